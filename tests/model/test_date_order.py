"""Dates compared: before, after and by, in three values."""

from __future__ import annotations

import operator
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pendulum import Date

from civicspace import Truth, TruthValueError, When, strategies
from civicspace.model.dates import Day

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

#: A few months, so that dates meet and overlap often, with few enough days to try them all.
NEAR = strategies.whens(min_value="2004-12-01", max_value="2005-02-10").filter(
    lambda when: (when.last - when.first).days < 80
)


def days_of(when: When) -> list[Date]:
    return [when.first.add(days=count) for count in range((when.last - when.first).days + 1)]


def by_trying(left: When, right: When, holds: Callable[[Date, Date], bool]) -> Truth:
    """What holds of every day that each can be, of none, or of some only."""
    found = {holds(one, other) for one in days_of(left) for other in days_of(right)}
    return U if len(found) == 2 else Truth.of(found.pop())


class TestEveryDayIsTried:
    """A comparison is true if it holds on all days that the dates can be, false if on none."""

    @settings(max_examples=150, deadline=None)
    @given(NEAR, NEAR)
    def test_before(self, left: When, right: When) -> None:
        expected = by_trying(left, right, operator.lt)

        assert expected is left.before(right)
        assert expected is (left < right)

    @settings(max_examples=150, deadline=None)
    @given(NEAR, NEAR)
    def test_after(self, left: When, right: When) -> None:
        expected = by_trying(left, right, operator.gt)

        assert expected is left.after(right)
        assert expected is (left > right)

    @settings(max_examples=150, deadline=None)
    @given(NEAR, NEAR)
    def test_by(self, left: When, right: When) -> None:
        expected = by_trying(left, right, operator.le)

        assert expected is left.by(right)
        assert expected is (left <= right)

    @settings(max_examples=150, deadline=None)
    @given(NEAR, NEAR)
    def test_not_before(self, left: When, right: When) -> None:
        expected = by_trying(left, right, operator.ge)

        assert expected is (left >= right)


class TestAgainstADay:
    """Against a day the answer is plain for a day, and open within a month, year or range."""

    @pytest.mark.parametrize(
        ("when", "day", "before", "by", "after"),
        [
            ("2005-05-12", "2005-05-11", F, F, T),
            ("2005-05-12", "2005-05-12", F, T, F),
            ("2005-05-12", "2005-05-13", T, T, F),
            ("2005-05", "2005-04-30", F, F, T),
            ("2005-05", "2005-05-01", F, U, U),
            ("2005-05", "2005-05-02", U, U, U),
            ("2005-05", "2005-05-31", U, T, F),
            ("2005-05", "2005-06-01", T, T, F),
            ("2005", "2004-12-31", F, F, T),
            ("2005", "2005-01-01", F, U, U),
            ("2005", "2005-12-31", U, T, F),
            ("2005", "2006-01-01", T, T, F),
            ("2005-05-04/2005-05-06", "2005-05-03", F, F, T),
            ("2005-05-04/2005-05-06", "2005-05-04", F, U, U),
            ("2005-05-04/2005-05-06", "2005-05-06", U, T, F),
            ("2005-05-04/2005-05-06", "2005-05-07", T, T, F),
        ],
    )
    def test_row(self, when: str, day: str, before: Truth, by: Truth, after: Truth) -> None:
        found = When.parse(when)

        assert (before, by, after) == (found.before(day), found.by(day), found.after(day))
        assert (before, by) == (found.before(Date.fromisoformat(day)), found.by(When.on(day)))


class TestConnections:
    """Before and after are each other's mirror, and `by` is the denial of after."""

    @settings(max_examples=100, deadline=None)
    @given(strategies.whens(), strategies.whens())
    def test_mirror(self, left: When, right: When) -> None:
        assert left.before(right) is right.after(left)
        assert left.by(right) is ~left.after(right)

    @settings(max_examples=100, deadline=None)
    @given(st.lists(strategies.whens(), min_size=3, max_size=3))
    def test_surely_before_is_transitive(self, three: list[When]) -> None:
        first, second, third = three
        both = (first.before(second), second.before(third))

        assert both != (T, T) or first.before(third) is T

    @settings(max_examples=50, deadline=None)
    @given(strategies.days(), strategies.days())
    def test_days_are_compared_as_days(self, left: Day, right: Day) -> None:
        assert Truth.of(left < right) is When.on(left).before(right)  # type: ignore[operator]


class TestDatesAreNotSorted:
    """Dates that may overlap have no order to sort them in."""

    def test_sorted(self) -> None:
        with pytest.raises(TruthValueError):
            sorted([When.parse("2005-05"), When.parse("2005-05-12")])
