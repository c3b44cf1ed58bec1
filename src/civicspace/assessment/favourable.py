"""Completions in the State's favour: what is presumed regular is so, what it must show is shown.

They serve as a quick look for one that is lawful; where none is found, nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from civicspace.law.presumptions import BURDEN, REGULARITY
from civicspace.logic.variables import Variable

__all__ = ["favourable"]

_CASES = 96


def favourable(variables: Sequence[Variable]) -> list[dict[int, int]]:
    """Completions of some variables, the first wholly in the State's favour, the others nearly.

    For each the option of each variable, both by their places.
    """
    best = [_best(one) for one in variables]
    cases: list[dict[int, int]] = []
    turn = 1
    for number in range(_CASES):
        case: dict[int, int] = {}
        for at, variable in enumerate(variables):
            # A fixed row of numbers without visible order, so that the same is found each time.
            turn = (turn * 1103515245 + 12345) % 2147483648
            chosen = best[at]
            if chosen is None or (number and turn >> 16 & 15 == 0):
                chosen = (turn >> 20) % len(variable.options)
            case[at] = chosen
        cases.append(case)
    return cases


def _best(variable: Variable) -> int | None:
    """The option in the State's favour; None if neither is."""
    name = variable.fact.name
    regular, burden = _presumed()
    if variable.members:
        held = regular.get(name)
        if not isinstance(held, frozenset):
            return None
        return int(not held.isdisjoint(variable.members))
    for option, one in enumerate(variable.options):
        if name in regular and regular[name] in one.values:
            return option
        if name in burden and burden[name] not in one.values:
            return option
    return None


@cache
def _presumed() -> tuple[dict[str, object], dict[str, object]]:
    """What is presumed regular, and what is presumed since the State did not show otherwise."""
    return (
        {one.fact: one.value for one in REGULARITY},
        {one.fact: one.value for one in BURDEN},
    )
