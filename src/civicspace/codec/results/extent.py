"""How far trees reach, of steps and of conditions: a document holds none without end."""

from __future__ import annotations

from collections.abc import Iterable

from civicspace.codec.faults import Faults
from civicspace.errors import Problem
from civicspace.logic.explain_data import MOST_DEEP, TOO_DEEP

__all__ = ["MOST_NESTED", "MOST_STEPS", "Extent", "Nest", "conditions_nest", "steps_nest"]

#: So many steps a tree has at the most, each counted as often as it is cited. The reasoning for a
#: whole country has some hundred thousands.
MOST_STEPS = 10_000_000

#: Conditions within each other, at the most; those of the catalogue need six.
MOST_NESTED = 40


class Extent:
    """The depth of the tree below each step, and how many steps it has."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[int, int]] = {}

    def add(self, children: Iterable[str], key: str = "") -> None:
        """Note a step that has these steps below it.

        Raises:
            Faults: if the tree is too deep or too large.
        """
        below = [self._found[child] for child in children]
        deep = 1 + max([depth for depth, _ in below], default=0)
        many = 1 + sum([steps for _, steps in below])
        self._found[key] = (deep, many)
        if deep > MOST_DEEP:
            raise Faults([Problem(path="", message=TOO_DEEP)])
        if many > MOST_STEPS:
            message = f"more than {MOST_STEPS} steps, each counted as often as it is cited"
            raise Faults([Problem(path="", message=message)])


class Nest:
    """How many things of one kind there are around the one that is looked at.

    Raises:
        Faults: on the way into one that has too many around it.
    """

    def __init__(self, most: int, said: str) -> None:
        self._most = most
        self._said = said
        self._around = 0

    def __enter__(self) -> None:
        if self._around == self._most:
            raise Faults([Problem(path="", message=self._said)])
        self._around += 1

    def __exit__(self, *_: object) -> None:
        self._around -= 1


def steps_nest() -> Nest:
    """A nest for steps."""
    return Nest(MOST_DEEP, TOO_DEEP)


def conditions_nest() -> Nest:
    """A nest for conditions."""
    return Nest(MOST_NESTED, f"conditions within each other, more than {MOST_NESTED} deep")
