"""Documents in which one value is exchanged for another."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

__all__ = ["Path", "at", "changed", "paths"]

Path: TypeAlias = tuple[str | int, ...]


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    """Where every value of a document stands, the document itself left out."""
    steps = data.items() if isinstance(data, dict) else enumerate(data)
    for step, value in steps:
        yield (*path, step)
        if isinstance(value, (dict, list)):
            yield from paths(value, (*path, step))


def at(data: Any, path: Path) -> Any:
    """What stands at a path."""
    for step in path:
        data = data[step]
    return data


def changed(data: Any, path: Path, odd: tuple[Any, ...]) -> Iterator[Any]:
    """The document with one value exchanged, left out or doubled, or with a key too many."""
    whole = copy.deepcopy(data)
    parent, step = at(whole, path[:-1]), path[-1]
    before = parent[step]
    for value in odd:
        parent[step] = value
        yield whole
    if isinstance(before, dict):
        parent[step] = {**before, "no-such-key": 1}
        yield whole
        parent[step] = {**before, "id": "b"}
        yield whole
    if isinstance(before, list):
        parent[step] = before * 2
        yield whole
    del parent[step]
    yield whole
