"""Results to store, to spoil, and the words in which they are refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

import civicspace as cs
from civicspace.codec.results.texts import dumps_result, loads_result

__all__ = ["BAN", "problems_of", "refusal", "spoilt", "stored"]

#: Facts of which something is open, so that questions remain.
BAN = {"activity": "assemble", "form": "ban", "scope": "general"}


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
