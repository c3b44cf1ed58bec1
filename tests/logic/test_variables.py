"""Variables: the unknown facts of a circuit, with as few options as its gates can tell apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from civicspace.logic.circuit import Circuit
from civicspace.logic.conditions import All, AtLeast, AtMost, Condition, Contains, facts_of
from civicspace.logic.evaluate import evaluate, holds
from civicspace.logic.planes import evaluate_planes, truth_at
from civicspace.logic.terms import Kind
from civicspace.logic.truth import Truth
from civicspace.logic.variables import Variable, look_with, variables_of
from tests.logic.small import (
    Colour,
    as_known,
    big,
    completions,
    conditions,
    paint,
    paints,
    some_facts,
    values,
    wet,
    years,
)


def circuit_of(*several: Condition) -> tuple[Circuit, list[int]]:
    circuit = Circuit()
    return circuit, [circuit.add(one) for one in several]


def told(circuit: Circuit, fact: str, value: object) -> tuple[bool, ...]:
    """What the gates that look at a fact say of a value."""
    return tuple(holds(node, value) for _, node in circuit.looks() if node.fact.name == fact)


def chosen(variables: Sequence[Variable], facts: Mapping[str, Any]) -> dict[int, int]:
    """The options of the facts that are known."""
    case: dict[int, int] = {}
    circuit_values = {at: one for at, one in enumerate(variables) if one.fact.name in facts}
    for at, one in circuit_values.items():
        value = facts[one.fact.name]
        if one.members:
            case[at] = int(not value.isdisjoint(one.members))
        elif one.fact.kind is Kind.COUNT:
            case[at] = sum(option.values[0] <= value for option in one.options) - 1
        else:
            case[at] = next(n for n, option in enumerate(one.options) if value in option.values)
    return case


class TestOptions:
    """Two values are one option if and only if no gate tells them apart."""

    @settings(max_examples=80, deadline=None)
    @given(data=st.data(), names=some_facts(4))
    def test_of_a_fact_with_one_value(self, data: st.DataObject, names: list[str]) -> None:
        circuit, _ = circuit_of(*data.draw(st.lists(conditions(names), min_size=1, max_size=3)))
        for one in variables_of(circuit):
            if one.members:
                continue
            name = one.fact.name
            ways = [
                {told(circuit, name, value) for value in option.values} for option in one.options
            ]
            assert all(len(way) == 1 for way in ways)
            assert len(set().union(*ways)) == len(ways)
            # Nothing that the fact could be is left out.
            assert set().union(*ways) == {told(circuit, name, value) for value in values(name)}

    @settings(max_examples=80, deadline=None)
    @given(data=st.data())
    def test_of_a_set(self, data: st.DataObject) -> None:
        names = ["paints", "sizes"]
        circuit, _ = circuit_of(*data.draw(st.lists(conditions(names), min_size=1, max_size=4)))
        members: dict[str, list[object]] = {}
        for one in variables_of(circuit):
            members.setdefault(one.fact.name, []).extend(one.members)
            looks = {told(circuit, one.fact.name, frozenset({member})) for member in one.members}
            assert len(looks) == 1
            assert True in looks.pop()
            assert [option.values for option in one.options] == [(False,), (True,)]
        for name, found in members.items():
            assert len(found) == len(set(found))
            # A member that is left out is seen by no gate.
            for value in values(name):
                seen = frozenset(found) & value
                assert told(circuit, name, seen) == told(circuit, name, value)

    @settings(max_examples=100, deadline=None)
    @given(data=st.data(), names=some_facts(4))
    def test_looks(self, data: st.DataObject, names: list[str]) -> None:
        """The bits of a gate are the options with which it holds."""
        circuit, _ = circuit_of(data.draw(conditions(names)))
        nodes = dict(circuit.looks())
        for one in variables_of(circuit):
            for place, options in one.looks.items():
                node = nodes[place]
                for at, option in enumerate(one.options):
                    value: object = option.values[0]
                    if one.members:
                        value = frozenset(one.members[:1]) if value else frozenset()
                    assert (options >> at & 1 == 1) is holds(node, value)

    def test_counts_turn_where_a_condition_does(self) -> None:
        circuit, _ = circuit_of((years >= 2) | (years <= 4), years <= 1)
        (variable,) = variables_of(circuit)

        assert [one.values for one in variable.options] == [(0,), (2,), (5,)]

    def test_no_count_is_below_nought(self) -> None:
        spec = years.spec
        circuit, _ = circuit_of(All((AtLeast(spec, -2), AtMost(spec, -1), AtMost(spec, -5))))
        (variable,) = variables_of(circuit)

        assert [one.values for one in variable.options] == [(0,)]

    def test_choices_that_are_not_told_apart(self) -> None:
        circuit, _ = circuit_of(paint != Colour.RED)
        (variable,) = variables_of(circuit)

        assert [one.values for one in variable.options] == [
            (Colour.RED,),
            (Colour.GREEN, Colour.BLUE),
        ]

    def test_members_that_are_not_told_apart(self) -> None:
        circuit, _ = circuit_of(paints.any_of(Colour.RED, Colour.BLUE) & paints.is_empty)

        assert [one.members for one in variables_of(circuit)] == [
            (Colour.RED, Colour.BLUE),
            (Colour.GREEN,),
        ]


class TestWhich:
    """There is a variable for each fact that a gate looks at, and for no other."""

    @given(condition=conditions())
    def test_facts(self, condition: Condition) -> None:
        circuit, _ = circuit_of(condition)
        found = [one.fact.name for one in variables_of(circuit)]

        assert list(dict.fromkeys(found)) == list(
            dict.fromkeys(node.fact.name for _, node in circuit.looks())
        )
        assert set(found) == {fact.name for fact in facts_of(condition)}

    def test_none(self) -> None:
        assert variables_of(Circuit()) == ()

    def test_a_set_that_nothing_could_be_in(self) -> None:
        assert variables_of(circuit_of(Contains(paints.spec, ()))[0]) == ()


class TestLookWith:
    """Fixed options are looked up as the values that they stand for, and others as unknown."""

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=some_facts(4))
    def test_every_completion(self, data: st.DataObject, names: list[str]) -> None:
        condition = data.draw(conditions(names, max_leaves=6))
        circuit, (top,) = circuit_of(condition)
        variables = variables_of(circuit)
        every = list(completions([fact.name for fact in facts_of(condition)]))[:400]
        lanes = (1 << len(every)) - 1
        look = look_with(circuit, variables, [chosen(variables, facts) for facts in every])
        planes = evaluate_planes(circuit, look, lanes)

        assert [truth_at(planes[top], lane) for lane in range(len(every))] == [
            evaluate(condition, as_known(facts)).truth for facts in every
        ]

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=some_facts(4))
    def test_what_is_left_open(self, data: st.DataObject, names: list[str]) -> None:
        condition = data.draw(conditions(names, max_leaves=6))
        known = {
            name: data.draw(st.sampled_from(values(name)))
            for name in names
            if data.draw(st.booleans())
        }
        circuit, (top,) = circuit_of(condition)
        variables = variables_of(circuit)
        look = look_with(circuit, variables, [{}, chosen(variables, known)])
        planes = evaluate_planes(circuit, look, 0b11)

        assert truth_at(planes[top], 0) is evaluate(condition, {}).truth
        assert truth_at(planes[top], 1) is evaluate(condition, as_known(known)).truth

    def test_one_group_of_a_set(self) -> None:
        """That one member is in it decides what asks for that member, and leaves the others."""
        circuit, (red, blue, either) = circuit_of(
            paints.any_of(Colour.RED),
            paints.any_of(Colour.BLUE),
            paints.any_of(Colour.RED, Colour.BLUE),
        )
        variables = variables_of(circuit)
        at = next(n for n, one in enumerate(variables) if one.members == (Colour.RED,))
        planes = evaluate_planes(circuit, look_with(circuit, variables, [{at: 1}, {at: 0}]), 0b11)

        assert [truth_at(planes[one], 0) for one in (red, blue, either)] == [
            Truth.TRUE,
            Truth.UNKNOWN,
            Truth.TRUE,
        ]
        assert [truth_at(planes[one], 1) for one in (red, blue, either)] == [
            Truth.FALSE,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
        ]

    def test_no_case(self) -> None:
        circuit, (top,) = circuit_of(big.holds & wet.holds)
        planes = evaluate_planes(circuit, look_with(circuit, variables_of(circuit), []), 0)

        assert planes[top] == (0, 0)
