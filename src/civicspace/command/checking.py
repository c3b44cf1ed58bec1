"""One file checked, whatever kind of file it is."""

from __future__ import annotations

import sys
from collections.abc import Callable

import attrs

from civicspace.codec.casebooks import load_casebook, loads_casebook
from civicspace.codec.dossiers import load, loads
from civicspace.codec.files import read_file
from civicspace.codec.results.texts import load_result, loads_result
from civicspace.command.inputs import STDIN
from civicspace.command.keys import top_keys
from civicspace.errors import DossierError, Problem, ProblemsError

__all__ = ["Checked", "checked"]

_STDIN = "<stdin>"

#: By the key that only such a file has: how a file, or a text, of that kind is read.
_KINDS: tuple[tuple[str, Callable[[str], object], Callable[[str], object]], ...] = (
    ("cases", load_casebook, loads_casebook),
    ("result", load_result, loads_result),
)


@attrs.frozen
class Checked:
    """A file, and what is wrong with it, if anything is."""

    file: str
    error: ProblemsError | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem with it."""
        return () if self.error is None else self.error.problems


def checked(name: str) -> Checked:
    """Check a file, or standard input.

    Raises:
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    shown = _STDIN if name == STDIN else name
    try:
        text = _standard_input() if name == STDIN else read_file(name)
        keys = top_keys(text)
        # A file that is nothing else is a dossier, with whatever is wrong with it.
        of_file, of_text = next(
            ((file, string) for key, file, string in _KINDS if key in keys), (load, loads)
        )
        of_text(text) if name == STDIN else of_file(name)
    except ProblemsError as wrong:
        return Checked(shown, _of_file(wrong, shown))
    return Checked(shown)


def _standard_input() -> str:
    content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = wrong.object[: wrong.start].count(b"\n") + 1
        message = f"not UTF-8 text: the byte {wrong.object[wrong.start]:#04x} is wrong here"
        raise DossierError([Problem(path="", message=message, line=line)]) from None


def _of_file(wrong: ProblemsError, name: str) -> ProblemsError:
    return type(wrong)(attrs.evolve(one, file=name) for one in wrong.problems)
