"""Peaceful assembly: protection, rival gatherings, and those who watch."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Activity,
    Channels,
    Evidence,
    ForceUsed,
    Form,
    GatheringKind,
    Reasons,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    duration_days,
    evidence,
    force,
    form,
    gathering_kind,
    hostile_audience,
    individual_assessment,
    milder_tried,
    observers_hindered,
    protection_given,
    reasons,
    tolerated,
)

__all__ = ["STANDARDS"]

#: The gathering is kept from its place and hour.
_KEPT_AWAY = form.is_in(Form.BAN, Form.REFUSAL, Form.SUSPENSION, Form.RELOCATION, Form.DISPERSAL)

HOSTILE_AUDIENCE = Standard(
    id="assembly.hostile-audience",
    right=Right.ASSEMBLY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & _KEPT_AWAY & hostile_audience.holds,
    exemptions=(
        ONE_PERSON_ALONE,
        Exemption(
            id="beyond-all-policing",
            condition=milder_tried.holds & (reasons == Reasons.WEIGHED),
            message="protection was tried or soberly ruled out, and the need was weighed",
            authorities=(cite("gc37", "para. 52", verified=True),),
        ),
        Exemption(
            id="kept-apart-within-sight",
            condition=(form == Form.RELOCATION)
            & (channels_open == Channels.ADEQUATE)
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="two sides that had clashed were kept apart, each within sight and sound of "
            "those it spoke to",
            authorities=(cite("gc37", "paras. 22 and 26-27"),),
        ),
    ),
    authorities=(
        cite("gc37", "paras. 27 and 52", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Alekseev v. Russian Federation, 1873/2009, para. 9.6",
            date="2013-10-25",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Plattform Aerzte fuer das Leben v. Austria, 10126/82, paras. 32 and 34",
            date="1988-06-21",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Faber v. Hungary, 40721/08, para. 43",
            date="2012-07-24",
            verified=True,
        ),
        cite("odihr-vc-assembly-2019", "para. 22", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 2, IV (Protection)"),
    ),
    message="Because others might attack a gathering, the gathering was stopped instead of the "
    "attackers.",
)

FAILURE_TO_PROTECT = Standard(
    id="assembly.failure-to-protect",
    right=Right.ASSEMBLY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & ((form == Form.NON_PROTECTION) | protection_given.fails),
    exemptions=(
        Exemption(
            id="reasonable-steps-taken",
            condition=(form == Form.NON_PROTECTION)
            & (
                (force == ForceUsed.PROPORTIONATE)
                | milder_tried.holds
                | (tolerated.holds & individual_assessment.holds)
            ),
            message="the police took the steps that could be asked of them",
            authorities=(
                cite("gc37", "para. 27", verified=True),
                case(
                    "echr",
                    "art. 11",
                    "Plattform Aerzte fuer das Leben v. Austria, 10126/82, para. 34",
                    date="1988-06-21",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("gc31", "para. 8", verified=True),
        cite("gc37", "para. 24", verified=True),
        cite("odihr-vc-assembly-2019", "para. 22", verified=True),
        case(
            "echr",
            "art. 11",
            "Plattform Aerzte fuer das Leben v. Austria, 10126/82, paras. 32 and 34",
            date="1988-06-21",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Petrakidou v. Turkey, 16081/90, para. 107",
            date="2010-05-27",
            verified=True,
        ),
        cite("achpr-guidelines-foaa-2017", "Part 2, IV (Protection)"),
    ),
    message="The State stood by while others kept people from gathering in peace.",
)

COUNTER_GATHERING = Standard(
    id="assembly.counter-gathering",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & _KEPT_AWAY
    & (gathering_kind == GatheringKind.COUNTER)
    & milder_tried.fails,
    exemptions=(
        Exemption(
            id="clash-shown",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="a violent clash was shown to be near, and no line of police could stop it",
            authorities=(
                case(
                    "echr",
                    "art. 11",
                    "Faber v. Hungary, 40721/08, para. 43",
                    date="2012-07-24",
                    verified=True,
                ),
                cite("gc37", "para. 52", verified=True),
            ),
        ),
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc37", "paras. 14 and 26", verified=True),
        case(
            "echr",
            "art. 11",
            "Faber v. Hungary, 40721/08, para. 43",
            date="2012-07-24",
            verified=True,
        ),
    ),
    message="A protest against another gathering was stopped, and nobody tried to keep the two "
    "apart.",
)

SAME_PLACE = Standard(
    id="assembly.same-place-and-time",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL)
    & (gathering_kind == GatheringKind.SIMULTANEOUS)
    & milder_tried.fails,
    exemptions=(
        Exemption(
            id="no-room-for-both",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="the place could not hold both, by facts that were weighed",
            authorities=(cite("gc37", "para. 53", verified=True),),
        ),
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("odihr-vc-assembly-2010", "guideline 4.3"),
        cite("gc37", "para. 37", verified=True),
    ),
    message="A gathering was refused because another was booked, and nobody tried to fit both in.",
)

OBSERVERS = Standard(
    id="assembly.observers-hindered",
    right=Right.ASSEMBLY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.ASSEMBLE, Activity.REPORT, Activity.OBSERVE, Activity.DEFEND_RIGHTS
    )
    & observers_hindered.holds,
    exemptions=(
        Exemption(
            id="short-and-for-safety",
            condition=(evidence == Evidence.SPECIFIC)
            & ((reasons == Reasons.WEIGHED) | (duration_days <= 1)),
            message="a danger on the spot was shown, and the order was short and struck all alike",
            authorities=(cite("gc37", "para. 30", verified=True),),
        ),
    ),
    authorities=(
        cite("gc37", "para. 30", verified=True),
        cite("odihr-vc-assembly-2010", "guidelines 5.9 and 5.10"),
        cite("achpr-expression-2019", "principle 6", verified=True),
    ),
    message="Reporters or monitors were kept from watching how a gathering went.",
)

STANDARDS: tuple[Standard, ...] = (
    HOSTILE_AUDIENCE,
    FAILURE_TO_PROTECT,
    COUNTER_GATHERING,
    SAME_PLACE,
    OBSERVERS,
)
"""The standards on protection."""
