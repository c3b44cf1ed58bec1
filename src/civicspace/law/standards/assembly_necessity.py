"""Peaceful assembly: the need for a limit."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NOT_SHOWN, NOT_WEIGHED
from civicspace.law.standards.assembly import (
    ASSEMBLE,
    NOT_PEACEFUL,
    ONE_PERSON_ALONE,
    QUIET_AT_THE_POLLS,
)
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Channels,
    Evidence,
    Form,
    Sanction,
    Scope,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    channels_open,
    evidence,
    form,
    individual_assessment,
    milder_tried,
    sanction,
    scope,
    tolerated,
)

__all__ = ["AS_GOOD_A_PLACE", "LEFT_ITS_TIME", "SMALL_FINE_AFTER_THE_EVENT", "STANDARDS"]


SMALL_FINE_AFTER_THE_EVENT = Exemption(
    id="small-fine-after-the-event",
    condition=(form == Form.PENALTY)
    & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
    & tolerated.holds
    & (evidence == Evidence.GENERAL),
    message="the gathering was let run, and a small fine upheld a sound permit rule",
    authorities=(
        case("echr", "art. 11", "Ziliberberg v. Moldova, 61821/00", date="2004-05-04"),
        case(
            "echr",
            "art. 11",
            "Eva Molnar v. Hungary, 10346/05, paras. 42-43",
            date="2008-10-07",
            verified=True,
        ),
    ),
    only_under=("echr",),
)

AS_GOOD_A_PLACE = Exemption(
    id="as-good-a-place-was-offered",
    condition=form.is_in(Form.REFUSAL, Form.RELOCATION)
    & tolerated.holds
    & milder_tried.holds
    & (channels_open == Channels.ADEQUATE),
    message="another place or hour was offered that served the purpose about as well",
    authorities=(
        case(
            "echr",
            "art. 11",
            "Berladir and Others v. Russia, 34202/06, paras. 53-61",
            date="2012-07-10",
        ),
    ),
    only_under=("echr",),
)

LEFT_ITS_TIME = Exemption(
    id="left-its-time",
    condition=(form == Form.DISPERSAL) & tolerated.holds & (evidence == Evidence.GENERAL),
    message="it had run for long enough to be heard before it was ended for the sake of others",
    authorities=(
        case(
            "echr",
            "art. 11",
            "Eva Molnar v. Hungary, 10346/05, paras. 42-43",
            date="2008-10-07",
            verified=True,
        ),
    ),
    only_under=("echr",),
)

LAST_RESORT = Standard(
    id="assembly.prohibition-last-resort",
    right=Right.ASSEMBLY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    # With no facts at all, the weighing asks for the need itself; with facts that were weighed,
    # the choice of means was part of that.
    condition=ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL)
    & (scope == Scope.INDIVIDUAL)
    & (evidence == Evidence.SPECIFIC)
    & NOT_WEIGHED
    & milder_tried.fails,
    exemptions=(
        NOT_PEACEFUL,
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Sekerko v. Belarus, 1851/2008, paras. 9.6-9.7",
            date="2013-10-28",
            verified=True,
        ),
        cite("gc37", "para. 37", verified=True),
        case(
            "echr",
            "art. 11",
            "Faber v. Hungary, 40721/08, para. 43",
            date="2012-07-24",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
    ),
    message="The event was forbidden at once, and nobody asked whether conditions or more police "
    "would have done.",
)

NO_INDIVIDUAL_ASSESSMENT = Standard(
    id="assembly.no-individual-assessment",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (
        form.is_in(Form.BAN, Form.REFUSAL, Form.RELOCATION, Form.DISPERSAL)
        | ((form == Form.PROCEDURE_RULE) & (scope == Scope.BLANKET))
    )
    & individual_assessment.fails
    # A general rule leaves room for a look at the single case when it is applied.
    & (scope != Scope.GENERAL)
    & NOT_SHOWN,
    exemptions=(
        NOT_PEACEFUL,
        QUIET_AT_THE_POLLS,
        AS_GOOD_A_PLACE,
        LEFT_ITS_TIME,
        ONE_PERSON_ALONE,
    ),
    authorities=(
        cite("gc37", "paras. 38 and 53", verified=True),
        cite("gc27", "paras. 15-16", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Navalnyy v. Russia [GC], 29580/12, para. 137",
            date="2018-11-15",
            verified=True,
        ),
    ),
    message="Nobody looked at this gathering on its own facts before it was stopped or moved.",
)

STANDARDS: tuple[Standard, ...] = (
    LAST_RESORT,
    NO_INDIVIDUAL_ASSESSMENT,
)
"""The standards on the need."""
