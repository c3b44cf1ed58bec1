"""Plain data to a dossier and back, with every fault at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from attrs import evolve

from civicspace.codec.checks import cross_checks
from civicspace.codec.converter import converter
from civicspace.codec.parsed import Parsed
from civicspace.codec.paths import lineage, located
from civicspace.codec.shape import class_shape, file_path, file_shape
from civicspace.codec.unwritable import unwritable
from civicspace.codec.words import shown
from civicspace.errors import DossierError, InvalidValue, Problem, ProblemsError, VersionError
from civicspace.model.dossiers import Dossier

__all__ = ["FORMAT", "from_data", "to_data", "whole"]

T = TypeVar("T")

#: The version of the format that is written, and the latest that is read.
FORMAT = 1

_BEGIN = "begin with `civicspace: 1`"


def from_data(parsed: Parsed, file: str | None) -> Dossier:
    """The dossier that plain data stand for.

    Raises:
        DossierError: with every fault, in the order of the text.
        VersionError: if they are in a later format; then nothing else is said of them.
    """
    return whole(parsed, file, _structured, DossierError)


def whole(
    parsed: Parsed,
    file: str | None,
    structured: Callable[[Mapping[str, Any]], tuple[T | None, list[Problem]]],
    error: type[ProblemsError],
) -> T:
    """What the plain data of a file stand for, once its version is known to be one that is read.

    Raises:
        ProblemsError: of the type given, with every fault, in the order of the text.
        VersionError: if they are in a later format; then nothing else is said of them.
    """
    problems = list(parsed.problems)
    found: T | None = None
    if not parsed.broken:
        version = _version(parsed.data, error.noun)
        if isinstance(version, VersionError):
            raise VersionError(located(version.problems, parsed.positions(), file))
        if version is not None:
            problems += _unspoilt([version], parsed)
        else:
            found, faults = structured(parsed.data)
            problems += _unspoilt(faults, parsed)
    if problems or found is None:
        raise error(located(problems, parsed.positions(), file))
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
    body, problems = class_shape(data)
    problems += cross_checks(data)
    try:
        return converter().structure(body, Dossier), problems
    except ProblemsError as wrong:
        problems += _in_file(wrong.problems, body)
    return None, problems


def _in_file(problems: Iterable[Problem], body: Mapping[str, Any]) -> list[Problem]:
    return [evolve(one, path=file_path(one.path, body)) for one in problems]


def _version(data: object, noun: str) -> Problem | VersionError | None:
    """What is wrong with the version of the format, which is looked at before anything else."""
    if not isinstance(data, Mapping):
        what = "there is nothing in it" if data is None else f"{shown(data)} is no {noun}"
        message = f"{what}: a {noun} is a mapping; {_BEGIN}"
        return Problem(path="", message=message, given=data, line=1, column=1)
    if "civicspace" not in data:
        message = f"the version of the format is missing: {_BEGIN}"
        return Problem(path="civicspace", message=message, line=1, column=1)
    version = data["civicspace"]
    if type(version) is not int or version < 1:
        message = f"{shown(version)} is no version of the format: {_BEGIN}"
        return Problem(path="civicspace", message=message, given=version)
    if version > FORMAT:
        message = (
            f"this file is in format {version} and this civicspace reads up to {FORMAT}:"
            " upgrade with pip install --upgrade civicspace"
        )
        return VersionError([Problem(path="civicspace", message=message, given=version)])
    return None


def _unspoilt(problems: list[Problem], parsed: Parsed) -> list[Problem]:
    """The problems with values that could be read; of the others the reason is told already."""
    return [one for one in problems if parsed.spoilt.isdisjoint(lineage(one.path))]
