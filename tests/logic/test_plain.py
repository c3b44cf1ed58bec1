"""An explanation in plain words and in Markdown: what is told, how, and how often."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from civicspace import Basis, Explanation, Step, Truth
from civicspace.logic.conditions import Balance, Condition
from civicspace.logic.evaluate import Known, evaluate
from civicspace.model.choices import Aim, Evidence, Form, Scope
from civicspace.model.vocabulary import aims, evidence, form, heard, milder_tried, precise, scope

REASON = Explanation(
    step=Step.PRESUMPTION,
    text="the State showed no threat on facts",
    name="burden.evidence",
    because="GC 31, para. 6",
)
FACTS = {
    "form": Known(Form.BAN),
    "scope": Known(Scope.GENERAL),
    "aims": Known(frozenset({Aim.MORALS, Aim.HEALTH})),
    "evidence": Known(Evidence.NONE, Basis.PRESUMED, "burden.evidence", reason=REASON),
    "heard": Known(False),
}
T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def rule(
    condition: Explanation, truth: Truth, exemptions: Iterable[Explanation] = ()
) -> Explanation:
    return Explanation(
        step=Step.RULE,
        text="Something is wrong.",
        truth=truth,
        name="assembly.rule",
        provision="iccpr/21",
        element="necessity",
        strength="presumptive",
        because="GC 37, para. 38",
        children=(condition, *exemptions),
    )


def exemption(condition: Explanation, *, decisive: bool) -> Explanation:
    return Explanation(
        step=Step.EXEMPTION,
        text="the danger was shown",
        truth=condition.truth,
        decisive=decisive,
        name="danger-shown",
        because="Siracusa Principles, para. 8",
        children=(condition,),
    )


def review(*rules: Explanation, found: str = "incompatible") -> Explanation:
    return Explanation(
        step=Step.VERDICT,
        text=f"{found} with ICCPR, article 21",
        found=found,
        provision="iccpr/21",
        children=rules,
    )


def told(condition: Condition) -> Explanation:
    return evaluate(condition, FACTS).explanation


class TestConditions:
    """A condition is told by the facts behind it: their values, once, as clauses."""

    def test_all_that_holds(self) -> None:
        found = told((form == Form.BAN) & (form != Form.CLOSURE) & (scope != Scope.BLANKET))

        assert str(found) == "Yes: the form is ban; the reach is general."

    def test_the_first_that_fails(self) -> None:
        found = told((form == Form.BAN) & (scope == Scope.BLANKET) & aims.is_empty)

        assert str(found) == "No: the reach is general."

    def test_each_alternative_that_fails(self) -> None:
        found = told((scope == Scope.BLANKET) | aims.is_empty)

        assert str(found) == "No: the reach is general; the aims invoked are health and morals."

    def test_what_is_denied(self) -> None:
        found = told(~((form == Form.BAN) & (scope == Scope.BLANKET)))

        assert str(found) == "Yes: the reach is general."

    def test_what_is_not_known(self) -> None:
        found = told((form == Form.BAN) & (precise.fails | milder_tried.fails))

        assert str(found) == (
            "Not known: whether its terms are too vague to foresee what is forbidden or owed;"
            " whether nothing\nmilder was tried or seriously considered."
        )

    def test_long_lists_are_not_told(self) -> None:
        found = told(form.is_in(Form.BAN, Form.CLOSURE, Form.REFUSAL, Form.SUSPENSION))

        assert str(found) == "Yes: the form is ban."


class TestPresumptions:
    """What is presumed is named in words, and why; the reason is given once."""

    def test_reason(self) -> None:
        assert str(told(evidence == Evidence.NONE)) == (
            "Yes: the evidence of a threat is none (taken to be so, since the State showed no"
            " threat on facts)."
        )

    def test_once(self) -> None:
        other = rule(told((evidence == Evidence.NONE) & heard.fails), T)
        found = review(
            rule(told(evidence == Evidence.NONE), T), attrs.evolve(other, name="assembly.other")
        )
        printed = found.plain(width=500)

        assert printed.count("since the State showed no threat on facts") == 1
        assert printed.count("(taken to be so)") == 1

    def test_in_a_word(self) -> None:
        known = {"form": Known(Form.BAN, Basis.PRESUMED, "nobody denied it")}

        assert str(evaluate(form == Form.BAN, known).explanation) == (
            "Yes: the form is ban (taken to be so: nobody denied it)."
        )


class TestBalance:
    """A balance is told as what lies against the measure and what lies for it."""

    BALANCE = Balance(against=(heard.fails, evidence == Evidence.NONE), favour=(precise.holds,))

    def test_told(self) -> None:
        assert str(rule(told(self.BALANCE), T)).splitlines()[1:] == [
            "   Weighed: what weighs against it outweighs what weighs for it.",
            "   Against it: those affected could not put their case beforehand; the evidence of a"
            " threat is none",
            "     (taken to be so, since the State showed no threat on facts).",
            "   For it: nothing.",
            "   Authorities: GC 37, para. 38.",
        ]

    def test_once(self) -> None:
        other = attrs.evolve(rule(told(self.BALANCE), T), name="assembly.other", text="Worse.")
        printed = review(rule(told(self.BALANCE), T), other).plain(width=500)

        assert printed.count("Against it:") == 1
        assert "as above: 2 things weigh against it and nothing for it." in printed

    def test_it_is_open(self) -> None:
        balance = Balance(against=(heard.fails,), favour=(precise.holds,))

        assert "how it comes out is not known; so far one thing weighs against it" in str(
            rule(told(balance), U)
        )

    def test_counted_twice(self) -> None:
        balance = Balance(against=(heard.fails, heard.fails))

        assert "beforehand (counted twice)." in str(rule(told(balance), T))


class TestRules:
    """A rule is told by its message, its reasons, what was tried to save it, and who says so."""

    def test_breached(self) -> None:
        tried = exemption(told(evidence == Evidence.SPECIFIC), decisive=False)
        found = rule(told(form == Form.BAN), T, exemptions=[tried])

        assert str(found).splitlines() == [
            "Something is wrong.",
            "   Because: the form is ban.",
            "   Not saved by: the danger was shown; but the evidence of a threat is none (taken to"
            " be so, since",
            "     the State showed no threat on facts).",
            "   Authorities: GC 37, para. 38.",
        ]

    def test_lifted(self) -> None:
        saved = exemption(told(evidence == Evidence.NONE), decisive=True)
        found = rule(told(form == Form.BAN), F, exemptions=[saved])

        assert str(found).splitlines() == [
            "Saved by an exemption: Something is wrong.",
            "   Because: the form is ban.",
            "   But: the danger was shown.",
            "   Since: the evidence of a threat is none (taken to be so, since the State showed no"
            " threat on",
            "     facts).",
            "   Authorities for the exemption: Siracusa Principles, para. 8.",
            "   Authorities: GC 37, para. 38.",
        ]

    def test_not_breached(self) -> None:
        assert str(rule(told(form == Form.CLOSURE), F)).splitlines() == [
            "Not breached: Something is wrong.",
            "   Because: the form is ban.",
            "   Authorities: GC 37, para. 38.",
        ]

    def test_open(self) -> None:
        tried = exemption(told(precise.holds), decisive=True)
        found = rule(told(form == Form.BAN), U, exemptions=[tried])

        assert str(found).splitlines()[:4] == [
            "Left open: Something is wrong.",
            "   Because: the form is ban.",
            "   Open whether saved by: the danger was shown; it is not shown whether its terms are"
            " clear enough",
            "     to foresee what is forbidden or owed.",
        ]


class TestReviews:
    """A review tells what decides first, what all of it rests on once, and what failed in short."""

    def test_common_facts(self) -> None:
        two = (
            rule(told((form == Form.BAN) & heard.fails), T),
            attrs.evolve(rule(told(form == Form.BAN), T), name="assembly.other", text="Worse."),
        )

        assert str(review(*two)).splitlines() == [
            "Incompatible with ICCPR, article 21.",
            "All of it rests on this: the form is ban.",
            "",
            "1. Something is wrong.",
            "   Because: those affected could not put their case beforehand.",
            "   Authorities: GC 37, para. 38.",
            "",
            "2. Worse.",
            "   Because: the form is ban.",
            "   Authorities: GC 37, para. 38.",
        ]

    def test_alternatives_by_their_reason(self) -> None:
        kept = [
            attrs.evolve(rule(told(condition), F), name=name, decisive=False)
            for name, condition in (
                ("assembly.one-thing", form == Form.CLOSURE),
                ("assembly.another", form == Form.REFUSAL),
                ("assembly.third", evidence == Evidence.SPECIFIC),
                ("press.third", scope == Scope.BLANKET),
            )
        ]

        assert str(review(rule(told(form == Form.BAN), T), *kept)).splitlines()[6:] == [
            "Looked at, and not breached:",
            "- Third, since nobody stated otherwise.",
            "- Third, since the reach is general.",
            "- One thing, another, since the form is ban.",
        ]

    def test_many_alternatives(self) -> None:
        kept = [
            attrs.evolve(rule(told(form == Form.CLOSURE), F), name=f"assembly.no-{number}")
            for number in range(1, 12)
        ]

        assert str(review(*kept, found="compatible")).splitlines() == [
            "Compatible with ICCPR, article 21.",
            "None of the 11 standards that speak to it is breached.",
            "",
            "Looked at, and not breached:",
            "- No 1, no 2, no 3, no 4, no 5, no 6, no 7, no 8 and 3 more, since the form is ban.",
        ]

    def test_many_that_are_open(self) -> None:
        open_still = [
            attrs.evolve(rule(told(precise.fails), U), name=f"assembly.no-{number}")
            for number in range(6)
        ]
        lines = str(review(*open_still, found="undetermined")).splitlines()

        assert lines[2:4] == [
            "What keeps it open:",
            "- Something is wrong. Not known: whether its terms are too vague to foresee what is"
            " forbidden or",
        ]
        assert len(lines) == 15

    def test_the_one_standard(self) -> None:
        found = review(rule(told(form == Form.CLOSURE), F), found="compatible")

        assert str(found).splitlines()[1] == "The one standard that speaks to it is not breached."


class TestMarkdown:
    """Markdown has headings and lists, and ids of rules, exemptions and presumptions in code."""

    def test_whole(self) -> None:
        tried = exemption(told(evidence == Evidence.SPECIFIC), decisive=False)
        kept = attrs.evolve(rule(told(form == Form.CLOSURE), F), name="assembly.no")
        found = review(rule(told(form == Form.BAN), T, exemptions=[tried]), kept)

        assert found.markdown().splitlines() == [
            "## Incompatible with ICCPR, article 21.",
            "",
            "- Something is wrong. (`assembly.rule`, necessity, presumptive)",
            "  - *Because*: the form is ban.",
            "  - *Not saved by*: the danger was shown (`danger-shown`); but the evidence of a"
            " threat is none (taken to be so, since the State showed no threat on facts:"
            " `burden.evidence`).",
            "  - *Authorities*: GC 37, para. 38.",
            "",
            "**Looked at, and not breached:**",
            "",
            "- `assembly.no`, since the form is ban.",
        ]

    def test_markup_in_a_title_is_no_markup(self) -> None:
        heading = Explanation(step=Step.VERDICT, text="a *bold* [law]_")

        assert heading.markdown() == r"## A \*bold\* \[law\]\_."
