"""Dates known to the day, the month, the year or between two days: reading and printing."""

from __future__ import annotations

from datetime import date, datetime

import pendulum
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pendulum import Date

from civicspace import InvalidDate, Precision, When, strategies
from civicspace.model.dates import Day, as_date, written

FORMS = "write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06"


class TestReading:
    """A date is read from its ISO form, of whichever precision, or from two joined by a slash."""

    @pytest.mark.parametrize(
        ("text", "first", "last", "precision"),
        [
            ("2005-05-04", Date(2005, 5, 4), Date(2005, 5, 4), Precision.DAY),
            ("2005-05", Date(2005, 5, 1), Date(2005, 5, 31), Precision.MONTH),
            ("2005-02", Date(2005, 2, 1), Date(2005, 2, 28), Precision.MONTH),
            ("2004-02", Date(2004, 2, 1), Date(2004, 2, 29), Precision.MONTH),
            ("2005", Date(2005, 1, 1), Date(2005, 12, 31), Precision.YEAR),
            ("2005-05-04/2005-05-06", Date(2005, 5, 4), Date(2005, 5, 6), Precision.RANGE),
            ("2005-05/2005-06-02", Date(2005, 5, 1), Date(2005, 6, 2), Precision.RANGE),
            ("2004/2005", Date(2004, 1, 1), Date(2005, 12, 31), Precision.RANGE),
            ("2005-01/2005-06", Date(2005, 1, 1), Date(2005, 6, 30), Precision.RANGE),
            ("2005-05-04/2005-05-04", Date(2005, 5, 4), Date(2005, 5, 4), Precision.DAY),
            ("2005-05-01/2005-05-31", Date(2005, 5, 1), Date(2005, 5, 31), Precision.MONTH),
            ("2005-01/2005-12", Date(2005, 1, 1), Date(2005, 12, 31), Precision.YEAR),
        ],
    )
    def test_parse(self, text: str, first: Date, last: Date, precision: Precision) -> None:
        found = When.parse(text)

        assert (first, last, precision) == (found.first, found.last, found.precision)
        assert When(first, last) == found


