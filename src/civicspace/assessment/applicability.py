"""Whether a provision speaks to a restriction: the rights, the facts, the persons struck."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from civicspace.assessment.readings import Readings
from civicspace.logic.conditions import Condition
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth, all_of
from civicspace.model.choices import Scope, Target
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction
from civicspace.model.rights import Right
from civicspace.model.vocabulary import scope, targets

__all__ = ["Applicability", "applicability"]

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
    explanation: Explanation | None
    """Why it speaks or not, on the record; None where its words confine it to nothing."""


def applicability(restriction: Restriction, place: Provision, read: Readings) -> Applicability:
    """Whether a provision speaks to a restriction.

    A provision for some persons only, such as unions, protects them from rules that strike
    everybody as well; it does not speak where others alone are struck, or one person or body that
    is none of theirs. One against discrimination speaks only where the group is singled out. On
    the record, what nobody calls an act against one person is taken to be a rule.
    """
    rights = tuple(right for right in restriction.rights if _protects(place, right))
    conditions = list(_conditions(place))
    strictly = [read.strictly(condition) for condition in conditions]
    on_record = [read.on_record(condition) for condition in conditions]
    record = all_of(outcome.truth for outcome in on_record)
    if place.only_for is not None and read.presumes:
        others = (outcome.truth for outcome in on_record[:-1])
        record = all_of((*others, Truth.of(_strikes(place.only_for, read))))
    explanation = None
    if conditions:
        explanation = Explanation(
            step=Step.NOTE,
            text="the provision speaks to it",
            truth=record,
            children=tuple(outcome.explanation for outcome in on_record),
        )
    return Applicability(
        rights=rights,
        record=record,
        strict=all_of(outcome.truth for outcome in strictly),
        open=frozenset[str]().union(*(outcome.open for outcome in (*strictly, *on_record))),
        explanation=explanation,
    )


def _protects(place: Provision, right: Right) -> bool:
    if place.only_for is None:
        return place.protects(right)
    return any(right.related(own) for own in place.rights)


@cache
def _conditions(place: Provision) -> tuple[Condition, ...]:
    """What the words of a provision confine it to; those whom it protects come last."""
    return tuple(_confining(place))


def _confining(place: Provision) -> Iterator[Condition]:
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


def _strikes(only: Target, read: Readings) -> bool:
    """Whether those protected are struck, on the record."""
    known = read.record.get("targets")
    struck = known.value if known is not None else frozenset()
    assert isinstance(struck, frozenset)
    if only in struck:
        return True
    among = _AMONG.get(only)
    width = read.record.get("scope")
    if among is None or (width is not None and width.value is Scope.INDIVIDUAL):
        return False
    return not struck or not struck.isdisjoint(among)
