"""The strategies: whatever they draw is valid, and nothing that is valid is out of reach."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from pendulum import Date

import civicspace as cs
from civicspace import strategies
from civicspace.logic.conditions import (
    All,
    AtLeast,
    AtMost,
    Balance,
    Condition,
    Contains,
    Is,
    IsIn,
    Not,
    facts_of,
    walk,
)
from civicspace.logic.conditions import (
    Any as AnyOf,
)
from civicspace.model.asked import Asked
from civicspace.model.dates import as_date
from civicspace.model.vocabulary import TERMS
from civicspace.model.weights import DIMENSIONS

JOINTS = (All, AnyOf, Not, Balance)
NODES = (Is, IsIn, Contains, AtLeast, AtMost, *JOINTS)

QUICK = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
#: To find any value at all, and not the simplest.
ANY = settings(max_examples=250, database=None, phases=[Phase.generate])

#: What each strategy draws, where it needs to be told nothing.
DRAWS: dict[str, type[Any]] = {
    "assessments": cs.Assessment,
    "benchmarks": cs.Benchmark,
    "calendars": cs.Calendar,
    "casebooks": cs.Casebook,
    "cases": cs.Case,
    "causes": cs.Cause,
    "citations": cs.Citation,
    "claims": cs.Claim,
    "comparisons": cs.Comparison,
    "criteria": cs.Criterion,
    "days": Date,
    "derogations": cs.Derogation,
    "dossiers": cs.Dossier,
    "elections": cs.Election,
    "events": cs.Event,
    "exemptions": cs.Exemption,
    "explanations": cs.Explanation,
    "facts": cs.Facts,
    "findings": cs.Finding,
    "guarantees": cs.Guarantee,
    "ids": str,
    "instruments": cs.Instrument,
    "measure_assessments": cs.MeasureAssessment,
    "measures": cs.Measure,
    "notes": str,
    "passages": cs.Passage,
    "provisions": cs.Provision,
    "remedies": cs.Remedies,
    "reservations": cs.Reservation,
    "restriction_assessments": cs.RestrictionAssessment,
    "restrictions": cs.Restriction,
    "review_comparisons": cs.ReviewComparison,
    "reviews": cs.Review,
    "rounds": cs.Round,
    "rulings": cs.Ruling,
    "sources": cs.Source,
    "spans": cs.Span,
    "standards": cs.Standard,
    "standings": cs.Standing,
    "state_codes": str,
    "states": cs.State,
    "texts": str,
    "timelines": tuple,
    "trajectories": cs.Trajectory,
    "treaty_actions": cs.TreatyAction,
    "truths": cs.Truth,
    "weights": cs.Weights,
    "whens": cs.When,
    "windows": cs.Window,
}


class TestEachStrategy:
    """Each strategy draws values of one type, which Hypothesis then finds by the type alone."""

    @pytest.mark.parametrize(("name", "kind"), list(DRAWS.items()), ids=list(DRAWS))
    def test_draws(self, name: str, kind: type[Any]) -> None:
        @QUICK
        @given(getattr(strategies, name)())
        def check(value: object) -> None:
            assert type(value) is kind

        check()

    @pytest.mark.parametrize(
        "kind", [kind for kind in DRAWS.values() if attrs.has(kind) or kind is Date]
    )
    def test_by_type(self, kind: type[Any]) -> None:
        @QUICK
        @given(st.from_type(kind))
        def check(value: object) -> None:
            assert type(value) is kind

        check()

    def test_none_is_left_out(self) -> None:
        expected = sorted([*DRAWS, "asked", "conditions", "fact_values"])

        assert expected == strategies.__all__

    @pytest.mark.parametrize("name", strategies.__all__)
    def test_example(self, name: str) -> None:
        doc = inspect.getdoc(getattr(strategies, name))

        assert doc is not None
        assert ">>>" in doc


class TestDates:
    """Days stay within the bounds, and a date has the precision asked for."""

    @QUICK
    @given(strategies.days(min_value="2005-05-01", max_value="2005-05-03"))
    def test_bounds(self, day: Date) -> None:
        assert as_date("2005-05-01") <= day <= as_date("2005-05-03")

    @pytest.mark.parametrize("precision", cs.Precision)
    def test_precision(self, precision: cs.Precision) -> None:
        @QUICK
        @given(strategies.whens(precision, min_value="2005-02-01", max_value="2005-03-31"))
        def check(when: cs.When) -> None:
            assert precision is when.precision
            assert when.first.year == 2005

        check()

    @pytest.mark.parametrize("precision", cs.Precision)
    def test_every_precision_is_drawn(self, precision: cs.Precision) -> None:
        when = find(strategies.whens(), lambda when: when.precision is precision, settings=ANY)

        assert precision is when.precision


class TestFacts:
    """Each fact of the vocabulary is drawn known and unknown, with values that it can have."""

    @pytest.mark.parametrize("name", TERMS)
    def test_known_and_unknown(self, name: str) -> None:
        some = strategies.facts([name])

        assert len(find(some, lambda facts: len(facts) == 1, settings=ANY)) == 1
        assert len(find(some, lambda facts: len(facts) == 0, settings=ANY)) == 0

    @QUICK
    @given(strategies.facts(["form", "aims"]))
    def test_no_other(self, facts: cs.Facts) -> None:
        assert set(facts) <= {"form", "aims"}

    @pytest.mark.parametrize("draw", [strategies.facts, strategies.conditions])
    def test_an_unknown_name(self, draw: Callable[[list[str]], object]) -> None:
        with pytest.raises(cs.FactsError, match='unknown fact "forms": did you mean "form"'):
            draw(["forms"])

    def test_values_of_an_unknown_name(self) -> None:
        with pytest.raises(cs.FactsError, match='unknown fact "forms": did you mean "form"'):
            strategies.fact_values("forms")


class TestConditions:
    """Conditions are trees of every kind of node over the facts asked for."""

    @pytest.mark.parametrize(
        "kind", [Is, IsIn, Contains, AtLeast, AtMost, All, AnyOf, Not, Balance]
    )
    def test_every_node(self, kind: type[Any]) -> None:
        names = ["form", "precise", "aims", "notice_hours"]
        found = find(
            strategies.conditions(names),
            lambda condition: any(isinstance(node, kind) for node in walk(condition)),
            settings=ANY,
        )

        assert any(isinstance(node, kind) for node in walk(found))

    @QUICK
    @given(strategies.conditions(["form", "aims"]))
    def test_no_other_fact(self, condition: Condition) -> None:
        assert {fact.name for fact in facts_of(condition)} <= {"form", "aims"}

    @QUICK
    @given(strategies.conditions(max_leaves=3))
    def test_size(self, condition: Condition) -> None:
        leaves = [node for node in walk(condition) if not isinstance(node, JOINTS)]

        assert len(leaves) <= 3


def cited(value: Any) -> set[str]:
    """Every id in a field called ``sources``, at any depth."""
    if isinstance(value, tuple):
        return {name for one in value for name in cited(one)}
    if not attrs.has(type(value)):
        return set()
    found: set[str] = set()
    for field in attrs.fields(type(value)):
        part = getattr(value, field.name)
        names = field.name == "sources" and not isinstance(value, cs.Dossier)
        found |= set(part) if names else cited(part)
    return found


class TestDossiers:
    """A dossier is valid as a whole: it is written and read again, with nothing lost."""

    @QUICK
    @given(strategies.dossiers())
    def test_as_json(self, dossier: cs.Dossier) -> None:
        assert dossier == cs.loads(cs.dumps(dossier))

    @settings(QUICK, max_examples=10)
    @given(strategies.dossiers())
    def test_as_yaml(self, dossier: cs.Dossier) -> None:
        assert dossier == cs.loads(cs.dumps(dossier, form="yaml"))

    @QUICK
    @given(strategies.dossiers(state="KAZ"))
    def test_references(self, dossier: cs.Dossier) -> None:
        measures = {measure.id for measure in dossier}
        named = {
            name
            for measure in dossier
            for name in (*measure.amends, *measure.replaces, *measure.related)
        }
        named |= {name for claim in dossier.claims for name in claim.measures}

        assert named <= measures
        assert cited(dossier) <= {source.id for source in dossier.sources}
        assert {"KAZ"} >= {act.state for act in dossier.treaty_actions}

    @pytest.mark.filterwarnings("ignore:Generating overly large repr")  # of what it found
    def test_references_are_drawn_at_all(self) -> None:
        rich = find(
            strategies.dossiers(),
            lambda one: bool(cited(one)) and any(claim.measures for claim in one.claims),
            settings=ANY,
        )

        assert cited(rich)

    @QUICK
    @given(strategies.dossiers(), strategies.days())
    def test_it_can_be_assessed(self, dossier: cs.Dossier, day: Date) -> None:
        assessment = cs.assess(dossier, on=day)

        assert len(dossier) == len(assessment.measures)


#: Every kind of thing that can be asked.
KINDS: tuple[type[Any], ...] = get_args(Asked)


class TestBenchmarks:
    """Benchmarks ask for things of every kind, and a dossier can be held against each of them."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_kind_alone(self, kind: type[Any]) -> None:
        @QUICK
        @given(strategies.asked(kind), st.from_type(kind))
        def check(one: object, other: object) -> None:
            assert type(one) is type(other) is kind

        check()

    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind(self, kind: type[Any]) -> None:
        one = find(strategies.asked(), lambda one: isinstance(one, kind), settings=ANY)

        assert type(one) is kind

    @QUICK
    @given(strategies.asked(cs.Reformed, measures=["law"]))
    def test_of_the_measures_given(self, asks: cs.Reformed) -> None:
        assert asks.measures == ("law",)

    @pytest.mark.parametrize("throughout", [True, False])
    @pytest.mark.parametrize("dated", [True, False])
    def test_every_term(self, throughout: bool, dated: bool) -> None:
        def wanted(benchmark: cs.Benchmark) -> bool:
            return dated is (benchmark.due is not None) and any(
                throughout is one.throughout for one in benchmark.criteria
            )

        found = find(strategies.benchmarks(), wanted, settings=ANY)

        assert wanted(found)

    def test_passages_are_drawn_at_all(self) -> None:
        def cites(benchmark: cs.Benchmark) -> bool:
            return any(one.passages for one in benchmark.criteria)

        assert cites(find(strategies.benchmarks(), cites, settings=ANY))

    @QUICK
    @given(strategies.benchmarks(state="KAZ"), strategies.dossiers(state="KAZ"), strategies.days())
    def test_a_dossier_can_be_held_against_it(
        self, benchmark: cs.Benchmark, dossier: cs.Dossier, day: Date
    ) -> None:
        found = cs.meets(dossier, benchmark, on=day)

        assert [one.criterion for one in found.criteria] == list(benchmark.criteria)


