"""Rankings: whether one score stays above another for all weights within a spread."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from tests.assessment.weighted import FORCE, KINDS, RIGHTS, assessed, dossiers, law

T = cs.Truth
FEW = settings(max_examples=30, deadline=None)


def scored(mine: cs.Weights, *measures: cs.Measure) -> cs.Score:
    return cs.score(assessed(*measures), mine)


class TestHolds:
    """It holds if it holds for all such weights, and fails if it fails for some."""

    def test_more_of_the_same_is_more_for_any_weights(self) -> None:
        mine = cs.Weights(kind=KINDS)
        more, less = scored(mine, law("a"), law("b")), scored(mine, law("a"))

        assert cs.ranking(more, less, Fraction(999, 1000)).holds is T.TRUE
        assert cs.ranking(less, more, 0).holds is T.FALSE

    def test_nothing_is_above_itself(self) -> None:
        one = scored(cs.Weights(kind=KINDS), law())

        assert cs.ranking(one, one, 0.5).holds is T.FALSE

    @pytest.mark.parametrize(
        ("spread", "holds"),
        [
            (Fraction(0), T.TRUE),
            (Fraction(1, 3) - Fraction(1, 1000), T.TRUE),
            (Fraction(1, 3), T.FALSE),
        ],
    )
    def test_where_the_order_turns(self, spread: Fraction, holds: T) -> None:
        # A law weighs 2 and a decree 1: by a third of themselves each, they meet.
        mine = cs.Weights(kind={**KINDS, "law": 2})
        one, other = scored(mine, law()), scored(mine, law(kind=cs.MeasureKind.DECREE))

        assert cs.ranking(one, other, spread).holds is holds

    def test_where_it_fails_is_shown(self) -> None:
        mine = cs.Weights(kind={**KINDS, "law": 2})
        one, other = law(), law(kind=cs.MeasureKind.DECREE)
        at = cs.ranking(scored(mine, one), scored(mine, other), 0.5).fails_at

        assert at is not None
        assert at.kind[cs.MeasureKind.LAW] == 1
        assert at.kind[cs.MeasureKind.DECREE] == Fraction(3, 2)
        assert scored(at, one).value <= scored(at, other).value

    @FEW
    @given(
        one=dossiers(most=2),
        other=dossiers(most=2),
        numbers=st.lists(st.integers(0, 4), min_size=7, max_size=7),
        spread=st.sampled_from([Fraction(0), Fraction(1, 4), Fraction(1, 2), Fraction(1)]),
    )
    def test_as_every_end_says(
        self,
        one: tuple[cs.Measure, ...],
        other: tuple[cs.Measure, ...],
        numbers: list[int],
        spread: Fraction,
    ) -> None:
        wide = ["assembly", "association", "expression"]
        mine = cs.Weights(
            right={**RIGHTS, **dict(zip(wide, numbers[:3], strict=True))},
            force=dict(zip(FORCE, numbers[3:], strict=True)),
        )
        a, b = (assessed(*measures) for measures in (one, other))
        above = all(
            cs.score(a, end).value > cs.score(b, end).value for end in ends(mine, wide, spread)
        )

        assert cs.ranking(cs.score(a, mine), cs.score(b, mine), spread).holds is T.of(above)


class TestSurely:
    """It is so surely where it is so however the unknowns fall."""

    @FEW
    @given(one=dossiers(most=2), other=dossiers(most=2))
    def test_without_a_spread(
        self, one: tuple[cs.Measure, ...], other: tuple[cs.Measure, ...]
    ) -> None:
        mine = cs.Weights(kind=KINDS)
        a, b = scored(mine, *one), scored(mine, *other)

        assert cs.ranking(a, b, 0).surely is T.of(a.low > b.high)

    def test_it_implies_that_it_is_so_on_the_record(self) -> None:
        mine = cs.Weights(kind=KINDS)
        found = cs.ranking(scored(mine, law()), scored(mine), 0.5)

        assert found.surely is found.holds is T.TRUE


class TestRefused:
    """Two scores are ranked by the same weights, and a spread is from 0 to 1."""

    def test_other_weights(self) -> None:
        one, other = scored(cs.Weights(kind=KINDS), law()), scored(cs.Weights(force=FORCE), law())
        with pytest.raises(cs.InvalidValue) as caught:
            cs.ranking(one, other, 0.1)

        expected = "two scores are ranked by the same weights, and these have not the same"
        assert expected == str(caught.value)

    def test_spread(self) -> None:
        one = scored(cs.Weights(kind=KINDS), law())
        with pytest.raises(cs.InvalidValue):
            cs.ranking(one, one, 2)


def ends(mine: cs.Weights, wide: list[str], spread: Fraction) -> list[cs.Weights]:
    """The weights at every end that can matter here."""
    keys: list[tuple[str, Enum]] = [("right", cs.right(key)) for key in wide]
    keys += [("force", cs.Status(key)) for key in FORCE]
    found = []
    for signs in product((1 - spread, 1 + spread), repeat=len(keys)):
        given: dict[str, Any] = {name: dict(mine.of(name)) for name in mine.used}
        for (name, key), factor in zip(keys, signs, strict=True):
            given[name][key] *= factor
        found.append(cs.Weights(**given))
    return found
