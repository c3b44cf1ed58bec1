"""Measures: what they hold, and what they refuse."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    InvalidValue,
    Measure,
    MeasureKind,
    MeasureStatus,
    Restriction,
    Right,
    UnknownName,
    strategies,
)

BAN = Restriction(id="ban", rights=[Right.ASSEMBLY])
FINE = Restriction(id="fine", rights=[Right.ASSEMBLY])


def law(*restrictions: Restriction) -> Measure:
    return Measure(id="law", title="A law", kind=MeasureKind.LAW, restrictions=restrictions)


class TestRestrictionsOfAMeasure:
    """The restrictions of a measure have ids of their own, by which they are found."""

    def test_found(self) -> None:
        assert FINE is law(BAN, FINE).restriction("fine")

    def test_not_found(self) -> None:
        expected = 'unknown restriction "fin": did you mean "fine"?'
        with pytest.raises(UnknownName) as caught:
            law(BAN, FINE).restriction("fin")

        assert expected == str(caught.value)

    def test_one_id_twice(self) -> None:
        expected = "measure law has two restrictions ban"
        with pytest.raises(InvalidValue) as caught:
            law(BAN, FINE, BAN)

        assert expected == str(caught.value)

    def test_two_ids_twice(self) -> None:
        expected = "measure law has two restrictions ban, fine"
        with pytest.raises(InvalidValue) as caught:
            law(FINE, BAN, FINE, BAN)

        assert expected == str(caught.value)


class TestSeries:
    """What is given as any series is kept as a tuple; one text is no series of letters."""

    def test_kept(self) -> None:
        expected = ("code", "charter")
        found = Measure(id="law", title="A law", kind=MeasureKind.LAW, amends=["code", "charter"])

        assert expected == found.amends

    @pytest.mark.parametrize(
        "field", ["amends", "replaces", "related", "unknown", "sources", "timeline"]
    )
    def test_refused(self, field: str) -> None:
        expected = '"code" is one text where several values are expected'
        with pytest.raises(InvalidValue) as caught:
            Measure(id="law", title="A law", kind=MeasureKind.LAW, **{field: "code"})  # type: ignore[arg-type]

        assert expected == str(caught.value)


class TestTitle:
    """A measure has a title."""

    @pytest.mark.parametrize("title", ["", " ", None])
    def test_refused(self, title: str) -> None:
        expected = f"title must be a text that is not blank, not {title!r}"
        with pytest.raises(InvalidValue) as caught:
            Measure(id="law", title=title, kind=MeasureKind.LAW)

        assert expected == str(caught.value)


class TestStatus:
    """The status is the one possible status of the day, or unknown if there are several."""

    @settings(max_examples=100, deadline=None)
    @given(strategies.measures(), strategies.days())
    def test_any(self, measure: Measure, day: Date) -> None:
        possible = measure.possible_statuses(day)
        status = measure.status(day)

        assert possible
        assert status is MeasureStatus.UNKNOWN if len(possible) > 1 else {status} == possible
        assert status is measure.status(str(day))