class TestWeights:
    """Weights count in any dimensions, or in those asked for, and a score can be made of them."""

    @pytest.mark.parametrize("dimension", DIMENSIONS)
    def test_every_dimension(self, dimension: str) -> None:
        counts = find(strategies.weights(), lambda mine: dimension in mine.used, settings=ANY)
        not_so = find(strategies.weights(), lambda mine: dimension not in mine.used, settings=ANY)

        assert dimension in counts.used
        assert dimension not in not_so.used

    @QUICK
    @given(strategies.weights(["kind", "force"]))
    def test_those_asked_for(self, mine: cs.Weights) -> None:
        assert mine.used == ("force", "kind")

    def test_a_part_of_a_right_may_have_its_own(self) -> None:
        own = find(
            strategies.weights(["right"]), lambda mine: cs.Right.PARTIES in mine.right, settings=ANY
        )
        wide = find(
            strategies.weights(["right"]),
            lambda mine: cs.Right.PARTIES not in mine.right,
            settings=ANY,
        )

        assert cs.Right.PARTIES is own.entry("right", cs.Right.PARTIES)
        assert cs.Right.ASSOCIATION is wide.entry("right", cs.Right.PARTIES)

    def test_an_unknown_dimension(self) -> None:
        with pytest.raises(cs.UnknownName, match='unknown dimension "froce": did you mean "force"'):
            strategies.weights(["froce"])

    @QUICK
    @given(strategies.weights())
    def test_a_score_can_be_made(self, mine: cs.Weights) -> None:
        empty = cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12")

        assert cs.score(empty, mine).value == 0


class TestWithoutHypothesis:
    """Where Hypothesis is not installed, the error says which extra to install."""

    def test_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        expected = 'civicspace.strategies needs an extra: pip install "civicspace[testing]"'
        for name in list(sys.modules):
            if name.startswith("civicspace.strategies"):
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "hypothesis", None)
        with pytest.raises(cs.MissingExtra) as caught:
            import_module("civicspace.strategies")

        assert expected == str(caught.value)
        assert caught.value.extra == "testing"
