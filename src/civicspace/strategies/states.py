"""Strategies for States and their acts: treaty actions, reservations, derogations."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from pendulum import Date

from civicspace.law.instruments import INSTRUMENTS
from civicspace.model.instruments import InstrumentKind
from civicspace.model.states import Action, Derogation, Reservation, State, TreatyAction
from civicspace.strategies.dates import days, spans
from civicspace.strategies.words import notes, state_codes, texts

__all__ = ["derogations", "reservations", "states", "treaty_actions", "undertakings"]

#: What a State may sign, join or withdraw from.
_UNDERTAKINGS = [
    one.id
    for one in INSTRUMENTS.values()
    if one.kind in (InstrumentKind.TREATY, InstrumentKind.POLITICAL_COMMITMENT)
]


def states() -> st.SearchStrategy[State]:
    """States, with a name or without.

    >>> from hypothesis import find
    >>> find(states(), lambda state: state.name == "")
    State(code='ABW', name='')
    """
    return st.builds(State, code=state_codes(), name=notes())


@st.composite
def treaty_actions(draw: st.DrawFn, *, state: str | None = None) -> TreatyAction:
    """Acts under the treaties and political commitments of the catalogue.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import find
    >>> find(treaty_actions(state="KAZ"), lambda act: act.action.binds).action
    <Action.RATIFICATION: 'ratification'>
    """
    day = draw(days())
    return TreatyAction(
        state=_state(draw, state),
        instrument=draw(undertakings()),
        action=draw(st.sampled_from(Action)),
        date=day,
        in_force=draw(st.none() | _up_to_a_year_after(day)),
        source=draw(notes()),
        verified=draw(st.integers(0, 4)),
        note=draw(notes()),
    )


@st.composite
def reservations(draw: st.DrawFn, *, state: str | None = None) -> Reservation:
    """Reservations and declarations, with bounds that do not cross.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import find
    >>> find(reservations(state="XYZ"), lambda one: one.start is not None).start
    Date(2000, 1, 1)
    """
    kind = st.sampled_from(["reservation", "declaration"])
    return Reservation(kind=draw(kind), **_limits(draw, state))


@st.composite
def derogations(draw: st.DrawFn, *, state: str | None = None) -> Derogation:
    """Derogations, notified, not notified or not known to be, with bounds that do not cross.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import find
    >>> find(derogations(state="XYZ"), lambda one: one.notified is False).notified
    False
    """
    return Derogation(notified=draw(st.none() | st.booleans()), **_limits(draw, state))


def undertakings() -> st.SearchStrategy[str]:
    """The ids of the treaties and political commitments of the catalogue.

    >>> from hypothesis import find
    >>> find(undertakings(), lambda name: name == "iccpr")
    'iccpr'
    """
    return st.sampled_from(_UNDERTAKINGS)


def _limits(draw: st.DrawFn, state: str | None) -> dict[str, Any]:
    span = draw(spans())
    return {
        "state": _state(draw, state),
        "instrument": draw(undertakings()),
        "provisions": draw(st.lists(texts(max_size=6), max_size=3)),
        "start": span.start,
        "end": span.end,
        "note": draw(notes()),
        "source": draw(notes()),
    }


def _state(draw: st.DrawFn, state: str | None) -> str:
    return draw(state_codes()) if state is None else state


def _up_to_a_year_after(day: Date) -> st.SearchStrategy[Date]:
    return st.integers(0, 366).map(lambda count: day.add(days=count))
