"""Plain text for people who read reports: what was, what was undertaken, what was wrong and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from civicspace.assessment.claims import ClaimCheck
from civicspace.assessment.grounds import STANDING_WORDS, Ground, grounds
from civicspace.assessment.leads import leads
from civicspace.assessment.results import Assessment, MeasureAssessment
from civicspace.logic.truth import Truth
from civicspace.model.findings import Finding, Review, Standing, Status, Verdict

__all__ = [
    "claims",
    "heading",
    "legend",
    "measures",
    "paragraph",
    "reasons",
    "undertakings",
    "unknowns",
]

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


def legend() -> str:
    """How to read a report, for whoever has not read the documentation."""
    lines = (
        "Incompatible: a standard of the text is breached. Compatible: no standard that was "
        "looked at is. Undetermined: what is known does not decide it.",
        "A text binds from its entry into force for the State. A commitment binds in politics, "
        "not in law; a treaty signed and not in force, or a declaration, does not bind. The "
        "verdict says what the text asks; the standing, beside it, whether it was owed.",
        "What nobody stated is presumed to be in order, and what the State had to show and did "
        "not show is presumed absent; each presumption that mattered is named. On the stated "
        "facts alone, with no presumption, a verdict may be more cautious.",
        "A draft breaches nothing. A measure that bites in certain windows only is dormant "
        "between them.",
    )
    return "\n".join(paragraph(line, bullet="* ") for line in lines)


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
            lines += [paragraph(_undertaking(one), indent=2, bullet="- ") for one in those]
    return "\n".join(lines)


def _undertaking(one: Standing) -> str:
    """A standing with the whole title, for those who do not know the short one."""
    title, short = one.instrument.title, one.instrument.short
    return str(one) if title == short else f"{title} ({short}){str(one).removeprefix(short)}"


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
        lines += [paragraph(_ground(ground), indent=4) for ground in grounds(breached)]
        for found in _by_standard(breached):
            authorities = dict.fromkeys(
                str(cited) for finding in found for cited in finding.citations
            )
            text = f"{found[0].standard.message} ({'; '.join(authorities)})"
            lines.append(paragraph(text, indent=4, bullet="- "))
            presumed = found[0].presumptions
            if presumed:
                lines.append(paragraph(f"resting on: {'; '.join(presumed)}", indent=6))
    if len(lines) == 1:
        lines.append(paragraph("No standard is shown to be breached.", indent=2))
    return "\n".join(lines)


def _by_standard(reviews: Iterable[Review]) -> list[list[Finding]]:
    """The findings of each standard that is breached, in the order of the legal test."""
    found: dict[str, list[Finding]] = {}
    for review in reviews:
        for finding in review.breaches:
            found.setdefault(finding.standard.id, []).append(finding)
    return sorted(found.values(), key=lambda findings: findings[0].standard.element.order)


def _ground(ground: Ground) -> str:
    """A ground as a sentence."""
    told = {
        Status.BOUND: "a treaty in force",
        Status.COMMITTED: "a political commitment",
        Status.SIGNED: "a treaty signed but not in force, so no legal breach",
        Status.PERSUASIVE: "a declaration, which binds nobody",
    }[ground.status]
    whom = ", for those it protects" if ground.concern else ""
    return f"Incompatible with {ground.texts}: {told}{whom}."


def unknowns(found: Assessment, names: Iterable[str], *, most: int = 5) -> str:
    """What was not found about some measures, and the facts that would settle most."""
    lines = []
    for name in names:
        one = found[name]
        if one.measure.unknown:
            missing = "; ".join(one.measure.unknown)
            lines.append(paragraph(f"{one.measure.id}: {missing}.", bullet="* "))
    questions = leads(found)
    if questions:
        lines.append(paragraph("Answers that would settle most:"))
        lines += [paragraph(one.text, indent=2, bullet="- ") for one in questions[:most]]
    return "\n".join(lines)


def claims(checked: Iterable[ClaimCheck]) -> str:
    """Each claim with what became of it and the limits with which it holds."""
    lines = []
    for number, one in enumerate(checked, 1):
        lines.append(paragraph(one.claim.text, bullet=f"{number:2}. "))
        lines.append(paragraph(one.holding.value.upper(), indent=4))
        lines += [paragraph(limit, indent=4, bullet="- ") for limit in one.limits]
    return "\n".join(lines)
