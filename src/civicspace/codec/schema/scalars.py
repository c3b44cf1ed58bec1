"""The schemas of values that hold no others: texts, ids, dates, numbers."""

from __future__ import annotations

from typing import Any

from civicspace.codec.parsed import MOST_DIGITS

__all__ = ["CODE", "COUNT", "DAY", "FLAG", "ID", "NUMBER", "TEXT", "WHEN", "WORDS", "nullable"]

_ID = "[a-z0-9]+(?:[-._][a-z0-9]+)*"

# No look-ahead, no back-reference and no class but those in brackets: any engine reads these.
_YEAR = "(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
_FOURTH = "(?:0[48]|[2468][048]|[13579][26])"
_LEAP = f"(?:[0-9]{{2}}{_FOURTH}|{_FOURTH}00)"
_ANY_YEAR = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
_DAY = f"(?:{_YEAR}-{_ANY_YEAR}|{_LEAP}-02-29)"
_PART = f"(?:{_DAY}|{_YEAR}(?:-(?:0[1-9]|1[0-2]))?)"

_LAST_YEAR = 9999

FLAG: dict[str, Any] = {"type": "boolean"}

TEXT: dict[str, Any] = {"type": "string"}

#: A text that is not blank.
WORDS: dict[str, Any] = {"type": "string", "pattern": r"\S"}

ID: dict[str, Any] = {
    "description": "An id: lower-case letters and digits, joined by hyphens, dots or underscores.",
    "type": "string",
    "pattern": f"^{_ID}$",
}

#: A State's code, whether or not there is such a State.
CODE: dict[str, Any] = {
    "description": "The code of a State.",
    "type": "string",
    "pattern": "^[A-Z]{3,4}$",
}

COUNT: dict[str, Any] = {"type": "integer", "minimum": 0, "maximum": 10**MOST_DIGITS - 1}

NUMBER: dict[str, Any] = {**COUNT, "minimum": 1 - 10**MOST_DIGITS}

DAY: dict[str, Any] = {
    "description": "A day, as 2005-05-04.",
    "type": "string",
    "pattern": f"^{_DAY}$",
}

WHEN: dict[str, Any] = {
    "description": "A date known to the day, the month or the year, or between two of them: as"
    " 2005-05-04, 2005-05, 2005 or 2005-05-04/2005-05-06.",
    "type": ["string", "integer"],
    "pattern": f"^{_PART}(?:/{_PART})?$",
    "minimum": 1000,
    "maximum": _LAST_YEAR,
}


def nullable(made: dict[str, Any]) -> dict[str, Any]:
    """A schema that takes a blank as well, which is the same as no key.

    >>> nullable({"type": "boolean"})
    {'type': ['boolean', 'null']}
    >>> nullable({"$ref": "#/$defs/Day"})
    {'anyOf': [{'$ref': '#/$defs/Day'}, {'type': 'null'}]}
    """
    if "type" in made and "enum" not in made:
        kinds = made["type"] if isinstance(made["type"], list) else [made["type"]]
        return {**made, "type": [*kinds, "null"]}
    return {"anyOf": [made, {"type": "null"}]}
