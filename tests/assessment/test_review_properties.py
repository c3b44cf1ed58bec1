"""What holds of every review, whatever the facts."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.model.vocabulary import TERMS
from civicspace.strategies import fact_values
from tests.assessment.completing import Told, cases_in_part
from tests.assessment.rules import some_facts

#: One provision of each kind: closed lists, no list, citizens, work for rights, some persons only.
PLACES = [
    "iccpr/19",
    "iccpr/21",
    "iccpr/22",
    "iccpr/25",
    "echr/11",
    "osce-copenhagen-1990/9.2",
    "osce-copenhagen-1990/10.1",
    "osce-copenhagen-1990/7.9",
    "crc/15",
    "icerd/5",
    "ilo-c87/2",
]
places = st.sampled_from(PLACES)
UNDETERMINED = cs.Verdict.UNDETERMINED


@st.composite
def one_more_fact(draw: st.DrawFn) -> tuple[cs.Facts, cs.Facts, str]:
    """Facts, the same facts and one more, and the name of that one."""
    known = draw(some_facts())
    unknown = sorted(set(TERMS) - set(known))
    assume(unknown)
    name = draw(st.sampled_from(unknown))
    more: dict[str, Any] = {name: draw(fact_values(name))}
    return known, attrs.evolve(known, **more), name


@st.composite
def coded(draw: st.DrawFn) -> cs.Restriction:
    """A restriction of which something is stated and something inferred."""
    stated, inferred = draw(some_facts()), draw(some_facts())
    rest = {name: value for name, value in inferred.known().items() if name not in set(stated)}
    rights = draw(st.lists(st.sampled_from(cs.Right), min_size=1, max_size=3, unique=True))
    return cs.Restriction(id="r", rights=rights, facts=stated, presumed=cs.Facts(**rest))


class TestMonotone:
    """One more fact never turns what is decided on the stated facts alone."""

    @settings(max_examples=100, deadline=None)
    @given(case=one_more_fact(), name=places)
    def test_verdict(self, case: tuple[cs.Facts, cs.Facts, str], name: str) -> None:
        less, more = (cs.review(known, name).strict for known in case[:2])

        assert less is UNDETERMINED or more is less

    @settings(max_examples=50, deadline=None)
    @given(case=one_more_fact(), name=places)
    def test_each_finding(self, case: tuple[cs.Facts, cs.Facts, str], name: str) -> None:
        less, more = (
            {one.standard.id: one.strict for one in cs.review(known, name).findings}
            for known in case[:2]
        )
        turned = [
            standard
            for standard, strict in less.items()
            if strict is not UNDETERMINED and more.get(standard, strict) is not strict
        ]

        assert turned == []


class TestReadings:
    """The strict reading is the cautious one: what it decides, the record decides alike."""

    @settings(max_examples=75, deadline=None)
    @given(restriction=coded(), name=places)
    def test_decided_strictly_is_decided_alike(
        self, restriction: cs.Restriction, name: str
    ) -> None:
        found = cs.review(restriction, name)

        assert found.strict is UNDETERMINED or found.verdict is found.strict

    @settings(max_examples=75, deadline=None)
    @given(restriction=coded(), name=places)
    def test_strict_review_gives_the_strict_verdict(
        self, restriction: cs.Restriction, name: str
    ) -> None:
        found = cs.review(restriction, name)
        strict = cs.review(restriction, name, strict=True)

        assert strict.verdict is found.strict
        assert strict.strict is found.strict
        assert [one.verdict for one in strict.findings] == [one.strict for one in strict.findings]

    @settings(max_examples=50, deadline=None)
    @given(restriction=coded(), name=places)
    def test_strict_findings_are_the_same(self, restriction: cs.Restriction, name: str) -> None:
        found = cs.review(restriction, name).findings
        strict = cs.review(restriction, name, strict=True).findings

        assert [(one.standard.id, one.strict) for one in found] == [
            (one.standard.id, one.strict) for one in strict
        ]


class TestQuestions:
    """A fact that is not asked for changes nothing, whatever the others are."""

    @settings(max_examples=20, deadline=None)
    @given(case=cases_in_part(), data=st.data())
    def test_facts_that_are_not_asked_for(self, case: Told, data: st.DataObject) -> None:
        before = case.review()
        asked = {one.fact for one in before.open_questions()}
        free = sorted(set(TERMS) - set(case.facts) - asked)
        assume(free)
        name = data.draw(st.sampled_from(free))
        more: dict[str, Any] = {name: data.draw(fact_values(name))}
        after = case.review(more)

        assert after.prospect.outlook.possible == before.prospect.outlook.possible
        assert {one.fact for one in after.open_questions()} == asked

    @settings(max_examples=20, deadline=None)
    @given(case=cases_in_part())
    def test_only_what_is_not_stated_is_asked_for(self, case: Told) -> None:
        asked = {one.fact for one in case.review().open_questions()}

        assert asked & set(case.facts) == set()

    @settings(max_examples=20, deadline=None)
    @given(case=cases_in_part())
    def test_something_is_asked_for_where_it_is_not_settled(self, case: Told) -> None:
        found = case.review()

        assert (found.open_questions() == ()) is found.bounds().settled


class TestVerdictFollowsFromFindings:
    """A verdict is incompatible with a breach alone, and compatible where all is settled."""

    @settings(max_examples=75, deadline=None)
    @given(restriction=coded(), name=places)
    def test_breaches(self, restriction: cs.Restriction, name: str) -> None:
        found = cs.review(restriction, name)

        assert bool(found.breaches) is (found.verdict is cs.Verdict.INCOMPATIBLE)

    @settings(max_examples=75, deadline=None)
    @given(restriction=coded(), name=places)
    def test_compatible(self, restriction: cs.Restriction, name: str) -> None:
        found = cs.review(restriction, name)
        settling = {
            one.verdict for one in found.findings if one.standard.strength is not cs.Strength.FACTOR
        }

        if found.verdict is cs.Verdict.COMPATIBLE:
            assert settling == {cs.Verdict.COMPATIBLE}
