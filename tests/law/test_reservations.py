"""Reservations, declarations and derogations are named on the days on which they hold."""

from __future__ import annotations

import pytest

import civicspace as cs


def reserved(state: str, day: str, instrument: str = "iccpr") -> set[tuple[str, ...]]:
    """The articles of each reservation or declaration in effect on a day."""
    found = cs.standing(state, instrument, on=day)
    return {one.provisions for one in found.reservations}


def derogated(state: str, day: str, instrument: str = "iccpr") -> set[tuple[str, ...]]:
    """The articles of each derogation in effect on a day."""
    found = cs.standing(state, instrument, on=day)
    return {one.provisions for one in found.derogations}


class TestReservations:
    """A reservation is named from its first day to its last, and not on the day after."""

    @pytest.mark.parametrize(
        ("state", "articles", "day", "there"),
        [
            ("TTO", ("21",), "1978-12-20", False),
            ("TTO", ("21",), "1978-12-21", True),
            ("TTO", ("21",), "2025-01-01", True),
            ("IRL", ("19(2)",), "1989-12-08", True),
            ("IRL", ("19(2)",), "2011-12-15", True),
            ("IRL", ("19(2)",), "2011-12-16", False),
            ("KOR", ("22",), "1990-04-09", False),
            ("KOR", ("22",), "1990-04-10", True),
            ("GBR", ("20", "19", "21"), "1976-05-20", True),
        ],
    )
    def test_about_the_day(
        self, state: str, articles: tuple[str, ...], day: str, there: bool
    ) -> None:
        assert (articles in reserved(state, day)) is there

    def test_kinds_are_told_apart(self) -> None:
        found = cs.standing("MLT", "iccpr", on="2000-01-01").reservations
        kinds = {(one.kind, one.provisions[0]) for one in found}

        assert kinds >= {("declaration", "19"), ("reservation", "19"), ("reservation", "22")}

    def test_successive_declarations_do_not_overlap(self) -> None:
        found = [
            str(one.start)
            for day in ("2022-01-23", "2022-01-24")
            for one in cs.standing("CHE", "iccpr", on=day).reservations
            if one.provisions == ("41",)
        ]

        assert found == ["2017-03-27", "2022-01-24"]

    def test_words(self) -> None:
        found = cs.standing("TTO", "iccpr", on="2000-01-01")

        assert str(found) == (
            "ICCPR: in force for the State since 21 March 1979; reservation on 21"
        )

    def test_kazakhstan_made_none(self) -> None:
        assert reserved("KAZ", "2005-05-12") == set()
        assert reserved("KAZ", "2020-01-01") == set()


class TestDerogations:
    """A derogation is named from its first day to its last, and not on the day after."""

    @pytest.mark.parametrize(
        ("state", "day", "there"),
        [
            ("ARM", "2008-02-29", False),
            ("ARM", "2008-03-01", True),
            ("ARM", "2008-03-20", True),
            ("ARM", "2008-03-21", False),
            ("TUR", "2016-07-20", False),
            ("TUR", "2016-07-21", True),
            ("TUR", "2018-07-19", True),
            ("TUR", "2018-07-20", False),
            ("POL", "1981-12-12", False),
            ("POL", "1981-12-13", True),
            ("UKR", "2022-02-23", True),
            ("DZA", "2011-02-24", True),
            ("DZA", "2011-02-25", False),
        ],
    )
    def test_about_the_day(self, state: str, day: str, there: bool) -> None:
        assert bool(derogated(state, day)) is there

    def test_two_at_once(self) -> None:
        found = derogated("UKR", "2022-02-24")

        assert len(found) == 2
        assert all("12" in articles for articles in found)

    def test_one_without_an_end_goes_on(self) -> None:
        assert ("2", "22(1)") in derogated("SDN", "2025-01-01")

    def test_it_does_not_change_the_status(self) -> None:
        found = cs.standing("TUR", "iccpr", on="2017-01-01")

        assert found.status is cs.Status.BOUND
        assert found.derogations[0].notified is True

    def test_words(self) -> None:
        found = cs.standing("ARM", "iccpr", on="2008-03-10")

        assert str(found) == (
            "ICCPR: in force for the State since 23 September 1993; derogation from 12, 17, 19, "
            "21, 22"
        )

    def test_none_found_for_kazakhstan(self) -> None:
        days = ("2011-12-20", "2020-04-01", "2022-01-08")

        assert [derogated("KAZ", day) for day in days] == [set()] * 3


class TestOtherInstruments:
    """What a State reserved under one instrument is not named under another."""

    def test_other_covenant(self) -> None:
        assert derogated("TUR", "2017-01-01", "icescr") == set()
        assert reserved("KOR", "2000-01-01", "icescr") == set()
