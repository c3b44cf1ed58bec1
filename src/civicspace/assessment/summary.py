"""How an assessment prints: a country on one screen, a measure as a tree of reasons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from civicspace.assessment.grounds import STANDING_WORDS, grounds
from civicspace.assessment.leads import leads
from civicspace.assessment.page import first_of, many, wrapped
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.conflicts import across
from civicspace.model.dates import written
from civicspace.model.findings import Verdict
from civicspace.model.rights import Right

if TYPE_CHECKING:
    from civicspace.assessment.results import (
        Assessment,
        MeasureAssessment,
        RestrictionAssessment,
    )

__all__ = ["country_summary", "headline", "measure_explanation"]

_NAME = 34
_MOST_QUESTIONS = 3
_MOST_MEASURES = 4


def country_summary(found: Assessment) -> str:
    """An assessment on one screen."""
    lines = [headline(found), *_left_out(found), ""]
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


def headline(found: Assessment) -> str:
    """The State, the day, and what the assessment is confined to."""
    known = f", as known on {written(found.known_on)}" if found.known_on is not None else ""
    reading = ", read strictly" if found.strict else ""
    return f"{found.name} on {written(found.on)}{known}{reading}"


def _left_out(found: Assessment) -> Iterator[str]:
    """How much of the dossier was told only later, and how much no dated source places."""
    if found.known is not None:
        later, undated = len(found.known.later), len(found.known.undated)
        yield f"  {later} entries of the dossier left out as told later; {undated} kept undated"


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
        yield from _wrapped("", "by " + first_of(behind, _MOST_MEASURES))


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
    yield from _wrapped("", first_of(named, _MOST_MEASURES), indent=2)


def _questions(found: Assessment) -> Iterator[str]:
    settling = leads(found)
    if not settling:
        return
    shown = settling[:_MOST_QUESTIONS]
    yield ""
    yield "Open questions that would settle most"
    for one in shown:
        yield from _wrapped(
            "",
            f"{one.text} ({one.fact}; {many(len(one.measures), 'measure')})",
            indent=2,
        )


def _wrapped(head: str, text: str, indent: int = _NAME) -> list[str]:
    if head:
        return wrapped(text, start=f"  {head:<{_NAME - 2}}", hang=_NAME)
    return wrapped(text, start=" " * indent)


def measure_explanation(one: MeasureAssessment) -> Explanation:
    """The reasoning on a measure, restriction by restriction and article by article."""
    text = f"{one.measure.title}: {one.words} on {written(one.on)}"
    if one.anticipated:
        text += ", so it breaches nothing; below is what it would be in force"
    children = [_restriction_explanation(one, part) for part in one.restrictions]
    return Explanation(step=Step.VERDICT, text=text, name=one.measure.id, children=tuple(children))


def _restriction_explanation(one: MeasureAssessment, part: RestrictionAssessment) -> Explanation:
    text = part.restriction.summary.rstrip(".") or part.restriction.id
    if one.status.value == "in-force" and part.in_effect is Truth.FALSE:
        text += " (not in effect on that day)"
    elif part.bites is Truth.FALSE:
        text += " (dormant on that day: no window was open)"
    spoken = [review for review in part.reviews if review.verdict is not Verdict.NOT_APPLICABLE]
    return Explanation(
        step=Step.VERDICT,
        text=text,
        name=part.restriction.id,
        children=(*(review.explain() for review in spoken), *across(spoken)),
    )
