"""Explanations: the tree says what the verdict says, and each step follows from those below it."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import all_of, any_of
from tests.assessment.rules import BAN, REVIEWED, some_facts

places = st.sampled_from(["iccpr/19", "iccpr/21", "iccpr/22", "iccpr/25", "echr/11"])
T = cs.Truth


def folded(step: Explanation, *, decisive_only: bool = False) -> cs.Truth:
    """The truth of a step worked out anew from the facts at the leaves of its tree."""
    if not step.children:
        assert step.truth is not None or step.step in (Step.ALL, Step.ANY)
        if step.truth is not None:
            return step.truth
    if step.step is Step.BALANCE:
        return weighed(step)
    below = [
        folded(child, decisive_only=decisive_only)
        for child in step.children
        if child.decisive or not decisive_only
    ]
    if step.step is Step.ALL:
        return all_of(below)
    if step.step is Step.ANY:
        return any_of(below)
    (only,) = below
    return ~only if step.step is Step.NOT else only


def weighed(step: Explanation) -> cs.Truth:
    """What a balance comes to, counted anew: on the record the unknown weighs nothing."""
    against, favour = (
        sum(folded(item) is T.TRUE for item in side.children) for side in step.children
    )
    words = re.search(r"by (\d+) or more", step.text)
    by = int(words[1]) if words else 1
    if step.text.startswith("what weighs for it"):
        against, favour = favour, against
    holds = T.of(against - favour >= by)
    return ~holds if " does not outweigh " in step.text else holds


def told(finding: cs.Finding, *, decisive_only: bool = False) -> cs.Verdict:
    """The verdict on the record that follows from the explanation alone."""
    condition, *exemptions = finding.explanation.children
    breached = folded(condition, decisive_only=decisive_only)
    if any(folded(one, decisive_only=decisive_only) is T.TRUE for one in exemptions):
        return cs.Verdict.COMPATIBLE
    return {
        T.TRUE: cs.Verdict.INCOMPATIBLE,
        T.FALSE: cs.Verdict.COMPATIBLE,
        T.UNKNOWN: cs.Verdict.UNDETERMINED,
    }[breached]


class TestAgreement:
    """The verdict of a finding follows from its explanation, and from its decisive steps alone."""

    @settings(max_examples=60, deadline=None)
    @given(known=some_facts(), name=places)
    def test_whole_tree(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name).findings

        assert [told(one) for one in found] == [one.verdict for one in found]

    @settings(max_examples=60, deadline=None)
    @given(known=some_facts(), name=places)
    def test_decisive_steps(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name).findings

        assert [told(one, decisive_only=True) for one in found] == [one.verdict for one in found]

    @settings(max_examples=60, deadline=None)
    @given(known=some_facts(), name=places)
    def test_each_step_follows_from_those_below(self, known: cs.Facts, name: str) -> None:
        wrong = [
            step.text
            for finding in cs.review(known, name).findings
            for step in finding.explanation.walk()
            if step.children and step.truth is not None and folded(step) is not step.truth
        ]

        assert wrong == []

    @settings(max_examples=60, deadline=None)
    @given(known=some_facts(), name=places)
    def test_words_in_the_rule(self, known: cs.Facts, name: str) -> None:
        words = {
            cs.Verdict.INCOMPATIBLE: "breached",
            cs.Verdict.COMPATIBLE: "not breached",
            cs.Verdict.UNDETERMINED: "open",
        }
        found = cs.review(known, name).findings
        expected = [
            f"{one.standard.message} "
            f"[{one.standard.id}: {words[one.verdict]}, {one.standard.strength.value}]"
            for one in found
        ]

        assert [one.explanation.text for one in found] == expected

    @settings(max_examples=60, deadline=None)
    @given(known=some_facts(), name=places)
    def test_basis_of_each_fact(self, known: cs.Facts, name: str) -> None:
        bases = {
            (step.fact, step.basis)
            for finding in cs.review(known, name).findings
            for step in finding.explanation.walk()
            if step.fact is not None
        }
        stated = {fact for fact, basis in bases if basis is cs.Basis.STATED}
        others = {fact for fact, basis in bases if basis is not cs.Basis.STATED}

        assert stated <= set(known)
        assert others & set(known) == set()


class TestTreeOfAReview:
    """The tree of a review names the verdict first, then each standard that is not kept."""

    def test_heading(self) -> None:
        explanation = cs.review(BAN, REVIEWED).explain()

        assert explanation.step is Step.VERDICT
        assert explanation.text == "iccpr/21: incompatible"

    def test_standards_that_are_kept_are_left_out(self) -> None:
        found = cs.review(BAN, REVIEWED)
        expected = [
            one.explanation.text
            for one in found.findings
            if one.verdict is not cs.Verdict.COMPATIBLE
        ]

        assert [child.text for child in found.explain().children] == expected

    def test_authorities_are_those_of_the_finding(self) -> None:
        for finding in cs.review(BAN, REVIEWED, on="2005-05-12").findings:
            expected = "; ".join(str(citation) for citation in finding.citations)

            assert finding.explain().because == expected

    def test_it_needs_no_second_evaluation(self) -> None:
        found = cs.review(BAN, REVIEWED)

        assert found.explain() == found.explain()
        assert found.findings[0].explain() is found.findings[0].explanation
