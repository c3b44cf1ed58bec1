"""Peaceful assembly: when a gathering may be broken up."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.law.standards.assembly_necessity import LEFT_ITS_TIME
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Conduct,
    Evidence,
    ForceUsed,
    Form,
    Reasons,
    ViolenceExtent,
    Weapons,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    alone,
    conduct,
    evidence,
    force,
    form,
    milder_tried,
    punished_for_notice,
    reasons,
    threat_to_life,
    tolerated,
    violence_extent,
    warning_given,
    weapons,
)

__all__ = ["STANDARDS"]

DISPERSAL = Standard(
    id="assembly.dispersal-without-cause",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (form == Form.DISPERSAL)
    & NO_FACTS
    & punished_for_notice.fails
    & ((conduct == Conduct.PEACEFUL) | ((conduct == Conduct.DISRUPTIVE) & tolerated.fails)),
    exemptions=(
        LEFT_ITS_TIME,
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc37", "para. 85", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Adilkhanov v. Kazakhstan, 2686/2015, para. 9.8",
            date="2020-03-12",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Ibrahimov and Others v. Azerbaijan, 69234/11, para. 80",
            date="2016-02-11",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Laguna Guzman v. Spain, 41462/17, para. 51",
            date="2020-10-06",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
    ),
    message="A peaceful gathering was broken up though nothing showed a danger.",
)

FOR_THE_FEW = Standard(
    id="assembly.dispersal-for-the-few",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (form == Form.DISPERSAL)
    & (violence_extent == ViolenceExtent.ISOLATED)
    & milder_tried.fails,
    exemptions=(
        Exemption(
            id="grave-and-near",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="serious violence was about to spread, and to take out the few was no use",
            authorities=(cite("gc37", "para. 85", verified=True),),
        ),
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc37", "paras. 17, 19 and 85", verified=True),
        case(
            "echr",
            "art. 11",
            "Ziliberberg v. Moldova, 61821/00",
            date="2004-05-04",
        ),
    ),
    message="A few were violent and all were driven apart, and nobody tried to take out the few.",
)

FOR_NOTICE_ALONE = Standard(
    id="assembly.dispersed-for-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.CONCLUSIVE,
    # Where it was first let run, the missing notice was not the only reason to end it.
    condition=ASSEMBLE
    & alone.fails
    & (form == Form.DISPERSAL)
    & punished_for_notice.holds
    & (conduct == Conduct.PEACEFUL)
    & tolerated.fails
    & NO_FACTS,
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Velichkin v. Belarus, 1022/2001, para. 7.3",
            date="2005-10-20",
        ),
        cite("gc37", "paras. 16, 71 and 85", verified=True),
        case(
            "echr",
            "art. 11",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Navalnyy v. Russia [GC], 29580/12, para. 137",
            date="2018-11-15",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 2, II (Notification Regime)"),
    ),
    message="A peaceful gathering was broken up only because a form was missing.",
)

NO_WARNING = Standard(
    id="assembly.no-warning",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    # Force against those who attack a gathering is no force against the gathering.
    condition=ASSEMBLE
    & (form != Form.NON_PROTECTION)
    & (
        (form == Form.DISPERSAL)
        | (force == ForceUsed.PROPORTIONATE)
        | weapons.is_in(Weapons.LESS_LETHAL, Weapons.INDISCRIMINATE)
    )
    & warning_given.fails,
    exemptions=(
        Exemption(
            id="no-time-to-warn",
            condition=threat_to_life.holds | (violence_extent == ViolenceExtent.WIDESPREAD),
            message="violence left no time to warn",
            authorities=(cite("gc37", "para. 78", verified=True),),
        ),
    ),
    authorities=(
        cite("gc37", "paras. 78 and 87", verified=True),
        cite("odihr-vc-assembly-2010", "guideline 5.5"),
    ),
    message="People were driven apart without a warning, or without time to leave.",
)

STANDARDS: tuple[Standard, ...] = (
    DISPERSAL,
    FOR_THE_FEW,
    FOR_NOTICE_ALONE,
    NO_WARNING,
)
"""The standards on dispersal."""
