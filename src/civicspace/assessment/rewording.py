"""Rewordings: the single changes to one fact that a drafter could make, values alike as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from civicspace.assessment.drafts import Drafts
from civicspace.law.drafting import DROPPED, FEWER, LIGHTER_FORMS, LIGHTEST_FIRST, MORE, RIGHT
from civicspace.logic.terms import Choice, Kind
from civicspace.logic.variables import Variable, variables_of
from civicspace.model.choices import Form
from civicspace.model.vocabulary import TERMS

__all__ = ["Rewording", "drafted", "place_of", "rewordings"]

_PLACES = {name: at for at, name in enumerate(TERMS)}


@attrs.frozen
class Rewording:
    """One change to one fact: a new value, or members of a set that come in or go out."""

    fact: str
    slot: tuple[str, int]
    """What it changes; a draft changes each only once."""
    value: object = None
    """The new value; unless it is a set."""
    adds: object = None
    drops: frozenset[object] = frozenset()

    def applied(self, before: object) -> object:
        """The value that it makes of the one before."""
        if self.adds is not None or self.drops:
            held = before if isinstance(before, frozenset) else frozenset[object]()
            return (held - self.drops) | ({self.adds} if self.adds is not None else set())
        return self.value


def drafted(drafts: Drafts, changes: Sequence[Rewording], held: Iterable[int]) -> dict[str, object]:
    """The facts that some changes state."""
    stated: dict[str, object] = {}
    for at in sorted(held):
        change = changes[at]
        stated[change.fact] = change.applied(stated.get(change.fact, drafts.before(change.fact)))
    return stated


def rewordings(drafts: Drafts, *, heavier: bool = False) -> tuple[Rewording, ...]:
    """Every change within a drafter's reach that some gate of the drafts can tell.

    What stands in on the record already is not changed by being written down, though it would then
    weigh in a balance.

    Args:
        drafts: The restriction and the provisions.
        heavier: Whether to give those as well that do not make the restriction lighter.
    """
    found: list[Rewording] = []
    for at, variable in enumerate(variables_of(drafts.circuit)):
        if variable.fact.drafter:
            before = drafts.before(variable.fact.name)
            made = (
                _of_set(drafts, variable, at, before)
                if variable.members
                else _of(variable, at, before, heavier)
            )
            found += (one for one in made if heavier or _lighter(one, before))
    # In the order of the vocabulary, whatever was asked of the bench before.
    return tuple(sorted(found, key=_order))


def _order(change: Rewording) -> tuple[int, list[int], int]:
    members = [place_of(one) for one in (*change.drops, change.adds) if one is not None]
    value = change.value
    at = value if isinstance(value, int) else place_of(value) if isinstance(value, Choice) else 0
    return (_PLACES[change.fact], sorted(members), int(at))


def _lighter(change: Rewording, before: object) -> bool:
    """Whether a change leaves less of the restriction than there is."""
    fact, value = change.fact, change.value
    if change.drops:
        return change.drops <= DROPPED.get(fact, frozenset())
    if change.adds is not None:
        # An aim may be put in the place of none, and nobody else may be singled out.
        return fact == "aims" and not before
    if isinstance(before, Form):
        return value in LIGHTER_FORMS.get(before, ())
    if fact in RIGHT:
        return value is RIGHT[fact]
    if isinstance(value, int) and not isinstance(value, bool):
        if before is None:
            return fact in FEWER or fact in MORE
        assert isinstance(before, int)
        return (fact in FEWER and value < before) or (fact in MORE and value > before)
    order = LIGHTEST_FIRST.get(fact, ())
    if before is None:
        return value in order[:1]
    return value in order and before in order and order.index(value) < order.index(before)


def _of_set(drafts: Drafts, variable: Variable, at: int, before: object) -> Iterator[Rewording]:
    """A group of members goes out where some are in; otherwise the first of them comes in.

    Where the only aims there are go out, another comes in, since a limit needs one.
    """
    name = variable.fact.name
    held = before if isinstance(before, frozenset) else frozenset[object]()
    members = frozenset(variable.members)
    if not held & members:
        yield Rewording(name, (name, at), adds=variable.members[0])
    elif name == "aims" and held <= members:
        for other in variables_of(drafts.circuit):
            if other.fact.name == name and not members & frozenset(other.members):
                yield Rewording(name, (name, at), adds=other.members[0], drops=held & members)
    else:
        yield Rewording(name, (name, at), drops=held & members)


def _of(variable: Variable, at: int, before: object, heavier: bool) -> Iterator[Rewording]:
    """Each other option, by that of its values which is nearest to the one there is; by the nearest
    of the lighter ones unless heavier ones do as well.
    """
    name = variable.fact.name
    turns = [one.values[0] for one in variable.options]
    for option, one in enumerate(variable.options):
        if variable.fact.kind is Kind.COUNT:
            low = one.values[0]
            high = turns[option + 1] if option + 1 < len(turns) else None
            assert isinstance(low, int)
            if isinstance(before, int) and low <= before and (high is None or before < high):  # type: ignore[operator]
                continue
            value: object = low
            if isinstance(high, int) and (not isinstance(before, int) or before >= high):
                value = high - 1
            yield Rewording(name, (name, at), value)
        elif before not in one.values:
            every = [Rewording(name, (name, at), value) for value in one.values]
            able = [each.value for each in every if heavier or _lighter(each, before)]
            if able:
                yield Rewording(name, (name, at), _nearest(variable, able, before))


def _nearest(variable: Variable, values: Sequence[object], before: object) -> object:
    if variable.fact.choices is None:
        return values[0]
    start = place_of(before) if isinstance(before, Choice) else 0
    return min(values, key=lambda value: abs(place_of(value) - start))


def place_of(member: object) -> int:
    """The place of a value among those of its kind, in the order of the vocabulary."""
    assert isinstance(member, Choice)
    return list(type(member)).index(member)
