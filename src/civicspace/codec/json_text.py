"""JSON to plain data, with the place of every value when it is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from functools import partial
from typing import Any

from civicspace.codec.json_scan import scan
from civicspace.codec.parsed import MOST_DEEP, MOST_DIGITS, TOO_DEEP, Parsed, broken
from civicspace.errors import Problem

__all__ = ["read_json"]

_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def read_json(text: str) -> Parsed:
    """The data in a JSON text.

    What Python's reader lets pass and JSON or a dossier does not is a problem: keys that occur
    twice, NaN, numbers of a thousand digits, halves of characters.
    """
    odd: list[object] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(found)
        if len(data) < len(found):
            odd.append(found)
            data |= dict(reversed(found))  # the first of those that occur twice
        return data

    def whole(digits: str) -> int:
        if len(digits.lstrip("-")) <= MOST_DIGITS:
            return int(digits)
        odd.append(digits)
        return 0

    try:
        data = json.loads(text, object_pairs_hook=pairs, parse_constant=odd.append, parse_int=whole)
    except json.JSONDecodeError as wrong:
        message = f"not JSON: {wrong.msg}"
        return broken(Problem(path="", message=message, line=wrong.lineno, column=wrong.colno))
    except RecursionError:
        return _too_deep(text)
    if _deep(data):
        return _too_deep(text)
    positions = partial(_positions, text)
    if not odd and _HALF.search(text) is None:
        return Parsed(data, positions)
    found = scan(text, ())
    return Parsed(data, positions, tuple(found.problems), frozenset(found.spoilt))


def _too_deep(text: str) -> Parsed:
    line, column = scan(text, ()).deepest or (None, None)
    return broken(Problem(path="", message=TOO_DEEP, line=line, column=column))


def _positions(text: str, wanted: Collection[str] | None = None) -> dict[str, tuple[int, int]]:
    return scan(text, wanted).positions


def _deep(data: Any) -> bool:
    """Whether there are too many lists and mappings within each other."""
    level = [data] if isinstance(data, (dict, list)) else []
    for _ in range(MOST_DEEP):
        level = [
            part
            for whole in level
            for part in (whole.values() if isinstance(whole, dict) else whole)
            if isinstance(part, (dict, list))
        ]
    return bool(level)
