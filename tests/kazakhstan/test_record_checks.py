"""The dossier on Kazakhstan agrees with those who followed its laws at the time."""

from __future__ import annotations

from datetime import date

import pytest

import civicspace as cs
from tests.kazakhstan.record import (
    BAN,
    COMPANION_BILL,
    FOREIGNERS,
    NGO_BILL,
    UNREGISTERED,
    alone,
    data,
    dossier,
)

RECORD = data("kazakhstan_checks.yaml")
CASES = [
    pytest.param(measure, day, word, id=f"{measure}-{day}")
    for measure, days in RECORD["checks"].items()
    for day, word in days.items()
]


class TestStatusOnTheDay:
    """A measure is on a day what those who followed it called it, and cannot be anything else."""

    @pytest.mark.parametrize(("measure", "day", "word"), CASES)
    def test_check(self, measure: str, day: date, word: str) -> None:
        allowed = {cs.MeasureStatus(value) for value in RECORD["words"][word]}

        assert dossier()[measure].possible_statuses(day) <= allowed

    @pytest.mark.parametrize(("measure", "day", "word"), CASES)
    def test_status_is_the_one_that_is_possible(self, measure: str, day: date, word: str) -> None:
        possible = dossier()[measure].possible_statuses(day)
        expected = possible if len(possible) == 1 else {cs.MeasureStatus.UNKNOWN}

        assert {dossier()[measure].status(day)} == expected

    def test_all_checks_are_here(self) -> None:
        assert len(CASES) == 103

    def test_every_word_is_used(self) -> None:
        used = {word for days in RECORD["checks"].values() for word in days.values()}

        assert used == set(RECORD["words"])

    def test_signed_in_july_2005_is_known_to_the_month_only(self) -> None:
        law = dossier()[UNREGISTERED]
        possible = {cs.MeasureStatus.ADOPTED, cs.MeasureStatus.IN_FORCE}

        assert law.status("2005-07-10") is cs.MeasureStatus.UNKNOWN
        assert law.possible_statuses("2005-07-10") == possible


class TestDormancyOnTheDay:
    """The ban on gatherings sleeps while no window is open, and bites in the window."""

    @pytest.mark.parametrize(
        ("day", "dormant", "bites"),
        [
            ("2005-05-12", True, cs.Truth.FALSE),
            ("2005-12-02", False, cs.Truth.UNKNOWN),
            ("2005-12-03", False, cs.Truth.TRUE),
            ("2005-12-05", False, cs.Truth.TRUE),
            ("2005-12-06", False, cs.Truth.UNKNOWN),
            ("2005-12-14", False, cs.Truth.UNKNOWN),
        ],
    )
    def test_day(self, day: str, dormant: bool, bites: cs.Truth) -> None:
        ban = alone(BAN, day)

        assert ban.dormant is dormant
        assert [part.bites for part in ban.restrictions] == [bites]


class TestBillsNeverInForce:
    """The bills on organisations, struck down before signature, were in force on no day at all."""

    @pytest.mark.parametrize("bill", [NGO_BILL, COMPANION_BILL])
    def test_no_day(self, bill: str) -> None:
        ever = {
            status
            for event in dossier()[bill].timeline
            for day in (
                event.date.first.subtract(days=1),
                event.date.first,
                event.date.last,
                event.date.last.add(days=1),
            )
            for status in dossier()[bill].possible_statuses(day)
        }
        expected = {
            cs.MeasureStatus.NOT_YET,
            cs.MeasureStatus.DRAFT,
            cs.MeasureStatus.ADOPTED,
            cs.MeasureStatus.ENDED,
        }

        assert ever == expected


class TestThresholdForParties:
    """The number of members that a party needs is that of the rule in effect on the day."""

    @pytest.mark.parametrize(
        ("day", "members"),
        [
            ("2005-05-12", 50_000),
            ("2009-02-05", 50_000),
            ("2009-02-06", 40_000),
            ("2010-01-01", 40_000),
            ("2021-01-01", 20_000),
            ("2023-01-01", 5_000),
        ],
    )
    def test_day(self, day: str, members: int) -> None:
        law = alone("kz-2002-political-parties-law", day)
        found = [
            part.restriction.facts.min_founders
            for part in law.restrictions
            if part.in_effect is cs.Truth.TRUE and part.restriction.facts.min_founders is not None
        ]

        assert found == [members]


class TestRuleOnForeignersWasWidened:
    """The rule on foreigners in elections was older, and its wide form dates from 25 April 2005."""

    @pytest.mark.parametrize(
        ("day", "wide"),
        [
            ("2005-04-01", cs.Truth.FALSE),
            ("2005-04-24", cs.Truth.FALSE),
            ("2005-04-25", cs.Truth.TRUE),
            ("2005-05-12", cs.Truth.TRUE),
            ("2020-01-01", cs.Truth.TRUE),
        ],
    )
    def test_wide_rule(self, day: str, wide: cs.Truth) -> None:
        law = alone(FOREIGNERS, day)
        found = {part.restriction.id: part.in_effect for part in law.restrictions}
        expected = {"foreign-election-activity": wide, "foreign-election-funding": cs.Truth.TRUE}

        assert found == expected


class TestIds:
    """Every measure and every restriction that others may refer to is there under its id."""

    FROZEN = data("kazakhstan_ids.yaml")

    def test_measures(self) -> None:
        assert {measure.id for measure in dossier()} == set(self.FROZEN)
        assert len(self.FROZEN) == 77

    @pytest.mark.parametrize("measure", FROZEN)
    def test_restrictions(self, measure: str) -> None:
        found = {restriction.id for restriction in dossier()[measure].restrictions}

        assert found >= set(self.FROZEN[measure])

    def test_number_of_restrictions(self) -> None:
        assert sum(len(ids) for ids in self.FROZEN.values()) == 125
