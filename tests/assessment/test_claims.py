"""Claims held against the record: each kind, and every holding that it can come to."""

from __future__ import annotations

from typing import Any

import pytest

import civicspace as cs
from tests.assessment.rules import country, measure

H = cs.Holding
DAY = "2010-06-15"
IN_FORCE = [("signed", "2009-12-01"), ("in_force", "2010-01-01")]
DRAFT = [("introduced", "2010-01-01")]
MAYBE = [("signed", "2010-01-01"), ("in_force", "2010-06")]


def checked(
    kind: cs.ClaimKind, *events: tuple[str, str], on: str = DAY, **more: Any
) -> cs.ClaimCheck:
    """A claim about one law with this life, held against a day."""
    facts = more.pop("facts", None)
    claim = cs.Claim(id="c", text="So it is.", kind=kind, measures=["law"], **more)
    return cs.check(claim, cs.assess(country(measure(*events, facts=facts)), on=on))


class TestFact:
    """A claim of fact holds where the measure had the status that it says, on the day."""

    @pytest.mark.parametrize(
        ("events", "status", "holding"),
        [
            (IN_FORCE, cs.MeasureStatus.IN_FORCE, H.HOLDS),
            (DRAFT, cs.MeasureStatus.DRAFT, H.HOLDS),
            (DRAFT, cs.MeasureStatus.ADOPTED, H.ANTICIPATES),
            (DRAFT, cs.MeasureStatus.IN_FORCE, H.ANTICIPATES),
            (IN_FORCE, cs.MeasureStatus.DRAFT, H.FAILS),
            (IN_FORCE, cs.MeasureStatus.ENDED, H.FAILS),
            (MAYBE, cs.MeasureStatus.IN_FORCE, H.HOLDS_WITH_LIMITS),
            (MAYBE, cs.MeasureStatus.DRAFT, H.FAILS),
        ],
    )
    def test_status(
        self, events: list[tuple[str, str]], status: cs.MeasureStatus, holding: cs.Holding
    ) -> None:
        assert checked(cs.ClaimKind.FACT, *events, status=status).holding is holding

    def test_date_that_differs(self) -> None:
        found = checked(
            cs.ClaimKind.FACT,
            *IN_FORCE,
            status=cs.MeasureStatus.IN_FORCE,
            dated="2010-02-01",
        )

        assert found.holding is H.HOLDS_WITH_LIMITS
        assert found.limits == (
            "It says 1 February 2010; in the record law came into force on 1 January 2010.",
        )

    def test_date_that_agrees(self) -> None:
        found = checked(
            cs.ClaimKind.FACT,
            *IN_FORCE,
            status=cs.MeasureStatus.IN_FORCE,
            dated="2010-01-01",
        )

        assert (found.holding, found.limits) == (H.HOLDS, ())

    def test_measure_without_a_date(self) -> None:
        found = checked(cs.ClaimKind.FACT, status=cs.MeasureStatus.IN_FORCE)

        assert found.holding is not H.HOLDS


class TestLegal:
    """A legal claim holds in full where a treaty in force for everybody is breached."""

    @pytest.mark.parametrize(
        ("day", "events", "holding"),
        [
            (DAY, IN_FORCE, H.HOLDS),
            (DAY, DRAFT, H.HOLDS_WITH_LIMITS),
            ("2005-05-12", [("in_force", "2005-01-01")], H.HOLDS_WITH_LIMITS),
        ],
    )
    def test_incompatible(
        self, day: str, events: list[tuple[str, str]], holding: cs.Holding
    ) -> None:
        found = checked(cs.ClaimKind.LEGAL, *events, on=day, rights=[cs.Right.ASSEMBLY])

        assert found.holding is holding

    def test_undetermined(self) -> None:
        found = checked(
            cs.ClaimKind.LEGAL, *IN_FORCE, rights=[cs.Right.ASSEMBLY], facts={"targets": []}
        )

        assert found.holding is H.UNVERIFIED
        assert found.limits == (
            "No text that spoke to the State that day is shown to be breached.",
        )

    def test_right_that_is_not_touched(self) -> None:
        found = checked(cs.ClaimKind.LEGAL, *IN_FORCE, rights=[cs.Right.ASSOCIATION])

        assert found.holding is H.FAILS


class TestSequence:
    """A claim of cause is cut down to the order of events, and what began earlier is named."""

    @pytest.mark.parametrize(
        ("after", "holding"),
        [
            ("2009-11-30", H.HOLDS_WITH_LIMITS),
            ("2009-12-01", H.HOLDS_WITH_LIMITS),
            ("2009-12-02", H.FAILS),
        ],
    )
    def test_order(self, after: str, holding: cs.Holding) -> None:
        found = checked(cs.ClaimKind.SEQUENCE, *IN_FORCE, after=after)

        assert found.holding is holding
        assert found.limits[-1] == "Dates can show an order of events, and no cause."

    def test_perhaps_earlier_is_not_earlier(self) -> None:
        found = checked(cs.ClaimKind.SEQUENCE, ("introduced", "2009-12"), after="2009-12-15")

        assert found.holding is H.HOLDS_WITH_LIMITS
        assert found.limits == ("Dates can show an order of events, and no cause.",)


class TestSummary:
    """A summary is told as what the measures named were on the day."""

    @pytest.mark.parametrize(
        ("events", "holding", "limit"),
        [
            (IN_FORCE, H.HOLDS_WITH_LIMITS, "1 in force (law)"),
            (DRAFT, H.HOLDS_WITH_LIMITS, "1 a draft (law, introduced on 1 January 2010)"),
            ([("in_force", "2009-01-01"), ("repealed", "2010-01-01")], H.FAILS, "1 ended (law)"),
        ],
    )
    def test_counts(self, events: list[tuple[str, str]], holding: cs.Holding, limit: str) -> None:
        found = checked(cs.ClaimKind.SUMMARY, *events)

        assert found.holding is holding
        assert found.limits[0] == f"Of the measures named, on that day: {limit}."


class TestNoFact:
    """An opinion and a recommendation are no statements of fact."""

    @pytest.mark.parametrize("kind", [cs.ClaimKind.OPINION, cs.ClaimKind.RECOMMENDATION])
    def test_kind(self, kind: cs.ClaimKind) -> None:
        found = checked(kind, *IN_FORCE)

        assert (found.holding, found.limits) == (H.NOT_A_FACT, ())


class TestLater:
    """What happened after the day is told apart from what had happened by it."""

    def test_events(self) -> None:
        found = checked(
            cs.ClaimKind.FACT,
            *IN_FORCE,
            ("repealed", "2010-06-16"),
            status=cs.MeasureStatus.IN_FORCE,
        )

        assert [str(event) for event in found.later] == ["repealed on 16 June 2010"]
        assert str(found) == "So it is.\n  -> HOLDS"
