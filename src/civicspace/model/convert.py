"""Converters and validators shared by the model's classes; all errors are ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs
from pendulum import Date

from civicspace.errors import InvalidValue
from civicspace.model.dates import Day, When, as_date

__all__ = [
    "count",
    "date_or_none",
    "duplicates",
    "identifier",
    "ids_of",
    "state_code",
    "text",
    "to_date",
    "to_tuple",
    "to_when",
    "when_or_none",
]

_ID = re.compile(r"[a-z0-9]+(?:[-._][a-z0-9]+)*", re.ASCII)
_STATE = re.compile(r"[A-Z]{3,4}", re.ASCII)


def to_date(value: Day) -> Date:
    """A day, from a date or an ISO string."""
    return as_date(value)


def date_or_none(value: Day | None) -> Date | None:
    """A day, or nothing."""
    return None if value is None else as_date(value)


def to_when(value: When | Day) -> When:
    """A date of any precision, from text, a day or a When."""
    if isinstance(value, When):
        return value
    return When.parse(value) if isinstance(value, str) else When.on(value)


def when_or_none(value: When | Day | None) -> When | None:
    """A date of any precision, or nothing."""
    return None if value is None else to_when(value)


def to_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """A tuple of what is given; a lone string is refused, for it is never meant as letters.

    Not generic: type checkers do not follow a type variable through a converter of attrs.
    """
    if isinstance(values, str):
        raise InvalidValue(f'"{values}" is one text where several values are expected')
    return tuple(values)


def identifier(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """An id: lower-case letters, digits, hyphens, dots."""
    if not isinstance(value, str) or _ID.fullmatch(value) is None:
        raise InvalidValue(
            f"{attribute.name} {value!r} is not an id: use lower-case letters, digits and hyphens"
        )


def state_code(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """A State's code: three capital letters of ISO 3166-1, or four for a former State."""
    if not isinstance(value, str) or _STATE.fullmatch(value) is None:
        raise InvalidValue(
            f"{attribute.name} {value!r} is not a State's code: use ISO 3166-1 alpha-3, like KAZ"
        )


def count(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """How many there are: a whole number, and none below 0."""
    if type(value) is not int or value < 0:
        raise InvalidValue(f"{attribute.name} must be a whole number from 0 on, not {value!r}")


def text(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """A text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise InvalidValue(f"{attribute.name} must be a text that is not blank, not {value!r}")


def ids_of(things: Iterable[Any], kind: str) -> list[str]:
    """The ids of things of one kind.

    Raises:
        InvalidValue: for the first that has none.
    """
    held = tuple(things)
    try:
        return [thing.id for thing in held]
    except AttributeError:
        odd = next(thing for thing in held if not hasattr(thing, "id"))
        raise InvalidValue(f"{odd!r} is no {kind}") from None


def duplicates(ids: Iterable[str]) -> list[str]:
    """The ids that occur more than once, sorted.

    >>> duplicates(["a", "b", "a"])
    ['a']
    """
    return sorted(one for one, times in Counter(ids).items() if times > 1)
