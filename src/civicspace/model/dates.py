"""Dates as law knows them: to the day, the month or the year, and compared in three values."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum

import attrs
from pendulum import Date

from civicspace.errors import InvalidDate
from civicspace.logic.truth import Truth

__all__ = ["Day", "Precision", "Span", "When", "as_date", "written"]

#: What a caller may give for a day.
Day = Date | date | str

_FORMS = "write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06"
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def as_date(on: Day) -> Date:
    """The day that a ``pendulum.Date``, a ``datetime.date`` or an ISO string stands for.

    >>> as_date("2005-05-12")
    Date(2005, 5, 12)

    Raises:
        InvalidDate: for anything else, times of day included, since law counts in days.
    """
    if type(on) is Date:
        return on
    if isinstance(on, datetime):
        raise InvalidDate(f"{on!r} has a time of day: give a date")
    if isinstance(on, date):
        return Date(on.year, on.month, on.day)
    if isinstance(on, str):
        when = When.parse(on)
        if when.precision is not Precision.DAY:
            raise InvalidDate(f'"{on}" is not one day: write 2005-05-04')
        return when.first
    raise InvalidDate(f"{on!r} is not a date: write 2005-05-04")


def written(day: Date) -> str:
    """A day as people write it.

    >>> written(Date(2005, 5, 12))
    '12 May 2005'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


