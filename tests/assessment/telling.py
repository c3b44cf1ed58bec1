"""Verdicts worked out anew from explanations alone, without the engine."""

from __future__ import annotations

import re

import civicspace as cs
from civicspace.logic.truth import all_of, any_of

__all__ = ["folded", "review_told", "rule_told", "rules_of"]

T = cs.Truth
Step = cs.Step


def folded(step: cs.Explanation, *, decisive_only: bool = False) -> cs.Truth:
    """The truth of a step worked out anew from the facts at the leaves of its tree."""
    if step.step in (Step.FACT, Step.NOTE) or not step.children:
        assert step.truth is not None
        return step.truth
    if step.step is Step.BALANCE:
        return weighed(step)
    below = [
        folded(child, decisive_only=decisive_only)
        for child in step.children
        if child.decisive or not decisive_only
    ]
    if step.step in (Step.ALL, Step.DEFINITION):
        return all_of(below)
    if step.step is Step.ANY:
        return any_of(below)
    (only,) = below
    return ~only if step.step is Step.NOT else only


def weighed(step: cs.Explanation) -> cs.Truth:
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


def rule_told(rule: cs.Explanation, *, decisive_only: bool = False) -> cs.Truth:
    """Whether a rule is breached, as follows from its condition and its exemptions.

    On the record an exemption that is not shown lifts nothing, so it does not bear on the rule.
    """
    condition, *exemptions = rule.children
    lifted = any_of(folded(one, decisive_only=decisive_only) for one in exemptions if one.decisive)
    shown = any(folded(one, decisive_only=decisive_only) is T.TRUE for one in exemptions)
    if shown:
        return T.FALSE
    return folded(condition, decisive_only=decisive_only) & ~lifted


def rules_of(review: cs.Explanation) -> list[cs.Explanation]:
    """The rules in the tree of a review."""
    return [child for child in review.children if child.step is Step.RULE]


def review_told(review: cs.Explanation, *, decisive_only: bool = False) -> cs.Verdict:
    """The verdict that follows from the tree of a review, or from its decisive steps."""
    (definition,) = (child for child in review.children if child.step is Step.DEFINITION)
    speaks = folded(definition, decisive_only=decisive_only)
    if speaks is T.FALSE:
        return cs.Verdict.NOT_APPLICABLE
    breaches = {
        rule_told(rule, decisive_only=decisive_only)
        for rule in rules_of(review)
        if (rule.decisive if decisive_only else rule.strength != "factor")
    }
    if speaks is T.UNKNOWN:
        return cs.Verdict.UNDETERMINED
    if T.TRUE in breaches:
        return cs.Verdict.INCOMPATIBLE
    if T.UNKNOWN in breaches or not breaches:
        return cs.Verdict.UNDETERMINED
    return cs.Verdict.COMPATIBLE
