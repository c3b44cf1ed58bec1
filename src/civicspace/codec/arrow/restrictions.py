"""Coded restrictions as a table, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

import pyarrow as pa

from civicspace.codec.arrow.cells import objects
from civicspace.codec.arrow.columns import Cells
from civicspace.codec.arrow.conforming import contradictions
from civicspace.codec.arrow.intake import examined, taken
from civicspace.codec.arrow.kernels import pc
from civicspace.codec.arrow.reading import rows_where
from civicspace.codec.arrow.rows import Coded, CodedRestriction, rows_of
from civicspace.codec.arrow.sheets import FACTS, RESTRICTIONS
from civicspace.codec.arrow.tables import table_of
from civicspace.codec.arrow.told import fault_in
from civicspace.errors import Problem, TableError
from civicspace.model.facts import Facts
from civicspace.model.measures import Restriction
from civicspace.model.timeline import Certainty

__all__ = ["coded", "restrictions"]


def restrictions(given: Coded | Iterable[Coded]) -> pa.Table:
    """The restrictions of dossiers as a table in ``schema``, one row a restriction.

    Each fact has a column of its own. Where it is unknown the cell is null; an empty list says
    that there is none. The column ``presumed`` names the facts of the row that the coder infers.

    Args:
        given: A dossier or several, or restrictions by themselves.

    >>> from civicspace import Restriction, Right, choices
    >>> ban = Restriction(id="ban", rights=[Right.ASSEMBLY], facts=Facts(form=choices.Form.BAN))
    >>> table = restrictions(ban)
    >>> table.column("form").to_pylist(), table.column("scope").to_pylist()
    (['ban'], [None])

    Raises:
        InvalidValue: for anything else.
        TableError: if there is what no table can hold, such as half a character.
    """
    return table_of(RESTRICTIONS, rows_of(given), _split)


def _split(rows: Sequence[CodedRestriction]) -> dict[str, Sequence[Any]]:
    """The values of some rows by column."""
    own = [row.restriction for row in rows]
    values: dict[str, Sequence[Any]] = {
        "state": [row.state for row in rows],
        "measure": [row.measure for row in rows],
        "restriction": [one.id for one in own],
        "title": [row.title or None for row in rows],
        "kind": [row.kind for row in rows],
        "events": [tuple(event for event, _ in row.events) for row in rows],
        "event_dates": [tuple(date for _, date in row.events) for row in rows],
        "rights": [one.rights for one in own],
        "summary": [one.summary or None for one in own],
        "since": [one.since for one in own],
        "until": [one.until for one in own],
        "certainty": [one.certainty for one in own],
        "note": [one.note or None for one in own],
        "sources": [one.sources for one in own],
        "presumed": [tuple(one.presumed) for one in own],
    }
    # A restriction knows few of the many facts, so that a column is begun when one is met.
    facts: dict[str, list[Any]] = {}
    for row, one in enumerate(own):
        for known in (one.facts.known(), one.presumed.known()):
            for name, value in known.items():
                cells = facts.get(name)
                if cells is None:
                    cells = facts[name] = [None] * len(own)
                cells[row] = value
    return values | facts


def coded(
    data: object, *, extra: Literal["refuse", "ignore"] = "refuse"
) -> tuple[CodedRestriction, ...]:
    """The restrictions in a table, with their State and measure; the inverse of restrictions.

    Args:
        data: A table as ``conform`` takes it, with an id and rights in each row.
        extra: Whether to refuse or to ignore other columns.

    >>> table = pa.table({"restriction": ["ban"], "rights": [["assembly"]],
    ...                   "form": ["ban"], "precise": [False], "presumed": [["precise"]]})
    >>> [one] = coded(table)
    >>> one.restriction.facts, one.restriction.presumed
    (Facts(form=Form.BAN), Facts(precise=False))

    Raises:
        TableError: with every column, type, value and row that does not fit.
        VersionError: if the table says that it is in a later format.
        InvalidValue: for another ``extra``.
    """
    given = taken(data, RESTRICTIONS)
    table, problems = examined(given, RESTRICTIONS, extra)
    problems += _gaps(table, {problem.path for problem in problems}, given.column_names)
    problems = problems or list(contradictions(table))
    if problems:
        raise TableError(problems)
    return tuple(_rows(table))


def _gaps(table: pa.Table, told: set[str], given: Sequence[str]) -> Iterator[Problem]:
    """The rows without what every restriction has."""
    ids, rights = (table.column(name).combine_chunks() for name in ("restriction", "rights"))
    none = pc.fill_null(pc.equal(pc.list_value_length(rights), 0), True)
    for name, blank, what in (
        ("restriction", ids.is_null(), "no id"),
        ("rights", none, "touches no right"),
    ):
        rows = rows_where(blank)
        if name not in given:
            yield Problem(path=name, message="the column is missing")
        elif len(rows) and name not in told:
            yield fault_in(name, rows, what)


def _rows(table: pa.Table) -> Iterator[CodedRestriction]:
    about = {
        column.name: objects(column, table.column(column.name).combine_chunks())
        for column in RESTRICTIONS.columns
        if column not in FACTS
    }
    for row, (stated, presumed) in enumerate(_facts(table, about["presumed"])):
        told = {name: cells[row] for name, cells in about.items()}
        yield CodedRestriction(
            state=told["state"],
            measure=told["measure"],
            title=told["title"] or "",
            kind=told["kind"],
            events=tuple(zip(told["events"] or (), told["event_dates"] or (), strict=True)),
            restriction=Restriction(
                id=told["restriction"],
                rights=told["rights"],
                facts=stated,
                presumed=presumed,
                summary=told["summary"] or "",
                since=told["since"],
                until=told["until"],
                certainty=told["certainty"] or Certainty.VERIFIED,
                note=told["note"] or "",
                sources=told["sources"] or (),
            ),
        )


def _facts(table: pa.Table, presumed: Sequence[Any]) -> Iterator[tuple[Facts, Facts]]:
    """What each row states, and what it presumes."""
    known: list[dict[str, Any]] = [{} for _ in range(table.num_rows)]
    for column in FACTS:
        array = table.column(column.name).combine_chunks()
        rows = rows_where(array.is_valid()).to_pylist()
        values = objects(column, array.drop_null())
        if column.cells is Cells.VALUES:
            values = [frozenset(value) for value in values]
        for row, value in zip(rows, values, strict=True):
            known[row][column.name] = value
    nothing = Facts()
    for facts, names in zip(known, presumed, strict=True):
        inferred = {name: facts.pop(name) for name in dict.fromkeys(names or ())}
        yield Facts(**facts), Facts(**inferred) if inferred else nothing
