"""What a plain scalar of YAML 1.2 stands for, by the core schema and nothing else."""

from __future__ import annotations

import re

from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT
from civicspace.errors import InvalidValue

__all__ = ["plain_value"]

_WORDS: dict[str, bool | None] = {"": None, "~": None}
for _value, _word in ((None, "null"), (True, "true"), (False, "false")):
    _WORDS |= dict.fromkeys((_word, _word.capitalize(), _word.upper()), _value)

_WHOLE = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def plain_value(text: str) -> str | bool | int | float | None:
    """The value of a scalar without quotes; whatever is nothing else is text.

    >>> [plain_value(text) for text in ("NO", "on", "2005-05", "12:30", "1_000", "010", "~")]
    ['NO', 'on', '2005-05', '12:30', '1_000', 10, None]

    Raises:
        InvalidValue: for a whole number with too many digits.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _WHOLE.fullmatch(text):
        if len(text.lstrip("+-")) > MOST_DIGITS:
            raise InvalidValue(TOO_GREAT)
        return int(text)
    if _BASED.fullmatch(text):
        number = int(text[2:], 8 if text[1] == "o" else 16)
        if number >= 10**MOST_DIGITS:
            raise InvalidValue(TOO_GREAT)
        return number
    if _FRACTION.fullmatch(text):
        return float(text)
    if _ENDLESS.fullmatch(text):
        return float(text.replace(".", ""))
    return text
