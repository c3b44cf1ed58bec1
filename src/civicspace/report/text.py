"""Plain text for people who read reports: what was, what was undertaken, what was wrong and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from civicspace.assessment.claims import ClaimCheck
from civicspace.assessment.results import Assessment, MeasureAssessment
from civicspace.assessment.summary import STANDING_WORDS
from civicspace.logic.truth import Truth
from civicspace.model.findings import Finding, Review, Standing, Status, Verdict

__all__ = ["claims", "heading", "measures", "paragraph", "reasons", "undertakings", "unknowns"]

_WIDTH = 92


def heading(text: str) -> str:
    """A heading with a line under it, and a blank line above.

    >>> print(heading("Reasons"))
    <BLANKLINE>
    Reasons
    -------
    """
    return f"\n{text}\n{'-' * len(text)}"


def paragraph(text: str, *, indent: int = 0, bullet: str = "") -> str:
    """Text filled to the width of a page.

    >>> print(paragraph("A closure.", indent=2, bullet="- "))
      - A closure.
    """
    start = " " * indent
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=start + bullet,
        subsequent_indent=start + " " * len(bullet),
        break_on_hyphens=False,
    )


def measures(found: Assessment, names: Iterable[str]) -> str:
    """What each of some measures was on the day, and by which events."""
    lines = []
    for name in names:
        one = found[name]
        lines.append(paragraph(f"{one.measure.title}.", bullet="* "))
        status = one.words.upper()
        if one.dormant:
            status += ", and dormant: no window in which it bites was open"
        lines.append(paragraph(f"{status}. {_life(one)}", indent=2))
    return "\n".join(lines)


def _life(one: MeasureAssessment) -> str:
    done = [event for event in one.measure.timeline if event.date.by(one.on) is Truth.TRUE]
    coming = [event for event in one.measure.timeline if event.date.after(one.on) is Truth.TRUE]
    told = "; ".join(str(event) for event in done) or "nothing had happened"
    text = f"{told[0].upper()}{told[1:]}."
    if coming:
        text += f" Still to come: {'; '.join(str(event) for event in coming)}."
    return text


def undertakings(found: Assessment) -> str:
    """What the State had undertaken, the strongest first, each with its date."""
    lines = []
    for status, words in STANDING_WORDS.items():
        those = [one for one in found.standings if one.status is status]
        if those:
            lines.append(f"{words[0].upper()}{words[1:]}:")
            lines += [paragraph(str(one), indent=2, bullet="- ") for one in those]
    return "\n".join(lines)


def reasons(one: MeasureAssessment) -> str:
    """Why a measure is incompatible with what: each standard once, with all its authorities."""
    lines = [paragraph(f"{one.measure.title}.", bullet="* ")]
    if one.anticipated:
        lines.append(paragraph("A draft breaches nothing; this is what it would be.", indent=2))
    for part in one.restrictions:
        breached = [r for r in part.reviews if r.verdict is Verdict.INCOMPATIBLE]
        if not breached:
            continue
        lines.append(paragraph(part.restriction.summary or part.restriction.id, indent=2))
        lines += [paragraph(text, indent=4, bullet="") for text in _against(breached)]
        for standard, found in _by_standard(breached).items():
            authorities = dict.fromkeys(
                str(cited) for finding in found for cited in finding.citations
            )
            text = f"{found[0].standard.message} ({'; '.join(authorities)})"
            lines.append(paragraph(text, indent=4, bullet="- "))
            presumed = found[0].presumptions
            if presumed:
                lines.append(paragraph(f"resting on: {'; '.join(presumed)}", indent=6))
            assert standard
    if len(lines) == 1:
        lines.append(paragraph("No standard is shown to be breached.", indent=2))
    return "\n".join(lines)


def _by_standard(reviews: Iterable[Review]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for review in reviews:
        for finding in review.breaches:
            found.setdefault(finding.standard.id, []).append(finding)
    return dict(sorted(found.items(), key=lambda item: item[1][0].standard.element.order))


def _against(reviews: Iterable[Review]) -> list[str]:
    told: dict[str, None] = {}
    for review in reviews:
        if review.standing is not None:
            told[_under(review, review.standing)] = None
    return list(told)


def _under(review: Review, standing: Standing) -> str:
    whom = ""
    if review.provision.only_for is not None:
        whom = f", as far as it strikes those it protects ({review.provision.persons})"
    force = {
        Status.BOUND: "a treaty in force",
        Status.COMMITTED: "a political commitment",
        Status.SIGNED: "a treaty signed but not in force, so no legal breach",
        Status.PERSUASIVE: "a declaration, which binds nobody",
    }[standing.status]
    place = f"{standing.instrument.short} {review.provision.article}"
    return f"Incompatible with {place}: {force}{whom}."


def unknowns(found: Assessment, names: Iterable[str], *, most: int = 5) -> str:
    """What was not found about some measures, and the facts that would settle most."""
    lines = []
    for name in names:
        one = found[name]
        if one.measure.unknown:
            missing = "; ".join(one.measure.unknown)
            lines.append(paragraph(f"{one.measure.id}: {missing}.", bullet="* "))
    questions = found.open_questions()
    if questions:
        lines.append(paragraph("Answers that would settle most:"))
        lines += [paragraph(str(one.text), indent=2, bullet="- ") for one in questions[:most]]
    return "\n".join(lines)


def claims(checked: Iterable[ClaimCheck]) -> str:
    """Each claim with what became of it and the limits with which it holds."""
    lines = []
    for number, one in enumerate(checked, 1):
        lines.append(paragraph(one.claim.text, bullet=f"{number:2}. "))
        lines.append(paragraph(one.holding.value.upper(), indent=4))
        lines += [paragraph(limit, indent=4, bullet="- ") for limit in one.limits]
    return "\n".join(lines)
