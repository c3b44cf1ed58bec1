"""Dates in dossiers."""

from __future__ import annotations

import json

import pytest
from pendulum import Date

import civicspace as cs
from tests.codec.helpers import SMALL, problems_of, small_with

PATH = "line 11: measures[0].timeline[0].date"
FORMS = "write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06"


def dated(written: str) -> str:
    return small_with("date: 2005-04-25", f"date: {written}")


class TestDatesThatAreRead:
    """A date is known to the day, the month, the year or between two days, in quotes or not."""

    @pytest.mark.parametrize("quote", ["", '"', "'"])
    @pytest.mark.parametrize(
        ("written", "first", "last"),
        [
            ("2005-04-25", Date(2005, 4, 25), Date(2005, 4, 25)),
            ("2005-02", Date(2005, 2, 1), Date(2005, 2, 28)),
            ("2005", Date(2005, 1, 1), Date(2005, 12, 31)),
            ("2005-05-04/2005-05-06", Date(2005, 5, 4), Date(2005, 5, 6)),
            ("2005-05/2006", Date(2005, 5, 1), Date(2006, 12, 31)),
            ("0001-01-01", Date(1, 1, 1), Date(1, 1, 1)),
            ("9999", Date(9999, 1, 1), Date(9999, 12, 31)),
            ("2004-02-29", Date(2004, 2, 29), Date(2004, 2, 29)),
        ],
    )
    def test_yaml(self, written: str, first: Date, last: Date, quote: str) -> None:
        found = cs.loads(dated(f"{quote}{written}{quote}")).measures[0].timeline[0].date

        assert (first, last) == (found.first, found.last)
        assert type(found.first) is Date
        assert type(found.last) is Date

    @pytest.mark.parametrize("year", [2005, "2005"])
    def test_a_year_in_json(self, year: object) -> None:
        data = {
            "civicspace": 1,
            "state": "KAZ",
            "sources": {"a": {"title": "A", "published": year}},
        }

        found = cs.loads(json.dumps(data)).sources[0].published

        assert found == cs.When.parse("2005")


class TestDatesThatDoNotExist:
    """A day, a month or a year that does not exist is refused, with the forms that are accepted."""

    @pytest.mark.parametrize(
        "written",
        ["2005-02-30", "2005-02-29", "2005-13", "2005-00", "2005-01-00", "0000", "0000-01-01"],
    )
    def test_no_such_day(self, written: str) -> None:
        assert problems_of(dated(f'"{written}"')) == [
            f'{PATH}: "{written}" is not a date: no such day; {FORMS}'
        ]

    def test_the_year_nought_as_a_number(self) -> None:
        assert problems_of(dated("0")) == [f'{PATH}: "0" is not a date: {FORMS}']

    def test_it_ends_before_it_begins(self) -> None:
        assert problems_of(dated("2005-05-06/2005-05-04")) == [
            f'{PATH}: "2005-05-06/2005-05-04" ends before it begins'
        ]


class TestOtherForms:
    """What is written in any other form is no date."""

    @pytest.mark.parametrize(
        "written",
        [
            "2005-5-4",
            "04.05.2005",
            "4 May 2005",
            "2005-05-04T00:00:00",
            "2005-05-04 12:00",
            "10000",
            "20050504",
            "2005/05/04",
            "2005-05-04/2005-05-05/2005-05-06",
            "two",
            "2005-05-04/",
        ],
    )
    def test_text(self, written: str) -> None:
        assert problems_of(dated(written)) == [f'{PATH}: "{written}" is not a date: {FORMS}']

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("7.5", "7.5"),
            ("-5", "-5"),
            ("true", "true"),
            ("[2005]", "a list"),
            ("{year: 2005}", "a mapping"),
        ],
    )
    def test_other_values(self, written: str, shown: str) -> None:
        assert problems_of(dated(written)) == [
            f"{PATH}: {shown} is not a date: write 2005-05-04, 2005-05 or 2005"
        ]

    def test_text_over_two_lines_is_told_in_one(self) -> None:
        assert problems_of(dated('"2005\\n05"')) == [f'{PATH}: "2005\\n05" is not a date: {FORMS}']


class TestDaysOfTreatyActs:
    """The act of a State happens on a day: a month or a year will not do."""

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("2003-12", '"2003-12"'),
            ("2003", "2003"),
            ("2003-02-30", '"2003-02-30"'),
            ("2003-12-01/2003-12-02", '"2003-12-01/2003-12-02"'),
            ("[2003]", "a list"),
            ("true", "true"),
        ],
    )
    def test_date(self, written: str, shown: str) -> None:
        text = (
            "civicspace: 1\nstate: KAZ\ntreaty_actions:\n  - instrument: iccpr\n"
            f"    action: signature\n    date: {written}\n"
        )

        said = f"{shown} is not a day of the calendar: write 2005-05-04"

        assert problems_of(text) == [f"line 6: treaty_actions[0].date: {said}"]

    def test_read(self) -> None:
        text = (
            "civicspace: 1\nstate: KAZ\ntreaty_actions:\n"
            "  - {instrument: iccpr, action: signature, date: 2003-12-02}\n"
        )

        [act] = cs.loads(text).treaty_actions

        assert act.date == Date(2003, 12, 2)
        assert type(act.date) is Date
        assert act.state == "KAZ"


class TestTheSmallDossier:
    """The dossier that these tests spoil is a good one."""

    def test_read(self) -> None:
        assert len(cs.loads(SMALL)) == 1
