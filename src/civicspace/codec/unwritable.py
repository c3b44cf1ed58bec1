"""What no file can hold, or none that is read back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT, half_character
from civicspace.codec.paths import step
from civicspace.errors import Problem

__all__ = ["unwritable"]


def unwritable(data: Any, path: str = "") -> Iterator[Problem]:
    """The texts with half a character in them and the numbers that are too great."""
    wrong = None
    if isinstance(data, dict):
        for key, value in data.items():
            yield from unwritable(value, step(path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from unwritable(value, step(path, index))
    elif isinstance(data, str):
        wrong = half_character(data)
    elif isinstance(data, int) and abs(data) >= 10**MOST_DIGITS:
        wrong = TOO_GREAT
    if wrong is not None:
        yield Problem(path=path, message=wrong, given=data)
