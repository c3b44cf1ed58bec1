"""How a comparison prints: two countries or days on one screen, two drafts standard by standard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from civicspace.assessment.page import many, wrapped
from civicspace.assessment.shifts import ranked
from civicspace.assessment.summary import headline
from civicspace.model.changes import Direction

if TYPE_CHECKING:
    from civicspace.assessment.comparison import Comparison, ReviewComparison, RightShift

__all__ = ["print_countries", "print_reviews"]

_NAME = 34
_MOST_CAUSES = 12
_MOST_NAMES = 3

_ORDER = (
    Direction.WORSE,
    Direction.MIXED,
    Direction.BETTER,
    Direction.LESS_KNOWN,
    Direction.MORE_KNOWN,
    Direction.NOT_COMPARABLE,
    Direction.SAME,
)


def print_countries(found: Comparison) -> str:
    """A comparison of two assessments on one screen."""
    lines = [f"{headline(found.before)}, compared with", headline(found.after), ""]
    if found.same:
        return "\n".join([*lines, "  nothing differs"])
    wholes = [one for one in found.rights if one.right.parent is None]
    for direction in _ORDER:
        for one in wholes:
            if one.direction is direction:
                lines += _right_lines(one)
    if not wholes:
        lines.append("  no right was touched by a measure in force")
    lines += _because(found, wholes)
    return "\n".join(lines)


def _right_lines(one: RightShift) -> Iterator[str]:
    yield from _wrapped(one.right.label, one.direction.value.upper())
    readings = (
        ("on the record", one.record),
        ("on the stated facts alone", one.strict),
        ("by binding texts", one.binding),
    )
    for words, shift in readings:
        # What stayed the same is told once, in the reading that counts most.
        if shift is one.record or shift.before is not shift.after:
            yield from _wrapped("", f"{words}: {shift}")
    settling = Counter(change.direction for change in one.settling)
    told = [
        f"{many(settling[direction], 'finding')} {direction.value}"
        for direction in (Direction.WORSE, Direction.MIXED, Direction.BETTER)
        if settling[direction]
    ]
    if told:
        yield from _wrapped("", ", ".join(told))
    if one.direction is not Direction.SAME and one.causes:
        named = [cause.name or cause.what for cause in one.causes[:_MOST_NAMES]]
        rest = len(one.causes) - len(named)
        more = f" and {rest} more" if rest else ""
        yield from _wrapped("", f"because of {', '.join(named)}{more}")


def _because(found: Comparison, wholes: Iterable[RightShift]) -> Iterator[str]:
    """The causes: of what moved a right first, and of the rest how many."""
    felt = ranked(change for one in wholes for change in one.settling)
    if felt:
        yield ""
        yield "Because of"
    for cause in felt[:_MOST_CAUSES]:
        yield from wrapped(cause.text)
    if len(felt) > _MOST_CAUSES:
        yield f"  and {len(felt) - _MOST_CAUSES} more"
    rest = [cause for cause in found.differences if cause not in felt]
    if rest:
        yield ""
        yield "What else differs, and made no right better or worse"
        yield from wrapped(
            ", ".join(
                f"{number} {kind.value}{'' if number == 1 else 's'}"
                for kind, number in sorted(
                    Counter(cause.kind for cause in rest).items(), key=lambda item: item[0].order
                )
            )
        )


def print_reviews(found: ReviewComparison) -> str:
    """A comparison of two reviews, such as those of two drafts."""
    lines = [f"{found.after.provision.id}: {found.record} ({found.direction.value})"]
    if found.strict != found.record:
        lines.append(f"  on the stated facts alone: {found.strict}")
    for head, changes in (("Newly breached", found.worse), ("Mended", found.better)):
        if changes:
            lines += ["", head]
            for one in changes:
                because = "; ".join(cause.text for cause in one.causes)
                lines += wrapped(f"{one.standard.id}: {one.record} ({because})")
    rest = len(found.changes) - len(found.worse) - len(found.better)
    if rest:
        lines += ["", f"{many(rest, 'standard')} changed otherwise: see .changes"]
    unfelt = [one for one in found.differences if one not in found.causes]
    if unfelt:
        lines += ["", "Of no consequence here"]
        lines += [line for cause in unfelt for line in wrapped(cause.text)]
    if found.same:
        lines += ["", "  nothing differs"]
    return "\n".join(lines)


def _wrapped(head: str, text: str) -> list[str]:
    return wrapped(text, start=f"  {head:<{_NAME - 2}}", hang=_NAME)
