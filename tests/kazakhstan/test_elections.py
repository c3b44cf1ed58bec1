"""The national votes of Kazakhstan: their dates, and the windows that follow from them."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Setting
from tests.kazakhstan.record import dossier

T, F, U = cs.Truth.TRUE, cs.Truth.FALSE, cs.Truth.UNKNOWN


def openings(day: str) -> list[cs.Truth]:
    """Whether campaign, silence, polling and results were open on a day."""
    settings = (Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS)
    return [dossier().calendar.open(setting, day) for setting in settings]


class TestVotes:
    """Every national vote of the record is there on its day, with sources."""

    @pytest.mark.parametrize(
        ("name", "votes"),
        [
            ("kz-1999-president", ["1999-01-10"]),
            ("kz-1999-majilis", ["1999-10-10", "1999-10-24"]),
            ("kz-2004-majilis", ["2004-09-19", "2004-10-03"]),
            ("kz-2005-president", ["2005-12-04"]),
            ("kz-2007-majilis", ["2007-08-18"]),
            ("kz-2011-president", ["2011-04-03"]),
            ("kz-2012-majilis", ["2012-01-15"]),
            ("kz-2015-president", ["2015-04-26"]),
            ("kz-2016-majilis", ["2016-03-20"]),
            ("kz-2019-president", ["2019-06-09"]),
            ("kz-2021-majilis", ["2021-01-10"]),
            ("kz-2022-president", ["2022-11-20"]),
            ("kz-2023-majilis", ["2023-03-19"]),
        ],
    )
    def test_day(self, name: str, votes: list[str]) -> None:
        election = dossier().calendar.election(name)

        assert votes == [str(one.vote) for one in election.rounds]
        assert election.sources
        assert [openings(day)[2] for day in votes] == [T] * len(votes)


class TestWindowsOf2022:
    """The Commission's timetable of 2022: campaign from 21 October, silence on 19 November."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2022-10-20", [U, U, U, U]),
            ("2022-10-21", [T, U, U, U]),
            ("2022-11-18", [T, U, U, U]),
            ("2022-11-19", [U, T, U, U]),
            ("2022-11-20", [U, U, T, T]),
            ("2022-11-21", [U, U, U, U]),
        ],
    )
    def test_day(self, day: str, expected: list[cs.Truth]) -> None:
        assert expected == openings(day)


class TestTheMonthsThatAreWhole:
    """From April to July 2005 every window is listed, and none was open."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-04-24", [U, U, U, U]),
            ("2005-04-25", [F, F, F, F]),
            ("2005-05-12", [F, F, F, F]),
            ("2005-07-31", [F, F, F, F]),
            ("2005-08-01", [U, U, U, U]),
        ],
    )
    def test_day(self, day: str, expected: list[cs.Truth]) -> None:
        assert expected == openings(day)
