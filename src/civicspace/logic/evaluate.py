"""Evaluation: a condition and what is known give a truth, its reasons and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias

import attrs

from civicspace.logic.conditions import (
    All,
    Any,
    AtLeast,
    AtMost,
    Balance,
    Condition,
    Contains,
    FactNode,
    Is,
    IsIn,
    Not,
)
from civicspace.logic.explain import Basis, Explanation, Step, aside
from civicspace.logic.terms import Choice, FactSpec
from civicspace.logic.truth import Truth, all_of, any_of

__all__ = [
    "Evaluation",
    "Knowledge",
    "Known",
    "Outcome",
    "as_clause",
    "evaluate",
    "holds",
    "in_words",
]


@attrs.frozen
class Known:
    """A fact that is known, and on what basis."""

    value: object
    basis: Basis = Basis.STATED
    because: str = ""
    neutral: bool = False
    """Whether it only stands in for what nobody raised, and so weighs nothing in a balance."""
    reason: Explanation | None = None
    """The presumption as a step, ready to stand below every fact that rests on it."""


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


def evaluate(condition: Condition, known: Knowledge, *, on_record: bool = False) -> Outcome:
    """Evaluate a condition without ever stopping at an unknown, so that every gap is found.

    Args:
        condition: The condition.
        known: What is known, by the name of the fact.
        on_record: Whether a balance is struck on what is known, as a tribunal does, so that what is
            not known weighs nothing; otherwise it stays open as long as the unknown could tip it.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> rule = (form == Form.BAN) & precise.fails
    >>> out = evaluate(rule, {"form": Known(Form.BAN)})
    >>> out.truth, sorted(out.open)
    (<Truth.UNKNOWN: 'unknown'>, ['precise'])
    >>> print(out.explanation.debug())
    - all: not known: all of these hold
      ~ fact form: yes: the form is ban (stated)
      - fact precise: not known: its terms are too vague to foresee what is forbidden or owed
    """
    return Evaluation(known, on_record=on_record).outcome(condition)


class Evaluation:
    """Evaluations of many conditions on the same facts, each condition evaluated once.

    >>> from civicspace.model.vocabulary import precise
    >>> rule = precise.fails
    >>> on_facts = Evaluation({"precise": Known(False)})
    >>> on_facts.outcome(rule).truth, on_facts.outcome(rule) is on_facts.outcome(rule)
    (<Truth.TRUE: 'true'>, True)
    """

    def __init__(self, known: Knowledge, *, on_record: bool = False) -> None:
        self.known = known
        self.on_record = on_record
        self._kept: dict[int, tuple[Condition, Outcome]] = {}
        self._told: dict[str, tuple[str, str]] = {}

    @cached_property
    def shown(self) -> Evaluation:
        """Evaluations without what merely stands in for what nobody raised."""
        shown = {name: known for name, known in self.known.items() if not known.neutral}
        return Evaluation(shown, on_record=self.on_record)

    def outcome(self, condition: Condition) -> Outcome:
        """What evaluation of the condition finds.

        Conditions of a catalogue live as long as the program, and hashing a tree costs as much as
        evaluating it; the condition is kept with its outcome so that its id is not used again.
        """
        found = self._kept.get(id(condition))
        if found is None:
            found = self._kept[id(condition)] = (condition, self._found(condition))
        return found[1]

    def _found(self, condition: Condition) -> Outcome:
        if isinstance(condition, All):
            return self._joined(condition.of, Step.ALL)
        if isinstance(condition, Any):
            return self._joined(condition.of, Step.ANY)
        if isinstance(condition, Not):
            return self._denied(condition)
        if isinstance(condition, Balance):
            return self._weighed(condition)
        return self._looked_up(condition)

    def _joined(self, parts: tuple[Condition, ...], step: Step) -> Outcome:
        outcomes = [self._found(part) for part in parts]
        truths = [outcome.truth for outcome in outcomes]
        truth = all_of(truths) if step is Step.ALL else any_of(truths)
        # The parts that bear on the result are those with the same truth as the whole: one false
        # part makes a conjunction false, one true part a disjunction true, and so on.
        children = tuple(
            [one.explanation if one.truth is truth else aside(one.explanation) for one in outcomes]
        )
        missing = _NOTHING
        if truth is Truth.UNKNOWN:
            missing = _NOTHING.union(*(outcome.open for outcome in outcomes))
        text = "all of these hold" if step is Step.ALL else "at least one of these holds"
        if not parts:
            text = "always" if step is Step.ALL else "never"
        return Outcome(
            truth, Explanation(step=step, text=text, truth=truth, children=children), missing
        )

    def _denied(self, condition: Not) -> Outcome:
        inner = condition.of
        outcome = self._found(inner)
        truth = ~outcome.truth
        if isinstance(inner, (All, Any, Not)):
            node = Explanation(
                step=Step.NOT,
                text="it is not so that",
                truth=truth,
                children=(outcome.explanation,),
            )
        else:
            # The denial of a single fact or of a balance is one step for the reader, not two.
            said = inner.said(denied=True, listed=False) if isinstance(inner, Balance) else None
            node = attrs.evolve(outcome.explanation, text=said or str(condition), truth=truth)
        return Outcome(truth, node, outcome.open)

    def _looked_up(self, node: FactNode) -> Outcome:
        name = node.fact.name
        known = self.known.get(name)
        if known is None:
            explanation = Explanation(
                step=Step.FACT,
                text=node.sentence,
                truth=Truth.UNKNOWN,
                fact=name,
                basis=Basis.UNKNOWN,
            )
            return Outcome(Truth.UNKNOWN, explanation, frozenset((name,)))
        truth = Truth.of(holds(node, known.value))
        told = self._told.get(name)
        if told is None:
            # A fact is told by many steps of one restriction, and always in the same words.
            told = self._told[name] = (in_words(known.value), as_clause(node.fact, known.value))
        explanation = Explanation(
            step=Step.FACT,
            text=node.sentence,
            truth=truth,
            children=() if known.reason is None else (known.reason,),
            fact=name,
            found=told[0],
            said=told[1],
            basis=known.basis,
            because=known.because,
        )
        return Outcome(truth, explanation, _NOTHING)

    def _weighed(self, condition: Balance) -> Outcome:
        # What lies on the scales is evaluated once for all balances that have it.
        shown = self.shown
        against = [shown.outcome(part) for part in condition.against]
        favour = [shown.outcome(part) for part in condition.favour]
        # What is not known may yet turn out to lie on its scale, or not.
        least = _count(against, Truth.TRUE) - _count(favour, Truth.TRUE, Truth.UNKNOWN)
        most = _count(against, Truth.TRUE, Truth.UNKNOWN) - _count(favour, Truth.TRUE)
        if least >= condition.margin:
            truth = Truth.TRUE
        elif most < condition.margin:
            truth = Truth.FALSE
        elif self.on_record:
            seen = _count(against, Truth.TRUE) - _count(favour, Truth.TRUE)
            truth = Truth.of(seen >= condition.margin)
        else:
            truth = Truth.UNKNOWN
        missing = _NOTHING
        if least < condition.margin <= most:
            missing = _NOTHING.union(
                *(one.open for one in (*against, *favour) if one.truth is Truth.UNKNOWN)
            )
        explanation = Explanation(
            step=Step.BALANCE,
            text=condition.said(listed=False),
            truth=truth,
            said=condition.said(denied=truth is Truth.FALSE, listed=False) if truth.known else "",
            children=(_side("against", against, truth), _side("for", favour, ~truth)),
        )
        return Outcome(truth, explanation, missing)


def _side(name: str, outcomes: list[Outcome], tips: Truth) -> Explanation:
    """One scale; what bears on the result is what lies on it, or what does not, as it tips."""
    return Explanation(
        step=Step.SIDE,
        text=f"{name} it: {_count(outcomes, Truth.TRUE)} of {len(outcomes)}",
        name=name,
        children=tuple(
            outcome.explanation
            if not tips.known or outcome.truth is tips
            else aside(outcome.explanation)
            for outcome in outcomes
        ),
    )


def _count(outcomes: list[Outcome], *truths: Truth) -> int:
    return sum(outcome.truth in truths for outcome in outcomes)


def holds(node: FactNode, value: object) -> bool:
    """Whether a value of its fact makes a node hold."""
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


def as_clause(fact: FactSpec, value: object) -> str:
    """What is known of a fact, as a clause in a sentence.

    >>> from civicspace.model.choices import Aim, Form
    >>> from civicspace.model.vocabulary import aims, form, notice_hours, precise
    >>> as_clause(form.spec, Form.BAN), as_clause(notice_hours.spec, 1)
    ('the form is ban', 'the notice asked for is 1 hour')
    >>> as_clause(aims.spec, frozenset({Aim.MORALS, Aim.HEALTH})), as_clause(aims.spec, frozenset())
    ('the aims invoked are health and morals', 'the aims invoked: none')
    >>> as_clause(precise.spec, False)
    'its terms are too vague to foresee what is forbidden or owed'
    """
    if isinstance(value, bool):
        return fact.phrase if value else fact.denial
    if isinstance(value, Choice):
        return f"{fact.phrase} is {value.label}"
    if isinstance(value, frozenset):
        if not value:
            return f"{fact.phrase}: none"
        *first, last = sorted(member.label for member in value)
        listed = f"{', '.join(first)} and {last}" if first else last
        return f"{fact.phrase} are {listed}"
    unit = fact.unit.removesuffix("s") if value == 1 else fact.unit
    return f"{fact.phrase} is {value} {unit}"
