"""Whether a provision speaks to a restriction: the rights, the facts, the persons struck."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from civicspace.assessment.readings import Readings
from civicspace.logic.conditions import Condition
from civicspace.logic.explain import Explanation, Step, aside
from civicspace.logic.truth import Truth, all_of
from civicspace.model.choices import Scope, Target
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction
from civicspace.model.rights import Right
from civicspace.model.vocabulary import scope, targets

__all__ = ["Applicability", "applicability", "confining", "protected", "strikes"]

#: The groups among whom there are members of a group that some provision alone protects: a rule
#: on unregistered groups strikes unions that are not registered, one on candidates no child.
_AMONG = {
    Target.UNION: (
        Target.NGO,
        Target.UNREGISTERED_GROUP,
        Target.FOREIGN_FUNDED,
        Target.OPPOSITION,
        Target.ORGANISER,
    ),
    Target.CHILD: (
        Target.UNREGISTERED_GROUP,
        Target.FOREIGNER,
        Target.MINORITY,
        Target.RELIGIOUS_GROUP,
        Target.LGBT,
        Target.OPPOSITION,
        Target.ORGANISER,
        Target.PRISONER,
    ),
}


@attrs.frozen(kw_only=True)
class Applicability:
    """Whether a provision speaks to a restriction, in both readings."""

    rights: tuple[Right, ...]
    """The rights that the restriction touches and the provision protects."""
    record: Truth
    strict: Truth
    open: frozenset[str]
    """The facts unknown or presumed that could still change it."""
    explanation: Explanation
    """Why it speaks or not, on the record."""


def applicability(restriction: Restriction, place: Provision, read: Readings) -> Applicability:
    """Whether a provision speaks to a restriction.

    A provision for some persons only, such as unions, protects them from rules that strike
    everybody as well; it does not speak where others alone are struck, or one person or body that
    is none of theirs. One against discrimination speaks only where the group is singled out. On
    the record, what nobody calls an act against one person is taken to be a rule.
    """
    rights = protected(restriction, place)
    conditions = list(confining(place))
    strictly = [read.strictly(condition) for condition in conditions]
    on_record = [read.on_record(condition) for condition in conditions]
    steps = [_touching(place, restriction, rights), *(one.explanation for one in on_record)]
    if place.only_for is not None and read.presumes:
        struck = Truth.of(
            strikes(place.only_for, _recorded(read, "targets"), _recorded(read, "scope"))
        )
        if struck is not on_record[-1].truth:
            steps[-1] = _taken_to_be_a_rule(place, struck, on_record[-1].explanation)
    speaks = all_of(step.truth for step in steps if step.truth is not None)
    return Applicability(
        rights=rights,
        record=all_of(step.truth for step in steps[1:] if step.truth is not None),
        strict=all_of(outcome.truth for outcome in strictly),
        open=frozenset[str]().union(*(outcome.open for outcome in (*strictly, *on_record))),
        explanation=Explanation(
            step=Step.DEFINITION,
            text="the provision speaks to it",
            truth=speaks,
            provision=place.id,
            children=tuple(step if step.truth is speaks else aside(step) for step in steps),
        ),
    )


def _touching(place: Provision, restriction: Restriction, rights: tuple[Right, ...]) -> Explanation:
    """Whether the restriction touches what the provision protects."""
    if not place.rights:
        return Explanation(
            step=Step.NOTE,
            text="it allows or limits what other provisions protect, and protects no right itself",
            truth=Truth.FALSE,
        )
    protected = _labels(rights or place.rights)
    text = f"it protects what is touched: {protected}"
    if not rights:
        text = f"it protects {protected}; what is touched is {_labels(restriction.rights)}"
    return Explanation(step=Step.NOTE, text=text, truth=Truth.of(bool(rights)))


def _labels(rights: tuple[Right, ...]) -> str:
    return ", ".join(right.label[0].lower() + right.label[1:] for right in rights)


def _taken_to_be_a_rule(place: Provision, struck: Truth, condition: Explanation) -> Explanation:
    """Whether those protected are struck, where no stated fact says so."""
    what = "strikes" if struck is Truth.TRUE else "does not strike"
    return Explanation(
        step=Step.NOTE,
        text=f"it {what} those whom the provision protects: {place.persons}",
        truth=struck,
        because="what nobody calls an act against one person is taken to be a rule",
        children=(aside(condition),),
    )


def protected(restriction: Restriction, place: Provision) -> tuple[Right, ...]:
    """The rights that a restriction touches and a provision protects."""
    return tuple(right for right in restriction.rights if _protects(place, right))


def _protects(place: Provision, right: Right) -> bool:
    if place.only_for is None:
        return place.protects(right)
    return any(right.related(own) for own in place.rights)


@cache
def confining(place: Provision) -> tuple[Condition, ...]:
    """What the words of a provision confine it to; those whom it protects come last."""
    return tuple(_words(place))


def _words(place: Provision) -> Iterator[Condition]:
    if place.when is not None:
        yield place.when
    if place.only_for is not None:
        singled_out = targets.any_of(place.only_for)
        among = _AMONG.get(place.only_for)
        if among is None:
            yield singled_out
        else:
            yield singled_out | (
                (scope != Scope.INDIVIDUAL) & (targets.is_empty | targets.any_of(*among))
            )


def strikes(only: Target, struck: object, width: object) -> bool:
    """Whether those protected are struck, on the record.

    Args:
        only: Those whom a provision protects.
        struck: The groups that the restriction singles out, as far as known; None for none.
        width: Its reach, as far as known.
    """
    groups = struck if isinstance(struck, frozenset) else frozenset[object]()
    if only in groups:
        return True
    among = _AMONG.get(only)
    if among is None or width is Scope.INDIVIDUAL:
        return False
    return not groups or not groups.isdisjoint(among)


def _recorded(read: Readings, fact: str) -> object:
    known = read.record.get(fact)
    return None if known is None else known.value
