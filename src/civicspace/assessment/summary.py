"""How an assessment prints: a country on one screen, a measure as a tree of reasons."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from civicspace.assessment.grounds import STANDING_WORDS, grounds
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.dates import written
from civicspace.model.findings import Finding, Review, Verdict
from civicspace.model.rights import Right

if TYPE_CHECKING:
    from civicspace.assessment.results import (
        Assessment,
        MeasureAssessment,
        RestrictionAssessment,
    )

__all__ = ["country_summary", "measure_explanation"]

_WIDTH = 100
_NAME = 34
_MOST_QUESTIONS = 3
_MOST_MEASURES = 4


def country_summary(found: Assessment) -> str:
    """An assessment on one screen."""
    reading = ", read strictly" if found.strict else ""
    lines = [f"{found.name} on {written(found.on)}{reading}", ""]
    lines += ["What it had undertaken", *_undertakings(found), ""]
    lines.append("Rights, by the measures in force that day")
    wholes = [right for right in found.rights if right.parent is None]
    for right in wholes:
        lines += _right_lines(found, right)
    if not wholes:
        lines.append("  no measure of the dossier was in force")
    lines += _drafts(found)
    lines += _questions(found)
    return "\n".join(lines)


def _undertakings(found: Assessment) -> Iterator[str]:
    for status, words in STANDING_WORDS.items():
        named = [one.instrument.short for one in found.standings if one.status is status]
        if named:
            yield from _wrapped(f"{words}:", ", ".join(named))


def _right_lines(found: Assessment, right: Right) -> Iterator[str]:
    verdict = found.verdict(right)
    strict = found.verdict(right, strict=True)
    notes = [] if strict is verdict else [f"on the stated facts alone: {strict.words}"]
    if verdict is Verdict.COMPATIBLE:
        # Compatible with the standards there are; a reader must see how few they may be.
        looked_at = {f.standard.id for r in found.reviews(right) for f in r.findings}
        many = len(looked_at) != 1
        speak = f"{len(looked_at)} standards that speak" if many else "one standard that speaks"
        notes.insert(0, f"with the {speak} to it")
    said = f" ({'; '.join(notes)})" if notes else ""
    yield from _wrapped(right.label, f"{verdict.words.upper()}{said}")
    if verdict is Verdict.INCOMPATIBLE:
        breached = [r for r in found.reviews(right) if r.verdict is Verdict.INCOMPATIBLE]
        for ground in grounds(breached):
            yield from _wrapped("", str(ground))
    behind = [
        _measure_name(one) for one in found.measures if verdict in _verdicts_in_effect(one, right)
    ]
    if behind and verdict in (Verdict.INCOMPATIBLE, Verdict.UNDETERMINED):
        yield from _wrapped("", "by " + _listed(behind))


def _verdicts_in_effect(one: MeasureAssessment, right: Right) -> set[Verdict]:
    """What a measure adds to the verdict on a right: perhaps in force is perhaps a breach."""
    return {
        verdict
        if restriction.in_effect is Truth.TRUE or verdict is not Verdict.INCOMPATIBLE
        else Verdict.UNDETERMINED
        for restriction in one.restrictions
        if restriction.in_effect is not Truth.FALSE and restriction.restriction.touches(right)
        for verdict in restriction.verdicts(right)
    }


def _listed(names: list[str]) -> str:
    """Names in a row, the first few of them where they are many."""
    if len(names) <= _MOST_MEASURES + 1:
        return ", ".join(names)
    rest = len(names) - _MOST_MEASURES
    return f"{', '.join(names[:_MOST_MEASURES])} and {rest} more"


def _measure_name(one: MeasureAssessment) -> str:
    notes = []
    if one.in_effect is Truth.UNKNOWN:
        notes.append("perhaps in force")
    if one.dormant:
        notes.append("dormant that day")
    return f"{one.measure.id} ({', '.join(notes)})" if notes else one.measure.id


def _drafts(found: Assessment) -> Iterator[str]:
    wrong = [one for one in found.anticipated if one.verdict is Verdict.INCOMPATIBLE]
    if not wrong:
        return
    yield ""
    yield "Not in force, and no breach; incompatible if brought into force as they stood"
    named = [f"{one.measure.id} ({one.words})" for one in wrong]
    yield from _wrapped("", _listed(named), indent=2)


def _questions(found: Assessment) -> Iterator[str]:
    questions = found.open_questions()
    if not questions:
        return
    shown = questions[:_MOST_QUESTIONS]
    yield ""
    yield f"Open questions ({len(shown)} of {len(questions)}, those that settle most)"
    for question in shown:
        stands_in = "; presumed until answered" if question.presumed else ""
        yield from _wrapped(
            "",
            f"{question.text} ({question.fact}; {_many(question.measures)}{stands_in})",
            indent=2,
        )


def _many(measures: tuple[str, ...]) -> str:
    return "1 measure" if len(measures) == 1 else f"{len(measures)} measures"


def _wrapped(head: str, text: str, indent: int = _NAME) -> list[str]:
    start = f"  {head:<{_NAME - 2}}" if head else " " * indent
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=start,
        subsequent_indent=" " * (_NAME if head else indent + 2),
        break_on_hyphens=False,
    )


def measure_explanation(one: MeasureAssessment) -> Explanation:
    """The reasoning on a measure, restriction by restriction and article by article."""
    text = f"{one.measure.title}: {one.words} on {written(one.on)}"
    if one.anticipated:
        text += ", so it breaches nothing; below is what it would be in force"
    children = [_restriction_explanation(one, part) for part in one.restrictions]
    return Explanation(step=Step.VERDICT, text=text, children=tuple(children))


def _restriction_explanation(one: MeasureAssessment, part: RestrictionAssessment) -> Explanation:
    text = part.restriction.summary.rstrip(".") or part.restriction.id
    if one.status.value == "in-force" and part.in_effect is Truth.FALSE:
        text += " (not in effect on that day)"
    elif part.bites is Truth.FALSE:
        text += " (dormant on that day: no window was open)"
    told: set[str] = set()
    children = []
    for review in part.reviews:
        if review.verdict is not Verdict.NOT_APPLICABLE:
            children.append(_review_explanation(review, told))
    return Explanation(step=Step.VERDICT, text=text, children=tuple(children))


def _review_explanation(review: Review, told: set[str]) -> Explanation:
    assert review.standing is not None
    provision = review.provision
    text = f"{review.standing.instrument.short} {provision.article} ({provision.title})"
    if provision.only_for is not None:
        text += f", for {provision.persons} only"
    text += f", {review.standing.words}: {review.verdict.words}"
    if review.strict is not review.verdict:
        text += f" (on the stated facts alone: {review.strict.words})"
    if not review.findings:
        text += "; no standard of the catalogue speaks to it"
    shown = [f for f in review.findings if f.verdict is not Verdict.COMPATIBLE]
    return Explanation(
        step=Step.VERDICT,
        text=text,
        children=(*review.doubts, *(_told_once(finding, told) for finding in shown)),
    )


def _told_once(finding: Finding, told: set[str]) -> Explanation:
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
