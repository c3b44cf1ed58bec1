"""A larger remedy: where no small one is found, one is whittled down from the lightest draft."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from math import comb

from civicspace.assessment.drafts import Drafts
from civicspace.assessment.rewording import Rewording, drafted, place_of
from civicspace.law.drafting import FEWER, LIGHTEST_FIRST

__all__ = ["larger_remedy"]

#: As many parts of one size are tried: all of them for a remedy of sixteen changes.
_MOST = 13_000


def larger_remedy(
    drafts: Drafts,
    changes: Sequence[Rewording],
    near: Iterable[str],
    cost: Callable[[str], int],
) -> frozenset[int] | None:
    """Changes that are a remedy while no part of them is; None if the lightest drafts are none.

    Every change is made at once, those to the heart of the measure last; then one after the other
    is taken back, the most intrusive first, as long as nothing is breached.

    Args:
        drafts: The restriction and the provisions.
        changes: The single changes that there are.
        near: The facts on which the breaches depend.
        cost: How much of the measure a change to a fact takes away.
    """
    lightest = _lightest(changes)
    wanted = set(near)
    close = [at for at in lightest if changes[at].fact in wanted]
    mild = [at for at in close if cost(changes[at].fact) < 2]
    for start in (mild, close, lightest):
        held = frozenset(start)
        if held and not drafts.outcome([drafted(drafts, changes, held)]).incompatible:
            return _least(drafts, changes, _whittled(drafts, changes, held, cost))
    return None


def _lightest(changes: Sequence[Rewording]) -> list[int]:
    """Of the changes to one thing, the one that makes it lightest."""
    best: dict[tuple[str, int], int] = {}
    for at, change in enumerate(changes):
        known = best.get(change.slot)
        if known is None or _weight(change) < _weight(changes[known]):
            best[change.slot] = at
    return list(best.values())


def _weight(change: Rewording) -> int:
    if change.adds is not None:
        return place_of(change.adds)
    order = LIGHTEST_FIRST.get(change.fact, ())
    if change.value in order:
        return order.index(change.value)
    if isinstance(change.value, int) and not isinstance(change.value, bool):
        return change.value if change.fact in FEWER else -change.value
    return 0


def _whittled(
    drafts: Drafts,
    changes: Sequence[Rewording],
    held: frozenset[int],
    cost: Callable[[str], int],
) -> frozenset[int]:
    while True:
        order = sorted(held, key=lambda at: (-cost(changes[at].fact), -at))
        wrong = drafts.outcome([drafted(drafts, changes, held - {at}) for at in order]).incompatible
        free = [at for lane, at in enumerate(order) if not wrong >> lane & 1]
        if not free:
            return held
        # Most of those that can go alone can go together.
        fewer = held - set(free)
        if fewer and not drafts.outcome([drafted(drafts, changes, fewer)]).incompatible:
            held = fewer
        else:
            held -= {free[0]}


def _least(drafts: Drafts, changes: Sequence[Rewording], held: frozenset[int]) -> frozenset[int]:
    """The smallest part of a remedy that is one; of a large remedy, parts of few changes less."""
    every = sorted(held)
    for many in range(1, len(every)):
        if comb(len(every), many) > _MOST:
            continue
        parts = [frozenset(some) for some in combinations(every, many)]
        wrong = drafts.outcome([drafted(drafts, changes, one) for one in parts]).incompatible
        for lane, one in enumerate(parts):
            if not wrong >> lane & 1:
                return one
    return held
