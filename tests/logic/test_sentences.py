"""How conditions print: as sentences, word for word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from civicspace import strategies
from civicspace.logic.conditions import All, Any, Condition, Not, facts_of
from civicspace.model.choices import Aim, Form, Sanction, Scope, Setting
from civicspace.model.vocabulary import (
    aims,
    form,
    notice_hours,
    precise,
    sanction,
    scope,
    setting,
    signatures_percent,
)

BAN = form == Form.BAN
BLANKET = scope == Scope.BLANKET
VAGUE = precise.fails


class TestOneFact:
    """A condition on one fact is a clause with the words of the vocabulary."""

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (BAN, "the form is ban"),
            (form == Form.CONTENT_RULE, "the form is content rule"),
            (form == Form.NON_PROTECTION, "the form is non-protection"),
            (form != Form.BAN, "the form is not ban"),
            (form.is_in(Form.BAN), "the form is ban"),
            (form.is_in(Form.BAN, Form.CLOSURE), "the form is ban or closure"),
            (
                form.is_in(Form.BAN, Form.CLOSURE, Form.SEIZURE),
                "the form is ban, closure or seizure",
            ),
            (~form.is_in(Form.BAN), "the form is not ban"),
            (~form.is_in(Form.BAN, Form.CLOSURE), "the form is neither ban nor closure"),
            (
                ~form.is_in(Form.BAN, Form.CLOSURE, Form.SEIZURE),
                "the form is neither ban, closure nor seizure",
            ),
            (
                precise.fails,
                "its terms are too vague to foresee what is forbidden or owed",
            ),
            (aims.any_of(Aim.MORALS), "the aims invoked include morals"),
            (
                aims.any_of(Aim.MORALS, Aim.HEALTH),
                "the aims invoked include morals or health",
            ),
            (aims.any_of(*Aim), "the aims invoked include at least one"),
            (aims.none_of(Aim.MORALS), "the aims invoked do not include morals"),
            (
                aims.none_of(Aim.MORALS, Aim.HEALTH),
                "the aims invoked include neither morals nor health",
            ),
            (aims.is_empty, "the aims invoked include none"),
            (
                setting.all_of(Setting.CAMPAIGN, Setting.ONLINE),
                "the settings singled out include campaign"
                " and the settings singled out include online",
            ),
            (notice_hours >= 48, "the notice asked for is at least 48 hours"),
            (notice_hours > 48, "the notice asked for is at least 49 hours"),
            (notice_hours <= 48, "the notice asked for is at most 48 hours"),
            (notice_hours < 48, "the notice asked for is at most 47 hours"),
            (
                signatures_percent > 10,
                "the share of signatures asked for is at least 11 tenths of a percent of voters",
            ),
            (
                sanction == Sanction.HEAVY_FINE,
                f"{sanction.spec.phrase} is heavy fine",
            ),
        ],
    )
    def test_sentence(self, condition: Condition, expected: str) -> None:
        assert expected == str(condition)


class TestAFlagSpeaksBothWays:
    """A flag that fails is told in words of its own, and not as a denial."""

    def test_both(self) -> None:
        assert precise.spec.phrase == str(precise.holds)
        assert precise.spec.denial == str(precise.fails)
        assert precise.spec.phrase != precise.spec.denial


class TestJoints:
    """Joined conditions read as a list of clauses, with brackets where they would be misread."""

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (BAN & BLANKET, "the form is ban and the reach is blanket"),
            (BAN | BLANKET, "the form is ban or the reach is blanket"),
            (
                (BAN | BLANKET) & aims.is_empty,
                "(the form is ban or the reach is blanket) and the aims invoked include none",
            ),
            (
                BAN | (BLANKET & aims.is_empty),
                "the form is ban or (the reach is blanket and the aims invoked include none)",
            ),
            (All((Any((BAN,)), BLANKET)), "the form is ban and the reach is blanket"),
            (All(()), "always"),
            (Any(()), "never"),
            (All((BAN, Any(()))), "the form is ban and never"),
        ],
    )
    def test_sentence(self, condition: Condition, expected: str) -> None:
        assert expected == str(condition)


class TestDenials:
    """A denial that has no words of its own is told of the sentence denied."""

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (
                ~(BAN & BLANKET),
                "it is not so that (the form is ban and the reach is blanket)",
            ),
            (
                ~(notice_hours >= 48),
                "it is not so that (the notice asked for is at least 48 hours)",
            ),
            (
                ~precise.fails,
                "it is not so that (its terms are too vague to foresee what is forbidden or owed)",
            ),
            (Not(Not(BAN)), "it is not so that (the form is not ban)"),
        ],
    )
    def test_sentence(self, condition: Condition, expected: str) -> None:
        assert expected == str(condition)


class TestEveryFactIsNamed:
    """A sentence speaks of every fact that the condition looks at, and never of nothing."""

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions())
    def test_named(self, condition: Condition) -> None:
        said = str(condition)

        assert said.strip()
        for fact in facts_of(condition):
            assert fact.phrase in said or (fact.denial and fact.denial in said)

    @settings(max_examples=100, deadline=None)
    @given(strategies.conditions())
    def test_brackets_close(self, condition: Condition) -> None:
        said = str(condition)

        assert said.count("(") == said.count(")")