class TestPrinting:
    """A date prints as it is read, in the shortest form of its precision."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("2005-05-04", "2005-05-04"),
            ("2005-05", "2005-05"),
            ("2005", "2005"),
            ("0800-01-01", "0800-01-01"),
            ("0800", "0800"),
            ("2005-05-04/2005-05-06", "2005-05-04/2005-05-06"),
            ("2005-05/2005-06", "2005-05-01/2005-06-30"),
            ("2005-05-01/2005-05-31", "2005-05"),
            ("2005-01/2005-12", "2005"),
        ],
    )
    def test_print(self, text: str, expected: str) -> None:
        found = When.parse(text)

        assert expected == str(found)
        assert f"When('{expected}')" == repr(found)

    @pytest.mark.parametrize("precision", Precision)
    def test_round_trip(self, precision: Precision) -> None:
        @settings(max_examples=60, deadline=None)
        @given(strategies.whens(precision))
        def check(when: When) -> None:
            found = When.parse(str(when))

            assert when == found
            assert precision is found.precision

        check()

    @settings(max_examples=100, deadline=None)
    @given(strategies.whens(min_value=Date(1, 1, 1), max_value=Date(9999, 12, 31)))
    def test_round_trip_in_any_year(self, when: When) -> None:
        assert when == When.parse(str(when))


class TestWords:
    """A date is told as people write it, and with the preposition that it takes."""

    @pytest.mark.parametrize(
        ("text", "words", "adverb"),
        [
            ("2005-05-04", "4 May 2005", "on 4 May 2005"),
            ("2005-12", "December 2005", "in December 2005"),
            ("2005", "2005", "in 2005"),
            (
                "2005-05-04/2005-06-01",
                "between 4 May 2005 and 1 June 2005",
                "between 4 May 2005 and 1 June 2005",
            ),
        ],
    )
    def test_words(self, text: str, words: str, adverb: str) -> None:
        found = When.parse(text)

        assert (words, adverb) == (found.words, found.adverb)

    @pytest.mark.parametrize(
        ("month", "expected"),
        [
            (1, "January"),
            (2, "February"),
            (3, "March"),
            (4, "April"),
            (5, "May"),
            (6, "June"),
            (7, "July"),
            (8, "August"),
            (9, "September"),
            (10, "October"),
            (11, "November"),
            (12, "December"),
        ],
    )
    def test_months(self, month: int, expected: str) -> None:
        assert f"1 {expected} 2005" == written(Date(2005, month, 1))


class TestWhatIsNoDate:
    """What is no date is refused, with what was given, why, and the forms that are accepted."""

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "yesterday",
            "2005-5-4",
            "05-05-04",
            "2005/05/04",
            "2005-05-04 ",
            " 2005",
            "2005-05-04\n",
            "20050504",
            "2005-05-04T10:00:00",
            "2005-05-04/",
            "/2005",
            "-2005",
            "12005",
            "٢٠٠٥",
        ],
    )
    def test_no_form_of_a_date(self, text: str) -> None:
        expected = f'"{text}" is not a date: {FORMS}'
        with pytest.raises(InvalidDate) as caught:
            When.parse(text)

        assert expected == str(caught.value)

    @pytest.mark.parametrize(
        "text",
        [
            "2005-02-29",
            "2005-02-30",
            "2005-04-31",
            "2005-13",
            "2005-00",
            "2005-00-10",
            "2005-05-00",
            "2005-05-32",
            "0000",
            "0000-01-01",
            "2005-05-04/2005-05-32",
            "2005-02-30/2005-03-01",
        ],
    )
    def test_no_such_day(self, text: str) -> None:
        expected = f'"{text}" is not a date: no such day; {FORMS}'
        with pytest.raises(InvalidDate) as caught:
            When.parse(text)

        assert expected == str(caught.value)

    def test_ends_before_it_begins(self) -> None:
        expected = '"2005-05-06/2005-05-04" ends before it begins'
        with pytest.raises(InvalidDate) as caught:
            When.parse("2005-05-06/2005-05-04")

        assert expected == str(caught.value)

    @pytest.mark.parametrize("value", [None, 2005, Date(2005, 5, 4), b"2005"])
    def test_no_text(self, value: object) -> None:
        expected = f"{value!r} is not a date: {FORMS}"
        with pytest.raises(InvalidDate) as caught:
            When.parse(value)  # type: ignore[arg-type]

        assert expected == str(caught.value)

    @settings(max_examples=200, deadline=None)
    @given(st.from_regex(r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z"))
    def test_a_day_is_read_only_if_it_exists(self, text: str) -> None:
        parts = [int(part) for part in text.split("-")]
        year, month, day = (*parts, 1, 1)[:3] if len(parts) < 3 else parts
        try:
            expected = date(year, month, day)
        except ValueError:
            with pytest.raises(InvalidDate, match="no such day"):
                When.parse(text)
        else:
            assert expected == When.parse(text).first


class TestADay:
    """A day is a ``pendulum.Date``, a ``datetime.date`` or ISO text, and becomes the first."""

    @pytest.mark.parametrize(
        "given_day", [Date(2005, 5, 12), date(2005, 5, 12), "2005-05-12", "2005-05-12/2005-05-12"]
    )
    def test_accepted(self, given_day: Day) -> None:
        expected = Date(2005, 5, 12)
        found = as_date(given_day)

        assert expected == found
        assert type(found) is Date
        assert When(expected, expected) == When.on(given_day)

    @pytest.mark.parametrize(
        "moment",
        [
            datetime(2005, 5, 12),
            datetime(2005, 5, 12, 10, 30),
            pendulum.datetime(2005, 5, 12),
            pendulum.datetime(2005, 5, 12, 10, 30, tz="Asia/Almaty"),
        ],
    )
    def test_a_time_of_day_is_refused(self, moment: datetime) -> None:
        expected = f"{moment!r} has a time of day: give a date"
        for build in (as_date, When.on):
            with pytest.raises(InvalidDate) as caught:
                build(moment)

            assert expected == str(caught.value)

    @pytest.mark.parametrize("text", ["2005-05", "2005", "2005-05-04/2005-05-06"])
    def test_more_than_a_day_is_refused(self, text: str) -> None:
        expected = f'"{text}" is not one day: write 2005-05-04'
        with pytest.raises(InvalidDate) as caught:
            as_date(text)

        assert expected == str(caught.value)

    @pytest.mark.parametrize("value", [None, 2005, 20050512, ("2005", "05", "12")])
    def test_anything_else_is_refused(self, value: object) -> None:
        expected = f"{value!r} is not a date: write 2005-05-04"
        with pytest.raises(InvalidDate) as caught:
            as_date(value)  # type: ignore[arg-type]

        assert expected == str(caught.value)


class TestBounds:
    """The bounds of a date are days of one class, the last no earlier than the first."""

    @pytest.mark.parametrize(
        "bound", [date(2005, 5, 4), pendulum.datetime(2005, 5, 4), "2005-05-04", None]
    )
    def test_another_class_is_refused(self, bound: object) -> None:
        expected = f"{bound!r} is not a pendulum.Date"
        for first, last in ((bound, Date(2005, 5, 6)), (Date(2005, 5, 2), bound)):
            with pytest.raises(InvalidDate) as caught:
                When(first, last)  # type: ignore[arg-type]

            assert expected == str(caught.value)

    def test_crossed(self) -> None:
        expected = '"2005-05-06/2005-05-04" ends before it begins'
        with pytest.raises(InvalidDate) as caught:
            When(Date(2005, 5, 6), Date(2005, 5, 4))

        assert expected == str(caught.value)
