"""Who was bound by what, and when: the acts of States, read from the tables on demand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

import attrs
from pendulum import Date

from civicspace.law.standing import tables
from civicspace.law.standing.tables import TABLES
from civicspace.model.states import Action, Derogation, Reservation, TreatyAction

__all__ = [
    "acts",
    "derogations",
    "former_names",
    "former_states",
    "osce_participation",
    "reservations",
    "treaties",
]


def treaties() -> tuple[str, ...]:
    """The ids of the treaties for which the acts of States are known.

    >>> "iccpr" in treaties()
    True
    """
    return tuple(TABLES)


@cache
def acts(state: str, instrument: str) -> tuple[TreatyAction, ...]:
    """What a State did about a treaty, in order of time; nothing for other instruments.

    >>> for act in acts("KAZ", "iccpr"):
    ...     print(act)
    signature of 2 December 2003
    ratification of 24 January 2006, in effect on 24 April 2006
    """
    if instrument not in TABLES:
        return ()
    return tuple(_act(instrument, line) for line in _lines_by_state(instrument).get(state, ()))


def _act(instrument: str, line: str) -> TreatyAction:
    state, action, date, in_force, source, verified = line.split(" ")
    return TreatyAction(
        state=state,
        instrument=instrument,
        action=Action(action),
        date=date,
        in_force=None if in_force == "-" else in_force,
        source=source,
        verified=int(verified),
    )


@cache
def _lines_by_state(instrument: str) -> dict[str, list[str]]:
    module = import_module(f"{tables.__name__}.{TABLES[instrument]}")
    found: dict[str, list[str]] = {}
    for line in _lines(module.ACTS):
        found.setdefault(line.partition(" ")[0], []).append(line)
    return found


@cache
def former_states() -> dict[str, Date]:
    """The States that are no more, with the first day without each.

    >>> former_states()["DDDE"]
    Date(1990, 10, 3)
    """
    return {code: Date.fromisoformat(end) for code, end, _ in _former() if end != "-"}


@cache
def former_names() -> dict[str, str]:
    """The names of those that the list of countries lacks, by code.

    >>> former_names()["DDDE"]
    'German Democratic Republic'
    """
    return {code: rest.partition(";")[0] for code, _, rest in _former()}


def _former() -> Iterator[tuple[str, str, str]]:
    from civicspace.law.standing.tables.former import ENDS

    for line in _lines(ENDS):
        code, end, rest = line.split(" ", 2)
        yield code, end, rest


@cache
def osce_participation() -> dict[str, tuple[Date, Date | None]]:
    """From when, and until before when, each State took part in the CSCE or OSCE.

    >>> osce_participation()["KAZ"]
    (Date(1992, 1, 30), None)
    """
    from civicspace.law.standing.tables.osce import ADMISSIONS

    found: dict[str, tuple[Date, Date | None]] = {}
    for line in _lines(ADMISSIONS):
        state, admitted, until, *_ = line.split(" ")
        end = None if until == "-" else Date.fromisoformat(until)
        found[state] = (Date.fromisoformat(admitted), end)
    return found


def reservations(state: str, instrument: str) -> tuple[Reservation, ...]:
    """The reservations and declarations of a State to a treaty, whenever they held."""
    return tuple(
        Reservation(
            state=state,
            instrument=instrument,
            provisions=row.provisions,
            kind=row.kind,
            start=row.start,
            end=row.end,
            source=row.source,
            note=row.note,
        )
        for row in _reservation_rows().get((state, instrument), ())
        if row.kind != "derogation"
    )


def derogations(state: str, instrument: str) -> tuple[Derogation, ...]:
    """The derogations of a State from a treaty that are known, whenever they held."""
    return tuple(
        Derogation(
            state=state,
            instrument=instrument,
            provisions=row.provisions,
            start=row.start,
            end=row.end,
            notified=True,
            source=row.source,
            note=row.note,
        )
        for row in _reservation_rows().get((state, instrument), ())
        if row.kind == "derogation"
    )


@attrs.frozen
class _Row:
    provisions: tuple[str, ...]
    kind: str
    start: Date | None
    end: Date | None
    source: str
    note: str


@cache
def _reservation_rows() -> dict[tuple[str, str], list[_Row]]:
    from civicspace.law.standing.tables.reservations import ROWS

    found: dict[tuple[str, str], list[_Row]] = {}
    for line in _lines(ROWS):
        state, instrument, provisions, kind, start, last, source, note = line.split(" | ")
        row = _Row(
            tuple(provisions.split(";")),
            kind,
            None if start == "-" else Date.fromisoformat(start),
            # The tables give the last day; a span ends on the first day that is not in it.
            None if last == "-" else Date.fromisoformat(last).add(days=1),
            source,
            note,
        )
        found.setdefault((state, instrument), []).append(row)
    return found


def _lines(table: str) -> Iterator[str]:
    for line in table.splitlines():
        if line:
            yield line
