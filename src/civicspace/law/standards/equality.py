"""Equality: differences that nobody explained, and rules that strike one side only."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Evidence,
    Form,
    Reasons,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    declared_hostility,
    evidence,
    form,
    reasons,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

UNEXPLAINED = Standard(
    id="non-discrimination.unexplained-difference",
    right=Right.NON_DISCRIMINATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=unequal == Unequal.UNEXPLAINED,
    authorities=(
        cite("iccpr", "arts. 2(1) and 26", verified=True),
        cite("gc18", "paras. 7 and 13", verified=True),
        cite("udhr", "art. 2", verified=True),
        cite("echr", "art. 14", verified=True),
        cite("achr", "arts. 1(1) and 24"),
        cite("achpr", "art. 2", verified=True),
        cite("arab-charter", "art. 3", verified=True),
        cite("osce-copenhagen-1990", "para. 5.9", verified=True),
        cite("icerd", "art. 5", verified=True),
        cite("cedaw", "art. 7", verified=True),
        cite("siracusa", "para. 9", verified=True),
    ),
    message="Some are treated worse than others in a like place, and no objective reason was "
    "shown.",
)

ONE_SIDE_ONLY = Standard(
    id="non-discrimination.one-side-only",
    right=Right.NON_DISCRIMINATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=targets.any_of(
        Target.OPPOSITION,
        Target.DEFENDER,
        Target.MINORITY,
        Target.RELIGIOUS_GROUP,
        Target.LGBT,
    )
    & (declared_hostility.holds | form.is_in(Form.BAN, Form.CONTENT_RULE, Form.ELIGIBILITY_RULE))
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
    & (unequal != Unequal.OBJECTIVE),
    exemptions=(
        Exemption(
            id="same-conduct-same-answer",
            condition=(unequal == Unequal.EQUAL)
            & (reasons == Reasons.WEIGHED)
            & declared_hostility.fails,
            message="others who did the same met the same answer, for weighed reasons",
            authorities=(cite("gc18", "para. 13", verified=True),),
        ),
    ),
    authorities=(
        cite("iccpr", "arts. 2(1) and 26", verified=True),
        cite("gc18", "para. 7", verified=True),
        cite("gc37", "para. 25", verified=True),
        cite("udhr", "art. 2", verified=True),
        case("echr", "art. 14", "Alekseyev v. Russia, 4916/07, paras. 108-110", date="2010-10-21"),
        cite("achpr", "art. 2", verified=True),
        cite("osce-copenhagen-1990", "para. 5.9", verified=True),
    ),
    message="The measure singles out people for their opinions, faith or kind, and no danger from "
    "them was shown.",
)

STANDARDS: tuple[Standard, ...] = (UNEXPLAINED, ONE_SIDE_ONLY)
"""The standards on equality."""
