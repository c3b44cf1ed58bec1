"""Peaceful assembly: force, inquiries into it, and what organisers answer for."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.assembly import ASSEMBLE
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Conduct,
    ForceUsed,
    Form,
    Investigation,
    Sanction,
    ViolenceExtent,
    Weapons,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    conduct,
    force,
    form,
    individual_assessment,
    investigation,
    sanction,
    threat_to_life,
    violence_extent,
    weapons,
)

__all__ = ["STANDARDS"]

ORGANISER_LIABILITY = Standard(
    id="assembly.organiser-liability",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & (form == Form.LIABILITY) & NO_FACTS,
    exemptions=(
        Exemption(
            id="could-foresee-and-prevent",
            condition=individual_assessment.holds,
            message="organisers answer only for what each could foresee and prevent",
            authorities=(cite("gc37", "para. 65", verified=True),),
        ),
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc37", "paras. 17 and 65", verified=True),
        cite("odihr-vc-assembly-2010", "guideline 5.7"),
        cite("achpr-guidelines-foaa-2017", "Part 2, V (Sanctions and Remedies)"),
    ),
    message="Organisers must answer for what strangers do, whether or not they could prevent it.",
)

EXCESSIVE_FORCE = Standard(
    id="assembly.excessive-force",
    right=Right.ASSEMBLY,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=ASSEMBLE
    & (
        (force == ForceUsed.EXCESSIVE)
        | ((sanction == Sanction.BODILY_HARM) & (force != ForceUsed.PROPORTIONATE))
    ),
    authorities=(
        cite("bpuff", "principles 12-14"),
        cite("un-elections-handbook-1994", "para. 42", verified=True),
        cite("gc37", "paras. 78-79 and 86-88", verified=True),
        case(
            "echr",
            "art. 11",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        case(
            "achr",
            "art. 15",
            "Women of Atenco v. Mexico, paras. 167-175",
            date="2018-11-28",
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 2, IV (Protection)"),
    ),
    message="The police used more force on a gathering than the moment needed.",
)

INDISCRIMINATE_WEAPONS = Standard(
    id="assembly.indiscriminate-weapons",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (weapons == Weapons.INDISCRIMINATE)
    & (conduct != Conduct.VIOLENT)
    & violence_extent.is_in(ViolenceExtent.NONE, ViolenceExtent.ISOLATED),
    exemptions=(
        Exemption(
            id="life-in-danger",
            condition=threat_to_life.holds,
            message="a life was in danger, and nothing else could save it",
            authorities=(cite("gc37", "para. 87", verified=True),),
        ),
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("un-elections-handbook-1994", "para. 42", verified=True),
        cite("gc37", "paras. 86-87", verified=True),
        case(
            "echr",
            "art. 11",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
    ),
    message="Gas, water or grenades were turned on a crowd that was peaceful, or nearly all of it.",
)

FIREARMS = Standard(
    id="assembly.firearms",
    right=Right.ASSEMBLY,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=ASSEMBLE & (weapons == Weapons.FIREARMS) & threat_to_life.fails,
    authorities=(
        cite("bpuff", "principles 9 and 14"),
        cite("gc37", "para. 88", verified=True),
    ),
    message="The police shot at people at a gathering who put no life in danger.",
)

UNACCOUNTABLE = Standard(
    id="assembly.unaccountable-policing",
    right=Right.ASSEMBLY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    # Force against those who attack a gathering is no force against the gathering.
    condition=ASSEMBLE
    & (form != Form.NON_PROTECTION)
    & (
        form.is_in(Form.DISPERSAL, Form.DETENTION, Form.REPRISAL)
        | force.is_in(ForceUsed.PROPORTIONATE, ForceUsed.EXCESSIVE)
        | weapons.is_in(Weapons.LESS_LETHAL, Weapons.INDISCRIMINATE, Weapons.FIREARMS)
    )
    & investigation.is_in(Investigation.NONE, Investigation.INEFFECTIVE),
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("gc31", "paras. 15 and 18", verified=True),
        cite("gc37", "paras. 29 and 90-91", verified=True),
    ),
    message="Nobody looks in earnest into what the police did at a gathering.",
)

STANDARDS: tuple[Standard, ...] = (
    ORGANISER_LIABILITY,
    EXCESSIVE_FORCE,
    INDISCRIMINATE_WEAPONS,
    FIREARMS,
    UNACCOUNTABLE,
)
"""The standards on policing."""
