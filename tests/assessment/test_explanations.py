"""Explanations: the tree says what the verdict says, and each step follows from those below it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.logic.explain import Step, relied_on
from tests.assessment.conftest import Law
from tests.assessment.rules import BAN, REVIEWED, SHORT, SHOWN, exemption, rule, some_facts
from tests.assessment.telling import folded, review_told, rule_told, rules_of

#: Provisions of which some speak to everything, some to some facts or for some persons only.
places = st.sampled_from(
    [
        "iccpr/4",
        "iccpr/19",
        "iccpr/21",
        "iccpr/22",
        "iccpr/25",
        "echr/11",
        "osce-copenhagen-1990/10.1",
        "crc/15",
        "ilo-c87/2",
    ]
)
T, V = cs.Truth, cs.Verdict
BREACHED = {V.INCOMPATIBLE: T.TRUE, V.COMPATIBLE: T.FALSE, V.UNDETERMINED: T.UNKNOWN}


class TestFindingAgrees:
    """The verdict of a finding follows from its explanation, and from its decisive steps alone."""

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places, strict=st.booleans())
    def test_whole_tree(self, known: cs.Facts, name: str, strict: bool) -> None:
        for one in cs.review(known, name, strict=strict).findings:
            # The tree tells the reading that the review makes; a balance is weighed on the record.
            if strict and any(step.step is Step.BALANCE for step in one.explanation.walk()):
                continue
            assert rule_told(one.explanation) is BREACHED[one.verdict]

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_decisive_steps(self, known: cs.Facts, name: str) -> None:
        for one in cs.review(known, name).findings:
            assert rule_told(one.explanation, decisive_only=True) is BREACHED[one.verdict]

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places, strict=st.booleans())
    def test_its_truth_is_the_verdict(self, known: cs.Facts, name: str, strict: bool) -> None:
        for one in cs.review(known, name, strict=strict).findings:
            assert one.explanation.truth is BREACHED[one.verdict]

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_each_step_follows_from_those_below(self, known: cs.Facts, name: str) -> None:
        wrong = [
            step.text
            for step in cs.review(known, name).explain().walk()
            if step.step not in (Step.VERDICT, Step.RULE, Step.CONFLICT)
            and step.children
            and step.truth is not None
            and folded(step) is not step.truth
        ]

        assert wrong == []


class TestReviewAgrees:
    """The verdict of a review follows from its tree, and from its decisive steps alone."""

    @settings(max_examples=40, deadline=None)
    @given(known=some_facts(), name=places)
    def test_whole_tree(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name)

        assert review_told(found.explain()) is found.verdict

    @settings(max_examples=40, deadline=None)
    @given(known=some_facts(), name=places)
    def test_decisive_steps(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name)

        assert review_told(found.explain(), decisive_only=True) is found.verdict

    @settings(max_examples=40, deadline=None)
    @given(known=some_facts(), name=places, strict=st.booleans())
    def test_its_words_are_the_verdict(self, known: cs.Facts, name: str, strict: bool) -> None:
        found = cs.review(known, name, strict=strict)

        assert found.explain().found == found.verdict.words

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_every_standard_is_in_it(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name)
        named = [step.name for step in rules_of(found.explain())]

        assert sorted(named) == sorted(one.standard.id for one in found.findings)


class TestEachStep:
    """Each step says where it is held, and each fact where it comes from."""

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_provision(self, known: cs.Facts, name: str) -> None:
        found = cs.review(known, name)
        trees = [found.explain(), *(one.explain() for one in found.findings)]

        assert {step.provision for tree in trees for step in tree.walk()} == {name}

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_basis(self, known: cs.Facts, name: str) -> None:
        bases = {
            (step.fact, step.basis)
            for step in cs.review(known, name).explain().walk()
            if step.fact is not None
        }
        stated = {fact for fact, basis in bases if basis is cs.Basis.STATED}
        others = {fact for fact, basis in bases if basis is not cs.Basis.STATED}

        assert stated <= set(known)
        assert others & set(known) == set()

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), inferred=some_facts(), name=places)
    def test_presumptions(self, known: cs.Facts, inferred: cs.Facts, name: str) -> None:
        rest = {fact: value for fact, value in inferred.known().items() if fact not in set(known)}
        restriction = cs.Restriction(
            id="r", rights=list(cs.Right), facts=known, presumed=cs.Facts(**rest)
        )
        for one in cs.review(restriction, name).findings:
            named = {
                f"{fact.fact}: {fact.found} ({why.text})"
                if why.name == "coder"
                else f"{fact.fact}: {fact.found} ({why.name}, {why.text})"
                for fact in relied_on(one.explanation)
                for why in fact.children
                if why.step is Step.PRESUMPTION
            }

            assert named == set(one.presumptions)

    @settings(max_examples=25, deadline=None)
    @given(known=some_facts(), name=places)
    def test_data(self, known: cs.Facts, name: str) -> None:
        tree = cs.review(known, name).explain()

        assert cs.Explanation.from_dict(tree.to_dict()) == tree


def headline(text: str) -> str:
    """What comes before the alternatives."""
    for section in ("Left open, and", "Lifted by", "In conflict", "This weighs", "Weighed, and"):
        text = text.partition(section)[0]
    return text.partition("Looked at, and not breached:")[0]


class TestHeadline:
    """What decides stands first; what failed is kept out of the headline, in both layouts."""

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_no_alternative(self, known: cs.Facts, name: str) -> None:
        tree = cs.review(known, name).explain()
        others = {rule.name: rule.text for rule in rules_of(tree) if not rule.decisive}
        first, plain = headline(tree.markdown()), " ".join(headline(str(tree)).split())
        open_still = "If it does, it goes against this:" in first

        assert open_still or not [name for name in others if f"`{name}`" in first]
        same = {rule.text for rule in rules_of(tree) if rule.decisive}
        assert open_still or not [
            text for text in others.values() if text in plain and text not in same
        ]

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places)
    def test_what_decides(self, known: cs.Facts, name: str) -> None:
        tree = cs.review(known, name).explain()
        first, plain = headline(tree.markdown()), " ".join(headline(str(tree)).split())
        decides = [rule for rule in rules_of(tree) if rule.decisive and rule.truth is T.TRUE]

        assert [rule.name for rule in decides if f"`{rule.name}`" not in first] == []
        assert [rule.text for rule in decides if rule.text not in plain] == []

    @settings(max_examples=30, deadline=None)
    @given(known=some_facts(), name=places, width=st.integers(60, 120))
    def test_width(self, known: cs.Facts, name: str, width: int) -> None:
        lines = cs.review(known, name).explain().plain(width).splitlines()

        assert [line for line in lines if len(line) > width] == []


class TestOrder:
    """The verdict first; then what is breached, open, lifted, weighed and kept, in legal order."""

    def test_groups(self, law: Law) -> None:
        law(
            rule("kept", element=cs.Element.APPLICABILITY, condition=SHOWN),
            rule("factor", strength=cs.Strength.FACTOR),
            rule("lifted", exemptions=[exemption("always", ~SHOWN)]),
            rule("open", condition=SHORT),
            rule("first"),
            rule("second", element=cs.Element.PROCEDURE),
        )
        found = cs.review({"precise": False, "evidence": "none"}, REVIEWED).explain()

        assert [(one.name, one.decisive) for one in rules_of(found)] == [
            ("assembly.first", True),
            ("assembly.second", True),
            ("assembly.open", False),
            ("assembly.lifted", False),
            ("assembly.factor", False),
            ("assembly.kept", False),
        ]

    def test_of_what_is_compatible_all_decide(self, law: Law) -> None:
        law(
            rule("kept", condition=SHOWN),
            rule("lifted", exemptions=[exemption("always", ~SHOWN)]),
            rule("factor", strength=cs.Strength.FACTOR),
        )
        found = cs.review({"precise": False, "evidence": "none"}, REVIEWED).explain()

        assert [(one.name, one.decisive) for one in rules_of(found)] == [
            ("assembly.lifted", True),
            ("assembly.factor", False),
            ("assembly.kept", True),
        ]

    def test_heading(self) -> None:
        explanation = cs.review(BAN, REVIEWED, on="2006-05-01", state="KAZ").explain()

        assert explanation.step is Step.VERDICT
        assert explanation.text == "incompatible with ICCPR, article 21 (Peaceful assembly)"
        assert [(one.step, one.text) for one in explanation.children[:2]] == [
            (Step.NOTE, "ICCPR: in force for the State since 24 April 2006"),
            (Step.DEFINITION, "the provision speaks to it"),
        ]

    def test_authorities_are_those_of_the_finding(self) -> None:
        for finding in cs.review(BAN, REVIEWED, on="2005-05-12").findings:
            expected = "; ".join(str(citation) for citation in finding.citations)

            assert finding.explain().because == expected

    def test_it_needs_no_second_evaluation(self) -> None:
        found = cs.review(BAN, REVIEWED)

        assert found.explain() == found.explain()
        assert found.findings[0].explain() is found.findings[0].explanation
