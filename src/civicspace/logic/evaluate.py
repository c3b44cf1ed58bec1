"""Evaluation: a condition and what is known give a truth, its reasons and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs

from civicspace.logic.conditions import (
    All,
    Any,
    AtLeast,
    AtMost,
    Condition,
    Contains,
    FactNode,
    Is,
    IsIn,
    Not,
)
from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.terms import Choice
from civicspace.logic.truth import Truth, all_of, any_of

__all__ = ["Knowledge", "Known", "Outcome", "evaluate", "in_words"]


@attrs.frozen
class Known:
    """A fact that is known, and on what basis."""

    value: object
    basis: Basis = Basis.STATED
    because: str = ""


Knowledge: TypeAlias = Mapping[str, Known]
"""What is known, by the name of the fact; a fact that is not a key is unknown."""


@attrs.frozen
class Outcome:
    """What evaluation found."""

    truth: Truth
    explanation: Explanation
    open: frozenset[str]
    """The unknown facts that could still decide it; empty when it is decided."""


_NOTHING: frozenset[str] = frozenset()


def evaluate(condition: Condition, known: Knowledge) -> Outcome:
    """Evaluate a condition without ever stopping at an unknown, so that every gap is found.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> rule = (form == Form.BAN) & precise.fails
    >>> out = evaluate(rule, {"form": Known(Form.BAN)})
    >>> out.truth, sorted(out.open)
    (<Truth.UNKNOWN: 'unknown'>, ['precise'])
    >>> print(out.explanation)
    - not known: all of these hold
      - yes: the form is ban (stated)
      - not known: its terms are too vague to foresee what is forbidden or owed
    """
    if isinstance(condition, All):
        return _joined(condition.of, known, Step.ALL)
    if isinstance(condition, Any):
        return _joined(condition.of, known, Step.ANY)
    if isinstance(condition, Not):
        return _denied(condition, known)
    return _looked_up(condition, known)


def _joined(parts: tuple[Condition, ...], known: Knowledge, step: Step) -> Outcome:
    outcomes = [evaluate(part, known) for part in parts]
    truths = [outcome.truth for outcome in outcomes]
    truth = all_of(truths) if step is Step.ALL else any_of(truths)
    # The parts that bear on the result are those with the same truth as the whole: one false
    # part makes a conjunction false, one true part a disjunction true, and so on.
    children = tuple(
        attrs.evolve(outcome.explanation, decisive=outcome.truth is truth) for outcome in outcomes
    )
    missing = _NOTHING
    if truth is Truth.UNKNOWN:
        missing = _NOTHING.union(*(outcome.open for outcome in outcomes))
    text = "all of these hold" if step is Step.ALL else "at least one of these holds"
    return Outcome(
        truth, Explanation(step=step, text=text, truth=truth, children=children), missing
    )


def _denied(condition: Not, known: Knowledge) -> Outcome:
    inner = condition.of
    outcome = evaluate(inner, known)
    truth = ~outcome.truth
    if isinstance(inner, (All, Any, Not)):
        node = Explanation(
            step=Step.NOT,
            text="it is not so that",
            truth=truth,
            children=(outcome.explanation,),
        )
    else:
        # The denial of a single fact is one step for the reader, not two.
        node = attrs.evolve(outcome.explanation, text=str(condition), truth=truth)
    return Outcome(truth, node, outcome.open)


def _looked_up(node: FactNode, known: Knowledge) -> Outcome:
    name = node.fact.name
    found = known.get(name)
    if found is None:
        explanation = Explanation(
            step=Step.FACT,
            text=str(node),
            truth=Truth.UNKNOWN,
            fact=name,
            basis=Basis.UNKNOWN,
        )
        return Outcome(Truth.UNKNOWN, explanation, frozenset((name,)))
    truth = Truth.of(_holds(node, found.value))
    explanation = Explanation(
        step=Step.FACT,
        text=str(node),
        truth=truth,
        fact=name,
        found=in_words(found.value),
        basis=found.basis,
        because=found.because,
    )
    return Outcome(truth, explanation, _NOTHING)


def _holds(node: FactNode, value: object) -> bool:
    if isinstance(node, Is):
        return value is node.value
    if isinstance(node, IsIn):
        return value in node.values
    if isinstance(node, Contains):
        assert isinstance(value, frozenset)
        return not value.isdisjoint(node.values)
    assert isinstance(value, int)
    if isinstance(node, AtLeast):
        return value >= node.number
    assert isinstance(node, AtMost)
    return value <= node.number


def in_words(value: object) -> str:
    """The value of a fact as a reader would say it.

    >>> from civicspace.model.choices import Aim
    >>> in_words(frozenset({Aim.MORALS, Aim.HEALTH})), in_words(frozenset()), in_words(True)
    ('health, morals', 'none', 'so')
    """
    if isinstance(value, bool):
        return "so" if value else "not so"
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, frozenset):
        return ", ".join(sorted(member.label for member in value)) or "none"
    return str(value)
