"""Documents and trees without end are refused, both ways."""

from __future__ import annotations

from typing import Any

import pytest

import civicspace as cs
from civicspace.codec.results.extent import MOST_NESTED, MOST_STEPS
from civicspace.codec.results.texts import dumps_result, loads_result
from civicspace.errors import ResultError
from civicspace.logic.conditions import Condition, Not
from civicspace.logic.explain_data import MOST_DEEP
from tests.codec.results.helpers import BAN, problems_of, spoilt, stored

TOO_DEEP = f"steps within each other, more than {MOST_DEEP} deep"


def chain(length: int) -> cs.Explanation:
    step = cs.Explanation(step=cs.Step.NOTE, text="the end")
    for _ in range(length - 1):
        step = cs.Explanation(step=cs.Step.ALL, text="more", children=(step,))
    return step


def doubled(times: int) -> dict[str, Any]:
    """A document in which each step has the one below it twice."""
    steps: dict[str, Any] = {"0": {"step": "note", "text": "x"}}
    for at in range(1, times):
        steps[str(at)] = {"step": "all", "text": "x", "children": [str(at - 1)] * 2}
    value = {"step": "all", "text": "x", "children": [str(times - 1)]}
    head = {"civicspace": 1, "result": "explanation", "made_with": "1", "value": value}
    return {**head, "steps": steps}


class TestDeepExplanations:
    """Steps within each other are accepted up to a depth, and refused beyond it."""

    def test_as_deep_as_can_be(self) -> None:
        tree = chain(MOST_DEEP)

        assert loads_result(dumps_result(tree)) == tree
        assert cs.Explanation.from_dict(tree.to_dict()) == tree

    @pytest.mark.parametrize("length", [MOST_DEEP + 1, 5_000])
    def test_too_deep_to_write(self, length: int) -> None:
        with pytest.raises(ResultError, match=TOO_DEEP):
            dumps_result(chain(length))
        with pytest.raises(cs.ExplanationError, match=TOO_DEEP):
            chain(length).to_dict()

    @pytest.mark.parametrize("backwards", [True, False])
    @pytest.mark.parametrize("length", [MOST_DEEP, 5_000])
    def test_too_deep_to_read(self, length: int, backwards: bool) -> None:
        document = doubled(length)
        for step in document["steps"].values():
            step["children"] = step.get("children", [])[:1]
        if backwards:
            document["steps"] = dict(reversed(document["steps"].items()))

        assert [one.split(": ", 1)[1] for one in problems_of(document)] == [TOO_DEEP]

    def test_too_deep_a_mapping(self) -> None:
        data: dict[str, Any] = {"step": "all", "text": "x", "decisive": True}
        deep = data
        for _ in range(5_000):
            deep = {**data, "children": [deep]}
        with pytest.raises(cs.ExplanationError) as caught:
            cs.Explanation.from_dict({"explanation": 1, **deep})

        assert str(caught.value) == f"1 problem in the explanation\n  {TOO_DEEP}"

    def test_a_mapping_in_itself(self) -> None:
        data: dict[str, Any] = {"explanation": 1, "step": "all", "text": "x", "decisive": True}
        data["children"] = [data, data]
        with pytest.raises(cs.ExplanationError, match=TOO_DEEP):
            cs.Explanation.from_dict(data)


class TestLargeExplanations:
    """A small document cannot stand for a tree that nobody could walk."""

    def test_doubled(self) -> None:
        assert [one.split(": ", 1)[1] for one in problems_of(doubled(40))] == [
            f"more than {MOST_STEPS} steps, each counted as often as it is cited"
        ]

    def test_with_room(self) -> None:
        found = loads_result(str(doubled(10)).replace("'", '"'))

        assert isinstance(found, cs.Explanation)


class TestCircles:
    """A step that rests on itself is refused."""

    @pytest.mark.parametrize("children", [["1"], ["2"]])
    def test_circle(self, children: list[str]) -> None:
        steps = {
            "1": {"step": "all", "text": "x", "children": children},
            "2": {"step": "all", "text": "x", "children": ["1"]},
        }
        document = {**doubled(1), "steps": {**doubled(1)["steps"], **steps}}

        assert [one.split(": ", 1)[1] for one in problems_of(document)] == [
            'the step "1" rests on itself'
        ]


class TestDeepConditions:
    """Conditions within each other are accepted up to a depth, and refused beyond it."""

    @pytest.mark.parametrize("deep", [MOST_NESTED + 1, 10 * MOST_NESTED])
    def test_too_deep(self, deep: int) -> None:
        review = stored(cs.review(BAN, under="iccpr/21"))
        rule: dict[str, Any] = {"node": "all", "of": []}
        for _ in range(deep - 1):
            rule = {"node": "not", "of": rule}
        key = next(iter(review["standards"]))
        (problem,) = problems_of(spoilt(review, f"standards/{key}/condition", rule))

        assert "more than" in problem
        assert "deep" in problem

    def test_too_deep_to_write(self) -> None:
        standard = cs.standards()[0]
        rule: Condition = standard.condition
        for _ in range(MOST_NESTED):
            rule = Not(rule)
        finding = cs.review(BAN, under="iccpr/21").findings[0]
        odd = cs.Standard(
            id="odd", right=standard.right, element=standard.element, strength=standard.strength,
            condition=rule, authorities=standard.authorities, message="x",
        )  # fmt: skip
        import attrs

        with pytest.raises(ResultError, match=f"more than {MOST_NESTED} deep"):
            dumps_result(attrs.evolve(finding, standard=odd))
