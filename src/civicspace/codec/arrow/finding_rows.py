"""A finding as one row, told in plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from pendulum import Date

from civicspace.assessment.results import Assessment
from civicspace.errors import InvalidValue
from civicspace.logic.truth import Truth
from civicspace.model.findings import Finding, Review, Standing, Status
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Strength
from civicspace.model.verdicts import Verdict

__all__ = ["FindingRow", "Found", "rows_of"]


@attrs.frozen(kw_only=True)
class FindingRow:
    """One standard held against one restriction under one provision, told in plain values.

    >>> import civicspace as cs
    >>> review = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, "iccpr/21")
    >>> {row.instrument for row in rows_of(review) if row.breach}
    {'iccpr'}
    """

    state: str | None
    """The code of the State; None where no State is given."""
    on: Date | None
    """The day whose law was applied; None for the law of all days."""
    measure: str | None
    restriction: str | None
    in_effect: bool | None
    """Whether the restriction was in effect that day; None where it is not known."""
    provision: str
    instrument: str
    review: Verdict | None
    """The verdict under the provision as a whole; None for a finding by itself."""
    standard: str
    right: Right
    element: Element
    strength: Strength
    verdict: Verdict
    """On the record."""
    strict: Verdict
    """On the stated facts alone."""
    breach: bool
    """Whether it settles that the restriction is incompatible."""
    standing: Status | None
    """How the State stood to the instrument that day; None where no State is given."""
    since: Date | None
    """The first day of that standing."""
    binding: bool | None
    """Whether the instrument was law for the State that day."""
    citations: tuple[str, ...]
    presumptions: tuple[str, ...]
    """What the verdict rests on that nobody stated."""
    open: tuple[str, ...]
    """The facts unknown or presumed that could still change the verdict, in alphabetical order."""
    lifted_by: tuple[str, ...]
    """The ids of the exemptions that lift what would be a breach."""
    message: str
    """What is wrong with a restriction that breaches the standard."""


#: What findings are in.
Found = Assessment | Review | Finding | FindingRow


def rows_of(given: Found | Iterable[Found]) -> Iterator[FindingRow]:
    """The findings in what is given, in its order.

    Raises:
        InvalidValue: for anything else.
    """
    what: object = given
    if isinstance(what, Assessment):
        yield from _of_assessment(what)
    elif isinstance(what, Review):
        yield from _of_review(what, None)
    elif isinstance(what, Finding):
        yield _row(what)
    elif isinstance(what, FindingRow):
        yield what
    elif isinstance(what, Iterable) and not isinstance(what, (str, bytes)):
        for one in what:
            if not isinstance(one, Found):
                raise _strange(one)
            yield from rows_of(one)
    else:
        raise _strange(what)


def _strange(given: object) -> InvalidValue:
    return InvalidValue(f"{type(given).__name__} holds no findings: give assessments or reviews")


def _of_assessment(assessment: Assessment) -> Iterator[FindingRow]:
    for measure in assessment.measures:
        for one in measure.restrictions:
            for review in one.reviews:
                yield from _of_review(review, _known(one.in_effect))


def _known(truth: Truth) -> bool | None:
    return None if truth is Truth.UNKNOWN else truth is Truth.TRUE


def _of_review(review: Review, in_effect: bool | None) -> Iterator[FindingRow]:
    for finding in review.findings:
        yield _row(
            finding,
            on=review.on,
            in_effect=in_effect,
            verdict=review.verdict,
            standing=review.standing,
        )


def _row(
    finding: Finding,
    *,
    on: Date | None = None,
    in_effect: bool | None = None,
    verdict: Verdict | None = None,
    standing: Standing | None = None,
) -> FindingRow:
    standard = finding.standard
    return FindingRow(
        state=None if standing is None else standing.state,
        on=on,
        measure=None if finding.measure is None else finding.measure.id,
        restriction=None if finding.restriction is None else finding.restriction.id,
        in_effect=in_effect,
        provision=finding.provision.id,
        instrument=finding.provision.instrument,
        review=verdict,
        standard=standard.id,
        right=standard.right,
        element=standard.element,
        strength=standard.strength,
        verdict=finding.verdict,
        strict=finding.strict,
        breach=finding.breach,
        standing=None if standing is None else standing.status,
        since=None if standing is None else standing.since,
        binding=None if standing is None else standing.binding,
        citations=tuple(map(str, finding.citations)),
        presumptions=finding.presumptions,
        open=tuple(sorted(finding.open)),
        lifted_by=tuple(exemption.id for exemption in finding.lifted_by),
        message=standard.message,
    )
