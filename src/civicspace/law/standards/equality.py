"""Equality: differences that nobody explained, rules that strike one side, and barriers."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.derogation import NO_DISTINCTION, ON_A_LISTED_GROUND
from civicspace.law.weighing import ELECTIONS
from civicspace.model.choices import (
    Activity,
    Form,
    Reasons,
    Target,
    Unequal,
    UnequalGround,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    declared_hostility,
    form,
    reasons,
    targets,
    unequal,
    unequal_ground,
)

__all__ = ["STANDARDS"]

UNEXPLAINED = Standard(
    id="non-discrimination.unexplained-difference",
    right=Right.NON_DISCRIMINATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    # On some grounds an emergency makes it worse, and has a rule of its own.
    condition=(unequal == Unequal.UNEXPLAINED) & ~ON_A_LISTED_GROUND,
    authorities=NO_DISTINCTION,
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
    & (
        declared_hostility.holds
        | form.is_in(Form.BAN, Form.CONTENT_RULE, Form.ELIGIBILITY_RULE)
        | (unequal_ground == UnequalGround.OPINION)
    )
    & NO_FACTS
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
        cite("achpr-expression-2019", "principle 3", verified=True),
        cite("osce-copenhagen-1990", "para. 5.9", verified=True),
        cite("odihr-vc-association-2014", "para. 30", verified=True),
    ),
    message="The measure singles out people for their opinions, faith or kind, and no danger from "
    "them was shown.",
)

#: Rules that are the same for all, but weigh on people who were kept out for long.
_INDIRECT = (unequal == Unequal.EQUAL) & unequal_ground.is_in(
    UnequalGround.RACE,
    UnequalGround.SEX,
    UnequalGround.LANGUAGE,
    UnequalGround.RELIGION,
    UnequalGround.DISABILITY,
    UnequalGround.ORIENTATION,
    UnequalGround.BIRTH,
)

BARRIERS = Standard(
    id="non-discrimination.barriers-to-taking-part",
    right=Right.NON_DISCRIMINATION,
    element=Element.POSITIVE_DUTY,
    strength=Strength.FACTOR,
    condition=unequal_ground.is_in(
        UnequalGround.SEX, UnequalGround.RACE, UnequalGround.LANGUAGE, UnequalGround.DISABILITY
    )
    & activity.is_in(
        Activity.STAND,
        Activity.VOTE,
        Activity.CAMPAIGN,
        Activity.PUBLIC_SERVICE,
        Activity.PETITION,
        Activity.FORM_ASSOCIATION,
        Activity.JOIN_ASSOCIATION,
    ),
    authorities=(
        cite("gc18", "para. 10", verified=True),
        cite("gc25", "para. 3", verified=True),
        cite("cedaw", "art. 7", verified=True),
        cite("icerd", "art. 5", verified=True),
        cite("crpd", "art. 29", verified=True),
        cite("fcnm", "art. 7", verified=True),
        cite("arab-charter", "art. 3", verified=True),
    ),
    message="Barriers keep women, minorities or people with disabilities from taking part.",
)

_SCALES = ELECTIONS.also(BARRIERS.condition)

WEIGHING = Standard(
    id="non-discrimination.weighing",
    right=Right.NON_DISCRIMINATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_INDIRECT & _SCALES.not_justified,
    authorities=(
        cite("iccpr", "arts. 2(1) and 26", verified=True),
        cite("gc18", "paras. 7, 9 and 13", verified=True),
        cite("icerd", "art. 5", verified=True),
        cite("osce-copenhagen-1990", "para. 5.9", verified=True),
        cite("echr", "art. 14", verified=True),
        cite("achpr", "art. 2", verified=True),
    ),
    message="A rule that is the same for all weighs more heavily on some because of who they "
    "are, and the reasons given do not justify it.",
)

STANDARDS: tuple[Standard, ...] = (UNEXPLAINED, ONE_SIDE_ONLY, BARRIERS, WEIGHING)
"""The standards on equality."""
