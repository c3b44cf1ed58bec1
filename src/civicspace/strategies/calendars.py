"""Strategies for calendars: windows, elections and their rounds."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import strategies as st
from pendulum import Date

from civicspace.logic.truth import Truth
from civicspace.model.calendars import Calendar
from civicspace.model.dates import When
from civicspace.model.elections import Election, ElectionKind, Round
from civicspace.model.timeline import Certainty
from civicspace.model.windows import TIMES, Window
from civicspace.strategies.dates import days, whens
from civicspace.strategies.words import ids, notes, some_of

__all__ = ["calendars", "elections", "rounds", "windows"]

_NOTHING: tuple[str, ...] = ()

#: Written forms by which a day is known: to itself, to its month, to its year, or to some days.
_FORMS = ("%Y-%m-%d", "%Y-%m-%d", "%Y-%m", "%Y")


@st.composite
def windows(draw: st.DrawFn, *, sources: Collection[str] = _NOTHING) -> Window:
    """Times during which a setting was open; none closes before it opens.

    >>> from hypothesis import find
    >>> find(windows(), lambda window: True).includes("2000-01-01")
    <Truth.FALSE: 'false'>
    """
    opens, closes = draw(whens()), draw(whens())
    if closes.before(opens) is Truth.TRUE:
        opens, closes = closes, opens
    return Window(
        setting=draw(st.sampled_from(sorted(TIMES, key=lambda one: one.value))),
        opens=opens,
        closes=closes,
        occasion=draw(notes()),
        sources=draw(some_of(sources)),
    )


def rounds() -> st.SearchStrategy[Round]:
    """Votes, the dates of which follow one another; any but that of the vote may be missing.

    >>> from hypothesis import given
    >>> @given(rounds())
    ... def test_no_results_before_the_vote(vote):
    ...     assert vote.results is None or vote.results.before(vote.last) is not Truth.TRUE
    >>> test_no_results_before_the_vote()
    """
    return _dates(1).map(lambda dates: _rounds(dates)[0])


@st.composite
def elections(
    draw: st.DrawFn, *, id: str | None = None, sources: Collection[str] = _NOTHING
) -> Election:
    """Elections of every kind, in one round or two.

    Args:
        id: The id of the election; any if None.
        sources: The ids that it may cite.

    >>> from hypothesis import find
    >>> len(find(elections(), lambda election: len(election.rounds) > 1).windows)
    8
    """
    dates = draw(_dates(draw(st.integers(1, 2))))
    return Election(
        id=draw(ids()) if id is None else id,
        kind=draw(st.sampled_from(ElectionKind)),
        rounds=_rounds(dates),
        title=draw(notes()),
        called=dates[0],
        certainty=draw(st.sampled_from(Certainty)),
        note=draw(notes()),
        sources=draw(some_of(sources)),
    )


@st.composite
def calendars(draw: st.DrawFn, *, sources: Collection[str] = _NOTHING) -> Calendar:
    """Calendars, whole for some days or for none.

    >>> from hypothesis import find
    >>> len(find(calendars(), lambda calendar: len(calendar.windows) > 0).windows)
    1
    """
    held = draw(st.lists(ids(), unique=True, max_size=2))
    return Calendar(
        complete=draw(st.none() | whens()),
        windows=draw(st.lists(windows(sources=sources), max_size=3)),
        elections=[draw(elections(id=name, sources=sources)) for name in held],
    )


@st.composite
def _dates(draw: st.DrawFn, many: int) -> list[When | None]:
    """A day of the call and then, for each round, its five dates, in order; some are missing."""
    size = 1 + 5 * many
    start = draw(days(max_value="2095-12-31"))
    steps = draw(st.lists(st.integers(0, 60), min_size=size, max_size=size))
    found: list[When | None] = []
    for place, step in enumerate(steps):
        start = start.add(days=step)
        found.append(draw(_known(start, always=place % 5 == 3)))
    return found


def _known(day: Date, *, always: bool) -> st.SearchStrategy[When | None]:
    exact = st.sampled_from(_FORMS).map(lambda form: When.parse(day.strftime(form)))
    return exact if always else st.none() | exact


def _rounds(dates: list[When | None]) -> list[Round]:
    found = []
    for place in range(1, len(dates), 5):
        campaign, quiet, vote, ends, results = dates[place : place + 5]
        assert vote is not None
        found.append(Round(campaign=campaign, quiet=quiet, vote=vote, ends=ends, results=results))
    return found
