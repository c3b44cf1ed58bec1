"""The explanation tree: its steps, what is decisive in it, and how it prints."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from hypothesis import assume, given, settings

from civicspace import Basis, Explanation, Facts, Truth, strategies
from civicspace.logic.conditions import All, Any, Balance, Condition, Not
from civicspace.logic.evaluate import Known, evaluate
from civicspace.logic.explain import Step
from civicspace.logic.truth import all_of, any_of
from civicspace.model.choices import Aim, Form, Sanction, Scope
from civicspace.model.vocabulary import aims, form, notice_hours, precise, sanction, scope

POOL = ("scope", "precise", "aims", "notice_hours")


def explained(condition: Condition, facts: Facts) -> Explanation:
    return evaluate(
        condition, {name: Known(value) for name, value in facts.known().items()}
    ).explanation


def joints(explanation: Explanation) -> Iterator[Explanation]:
    return (step for step in explanation.walk() if step.step in (Step.ALL, Step.ANY))


def truth_of(step: Explanation) -> Truth:
    assert step.truth is not None
    return step.truth


def joined(step: Explanation, truths: list[Truth]) -> Truth:
    return all_of(truths) if step.step is Step.ALL else any_of(truths)


class TestDecisiveSteps:
    """A step is decisive when it has the truth of the joint above it, and so makes it that."""

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_the_others_cannot_change_what_is_decided(
        self, condition: Condition, facts: Facts
    ) -> None:
        for joint in joints(explained(condition, facts)):
            if joint.truth is Truth.UNKNOWN:
                continue
            for other in Truth:
                truths = [truth_of(one) if one.decisive else other for one in joint.children]

                assert joint.truth is joined(joint, truths)

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_the_others_are_not_why_it_is_unknown(self, condition: Condition, facts: Facts) -> None:
        for joint in joints(explained(condition, facts)):
            decisive = [truth_of(one) for one in joint.children if one.decisive]

            assert joint.truth is joined(joint, decisive)

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL), strategies.facts(POOL))
    def test_their_facts_decide_whatever_the_others_are(
        self, condition: Condition, facts: Facts, others: Facts
    ) -> None:
        found = explained(condition, facts)
        assume(truth_of(found).known)
        decisive = {step.fact for step in found.decisive_steps() if step.fact is not None}
        kept = {name: value for name, value in facts.known().items() if name in decisive}
        changed = Facts(**{**others.known(), **kept})

        assert found.truth is explained(condition, changed).truth

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_a_joint_of_something_has_one(self, condition: Condition, facts: Facts) -> None:
        for joint in joints(explained(condition, facts)):
            assert not joint.children or any(child.decisive for child in joint.children)

    def test_in_a_false_conjunction(self) -> None:
        expected = [False, True, False]
        rule = (form == Form.BAN) & (scope == Scope.BLANKET) & precise.fails
        found = explained(rule, Facts(form=Form.BAN, scope=Scope.GENERAL))

        assert expected == [child.decisive for child in found.children]

    def test_the_walk_over_them_leaves_the_others_out(self) -> None:
        expected = ["all of these hold", "the reach is blanket"]
        rule = ((form == Form.BAN) | precise.fails) & (scope == Scope.BLANKET)
        found = explained(rule, Facts(form=Form.BAN, scope=Scope.GENERAL))

        assert expected == [step.text for step in found.decisive_steps()]


class TestShape:
    """The tree of an explanation is the tree of the condition; a denied fact is one step."""

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_same_tree(self, condition: Condition, facts: Facts) -> None:
        def agrees(node: Condition, step: Explanation) -> bool:
            if isinstance(node, (All, Any)):
                kind = Step.ALL if isinstance(node, All) else Step.ANY
                pairs = zip(node.of, step.children, strict=True)
                return step.step is kind and all(agrees(*pair) for pair in pairs)
            if isinstance(node, Not) and isinstance(node.of, Balance):
                node = node.of
            if isinstance(node, Balance):
                sides = zip((node.against, node.favour), step.children, strict=True)
                return step.step is Step.BALANCE and all(
                    side.step is Step.SIDE
                    and all(agrees(*pair) for pair in zip(parts, side.children, strict=True))
                    for parts, side in sides
                )
            if isinstance(node, Not) and isinstance(node.of, (All, Any, Not)):
                return step.step is Step.NOT and agrees(node.of, step.children[0])
            return step.step is Step.FACT and step.text == str(node) and not step.children

        assert agrees(condition, explained(condition, facts))

    def test_what_is_known_of_a_fact(self) -> None:
        known = {"form": Known(Form.BAN, Basis.PRESUMED, "nobody denied it")}
        found = evaluate(form == Form.BAN, known).explanation

        assert (found.fact, found.found) == ("form", "ban")
        assert (found.basis, found.because) == (Basis.PRESUMED, "nobody denied it")

    def test_what_is_not_known_of_a_fact(self) -> None:
        found = evaluate(form == Form.BAN, {}).explanation

        assert (found.fact, found.found) == ("form", "")
        assert (found.basis, found.because) == (Basis.UNKNOWN, "")


class TestDebug:
    """The debug view has every step, indented, with its kind, its answer and its basis."""

    def test_yes_no_and_not_known(self) -> None:
        expected = (
            "- all: not known: all of these hold\n"
            "  ~ fact form: yes: the form is ban (stated)\n"
            "  - any: not known: at least one of these holds\n"
            "    - fact precise: not known: its terms are too vague to foresee what is forbidden"
            " or owed\n"
            "    ~ fact aims: no: the aims invoked include none; it is health, morals (stated)"
        )
        rule = (form == Form.BAN) & (precise.fails | aims.is_empty)
        facts = Facts(form=Form.BAN, aims=frozenset({Aim.MORALS, Aim.HEALTH}))

        assert expected == explained(rule, facts).debug()

    def test_a_denied_joint(self) -> None:
        expected = (
            "- not: yes: it is not so that\n"
            "  - all: no: all of these hold\n"
            "    ~ fact form: yes: the form is ban (stated)\n"
            "    - fact scope: no: the reach is blanket; it is general (stated)"
        )
        rule = ~((form == Form.BAN) & (scope == Scope.BLANKET))

        assert expected == explained(rule, Facts(form=Form.BAN, scope=Scope.GENERAL)).debug()

    def test_what_is_not_decisive_is_marked_and_told_in_full(self) -> None:
        expected = (
            "- all: no: all of these hold\n"
            "  ~ any: yes: at least one of these holds\n"
            "    - fact form: yes: the form is ban (stated)\n"
            "    ~ fact precise: not known: its terms are too vague to foresee what is forbidden"
            " or owed\n"
            "  - fact scope: no: the reach is blanket; it is general (stated)"
        )
        rule = ((form == Form.BAN) | precise.fails) & (scope == Scope.BLANKET)

        assert expected == explained(rule, Facts(form=Form.BAN, scope=Scope.GENERAL)).debug()

    def test_a_presumption_stands_below_its_fact(self) -> None:
        expected = (
            "- fact precise: yes: its terms are clear (presumed)\n"
            "  - presumption regular.precise: nobody complained\n"
            "    authority: ECHR, art. 35"
        )

        assert expected == attrs.evolve(PRESUMED, children=(REASON,)).debug()

    def test_a_presumption_told_in_a_word(self) -> None:
        expected = "- fact precise: yes: its terms are clear (presumed: nobody complained)"

        assert expected == attrs.evolve(PRESUMED, because="nobody complained").debug()

    def test_a_presumption_without_a_name(self) -> None:
        expected = "- fact form: yes: the form is ban (presumed)"
        known = {"form": Known(Form.BAN, Basis.PRESUMED)}

        assert expected == evaluate(form == Form.BAN, known).explanation.debug()

    def test_a_heading_has_no_answer(self) -> None:
        expected = "- verdict [iccpr/21]: incompatible\n  - note: a note"

        assert expected == HEADING.debug()

    def test_a_rule_names_its_place_its_strength_and_its_authority(self) -> None:
        expected = (
            "~ rule assembly.ban [iccpr/21]: yes: a ban (necessity, presumptive)\n"
            "    authority: GC 37, para. 38\n"
            "  - fact form: yes: the form is ban (stated)"
        )
        fact = explained(form == Form.BAN, Facts(form=Form.BAN))
        rule = Explanation(
            step=Step.RULE,
            text="a ban",
            truth=Truth.TRUE,
            decisive=False,
            name="assembly.ban",
            provision="iccpr/21",
            element="necessity",
            strength="presumptive",
            because="GC 37, para. 38",
            children=(fact,),
        )

        assert expected.replace("    authority", "  authority") == rule.debug()


REASON = Explanation(
    step=Step.PRESUMPTION,
    text="nobody complained",
    name="regular.precise",
    because="ECHR, art. 35",
)
PRESUMED = Explanation(
    step=Step.FACT,
    text="its terms are clear",
    truth=Truth.TRUE,
    fact="precise",
    found="so",
    said="its terms are clear",
    basis=Basis.PRESUMED,
)
HEADING = Explanation(
    step=Step.VERDICT,
    text="incompatible",
    provision="iccpr/21",
    children=(Explanation(step=Step.NOTE, text="a note"),),
)


class TestProvision:
    """Every step is held under a provision: its own, or that of the step above it."""

    def test_walk(self) -> None:
        assert [step.provision for step in HEADING.walk()] == ["iccpr/21", "iccpr/21"]

    def test_decisive_steps(self) -> None:
        assert [step.provision for step in HEADING.decisive_steps()] == ["iccpr/21", "iccpr/21"]

    def test_nearest(self) -> None:
        whole = Explanation(step=Step.VERDICT, text="all", provision="echr/11", children=(HEADING,))

        assert [step.provision for step in whole.walk()] == ["echr/11", "iccpr/21", "iccpr/21"]

    def test_none(self) -> None:
        assert [step.provision for step in HEADING.children[0].walk()] == [""]


class TestWhatWasFound:
    """What was found is told, unless the sentence says it already."""

    def test_it_is_what_was_asked(self) -> None:
        expected = "- fact form: yes: the form is ban (stated)"

        assert expected == explained(form == Form.BAN, Facts(form=Form.BAN)).debug()

    def test_it_is_something_else(self) -> None:
        expected = "- fact form: no: the form is ban; it is closure (stated)"

        assert expected == explained(form == Form.BAN, Facts(form=Form.CLOSURE)).debug()

    def test_it_is_denied(self) -> None:
        expected = "- fact form: no: the form is not ban (stated)"

        assert expected == explained(form != Form.BAN, Facts(form=Form.BAN)).debug()

    def test_it_is_one_of_several(self) -> None:
        rule = form.is_in(Form.BAN, Form.CLOSURE)

        assert [
            explained(rule, Facts(form=value)).debug() for value in (Form.BAN, Form.CLOSURE)
        ] == [
            "- fact form: yes: the form is ban or closure; it is ban (stated)",
            "- fact form: yes: the form is ban or closure (stated)",
        ]

    def test_it_ends_like_what_was_asked(self) -> None:
        expected = f"- fact sanction: no: {sanction.spec.phrase} is heavy fine; it is fine (stated)"

        assert (
            expected
            == explained(sanction == Sanction.HEAVY_FINE, Facts(sanction=Sanction.FINE)).debug()
        )

    def test_it_is_a_count(self) -> None:
        expected = (
            "- fact notice_hours: yes: the notice asked for is at least 49 hours; it is 72 (stated)"
        )

        assert expected == explained(notice_hours > 48, Facts(notice_hours=72)).debug()

    def test_it_is_a_flag(self) -> None:
        expected = (
            "- fact precise: no: its terms are too vague to foresee what is forbidden or owed"
            " (stated)"
        )

        assert expected == explained(precise.fails, Facts(precise=True)).debug()


class TestEmptyJoints:
    """All of nothing holds and any of nothing fails, in words too."""

    def test_in_words(self) -> None:
        assert [str(explained(rule, Facts())) for rule in (All(()), Any(()))] == [
            "Yes: always.",
            "No: never.",
        ]
