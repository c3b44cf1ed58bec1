"""Where the values of a JSON text stand, and what in it Python's own reader lets pass."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

import attrs

from civicspace.codec.parsed import MOST_DEEP, MOST_DIGITS, TOO_GREAT, half_character
from civicspace.codec.paths import step
from civicspace.codec.words import shown
from civicspace.errors import Problem

__all__ = ["Scan", "scan"]

#: A text, a bracket or a comma, or a number or a word. Colons and blanks are passed over.
_TOKEN = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")|([\[\]{},])|([^\s\[\]{},:"]+)')
_WHOLE = re.compile(r"-?([0-9]+)")
_CONSTANTS = ("NaN", "Infinity", "-Infinity")


@attrs.define
class _Open:
    """A list or a mapping that is being read."""

    path: str | None
    """Its path; None where nobody wants to know the place of anything in it."""
    lines: dict[str, int] | None
    """The keys so far and their lines; None in a list."""
    index: int = 0
    key: str | None = None
    """In a mapping: the key whose value comes next, None where a key comes next."""

    @property
    def next(self) -> str | int:
        """The key or the index of the value that comes next."""
        return self.index if self.key is None else self.key


class Scan:
    """One pass over a text that is known to be JSON."""

    def __init__(self, text: str, wanted: Collection[str] | None) -> None:
        self.positions: dict[str, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.spoilt: set[str] = set()
        self.deepest: tuple[int, int] | None = None
        """Where there are too many lists and mappings within each other; nothing is read after."""
        self._wanted = wanted
        self._stack: list[_Open] = []
        self._text = text
        # The line that the pass has come to: its number, and the offset of the break before it.
        self._line, self._break, self._counted = 1, -1, 0
        for match in _TOKEN.finditer(text):
            self._take(match[0], match.start())
            if len(self._stack) > MOST_DEEP:
                self.deepest = self._place(match.start())
                break

    def _take(self, token: str, offset: int) -> None:
        top = self._stack[-1] if self._stack else None
        match token[0]:
            case "{" | "[":
                lines: dict[str, int] | None = {} if token == "{" else None
                self._stack.append(_Open(self._arrive(offset), lines))
            case "}" | "]":
                self._stack.pop()
            case ",":
                if top is not None:
                    top.index, top.key = top.index + 1, None
            case '"':
                text = json.loads(token)
                if top is not None and top.lines is not None and top.key is None:
                    self._key(top, top.lines, text, offset)
                else:
                    self._check(half_character(text), text, offset)
            case _:
                self._check(_odd(token), token, offset)

    def _key(self, top: _Open, lines: dict[str, int], text: str, offset: int) -> None:
        top.key = text
        line, _ = self._place(offset)
        wrong = half_character(text)
        if text in lines:
            wrong = f"the key {shown(text)} occurs twice: first on line {lines[text]}"
        if wrong is not None:
            self._fault(wrong, text, offset)
        lines.setdefault(text, line)
        # A fault is shown at its key, which is where a reader looks.
        self._arrive(offset)

    def _arrive(self, offset: int) -> str | None:
        """The path of the value that has come, if anybody wants to know its place."""
        path: str | None = ""
        if self._stack:
            top = self._stack[-1]
            path = None if top.path is None else step(top.path, top.next)
        if path is None or (self._wanted is not None and path not in self._wanted):
            return None
        self.positions.setdefault(path, self._place(offset))
        return path

    def _check(self, wrong: str | None, given: str, offset: int) -> None:
        self._arrive(offset)
        if wrong is not None:
            self.spoilt.add(self._fault(wrong, given, offset))

    def _fault(self, message: str, given: str, offset: int) -> str:
        path = ""
        for one in self._stack:
            path = step(path, one.next)
        line, column = self._place(offset)
        self.problems.append(
            Problem(path=path, message=message, given=given, line=line, column=column)
        )
        return path

    def _place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, which lies behind those that were asked for before."""
        more = self._text.count("\n", self._counted, offset)
        if more:
            self._line += more
            self._break = self._text.rfind("\n", self._counted, offset)
        self._counted = offset
        return self._line, offset - self._break


def scan(text: str, wanted: Collection[str] | None = None) -> Scan:
    r"""Where everything stands in a text that is known to be JSON.

    Args:
        text: The text.
        wanted: The paths whose places are wanted, those of what they are parts of among them; all
            if it is None.

    >>> scan('{"state":\n "KAZ"}').positions["state"]
    (1, 2)
    """
    return Scan(text, wanted)


def _odd(token: str) -> str | None:
    """What is wrong with a number or a word that Python's reader took."""
    if token in _CONSTANTS:
        return f"{token} is not JSON"
    whole = _WHOLE.fullmatch(token)
    if whole is not None and len(whole[1]) > MOST_DIGITS:
        return TOO_GREAT
    return None
