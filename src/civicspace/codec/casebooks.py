"""Casebooks in: decided cases, from a YAML or JSON file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any

from civicspace.codec.checks import looked_up, state_of
from civicspace.codec.converter import converter
from civicspace.codec.files import file_named, given_text, read_file
from civicspace.codec.paths import step
from civicspace.codec.structure import whole
from civicspace.codec.text import read
from civicspace.errors import CasebookError, Problem, ProblemsError
from civicspace.law.catalogue import provision
from civicspace.model.cases import Casebook

__all__ = ["load_casebook", "loads_casebook"]


def load_casebook(path: str | PathLike[str]) -> Casebook:
    """Read decided cases from a YAML or JSON file.

    Raises:
        CasebookError: with every fault in the file, each with its line; or if the file cannot be
            read at all.
        VersionError: if it was written for a later format.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    name = file_named(path, CasebookError)
    parsed = read(read_file(name, CasebookError), json_only=name.lower().endswith(".json"))
    return whole(parsed, name, _structured, CasebookError)


def loads_casebook(text: str) -> Casebook:
    """Read decided cases from YAML or JSON text.

    >>> loads_casebook('{"civicspace": 1, "title": "Ours", "cases": []}').title
    'Ours'

    Raises:
        CasebookError: with every fault in the text, each with its line.
        VersionError: if it was written for a later format.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    parsed = read(given_text(text, CasebookError), json_only=False)
    return whole(parsed, None, _structured, CasebookError)


def _structured(data: Mapping[str, Any]) -> tuple[Casebook | None, list[Problem]]:
    body = {key: value for key, value in data.items() if key != "civicspace"}
    problems = list(_checked(body))
    try:
        return converter().structure(body, Casebook), problems
    except ProblemsError as wrong:
        problems += wrong.problems
    return None, problems


def _checked(body: Mapping[str, Any]) -> Iterator[Problem]:
    """Every State and provision that is not there."""
    cases = body.get("cases")
    for index, case in enumerate(cases if isinstance(cases, list) else ()):
        if not isinstance(case, Mapping):
            continue
        path = step("cases", index)
        yield from looked_up(case.get("state"), step(path, "state"), "State", state_of)
        rulings = case.get("rulings")
        for place, ruling in enumerate(rulings if isinstance(rulings, list) else ()):
            if isinstance(ruling, Mapping):
                where = step(step(step(path, "rulings"), place), "provision")
                yield from looked_up(ruling.get("provision"), where, "provision", provision)
