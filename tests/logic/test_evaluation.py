"""Evaluation: the truth of a condition on what is known, and the facts that are still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import ceil, floor
from typing import Any as Anything

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from civicspace import Facts, Truth, strategies
from civicspace.logic.conditions import (
    All,
    Any,
    AtLeast,
    AtMost,
    Balance,
    Condition,
    Contains,
    Is,
    IsIn,
    Not,
    facts_of,
)
from civicspace.logic.evaluate import Known, Outcome, evaluate, in_words
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.vocabulary import aims, form, notice_hours, precise, scope

#: A pool this small makes trees that look at one fact several times.
POOL = ("scope", "precise", "independent_decider", "aims", "notice_hours")

BY_SIZE = {0.0: Truth.FALSE, 0.5: Truth.UNKNOWN, 1.0: Truth.TRUE}


def known(facts: Facts) -> dict[str, Known]:
    return {name: Known(value) for name, value in facts.known().items()}


def outcome(condition: Condition, facts: Facts) -> Outcome:
    return evaluate(condition, known(facts))


def reference(condition: Condition, values: Mapping[str, Anything]) -> float:
    """Kleene's logic as arithmetic: false is 0, unknown a half, true 1; and is the least."""
    match condition:
        case All(of=parts):
            return min((reference(part, values) for part in parts), default=1.0)
        case Any(of=parts):
            return max((reference(part, values) for part in parts), default=0.0)
        case Not(of=part):
            return 1.0 - reference(part, values)
        case Balance(against=left, favour=right, margin=margin):
            # As intervals: what is unknown may lie on its scale or not.
            against = [reference(part, values) for part in left]
            favour = [reference(part, values) for part in right]
            least = sum(map(floor, against)) - sum(map(ceil, favour))
            most = sum(map(ceil, against)) - sum(map(floor, favour))
            return 1.0 if least >= margin else 0.0 if most < margin else 0.5
    value = values.get(condition.fact.name)
    if value is None:
        return 0.5
    match condition:
        case Is(value=wanted):
            return float(value == wanted)
        case IsIn(values=wanted):
            return float(any(value == one for one in wanted))
        case Contains(values=wanted):
            return float(bool(set(wanted) & value))
        case AtLeast(number=number):
            return float(value >= number)
        case AtMost(number=number):
            return float(value <= number)


class TestTheTruth:
    """The truth of a tree is that of its parts, joined by Kleene's tables."""

    @settings(max_examples=300, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_against_the_reference(self, condition: Condition, facts: Facts) -> None:
        expected = BY_SIZE[reference(condition, facts.known())]

        assert expected is outcome(condition, facts).truth

    @settings(max_examples=150, deadline=None)
    @given(strategies.conditions(), strategies.facts())
    def test_on_the_whole_vocabulary(self, condition: Condition, facts: Facts) -> None:
        expected = BY_SIZE[reference(condition, facts.known())]

        assert expected is outcome(condition, facts).truth

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_the_explanation_has_the_same(self, condition: Condition, facts: Facts) -> None:
        found = outcome(condition, facts)

        assert found.truth is found.explanation.truth

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions(POOL), strategies.conditions(POOL), strategies.facts(POOL))
    def test_operators_are_the_tables(self, a: Condition, b: Condition, facts: Facts) -> None:
        left, right = outcome(a, facts).truth, outcome(b, facts).truth

        assert left & right is outcome(a & b, facts).truth
        assert left | right is outcome(a | b, facts).truth
        assert ~left is outcome(~a, facts).truth


class TestOneFact:
    """A condition on one fact is unknown while the fact is, and else compares its value."""

    @pytest.mark.parametrize(
        ("condition", "facts", "expected"),
        [
            (form == Form.BAN, Facts(), Truth.UNKNOWN),
            (form == Form.BAN, Facts(form=Form.BAN), Truth.TRUE),
            (form == Form.BAN, Facts(form=Form.CLOSURE), Truth.FALSE),
            (form != Form.BAN, Facts(), Truth.UNKNOWN),
            (form != Form.BAN, Facts(form=Form.CLOSURE), Truth.TRUE),
            (form.is_in(Form.BAN, Form.CLOSURE), Facts(form=Form.CLOSURE), Truth.TRUE),
            (form.is_in(Form.BAN, Form.CLOSURE), Facts(form=Form.SEIZURE), Truth.FALSE),
            (precise.fails, Facts(), Truth.UNKNOWN),
            (precise.fails, Facts(precise=False), Truth.TRUE),
            (precise.holds, Facts(precise=False), Truth.FALSE),
            (aims.any_of(Aim.MORALS), Facts(), Truth.UNKNOWN),
            (aims.any_of(Aim.MORALS), Facts(aims=frozenset()), Truth.FALSE),
            (aims.none_of(Aim.MORALS), Facts(aims=frozenset()), Truth.TRUE),
            (aims.none_of(Aim.MORALS), Facts(), Truth.UNKNOWN),
            (aims.is_empty, Facts(aims=frozenset()), Truth.TRUE),
            (aims.is_empty, Facts(aims=frozenset({Aim.IDEOLOGY})), Truth.FALSE),
            (aims.is_empty, Facts(), Truth.UNKNOWN),
            (notice_hours > 48, Facts(notice_hours=48), Truth.FALSE),
            (notice_hours > 48, Facts(notice_hours=49), Truth.TRUE),
            (notice_hours >= 48, Facts(notice_hours=48), Truth.TRUE),
            (notice_hours < 48, Facts(notice_hours=48), Truth.FALSE),
            (notice_hours <= 48, Facts(notice_hours=48), Truth.TRUE),
            (notice_hours <= 48, Facts(), Truth.UNKNOWN),
            (notice_hours >= 1, Facts(notice_hours=0), Truth.FALSE),
        ],
    )
    def test_truth(self, condition: Condition, facts: Facts, expected: Truth) -> None:
        assert expected is outcome(condition, facts).truth


