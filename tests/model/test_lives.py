"""Lives: dates that cannot be, whatever day an imprecise date is, and odd ones that can."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import civicspace as cs
from civicspace.model.dates import When
from civicspace.model.lives import bound_faults, event_faults
from civicspace.model.timeline import Event, EventKind, Stage
from civicspace.strategies import measures


def told(*events: str) -> list[Event]:
    """Events, each written as its kind and its date, and perhaps its stage or certainty."""
    return [_told(*event.split()) for event in events]


def _told(kind: str, date: str, more: str = "verified") -> Event:
    event = Event(event=EventKind(kind), date=When.parse(date))
    if more in {stage.value for stage in Stage}:
        return attrs.evolve(event, stage=Stage(more))
    return attrs.evolve(event, certainty=cs.Certainty(more))


def faults(*events: str) -> list[tuple[int, str]]:
    return list(event_faults(told(*events)))


class TestBeforeItIsIntroduced:
    """A measure is passed by the whole of parliament, or signed, once it has been introduced."""

    @pytest.mark.parametrize(
        ("events", "said"),
        [
            (
                ("introduced 2005-04-20", "passed 2005-04-19"),
                "passed on 19 April 2005, before it was introduced on 20 April 2005",
            ),
            (
                ("introduced 2005-05", "signed 2005-04-30"),
                "signed on 30 April 2005, before it was introduced in May 2005",
            ),
            (
                ("introduced 2005", "passed 2004 parliament"),
                "passed in 2004, before it was introduced in 2005",
            ),
            (
                ("introduced 2005/2006", "passed 2004 referendum"),
                "passed in 2004, before it was introduced"
                " between 1 January 2005 and 31 December 2006",
            ),
            (
                ("introduced 2006", "signed 2004", "introduced 2005"),
                "signed in 2004, before it was introduced in 2005",
            ),
        ],
    )
    def test_refused(self, events: tuple[str, ...], said: str) -> None:
        assert faults(*events) == [(1, said)]

    @pytest.mark.parametrize(
        "events",
        [
            ("introduced 2005-04-20", "passed 2005-04-20"),
            ("introduced 2005-04-20", "passed 2005-04"),
            ("introduced 2005-04-20", "passed 2005-04-19/2005-04-20"),
            ("introduced 2003", "withdrawn 2004", "introduced 2005", "passed 2005"),
            ("signed 2004",),
        ],
    )
    def test_possible(self, events: tuple[str, ...]) -> None:
        assert faults(*events) == []

    def test_another_chamber_comes_first(self) -> None:
        assert faults("passed 2008-09-24 lower_house", "introduced 2008-09-29") == []

    @pytest.mark.parametrize("kind", ["in_force", "published", "enforced", "withdrawn", "ordered"])
    def test_what_may_come_before(self, kind: str) -> None:
        """Laws reach back, drafts are published and withdrawn, and practice goes before the law."""
        assert faults(f"{kind} 2004", "introduced 2005") == []


class TestBeforeItIsThere:
    """Nothing is repealed, struck down or expires before anything brought it about."""

    @pytest.mark.parametrize(
        ("kind", "words"),
        [("repealed", "repealed"), ("struck_down", "struck down"), ("expired", "expired")],
    )
    @pytest.mark.parametrize(
        ("beginning", "begun"),
        [
            ("introduced", "introduced"),
            ("passed", "passed"),
            ("signed", "signed"),
            ("in_force", "came into force"),
            ("ordered", "ordered"),
        ],
    )
    def test_refused(self, kind: str, words: str, beginning: str, begun: str) -> None:
        said = f"{words} in 2004, before it was there: {begun} in 2005"

        assert faults(f"{beginning} 2005", f"{kind} 2004") == [(1, said)]

    @pytest.mark.parametrize(
        "events",
        [
            ("repealed 2004",),
            ("repealed 2004", "enforced 2005"),
            ("repealed 2004", "amended 2005"),
            ("repealed 2005", "in_force 2005"),
            ("signed 2003", "repealed 2004", "in_force 2005"),
            ("signed 2003", "repealed 2004", "passed 2005"),
            ("in_force 1990", "struck_down 1995", "in_force 2000"),
            ("withdrawn 2004", "introduced 2005"),
        ],
    )
    def test_possible(self, events: tuple[str, ...]) -> None:
        assert faults(*events) == []


class TestOddButLaw:
    """What legal orders know is no fault."""

    @pytest.mark.parametrize(
        "events",
        [
            ("in_force 2005-01-01", "signed 2005-03-01"),
            ("signed 2005-01-01", "passed 2005-03-01"),
            ("in_force 2005-01-01", "passed 2005-03-01", "signed 2005-03-10"),
            ("signed 2005", "repealed 2006", "published 2007"),
            ("suspended 2004", "introduced 2005"),
        ],
    )
    def test_possible(self, events: tuple[str, ...]) -> None:
        assert faults(*events) == []


class TestWhatIsUnsure:
    """What is disputed, or that nobody confirms, is kept as it was said."""

    @pytest.mark.parametrize("how", ["disputed", "unverified"])
    def test_kept(self, how: str) -> None:
        assert faults("introduced 2005", f"signed 2004 {how}") == []
        assert faults(f"introduced 2005 {how}", "signed 2004") == []

    @pytest.mark.parametrize("how", ["inferred", "recalled", "verified"])
    def test_refused(self, how: str) -> None:
        assert len(faults(f"introduced 2005 {how}", f"signed 2004 {how}")) == 1


def bounds(since: str | None, until: str | None, *events: str, back: bool = False) -> list[str]:
    first, last = (None if one is None else When.parse(one) for one in (since, until))
    found = bound_faults(first, last, told(*events), back=back)
    return [f"{field}: {why}" for field, why in found]


class TestBounds:
    """A restriction does not begin when its measure is over, nor end before it is there."""

    def test_it_begins_after_the_end(self) -> None:
        assert bounds("2006-12-23", None, "signed 2005", "repealed 2006-12-22") == [
            "since: it begins on 23 December 2006, after the measure is over:"
            " repealed on 22 December 2006"
        ]

    def test_it_ends_before_the_beginning(self) -> None:
        assert bounds(None, "2004", "introduced 2005-03", "signed 2005-05") == [
            "until: it ends in 2004, before the measure is there: introduced in March 2005"
        ]

    @pytest.mark.parametrize(
        ("since", "until", "events"),
        [
            ("2006-12-22", None, ("signed 2005", "repealed 2006-12-22")),
            ("2006-12", None, ("signed 2005", "repealed 2006-12-22")),
            ("2007", None, ("signed 2005", "repealed 2006", "in_force 2008")),
            ("2007", None, ("signed 2005", "repealed 2006", "amended 2007")),
            ("2007", None, ("signed 2005", "repealed 2006 disputed")),
            ("2007", None, ("signed 2005", "suspended 2006")),
            ("2004", None, ("signed 2005",)),
            (None, "2005", ("signed 2005",)),
            (None, "2004", ("amended 2005",)),
            (None, "2004", ("enforced 2003", "ordered 2005")),
            (None, "2004", ()),
            (None, "2010", ("signed 2005", "repealed 2006")),
        ],
    )
    def test_possible(self, since: str | None, until: str | None, events: tuple[str, ...]) -> None:
        assert bounds(since, until, *events) == []

    def test_what_reaches_back_may_be_over(self) -> None:
        assert bounds("2003", "2004", "signed 2005", back=True) == []

    def test_of_two_ends_the_one_that_is_for_good(self) -> None:
        assert bounds("2009", None, "signed 2005", "struck_down 2006", "repealed 2007") == [
            "since: it begins in 2009, after the measure is over: struck down in 2006"
        ]


class TestWhatIsGenerated:
    """Generated measures have a life that can be."""

    @given(measures())
    def test_measures(self, measure: cs.Measure) -> None:
        assert list(event_faults(measure.timeline)) == []
        for one in measure.restrictions:
            assert list(bound_faults(one.since, one.until, measure.timeline)) == []
