"""How summaries are set: lines of one width, and words for how many there are."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

__all__ = ["first_of", "many", "wrapped"]

_WIDTH = 100


def wrapped(text: str, *, start: str = "  ", hang: int | None = None) -> list[str]:
    """A text in lines of the width of a page.

    Args:
        text: The text.
        start: What stands before the first line.
        hang: By how much the others are set in; two more than the first, if None.

    >>> wrapped("A closure.", start="  law: ")
    ['  law: A closure.']
    """
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=start,
        subsequent_indent=" " * (len(start) + 2 if hang is None else hang),
        break_on_hyphens=False,
    )


def many(number: int, one: str, more: str = "") -> str:
    """A number with its noun.

    >>> many(1, "measure"), many(0, "breach", "breaches")
    ('1 measure', '0 breaches')
    """
    return f"{number} {one if number == 1 else more or f'{one}s'}"


def first_of(names: Iterable[str], most: int) -> str:
    """Names in a row, the first few of them where they are many.

    >>> first_of("abc", 2), first_of("abcd", 2)
    ('a, b, c', 'a, b and 2 more')
    """
    every = list(names)
    if len(every) <= most + 1:
        return ", ".join(every)
    return f"{', '.join(every[:most])} and {len(every) - most} more"
