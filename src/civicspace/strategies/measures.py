"""Strategies for measures, their restrictions and guarantees, and the events of their lives."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from civicspace.logic.truth import Truth
from civicspace.model.choices import Aim
from civicspace.model.dates import When
from civicspace.model.lives import bound_faults, event_faults
from civicspace.model.measures import Guarantee, Measure, MeasureKind, Restriction
from civicspace.model.rights import Right
from civicspace.model.timeline import Certainty, Event, EventKind, Stage
from civicspace.strategies.coded import records
from civicspace.strategies.dates import whens
from civicspace.strategies.words import ids, notes, some_of, texts

__all__ = ["events", "guarantees", "measures", "restrictions", "timelines"]

T = TypeVar("T", Restriction, Guarantee)

_NOTHING: tuple[str, ...] = ()

_RIGHTS = st.lists(st.sampled_from(Right), unique=True, min_size=1, max_size=3)


def events(*, sources: Collection[str] = _NOTHING) -> st.SearchStrategy[Event]:
    """Events of every kind, stage and certainty.

    Args:
        sources: The ids that an event may cite.

    >>> from hypothesis import find
    >>> print(find(events(), lambda event: event.event is EventKind.IN_FORCE))
    came into force on 1 January 2000
    """
    return st.builds(
        Event,
        event=st.sampled_from(EventKind),
        date=whens(),
        stage=st.none() | st.sampled_from(Stage),
        by=notes(),
        certainty=st.sampled_from(Certainty),
        note=notes(),
        sources=some_of(sources),
    )


def timelines(
    *, sources: Collection[str] = _NOTHING, max_size: int = 5
) -> st.SearchStrategy[tuple[Event, ...]]:
    """Events in the order of their dates, as a measure lists them, none of them impossible.

    >>> from hypothesis import find
    >>> len(find(timelines(), lambda events: len(events) > 1))
    2
    """
    return st.lists(events(sources=sources), max_size=max_size).map(
        lambda told: _possible(sorted(told, key=lambda one: (one.date.first, one.date.last)))
    )


def _possible(timeline: list[Event]) -> tuple[Event, ...]:
    """The events without those that cannot be on their dates."""
    while wrong := {place for place, _ in event_faults(timeline)}:
        timeline = [event for place, event in enumerate(timeline) if place not in wrong]
    return tuple(timeline)


@st.composite
def restrictions(draw: st.DrawFn, *, sources: Collection[str] = _NOTHING) -> Restriction:
    """Restrictions, no fact of which is both stated and presumed.

    Args:
        sources: The ids that a restriction may cite.

    >>> from hypothesis import given
    >>> @given(restrictions())
    ... def test_no_fact_has_two_bases(restriction):
    ...     assert set(restriction.facts).isdisjoint(restriction.presumed)
    >>> test_no_fact_has_two_bases()
    """
    stated, presumed = draw(records())
    since, until = draw(_LIVES)
    return Restriction(
        id=draw(ids()),
        rights=draw(_RIGHTS),
        facts=stated,
        presumed=presumed,
        summary=draw(notes()),
        since=since,
        until=until,
        certainty=draw(st.sampled_from(Certainty)),
        note=draw(notes()),
        sources=draw(some_of(sources)),
    )


def guarantees(*, sources: Collection[str] = _NOTHING) -> st.SearchStrategy[Guarantee]:
    """What a State's own law promises.

    >>> from hypothesis import find
    >>> find(guarantees(), lambda one: one.aims is not None).aims
    frozenset()
    """
    return st.builds(
        Guarantee,
        id=ids(),
        rights=_RIGHTS,
        text=texts(),
        article=notes(),
        aims=st.none() | st.frozensets(st.sampled_from(Aim), max_size=4),
        certainty=st.sampled_from(Certainty),
        sources=some_of(sources),
    )


@st.composite
def measures(
    draw: st.DrawFn,
    *,
    id: str | None = None,
    others: Collection[str] = _NOTHING,
    sources: Collection[str] = _NOTHING,
) -> Measure:
    """Measures, the restrictions of which have ids of their own.

    Args:
        id: The id of the measure; any if None.
        others: The ids of measures that it may amend, replace or relate to.
        sources: The ids that it and its parts may cite.

    >>> from hypothesis import given
    >>> @given(measures(others=["code"]))
    ... def test_it_amends_what_is_there(measure):
    ...     assert set(measure.amends) <= {"code"}
    >>> test_it_amends_what_is_there()
    """
    own = draw(ids()) if id is None else id
    named = [other for other in others if other != own]
    timeline = draw(timelines(sources=sources))
    held = [_within(one, timeline) for one in draw(_several(restrictions(sources=sources)))]
    return Measure(
        id=own,
        title=draw(texts()),
        kind=draw(st.sampled_from(MeasureKind)),
        timeline=timeline,
        restrictions=held,
        guarantees=draw(_several(guarantees(sources=sources))),
        reference=draw(notes()),
        original_title=draw(notes()),
        amends=draw(some_of(named)),
        replaces=draw(some_of(named)),
        related=draw(some_of(named)),
        certainty=draw(st.sampled_from(Certainty)),
        note=draw(notes()),
        unknown=draw(st.lists(texts(), max_size=2)),
        sources=draw(some_of(sources)),
    )


def _uncrossed(bounds: tuple[When | None, When | None]) -> tuple[When | None, When | None]:
    since, until = bounds
    if since is not None and until is not None and until.before(since) is Truth.TRUE:
        return until, since
    return bounds


def _within(restriction: Restriction, timeline: tuple[Event, ...]) -> Restriction:
    """The restriction without a bound that lies outside the measure's life."""
    since, until = restriction.since, restriction.until
    wrong = {field for field, _ in bound_faults(since, until, timeline)}
    return attrs.evolve(
        restriction,
        since=None if "since" in wrong else since,
        until=None if "until" in wrong else until,
    )


def _several(one: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    return st.lists(one, unique_by=lambda found: found.id, max_size=2)


#: When a restriction begins and ends; either may be missing.
_LIVES = st.tuples(st.none() | whens(), st.none() | whens()).map(_uncrossed)
