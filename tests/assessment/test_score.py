"""Scores: a user's weights, what each breach adds, the bounds, and what moves them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.breaches import breaches
from tests.assessment.test_review_properties import one_more_fact
from tests.assessment.weighted import DAY, FORCE, KINDS, RIGHTS, assessed, dossiers, law, weights

FEW = settings(max_examples=30, deadline=None)
ALL = cs.Weights(kind=KINDS)


class TestOnce:
    """Each standard that a restriction goes against counts once, with its strongest force."""

    def test_each_standard_once(self) -> None:
        found = cs.score(assessed(law()), ALL)
        counted = [part.breach.standard.id for part in found.parts if part.value]

        assert len(counted) == len(set(counted)) == found.value

    def test_with_the_strongest_force(self) -> None:
        found = cs.score(assessed(law()), cs.Weights(force=FORCE))

        assert {part.value for part in found.parts if part.value} == {4}

    @pytest.mark.parametrize(
        ("day", "force"),
        [("2006-04-23", cs.Status.COMMITTED), ("2006-04-24", cs.Status.BOUND)],
    )
    def test_on_the_day(self, day: str, force: cs.Status) -> None:
        by_standard = {one.standard.id: one for one in breaches(assessed(law(), on=day))}

        assert by_standard["assembly.blanket-ban"].force is force

    def test_the_product_of_its_weights(self) -> None:
        mine = cs.Weights(
            right={**RIGHTS, "assembly": 3}, force=FORCE, kind={**KINDS, "law": Fraction(1, 2)}
        )
        found = cs.score(assessed(law()), mine)

        assert {part.value for part in found.parts if part.value} == {3 * 4 * Fraction(1, 2)}

    def test_what_is_for_some_persons_only_is_left_out(self) -> None:
        forces = {
            finding.provision.instrument
            for one in breaches(assessed(law()))
            for finding in one.findings
        }

        assert "crc" not in forces

    @pytest.mark.parametrize("since", ["2010-06-16", "2011"])
    def test_what_is_not_in_force_adds_nothing(self, since: str) -> None:
        found = cs.score(assessed(law(since=since)), ALL)

        assert found.value == found.high == 0

    def test_what_is_perhaps_in_force_is_a_bound(self) -> None:
        found = cs.score(assessed(law(since="2010-06")), ALL)

        assert found.low == found.value == 0 < found.high


class TestBounds:
    """The value lies within the bounds, and the bounds within those of less knowledge."""

    @FEW
    @given(measures=dossiers(), mine=weights())
    def test_within(self, measures: tuple[cs.Measure, ...], mine: cs.Weights) -> None:
        found = cs.score(assessed(*measures), mine)

        assert 0 <= found.low <= found.value <= found.high
        assert all(part.low <= part.value <= part.high for part in found.parts)

    @FEW
    @given(measures=dossiers(), mine=weights())
    def test_read_strictly_the_value_is_the_least(
        self, measures: tuple[cs.Measure, ...], mine: cs.Weights
    ) -> None:
        strict = cs.score(assessed(*measures, strict=True), mine)
        record = cs.score(assessed(*measures), mine)

        assert strict.low <= strict.value
        assert (strict.low, strict.high) == (record.low, record.high)

    @FEW
    @given(measures=dossiers(), case=one_more_fact())
    def test_a_fact_more_narrows_them(
        self, measures: tuple[cs.Measure, ...], case: tuple[cs.Facts, cs.Facts, str]
    ) -> None:
        less, more, _ = case
        wide, narrow = (
            cs.score(assessed(*measures, law("more", facts)), ALL) for facts in (less, more)
        )

        assert wide.low <= narrow.low
        assert narrow.high <= wide.high


class TestMonotone:
    """One breach more never lowers a score, and scaling the weights scales it."""

    @FEW
    @given(measures=dossiers(), mine=weights(), more=dossiers(most=1))
    def test_one_more(
        self, measures: tuple[cs.Measure, ...], mine: cs.Weights, more: tuple[cs.Measure, ...]
    ) -> None:
        other = tuple(law("other", one.restrictions[0].facts, kind=one.kind) for one in more)
        less = cs.score(assessed(*measures), mine)
        both = cs.score(assessed(*measures, *other), mine)

        assert less.low <= both.low
        assert less.value <= both.value
        assert less.high <= both.high

    @FEW
    @given(measures=dossiers(), mine=weights(), by=st.fractions(0, 4, max_denominator=3))
    def test_scaled(self, measures: tuple[cs.Measure, ...], mine: cs.Weights, by: Fraction) -> None:
        found = assessed(*measures)
        once, scaled = (cs.score(found, one) for one in (mine, mine.scaled(by, mine.used[0])))

        assert [by * end for end in (once.low, once.value, once.high)] == [
            scaled.low,
            scaled.value,
            scaled.high,
        ]


class TestSensitivity:
    """Each weight varies by a share of itself; the range is exact, and so is what moves most."""

    @FEW
    @given(measures=dossiers(), mine=weights(), spread=st.fractions(0, 1, max_denominator=5))
    def test_one_at_a_time(
        self, measures: tuple[cs.Measure, ...], mine: cs.Weights, spread: Fraction
    ) -> None:
        found = assessed(*measures)
        moves = cs.score(found, mine).sensitivity(spread).moves
        for move in moves[:3]:
            for factor, end in ((1 - spread, move.low), (1 + spread, move.high)):
                varied = varied_one(mine, move.dimension, move.key, factor)

                assert cs.score(found, varied).value == end

    @FEW
    @given(measures=dossiers(), mine=weights(), spread=st.fractions(0, 1, max_denominator=5))
    def test_all_at_once(
        self, measures: tuple[cs.Measure, ...], mine: cs.Weights, spread: Fraction
    ) -> None:
        found = assessed(*measures)
        run = cs.score(found, mine).sensitivity(spread)
        low, high = (varied_all(mine, factor) for factor in (1 - spread, 1 + spread))

        assert (run.low, run.high) == (cs.score(found, low).value, cs.score(found, high).value)
        assert (run.least, run.most) == (cs.score(found, low).low, cs.score(found, high).high)
        assert all(run.low <= move.low <= move.high <= run.high for move in run.moves)

    def test_the_one_that_moves_most(self) -> None:
        found = cs.score(assessed(law()), cs.Weights(force=FORCE, kind=KINDS)).sensitivity(0.25)
        most = found.most_moved_by

        assert most is not None
        assert (most.dimension, most.key) == ("force", "bound")
        assert found.spread == Fraction(1, 4)

    def test_nothing_moves_nothing(self) -> None:
        assert cs.score(assessed(), ALL).sensitivity(1).most_moved_by is None

    @pytest.mark.parametrize("spread", [-0.1, 1.1, float("nan"), True, "0.1", None])
    def test_refused(self, spread: Any) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.score(assessed(), ALL).sensitivity(spread)

        expected = f"a spread is a number from 0 to 1, as 0.25, not {spread!r}"
        assert expected == str(caught.value)


class TestText:
    """A score prints with its bounds, its weights, how much is coded and what adds most."""

    def test_it_prints(self) -> None:
        text = str(cs.score(assessed(law()), ALL)).splitlines()

        assert text[0].startswith("Kazakhstan on 15 June 2010: 3, between ")
        assert text[1] == "By the user's weights of kind; 3 breaches in 1 measure coded."
        assert all(line.startswith("  1: law/r, ") for line in text[2:])

    def test_repr(self) -> None:
        assert repr(cs.score(assessed(), ALL)) == f"<Score of KAZ on {DAY}: 0 (0 to 0)>"


def varied_one(mine: cs.Weights, dimension: str, key: str, factor: Fraction) -> cs.Weights:
    given: dict[str, Any] = {name: dict(mine.of(name)) for name in mine.used}
    given[dimension] = {
        member: number * (factor if member.value == key else 1)
        for member, number in given[dimension].items()
    }
    return cs.Weights(**given)


def varied_all(mine: cs.Weights, factor: Fraction) -> cs.Weights:
    given: dict[str, Any] = {
        name: {key: factor * number for key, number in mine.of(name).items()} for name in mine.used
    }
    return cs.Weights(**given)