class TestNeverStopsAtAnUnknown:
    """Every part is evaluated, whatever the others turn out to be."""

    def test_a_false_part_behind_an_unknown_one(self) -> None:
        found = outcome((form == Form.BAN) & precise.fails, Facts(precise=True))

        assert Truth.FALSE is found.truth

    def test_each_gap_is_found(self) -> None:
        expected = {"form", "precise", "aims"}
        rule = (form == Form.BAN) & (precise.fails | aims.is_empty)

        assert expected == outcome(rule, Facts()).open

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_each_fact_is_explained(self, condition: Condition, facts: Facts) -> None:
        expected = {fact.name for fact in facts_of(condition)}
        steps = outcome(condition, facts).explanation.walk()

        assert expected == {step.fact for step in steps if step.fact is not None}


def completions(facts: Facts, names: list[str]) -> Iterator[dict[str, Anything]]:
    """Every way to fill the gaps in some facts, from values that tell conditions apart."""
    samples: dict[str, list[Anything]] = {
        "scope": list(Scope),
        "precise": [True, False],
        "independent_decider": [True, False],
        "notice_hours": [0, 10, 60, 121],
    }
    gaps = [name for name in names if name not in facts.known()]
    for values in product(*(samples[name] for name in gaps)):
        yield {**facts.known(), **dict(zip(gaps, values, strict=True))}


SMALL = ["scope", "precise", "independent_decider", "notice_hours"]


class TestOpenFacts:
    """The open facts are those unknown ones on which the truth may still turn."""

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_none_once_it_is_decided(self, condition: Condition, facts: Facts) -> None:
        found = outcome(condition, facts)

        assert found.truth.known is (found.open == frozenset())

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_only_unknown_facts_of_the_condition(self, condition: Condition, facts: Facts) -> None:
        looked_at = {fact.name for fact in facts_of(condition)}

        assert outcome(condition, facts).open <= looked_at - set(facts)

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions(SMALL), strategies.facts(SMALL), st.sampled_from(SMALL))
    def test_whatever_can_change_it_is_open(
        self, condition: Condition, facts: Facts, name: str
    ) -> None:
        assume(name not in facts.known())
        others = [other for other in SMALL if other != name]
        turns = False
        for filled in completions(facts, others):
            ends = {
                outcome(condition, Facts(**both)).truth
                for both in completions(Facts(**filled), [name])
            }
            turns = turns or len(ends) > 1

        assert name in outcome(condition, facts).open or not turns

    @pytest.mark.parametrize(
        ("condition", "facts", "expected"),
        [
            ((form == Form.BAN) & precise.fails, Facts(form=Form.BAN), {"precise"}),
            ((form == Form.BAN) & precise.fails, Facts(form=Form.CLOSURE), set()),
            ((form == Form.BAN) | precise.fails, Facts(form=Form.BAN), set()),
            (
                (form == Form.BAN) | ((scope == Scope.BLANKET) & precise.fails),
                Facts(precise=True),
                {"form"},
            ),
            (~((form == Form.BAN) & precise.fails), Facts(), {"form", "precise"}),
        ],
    )
    def test_open(self, condition: Condition, facts: Facts, expected: set[str]) -> None:
        assert expected == outcome(condition, facts).open


class TestKnowledgeOnlyDecides:
    """To learn a fact may decide what was unknown; it never turns about what was decided."""

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL), strategies.facts(POOL))
    def test_monotone(self, condition: Condition, first: Facts, more: Facts) -> None:
        before = outcome(condition, first)
        after = outcome(condition, Facts(**{**more.known(), **first.known()}))

        assert before.truth is Truth.UNKNOWN or before.truth is after.truth
        assert after.open <= before.open


class TestFactsInWords:
    """The value of a fact is told in words, the members of a set in the order of the alphabet."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (True, "so"),
            (False, "not so"),
            (48, "48"),
            (0, "0"),
            (Form.CONTENT_RULE, "content rule"),
            (Form.NON_PROTECTION, "non-protection"),
            (frozenset(), "none"),
            (frozenset({Aim.MORALS, Aim.HEALTH}), "health, morals"),
        ],
    )
    def test_words(self, value: object, expected: str) -> None:
        assert expected == in_words(value)
