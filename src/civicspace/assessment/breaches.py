"""Breaches, each counted once: a standard that a restriction goes against, or may go against."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from civicspace.assessment.grounds import concerns
from civicspace.assessment.results import Assessment, MeasureAssessment, RestrictionAssessment
from civicspace.logic.truth import Truth
from civicspace.model.findings import Finding, Review, Status, Verdict
from civicspace.model.measures import Measure, Restriction
from civicspace.model.standards import Standard, Strength

__all__ = ["Breach", "breaches"]

_MAY = (Verdict.INCOMPATIBLE, Verdict.UNDETERMINED)


@attrs.frozen(kw_only=True, repr=False)
class Breach:
    """A standard that a restriction in force goes against, once, whatever texts state it.

    One rule may be breached under a treaty in force, a commitment and a declaration at once; that
    is one breach, with the strongest force. What texts say for some persons only is left out.

    >>> import civicspace as cs
    >>> ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(
    ...     {"activity": "assemble", "form": "ban", "scope": "blanket", "aims": ["stability"]}))
    >>> law = cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, restrictions=[ban],
    ...                  timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-06-01")])
    >>> found = breaches(cs.assess(cs.Dossier(state="KAZ", measures=[law]), on="2006-05-01"))
    >>> [one for one in found if one.standard.id == "assembly.blanket-ban"]
    [<Breach of assembly.blanket-ban by law/ban: bound>]
    """

    measure: Measure
    restriction: Restriction
    standard: Standard
    force: Status | None
    """The strongest standing under which it is breached on the record; None if under none."""
    sure: Status | None
    """The same on the stated facts alone, of what was in force for sure."""
    possible: frozenset[Status]
    """Every standing that might turn out the strongest; never empty."""
    findings: tuple[Finding, ...]
    """The findings that breach it, or might, under each text."""

    def __repr__(self) -> str:
        where = f"{self.measure.id}/{self.restriction.id}"
        return f"<Breach of {self.standard.id} by {where}: {_word(self.force)}>"


def breaches(assessment: Assessment) -> tuple[Breach, ...]:
    """Every breach on the record, and every one that the unknowns leave possible.

    >>> import civicspace as cs
    >>> breaches(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"))
    ()
    """
    return tuple(
        found
        for measure in assessment.measures
        for one in measure.restrictions
        if one.in_effect is not Truth.FALSE
        for found in _of(measure, one)
    )


def _of(measure: MeasureAssessment, one: RestrictionAssessment) -> Iterator[Breach]:
    by_standard: dict[str, list[tuple[Finding, Review]]] = {}
    for review in one.reviews:
        if review.standing is None or concerns(review):
            continue
        for finding in review.findings:
            if finding.standard.strength is not Strength.FACTOR:
                by_standard.setdefault(finding.standard.id, []).append((finding, review))
    for pairs in by_standard.values():
        recorded: set[Status] = set()
        sure: set[Status] = set()
        possible: set[Status] = set()
        kept = []
        for finding, review in pairs:
            assert review.standing is not None
            status = review.standing.status
            breached = one.in_effect is Truth.TRUE and finding in review.breaches
            if not breached and not (finding.strict in _MAY and review.strict in _MAY):
                continue
            kept.append(finding)
            possible.add(status)
            if breached:
                recorded.add(status)
                if finding.strict is review.strict is Verdict.INCOMPATIBLE:
                    sure.add(status)
        if not kept:
            continue
        least = _strongest(sure)
        yield Breach(
            measure=measure.measure,
            restriction=one.restriction,
            standard=kept[0].standard,
            force=_strongest(recorded),
            sure=least,
            # Under a weaker text than the one that is sure it cannot be the strongest.
            possible=frozenset(
                status for status in possible if least is None or status.weight <= least.weight
            ),
            findings=tuple(kept),
        )


def _strongest(statuses: set[Status]) -> Status | None:
    return min(statuses, key=lambda one: one.weight, default=None)


def _word(status: Status | None) -> str:
    return "possible" if status is None else status.value
