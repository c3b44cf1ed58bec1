"""Circuits: many conditions as one list of gates, each that they share kept once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from civicspace.logic.circuit import Circuit, Op
from civicspace.logic.conditions import All, Any, Balance, Condition, Contains, facts_of, walk
from civicspace.logic.evaluate import Knowledge, evaluate
from civicspace.logic.planes import evaluate_planes, looked_up, truth_at, values_of
from civicspace.logic.truth import Truth
from tests.logic.small import (
    Colour,
    as_known,
    big,
    completions,
    conditions,
    knowledge,
    paint,
    paints,
    some_facts,
    wet,
    years,
)

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def truths(circuit: Circuit, known: Knowledge) -> list[Truth]:
    """The truth of each gate, strictly, on what is known."""
    planes = evaluate_planes(circuit, looked_up(values_of([known])), 1)
    return [truth_at(plane, 0) for plane in planes]


class TestShared:
    """What two conditions share is one gate, also where they were written apart."""

    def test_equal_conditions(self) -> None:
        circuit = Circuit()

        assert circuit.add(big.holds & wet.fails) == circuit.add(big.holds & wet.fails)
        assert len(circuit) == 3

    def test_a_part_of_another(self) -> None:
        circuit = Circuit()
        whole = circuit.add((big.holds & wet.fails) | (years >= 3))

        assert len(circuit) == 5
        assert circuit.add(big.holds & wet.fails) in circuit.below(whole)
        assert len(circuit) == 5

    def test_what_differs_is_apart(self) -> None:
        circuit = Circuit()
        places = [
            circuit.add(one)
            for one in (big.holds, big.fails, years >= 3, years <= 3, years >= 4, wet.holds)
        ]

        assert len(set(places)) == len(places)

    def test_twice_in_one_joint(self) -> None:
        circuit = Circuit()

        assert circuit.add(All((big.holds, big.holds))) == circuit.add(big.holds)
        assert circuit.add(Any((big.holds, wet.holds, big.holds))) == circuit.add(
            big.holds | wet.holds
        )

    def test_twice_on_one_scale_counts_twice(self) -> None:
        circuit = Circuit()
        twice = circuit.add(Balance(against=(big.holds, big.holds), margin=2))
        once = circuit.add(Balance(against=(big.holds,), margin=2))
        found = truths(circuit, as_known({"big": True}))

        assert (found[twice], found[once]) == (T, F)

    def test_denied_twice(self) -> None:
        circuit = Circuit()
        one = circuit.add(years >= 3)

        assert circuit.not_(circuit.not_(one)) == one

    def test_balances_with_their_scales_changed_are_apart(self) -> None:
        circuit = Circuit()
        one = circuit.add(Balance(against=(big.holds,), favour=(wet.holds,)))
        other = circuit.add(Balance(against=(big.holds, wet.holds)))

        assert one != other

    @given(st.lists(conditions(max_leaves=5), min_size=1, max_size=4))
    def test_adding_again_adds_nothing(self, several: list[Condition]) -> None:
        circuit = Circuit()
        places = [circuit.add(one) for one in several]
        many = len(circuit)

        assert [circuit.add(node) for one in several for node in walk(one)]
        assert [circuit.add(one) for one in several] == places
        assert len(circuit) == many == len(set(circuit.gates))


class TestOrder:
    """Each gate stands after those that it needs, and below names exactly them."""

    @given(conditions())
    def test_inputs_come_before(self, condition: Condition) -> None:
        circuit = Circuit()
        top = circuit.add(condition)

        assert all(one < at for at, gate in enumerate(circuit.gates) for one in gate.inputs)
        for at, gate in enumerate(circuit.gates):
            assert circuit.below(at) == {at}.union(*map(circuit.below, gate.inputs))
        assert circuit.below(top) <= {circuit.add(node) for node in walk(condition)}

    def test_looks(self) -> None:
        circuit = Circuit()
        circuit.add((big.holds & (years >= 3)) | big.holds)

        assert [str(node) for _, node in circuit.looks()] == [
            "it is big",
            "the age is at least 3 years",
        ]
        assert all(circuit.gates[place].op is Op.LOOK for place, _ in circuit.looks())


class TestLeft:
    """What is left where something is known comes to the same in every completion."""

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=some_facts())
    def test_every_completion(self, data: st.DataObject, names: list[str]) -> None:
        several = data.draw(st.lists(conditions(names), min_size=1, max_size=3))
        known = {name: one.value for name, one in data.draw(knowledge(names)).items()}
        circuit = Circuit()
        for one in several:
            circuit.add(one)
        before = truths(circuit, as_known(known))
        small, moved = circuit.left(before, range(len(circuit)))

        for facts in completions(names, known):
            after = truths(small, as_known(facts))
            found = [one if isinstance(one, Truth) else after[one] for one in moved]
            assert found == truths(circuit, as_known(facts))

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=some_facts())
    def test_nothing_known_is_left(self, data: st.DataObject, names: list[str]) -> None:
        condition = data.draw(conditions(names))
        known = data.draw(knowledge(names))
        circuit = Circuit()
        top = circuit.add(condition)
        before = truths(circuit, known)
        small, (moved,) = circuit.left(before, [top])

        assert isinstance(moved, Truth) is (before[top] is not U)
        assert (len(small) == 0) is (before[top] is not U)
        assert {node.fact.name for _, node in small.looks()} & set(known) == set()
        assert U not in [one for one in [moved] if isinstance(one, Truth)]

    @settings(max_examples=80, deadline=None)
    @given(data=st.data(), names=some_facts())
    def test_it_stays_open_for_the_same_reasons(
        self, data: st.DataObject, names: list[str]
    ) -> None:
        """Learning a little more leaves the two in agreement as well, unknown included."""
        condition = data.draw(conditions(names))
        known = {name: one.value for name, one in data.draw(knowledge(names)).items()}
        more = {name: one.value for name, one in data.draw(knowledge(names)).items()} | known
        circuit = Circuit()
        top = circuit.add(condition)
        small, (moved,) = circuit.left(truths(circuit, as_known(known)), [top])
        after = moved if isinstance(moved, Truth) else truths(small, as_known(more))[moved]

        assert after is evaluate(condition, as_known(more)).truth

    def test_what_is_known_counts_towards_the_margin(self) -> None:
        circuit = Circuit()
        top = circuit.add(
            Balance(
                against=(big.holds, wet.holds, years >= 3),
                favour=(paint == Colour.RED, paints.any_of(Colour.RED)),
                margin=1,
            )
        )
        known = as_known({"big": True, "wet": False, "paint": Colour.RED})
        small, moved = circuit.left(truths(circuit, known), [top])

        assert moved == (2,)
        assert [gate.op for gate in small.gates] == [Op.LOOK, Op.LOOK, Op.WEIGH]
        assert (small.gates[2].against, small.gates[2].margin) == (1, 1)
        assert [str(node) for _, node in small.looks()] == [
            "the age is at least 3 years",
            "the paints include red",
        ]

    def test_two_gates_that_come_to_one(self) -> None:
        circuit = Circuit()
        one = circuit.add(big.holds & wet.holds)
        other = circuit.add(Any((wet.holds, big.fails)))
        _, moved = circuit.left(truths(circuit, as_known({"big": True})), [one, other])

        assert moved == (0, 0)


class TestEmpty:
    """Nothing is nothing: an empty circuit, an empty joint, a set that nothing could be in."""

    def test_circuit(self) -> None:
        circuit = Circuit()

        assert len(circuit) == 0
        assert circuit.looks() == ()
        assert truths(circuit, {}) == []
        assert circuit.left([], [])[1] == ()

    def test_joints(self) -> None:
        circuit = Circuit()
        always, never = circuit.add(All(())), circuit.add(Any(()))

        assert [truths(circuit, {})[one] for one in (always, never)] == [T, F]

    def test_set(self) -> None:
        circuit = Circuit()
        nothing = Contains(paints.spec, ())
        place = circuit.add(nothing)

        assert truths(circuit, as_known({"paints": frozenset(Colour)}))[place] is F
        assert [fact.name for fact in facts_of(nothing)] == ["paints"]
