"""Functions whose source is written by the program, as attrs and cattrs write theirs.

A loop over the fields of a class costs more than what it does in each turn; a function in which
every field has lines of its own costs half as much.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["Function"]


class Function:
    """A function in the making: its lines, and what the names in them stand for.

    >>> made = Function("doubled", "number", two=2)
    >>> made.line("return number * two")
    >>> made.compiled()(21)
    42
    """

    def __init__(self, title: str, arguments: str, **names: Any) -> None:
        self._title = title
        self._names = names
        self._lines = [f"def {title}({arguments}):"]

    def line(self, text: str) -> None:
        """Add a line, which stands one step further in than the head."""
        self._lines.append(f" {text}")

    def name(self, what: str, field: str, value: Any) -> str:
        """Give a value a name, and say which."""
        name = f"{what}_{field}"
        self._names[name] = value
        return name

    def compiled(self) -> Callable[..., Any]:
        """The function itself."""
        exec("\n".join(self._lines), self._names)
        made: Callable[..., Any] = self._names[self._title]
        return made
