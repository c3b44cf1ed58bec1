"""A strict comparison of results, which are trees with many parts in common, and refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs
import pytest
from pendulum import Date

import civicspace as cs
from civicspace.codec.results.texts import dumps_result, loads_result

__all__ = ["BAN", "alike", "problems_of", "refusal", "spoilt", "stored"]

#: Facts of which something is open, so that questions remain.
BAN = {"activity": "assemble", "form": "ban", "scope": "general"}


def alike(one: object, other: object, path: str = "", seen: set[Any] | None = None) -> None:
    """Both have the same types and values, all the way down; each pair of parts is looked at once.

    What a review may still come to is left out, as it is when reviews are compared.
    """
    seen = set() if seen is None else seen
    if (id(one), id(other)) in seen:
        return
    seen.add((id(one), id(other)))
    assert type(one) is type(other), path
    if isinstance(one, Date):
        assert type(one) is Date, path
    kind: Any = type(one)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name != "prospect":
                left, right = getattr(one, field.name), getattr(other, field.name)
                alike(left, right, f"{path}.{field.name}", seen)
    elif isinstance(one, tuple) and isinstance(other, tuple):
        assert len(one) == len(other), path
        for index, (left, right) in enumerate(zip(one, other, strict=True)):
            alike(left, right, f"{path}[{index}]", seen)
    elif isinstance(one, Mapping) and isinstance(other, Mapping):
        assert list(one) == list(other), path
        for key in one:
            alike(one[key], other[key], f"{path}[{key}]", seen)
    elif isinstance(one, frozenset) and isinstance(other, frozenset):
        assert {(type(part), part) for part in one} == {(type(part), part) for part in other}, path
    else:
        assert one == other, path


def stored(result: Any, **how: Any) -> dict[str, Any]:
    """The document of a result."""
    found: dict[str, Any] = json.loads(dumps_result(result, **how))
    return found


def spoilt(document: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """The document with another value at a path such as ``steps/1/text``, or without any for ..."""
    again: dict[str, Any] = json.loads(json.dumps(document))
    *way, last = path.split("/")
    part: Any = again
    for key in way:
        part = part[int(key) if isinstance(part, list) else key]
    if value is ...:
        del part[last]
    else:
        part[int(last) if isinstance(part, list) else last] = value
    return again


def refusal(document: object) -> str:
    """All that is said when a document is refused."""
    with pytest.raises(cs.CivicspaceError) as caught:
        loads_result(json.dumps(document))
    return str(caught.value)


def problems_of(document: object) -> list[str]:
    """The problems with a document, one line each, without the number of the line."""
    head, *lines = refusal(document).split("\n")
    many = len(lines)
    assert head == f"{many} problem{'' if many == 1 else 's'} in the result"
    assert all(line.startswith("  line 1: ") for line in lines)
    return [line.removeprefix("  line 1: ") for line in lines]
