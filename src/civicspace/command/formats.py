"""How the outcome of a check is printed: for people, for programs, for a workflow on GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from civicspace.command.checking import Checked
from civicspace.errors import Problem

__all__ = ["FORMATS"]

#: The version of what is printed for programs.
_VERSION = 1


def _text(results: Sequence[Checked]) -> str:
    parts = [f"{one.file}: {one.error.render()}" for one in results if one.error is not None]
    return "\n\n\n".join([*parts, _summary(results)])


def _summary(results: Sequence[Checked]) -> str:
    wrong = sum(one.error is not None for one in results)
    files = _number(len(results), "file")
    if not wrong:
        return f"{files}, no problems"
    problems = _number(sum(len(one.problems) for one in results), "problem")
    return f"{files}, {wrong:,} with problems, {problems}"


def _number(many: int, noun: str) -> str:
    return f"{many:,} {noun}{'' if many == 1 else 's'}"


def _json(results: Sequence[Checked]) -> str:
    document = {
        "check": _VERSION,
        "files": [one.file for one in results],
        "problems": [_plain(problem) for one in results for problem in one.problems],
    }
    return json.dumps(document, indent=2)


def _plain(problem: Problem) -> dict[str, Any]:
    first, after = problem.columns or (problem.column, None)
    return {
        "file": problem.file,
        "line": problem.line,
        "column": first,
        "end_column": after,
        "path": problem.path,
        "message": problem.message,
        "nearest": problem.nearest,
        "accepted": list(problem.accepted),
    }


def _github(results: Sequence[Checked]) -> str:
    annotations = (_annotation(problem) for one in results for problem in one.problems)
    return "\n".join([*annotations, _summary(results)])


def _annotation(problem: Problem) -> str:
    said = f"{problem.message}; {problem.help}" if problem.help else problem.message
    properties = ",".join(f"{key}={_property(value)}" for key, value in _properties(problem))
    return f"::error {properties}::{_escaped(said)}"


def _properties(problem: Problem) -> Iterator[tuple[str, str]]:
    yield "file", problem.file or ""
    if problem.line is not None:
        yield "line", str(problem.line)
        if problem.columns is not None:
            first, after = problem.columns
            yield "col", str(first)
            yield "endColumn", str(after - 1)
    yield "title", problem.path or "civicspace"


def _escaped(text: str) -> str:
    """The text of a workflow command, in which a line break would end it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Checked]], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
}
"""The printed form of what was checked, by name."""
