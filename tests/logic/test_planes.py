"""Planes: a circuit in many lanes at once says in each what evaluation says of its case."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from civicspace.logic.circuit import Circuit
from civicspace.logic.conditions import (
    All,
    Any,
    AtLeast,
    AtMost,
    Balance,
    Condition,
    Contains,
    FactNode,
    Is,
    IsIn,
    walk,
)
from civicspace.logic.evaluate import Evaluation, Knowledge, Known, evaluate
from civicspace.logic.planes import Plane, evaluate_planes, looked_up, truth_at, values_of
from civicspace.logic.truth import Truth
from tests.logic.small import (
    Colour,
    Size,
    big,
    conditions,
    knowledge,
    paint,
    paints,
    rows,
    size,
    wet,
    years,
)

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

#: Eight things that may lie on a scale, about as many facts.
_THINGS = (
    big.holds,
    wet.holds,
    paint == Colour.RED,
    size == Size.LARGE,
    paints.any_of(Colour.RED),
    paints.any_of(Colour.BLUE),
    years >= 2,
    years <= 3,
)


def node_of(condition: Condition) -> FactNode:
    """A condition that looks at one fact."""
    assert isinstance(condition, (Is, IsIn, Contains, AtLeast, AtMost))
    return condition


def shown_planes(circuit: Circuit, cases: list[Knowledge], *, on_record: bool) -> list[Plane]:
    """The planes on what is known but for what stands in for what nobody raised."""
    lanes = (1 << len(cases)) - 1
    look = looked_up(values_of(cases, neutral=False))
    return evaluate_planes(circuit, look, lanes, on_record=on_record)


def planes_of(circuit: Circuit, cases: list[Knowledge], *, on_record: bool) -> list[Plane]:
    """The planes on what is known, read as :class:`Evaluation` reads it."""
    return evaluate_planes(
        circuit,
        looked_up(values_of(cases)),
        (1 << len(cases)) - 1,
        on_record=on_record,
        shown=shown_planes(circuit, cases, on_record=on_record),
    )


def agrees(condition: Condition, cases: list[Knowledge]) -> None:
    """In each reading, every gate has in every lane the truth of its condition in its case."""
    circuit = Circuit()
    circuit.add(condition)
    nodes = list(walk(condition))
    for on_record in (False, True):
        planes = planes_of(circuit, cases, on_record=on_record)
        shown = shown_planes(circuit, cases, on_record=on_record)
        for lane, case in enumerate(cases):
            on_facts = Evaluation(case, on_record=on_record)
            for node in nodes:
                place = circuit.add(node)
                assert truth_at(planes[place], lane) is on_facts.outcome(node).truth
                assert truth_at(shown[place], lane) is on_facts.shown.outcome(node).truth


class TestAgreesWithEvaluation:
    """Every gate has in every lane the truth that evaluation gives its condition, read strictly,
    on the record, and on the record without what stands in for what nobody raised.
    """

    @settings(max_examples=150, deadline=None)
    @given(condition=conditions(), cases=rows())
    def test_any_condition(self, condition: Condition, cases: list[Knowledge]) -> None:
        agrees(condition, cases)

    @settings(max_examples=80, deadline=None)
    @given(
        against=st.lists(st.sampled_from(_THINGS), min_size=1, max_size=6),
        favour=st.lists(st.sampled_from(_THINGS), max_size=6),
        margin=st.integers(-8, 14),
        cases=rows(),
    )
    def test_balances_of_many_things(
        self,
        against: list[Condition],
        favour: list[Condition],
        margin: int,
        cases: list[Knowledge],
    ) -> None:
        agrees(Balance(against=tuple(against), favour=tuple(favour), margin=margin), cases)

    @settings(max_examples=60, deadline=None)
    @given(
        inner=conditions(max_leaves=4),
        margin=st.integers(-2, 3),
        cases=rows(),
    )
    def test_a_balance_on_a_scale_of_another(
        self, inner: Condition, margin: int, cases: list[Knowledge]
    ) -> None:
        lower = Balance(against=(inner, big.holds), favour=(wet.holds,), margin=margin)
        agrees(Balance(against=(lower, ~lower, inner), favour=(years >= 2,)), cases)

    @given(condition=conditions(max_leaves=5), case=knowledge())
    def test_strictly_and_without_anything_neutral(
        self, condition: Condition, case: Knowledge
    ) -> None:
        stated = {name: Known(one.value) for name, one in case.items()}
        circuit = Circuit()
        place = circuit.add(condition)
        planes = evaluate_planes(circuit, looked_up(values_of([stated])), 1)

        assert truth_at(planes[place], 0) is evaluate(condition, stated).truth

    @given(condition=conditions(max_leaves=6), cases=rows())
    def test_no_lane_both_holds_and_fails(
        self, condition: Condition, cases: list[Knowledge]
    ) -> None:
        circuit = Circuit()
        circuit.add(condition)
        lanes = (1 << len(cases)) - 1

        for yes, no in planes_of(circuit, cases, on_record=False):
            assert yes & no == 0
            assert (yes | no) & ~lanes == 0


class TestBalance:
    """On the record what is not known weighs nothing; strictly it leaves open what it could tip."""

    def lane(self, balance: Balance, *, on_record: bool, **facts: Known) -> Truth:
        circuit = Circuit()
        place = circuit.add(balance)
        return truth_at(planes_of(circuit, [facts], on_record=on_record)[place], 0)

    def test_what_is_not_known(self) -> None:
        balance = Balance(against=(big.holds,), favour=(wet.holds,))

        assert self.lane(balance, on_record=False, big=Known(True)) is U
        assert self.lane(balance, on_record=True, big=Known(True)) is T
        assert self.lane(balance, on_record=True) is F

    def test_what_is_neutral(self) -> None:
        balance = Balance(against=(big.holds,), favour=(wet.holds,))
        facts = {"big": Known(True), "wet": Known(True, neutral=True)}

        assert self.lane(balance, on_record=True, **facts) is T
        assert self.lane(balance, on_record=False, **facts) is U

    def test_margins_that_nothing_misses_or_reaches(self) -> None:
        for margin, expected in ((-1, T), (0, U), (1, U), (2, F)):
            balance = Balance(against=(big.holds,), favour=(wet.holds,), margin=margin)
            assert self.lane(balance, on_record=False) is expected

    def test_a_margin_of_nought(self) -> None:
        balance = Balance(against=(big.holds,), favour=(wet.holds,), margin=0)

        assert self.lane(balance, on_record=False, big=Known(True), wet=Known(True)) is T
        assert self.lane(balance, on_record=False, big=Known(False), wet=Known(True)) is F


class TestLanes:
    """There may be no lane at all, or many, and none sees another."""

    def test_none(self) -> None:
        circuit = Circuit()
        rule = circuit.add(Balance(against=(big.holds,), margin=0) | ~wet.holds)
        planes = planes_of(circuit, [], on_record=True)

        assert values_of([]) == {}
        assert set(planes) == {(0, 0)}
        assert truth_at(planes[rule], 0) is U

    @settings(max_examples=10, deadline=None)
    @given(condition=conditions(), cases=st.lists(knowledge(), min_size=8, max_size=8))
    def test_two_hundred(self, condition: Condition, cases: list[Knowledge]) -> None:
        circuit = Circuit()
        place = circuit.add(condition)
        planes = planes_of(circuit, cases * 25, on_record=True)
        found = [truth_at(planes[place], lane) for lane in range(200)]

        assert found == [evaluate(condition, one, on_record=True).truth for one in cases] * 25
        assert truth_at(planes[place], 200) is U

    def test_two_hundred_counts(self) -> None:
        cases: list[Knowledge] = [{"years": Known(number)} for number in range(200)]
        circuit = Circuit()
        place = circuit.add(Balance(against=tuple(years >= n for n in range(0, 200, 3)), margin=40))
        planes = planes_of(circuit, cases, on_record=False)
        found = [truth_at(planes[place], lane) is T for lane in range(200)]

        assert found == [number // 3 + 1 >= 40 for number in range(200)]


class TestValues:
    """Each value of each fact is listed once, with all the lanes that have it."""

    def test_listed(self) -> None:
        cases: list[Knowledge] = [
            {"paint": Known(Colour.RED)},
            {},
            {"paint": Known(Colour.BLUE), "years": Known(0)},
            {"paint": Known(Colour.RED), "years": Known(1)},
        ]

        assert values_of(cases) == {
            "paint": [(Colour.RED, 0b1001), (Colour.BLUE, 0b0100)],
            "years": [(0, 0b0100), (1, 0b1000)],
        }

    def test_neutral_ones_are_left_out(self) -> None:
        cases: list[Knowledge] = [
            {"big": Known(True, neutral=True), "wet": Known(False)},
            {"big": Known(False)},
        ]

        assert values_of(cases, neutral=False) == {"wet": [(False, 0b01)], "big": [(False, 0b10)]}
        assert values_of(cases)["big"] == [(True, 0b01), (False, 0b10)]

    @given(cases=rows())
    def test_every_lane_finds_its_value(self, cases: list[Knowledge]) -> None:
        found = values_of(cases)

        for lane, case in enumerate(cases):
            here = {
                name: value
                for name, held in found.items()
                for value, lanes in held
                if lanes >> lane & 1
            }
            assert here == {name: known.value for name, known in case.items()}


class TestLookedUp:
    """A node holds in the lanes with a value that it accepts, and fails in those with another."""

    def test_flag(self) -> None:
        look = looked_up({"big": [(True, 0b001), (False, 0b010)]})

        assert look(node_of(big.holds)) == (0b001, 0b010)
        assert look(node_of(big.fails)) == (0b010, 0b001)

    def test_set(self) -> None:
        held = frozenset({Colour.RED, Colour.BLUE})
        look = looked_up({"paints": [(held, 0b01), (frozenset(), 0b10)]})

        assert look(node_of(paints.any_of(Colour.RED))) == (0b01, 0b10)
        assert look(node_of(paints.any_of(Colour.GREEN))) == (0, 0b11)

    def test_what_is_known_nowhere(self) -> None:
        assert looked_up({})(node_of(big.holds)) == (0, 0)
        assert looked_up({"big": []})(node_of(big.holds)) == (0, 0)


class TestTruthAt:
    """A lane in neither plane is unknown."""

    def test_each(self) -> None:
        plane = (0b001, 0b100)

        assert [truth_at(plane, lane) for lane in range(4)] == [T, U, F, U]

    def test_empty_joints(self) -> None:
        circuit = Circuit()
        always, never = circuit.add(All(())), circuit.add(Any(()))
        planes = evaluate_planes(circuit, looked_up({}), 0b11)

        assert (planes[always], planes[never]) == ((0b11, 0), (0, 0b11))
