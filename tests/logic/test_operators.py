"""How conditions are written: terms, operators, and what they refuse."""

from __future__ import annotations

import operator
from collections.abc import Callable

import pytest

from civicspace import ConditionError
from civicspace.logic.conditions import (
    All,
    Any,
    AtLeast,
    AtMost,
    Condition,
    Contains,
    Is,
    IsIn,
    Not,
    facts_of,
    walk,
)
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.vocabulary import aims, form, notice_hours, precise, scope

BAN = form == Form.BAN
BLANKET = scope == Scope.BLANKET
VAGUE = precise.fails


class TestTermsMakeConditions:
    """Each operator of a term makes the node that says it."""

    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            (form == Form.BAN, Is(form.spec, Form.BAN)),
            (form != Form.BAN, Not(Is(form.spec, Form.BAN))),
            (form.is_in(Form.BAN, Form.CLOSURE), IsIn(form.spec, (Form.BAN, Form.CLOSURE))),
            (precise.holds, Is(precise.spec, True)),
            (precise.fails, Is(precise.spec, False)),
            (aims.any_of(Aim.MORALS), Contains(aims.spec, (Aim.MORALS,))),
            (aims.none_of(Aim.MORALS), Not(Contains(aims.spec, (Aim.MORALS,)))),
            (
                aims.all_of(Aim.MORALS, Aim.HEALTH),
                All((Contains(aims.spec, (Aim.MORALS,)), Contains(aims.spec, (Aim.HEALTH,)))),
            ),
            (aims.is_empty, Not(Contains(aims.spec, tuple(Aim)))),
            (notice_hours >= 48, AtLeast(notice_hours.spec, 48)),
            (notice_hours > 48, AtLeast(notice_hours.spec, 49)),
            (notice_hours <= 48, AtMost(notice_hours.spec, 48)),
            (notice_hours < 48, AtMost(notice_hours.spec, 47)),
        ],
    )
    def test_node(self, found: Condition, expected: Condition) -> None:
        assert expected == found
        assert hash(expected) == hash(found)


class TestJointsAreFlat:
    """Conditions joined by the same operator are parts of one node, in the order written."""

    def test_all(self) -> None:
        expected = All((BAN, BLANKET, VAGUE))

        assert expected == (BAN & BLANKET) & VAGUE
        assert expected == BAN & (BLANKET & VAGUE)

    def test_any(self) -> None:
        expected = Any((BAN, BLANKET, VAGUE))

        assert expected == (BAN | BLANKET) | VAGUE
        assert expected == BAN | (BLANKET | VAGUE)

    def test_one_within_the_other(self) -> None:
        expected = All((Any((BAN, BLANKET)), VAGUE)), Any((BAN, All((BLANKET, VAGUE))))
        found = (BAN | BLANKET) & VAGUE, BAN | (BLANKET & VAGUE)

        assert expected == found

    def test_a_denied_joint_is_not_opened(self) -> None:
        expected = All((Not(All((BAN, BLANKET))), VAGUE))

        assert expected == ~(BAN & BLANKET) & VAGUE

    def test_always_adds_nothing(self) -> None:
        expected = All((BAN,))

        assert expected == All(()) & BAN


class TestADenialOfADenial:
    """What is denied twice is the condition itself."""

    @pytest.mark.parametrize("condition", [BAN, VAGUE, BAN & VAGUE, BAN | VAGUE])
    def test_twice(self, condition: Condition) -> None:
        assert condition == ~~condition

    def test_unequal(self) -> None:
        found = ~(form != Form.BAN)

        assert found == BAN


class TestValuesThatAFactCanNeverHave:
    """A condition on a value that the fact can never have is refused where it is written."""

    @pytest.mark.parametrize(
        ("write", "value", "expected"),
        [
            (
                lambda value: form == value,
                Scope.BLANKET,
                "form can never be Scope.BLANKET: it takes a value of Form",
            ),
            (
                lambda value: form != value,
                Scope.BLANKET,
                "form can never be Scope.BLANKET: it takes a value of Form",
            ),
            (
                lambda value: form == value,
                "ban",
                "form can never be 'ban': it takes a value of Form",
            ),
            (
                lambda value: form == value,
                None,
                "form can never be None: it takes a value of Form",
            ),
            (
                lambda value: form.is_in(Form.BAN, value),
                Aim.MORALS,
                "form can never be Aim.MORALS: it takes a value of Form",
            ),
            (
                lambda value: aims.any_of(value),
                Form.BAN,
                "aims can never be Form.BAN: it takes a value of Aim",
            ),
            (
                lambda value: aims.none_of(value),
                "morals",
                "aims can never be 'morals': it takes a value of Aim",
            ),
            (
                lambda value: aims.all_of(Aim.MORALS, value),
                True,
                "aims can never be True: it takes a value of Aim",
            ),
            (
                lambda value: notice_hours >= value,
                "48",
                "notice_hours can never be '48': it takes a whole number of hours",
            ),
            (
                lambda value: notice_hours > value,
                48.5,
                "notice_hours can never be 48.5: it takes a whole number of hours",
            ),
            (
                lambda value: notice_hours < value,
                True,
                "notice_hours can never be True: it takes a whole number of hours",
            ),
            (
                lambda value: notice_hours <= value,
                None,
                "notice_hours can never be None: it takes a whole number of hours",
            ),
        ],
    )
    def test_refused(self, write: Callable[[object], object], value: object, expected: str) -> None:
        with pytest.raises(ConditionError) as caught:
            write(value)

        assert expected == str(caught.value)


class TestNoValueAtAll:
    """A condition that names no value is refused where it is written."""

    @pytest.mark.parametrize(
        ("write", "expected"),
        [
            (lambda: form.is_in(), "form is compared with nothing: give a value"),
            (lambda: aims.any_of(), "aims is compared with nothing: give a value"),
            (lambda: aims.none_of(), "aims is compared with nothing: give a value"),
            (lambda: aims.all_of(), "aims is compared with nothing: give a value"),
        ],
    )
    def test_refused(self, write: Callable[[], object], expected: str) -> None:
        with pytest.raises(ConditionError) as caught:
            write()

        assert expected == str(caught.value)


class TestConditionsAreJoinedWithConditions:
    """A condition is joined with a condition only; a comparison gone wrong shows here."""

    @pytest.mark.parametrize("other", [False, True, None, "form is ban", 1])
    @pytest.mark.parametrize("join", [operator.and_, operator.or_])
    def test_refused(self, join: Callable[[object, object], object], other: object) -> None:
        expected = f"a condition can be joined with a condition only, not with {other!r}"
        with pytest.raises(ConditionError) as caught:
            join(BAN, other)

        assert expected == str(caught.value)

    def test_it_is_a_type_error_too(self) -> None:
        with pytest.raises(TypeError):
            operator.and_(BAN, "blanket")


class TestWalking:
    """A walk meets every node, parents first; the facts are those met, each once."""

    rule = ~(BAN & BLANKET) | (form == Form.CLOSURE)

    def test_walk(self) -> None:
        expected = [
            self.rule,
            Not(All((BAN, BLANKET))),
            All((BAN, BLANKET)),
            BAN,
            BLANKET,
            form == Form.CLOSURE,
        ]

        assert expected == list(walk(self.rule))

    def test_facts(self) -> None:
        expected = (form.spec, scope.spec)

        assert expected == facts_of(self.rule)

    def test_nothing(self) -> None:
        expected = ()

        assert expected == facts_of(All(()))
