"""How a trajectory prints: on one page, each turn with its cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from civicspace.assessment.page import many, wrapped
from civicspace.law.standing.names import find_state
from civicspace.model.dates import written
from civicspace.model.findings import Verdict

if TYPE_CHECKING:
    from civicspace.assessment.trajectory import ChangePoint, Trajectory

__all__ = ["trajectory_summary"]

_DATE = 20
_MOST_CAUSES = 2


def trajectory_summary(found: Trajectory) -> str:
    """A trajectory on one page."""
    name = found.dossier.name or find_state(found.dossier.state).name or found.dossier.state
    lines = [f"{name}, {written(found.start)} to {written(found.end)}"]
    turns = [point for point in found.points if _wholes(point)]
    others = sum(1 for point in found.turns) - len(turns)
    lines.append(
        f"{len(found)} days on which something changed; on {len(turns)} a breach of a whole right "
        "began or ended,"
    )
    lines.append(f"on {others} a verdict turned otherwise")
    for point in turns:
        lines += ["", *_turn(point)]
    return "\n".join(lines)


def _wholes(point: ChangePoint) -> list[str]:
    """The breaches of whole rights that began or ended; under binding law alone, only where the
    verdict under all texts says nothing of it.
    """
    turns = [
        turn
        for turn in point.turns
        if turn.right.parent is None and Verdict.INCOMPATIBLE in (turn.before, turn.after)
    ]
    plain = {turn.right for turn in turns if not turn.binding}
    return [str(turn) for turn in turns if not turn.binding or turn.right not in plain]


def _turn(point: ChangePoint) -> Iterator[str]:
    head = f"{written(point.on):<{_DATE}}"
    for said in _wholes(point):
        yield from wrapped(said, start=head)
        head = " " * _DATE
    shown = point.causes[:_MOST_CAUSES]
    for cause in shown:
        yield from wrapped(f"because {cause}", start=" " * _DATE, hang=_DATE + 4)
    rest = len(point.causes) - len(shown)
    if rest:
        yield f"{' ' * _DATE}and {many(rest, 'more cause')}"
