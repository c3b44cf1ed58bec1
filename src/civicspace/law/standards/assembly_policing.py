"""Peaceful assembly: policing, protection, and what organisers answer for."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.assembly import ONE_PERSON_ALONE
from civicspace.model.choices import (
    Activity,
    Conduct,
    ForceUsed,
    Form,
    Reasons,
    Sanction,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    conduct,
    force,
    form,
    hostile_audience,
    individual_assessment,
    milder_tried,
    reasons,
    sanction,
    tolerated,
)

__all__ = ["STANDARDS"]

_ASSEMBLE = activity == Activity.ASSEMBLE

ORGANISER_LIABILITY = Standard(
    id="assembly.organiser-liability",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE & (form == Form.LIABILITY) & NO_FACTS,
    exemptions=(
        Exemption(
            id="could-foresee-and-prevent",
            condition=individual_assessment.holds,
            message="organisers answer only for what each could foresee and prevent",
            authorities=(cite("gc37", "para. 65", verified=True),),
        ),
    ),
    authorities=(
        cite("gc37", "paras. 17 and 65", verified=True),
        cite("a-hrc-20-27", "para. 31"),
        case(
            "echr",
            "art. 11",
            "Mesut Yildiz and Others v. Turkey, 8157/10, para. 34",
            date="2017-07-18",
        ),
        cite("odihr-assembly-2007", "explanatory notes on liability of organisers"),
        cite("achpr-guidelines-foaa-2017", "Part 2, V (Sanctions and Remedies)"),
    ),
    message="Organisers must answer for what strangers do, whether or not they could prevent it.",
)

DISPERSAL = Standard(
    id="assembly.dispersal-without-cause",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & (form == Form.DISPERSAL)
    & NO_FACTS
    & ((conduct == Conduct.PEACEFUL) | ((conduct == Conduct.DISRUPTIVE) & tolerated.fails)),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "para. 85", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Adilkhanov v. Kazakhstan, 2686/2015, para. 9.8",
            date="2020-03-27",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        cite("odihr-assembly-2007", "explanatory notes on dispersal"),
        cite("a-hrc-31-66", "paras. 61-62"),
    ),
    message="A peaceful gathering was broken up though nothing showed a danger, and no time was "
    "left to it.",
)

EXCESSIVE_FORCE = Standard(
    id="assembly.excessive-force",
    right=Right.ASSEMBLY,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_ASSEMBLE & ((force == ForceUsed.EXCESSIVE) | (sanction == Sanction.BODILY_HARM)),
    authorities=(
        cite("bpuff", "principles 12-14"),
        cite("gc37", "paras. 78-79 and 86-88", verified=True),
        cite("un-elections-handbook-1994", "para. 42", verified=True),
        case("echr", "arts. 3 and 11", "Izci v. Turkey, 42606/05, paras. 63-67", date="2013-07-23"),
        case(
            "achr",
            "art. 15",
            "Women of Atenco v. Mexico, paras. 167-175",
            date="2018-11-28",
        ),
        cite("odihr-assembly-2007", "explanatory notes on the use of force"),
        cite("achpr-guidelines-foaa-2017", "Part 2, IV (Protection)"),
    ),
    message="The police used more force on a gathering than the moment needed.",
)

HOSTILE_AUDIENCE = Standard(
    id="assembly.hostile-audience",
    right=Right.ASSEMBLY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL, Form.SUSPENSION, Form.RELOCATION, Form.DISPERSAL)
    & hostile_audience.holds,
    exemptions=(
        Exemption(
            id="beyond-all-policing",
            condition=milder_tried.holds & (reasons == Reasons.WEIGHED),
            message="protection was tried or soberly ruled out, and the need was weighed",
            authorities=(
                cite("gc37", "para. 52", verified=True),
                case(
                    "echr",
                    "art. 11(2)",
                    "Christians against Racism and Fascism v. United Kingdom, 8440/78",
                    date="1980-07-16",
                ),
            ),
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
        cite("odihr-assembly-2007", "explanatory notes on counter-demonstrations"),
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
    condition=_ASSEMBLE & (form == Form.NON_PROTECTION),
    exemptions=(
        Exemption(
            id="reasonable-steps-taken",
            condition=(force == ForceUsed.PROPORTIONATE) | milder_tried.holds,
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
        cite("achpr-guidelines-foaa-2017", "Part 2, IV (Protection)"),
    ),
    message="The State stood by while others kept people from gathering in peace.",
)

STANDARDS: tuple[Standard, ...] = (
    ORGANISER_LIABILITY,
    DISPERSAL,
    EXCESSIVE_FORCE,
    HOSTILE_AUDIENCE,
    FAILURE_TO_PROTECT,
)
"""The standards on policing and protection."""
