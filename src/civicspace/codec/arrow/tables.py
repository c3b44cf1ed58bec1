"""Tables made of objects, a batch of rows at a time and column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar

import attrs
import pyarrow as pa

from civicspace.codec.arrow.columns import Column, Sheet
from civicspace.codec.arrow.judging import no_state
from civicspace.codec.arrow.schemas import blank, schema_of
from civicspace.codec.arrow.writing import made
from civicspace.errors import Problem, TableError

__all__ = ["table_of"]

T = TypeVar("T")

#: The rows that are held as Python objects at once.
_BATCH = 50_000


def table_of(
    sheet: Sheet, rows: Iterable[T], split: Callable[[Sequence[T]], dict[str, Sequence[Any]]]
) -> pa.Table:
    """The table of these rows.

    Args:
        sheet: The kind of table.
        rows: The objects, one a row.
        split: Makes of some rows the values by column; a column that it leaves out is null.

    Raises:
        TableError: with every value that Arrow cannot take.
    """
    schema = schema_of(sheet)
    batches: list[Any] = []
    problems: list[Problem] = []
    pending, start = iter(rows), 0
    while some := list(islice(pending, _BATCH)):
        values = split(some)
        arrays = []
        for column in sheet.columns:
            if column.name in values:
                array, faults = made(column, values[column.name], start)
                problems += faults
                problems += _no_states(column, values[column.name])
            else:
                array = blank(column, len(some))
            arrays.append(array)
        batches.append(pa.RecordBatch.from_arrays(arrays, schema=schema))
        start += len(some)
    if problems:
        raise TableError(problems)
    return pa.Table.from_batches(batches, schema=schema).unify_dictionaries()


def _no_states(column: Column, values: Sequence[Any]) -> list[Problem]:
    """A table with a State that nobody knows could not be read back."""
    if not column.is_state:
        return []
    faults = (no_state(code) for code in dict.fromkeys(values) if isinstance(code, str))
    return [attrs.evolve(fault, path=column.name) for fault in faults if fault is not None]
