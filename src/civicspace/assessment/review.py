"""A restriction under a provision: the standards, one by one, and the verdict they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from pendulum import Date

from civicspace.assessment.applicability import applicability
from civicspace.assessment.explained import cited_as, rule_explanation
from civicspace.assessment.outlooks import outlook, settling
from civicspace.assessment.readings import Readings
from civicspace.assessment.standing import standing as standing_of
from civicspace.errors import InvalidValue
from civicspace.law.catalogue import provision as find_provision
from civicspace.law.catalogue import standards_under
from civicspace.logic.truth import Truth, any_of
from civicspace.model.dates import Day, as_date
from civicspace.model.facts import Facts
from civicspace.model.findings import Finding, Review, Standing, Verdict
from civicspace.model.instruments import Provision
from civicspace.model.measures import Measure, Restriction
from civicspace.model.outlook import Outlook, Prospect
from civicspace.model.rights import Right
from civicspace.model.standards import Standard, Strength

__all__ = ["review", "review_restriction"]


def review(
    what: Restriction | Facts | Mapping[str, object],
    under: str | Provision,
    on: Day | None = None,
    *,
    state: str | None = None,
    strict: bool = False,
) -> Review:
    """Hold a restriction, or bare facts, against a provision.

    Args:
        what: A :class:`Restriction`, :class:`Facts`, or a mapping with the names and values of the
            vocabulary. Bare facts are taken to touch the rights that the provision protects.
        under: The provision or its id, such as ``"iccpr/21"``.
        on: The day whose standards apply; None means all standards, whatever their date.
        state: With a day, the State whose standing is put beside the verdict.
        strict: Leave out every presumption, so that ``.verdict`` is the strict one as well.

    >>> r = review({"activity": "assemble", "form": "ban", "scope": "blanket",
    ...             "aims": ["stability"]}, under="iccpr/21", on="2021-01-01", state="KAZ")
    >>> r.verdict, r.standing.status
    (<Verdict.INCOMPATIBLE: 'incompatible'>, <Status.BOUND: 'bound'>)

    Raises:
        FactsError: for facts that are not in the vocabulary.
        UnknownName: for an unknown provision.
        InvalidDate: if ``on`` is no date.
        InvalidValue: if a State is named without a day, or ``what`` is none of these.
    """
    place = find_provision(under) if isinstance(under, str) else under
    day = None if on is None else as_date(on)
    if state is not None and day is None:
        raise InvalidValue("the standing of a State needs a day: give on=")
    position = None
    if state is not None and day is not None:
        position = standing_of(state, place.instrument, on=day)
    if isinstance(what, Mapping):
        what = Facts.from_coded(what)
    if isinstance(what, Facts):
        # A clause on limits or derogation protects no right of its own: whatever is touched, it is
        # none of its.
        what = Restriction(id="restriction", rights=place.rights or tuple(Right), facts=what)
    if not isinstance(what, Restriction):
        raise InvalidValue(f"{what!r} is neither a Restriction nor Facts nor a mapping of them")
    readings = Readings.strict(what.facts) if strict else None
    return review_restriction(what, place, day, standing=position, readings=readings)


def review_restriction(
    restriction: Restriction,
    place: Provision,
    day: Date | None,
    *,
    standing: Standing | None = None,
    measure: Measure | None = None,
    readings: Readings | None = None,
) -> Review:
    """The review behind :func:`review`; readings can be shared between provisions."""
    read = readings or Readings(restriction.facts, restriction.presumed)
    applies = applicability(restriction, place, read)
    touched = applies.rights
    if not touched or applies.record is applies.strict is Truth.FALSE:
        return Review(
            provision=place,
            verdict=Verdict.NOT_APPLICABLE,
            strict=Verdict.NOT_APPLICABLE,
            findings=(),
            rights=(),
            speaks=applies.explanation,
            cited=cited_as(place),
            on=day,
            standing=standing,
            restriction=restriction,
            measure=measure,
            prospect=Prospect.of(Outlook(possible=frozenset({Verdict.NOT_APPLICABLE}))),
        )
    findings = tuple(
        _finding(standard, place, day, read, restriction, measure)
        for standard in standards_under(place)
        if standard.authorities_under(place, day) and _touches(standard, touched)
    )
    deciding = [found for found in findings if found.standard.strength is not Strength.FACTOR]
    return Review(
        provision=place,
        verdict=_where_it_speaks(applies.record, _overall(found.verdict for found in deciding)),
        strict=_where_it_speaks(applies.strict, _overall(found.strict for found in deciding)),
        findings=findings,
        rights=touched,
        speaks=applies.explanation,
        cited=cited_as(place),
        on=day,
        standing=standing,
        restriction=restriction,
        measure=measure,
        prospect=Prospect(
            partial(outlook, place, day, touched, read, measure),
            partial(settling, place, day, touched, read),
        ),
    )


def _where_it_speaks(speaks: Truth, verdict: Verdict) -> Verdict:
    """The verdict of a provision that perhaps does not speak to the facts: none, where it would
    matter.
    """
    if speaks is Truth.TRUE:
        return verdict
    if speaks is Truth.FALSE:
        return Verdict.NOT_APPLICABLE
    return Verdict.UNDETERMINED


def _touches(standard: Standard, touched: Iterable[Right]) -> bool:
    return any(standard.right.related(right) for right in touched)


def _overall(verdicts: Iterable[Verdict]) -> Verdict:
    """Incompatible if any is; else undetermined if any is, or if no standard speaks."""
    found = set(verdicts)
    if Verdict.INCOMPATIBLE in found:
        return Verdict.INCOMPATIBLE
    if Verdict.UNDETERMINED in found or not found:
        return Verdict.UNDETERMINED
    return Verdict.COMPATIBLE


def _finding(
    standard: Standard,
    place: Provision,
    day: Date | None,
    read: Readings,
    restriction: Restriction,
    measure: Measure | None,
) -> Finding:
    exemptions = standard.exemptions_under(place, day)
    strict = read.strictly(standard.condition)
    strictly = [read.strictly(one.condition) for one in exemptions]
    record = read.on_record(standard.condition)
    on_record = [(one, read.shown(one.condition)) for one in exemptions]
    strict_verdict = _verdict(strict.truth & ~any_of(outcome.truth for outcome in strictly))
    # On the record an exemption lifts the presumption only where it is shown: the State bears the
    # burden. Strictly, an exemption that is not known leaves the finding open.
    shown = tuple(one for one, outcome in on_record if outcome.truth is Truth.TRUE)
    verdict = Verdict.COMPATIBLE if shown else _verdict(record.truth)
    if not read.presumes:
        verdict = strict_verdict
    missing = record.open | strict.open
    if strict.truth is not Truth.FALSE:
        missing = missing.union(*(outcome.open for outcome in strictly))
    citations = standard.authorities_under(place, day)
    return Finding(
        standard=standard,
        provision=place,
        verdict=verdict,
        strict=strict_verdict,
        citations=citations,
        explanation=rule_explanation(
            standard,
            place,
            verdict,
            citations,
            record.explanation,
            [(one, outcome.explanation) for one, outcome in on_record],
        ),
        open=missing,
        restriction=restriction,
        measure=measure,
        lifted_by=shown if record.truth is not Truth.FALSE else (),
    )


def _verdict(breached: Truth) -> Verdict:
    if breached is Truth.UNKNOWN:
        return Verdict.UNDETERMINED
    return Verdict.INCOMPATIBLE if breached is Truth.TRUE else Verdict.COMPATIBLE
