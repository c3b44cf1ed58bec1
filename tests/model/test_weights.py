"""Weights: whole, finite, from 0 up, and the user's own; every fault is told at once."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import civicspace as cs

FORCE = {"bound": 4, "committed": 2, "signed": 1, "persuasive": 0}


def message(**given: Any) -> str:
    with pytest.raises(cs.WeightsError) as caught:
        cs.Weights(**given)
    return str(caught.value)


class TestWhole:
    """A dimension is given wholly or not at all; there is no default."""

    def test_none(self) -> None:
        expected = """\
1 problem in the weights
  give weights for one of right, element, force, kind or more"""

        assert expected == message()

    def test_missing(self) -> None:
        expected = """\
2 problems in the weights
  force: no weight for "signed"
  force: no weight for "persuasive\""""

        assert expected == message(force={"bound": 1, "committed": 1})

    def test_an_empty_dimension_is_given_and_not_whole(self) -> None:
        assert message(force={}).startswith("4 problems in the weights")

    def test_of_rights_the_widest(self) -> None:
        whole = {right.value: 1 for right in cs.Right if right.parent is None}
        less = {key: number for key, number in whole.items() if key != "association"}
        expected = """\
1 problem in the weights
  right: no weight for "association\""""

        assert cs.Weights(right=whole).used == ("right",)
        assert expected == message(right=less)

    def test_a_part_does_not_stand_for_the_whole(self) -> None:
        given = {right.value: 1 for right in cs.Right if right.parent is None}
        del given["association"]

        assert 'no weight for "association"' in message(right={**given, "parties": 1})


class TestUnknown:
    """Keys that are unknown are told with the nearest, in all dimensions at once."""

    def test_all_at_once(self) -> None:
        kinds = {kind.value: 1 for kind in cs.MeasureKind if kind.value != "law"}
        expected = """\
6 problems in the weights
  force.comitted: unknown force "comitted": did you mean "committed"?
  force.withdrawn: unknown force "withdrawn"; accepted: bound, committed, signed, persuasive
  force: no weight for "committed"
  kind.lwa: unknown kind "lwa": did you mean "law"?
  kind.judgment: a weight must be a finite number, 0 or more, not -1
  kind: no weight for "law\""""
        found = message(
            force={"bound": 1, "comitted": 1, "signed": 1, "persuasive": 1, "withdrawn": 1},
            kind={"lwa": 1, **kinds, "judgment": -1},
        )

        assert expected == found

    def test_a_member_of_another_dimension(self) -> None:
        assert 'unknown force "law"' in message(force={**FORCE, cs.MeasureKind.LAW: 1})

    def test_twice(self) -> None:
        expected = """\
1 problem in the weights
  force.bound: given twice"""

        assert expected == message(force={**FORCE, cs.Status.BOUND: 1})


class TestNumbers:
    """A weight is a finite number from 0 up, taken as it is written."""

    @pytest.mark.parametrize(
        "number",
        [-1, -0.1, float("nan"), float("inf"), -float("inf"), Decimal("NaN"), True, "1", None],
    )
    def test_refused(self, number: Any) -> None:
        expected = f"""\
1 problem in the weights
  force.bound: a weight must be a finite number, 0 or more, not {number!r}"""

        assert expected == message(force={**FORCE, "bound": number})

    @pytest.mark.parametrize(
        ("number", "exact"),
        [
            (0, Fraction(0)),
            (3, Fraction(3)),
            (0.1, Fraction(1, 10)),
            (1e-3, Fraction(1, 1000)),
            (Decimal("0.30"), Fraction(3, 10)),
            (Fraction(1, 3), Fraction(1, 3)),
        ],
    )
    def test_exact(self, number: Any, exact: Fraction) -> None:
        assert cs.Weights(force={**FORCE, "bound": number}).force[cs.Status.BOUND] == exact


class TestKeys:
    """Members and their ids are the same keys; a part of a right has the weight of its whole."""

    def test_members_or_ids(self) -> None:
        by_member = {cs.Status(key): number for key, number in FORCE.items()}

        assert cs.Weights(force=FORCE) == cs.Weights(force=by_member)

    def test_a_part(self) -> None:
        wide = {right: 1 for right in cs.Right if right.parent is None}
        own = cs.Weights(right={**wide, cs.Right.PRESS: 2})

        assert own.entry("right", cs.Right.JOURNALIST_SAFETY) is cs.Right.PRESS
        assert own.entry("right", cs.Right.INTERNET) is cs.Right.EXPRESSION
        assert own.entry("right", cs.Right.ASSEMBLY) is cs.Right.ASSEMBLY

    def test_scaled(self) -> None:
        twice = cs.Weights(force=FORCE).scaled(2, "force")

        assert twice.force[cs.Status.COMMITTED] == 4

    @pytest.mark.parametrize(("factor", "dimension"), [(-1, "force"), (2, "kind")])
    def test_not_scaled(self, factor: int, dimension: str) -> None:
        with pytest.raises(cs.WeightsError) as caught:
            cs.Weights(force=FORCE).scaled(factor, dimension)

        assert f"{dimension}: cannot be scaled by {factor}" in str(caught.value)


class TestValue:
    """Weights are a value: equal ones have one hash, and they reach another process whole."""

    def test_hash(self) -> None:
        assert hash(cs.Weights(force=FORCE)) == hash(
            cs.Weights(force=dict(reversed(FORCE.items())))
        )

    def test_pickled(self) -> None:
        mine = cs.Weights(force=FORCE, kind=dict.fromkeys(cs.MeasureKind, 0.5))

        assert pickle.loads(pickle.dumps(mine)) == mine

    def test_frozen(self) -> None:
        with pytest.raises(AttributeError):
            cs.Weights(force=FORCE).force = {}  # type: ignore[misc]


class TestErrors:
    """The error is one of ours, a ValueError, and reaches another process whole."""

    def test_kind(self) -> None:
        assert issubclass(cs.WeightsError, (cs.CivicspaceError, ValueError))

    def test_pickled(self) -> None:
        error = cs.WeightsError([cs.Problem(path="force", message="a fault")])
        found = pickle.loads(pickle.dumps(error))

        assert (str(error), vars(error)) == (str(found), vars(found))
