"""The three values of Kleene's strong logic, and their tables."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NoReturn

from civicspace.errors import TruthValueError

__all__ = ["NotABool", "Truth", "all_of", "any_of"]


class NotABool(Enum):
    """An enum whose members must not be used as true or false."""

    def __bool__(self) -> NoReturn:
        raise TruthValueError(f"{self} is neither true nor false: compare with `is`")


class Truth(NotABool):
    """True, false or unknown; unknown is a value, not an absence.

    >>> Truth.TRUE & Truth.UNKNOWN, Truth.FALSE & Truth.UNKNOWN
    (<Truth.UNKNOWN: 'unknown'>, <Truth.FALSE: 'false'>)
    >>> ~Truth.UNKNOWN
    <Truth.UNKNOWN: 'unknown'>

    Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64, the strong tables.
    """

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """The truth of a flag, with ``None`` for unknown.

        >>> Truth.of(None)
        <Truth.UNKNOWN: 'unknown'>
        """
        if value is None:
            return cls.UNKNOWN
        return cls.TRUE if value else cls.FALSE

    @property
    def known(self) -> bool:
        """Whether it is decided, either way."""
        return self is not Truth.UNKNOWN

    def __invert__(self) -> Truth:
        if self is Truth.UNKNOWN:
            return self
        return Truth.FALSE if self is Truth.TRUE else Truth.TRUE

    def __and__(self, other: Truth) -> Truth:
        return all_of((self, other)) if isinstance(other, Truth) else NotImplemented

    def __or__(self, other: Truth) -> Truth:
        return any_of((self, other)) if isinstance(other, Truth) else NotImplemented


def all_of(values: Iterable[Truth]) -> Truth:
    """True if all are true, false if any is false, else unknown. All of nothing is true.

    >>> all_of([Truth.TRUE, Truth.UNKNOWN])
    <Truth.UNKNOWN: 'unknown'>
    """
    result = Truth.TRUE
    for value in values:
        if value is Truth.FALSE:
            return Truth.FALSE
        if value is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def any_of(values: Iterable[Truth]) -> Truth:
    """True if any is true, false if all are false, else unknown. Any of nothing is false.

    >>> any_of([Truth.FALSE, Truth.UNKNOWN])
    <Truth.UNKNOWN: 'unknown'>
    """
    result = Truth.FALSE
    for value in values:
        if value is Truth.TRUE:
            return Truth.TRUE
        if value is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result
