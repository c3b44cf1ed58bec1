"""Documents: a result as a mapping with its tables, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import civicspace
from civicspace.codec.converter import unknown_key
from civicspace.codec.faults import fault
from civicspace.codec.parsed import Parsed
from civicspace.codec.paths import nested
from civicspace.codec.results.kinds import RESULTS, TABLES, Result, result_name
from civicspace.codec.results.outlooks import Again
from civicspace.codec.results.reading import ResultReader
from civicspace.codec.results.types import in_table, of_result
from civicspace.codec.results.writing import ResultWriter
from civicspace.codec.structure import FORMAT, whole
from civicspace.codec.words import shown
from civicspace.errors import Problem, ProblemsError, ResultError, nearest

__all__ = ["from_document", "to_document"]

_KEYS = ("civicspace", "result", "made_with", "value", *TABLES)

_NO_RESULT = "the kind of result is missing"
_DOSSIER = "this is a dossier: read it with civicspace.loads or civicspace.load"


def to_document(result: Result, *, outlook: bool) -> dict[str, Any]:
    """The plain data of a result, which are read back as the same result.

    Raises:
        ResultError: with everything in it that could not be.
    """
    name = result_name(result)
    assert name is not None
    writer = ResultWriter(in_table, outlook=outlook)
    try:
        plain = of_result(name).written(result, writer)
        if name == "explanation":
            writer.extent.add(plain.get("children", ()))
    except ProblemsError as wrong:
        raise ResultError(wrong.problems) from None
    head = {
        "civicspace": FORMAT,
        "result": name,
        "made_with": civicspace.__version__,
        "value": plain,
    }
    return head | {table: records for table, records in writer.tables.items() if records}


def from_document(parsed: Parsed, file: str | None) -> Result:
    """The result that plain data stand for.

    Raises:
        ResultError: with every fault, in the order of the text.
        VersionError: if they are in a later format; then nothing else is said of them.
    """
    found: Result = whole(parsed, file, _structured, ResultError)
    return found


def _structured(data: Mapping[str, Any]) -> tuple[Any, list[Problem]]:
    name = data.get("result")
    if not isinstance(name, str) or name not in RESULTS:
        return None, [_no_kind(data)]
    problems = list(_head_faults(data))
    tables = {}
    for table in TABLES:
        records = data.get(table, {})
        if isinstance(records, Mapping):
            tables[table] = records
        else:
            problems += nested(fault(records, "a mapping of keys to records").problems, table)
            tables[table] = {}
    made_with = data.get("made_with")
    reader = ResultReader(tables, in_table, Again(made_with if isinstance(made_with, str) else ""))
    found: Any = None
    try:
        if "value" in data:
            found = of_result(name).read(data["value"], reader)
            if name == "explanation":
                reader.extent.add(data["value"].get("children", ()))
    except ProblemsError as wrong:
        problems += nested(wrong.problems, "value")
    reader.everything()
    return found, problems + reader.problems


def _no_kind(data: Mapping[str, Any]) -> Problem:
    if "result" in data:
        name = data["result"]
        return Problem(
            path="result",
            message=f"unknown kind of result {shown(name)}",
            given=name,
            accepted=tuple(RESULTS),
            nearest=nearest(name, RESULTS) if isinstance(name, str) else None,
        )
    message = _DOSSIER if "state" in data or "measures" in data else _NO_RESULT
    accepted = () if message is _DOSSIER else tuple(RESULTS)
    return Problem(path="", message=message, accepted=accepted)


def _head_faults(data: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the keys of the document itself."""
    yield from (unknown_key(key, _KEYS) for key in data if key not in _KEYS)
    for key in ("made_with", "value"):
        if key not in data:
            yield Problem(path=key, message=f"`{key}` is missing")
    made_with = data.get("made_with", "")
    if not isinstance(made_with, str):
        yield from nested(fault(made_with, "a text").problems, "made_with")
