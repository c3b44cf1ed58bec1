"""Decision diagrams say what a circuit comes to in every completion, tried here one by one."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from civicspace.logic import conditions as tree
from civicspace.logic.circuit import Circuit
from civicspace.logic.conditions import AtLeast, AtMost, Balance, Condition, facts_of
from civicspace.logic.diagrams import NO, YES, Diagrams
from civicspace.logic.evaluate import evaluate
from civicspace.logic.terms import FlagTerm
from civicspace.logic.truth import Truth
from civicspace.model.vocabulary import TERMS
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

Table = dict[tuple[Any, ...], bool]


def table(condition: Condition, names: list[str]) -> Table:
    """Whether a condition holds, for every way in which the facts could turn out."""
    return {
        tuple(facts.values()): evaluate(condition, as_known(facts)).truth is Truth.TRUE
        for facts in completions(names)
    }


def matters(found: Table, names: list[str]) -> set[str]:
    """The facts to which some values of the others leave it."""
    bearing: set[str] = set()
    for at, name in enumerate(names):
        for row, truth in found.items():
            if any(
                found[(*row[:at], other, *row[at + 1 :])] is not truth for other in values(name)
            ):
                bearing.add(name)
                break
    return bearing


def diagram(condition: Condition) -> tuple[Diagrams, int]:
    circuit = Circuit()
    place = circuit.add(condition)
    diagrams = Diagrams(circuit)
    return diagrams, diagrams.of(place)


def asked(condition: Condition) -> set[str]:
    diagrams, found = diagram(condition)
    return {one.fact.name for one in diagrams.asked(found)}


#: Facts by twos and threes: every way in which they turn out can be tried.
_FEW = some_facts(3)


class TestEnds:
    """A diagram is yes if and only if every completion says so, and no if and only if none does."""

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=_FEW)
    def test_against_every_completion(self, data: st.DataObject, names: list[str]) -> None:
        condition = data.draw(conditions(names))
        _, found = diagram(condition)
        every = set(table(condition, names).values())

        assert (found == YES) is (every == {True})
        assert (found == NO) is (every == {False})

    @given(condition=conditions(max_leaves=5))
    def test_either_it_is_so_or_not(self, condition: Condition) -> None:
        assert diagram(condition | tree.Not(condition))[1] == YES
        assert diagram(condition & tree.Not(condition))[1] == NO

    def test_values_that_exhaust_a_fact(self) -> None:
        assert diagram((years >= 3) | (years <= 2))[1] == YES
        assert diagram((years >= 3) & (years <= 2))[1] == NO
        assert diagram(tree.Any(tuple(paint == one for one in Colour)))[1] == YES
        assert diagram((paint == Colour.RED) & (paint == Colour.BLUE))[1] == NO

    def test_a_set_may_have_several_members(self) -> None:
        assert diagram(paints.any_of(Colour.RED) & paints.any_of(Colour.BLUE))[1] not in (YES, NO)
        assert diagram(paints.is_empty & paints.any_of(Colour.RED))[1] == NO

    def test_no_count_is_below_nought(self) -> None:
        below, above = AtMost(years.spec, -1), AtLeast(years.spec, -2)

        assert diagram(below & above)[1] == NO
        assert diagram(tree.Any((tree.Not(below), above)))[1] == YES


class TestAsked:
    """A fact is asked for if and only if some completion of the others leaves it to that fact."""

    @settings(max_examples=120, deadline=None)
    @given(data=st.data(), names=_FEW)
    def test_against_every_completion(self, data: st.DataObject, names: list[str]) -> None:
        condition = data.draw(conditions(names))

        assert asked(condition) == matters(table(condition, names), names)

    @settings(max_examples=100, deadline=None)
    @given(data=st.data(), names=_FEW)
    def test_of_two_at_once(self, data: st.DataObject, names: list[str]) -> None:
        one, other = data.draw(conditions(names)), data.draw(conditions(names))
        circuit = Circuit()
        places = [circuit.add(one), circuit.add(other)]
        diagrams = Diagrams(circuit)
        found = diagrams.asked(*map(diagrams.of, places))

        assert {fact.fact.name for fact in found} == asked(one) | asked(other)

    @settings(max_examples=100, deadline=None)
    @given(data=st.data(), fact=st.sampled_from(["paints", "sizes"]))
    def test_groups_of_a_set(self, data: st.DataObject, fact: str) -> None:
        """Of a set, a group is asked for if and only if it bears on it that one of it is in."""
        names = [fact, "big"]
        condition = data.draw(conditions(names))
        diagrams, found = diagram(condition)
        every = table(condition, names)
        groups = [one.members for one in diagrams.variables if one.members]
        bearing = {
            group
            for group in groups
            for held, flag in every
            if every[held | frozenset(group), flag] is not every[held - frozenset(group), flag]
        }

        assert {one.members for one in diagrams.asked(found) if one.members} == bearing

    def test_of_the_ends(self) -> None:
        diagrams, _ = diagram(big.holds)

        assert diagrams.asked() == diagrams.asked(YES, NO) == ()

    def test_one_that_another_makes_idle(self) -> None:
        assert asked(big.holds & (wet.holds | big.holds)) == {"big"}
        assert asked((big.holds & wet.holds) | (big.holds & wet.fails)) == {"big"}


class TestCanonical:
    """Conditions that agree in every completion are one diagram, and others are not."""

    @settings(max_examples=80, deadline=None)
    @given(data=st.data(), names=_FEW)
    def test_two_at_random(self, data: st.DataObject, names: list[str]) -> None:
        several = [data.draw(conditions(names)) for _ in range(3)]
        circuit = Circuit()
        places = [circuit.add(one) for one in several]
        diagrams = Diagrams(circuit)
        tables = [table(one, names) for one in several]

        for a, b in product(range(3), repeat=2):
            same = diagrams.of(places[a]) == diagrams.of(places[b])
            assert same is (tables[a] == tables[b])

    @given(one=conditions(max_leaves=4), other=conditions(max_leaves=4))
    def test_laws(self, one: Condition, other: Condition) -> None:
        no, neither = tree.Not(one), tree.Not(other)
        circuit = Circuit()
        pairs: list[tuple[Condition, Condition]] = [
            (tree.All((one, other)), tree.Not(tree.Any((no, neither)))),
            (tree.Any((one, tree.All((one, other)))), one),
            (tree.All((one, other)), tree.All((other, one))),
            (tree.Not(tree.Not(no)), no),
            (Balance(against=(one, other), margin=2), tree.All((one, other))),
            (Balance(against=(one, other), margin=1), tree.Any((one, other))),
            (Balance(against=(one,), favour=(other,)), tree.All((one, neither))),
            (tree.Not(Balance(against=(one,), favour=(other,), margin=0)), tree.All((no, other))),
        ]
        places = [(circuit.add(left), circuit.add(right)) for left, right in pairs]
        diagrams = Diagrams(circuit)

        assert [diagrams.of(left) == diagrams.of(right) for left, right in places] == [True] * 8

    @settings(max_examples=60, deadline=None)
    @given(condition=conditions())
    def test_denied(self, condition: Condition) -> None:
        diagrams, found = diagram(condition)

        assert diagrams.not_(diagrams.not_(found)) == found
        assert diagrams.all_of([found, diagrams.not_(found)]) == NO
        assert diagrams.any_of([found, diagrams.not_(found)]) == YES


class TestBalance:
    """A balance tips where the difference reaches its margin, whatever the margin."""

    @settings(max_examples=100, deadline=None)
    @given(
        against=st.lists(st.sampled_from("abc"), min_size=1, max_size=5),
        favour=st.lists(st.sampled_from("abc"), max_size=5),
        margin=st.integers(-7, 8),
    )
    @example(against=["a", "a"], favour=["a"], margin=1)
    @example(against=["a"], favour=["b"], margin=10**4)
    @example(against=["a"], favour=["b"], margin=-(10**4))
    def test_against_every_completion(
        self, against: list[str], favour: list[str], margin: int
    ) -> None:
        things = {"a": big.holds, "b": wet.fails, "c": years >= 2}
        balance = Balance(
            against=tuple(things[one] for one in against),
            favour=tuple(things[one] for one in favour),
            margin=margin,
        )
        _, found = diagram(balance)
        every = set()
        for held in product((0, 1), repeat=3):
            lies = dict(zip("abc", held, strict=True))
            weight = sum(lies[one] for one in against) - sum(lies[one] for one in favour)
            every.add(weight >= margin)

        assert (found == YES) is (every == {True})
        assert (found == NO) is (every == {False})


class TestSize:
    """Equal parts are one part: a diagram of many like things stays small."""

    def test_a_balance_of_many(self) -> None:
        flags = [term.holds for term in TERMS.values() if isinstance(term, FlagTerm)][:40]
        diagrams, found = diagram(Balance(against=tuple(flags), margin=20))

        assert len(diagrams.asked(found)) == 40
        # For each fact the counts that it can add to, and not the ways in which they come about.
        assert len(diagrams) < 40**3

    def test_an_order_of_facts_is_kept(self) -> None:
        first, second = diagram(big.holds & wet.holds)[0], diagram(wet.holds & big.holds)[0]

        assert [one.fact.name for one in first.variables] == ["big", "wet"]
        assert [one.fact.name for one in second.variables] == ["wet", "big"]
        assert facts_of(big.holds & wet.holds)[0] is big.spec
