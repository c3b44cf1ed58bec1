"""YAML 1.2 to plain data and back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from civicspace.codec.parsed import Parsed, broken
from civicspace.codec.yaml_events import Builder
from civicspace.errors import MissingExtra, Problem

__all__ = ["read_yaml", "write_yaml"]

_ENDLESS = 2**31


def read_yaml(text: str) -> Parsed:
    """The data in a YAML text.

    Dates stay text, for a date in a dossier may be known to the month only; ``yes``, ``no`` and
    ``on`` are text too, as YAML 1.2 has it.

    Raises:
        MissingExtra: if no YAML reader is installed.
    """
    builder = Builder()
    try:
        for event in _events(text):
            if not builder.take(event):
                break
    except MissingExtra:
        raise
    except Exception as wrong:
        # The reader is not ours, and there are texts on which it breaks in ways of its own.
        return broken(_problem(wrong, text, builder.line), builder.problems)
    return builder.parsed()


def _events(text: str) -> Iterator[Any]:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        raise MissingExtra("reading YAML", "yaml") from None
    yield from YAML(typ="safe", pure=True).parse(text)


def _problem(wrong: Exception, text: str, line: int) -> Problem:
    character = getattr(wrong, "character", None)
    if isinstance(character, int):
        return _bad_character(character, text, int(getattr(wrong, "position", 0)))
    mark = getattr(wrong, "problem_mark", None) or getattr(wrong, "context_mark", None)
    said = getattr(wrong, "problem", None) or str(wrong)
    if isinstance(wrong, ValueError):
        said = "an escape here stands for no character"
    said = re.sub(r"\('(<[^']+>)',\)", r"'\1'", said)
    if "'\\t'" in said:
        said += "; indent with spaces, and put a text with tabs in quotes"
    return Problem(
        path="",
        message=f"not YAML: {said}",
        line=line if mark is None else mark.line + 1,
        column=None if mark is None else mark.column + 1,
    )


def _bad_character(character: int, text: str, position: int) -> Problem:
    before = text[:position]
    return Problem(
        path="",
        message=f"not YAML: the character U+{character:04X} is not accepted",
        line=before.count("\n") + 1,
        column=position - before.rfind("\n"),
    )


def write_yaml(data: dict[str, Any]) -> str:
    """Plain data as YAML text, in the order in which they are given.

    Raises:
        MissingExtra: if no YAML writer is installed.
    """
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.scalarstring import DoubleQuotedScalarString
    except ImportError:
        raise MissingExtra("writing YAML", "yaml") from None

    def quoted(part: Any) -> Any:
        """A text with the one line break that the writer would leave bare, in quotes."""
        if isinstance(part, dict):
            return {key: quoted(value) for key, value in part.items()}
        if isinstance(part, list):
            return [quoted(value) for value in part]
        bare = isinstance(part, str) and "\x85" in part
        return DoubleQuotedScalarString(part) if bare else part

    writer = YAML()
    writer.width = _ENDLESS  # a text on one line is easier to search and to compare
    writer.indent(mapping=2, sequence=4, offset=2)
    out = io.StringIO()
    writer.dump(quoted(data), out)
    return out.getvalue()
