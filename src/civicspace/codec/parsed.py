"""What was read from a text, before it is known whether it is a dossier."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Protocol

import attrs

from civicspace.codec.paths import Positions
from civicspace.errors import Problem

__all__ = [
    "MOST_CHARACTERS",
    "MOST_DEEP",
    "MOST_DIGITS",
    "TOO_DEEP",
    "TOO_GREAT",
    "Parsed",
    "broken",
    "half_character",
]

#: A text with more characters than this, or a file with more bytes, is refused.
MOST_CHARACTERS = 50_000_000

#: A whole number with more digits than this is refused: no count is so great.
MOST_DIGITS = 18

TOO_GREAT = f"a number of more than {MOST_DIGITS} digits is too great"

#: Lists and mappings within each other, at most: a dossier needs seven.
MOST_DEEP = 100

TOO_DEEP = f"lists and mappings within each other, more than {MOST_DEEP} deep"


class Finder(Protocol):
    """Finds where values stand: those at the paths that are wanted, and whatever holds them."""

    def __call__(self, wanted: Collection[str] | None = None) -> Positions:
        """The places that were found, others perhaps among them; all if nothing is named."""
        ...


@attrs.frozen
class Parsed:
    """The plain data of a text, and what is wrong with it in any file of that form."""

    data: Any
    positions: Finder
    """Where values stand; worked out when somebody asks, which is when there is a fault."""
    problems: tuple[Problem, ...] = ()
    spoilt: frozenset[str] = frozenset()
    """The paths whose value could not be read: what the data has there means nothing."""
    broken: bool = False
    """Whether the text is not of that form at all, so that there is no data to speak of."""
    rows: Callable[[], Sequence[str]] = tuple
    """The lines of the text, cut when somebody asks, which is when there is a fault."""


def broken(problem: Problem, also: Iterable[Problem] = ()) -> Parsed:
    """The outcome for a text that cannot be read to its end."""
    return Parsed(None, _nowhere, (*also, problem), broken=True)


def _nowhere(wanted: Collection[str] | None = None) -> Positions:
    return {}


def half_character(text: str) -> str | None:
    """What is said of a text that no file can hold, or None where all is well.

    >>> half_character("Қазақстан") is None
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError as wrong:
        return f"{ascii(text[wrong.start])[1:-1]} is half a character: no file can hold it"
    return None
