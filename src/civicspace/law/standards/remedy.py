"""Remedy: review by a court that can help, and no penalty without earlier law."""

from __future__ import annotations

from civicspace.law.cite import case, cite
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
    retroactive,
    sanction,
)

__all__ = ["STANDARDS"]

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
        cite("udhr", "art. 8", verified=True),
        cite("un-hrd-declaration", "art. 9(1)-(2)"),
        cite("echr", "art. 13", verified=True),
        cite("achr", "art. 25", verified=True),
        cite("achpr", "art. 7(1)(a)", verified=True),
        cite("arab-charter", "art. 23"),
        cite("osce-vienna-1989", "para. 13.9"),
        cite("osce-copenhagen-1990", "paras. 5.10 and 11"),
    ),
    message="No court could look at whether the limit was needed and undo it.",
)

REVIEW_TOO_LATE = Standard(
    id="remedy.review-too-late",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=judicial_review == JudicialReview.LATE,
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("gc37", "para. 69", verified=True),
        cite("un-hrd-declaration", "art. 9(2)"),
        case(
            "echr",
            "art. 13",
            "Baczkowski and Others v. Poland, 1543/06, paras. 81-83",
            date="2007-05-03",
        ),
        case(
            "echr",
            "art. 13",
            "Mugemangango v. Belgium [GC], 310/15, paras. 130-139",
            date="2020-07-10",
        ),
        cite("osce-copenhagen-1990", "para. 5.10"),
        cite("vc-electoral-2002", "II.3.3.g", verified=True),
    ),
    message="The court could decide only when the event, the vote or the issue was past.",
)

NOT_HEARD = Standard(
    id="remedy.not-heard",
    right=Right.REMEDY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=heard.fails
    & form.is_in(
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
    & (independent_decider.fails | (judicial_review != JudicialReview.EFFECTIVE)),
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("un-hrd-declaration", "art. 9(2)"),
        cite("udhr", "art. 10", verified=True),
        cite("achpr", "art. 7(1)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.10 and 5.16"),
    ),
    message="Those affected were never heard, neither before the decision nor by a court after it.",
)

RETROACTIVE_PENALTY = Standard(
    id="no-retroactive-penalty.after-the-event",
    right=Right.NO_RETROACTIVE_PENALTY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=retroactive.holds
    & (
        criminal.holds
        | sanction.is_in(
            Sanction.CUSTODY, Sanction.PRISON, Sanction.SUSPENDED_PRISON, Sanction.HEAVY_FINE
        )
    ),
    authorities=(
        cite("iccpr", "art. 15(1)", verified=True),
        cite("udhr", "art. 11(2)", verified=True),
        cite("gc29", "para. 7", verified=True),
        cite("echr", "art. 7(1)", verified=True),
        cite("achr", "art. 9"),
        cite("osce-copenhagen-1990", "para. 5.18"),
    ),
    message="People are punished for what was no offence when they did it.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_EFFECTIVE_REVIEW,
    REVIEW_TOO_LATE,
    NOT_HEARD,
    RETROACTIVE_PENALTY,
)
"""The standards on remedy."""
