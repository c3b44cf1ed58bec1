"""Schemas: how Arrow keeps the columns, with what they mean beside them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pyarrow as pa

from civicspace.codec.arrow.columns import Cells, Column, Sheet
from civicspace.codec.arrow.sheets import FINDINGS, RESTRICTIONS
from civicspace.model.vocabulary import TERMS

__all__ = [
    "FORMAT",
    "KIND",
    "VERSION",
    "arrow_type",
    "blank",
    "findings_schema",
    "schema",
    "schema_of",
]

#: The version of the tables that is written, and the latest that is read.
FORMAT = 1

#: Under these names the metadata of a schema tell the version and the kind of the table.
VERSION, KIND = b"civicspace", b"civicspace.table"

_READING = "null is unknown, never false; an empty list is none"

_TYPES = {
    Cells.FLAG: pa.bool_(),
    Cells.CHOICE: pa.dictionary(pa.int8(), pa.string()),
    Cells.VALUES: pa.list_(pa.string()),
    Cells.COUNT: pa.int64(),
    Cells.TEXT: pa.string(),
    Cells.TEXTS: pa.list_(pa.string()),
    Cells.DAY: pa.date32(),
    Cells.WHEN: pa.string(),
    Cells.WHENS: pa.list_(pa.string()),
}


def schema() -> pa.Schema:
    """The schema of coded restrictions: one row a restriction, and a column for each fact.

    A flag is a ``bool``, a choice a dictionary of its values in the order of the vocabulary, a set
    a list of texts, a count an ``int64``. The metadata of a field hold its question, its unit and
    its values with their definitions; those of the schema the version and the names of all facts.

    >>> schema().field("form").type
    DictionaryType(dictionary<values=string, indices=int8, ordered=0>)
    >>> schema().field("notice_hours").metadata[b"unit"]
    b'hours'
    """
    return schema_of(RESTRICTIONS)


def findings_schema() -> pa.Schema:
    """The schema of findings: one row a finding.

    >>> findings_schema().field("on").type
    DataType(date32[day])
    """
    return schema_of(FINDINGS)


@cache
def schema_of(sheet: Sheet) -> pa.Schema:
    """The schema of a kind of table."""
    told = {
        VERSION: str(FORMAT),
        KIND: sheet.name,
        b"civicspace.reading": _READING,
        b"civicspace.vocabulary": json.dumps(list(TERMS)),
    }
    return pa.schema([_field(column) for column in sheet.columns], metadata=told)


def arrow_type(column: Column) -> pa.DataType:
    """The type that the column has in Arrow."""
    if column.repeated:
        return pa.dictionary(pa.int32(), pa.string())
    return _TYPES[column.cells]


def blank(column: Column, rows: int) -> pa.Array:
    """The column with null in every row; a choice has all its values at hand all the same."""
    if column.cells is Cells.CHOICE:
        words = pa.array(column.accepted, pa.string())
        return pa.DictionaryArray.from_arrays(pa.nulls(rows, pa.int8()), words)
    return pa.nulls(rows, arrow_type(column))


def _field(column: Column) -> pa.Field:
    told: dict[str, Any] = {"question": column.question}
    if column.unit:
        told["unit"] = column.unit
    if column.members and column.members.keys() != TERMS.keys():
        told["values"] = json.dumps(column.meanings, ensure_ascii=False)
    return pa.field(column.name, arrow_type(column), metadata=told)
