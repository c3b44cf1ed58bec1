"""Remedy: review by a body that can help, in time, and no penalty without earlier law."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import PUNISHED
from civicspace.logic.conditions import Balance
from civicspace.model.choices import (
    Form,
    JudicialReview,
    Sanction,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    criminal,
    form,
    heard,
    independent_decider,
    judicial_review,
    redress,
    retroactive,
    sanction,
)

__all__ = ["STANDARDS"]

#: Loss of freedom by way of punishment.
_JAILED = PUNISHED & sanction.is_in(Sanction.CUSTODY, Sanction.PRISON, Sanction.SUSPENDED_PRISON)

NO_EFFECTIVE_REVIEW = Standard(
    id="remedy.no-effective-review",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL),
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("gc31", "para. 15", verified=True),
        cite("siracusa", "para. 8", verified=True),
        cite("udhr", "arts. 8 and 10", verified=True),
        cite("echr", "art. 13", verified=True),
        cite("achr", "art. 25", verified=True),
        cite("achpr", "art. 7(1)(a)", verified=True),
        cite("un-hrd-declaration", "art. 9(1)-(2)"),
        cite("osce-vienna-1989", "para. 13.9"),
        cite("osce-copenhagen-1990", "paras. 5.10 and 11"),
        cite("odihr-vc-association-2014", "para. 36", verified=True),
    ),
    message="No independent court could look at whether the limit was needed and undo it.",
)

REVIEW_TOO_LATE = Standard(
    id="remedy.review-too-late",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=judicial_review == JudicialReview.LATE,
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("gc27", "para. 15", verified=True),
        cite("gc37", "para. 69", verified=True),
        case(
            "echr",
            "art. 13",
            "Baczkowski and Others v. Poland, 1543/06, paras. 81-83",
            date="2007-05-03",
        ),
        cite("odihr-vc-association-2014", "para. 36", verified=True),
        cite("vc-electoral-2002", "II.3.3.g", verified=True),
    ),
    message="The court could decide only when it was too late to matter.",
)

NOT_HEARD = Standard(
    id="remedy.not-heard",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    # A full review in time makes up for it, where it was shown and not merely left unsaid.
    condition=form.is_in(
        Form.DISSOLUTION,
        Form.SUSPENSION,
        Form.CLOSURE,
        Form.PENALTY,
        Form.DETENTION,
        Form.DISMISSAL,
        Form.EXPULSION,
        Form.REFUSAL,
        Form.SEIZURE,
        Form.BLOCKING,
    )
    & ~_JAILED
    & independent_decider.fails
    & Balance(against=(heard.fails,), favour=(judicial_review == JudicialReview.EFFECTIVE,)),
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("udhr", "art. 10", verified=True),
        cite("achpr", "art. 7(1)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.10 and 5.16"),
        cite("echr", "art. 13", verified=True),
    ),
    message="Officials decided, and those affected were never heard, neither before it nor by a "
    "court after it.",
)

NO_REDRESS = Standard(
    id="remedy.no-redress",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=redress.fails,
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("gc31", "para. 16", verified=True),
        cite("udhr", "art. 8", verified=True),
        cite("echr", "art. 13", verified=True),
        cite("achr", "art. 25", verified=True),
    ),
    message="Even those who are found to be right get nothing back: no restitution and no "
    "compensation.",
)

RETROACTIVE_PENALTY = Standard(
    id="no-retroactive-penalty.after-the-event",
    right=Right.NO_RETROACTIVE_PENALTY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=retroactive.holds
    & (criminal.holds | _JAILED | ((form == Form.PENALTY) & (sanction == Sanction.HEAVY_FINE))),
    authorities=(
        cite("iccpr", "art. 15(1)", verified=True),
        cite("udhr", "art. 11(2)", verified=True),
        cite("gc29", "para. 7", verified=True),
        cite("echr", "art. 7(1)", verified=True),
        cite("achr", "art. 9", verified=True),
        cite("achpr", "art. 7(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 5.18"),
    ),
    message="People are punished for what was no offence when they did it.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_EFFECTIVE_REVIEW,
    REVIEW_TOO_LATE,
    NOT_HEARD,
    NO_REDRESS,
    RETROACTIVE_PENALTY,
)
"""The standards on remedy."""
