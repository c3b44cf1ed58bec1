"""An explanation in plain words, for a lawyer or a journalist."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from civicspace.logic.explain import Explanation
from civicspace.logic.parts import Part, Place
from civicspace.logic.story import story

__all__ = ["plain"]

#: What begins with a blank line above it.
_APART = (Place.HEAD, Place.SECTION, Place.RULE)


def plain(step: Explanation, width: int = 100) -> str:
    """The story of an explanation as text, wrapped.

    >>> from civicspace.logic.evaluate import Known, evaluate
    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> rule = (form == Form.BAN) & precise.fails
    >>> print(plain(evaluate(rule, {"form": Known(Form.BAN)}).explanation))
    Not known: whether its terms are too vague to foresee what is forbidden or owed.
    """
    lines: list[str] = []
    number = 0
    for part in story(step):
        if part.place in _APART and lines:
            lines.append("")
        if part.place is Place.RULE:
            number += 1
        elif part.place in (Place.HEAD, Place.SECTION):
            number = 0
        lines += _wrapped(part, number, width)
    return "\n".join(lines)


def _wrapped(part: Part, number: int, width: int) -> Iterator[str]:
    bullet, indent = {
        Place.RULE: (f"{number}. ", 0),
        Place.ENTRY: ("- ", 0),
        Place.DETAIL: ("", 3),
    }.get(part.place, ("", 0))
    margin = " " * (2 * part.depth + indent)
    hanging = 2 if part.place is Place.DETAIL else len(bullet)
    text = f"{part.label}: {part.text}" if part.label else part.text
    yield from textwrap.wrap(
        text,
        width,
        initial_indent=margin + bullet,
        subsequent_indent=margin + " " * hanging,
        break_on_hyphens=False,
        break_long_words=False,
    )
