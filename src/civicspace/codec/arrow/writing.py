"""One column made of the values of many objects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import NoneType
from typing import Any

import pyarrow as pa
from pendulum import Date

from civicspace.codec.arrow.columns import Cells, Column
from civicspace.codec.arrow.kernels import pc
from civicspace.codec.arrow.schemas import arrow_type, blank
from civicspace.codec.arrow.told import fault_in
from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT, half_character
from civicspace.codec.words import shown
from civicspace.errors import Problem
from civicspace.model.dates import When

__all__ = ["made"]

#: The types of the cells that are kept as they are, or as text.
_PLAIN = {
    Cells.FLAG: bool,
    Cells.COUNT: int,
    Cells.TEXT: str,
    Cells.DAY: Date,
    Cells.WHEN: When,
}


def made(column: Column, values: Sequence[Any], start: int) -> tuple[pa.Array, list[Problem]]:
    """The column of these values, a value a row, and what is wrong with any of them.

    Args:
        column: The column.
        values: None for null; for values, members of the enum or texts; a tuple keeps its order,
            a set has none of its own.
        start: The number of the first row.
    """
    try:
        return _array(column, values), []
    except Exception:
        # A class of the model does not look at the type of each of its fields. Which value it is
        # that Arrow cannot take is looked for only now, since it takes longer.
        return blank(column, len(values)), _wrong(column, values, start)


def _array(column: Column, values: Sequence[Any]) -> pa.Array:
    kind = arrow_type(column)
    if column.cells in _PLAIN and not set(map(type, values)) <= {_PLAIN[column.cells], NoneType}:
        raise TypeError
    match column.cells:
        case Cells.CHOICE:
            codes = {member: code for code, member in enumerate(column.members.values())}
            numbers = [None if value is None else codes[value] for value in values]
            words = pa.array(column.accepted, pa.string())
            return pa.DictionaryArray.from_arrays(pa.array(numbers, pa.int8()), words)
        case Cells.VALUES:
            texts = {member: text for text, member in column.members.items()}
            return pa.array([_listed(texts, value) for value in values], kind)
        case Cells.WHEN:
            return pa.array([None if value is None else str(value) for value in values], kind)
        case Cells.WHENS:
            return pa.array([list(map(str, value)) for value in values], kind)
    array = pa.array(values, pa.string() if column.repeated else kind)
    if column.cells is Cells.COUNT and (pc.max(array).as_py() or 0) >= 10**MOST_DIGITS:
        raise OverflowError
    return array.dictionary_encode() if column.repeated else array


def _listed(texts: dict[Any, str], members: Iterable[Any] | None) -> list[str] | None:
    if members is None:
        return None
    listed = [texts[member] for member in members]
    return sorted(listed) if isinstance(members, frozenset) else listed


def _wrong(column: Column, values: Sequence[Any], start: int) -> list[Problem]:
    problems = []
    for row, value in enumerate(values):
        try:
            _array(column, [value])
        except Exception:
            problems.append(fault_in(column.name, pa.array([start + row]), _said(value)))
    return problems


def _said(value: object) -> str:
    """Why Arrow cannot take a value."""
    if isinstance(value, str):
        said = half_character(value)
    elif isinstance(value, (tuple, list)):
        texts = (half_character(one) for one in value if isinstance(one, str))
        said = next((one for one in texts if one is not None), None)
    else:
        said = TOO_GREAT if type(value) is int and abs(value) >= 10**MOST_DIGITS else None
    return said or f"{shown(value)} is of the wrong type"
