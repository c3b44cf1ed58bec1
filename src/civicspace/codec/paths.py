"""Places in data: paths such as ``measures[0].timeline[2].date``, and where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from civicspace.errors import Problem

__all__ = ["Positions", "lineage", "located", "nested", "step"]

#: A longer key is cut, and a longer path is not made longer: what is further in is told where its
#: whole stands. The paths of many values within one long key would fill the memory.
_LONGEST = 1_000

Positions: TypeAlias = Mapping[str, tuple[int, int]]
"""Line and column, both from 1, by path."""

_PLAIN = re.compile(r"[\w-]+")


def step(path: str, key: str | int) -> str:
    """The path one step further in; a key that could be misread is put in quotes.

    >>> step(step("measures", 0), "date"), step("sources", "fh.2005")
    ('measures[0].date', 'sources["fh.2005"]')
    """
    if len(path) > _LONGEST:
        return path
    if isinstance(key, int):
        return f"{path}[{key}]"
    if len(key) > _LONGEST:
        key = f"{key[:_LONGEST]}..."
    if _PLAIN.fullmatch(key) is None:
        return f"{path}[{json.dumps(key, ensure_ascii=False)}]"
    return f"{path}.{key}" if path else key


def nested(problems: Iterable[Problem], key: str | int) -> list[Problem]:
    """The problems of a part, as problems of the whole that has it under a key."""
    head = step("", key)
    return [attrs.evolve(one, path=_joined(head, one.path)) for one in problems]


def lineage(path: str) -> Iterator[str]:
    """The path and the paths to whatever it is a part of, the nearest first.

    >>> list(lineage("measures[0].date"))
    ['measures[0].date', 'measures[0]', 'measures', '']
    >>> list(lineage('sources["fh.2005"].title'))
    ['sources["fh.2005"].title', 'sources["fh.2005"]', 'sources', '']
    """
    yield path
    while path:
        quoted = path.endswith('"]')  # a quotation mark in a quoted key follows a backslash
        end = path.rfind('["') if quoted else max(path.rfind("."), path.rfind("["))
        path = path[: max(end, 0)]
        yield path


def located(
    problems: Iterable[Problem],
    positions: Positions,
    file: str | None,
    rows: Sequence[str] = (),
) -> tuple[Problem, ...]:
    """The problems with file, line, column and the text of the line, in the order of the text.

    Args:
        problems: What is wrong.
        positions: Where the values stand.
        file: The name of the file.
        rows: The lines of the text, if it was one.
    """
    found = []
    for one in problems:
        line, column = one.line, one.column
        if line is None:
            line, column = _position(one.path, positions)
        row = rows[line - 1] if line is not None and line <= len(rows) else None
        found.append(attrs.evolve(one, file=file, line=line, column=column, excerpt=row))
    return tuple(sorted(found, key=lambda one: (one.line or 0, one.column or 0, one.path)))


def _joined(head: str, inner: str) -> str:
    if not inner:
        return head
    return f"{head}{inner}" if inner.startswith("[") else f"{head}.{inner}"


def _position(path: str, positions: Positions) -> tuple[int | None, int | None]:
    """Where a path stands; for what is missing, where the thing that lacks it stands."""
    return next((positions[one] for one in lineage(path) if one in positions), (None, None))
