"""Faults in a column, told with their rows."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pyarrow as pa

from civicspace.codec.arrow.kernels import pc
from civicspace.errors import Problem

__all__ = ["fault_in", "faults_in", "rows_told"]

#: Of the rows with one fault, and of the values that are wrong in one column, the first are told.
_ROWS, _VALUES = 3, 5


def rows_told(rows: pa.Array) -> str:
    """The rows with a fault, at least one, of which the first few are given.

    >>> [rows_told(pa.array(rows)) for rows in ([4], [0, 4], [0, 4, 9, 12])]
    ['row 4', 'rows 0, 4', '4 rows (0, 4, 9, ...)']
    """
    first = ", ".join(str(row) for row in rows.slice(0, _ROWS).to_pylist())
    if len(rows) > _ROWS:
        return f"{len(rows)} rows ({first}, ...)"
    return f"row {first}" if len(rows) == 1 else f"rows {first}"


def fault_in(column: str, rows: pa.Array, message: str) -> Problem:
    """The same thing is wrong with a column in some rows, at least one."""
    return Problem(path=column, message=f"{rows_told(rows)}: {message}")


def faults_in(
    column: str, texts: pa.Array, rows: pa.Array, judge: Callable[[str], Problem]
) -> list[Problem]:
    """Texts that are wrong, each told once with its rows, and of many the first few.

    Args:
        column: The name of the column.
        texts: The texts that are wrong.
        rows: The row of each.
        judge: What is wrong with a text.
    """
    problems = []
    distinct = texts.unique()
    for text in distinct.slice(0, _VALUES).to_pylist():
        problem = judge(text)
        where = rows_told(rows.filter(pc.equal(texts, text)).unique())
        told = attrs.evolve(problem, path=column, message=f"{where}: {problem.message}")
        problems.append(told)
    if len(distinct) > _VALUES:
        more = f"{len(distinct) - _VALUES} more values are wrong"
        problems.append(Problem(path=column, message=more))
    return problems
