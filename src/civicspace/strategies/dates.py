"""Strategies for days, dates of every precision, and spans."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import strategies as st
from pendulum import Date

from civicspace.model.dates import Day, Precision, Span, When, as_date

__all__ = ["days", "spans", "whens"]

#: The years within which modern law happens; wide enough to hold every instrument known here.
_FIRST, _LAST = Date(1900, 1, 1), Date(2099, 12, 31)


def days(*, min_value: Day = _FIRST, max_value: Day = _LAST) -> st.SearchStrategy[Date]:
    """Days, each a ``pendulum.Date``; both bounds are included.

    >>> from hypothesis import find
    >>> find(days(min_value="2005-05-12"), lambda day: True)
    Date(2005, 5, 12)
    """
    return _days(as_date(min_value), as_date(max_value))


def whens(
    precision: Precision | None = None, *, min_value: Day = _FIRST, max_value: Day = _LAST
) -> st.SearchStrategy[When]:
    """Dates known to the day, the month, the year, or between two days.

    Args:
        precision: How finely the date is known; any precision if None.
        min_value: The first day of all. A month or a year is that of a day within the bounds.
        max_value: The last day of all.

    >>> from hypothesis import find
    >>> find(whens(Precision.MONTH), lambda when: when.first.year > 2004)
    When('2005-01')
    """
    return _whens(precision, as_date(min_value), as_date(max_value))


def spans(*, min_value: Day = _FIRST, max_value: Day = _LAST) -> st.SearchStrategy[Span]:
    """Half-open intervals of days, with either bound, both or none; some hold no day.

    >>> from hypothesis import find
    >>> print(find(spans(), lambda span: span.start is not None))
    [2000-01-01, ...)
    """
    bound = st.none() | days(min_value=min_value, max_value=max_value)
    return st.tuples(bound, bound).map(_span)


def _span(bounds: tuple[Date | None, Date | None]) -> Span:
    start, end = bounds
    if start is not None and end is not None and end < start:
        start, end = end, start
    return Span(start, end)


def _ranges(day: st.SearchStrategy[Date]) -> st.SearchStrategy[When]:
    # Sources that disagree do so by days or weeks more often than by decades.
    near = st.tuples(day, st.integers(1, 40)).map(lambda pair: (pair[0], pair[0].add(days=pair[1])))
    far = st.tuples(day, day).map(lambda pair: (min(pair), max(pair)))
    return st.one_of(near, far).map(lambda pair: When(*pair)).filter(_is_range)


def _is_range(when: When) -> bool:
    # From the first to the last day of a month is that month.
    return when.precision is Precision.RANGE


# A strategy costs more to make than to draw from, so each is made once.


@cache
def _days(first: Date, last: Date) -> st.SearchStrategy[Date]:
    plain = [date(day.year, day.month, day.day) for day in (first, last)]
    return st.dates(*plain).map(as_date)


@cache
def _whens(precision: Precision | None, first: Date, last: Date) -> st.SearchStrategy[When]:
    day = _days(first, last)
    by_precision = {
        Precision.DAY: day.map(When.on),
        Precision.MONTH: day.map(lambda one: When.parse(f"{one.year:04d}-{one.month:02d}")),
        Precision.YEAR: day.map(lambda one: When.parse(f"{one.year:04d}")),
        Precision.RANGE: _ranges(day),
    }
    if precision is not None:
        return by_precision[precision]
    return st.one_of(*by_precision.values())
