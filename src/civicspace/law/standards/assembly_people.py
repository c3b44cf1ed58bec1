"""Peaceful assembly: whose right it is, and what belongs to it."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import PUNISHED
from civicspace.law.standards.assembly import ASSEMBLE, GATHERING
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Aim,
    Conduct,
    Evidence,
    Form,
    Incitement,
    PlacedOutside,
    Reasons,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    conduct,
    evidence,
    form,
    incitement,
    placed_outside,
    pledge_required,
    preparatory,
    reasons,
    targets,
)

__all__ = ["STANDARDS"]

PUT_OUTSIDE = Standard(
    id="assembly.put-outside-the-right",
    right=Right.ASSEMBLY,
    element=Element.APPLICABILITY,
    strength=Strength.CONCLUSIVE,
    # One person alone is left out: the freedom of expression protects such a protest.
    condition=GATHERING
    & placed_outside.is_in(
        PlacedOutside.ONLINE,
        PlacedOutside.PLACE,
        PlacedOutside.UNANNOUNCED,
        PlacedOutside.FEW,
        PlacedOutside.FOREIGN,
        PlacedOutside.YOUNG,
    ),
    authorities=(
        cite("gc37", "paras. 5-6 and 16-17", verified=True),
        cite("osce-copenhagen-1990", "para. 9.2", verified=True),
        case(
            "echr",
            "art. 11",
            "Petrakidou v. Turkey, 16081/90, para. 108",
            date="2010-05-27",
            verified=True,
        ),
    ),
    message="A peaceful gathering was treated as no exercise of the right at all, for the place, "
    "the missing papers, the acts of a few, or who took part.",
)

FOREIGNERS_BARRED = Standard(
    id="assembly.foreigners-barred",
    right=Right.ASSEMBLY,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.ELIGIBILITY_RULE, Form.BAN)
    & targets.any_of(Target.FOREIGNER),
    exemptions=(
        Exemption(
            id="political-activity-of-aliens",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="article 16 lets a State limit political activity of aliens, read narrowly",
            authorities=(cite("echr", "art. 16", verified=True),),
            only_under=("echr",),
        ),
    ),
    authorities=(
        cite("gc15", "para. 7", verified=True),
        cite("gc37", "para. 5", verified=True),
        cite("odihr-vc-assembly-2010", "guideline 2.5"),
    ),
    message="Only citizens may gather, though the right belongs to everybody in the country.",
)

CHILDREN_BARRED = Standard(
    id="assembly.children-barred",
    right=Right.ASSEMBLY,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & form.is_in(Form.ELIGIBILITY_RULE, Form.BAN) & targets.any_of(Target.CHILD),
    exemptions=(
        Exemption(
            id="narrow-protection",
            condition=aims.any_of(Aim.MINORS)
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a danger to young children was shown, and the rule goes no further",
            authorities=(cite("crc", "art. 15(2)", verified=True),),
        ),
    ),
    authorities=(
        cite("crc", "art. 15(1)", verified=True),
        cite("gc37", "para. 25", verified=True),
    ),
    message="Children may not gather or join a gathering, though the right is theirs as well.",
)

PLEDGE = Standard(
    id="assembly.pledge-required",
    right=Right.ASSEMBLY,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=GATHERING & pledge_required.holds,
    authorities=(cite("gc37", "para. 66", verified=True),),
    message="People are made to promise to stay away from gatherings to come.",
)

CALLS = Standard(
    id="assembly.calls-and-preparation",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=GATHERING
    & (PUNISHED | form.is_in(Form.BAN, Form.SEIZURE, Form.BLOCKING, Form.REPRISAL))
    & preparatory.holds
    & (conduct == Conduct.PEACEFUL)
    & incitement.is_in(Incitement.NONE, Incitement.LATENT),
    exemptions=(
        Exemption(
            id="narrow-and-shown",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="a danger of the gathering called for was shown on facts and weighed",
            authorities=(cite("gc37", "para. 33", verified=True),),
        ),
        ASSEMBLIES.justified,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Tulzhenkova v. Belarus, 1838/2008, para. 9.3",
            date="2011-10-26",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Schumilin v. Belarus, 1784/2008, para. 9.4",
            date="2012-07-23",
            verified=True,
        ),
        cite("gc37", "paras. 33-34", verified=True),
        case(
            "echr",
            "art. 10",
            "Elvira Dmitriyeva v. Russia, 60921/17, paras. 77-90",
            date="2019-04-30",
        ),
    ),
    message="Somebody is punished or stopped for a call to a peaceful gathering, or for "
    "getting it ready.",
)

STANDARDS: tuple[Standard, ...] = (
    PUT_OUTSIDE,
    FOREIGNERS_BARRED,
    CHILDREN_BARRED,
    PLEDGE,
    CALLS,
)
"""The standards on persons and on what belongs to a gathering."""
