"""One column of any table, read as what it must be, with every fault in its cells."""

from __future__ import annotations

import pyarrow as pa

from civicspace.codec.arrow.columns import Cells, Column
from civicspace.codec.arrow.encodings import as_lists, as_texts, is_lists, is_texts, types, whole
from civicspace.codec.arrow.judging import no_date, no_id, no_state, no_value
from civicspace.codec.arrow.kernels import pc
from civicspace.codec.arrow.schemas import blank
from civicspace.codec.arrow.told import fault_in, faults_in
from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT
from civicspace.errors import Problem

__all__ = ["read_column", "rows_where"]

#: The ids that the model accepts.
_ID = "^[a-z0-9]+(?:[-._][a-z0-9]+)*$"

#: The days that a date in Python can be, as Arrow counts them.
_FIRST_DAY, _LAST_DAY = -719162, 2932896

#: What came of a column; None where it has another type.
_Read = tuple[pa.Array | None, list[Problem]]


def read_column(column: Column, found: pa.ChunkedArray) -> tuple[pa.Array, list[Problem]]:
    """A column as the schema has it, and every fault in it; with a fault, its cells mean nothing.

    No cell is turned into what it is not: a number is never a flag, nor a text a number.
    """
    array: pa.Array | None
    try:
        array, problems = _read(column, whole(found))
    except pa.ArrowException as wrong:
        array, problems = None, [Problem(path=column.name, message=f"not to be read: {wrong}")]
    return blank(column, len(found)) if array is None else array, problems


def rows_where(mask: pa.Array) -> pa.Array:
    """The numbers of the rows for which the mask is true."""
    return pc.indices_nonzero(pc.fill_null(mask, False))


def _read(column: Column, array: pa.Array) -> _Read:
    kind = array.type
    if types.is_null(kind):
        return None, []
    match column.cells:
        case Cells.FLAG if types.is_boolean(kind):
            return array, []
        case Cells.COUNT if types.is_integer(kind):
            return _counts(column, array)
        case Cells.DAY if types.is_date(kind):
            return _days(column, array)
        case Cells.CHOICE if is_texts(kind):
            return _choices(column, array)
        case Cells.TEXT if is_texts(kind):
            return _texts(column, as_texts(array))
        case Cells.WHEN if is_texts(kind):
            return _texts(column, as_texts(array))
        case Cells.WHEN if types.is_date(kind):
            days, problems = _days(column, array)
            return (days if days is None else days.cast(pa.string())), problems
        case Cells.VALUES | Cells.TEXTS | Cells.WHENS if is_lists(kind):
            return _lists(column, as_lists(array))
    unit = f" of {column.unit}" if column.unit else ""
    message = f"a column of {kind}, where each cell is {column.cells.value}{unit}"
    return None, [Problem(path=column.name, message=message, given=str(kind))]


def _counts(column: Column, array: pa.Array) -> _Read:
    exact = array.cast(pa.decimal128(20))
    problems = []
    for wrong, said in (
        (pc.less(exact, pa.scalar(0, pa.decimal128(20))), "a number below nothing"),
        (pc.greater_equal(exact, pa.scalar(10**MOST_DIGITS, pa.decimal128(20))), TOO_GREAT),
    ):
        rows = rows_where(wrong)
        if len(rows):
            problems.append(fault_in(column.name, rows, said))
    return (None if problems else array.cast(pa.int64())), problems


def _days(column: Column, array: pa.Array) -> _Read:
    days = array.cast(pa.date32())
    number = days.cast(pa.int32())
    rows = rows_where(pc.or_(pc.less(number, _FIRST_DAY), pc.greater(number, _LAST_DAY)))
    if len(rows):
        return None, [fault_in(column.name, rows, "a day outside the years 1 to 9999")]
    return days, []


def _choices(column: Column, array: pa.Array) -> _Read:
    accepted = pa.array(column.accepted, pa.string())
    if types.is_dictionary(array.type):
        # Only the words that occur are looked at; their many occurrences are numbers.
        codes = pc.index_in(as_texts(array.dictionary), value_set=accepted).take(array.indices)
    else:
        array = as_texts(array)
        codes = pc.index_in(array, value_set=accepted)
    rows = rows_where(pc.and_(array.is_valid(), codes.is_null()))
    problems = faults_in(column.name, as_texts(array.take(rows)), rows, no_value(column))
    return pa.DictionaryArray.from_arrays(codes.cast(pa.int8()), accepted), problems


def _misread(column: Column, texts: pa.Array, rows: pa.Array) -> list[Problem]:
    """The texts that are no dates, or no codes of States; of many texts few are different."""
    judge = no_state if column.is_state else no_date
    faults = {text: judge(text) for text in texts.unique().to_pylist()}
    wrong = {text: fault for text, fault in faults.items() if fault is not None}
    there = pc.is_in(texts, value_set=pa.array(list(wrong), pa.string()))
    return faults_in(column.name, texts.filter(there), rows.filter(there), wrong.__getitem__)


def _texts(column: Column, texts: pa.Array) -> _Read:
    problems: list[Problem] = []
    if column.is_id:
        rows = rows_where(pc.invert(pc.match_substring_regex(texts, _ID)))
        problems = faults_in(column.name, texts.take(rows), rows, no_id)
    elif column.is_state or column.cells is Cells.WHEN:
        rows = rows_where(texts.is_valid())
        problems = _misread(column, texts.take(rows), rows)
    return (texts.dictionary_encode() if column.repeated else texts), problems


def _lists(column: Column, lists: pa.Array) -> _Read:
    members, rows = lists.flatten(), pc.list_parent_indices(lists)
    blank = rows.filter(members.is_null()).unique()
    if len(blank):
        return lists, [fault_in(column.name, blank, "a null within the list")]
    problems: list[Problem] = []
    if column.members:
        wrong = pc.invert(pc.is_in(members, value_set=pa.array(column.accepted, pa.string())))
        problems = faults_in(
            column.name, members.filter(wrong), rows.filter(wrong), no_value(column)
        )
    elif column.cells is Cells.WHENS:
        problems = _misread(column, members, rows)
    return lists, problems
