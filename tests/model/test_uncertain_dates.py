"""The status of a measure whose dates are not known to the day, or are listed out of order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pendulum import Date

from civicspace import Event, EventKind, Measure, MeasureKind, MeasureStatus, Stage, When
from civicspace.model.statuses import possible_statuses

K = EventKind
NOT_YET, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED, UNKNOWN = MeasureStatus


def law(*events: tuple[EventKind, str]) -> Measure:
    told = [Event(event=kind, date=date) for kind, date in events]
    return Measure(id="law", title="A law", kind=MeasureKind.LAW, timeline=told)


class TestKnownToTheMonth:
    """Within the month in which something happened, what was before and after are both possible."""

    measure = law((K.SIGNED, "2005-04-15"), (K.IN_FORCE, "2005-07"))

    @pytest.mark.parametrize(
        ("day", "expected", "possible"),
        [
            ("2005-06-30", ADOPTED, {ADOPTED}),
            ("2005-07-01", UNKNOWN, {ADOPTED, IN_FORCE}),
            ("2005-07-30", UNKNOWN, {ADOPTED, IN_FORCE}),
            ("2005-07-31", IN_FORCE, {IN_FORCE}),
            ("2005-08-01", IN_FORCE, {IN_FORCE}),
        ],
    )
    def test_day(self, day: str, expected: MeasureStatus, possible: set[MeasureStatus]) -> None:
        assert expected is self.measure.status(day)
        assert possible == self.measure.possible_statuses(day)


class TestBetweenTwoDays:
    """Where sources disagree by days, the status is open from the first until the last of them."""

    measure = law((K.ORDERED, "2005-05-04/2005-05-06"))

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-05-03", NOT_YET),
            ("2005-05-04", UNKNOWN),
            ("2005-05-05", UNKNOWN),
            ("2005-05-06", IN_FORCE),
            ("2005-05-07", IN_FORCE),
        ],
    )
    def test_day(self, day: str, expected: MeasureStatus) -> None:
        assert expected is self.measure.status(day)


class TestTheListIsAnOrder:
    """Events happened in the order listed, so what has happened is a beginning of the list."""

    def test_what_is_listed_earlier_has_happened_too(self) -> None:
        measure = law((K.SIGNED, "2005-07"), (K.IN_FORCE, "2005-07-10"))

        assert {NOT_YET, ADOPTED} == measure.possible_statuses("2005-07-09")
        assert {IN_FORCE} == measure.possible_statuses("2005-07-10")

    def test_what_is_listed_later_has_not_happened_yet(self) -> None:
        measure = law((K.SIGNED, "2005-07-10"), (K.IN_FORCE, "2005-07"))

        assert {NOT_YET} == measure.possible_statuses("2005-07-09")
        assert {ADOPTED, IN_FORCE} == measure.possible_statuses("2005-07-10")
        assert {IN_FORCE} == measure.possible_statuses("2005-07-31")

    def test_several_within_one_month(self) -> None:
        measure = law((K.INTRODUCED, "2005-07"), (K.SIGNED, "2005-07"), (K.IN_FORCE, "2005-07"))

        assert {NOT_YET} == measure.possible_statuses("2005-06-30")
        assert {NOT_YET, DRAFT, ADOPTED, IN_FORCE} == measure.possible_statuses("2005-07-15")
        assert {IN_FORCE} == measure.possible_statuses("2005-07-31")

    def test_a_change_that_makes_no_difference_is_no_doubt(self) -> None:
        measure = law((K.IN_FORCE, "2005-01-01"), (K.AMENDED, "2005-07"), (K.ENFORCED, "2005"))

        assert IN_FORCE is measure.status("2005-07-15")


STAGES = st.sampled_from([None, Stage.READING, Stage.PARLIAMENT])


@st.composite
def near_events(draw: st.DrawFn) -> Event:
    """Events within a fortnight, each known to within four days."""
    first = Date(2005, 5, draw(st.integers(1, 10)))
    last = first.add(days=draw(st.integers(0, 3)))
    kind = draw(st.sampled_from(EventKind))
    return Event(event=kind, date=When(first, last), stage=draw(STAGES))


def days_of(when: When) -> list[Date]:
    return [when.first.add(days=count) for count in range((when.last - when.first).days + 1)]


def histories(told: Sequence[Event]) -> Iterator[tuple[Date, ...]]:
    """Every way in which the events can have fallen on days in the order listed."""
    for days in product(*(days_of(one.date) for one in told)):
        if list(days) == sorted(days):
            yield days


def outcome(told: Sequence[Event]) -> MeasureStatus:
    """The status at the end of a story with its days left out."""
    dated = [Event(event=one.event, date="2001-01-01", stage=one.stage) for one in told]
    if not dated:
        return NOT_YET
    return next(iter(possible_statuses(dated, Date(2002, 1, 1))))


class TestEveryHistoryIsTried:
    """The possible statuses are those at the end of some history that the dates allow."""

    @settings(max_examples=200, deadline=None)
    @given(st.lists(near_events(), min_size=1, max_size=4), st.integers(1, 15))
    def test_brute_force(self, told: list[Event], number: int) -> None:
        day = Date(2005, 5, number)
        lengths = {sum(one <= day for one in days) for days in histories(told)}
        assume(lengths)
        expected = {outcome(told[:length]) for length in lengths}

        assert expected == possible_statuses(told, day)


class TestAListThatContradictsItsDates:
    """A list whose order its dates rule out is read in the order of the dates."""

    def test_two_days(self) -> None:
        measure = law((K.IN_FORCE, "2005-07-10"), (K.SIGNED, "2005-06-01"))

        assert NOT_YET is measure.status("2005-05-31")
        assert ADOPTED is measure.status("2005-06-01")
        assert ADOPTED is measure.status("2005-07-09")
        assert IN_FORCE is measure.status("2005-07-10")

    def test_a_month_before_a_day(self) -> None:
        measure = law((K.REPEALED, "2005-07-10"), (K.IN_FORCE, "2005-06"))

        assert ENDED is measure.status("2005-07-10")
        assert IN_FORCE is measure.status("2005-07-09")

    def test_of_two_that_may_begin_together_the_surer_one_comes_first(self) -> None:
        measure = law(
            (K.REPEALED, "2005-07-10"), (K.SIGNED, "2005-05"), (K.INTRODUCED, "2005-05-01")
        )

        assert {DRAFT, ADOPTED} == measure.possible_statuses("2005-05-01")

    @settings(max_examples=200, deadline=None)
    @given(st.lists(near_events(), min_size=2, max_size=4), st.integers(1, 15))
    def test_sorted(self, told: list[Event], number: int) -> None:
        assume(not any(histories(told)))
        day = Date(2005, 5, number)
        in_order = sorted(told, key=lambda one: (one.date.first, one.date.last))

        assert possible_statuses(in_order, day) == possible_statuses(told, day)


class TestADayDecides:
    """Once the last day of the last event has come, only one status is possible."""

    @settings(max_examples=100, deadline=None)
    @given(st.lists(near_events(), min_size=1, max_size=4))
    def test_after_all(self, told: list[Event]) -> None:
        assert len(possible_statuses(told, Date(2005, 6, 1))) == 1

    @settings(max_examples=100, deadline=None)
    @given(st.lists(near_events(), min_size=1, max_size=4))
    def test_before_all(self, told: list[Event]) -> None:
        assert {NOT_YET} == possible_statuses(told, Date(2005, 4, 30))
