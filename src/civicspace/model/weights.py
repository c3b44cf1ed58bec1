"""Weights: how much a user holds that a breach counts. The library has none of its own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import attrs

from civicspace.errors import Problem, ProblemsError, nearest
from civicspace.model.findings import Status
from civicspace.model.measures import MeasureKind
from civicspace.model.rights import Right
from civicspace.model.standards import Element

__all__ = ["DIMENSIONS", "Given", "Number", "Weights", "WeightsError"]

#: A weight as a user may write it. A float is taken as it is written: 0.1 is one tenth.
Number = int | float | Fraction | Decimal

#: What a user may give for one dimension: a number for each member, or for the id of each.
Given = (
    Mapping[Right, Number]
    | Mapping[Element, Number]
    | Mapping[Status, Number]
    | Mapping[MeasureKind, Number]
    | Mapping[str, Number]
)

#: What can be weighed, and the members that each dimension has.
DIMENSIONS: Mapping[str, tuple[Enum, ...]] = MappingProxyType(
    {
        "right": tuple(Right),
        "element": tuple(Element),
        # A text that did not speak to the State is never breached, so it has no weight.
        "force": tuple(one for one in Status if one.counts),
        "kind": tuple(MeasureKind),
    }
)


class WeightsError(ProblemsError):
    """Weights that are missing, unknown or no numbers to weigh with; it lists every fault.

    >>> Weights(force={"bound": 1, "comitted": 1, "signed": -1, "persuasive": 0})
    Traceback (most recent call last):
    civicspace.model.weights.WeightsError: 3 problems in the weights
      force.comitted: unknown force "comitted": did you mean "committed"?
      force.signed: a weight must be a finite number, 0 or more, not -1
      force: no weight for "committed"
    """

    noun = "weights"


@attrs.frozen(init=False)
class Weights:
    """A user's weights, for one dimension or more; each is given wholly or not at all.

    A dimension that is left out does not count: it multiplies by one. A part of a right, as
    ``parties``, has the weight of the wider right unless it has one of its own. Keys are the
    members of the enums or their ids.

    >>> mine = Weights(force={"bound": 1, "committed": 0.5, "signed": 0.25, "persuasive": 0})
    >>> mine.used, mine.force[Status.COMMITTED]
    (('force',), Fraction(1, 2))

    Raises:
        WeightsError: with every fault: keys that are missing or unknown, numbers that are
            negative, infinite or none; or if no dimension is given.
    """

    right: Mapping[Right, Fraction]
    """By the right of the standard breached; empty where it does not count."""
    element: Mapping[Element, Fraction]
    """By the step of the legal test."""
    force: Mapping[Status, Fraction]
    """By what the text was for the State: bound, committed, signed, persuasive."""
    kind: Mapping[MeasureKind, Fraction]
    """By the kind of the measure."""

    def __init__(
        self,
        *,
        right: Mapping[Right, Number] | Mapping[str, Number] | None = None,
        element: Mapping[Element, Number] | Mapping[str, Number] | None = None,
        force: Mapping[Status, Number] | Mapping[str, Number] | None = None,
        kind: Mapping[MeasureKind, Number] | Mapping[str, Number] | None = None,
    ) -> None:
        given: dict[str, Given | None] = {
            "right": right,
            "element": element,
            "force": force,
            "kind": kind,
        }
        problems: list[Problem] = []
        for name, numbers in given.items():
            read = {} if numbers is None else _read(name, numbers, problems)
            # A frozen class: attrs itself sets its fields in this way.
            object.__setattr__(self, name, MappingProxyType(read))
        if all(numbers is None for numbers in given.values()):
            problems.append(
                Problem(path="", message=f"give weights for one of {', '.join(DIMENSIONS)} or more")
            )
        if problems:
            raise WeightsError(problems)

    def __hash__(self) -> int:
        return hash(tuple(frozenset(self.of(name).items()) for name in DIMENSIONS))

    def __reduce__(self) -> tuple[Any, ...]:
        # A view of a mapping cannot be pickled; the numbers that it shows can.
        return _again, ({name: dict(self.of(name)) for name in self.used},)

    @property
    def used(self) -> tuple[str, ...]:
        """The dimensions that count, in their order."""
        return tuple(name for name in DIMENSIONS if self.of(name))

    def of(self, dimension: str) -> Mapping[Any, Fraction]:
        """The weights of one dimension; empty where it does not count."""
        found: Mapping[Any, Fraction] = getattr(self, dimension)
        return found

    def entry(self, dimension: str, member: Enum) -> Enum:
        """The member whose weight a member has: itself, or the nearest wider right with one.

        >>> mine = Weights(right={right: 1 for right in Right if right.parent is None})
        >>> mine.entry("right", Right.PARTIES)
        <Right.ASSOCIATION: 'association'>
        """
        weights = self.of(dimension)
        if isinstance(member, Right):
            return next(one for one in _upwards(member) if one in weights)
        return member

    def scaled(self, factor: Number, dimension: str) -> Weights:
        """The same weights with one dimension multiplied by a number, 0 or more.

        Raises:
            WeightsError: if the factor is no such number, or the dimension does not count.
        """
        by = _number(factor)
        if by is None or not self.of(dimension):
            raise WeightsError([Problem(path=dimension, message=f"cannot be scaled by {factor}")])
        more: dict[str, Any] = {name: dict(self.of(name)) for name in self.used}
        more[dimension] = {key: by * number for key, number in self.of(dimension).items()}
        return Weights(**more)


def _again(given: dict[str, Any]) -> Weights:
    return Weights(**given)


def _read(dimension: str, numbers: Given, problems: list[Problem]) -> dict[Enum, Fraction]:
    members = DIMENSIONS[dimension]
    by_id = {str(one.value): one for one in members}
    read: dict[Enum, Fraction] = {}
    named: set[Enum] = set()
    for key, number in numbers.items():
        member = key if isinstance(key, Enum) and key in members else by_id.get(str(key))
        said = str(key.value) if isinstance(key, Enum) else str(key)
        path = f"{dimension}.{said}"
        if member is None:
            problems.append(
                Problem(
                    path=path,
                    message=f'unknown {dimension} "{said}"',
                    given=key,
                    accepted=tuple(by_id),
                    nearest=nearest(said, by_id),
                )
            )
            continue
        if member in named:
            problems.append(Problem(path=path, message="given twice", given=key))
        named.add(member)
        exact = _number(number)
        if exact is None:
            problems.append(
                Problem(
                    path=path,
                    message=f"a weight must be a finite number, 0 or more, not {number!r}",
                    given=number,
                )
            )
        else:
            read[member] = exact
    for member in _missing(members, named):
        problems.append(Problem(path=dimension, message=f'no weight for "{member.value}"'))
    return read


def _missing(members: Iterable[Enum], named: set[Enum]) -> Iterable[Enum]:
    """The members without a weight; of rights only the widest, for parts have that of the whole."""
    for member in members:
        covered = _upwards(member) if isinstance(member, Right) else (member,)
        wide = member.parent is None if isinstance(member, Right) else True
        if wide and not named.intersection(covered):
            yield member


def _upwards(right: Right) -> Iterable[Right]:
    """A right, the wider one, and so on."""
    here: Right | None = right
    while here is not None:
        yield here
        here = here.parent


def _number(value: object) -> Fraction | None:
    """The number, exactly as it is written; None where it is none to weigh with."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Fraction, Decimal)):
        return None
    if not math.isfinite(value) or value < 0:
        return None
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)
