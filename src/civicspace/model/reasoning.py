"""The tree of a review: its standards in the order in which a reader asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from civicspace.logic.explain import Explanation, Step, aside
from civicspace.logic.truth import Truth
from civicspace.model.conflicts import within
from civicspace.model.findings import Finding, Review, Verdict
from civicspace.model.standards import Strength

__all__ = ["review_explanation"]

_HEADS = {
    Verdict.COMPATIBLE: "compatible with {}",
    Verdict.INCOMPATIBLE: "incompatible with {}",
    Verdict.UNDETERMINED: "undetermined under {}",
    Verdict.NOT_APPLICABLE: "{} does not apply",
}


def review_explanation(review: Review) -> Explanation:
    """The verdict, what stands beside it, and every standard that was looked at.

    First the standards that are breached; then those that stay open, that an exemption lifts, that
    only weigh in the balance, and that are not breached: each group in the order of the legal test.
    """
    place = review.provision
    cited = f"{review.cited or place.id} ({place.title})"
    if place.only_for is not None:
        cited += f", for {place.persons} only"
    return Explanation(
        step=Step.VERDICT,
        text=_HEADS[review.verdict].format(cited),
        found=review.verdict.words,
        provision=place.id,
        children=(*_beside(review), *_rules(review), *within(review)),
    )


def _beside(review: Review) -> Iterator[Explanation]:
    """What comes before the standards: standing, strict verdict, and what is protected."""
    if review.standing is not None:
        yield Explanation(step=Step.NOTE, text=str(review.standing), decisive=False)
    if review.strict is not review.verdict:
        words = f"on the stated facts alone, with nothing presumed: {review.strict.words}"
        yield Explanation(step=Step.NOTE, text=words, decisive=False)
    if review.speaks is not None:
        yield review.speaks
    if not review.findings and review.verdict is Verdict.UNDETERMINED:
        yield Explanation(step=Step.NOTE, text="no standard of the catalogue speaks to it")


def _rules(review: Review) -> Iterator[Explanation]:
    """The standards, those that make the verdict marked as decisive.

    Where it is open whether the provision speaks at all, that alone makes the verdict.
    """
    speaks = review.speaks is None or review.speaks.truth is Truth.TRUE
    for finding in sorted(review.findings, key=_place):
        decides = (
            speaks
            and finding.verdict is review.verdict
            and finding.standard.strength is not Strength.FACTOR
        )
        yield finding.explanation if decides else aside(finding.explanation)


def _place(finding: Finding) -> int:
    """The group of a standard in the tree."""
    if finding.verdict is Verdict.UNDETERMINED:
        return 1
    if finding.lifted_by:
        return 2
    if finding.verdict is Verdict.INCOMPATIBLE:
        return 3 if finding.standard.strength is Strength.FACTOR else 0
    return 4
