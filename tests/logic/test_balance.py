"""A balance: what weighs against a measure outweighs what weighs for it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given

import civicspace as cs
from civicspace import strategies
from civicspace.errors import ConditionError
from civicspace.logic.conditions import Balance, Condition, facts_of
from civicspace.logic.evaluate import Knowledge, Known, evaluate
from civicspace.logic.explain import Basis, Step
from civicspace.model.vocabulary import criminal, heard, milder_tried, precise

T, F, U = cs.Truth.TRUE, cs.Truth.FALSE, cs.Truth.UNKNOWN

#: Two things against the measure, one for it.
TWO_TO_ONE = Balance(against=(heard.fails, precise.fails), favour=(milder_tried.holds,))


def known(**facts: bool) -> Knowledge:
    return {name: Known(value) for name, value in facts.items()}


class TestCounts:
    """Each thing counts once; the balance tips where the difference reaches the margin."""

    @pytest.mark.parametrize(
        ("not_heard", "vague", "milder", "expected"),
        [
            (True, True, True, T),
            (True, True, False, T),
            (True, False, False, T),
            (True, False, True, F),
            (False, False, False, F),
            (False, False, True, F),
        ],
    )
    def test_margin_of_one(
        self, not_heard: bool, vague: bool, milder: bool, expected: cs.Truth
    ) -> None:
        facts = known(heard=not not_heard, precise=not vague, milder_tried=milder)

        assert evaluate(TWO_TO_ONE, facts).truth is expected
        assert evaluate(TWO_TO_ONE, facts, on_record=True).truth is expected

    @pytest.mark.parametrize(("milder", "expected"), [(False, T), (True, F)])
    def test_margin_of_two(self, milder: bool, expected: cs.Truth) -> None:
        two = Balance(against=TWO_TO_ONE.against, favour=TWO_TO_ONE.favour, margin=2)

        assert evaluate(two, known(heard=False, precise=False, milder_tried=milder)).truth is (
            expected
        )

    def test_nothing_for_the_measure(self) -> None:
        alone = Balance(against=(heard.fails,))

        assert evaluate(alone, known(heard=False)).truth is T
        assert evaluate(alone, known(heard=True)).truth is F


class TestUnknown:
    """Strictly, the balance is open as long as something unknown could tip it, and no longer."""

    @pytest.mark.parametrize(
        ("facts", "expected", "missing"),
        [
            ({}, U, {"heard", "precise", "milder_tried"}),
            ({"heard": False}, U, {"precise", "milder_tried"}),
            ({"heard": False, "precise": False}, T, set()),
            ({"heard": True, "precise": True}, F, set()),
            ({"heard": True, "milder_tried": True}, F, set()),
        ],
    )
    def test_strictly(self, facts: dict[str, bool], expected: cs.Truth, missing: set[str]) -> None:
        found = evaluate(TWO_TO_ONE, known(**facts))

        assert found.truth is expected
        assert found.open == missing

    @given(strategies.conditions(["heard", "precise", "criminal"], max_leaves=6))
    def test_what_is_decided_holds_of_every_completion(self, part: Condition) -> None:
        balance = Balance(against=(part, heard.fails), favour=(criminal.fails,))
        flags = ("heard", "precise", "criminal")
        for some in product((None, True, False), repeat=3):
            given_ = {name: v for name, v in zip(flags, some, strict=True) if v is not None}
            found = evaluate(balance, known(**given_)).truth
            if found is U:
                continue
            rest = [name for name in flags if name not in given_]
            for values in product((True, False), repeat=len(rest)):
                whole = {**given_, **dict(zip(rest, values, strict=True))}
                assert evaluate(balance, known(**whole)).truth is found


class TestOnTheRecord:
    """On the record what is not known weighs nothing, but is still told as open."""

    def test_what_is_not_known_weighs_nothing(self) -> None:
        found = evaluate(TWO_TO_ONE, known(heard=False), on_record=True)

        assert found.truth is T
        assert found.open == {"precise", "milder_tried"}

    def test_what_stands_in_for_what_nobody_raised_weighs_nothing(self) -> None:
        facts = {
            "heard": Known(False),
            "milder_tried": Known(True, Basis.PRESUMED, "regular.x", neutral=True),
        }

        assert evaluate(TWO_TO_ONE, facts, on_record=True).truth is T
        assert evaluate(milder_tried.holds, facts, on_record=True).truth is T

    def test_what_the_state_did_not_show_weighs_against_it(self) -> None:
        facts = {"heard": Known(False, Basis.PRESUMED, "burden.x")}

        assert evaluate(TWO_TO_ONE, facts, on_record=True).truth is T

    def test_denied(self) -> None:
        assert evaluate(~TWO_TO_ONE, known(heard=False), on_record=True).truth is F


class TestExplained:
    """The explanation counts both scales and names what lies, or may lie, on each."""

    def test_text(self) -> None:
        facts = known(heard=False, milder_tried=False)
        expected = (
            "Yes: one thing weighs against it and nothing for it.\n"
            "   Weighed: what weighs against it outweighs what weighs for it.\n"
            "   Against it: those affected could not put their case beforehand.\n"
            "   For it: nothing."
        )

        assert str(evaluate(TWO_TO_ONE, facts, on_record=True).explanation) == expected

    def test_tree_holds_everything(self) -> None:
        found = evaluate(TWO_TO_ONE, {}).explanation

        assert [one.step for one in found.walk()] == [
            Step.BALANCE,
            Step.SIDE,
            Step.FACT,
            Step.FACT,
            Step.SIDE,
            Step.FACT,
        ]

    def test_sentence(self) -> None:
        assert str(Balance(against=(heard.fails,), margin=2)) == (
            "what weighs against it (those affected could not put their case beforehand)"
            " outweighs what weighs for it (nothing) by 2 or more"
        )

    def test_facts(self) -> None:
        assert [fact.name for fact in facts_of(TWO_TO_ONE)] == ["heard", "precise", "milder_tried"]


class TestRefused:
    """A balance without anything against the measure is refused."""

    def test_empty(self) -> None:
        with pytest.raises(ConditionError) as caught:
            Balance(against=())

        assert str(caught.value) == "a balance needs something that weighs against the measure"


class TestTheOtherWayAbout:
    """Denied with a margin of nought or less, what weighs for the measure is the heavier."""

    @pytest.mark.parametrize(
        ("margin", "denied", "said"),
        [
            (1, False, "what weighs against it outweighs what weighs for it"),
            (2, False, "what weighs against it outweighs what weighs for it by 2 or more"),
            (1, True, "what weighs against it does not outweigh what weighs for it"),
            (0, True, "what weighs for it outweighs what weighs against it"),
            (-1, True, "what weighs for it outweighs what weighs against it by 2 or more"),
            (-1, False, "what weighs for it does not outweigh what weighs against it by 2 or more"),
        ],
    )
    def test_words(self, margin: int, denied: bool, said: str) -> None:
        balance = Balance(against=(heard.fails,), margin=margin)
        found = evaluate(~balance if denied else balance, {}).explanation

        assert balance.said(denied=denied, listed=False) == said == found.text
        assert found.step is Step.BALANCE

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"heard": True, "precise": True, "milder_tried": True}, F),
            ({"heard": True, "precise": True, "milder_tried": True, "criminal": False}, T),
            ({"heard": False, "precise": True, "milder_tried": True, "criminal": False}, F),
        ],
    )
    def test_heavier_by_two(self, facts: dict[str, bool], expected: cs.Truth) -> None:
        balance = Balance(
            against=TWO_TO_ONE.against, favour=(milder_tried.holds, criminal.fails), margin=-1
        )

        assert evaluate(~balance, known(**facts), on_record=True).truth is expected
