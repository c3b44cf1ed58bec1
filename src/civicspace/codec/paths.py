"""Places in data: paths such as ``measures[0].timeline[2].date``, and where they stand in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from civicspace.errors import Problem

__all__ = ["Positions", "located", "nested", "step"]

Positions: TypeAlias = Mapping[str, tuple[int, int]]
"""Line and column, both from 1, by path."""


def step(path: str, key: str | int) -> str:
    """The path one step further in.

    >>> step(step("measures", 0), "date")
    'measures[0].date'
    """
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def nested(problems: Iterable[Problem], key: str | int) -> list[Problem]:
    """The problems of a part, as problems of the whole that has it under a key."""
    return [attrs.evolve(one, path=_joined(key, one.path)) for one in problems]


def _joined(key: str | int, inner: str) -> str:
    head = step("", key)
    if not inner:
        return head
    return f"{head}{inner}" if inner.startswith("[") else f"{head}.{inner}"


def located(
    problems: Iterable[Problem], positions: Positions, file: str | None
) -> tuple[Problem, ...]:
    """The problems with file, line and column, in the order of the text."""
    found = []
    for one in problems:
        line, column = _position(one.path, positions)
        found.append(
            attrs.evolve(one, file=file, line=one.line or line, column=one.column or column)
        )
    return tuple(sorted(found, key=lambda one: (one.line or 0, one.column or 0, one.path)))


def _position(path: str, positions: Positions) -> tuple[int | None, int | None]:
    """Where a path stands; for what is missing, where the thing that lacks it stands."""
    while path not in positions and path:
        cut = max(path.rfind("."), path.rfind("["))
        path = path[: max(cut, 0)]
    return positions.get(path, (None, None))
