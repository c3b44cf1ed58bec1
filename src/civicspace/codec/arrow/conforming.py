"""A table of facts made to conform to the schema, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from civicspace.codec.arrow.intake import Extra, examined, taken
from civicspace.codec.arrow.kernels import pc
from civicspace.codec.arrow.reading import rows_where
from civicspace.codec.arrow.sheets import RESTRICTIONS
from civicspace.codec.arrow.told import fault_in
from civicspace.errors import Problem, TableError
from civicspace.logic.truth import Truth
from civicspace.model.dates import When

__all__ = ["conform", "contradictions"]


def conform(data: object, *, extra: Extra = "refuse") -> pa.Table:
    """Any table of facts in ``schema``, if its columns are named as the vocabulary.

    Args:
        data: An Arrow table, or a data frame with ``__arrow_c_stream__``. A column may be kept in
            any way in which Arrow keeps the same values, and one that is not there is null.
        extra: What is done with other columns: refuse them, since a misspelt name would lose its
            facts unseen; keep them behind the others; or ignore them.

    >>> from civicspace.codec.arrow.schemas import schema
    >>> table = conform(pa.table({"form": ["ban", None]}))
    >>> table.schema == schema(), table.column("form").to_pylist()
    (True, ['ban', None])
    >>> conform(pa.table({"forms": ["ban"], "scope": ["global"], "precise": [1]}))
    Traceback (most recent call last):
    civicspace.errors.TableError: 3 problems in the table
      forms: unknown column "forms": did you mean "form"?
      scope: row 0: unknown value "global"; accepted: blanket, general, individual
      precise: a column of int64, where each cell is true or false

    Raises:
        TableError: with every column, type and value that does not fit; rows count from 0.
        VersionError: if the table says that it is in a later format.
        InvalidValue: for another ``extra``.
    """
    table, problems = examined(taken(data, RESTRICTIONS), RESTRICTIONS, extra)
    problems = problems or list(contradictions(table))
    if problems:
        raise TableError(problems)
    return table


def contradictions(table: pa.Table) -> Iterator[Problem]:
    """Rows whose cells contradict each other, in a table each column of which is in order."""
    yield from _presumed_of_nothing(table)
    yield from _events_without_dates(table)
    yield from _ends_before_beginning(table)


def _column(table: pa.Table, name: str) -> pa.Array:
    return table.column(name).combine_chunks()


def _presumed_of_nothing(table: pa.Table) -> Iterator[Problem]:
    presumed = _column(table, "presumed")
    names, rows = presumed.flatten(), pc.list_parent_indices(presumed)
    for name in names.unique().to_pylist():
        those = rows.filter(pc.equal(names, name)).unique()
        blank = those.filter(_column(table, name).take(those).is_null())
        if len(blank):
            yield fault_in("presumed", blank, f"{name} is presumed, and its own column is null")


def _events_without_dates(table: pa.Table) -> Iterator[Problem]:
    told, dated = (
        pc.fill_null(pc.list_value_length(_column(table, name)), 0)
        for name in ("events", "event_dates")
    )
    rows = rows_where(pc.not_equal(told, dated))
    if len(rows):
        yield fault_in("event_dates", rows, "there are not as many dates as events")


def _ends_before_beginning(table: pa.Table) -> Iterator[Problem]:
    since, until = _column(table, "since"), _column(table, "until")
    rows = rows_where(pc.and_(since.is_valid(), until.is_valid()))
    starts, ends = since.take(rows).to_pylist(), until.take(rows).to_pylist()
    wrong = [
        row
        for row, start, end in zip(rows.to_pylist(), starts, ends, strict=True)
        if When.parse(end).before(When.parse(start)) is Truth.TRUE
    ]
    if wrong:
        yield fault_in("until", pa.array(wrong), "it ends before it begins")
