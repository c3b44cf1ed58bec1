"""Any table taken in, and each of its columns read as the schema has it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Literal

import pyarrow as pa

from civicspace.codec.arrow.columns import Sheet
from civicspace.codec.arrow.reading import read_column
from civicspace.codec.arrow.schemas import FORMAT, KIND, VERSION, blank, schema_of
from civicspace.codec.words import shown
from civicspace.errors import InvalidValue, Problem, TableError, VersionError, nearest

__all__ = ["Extra", "check_version", "examined", "kind_of", "taken"]

#: What is done with columns that the schema does not have.
Extra = Literal["refuse", "keep", "ignore"]

_READ_WITH = {"findings": "arrow.finding_rows", "restrictions": "arrow.coded"}

#: What pandas calls the labels of its rows where they have no name; no fact can be lost in them.
_LABELS = re.compile(r"__index_level_\d+__")

#: The nearest name is looked for this often: in a table with more unknown columns it takes long.
_HINTS = 50


def taken(data: object, sheet: Sheet | None = None) -> pa.Table:
    """The Arrow table that is given, or what gives one through the PyCapsule interface.

    Args:
        data: A table, or a data frame.
        sheet: The kind of table that it must be, where it says which kind it is.

    Raises:
        TableError: for anything else, or if what it holds is not in order.
        VersionError: if it says that it is in a later format.
    """
    if not (hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__")):
        message = (
            f"{type(data).__name__} is no table: give an Arrow table, or a data frame that has"
            " __arrow_c_stream__"
        )
        raise TableError([Problem(path="", message=message)])
    try:
        table: pa.Table = data if isinstance(data, pa.Table) else pa.table(data)
        table.validate(full=True)
    except Exception as wrong:
        # The maker of the table is not ours, and it may fail in ways of its own.
        raise TableError([Problem(path="", message=f"no table in order: {wrong}")]) from None
    told = table.schema.metadata or {}
    check_version(told)
    kind = told.get(KIND, b"").decode("utf-8", "replace")
    if sheet is not None and kind in _READ_WITH and kind != sheet.name:
        message = f"this is a table of {kind}: read it with {_READ_WITH[kind]}"
        raise TableError([Problem(path="", message=message)])
    return table


def check_version(told: dict[bytes, bytes], file: str | None = None) -> None:
    """Refuse a table that says that it is in a later format; one that says nothing is taken.

    Raises:
        TableError: if what it says is no version.
        VersionError: if it is a later one.
    """
    said = told.get(VERSION)
    if said is None or said == str(FORMAT).encode():
        return
    text = said.decode("utf-8", "replace")
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) > FORMAT):
        message = f"{shown(text)} is no version of the format of tables"
        raise TableError([Problem(path="civicspace", message=message, given=text, file=file)])
    message = (
        f"this table is in format {text} and this civicspace reads up to {FORMAT}:"
        " upgrade with pip install --upgrade civicspace"
    )
    raise VersionError([Problem(path="civicspace", message=message, given=text, file=file)])


def kind_of(table: pa.Table, sheets: tuple[Sheet, ...]) -> Sheet:
    """Which kind of table it is: as its metadata say, or else the one most of its columns fit."""
    said = (table.schema.metadata or {}).get(KIND)
    names = set(table.column_names)
    return max(
        sheets, key=lambda one: (one.name.encode() == said, len(names.intersection(one.names)))
    )


def examined(table: pa.Table, sheet: Sheet, extra: Extra) -> tuple[pa.Table, list[Problem]]:
    """The table in the schema of its kind, and every fault in it.

    A column that is not there is null in every row. Columns that the schema does not have come
    behind the others, if they are kept. The labels of rows that pandas adds are never refused.

    Raises:
        InvalidValue: if ``extra`` is none of those.
    """
    if extra not in ("refuse", "keep", "ignore"):
        raise InvalidValue(f"extra={extra!r}: give refuse, keep or ignore")
    problems = _names(table, sheet, extra)
    schema = schema_of(sheet)
    arrays: list[Any] = []
    there = Counter(table.column_names)
    for column in sheet.columns:
        if there[column.name] == 1:
            array, faults = read_column(column, table.column(column.name))
            problems += faults
        else:
            array = blank(column, table.num_rows)
        arrays.append(array)
    if extra == "keep":
        for index, field in enumerate(table.schema):
            if field.name not in sheet.names:
                schema = schema.append(field)
                arrays.append(table.column(index))
    return pa.Table.from_arrays(arrays, schema=schema), problems


def _names(table: pa.Table, sheet: Sheet, extra: Extra) -> list[Problem]:
    """The columns that are there twice, and those that are unknown, if that is a fault."""
    problems = []
    for name, times in Counter(table.column_names).items():
        if times > 1 and (name in sheet.names or extra != "ignore"):
            problems.append(Problem(path=name, message=f"there are {times} columns of this name"))
        if name not in sheet.names and extra == "refuse" and not _LABELS.fullmatch(name):
            problems.append(
                Problem(
                    path=name,
                    message=f"unknown column {shown(name)}",
                    given=name,
                    accepted=sheet.names,
                    nearest=nearest(name, sheet.names) if len(problems) < _HINTS else None,
                )
            )
    return problems