class Precision(Enum):
    """How finely a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    """Between two days, both included, as when sources disagree."""


# Without order=False, mypy takes the comparisons below for those that attrs could write.
@attrs.frozen(repr=False, order=False)
class When:
    """A date known to the day, the month, the year, or between two days.

    Comparisons have three values: what happened in May 2005 happened before June for sure, and
    before 12 May perhaps.

    >>> When.parse("2005-05").before("2005-06-01"), When.parse("2005-05").before("2005-05-12")
    (<Truth.TRUE: 'true'>, <Truth.UNKNOWN: 'unknown'>)

    Raises:
        InvalidDate: if the last day lies before the first.
    """

    first: Date
    """The earliest day that it can be."""
    last: Date
    """The latest day that it can be."""

    def __attrs_post_init__(self) -> None:
        for day in (self.first, self.last):
            if type(day) is not Date:
                raise InvalidDate(f"{day!r} is not a pendulum.Date")
        if self.last < self.first:
            raise InvalidDate(f'"{self.first}/{self.last}" ends before it begins')

    @classmethod
    def parse(cls, text: str) -> When:
        """Read ``2005-05-04``, ``2005-05``, ``2005``, or two of them joined by ``/``.

        >>> When.parse("2005-05-04/2005-05-06")
        When('2005-05-04/2005-05-06')

        Raises:
            InvalidDate: with the value, why not, and the forms accepted.
        """
        if not isinstance(text, str):
            raise InvalidDate(f"{text!r} is not a date: {_FORMS}")
        halves = text.split("/")
        if len(halves) > 2:
            raise InvalidDate(f'"{text}" is not a date: {_FORMS}')
        first, _ = _bounds(halves[0], text)
        _, last = _bounds(halves[-1], text)
        return cls(first, last)

    @classmethod
    def on(cls, day: Day) -> When:
        """A date known to the day.

        >>> When.on("2005-05-12").precision
        <Precision.DAY: 'day'>
        """
        exact = as_date(day)
        return cls(exact, exact)

    @property
    def precision(self) -> Precision:
        """How finely it is known."""
        first, last = self.first, self.last
        if first == last:
            return Precision.DAY
        if first.day == 1 and last.day == last.days_in_month and first.year == last.year:
            if first.month == last.month:
                return Precision.MONTH
            if (first.month, last.month) == (1, 12):
                return Precision.YEAR
        return Precision.RANGE

    def before(self, other: When | Day) -> Truth:
        """Whether it lies before the other date."""
        that = _when(other)
        if self.last < that.first:
            return Truth.TRUE
        return Truth.FALSE if self.first >= that.last else Truth.UNKNOWN

    def after(self, other: When | Day) -> Truth:
        """Whether it lies after the other date."""
        return _when(other).before(self)

    def by(self, day: When | Day) -> Truth:
        """Whether it lies on or before the other date.

        >>> When.parse("2005-05-12").by("2005-05-12")
        <Truth.TRUE: 'true'>
        """
        return ~self.after(day)

    def __lt__(self, other: When) -> Truth:
        return self.before(other)

    def __gt__(self, other: When) -> Truth:
        return self.after(other)

    def __le__(self, other: When) -> Truth:
        return self.by(other)

    def __ge__(self, other: When) -> Truth:
        return ~self.before(other)

    def __str__(self) -> str:
        match self.precision:
            case Precision.DAY:
                return _iso(self.first)
            case Precision.MONTH:
                return _iso(self.first)[:7]
            case Precision.YEAR:
                return _iso(self.first)[:4]
        return f"{_iso(self.first)}/{_iso(self.last)}"

    def __repr__(self) -> str:
        return f"When({str(self)!r})"

    @property
    def words(self) -> str:
        """The date as people write it.

        >>> When.parse("2005-05").words, When.parse("2005-05-04/2005-05-06").words
        ('May 2005', 'between 4 May 2005 and 6 May 2005')
        """
        match self.precision:
            case Precision.DAY:
                return written(self.first)
            case Precision.MONTH:
                return f"{_MONTHS[self.first.month - 1]} {self.first.year}"
            case Precision.YEAR:
                return str(self.first.year)
        return f"between {written(self.first)} and {written(self.last)}"

    @property
    def adverb(self) -> str:
        """The date as it ends a sentence.

        >>> [When.parse(text).adverb for text in ("2005-05-12", "2005-05")]
        ['on 12 May 2005', 'in May 2005']
        """
        match self.precision:
            case Precision.DAY:
                return f"on {self.words}"
            case Precision.MONTH | Precision.YEAR:
                return f"in {self.words}"
        return self.words


@attrs.frozen
class Span:
    """A half-open interval of days: from ``start`` until the day before ``end``.

    None as start or end means that it is not bounded there.

    >>> bound = Span(Date(2006, 4, 24), None)
    >>> "2006-04-23" in bound, "2006-04-24" in bound
    (False, True)
    >>> print(bound)
    [2006-04-24, ...)

    Raises:
        InvalidDate: if it ends before it starts.
    """

    start: Date | None = None
    end: Date | None = None

    def __attrs_post_init__(self) -> None:
        for day in (self.start, self.end):
            if day is not None and type(day) is not Date:
                raise InvalidDate(f"{day!r} is not a pendulum.Date")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise InvalidDate(f"the span [{self.start}, {self.end}) ends before it starts")

    def __contains__(self, day: Day) -> bool:
        exact = as_date(day)
        if self.start is not None and exact < self.start:
            return False
        return self.end is None or exact < self.end

    def __str__(self) -> str:
        start = "..." if self.start is None else _iso(self.start)
        end = "..." if self.end is None else _iso(self.end)
        return f"{'(' if self.start is None else '['}{start}, {end})"


def _when(other: When | Day) -> When:
    return other if isinstance(other, When) else When.on(other)


def _iso(day: Date) -> str:
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def _bounds(half: str, text: str) -> tuple[Date, Date]:
    match = _PART.fullmatch(half)
    if match is None:
        raise InvalidDate(f'"{text}" is not a date: {_FORMS}')
    year, month, day = (None if part is None else int(part) for part in match.groups())
    try:
        first = Date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        raise InvalidDate(f'"{text}" is not a date: no such day; {_FORMS}') from None
    if day is not None:
        return first, first
    if month is not None:
        return first, Date(first.year, first.month, first.days_in_month)
    return first, Date(first.year, 12, 31)
