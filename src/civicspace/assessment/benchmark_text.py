"""How a benchmark's result prints: one screen, or a tree of reasons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from civicspace.assessment.grounds import grounds
from civicspace.assessment.leads import leads_of
from civicspace.assessment.page import first_of, wrapped
from civicspace.assessment.showing import Held
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.benchmarks import Attainment
from civicspace.model.dates import When, written
from civicspace.model.findings import Finding, Verdict

if TYPE_CHECKING:
    from civicspace.assessment.benchmark_results import BenchmarkResult, CriterionResult

__all__ = ["benchmark_explanation", "benchmark_summary", "criterion_explanation"]

_NAME = 34
_MOST = 4
_MOST_QUESTIONS = 3


#: Where it is not asked that day, or has time, a reader wants to know how things stood.
_NOT_NOW = (Attainment.NOT_YET_DUE, Attainment.NOT_YET_ASKED, Attainment.NO_LONGER_ASKED)


def benchmark_summary(found: BenchmarkResult) -> str:
    """A result on one screen."""
    asked = found.benchmark
    lines = [f"{found.name} on {written(found.on)}", ""]
    lines += wrapped(
        f"{asked.title}: {found.attainment.words.upper()} ({_counted(found)})", start=""
    )
    lines += _row("asked by", asked.asked_by)
    lines += _row("for", asked.for_what)
    lines += _row("since", asked.announced.words)
    if asked.due is not None:
        lines += _row("by", asked.due.words)
    if asked.until is not None:
        lines += _row("until", f"{asked.until.words}, when it was no longer asked")
    if asked.asked_of is None:
        lines += _row("of", "any candidate; whether this State is one is not looked at here")
    for one in found:
        lines += ["", *_criterion(one, found)]
    settling = leads_of(review for one in found for review in one.open_reviews)
    if settling:
        lines += ["", "Open questions that would settle most"]
        for question in settling[:_MOST_QUESTIONS]:
            lines += wrapped(f"{question.text} ({question.fact})")
    return "\n".join(lines)


def _counted(found: BenchmarkResult) -> str:
    """How many of the things asked came to what."""
    every = [one.attainment for one in found]
    some = [(every.count(kind), kind.words) for kind in Attainment if kind in every]
    return ", ".join(f"{many} {words}" for many, words in some)


def _criterion(one: CriterionResult, found: BenchmarkResult) -> Iterator[str]:
    said = one.attainment.words.upper()
    notes = list(_notes(one, found))
    yield from _row(one.criterion.id, f"{said} ({'; '.join(notes)})" if notes else said)
    yield from wrapped(one.criterion.text, start=" " * _NAME)
    for ground in grounds(one.breached):
        yield from wrapped(f"against {ground}", start=" " * _NAME)
    if one.measures:
        yield from wrapped(f"by {first_of(one.measures, _MOST)}", start=" " * _NAME)
    open_still = [
        held.review.measure.id
        for held in one.held
        if held.kept is Truth.UNKNOWN and held.review.measure is not None
    ]
    if open_still and one.so is Truth.UNKNOWN:
        yield from wrapped(f"open: {first_of(dict.fromkeys(open_still), _MOST)}", start=" " * _NAME)
    for _, fact in one.shown.facts:
        yield from wrapped(fact, start=" " * _NAME)
    for gap in one.gaps:
        yield from wrapped(f"not known: {gap}", start=" " * _NAME)


def _notes(one: CriterionResult, found: BenchmarkResult) -> Iterator[str]:
    if one.attainment in _NOT_NOW:
        yield {
            Truth.TRUE: "it was so that day",
            Truth.FALSE: "it was not so that day",
            Truth.UNKNOWN: "whether it was so is not known",
        }[one.so]
    if one.due is not None and one.due != found.benchmark.due:
        yield f"by {one.due.words}"
    if one.in_time is Truth.UNKNOWN:
        yield "whether it was so by then is not known"
    if one.strict.truth is not one.truth:
        yield f"on the stated facts alone: {one.strict.words}"


def benchmark_explanation(found: BenchmarkResult) -> Explanation:
    """The reasoning on the whole benchmark."""
    truth = found.truth
    return Explanation(
        step=Step.VERDICT,
        text=f"{found.benchmark.title}, {found.name} on {written(found.on)}:"
        f" {found.attainment.words}",
        truth=truth,
        children=tuple(
            # One thing that is not met settles the whole, and then the others bear on nothing.
            _criterion_explanation(one, decisive=one.truth is truth)
            for one in found
        ),
    )


def criterion_explanation(one: CriterionResult) -> Explanation:
    """The reasoning on one thing asked."""
    return _criterion_explanation(one, decisive=True)


def _criterion_explanation(one: CriterionResult, *, decisive: bool) -> Explanation:
    criterion = one.criterion
    children = [*_facts(one), *_reviews(one)]
    if one.attainment is Attainment.NOT_YET_DUE and one.due is not None:
        children.append(_note(f"it is asked by {_by(one.due)}, which has not passed"))
    if one.in_time is Truth.FALSE and one.due is not None:
        children.append(_note(f"it was asked by {_by(one.due)}, and was not so then"))
    children += [_note(f"not known: {gap}") for gap in one.gaps]
    if criterion.reading:
        children.append(
            _note(f"how it is held against the record: {criterion.reading.rstrip('.')}")
        )
    return Explanation(
        step=Step.VERDICT,
        text=f"{criterion.text.rstrip('.')} [{criterion.id}: {one.attainment.words}]",
        truth=one.truth,
        decisive=decisive,
        children=tuple(children),
        because="; ".join(str(passage) for passage in criterion.passages),
    )


def _by(due: When) -> str:
    return f"the end of {due.words}"


def _note(text: str) -> Explanation:
    return Explanation(step=Step.NOTE, text=text)


def _facts(one: CriterionResult) -> Iterator[Explanation]:
    for truth, sentence in one.shown.facts:
        yield Explanation(step=Step.NOTE, text=sentence, truth=truth, decisive=truth is one.so)


def _reviews(one: CriterionResult) -> Iterator[Explanation]:
    """Each measure that settles it or leaves it open, article by article."""
    by_measure: dict[str, list[Held]] = {}
    for held in one.held:
        if held.kept is one.so and held.review.measure is not None:
            by_measure.setdefault(held.review.measure.id, []).append(held)
    for name, reviews in by_measure.items():
        first = reviews[0]
        assert first.review.measure is not None
        perhaps = "perhaps " if first.in_effect is Truth.UNKNOWN else ""
        if one.so is Truth.TRUE:
            # What is compatible needs no reasons, only to be named.
            places = dict.fromkeys(held.review.provision.id for held in reviews)
            yield _note(f"{name}: compatible with {', '.join(places)}")
            continue
        told: set[str] = set()
        yield Explanation(
            step=Step.VERDICT,
            text=f"{first.review.measure.title} [{name}], {perhaps}in force",
            truth=one.so,
            children=tuple(_review(held, told) for held in reviews),
        )


def _review(held: Held, told: set[str]) -> Explanation:
    review = held.review
    text = review.provision.id
    if review.standing is not None:
        standing = review.standing
        text = f"{standing.instrument.short} {review.provision.article}, {standing.words}"
    text += f": {review.verdict.words}"
    if review.strict is not review.verdict:
        text += f" (on the stated facts alone: {review.strict.words})"
    behind = [
        finding
        for finding in review.findings
        if finding.verdict is review.verdict
        and (finding.breach or review.verdict is not Verdict.INCOMPATIBLE)
    ]
    return Explanation(
        step=Step.VERDICT,
        text=text,
        children=(*review.doubts, *(_once(finding, told) for finding in behind)),
    )


def _once(finding: Finding, told: set[str]) -> Explanation:
    """The finding with its reasons; without them where an article above has given them."""
    name = finding.standard.id
    if name not in told:
        told.add(name)
        return finding.explanation
    return Explanation(
        step=Step.RULE,
        text=f"{finding.standard.message} [{name}: reasons as above]",
        because="; ".join(str(cited) for cited in finding.citations),
    )


def _row(head: str, text: str) -> list[str]:
    return wrapped(text, start=f"  {head:<{_NAME - 3}} ", hang=_NAME + 2)
