"""Plain data to a dossier and back, with every fault at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from attrs import evolve

from civicspace.codec.checks import cross_checks
from civicspace.codec.converter import converter
from civicspace.codec.parsed import Parsed
from civicspace.codec.paths import lineage, located
from civicspace.codec.rules import broken_rules, broken_rules_in
from civicspace.codec.shape import class_shape, file_path, file_shape
from civicspace.codec.unwritable import unwritable
from civicspace.codec.versions import FORMAT, UPGRADES, Upgrade, upgraded, version_fault
from civicspace.errors import (
    DossierError,
    InvalidValue,
    Problem,
    ProblemsError,
    VersionError,
    few_searches,
)
from civicspace.model.dossiers import Dossier

__all__ = ["FORMAT", "from_data", "to_data", "whole"]

T = TypeVar("T")

_RESULT = "this is a result: read it with civicspace.loads_result or civicspace.load_result"


def from_data(
    parsed: Parsed, file: str | None, upgrades: tuple[Upgrade, ...] = UPGRADES
) -> Dossier:
    """The dossier that plain data stand for.

    Raises:
        DossierError: with every fault, in the order of the text.
        VersionError: if they are in a later format; then nothing else is said of them.
    """
    return whole(parsed, file, _structured, DossierError, upgrades)


def whole(
    parsed: Parsed,
    file: str | None,
    structured: Callable[[Mapping[str, Any]], tuple[T | None, list[Problem]]],
    error: type[ProblemsError],
    upgrades: tuple[Upgrade, ...] = UPGRADES,
) -> T:
    """What the plain data of a file stand for, once its version is known to be one that is read.

    Raises:
        ProblemsError: of the type given, with every fault, in the order of the text.
        VersionError: if they are in a later format; then nothing else is said of them.
    """
    problems = list(parsed.problems)
    found: T | None = None
    if not parsed.broken:
        version = version_fault(parsed.data, error.noun, len(upgrades) + 1)
        if isinstance(version, VersionError):
            raise VersionError(_located(version.problems, parsed, file))
        if version is not None:
            problems += _unspoilt([version], parsed)
        else:
            draft = upgraded(parsed.data, error.noun, upgrades)
            with few_searches():
                found, faults = structured(draft.data)
            problems += _unspoilt(draft.in_file(faults), parsed)
    if problems or found is None:
        raise error(_located(problems, parsed, file))
    return found


def to_data(dossier: Dossier) -> dict[str, Any]:
    """The plain data of a dossier, which are certain to be read back as the same dossier.

    Raises:
        DossierError: with every fault in the dossier.
        InvalidValue: if it would be read back as another.
    """
    try:
        plain = converter().unstructure(dossier, unstructure_as=Dossier)
    except ProblemsError as wrong:
        sources = {"sources": [{"id": source.id} for source in dossier.sources]}
        raise DossierError(_in_file(wrong.problems, sources)) from None
    data = {"civicspace": FORMAT, **file_shape(plain)}
    again, problems = _structured(data)
    problems += unwritable(data)
    if problems:
        raise DossierError(problems)
    if again != dossier:
        raise InvalidValue("it would be read back as another: are there classes of its own in it?")
    return data


def _structured(data: Mapping[str, Any]) -> tuple[Dossier | None, list[Problem]]:
    if "result" in data:
        return None, [Problem(path="result", message=_RESULT, given=data["result"])]
    body, problems = class_shape(data)
    problems += cross_checks(data)
    try:
        dossier = converter().structure(body, Dossier)
    except ProblemsError as wrong:
        problems += _in_file(wrong.problems, body)
        return None, [*problems, *broken_rules_in(data)]
    return dossier, [*problems, *broken_rules(dossier)]


def _in_file(problems: Iterable[Problem], body: Mapping[str, Any]) -> list[Problem]:
    return [evolve(one, path=file_path(one.path, body)) for one in problems]


def _unspoilt(problems: list[Problem], parsed: Parsed) -> list[Problem]:
    """The problems with values that could be read; of the others the reason is told already."""
    return [one for one in problems if parsed.spoilt.isdisjoint(lineage(one.path))]


def _located(problems: Sequence[Problem], parsed: Parsed, file: str | None) -> tuple[Problem, ...]:
    wanted = {whole for one in problems for whole in lineage(one.path)}
    return located(problems, parsed.positions(wanted), file, parsed.rows())
