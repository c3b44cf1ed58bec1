"""Findings as a table, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

import attrs
import pyarrow as pa

from civicspace.codec.arrow.cells import objects
from civicspace.codec.arrow.finding_rows import FindingRow, Found, rows_of
from civicspace.codec.arrow.intake import examined, taken
from civicspace.codec.arrow.reading import rows_where
from civicspace.codec.arrow.sheets import FINDINGS
from civicspace.codec.arrow.tables import table_of
from civicspace.codec.arrow.told import fault_in
from civicspace.errors import Problem, TableError

__all__ = ["finding_rows", "findings"]

#: What each finding has; the rest may be null.
_NEEDED = (
    "provision",
    "instrument",
    "standard",
    "right",
    "element",
    "strength",
    "verdict",
    "strict",
    "breach",
    "message",
)

#: The columns of lists, where null says no more than an empty list does.
_LISTS = ("citations", "presumptions", "open", "lifted_by")


def findings(given: Found | Iterable[Found]) -> pa.Table:
    """The findings of assessments or reviews as a table in ``findings_schema``.

    Every standard that was looked at has a row, breached or not. ``Assessment.findings`` are the
    rows with ``breach`` and ``in_effect``, where ``review`` is incompatible.

    Args:
        given: An assessment, a review or a finding, or several.

    >>> import civicspace as cs
    >>> review = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, "iccpr/21")
    >>> table = findings(review)
    >>> table.num_rows == len(review.findings), table.column("provision")[0].as_py()
    (True, 'iccpr/21')

    Raises:
        InvalidValue: for anything else.
        TableError: if there is what no table can hold, such as half a character.
    """
    return table_of(FINDINGS, rows_of(given), _split)


def _split(rows: Sequence[FindingRow]) -> dict[str, Sequence[Any]]:
    return {name: [getattr(row, name) for row in rows] for name in FINDINGS.names}


def finding_rows(
    data: object, *, extra: Literal["refuse", "ignore"] = "refuse"
) -> tuple[FindingRow, ...]:
    """The findings in a table, as rows; the inverse of findings.

    Args:
        data: An Arrow table, or a data frame with ``__arrow_c_stream__``.
        extra: Whether to refuse or to ignore other columns.

    >>> import civicspace as cs
    >>> review = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, "iccpr/21")
    >>> rows = finding_rows(findings(review))
    >>> rows[0].standard == review.findings[0].standard.id
    True

    Raises:
        TableError: with every column, type, value and row that does not fit.
        VersionError: if the table says that it is in a later format.
        InvalidValue: for another ``extra``.
    """
    given = taken(data, FINDINGS)
    table, problems = examined(given, FINDINGS, extra)
    problems += _gaps(table, {problem.path for problem in problems}, given.column_names)
    if problems:
        raise TableError(problems)
    cells: dict[str, Sequence[Any]] = {
        column.name: objects(column, table.column(column.name).combine_chunks())
        for column in FINDINGS.columns
    }
    for name in _LISTS:
        cells[name] = [cell or () for cell in cells[name]]
    names = [field.name for field in attrs.fields(FindingRow)]
    rows = zip(*(cells[name] for name in names), strict=True)
    return tuple(FindingRow(**dict(zip(names, row, strict=True))) for row in rows)


def _gaps(table: pa.Table, told: set[str], given: Sequence[str]) -> Iterator[Problem]:
    """The rows without what every finding has."""
    for name in _NEEDED:
        rows = rows_where(table.column(name).combine_chunks().is_null())
        if name not in given:
            yield Problem(path=name, message="the column is missing")
        elif len(rows) and name not in told:
            yield fault_in(name, rows, "null, where every finding has something")
