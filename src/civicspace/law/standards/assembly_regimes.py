"""Peaceful assembly: permission and notice."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import BEFOREHAND, NOT_SHOWN
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.law.standards.assembly_necessity import SMALL_FINE_AFTER_THE_EVENT
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Conduct,
    Discretion,
    Evidence,
    Form,
    GatheringKind,
    Sanction,
    Scope,
    SilenceMeans,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    alone,
    conduct,
    discretion,
    evidence,
    form,
    gathering_kind,
    notice_hours,
    punished_for_notice,
    sanction,
    scope,
    silence_means,
    spontaneous_exempt,
    targets,
)

__all__ = ["STANDARDS"]

_NO_HIDDEN_OBSTACLE = Exemption(
    id="no-hidden-obstacle",
    condition=discretion == Discretion.BOUNDED,
    message="the Court accepts a permit rule that serves the smooth course of gatherings "
    "and hides no obstacle",
    authorities=(
        case(
            "echr",
            "art. 11",
            "Navalnyy v. Russia [GC], 29580/12, para. 136",
            date="2018-11-15",
            verified=True,
        ),
    ),
    only_under=("echr",),
)

PRIOR_AUTHORISATION = Standard(
    id="assembly.prior-authorisation",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & (form == Form.AUTHORISATION),
    exemptions=(
        Exemption(
            id="works-as-notice",
            condition=(silence_means == SilenceMeans.GRANTED) & (discretion == Discretion.BOUNDED),
            message="permission is given as a matter of course, and silence counts as a yes",
            authorities=(
                cite("gc37", "para. 73", verified=True),
                case(
                    "iccpr",
                    "art. 21",
                    "Adilkhanov v. Kazakhstan, 2686/2015, para. 9.8",
                    date="2020-03-12",
                    verified=True,
                ),
            ),
        ),
        _NO_HIDDEN_OBSTACLE,
        ONE_PERSON_ALONE,
    ),
    authorities=(
        cite("gc37", "paras. 70 and 73", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Ibragimov v. Kazakhstan, 2452/2014, paras. 13.3 and 13.5",
            date="2021-03-24",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Insenova v. Kazakhstan, 2542/2015, paras. 9.6-9.7",
            date="2019-07-26",
            verified=True,
        ),
        cite("odihr-vc-assembly-2010", "para. 118"),
        cite("achpr-guidelines-foaa-2017", "para. 71"),
    ),
    message="People must ask leave to gather, so that a right becomes a favour.",
)

NOTIFICATION_AS_PERMISSION = Standard(
    id="assembly.notification-as-permission",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (form == Form.NOTIFICATION)
    & (
        (silence_means == SilenceMeans.REFUSED)
        | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
    ),
    # Notice that works as a permit is as lawful as a permit would be.
    exemptions=(_NO_HIDDEN_OBSTACLE, ONE_PERSON_ALONE),
    authorities=(
        cite("gc37", "para. 73", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Ibragimov v. Kazakhstan, 2452/2014, para. 13.3",
            date="2021-03-24",
            verified=True,
        ),
        cite("a-hrc-23-39", "para. 52", verified=True),
        cite("odihr-vc-assembly-2010", "para. 118"),
        cite("achpr-guidelines-foaa-2017", "para. 71"),
    ),
    message="What is called notice works as a permit: without a yes, nobody may gather.",
)

EXCESSIVE_NOTICE = Standard(
    id="assembly.excessive-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    # The documents ask for short notice; five days is where this catalogue draws the line.
    condition=ASSEMBLE & BEFOREHAND & (notice_hours > 120),
    exemptions=(
        Exemption(
            id="large-event-that-needs-planning",
            condition=(evidence == Evidence.SPECIFIC) & spontaneous_exempt.holds,
            message="a very large event was shown to need the time, and urgent ones are free",
            authorities=(cite("gc37", "paras. 70 and 72", verified=True),),
        ),
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc37", "para. 72", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Popova v. Russian Federation, 2217/2012, para. 7.5",
            date="2018-04-06",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Insenova v. Kazakhstan, 2542/2015, para. 9.7",
            date="2019-07-26",
            verified=True,
        ),
        cite("odihr-vc-assembly-2010", "guideline 4.1"),
    ),
    message="Notice must be given so long beforehand that a timely answer to events is barred.",
)

SPONTANEOUS_NOT_EXEMPT = Standard(
    id="assembly.spontaneous-not-exempt",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.CONCLUSIVE,
    condition=ASSEMBLE
    & alone.fails
    & (
        (BEFOREHAND & spontaneous_exempt.fails)
        | (
            form.is_in(Form.REFUSAL, Form.PENALTY, Form.DETENTION)
            & (gathering_kind == GatheringKind.SPONTANEOUS)
            & punished_for_notice.holds
            & (conduct == Conduct.PEACEFUL)
        )
    ),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Popova v. Russian Federation, 2217/2012, para. 7.5",
            date="2018-04-06",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Abildayeva v. Kazakhstan, 2309/2013, para. 8.7",
            date="2019-03-29",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Insenova v. Kazakhstan, 2542/2015, paras. 9.9-9.10",
            date="2019-07-26",
            verified=True,
        ),
        cite("gc37", "paras. 14 and 72", verified=True),
        case(
            "echr",
            "art. 11",
            "Eva Molnar v. Hungary, 10346/05, para. 36",
            date="2008-10-07",
            verified=True,
        ),
        cite("odihr-assembly-2007", "Section A, Spontaneous assemblies"),
        cite("achpr-guidelines-foaa-2017", "Part 2, II (Notification Regime)"),
    ),
    message="There is no room for people who answer an event at once, with no time to give notice.",
)

PUNISHED_FOR_NOTICE = Standard(
    id="assembly.punished-for-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.PENALTY, Form.DETENTION, Form.BAN)
    & punished_for_notice.holds
    & (conduct == Conduct.PEACEFUL)
    & NOT_SHOWN,
    exemptions=(
        Exemption(
            id="light-sanction-on-organisers",
            condition=(form == Form.PENALTY)
            & (scope == Scope.GENERAL)
            & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
            & targets.any_of(Target.ORGANISER),
            message="a light penalty for organisers alone, who could have given notice",
            authorities=(cite("gc37", "para. 71", verified=True),),
        ),
        SMALL_FINE_AFTER_THE_EVENT,
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Kivenmaa v. Finland, 412/1990, paras. 9.2-9.3",
            date="1994-03-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Velichkin v. Belarus, 1022/2001, para. 7.3",
            date="2005-10-20",
            verified=True,
        ),
        cite("gc37", "para. 71", verified=True),
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
    message="People are punished or held only because a form was missing.",
)

STANDARDS: tuple[Standard, ...] = (
    PRIOR_AUTHORISATION,
    NOTIFICATION_AS_PERMISSION,
    EXCESSIVE_NOTICE,
    SPONTANEOUS_NOT_EXEMPT,
    PUNISHED_FOR_NOTICE,
)
"""The standards on permission and notice."""
