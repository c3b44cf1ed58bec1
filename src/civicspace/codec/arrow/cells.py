"""The cells of a column as Python objects."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
from pendulum import Date

from civicspace.codec.arrow.columns import Cells, Column
from civicspace.model.dates import When

__all__ = ["objects"]


def objects(column: Column, array: pa.Array) -> list[Any]:
    """What each cell stands for, None for null.

    A choice is a member of its enum, values and lists are tuples.
    """
    match column.cells:
        case Cells.CHOICE:
            members = tuple(column.members.values())
            codes = array.indices.to_pylist()
            return [None if code is None else members[code] for code in codes]
        case Cells.VALUES:
            of = column.members
            return [
                None if cell is None else tuple([of[text] for text in cell])
                for cell in array.to_pylist()
            ]
        case Cells.TEXTS:
            return [None if cell is None else tuple(cell) for cell in array.to_pylist()]
        case Cells.WHENS:
            dates = _dates(array.flatten())
            return [
                None if cell is None else tuple([dates[text] for text in cell])
                for cell in array.to_pylist()
            ]
        case Cells.WHEN:
            dates = _dates(array)
            return [None if cell is None else dates[cell] for cell in array.to_pylist()]
        case Cells.DAY:
            return [
                None if day is None else Date(day.year, day.month, day.day)
                for day in array.to_pylist()
            ]
    cells: list[Any] = array.to_pylist()
    return cells


def _dates(texts: pa.Array) -> dict[str, When]:
    """Each date once: many rows have the same few."""
    return {text: When.parse(text) for text in texts.drop_null().unique().to_pylist()}
