"""Text to plain data, with the place of every value: YAML 1.2 and JSON."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from civicspace.codec.paths import Positions, step
from civicspace.errors import DossierError, MissingExtra, Problem

__all__ = ["positions_in", "read_json", "read_yaml"]

#: More values than this in one text, aliases followed, are refused.
_MOST_VALUES = 2_000_000

_TAG = "tag:yaml.org,2002:"


def read_json(text: str, file: str | None = None) -> Any:
    """The data in a JSON text.

    Raises:
        DossierError: if it is not JSON, or a key occurs twice.
    """
    twice: list[str] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in found:
            if key in data:
                twice.append(key)
            data[key] = value
        return data

    def constant(name: str) -> NoReturn:
        raise ValueError(f"{name} is not JSON")

    try:
        data = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except json.JSONDecodeError as wrong:
        raise DossierError(
            [
                Problem(
                    path="",
                    message=f"not JSON: {wrong.msg}",
                    file=file,
                    line=wrong.lineno,
                    column=wrong.colno,
                )
            ]
        ) from None
    except RecursionError:
        raise _one("nested too deeply", file) from None
    except ValueError as wrong:
        raise _one(f"not JSON: {wrong}", file) from None
    if twice:
        raise DossierError(
            Problem(path=key, message=f'the key "{key}" occurs twice', file=file) for key in twice
        )
    return data


def read_yaml(text: str, file: str | None = None) -> tuple[Any, Positions]:
    """The data in a YAML 1.2 text, and where each value stands.

    Dates stay text, for a date in a dossier may be known to the month only; ``yes``, ``no`` and
    ``on`` are text too, as YAML 1.2 has it.

    Raises:
        DossierError: if it is not YAML, or a key occurs twice.
        MissingExtra: if no YAML reader is installed.
    """
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError
    except ImportError:
        raise MissingExtra("reading YAML", "yaml") from None

    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except YAMLError as wrong:
        raise DossierError([_yaml_problem(wrong, file)]) from None
    except RecursionError:
        raise _one("nested too deeply", file) from None
    except (ValueError, TypeError) as wrong:
        raise _one(f"not YAML: {wrong}", file) from None
    if node is None:
        return None, {}
    walk = _Walk(file)
    try:
        data = walk.value(node, "")
    except RecursionError:
        raise _one("nested too deeply", file) from None
    if walk.problems:
        raise DossierError(walk.problems)
    return data, walk.positions


def positions_in(text: str) -> Positions:
    """Where each value of a JSON text stands, as far as a YAML reader is there to tell."""
    try:
        return read_yaml(text)[1]
    except (DossierError, MissingExtra):
        return {}


class _Walk:
    """One walk over a composed YAML document."""

    def __init__(self, file: str | None) -> None:
        self.file = file
        self.positions: dict[str, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.count = 0

    def value(self, node: Any, path: str) -> Any:
        self.count += 1
        if self.count > _MOST_VALUES:
            raise _one(f"more than {_MOST_VALUES} values, aliases followed", self.file)
        self._mark(node, path)
        kind = type(node).__name__
        if kind == "MappingNode":
            return self._mapping(node, path)
        if kind == "SequenceNode":
            return [self.value(item, step(path, i)) for i, item in enumerate(node.value)]
        return self._scalar(node, path)

    def _mark(self, node: Any, path: str) -> None:
        mark = node.start_mark
        self.positions.setdefault(path, (mark.line + 1, mark.column + 1))

    def _mapping(self, node: Any, path: str) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str) or _tag(key_node) not in ("str", "timestamp"):
                self._problem(key_node, path, f"the key {key!r} is not a text")
                continue
            inner = step(path, key)
            # A fault is shown at its key, which is where a reader looks.
            self._mark(key_node, inner)
            if key in data:
                self._problem(key_node, inner, f'the key "{key}" occurs twice')
                continue
            data[key] = self.value(value_node, inner)
        return data

    def _scalar(self, node: Any, path: str) -> Any:
        text: str = node.value
        match _tag(node):
            case "str" | "timestamp" | "":
                return text
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return self._number(node, text, path)
            case "float":
                return float(
                    text.replace("_", "").lower().replace(".inf", "inf").replace(".nan", "nan")
                )
        self._problem(node, path, f"the tag {node.tag} is not accepted")
        return None

    def _number(self, node: Any, text: str, path: str) -> int | None:
        try:
            return int(text.replace("_", ""), 0 if text.lstrip("+-")[:2] in ("0x", "0o") else 10)
        except ValueError:
            self._problem(node, path, f'"{text[:40]}" is not a whole number')
            return None

    def _problem(self, node: Any, path: str, message: str) -> None:
        mark = node.start_mark
        self.problems.append(
            Problem(
                path=path,
                message=message,
                file=self.file,
                line=mark.line + 1,
                column=mark.column + 1,
            )
        )


def _tag(node: Any) -> str:
    tag = str(node.tag or "")
    return tag.removeprefix(_TAG) if tag.startswith(_TAG) else ("" if not tag else tag)


def _one(message: str, file: str | None) -> DossierError:
    return DossierError([Problem(path="", message=message, file=file)])


def _yaml_problem(wrong: Any, file: str | None) -> Problem:
    mark = getattr(wrong, "problem_mark", None) or getattr(wrong, "context_mark", None)
    message = getattr(wrong, "problem", None) or str(wrong).splitlines()[0]
    return Problem(
        path="",
        message=f"not YAML: {message}",
        file=file,
        line=None if mark is None else mark.line + 1,
        column=None if mark is None else mark.column + 1,
    )
