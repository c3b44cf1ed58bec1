"""Half-open intervals of days."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import InvalidDate, Span, strategies

BOUND = Span(Date(2006, 4, 24), Date(2010, 1, 1))


class TestHalfOpen:
    """A span holds the day on which it starts, and no longer that on which it ends."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2006-04-23", False),
            ("2006-04-24", True),
            ("2006-04-25", True),
            ("2009-12-31", True),
            ("2010-01-01", False),
            ("2010-01-02", False),
        ],
    )
    def test_contains(self, day: str, expected: bool) -> None:
        assert expected is (day in BOUND)
        assert expected is (date.fromisoformat(day) in BOUND)

    @settings(max_examples=100, deadline=None)
    @given(strategies.spans(), strategies.days())
    def test_any(self, span: Span, day: Date) -> None:
        begun = span.start is None or span.start <= day
        ended = span.end is not None and span.end <= day

        assert (begun and not ended) is (day in span)

    def test_a_span_that_ends_as_it_starts_is_empty(self) -> None:
        span = Span(Date(2005, 5, 12), Date(2005, 5, 12))

        assert "2005-05-12" not in span

    @settings(max_examples=100, deadline=None)
    @given(strategies.spans(), strategies.days())
    def test_neighbours_share_no_day_and_leave_no_gap(self, span: Span, day: Date) -> None:
        if span.end is not None:
            after = Span(span.end, None)
            before = Span(None, span.start) if span.start is not None else None
            held = [one for one in (before, span, after) if one is not None and day in one]

            assert len(held) == 1


class TestUnbounded:
    """None as a bound means that there is none."""

    @pytest.mark.parametrize("day", ["0001-01-01", "2005-05-12", "9999-12-31"])
    def test_always(self, day: str) -> None:
        assert day in Span()

    def test_one_side(self) -> None:
        assert "9999-12-31" in Span(Date(2006, 4, 24))
        assert "2006-04-23" not in Span(Date(2006, 4, 24))
        assert "0001-01-01" in Span(end=Date(2006, 4, 24))
        assert "2006-04-24" not in Span(end=Date(2006, 4, 24))


class TestPrinting:
    """A span prints as mathematics writes half-open intervals."""

    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            (BOUND, "[2006-04-24, 2010-01-01)"),
            (Span(Date(2006, 4, 24)), "[2006-04-24, ...)"),
            (Span(end=Date(2006, 4, 24)), "(..., 2006-04-24)"),
            (Span(), "(..., ...)"),
            (Span(Date(800, 1, 1)), "[0800-01-01, ...)"),
        ],
    )
    def test_print(self, span: Span, expected: str) -> None:
        assert expected == str(span)


class TestWhatIsNoSpan:
    """A span that ends before it starts is refused, and so are bounds that are not days."""

    def test_crossed(self) -> None:
        expected = "the span [2005-05-12, 2005-05-11) ends before it starts"
        with pytest.raises(InvalidDate) as caught:
            Span(Date(2005, 5, 12), Date(2005, 5, 11))

        assert expected == str(caught.value)

    @pytest.mark.parametrize("bound", [date(2005, 5, 12), datetime(2005, 5, 12), "2005-05-12", 5])
    def test_another_class(self, bound: object) -> None:
        expected = f"{bound!r} is not a pendulum.Date"
        for start, end in ((bound, None), (None, bound)):
            with pytest.raises(InvalidDate) as caught:
                Span(start, end)  # type: ignore[arg-type]

            assert expected == str(caught.value)

    def test_a_moment_is_in_no_span(self) -> None:
        expected = "datetime.datetime(2005, 5, 12, 0, 0) has a time of day: give a date"
        with pytest.raises(InvalidDate) as caught:
            assert datetime(2005, 5, 12) in BOUND

        assert expected == str(caught.value)
