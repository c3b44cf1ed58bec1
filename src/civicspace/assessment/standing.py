"""A State under an instrument on a day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from attrs import evolve
from pendulum import Date

from civicspace.law import standing as tables
from civicspace.law.cite import find_instrument
from civicspace.law.standing.names import find_state
from civicspace.model.dates import Day, as_date
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Standing, Status
from civicspace.model.instruments import Force, Instrument
from civicspace.model.states import Derogation, Reservation, TreatyAction

__all__ = ["standing"]

T = TypeVar("T", Reservation, Derogation)

#: By this day everything is known.
_EVER = Date(9999, 12, 31)


def standing(
    state: str,
    instrument: str,
    *,
    on: Day,
    dossier: Dossier | None = None,
    known_on: Day | None = None,
) -> Standing:
    """How a State stood to an instrument on a day.

    A treaty binds from its entry into force for the State to the day on which an exit takes
    effect. A signatory that has ratified stays a signatory until then. OSCE documents commit the
    participating States politically, those adopted before they came in included. Declarations,
    general comments and guidance need no act, and persuade. A State that is no more is bound by
    nothing.

    Args:
        state: The code of ISO 3166-1 alpha-3, such as ``"KAZ"``.
        instrument: The id of the instrument, or another name of it.
        on: The day: a ``pendulum.Date``, a ``datetime.date`` or an ISO string.
        dossier: Its treaty actions, reservations and derogations add to the bundled ones; an
            action of the dossier replaces a bundled one of the same kind, unless the State left
            or came back in between.
        known_on: Use only acts up to this day, with what followed from them whenever it took
            effect, and reservations and derogations begun by then; None for all that is known.

    >>> [standing("KAZ", "iccpr", on=day).status.value
    ...  for day in ("2003-12-01", "2005-05-12", "2006-04-23", "2006-04-24")]
    ['none', 'signed', 'signed', 'bound']
    >>> standing("KAZ", "osce-copenhagen-1990", on="2005-05-12").status
    <Status.COMMITTED: 'committed'>
    >>> [standing("KAZ", "iccpr", on="2006-05-01", known_on=day).status.value
    ...  for day in ("2006-01-23", "2006-01-24")]
    ['signed', 'bound']

    Raises:
        UnknownName: if there is no such instrument, or no State has the code.
        InvalidDate: if ``on`` or ``known_on`` is no date.

    Source: Vienna Convention on the Law of Treaties, articles 11 to 18, 24, 42, 54 and 70.
    """
    code = find_state(state).code
    document = find_instrument(instrument)
    day = as_date(on)
    known = _EVER if known_on is None else as_date(known_on)
    if document.force is Force.BINDING:
        return _treaty(code, document, day, dossier, known)
    if document.force is Force.POLITICAL:
        return _political(code, document, day, known)
    there = document.adopted <= day
    return Standing(
        state=code,
        instrument=document,
        on=day,
        status=Status.PERSUASIVE if there else Status.NONE,
        since=document.adopted if there else None,
        until=None if there else document.adopted,
    )


def _treaty(
    state: str, document: Instrument, day: Date, dossier: Dossier | None, known: Date
) -> Standing:
    acts = _acts(state, document.id, dossier)
    actions = tuple(act for act in acts if act.date <= known)
    changes = _changes(actions)
    status = Status.NONE
    if not acts and document.id not in tables.treaties():
        status = Status.UNKNOWN
    since = until = None
    end = tables.former_states().get(state)
    if end is not None and end <= known and changes:
        changes = [*(change for change in changes if change[0] < end), (end, Status.WITHDRAWN)]
    for date, becomes in changes:
        if date <= day:
            if becomes is not status:
                status, since = becomes, date
        elif until is None and becomes is not status:
            until = date
    return Standing(
        state=state,
        instrument=document,
        on=day,
        status=status,
        since=since,
        until=until,
        actions=tuple(act for act in actions if act.date <= day),
        reservations=_holding(
            (
                *tables.reservations(state, document.id),
                *(_own(dossier.reservations, state, document) if dossier else ()),
            ),
            day,
            known,
        ),
        derogations=_holding(
            (
                *tables.derogations(state, document.id),
                *(_own(dossier.derogations, state, document) if dossier else ()),
            ),
            day,
            known,
        ),
    )


def _holding(things: Iterable[T], day: Date, known: Date) -> tuple[T, ...]:
    """Those that held on a day, by what had begun and ended as far as was known."""
    found = []
    for one in things:
        if one.start is not None and one.start > known:
            continue
        if one.end is not None and one.end > known:
            one = evolve(one, end=None)
        if day in one.span:
            found.append(one)
    return tuple(found)


def _changes(actions: Iterable[TreatyAction]) -> list[tuple[Date, Status]]:
    """The status from each day on which an act had an effect, in order of time.

    On one day an exit counts before an entry, so that a State that leaves and comes back on the
    same day is bound.
    """
    signed: Date | None = None
    bound = False
    changes: list[tuple[Date, Status]] = []
    for act in sorted(actions, key=lambda a: (a.effect, a.action.binds)):
        if act.action.signs:
            signed = act.effect
            if not bound:
                changes.append((act.effect, Status.SIGNED))
        elif act.action.binds:
            bound = True
            changes.append((act.effect, Status.BOUND))
        elif act.action.ends and bound:
            bound = False
            changes.append((act.effect, Status.WITHDRAWN))
        elif act.action.ends and signed is not None:
            # A signatory that makes clear that it will not become a party (VCLT, article 18 (a)).
            changes.append((act.effect, Status.NONE))
    return changes


def _acts(state: str, instrument: str, dossier: Dossier | None) -> tuple[TreatyAction, ...]:
    bundled = tables.acts(state, instrument)
    if dossier is None:
        return bundled
    own = [
        act
        for act in dossier.treaty_actions
        if act.state == state and find_instrument(act.instrument).id == instrument
    ]
    kept = [act for act in bundled if not any(_corrects(new, act, bundled) for new in own)]
    return tuple(sorted((*kept, *own), key=_place))


def _place(act: TreatyAction) -> tuple[Date, bool]:
    """The place of an act in time; on one day an exit comes before an entry."""
    return act.date, act.action.binds


def _corrects(new: TreatyAction, old: TreatyAction, bundled: Iterable[TreatyAction]) -> bool:
    """Whether an act of a dossier tells of the same step as a bundled one, and not of a later one.

    A second ratification after a denunciation is no correction of the first.
    """
    if new.action is not old.action:
        return False
    first, last = sorted((_place(new), _place(old)))
    return not any(
        first < _place(act) < last and act.action.ends is not old.action.ends
        for act in bundled
        if act.action.binds or act.action.ends
    )


def _own(things: Iterable[T], state: str, document: Instrument) -> list[T]:
    return [
        thing
        for thing in things
        if thing.state == state and find_instrument(thing.instrument).id == document.id
    ]


def _political(state: str, document: Instrument, day: Date, known: Date) -> Standing:
    """A commitment: of the OSCE by participation; of other bodies no members are listed here."""
    if document.body not in ("CSCE", "OSCE"):
        return Standing(state=state, instrument=document, on=day, status=Status.UNKNOWN)
    took_part = tables.osce_participation().get(state)
    since = until = None
    status = Status.NONE
    if took_part is not None and took_part[0] <= known:
        start, end = max(took_part[0], document.adopted), took_part[1]
        if end is not None and end > known:
            end = None
        if day < start:
            until = start
        elif end is not None and day >= end:
            status, since = Status.WITHDRAWN, end
        else:
            status, since, until = Status.COMMITTED, start, end
    return Standing(
        state=state, instrument=document, on=day, status=status, since=since, until=until
    )
