"""Excerpts: one line of a text as a terminal shows it, with what is wrong in it underlined."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, takewhile

__all__ = ["drawn", "marked"]

#: A line is shown in as many cells of a terminal as this, and of them so many before the fault.
_WIDTH, _BEFORE = 96, 36

#: No list or mapping is looked through further than this for its end.
_FAR = 1_000

_TAB = "    "
_CUT = "..."

#: What follows the zero-width joiners reads otherwise without them, so that they are kept.
_JOINERS = "\u200c\u200d"

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*(?:"|$)|\'(?:[^\']|\'\')*(?:\'|$)')
_KEY = re.compile(
    r'("(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\')\s*:|([^\s"\'\[\]{},#][^,\[\]{}]{0,200}?)\s*:(?=\s|$)'
)
_PLAIN = re.compile(r"(?:[^,\]}#]|(?<=\S)#)*")
_BLANK = re.compile(r"\s*")
_LAST_STEP = re.compile(r'(?:^|\.)([\w-]+)$|\[("(?:[^"\\]|\\.)*")\]$')


def marked(line: str, column: int, path: str, given: object) -> tuple[int, int]:
    """From which to which offset a line is at fault.

    A problem stands at a key, or at a member of a list. Where the key itself is wrong, it is what
    was given, and is marked; else its value is. What is not on the line, as a key that is missing,
    is marked by one character where the thing begins that lacks it.

    Args:
        line: The line.
        column: Where the problem stands, counted from 1.
        path: Its path, the last step of which is the key.
        given: What was given there.

    >>> marked("kind: act  # no kind", 1, "measures[0].kind", "act")
    (6, 9)
    >>> marked("knd: law", 1, "measures[0].knd", "knd")
    (0, 3)
    >>> marked("- kind: law", 3, "measures[0].title", None)
    (2, 3)
    """
    start = min(max(column - 1, 0), len(line))
    point = start, start + 1
    if not path and given is None:
        return point
    key = _KEY.match(line, start)
    name = _name(path)
    if key is None:
        return _value(line, start, given) if name is None or given is not None else point
    value = _blank(line, key.end())
    there = value < len(line) and line[value] != "#"
    end = _value(line, value, given)[1] if there else key.end()
    if name is None:
        return (start, end) if isinstance(given, dict) else point
    quoted, plain = key.groups()
    if name != (plain or _unquoted(quoted)):
        return point
    if not there or (_is(given, name) and not _is(given, line[value:end].strip("\"'"))):
        return start, start + len(quoted or plain)
    return value, end


def drawn(line: str, number: int, span: tuple[int, int], gutter: int) -> list[str]:
    r"""A line under its number, cut around the span if it is long, and the span underlined.

    Args:
        line: The line.
        number: Its number.
        span: From which to which offset it is underlined; at least one character is.
        gutter: How many characters the number may take.

    >>> print("\n".join(drawn("    kind: act", 7, (10, 13), 2)))
       |
     7 |     kind: act
       |           ^^^
    """
    start, end = span[0], max(span[1], span[0] + 1)
    left, right = _window(line, start)
    shown = "".join(_cells(line[left:right]))
    before = "".join(_cells(line[left:start]))
    under = "".join(_cells(line[start : min(end, right)]))
    head = _CUT if left else ""
    tail = _CUT if right < len(line) else ""
    indent = " " * _width(head + before)
    rows = (
        f"{'':{gutter}} |",
        f"{number:{gutter}} | {head}{shown}{tail}",
        f"{'':{gutter}} | {indent}{'^' * max(_width(under), 1)}",
    )
    return [row.rstrip() for row in rows]


def _name(path: str) -> str | None:
    """The key in which a path ends; None if it ends in a list."""
    match = _LAST_STEP.search(path)
    if match is None:
        return None
    plain, quoted = match.groups()
    return str(plain or json.loads(quoted))


def _is(given: object, text: str) -> bool:
    return given is not None and str(given).lower() == text.lower()


def _unquoted(quoted: str) -> str:
    if quoted.startswith("'"):
        return quoted[1:-1].replace("''", "'")
    try:
        return str(json.loads(quoted))
    except ValueError:  # YAML has escapes that JSON has not
        return quoted[1:-1]


def _blank(line: str, start: int) -> int:
    match = _BLANK.match(line, start)
    return start if match is None else match.end()


def _value(line: str, start: int, given: object) -> tuple[int, int]:
    """The span of the value that begins at an offset."""
    if isinstance(given, str) and given and line.startswith(given, start):
        return start, start + len(given)
    if line[start : start + 1] in ("[", "{"):
        return start, _closed(line, start)
    match = _QUOTED.match(line, start) or _PLAIN.match(line, start)
    end = start if match is None else start + len(match[0].rstrip())
    return start, max(end, start + 1)


def _closed(line: str, start: int) -> int:
    """Where the list or mapping that begins at an offset ends, or the line does."""
    depth, place = 0, start
    while place < min(len(line), start + _FAR):
        quoted = _QUOTED.match(line, place) if line[place] in "\"'" else None
        if quoted is not None:
            place = quoted.end()
            continue
        depth += (line[place] in "[{") - (line[place] in "]}")
        place += 1
        if depth == 0:
            break
    return place


def _window(line: str, start: int) -> tuple[int, int]:
    """From which to which offset the line is shown."""
    if _fitting(line, _WIDTH) == len(line):
        return 0, len(line)
    before = line[max(start - 2 * _BEFORE, 0) : start]
    left = start - _fitting(before[::-1], _BEFORE)
    return left, left + _fitting(line[left : left + 2 * _WIDTH], _WIDTH)


def _fitting(text: str, cells: int) -> int:
    """How many of the first characters go into so many cells."""
    totals = accumulate(_width(cell) for cell in _cells(text))
    return sum(1 for _ in takewhile(lambda total: total <= cells, totals))


def _cells(text: str) -> Iterator[str]:
    """The text as it is shown: tabs as blanks, and controls escaped."""
    for one in text:
        if one == "\t":
            yield _TAB
        elif one.isprintable() or one in _JOINERS:
            yield one
        else:
            yield one.encode("unicode_escape").decode("ascii")


def _width(shown: str) -> int:
    """How many cells of a terminal a text takes."""
    return sum(map(_wide, shown))


def _wide(one: str) -> int:
    if one.isascii():
        return 1
    if unicodedata.category(one) in ("Mn", "Me") or one in _JOINERS or "\u1160" <= one <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(one) in ("W", "F") else 1
