"""Whether one score stays above another, however the weights vary within a spread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from math import lcm

import attrs

from civicspace.assessment.score import Score
from civicspace.assessment.weighing import Key, as_spread, keys_of
from civicspace.errors import InvalidValue
from civicspace.logic.truth import Truth
from civicspace.model.weights import Number, Weights

__all__ = ["Ranking", "ranking"]

#: How many boxes of weights are looked at before the search says that it cannot tell.
_PATIENCE = 4000

#: What may be multiplied together: one product where the force is known, else one a force.
_Ways = frozenset[tuple[Key, ...]]


@attrs.frozen(kw_only=True)
class Ranking:
    """Whether a score is above another for all weights within a spread.

    >>> import civicspace as cs
    >>> mine = cs.Weights(force={"bound": 1, "committed": 1, "signed": 1, "persuasive": 1})
    >>> nothing = cs.score(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"), mine)
    >>> cs.ranking(nothing, nothing, spread=0).fails_at == mine
    True
    """

    spread: Fraction
    holds: Truth
    """On the record: true if it is so for all such weights, false if it fails for some."""
    surely: Truth
    """The same however the unknowns fall, for each of the two by itself."""
    fails_at: Weights | None
    """Weights within the spread at which it fails on the record, where it does."""


def ranking(one: Score, other: Score, spread: Number) -> Ranking:
    """Whether a score is above another, whatever the weights within a share of themselves.

    The difference of two scores is linear in each weight, so that it is least where each weight
    is at one of its ends. The search over these ends is exact: it leaves out only what bounds
    show to be above 0. It is unknown only where its patience ends.

    Args:
        one: The score that is to be above.
        other: The score below, by the same weights.
        spread: The share by which each weight may vary, from 0 to 1.

    >>> import civicspace as cs
    >>> mine = cs.Weights(force={"bound": 1, "committed": 1, "signed": 1, "persuasive": 1})
    >>> nothing = cs.score(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"), mine)
    >>> ranking(nothing, nothing, spread=0.1).holds
    <Truth.FALSE: 'false'>

    Raises:
        InvalidValue: if the scores have not the same weights, or the spread is no number from
            0 to 1.
    """
    share = as_spread(spread)
    if one.weights != other.weights:
        raise InvalidValue("two scores are ranked by the same weights, and these have not the same")
    box = _box(one.weights, share)
    record = _Difference(_recorded(one), _recorded(other))
    holds, end = _search(record, box)
    unknowns = _Difference(_least(one), _most(other))
    return Ranking(
        spread=share,
        holds=holds,
        surely=_search(unknowns, box)[0],
        fails_at=None if end is None else _weights(one.weights, end, share),
    )


#: Each weight with its ends, in whole numbers: the unit of a dimension does not change the sign.
_Box = dict[Key, tuple[int, int]]


def _box(weights: Weights, share: Fraction) -> _Box:
    box: _Box = {}
    for name in weights.used:
        numbers = weights.of(name)
        ends = {key: ((1 - share) * w, (1 + share) * w) for key, w in numbers.items()}
        unit = lcm(*(end.denominator for pair in ends.values() for end in pair))
        for key, (low, high) in ends.items():
            box[name, key] = int(low * unit), int(high * unit)
    return box


def _recorded(found: Score) -> Counter[_Ways]:
    return Counter(
        frozenset({keys_of(part.breach, part.breach.force, found.weights)})
        for part in found.parts
        if part.breach.force is not None
    )


def _least(found: Score) -> Counter[_Ways]:
    return _possible(found, (part.breach.sure is not None for part in found.parts))


def _most(found: Score) -> Counter[_Ways]:
    return _possible(found, (True for _ in found.parts))


def _possible(found: Score, counted: Iterable[bool]) -> Counter[_Ways]:
    return Counter(
        frozenset(keys_of(part.breach, force, found.weights) for force in part.breach.possible)
        for part, counts in zip(found.parts, counted, strict=True)
        if counts
    )


class _Difference:
    """One sum of products less another, bounded over a box of weights."""

    def __init__(self, plus: Counter[_Ways], minus: Counter[_Ways]) -> None:
        # What both have with one known force cancels out, whatever its weight.
        common = Counter({ways: n for ways, n in (plus & minus).items() if len(ways) == 1})
        self.plus = plus - common
        self.minus = minus - common

    def least(self, box: _Box) -> int:
        """A bound from below; the least itself where each weight has one end only."""
        above = sum(n * min(_product(way, box, 0) for way in ways) for ways, n in self.plus.items())
        below = sum(
            n * max(_product(way, box, 1) for way in ways) for ways, n in self.minus.items()
        )
        return above - below

    def pull(self, box: _Box) -> dict[Key, tuple[int, int]]:
        """How much rests on each weight that still varies: above at the least, below at most."""
        pulls: dict[Key, tuple[int, int]] = {
            key: (0, 0) for key, (low, high) in box.items() if low != high
        }
        for side, sums in enumerate((self.plus, self.minus)):
            for ways, n in sums.items():
                for way in ways:
                    value = n * _product(way, box, 1)
                    for key in way:
                        if key in pulls:
                            above, below = pulls[key]
                            pulls[key] = (
                                (above + value, below) if not side else (above, below + value)
                            )
        return pulls


def _product(way: tuple[Key, ...], box: _Box, end: int) -> int:
    product = 1
    for key in way:
        product *= box[key][end]
    return product


def _search(difference: _Difference, box: _Box) -> tuple[Truth, _Box | None]:
    """Whether the difference is above 0 in the whole box, and an end at which it is not."""
    waiting = [box]
    for _ in range(_PATIENCE):
        if not waiting:
            return Truth.TRUE, None
        here = waiting.pop()
        if difference.least(here) > 0:
            continue
        here, split = _narrowed(difference, here)
        if split is None:
            if difference.least(here) <= 0:
                return Truth.FALSE, here
            continue
        low, high = here[split]
        waiting.append({**here, split: (low, low)})
        waiting.append({**here, split: (high, high)})
    return Truth.UNKNOWN, None


def _narrowed(difference: _Difference, box: _Box) -> tuple[_Box, Key | None]:
    """The box with each weight that pulls one way only at its worse end, and one to split."""
    narrow = dict(box)
    split: tuple[int, Key] | None = None
    for key, (above, below) in difference.pull(box).items():
        low, high = box[key]
        if not below:
            narrow[key] = (low, low)
        elif not above:
            narrow[key] = (high, high)
        elif split is None or min(above, below) > split[0]:
            split = min(above, below), key
    return narrow, None if split is None else split[1]


def _weights(weights: Weights, end: _Box, share: Fraction) -> Weights:
    """The user's weights at an end of the box; one without a bearing stays as it is."""
    box = _box(weights, share)
    at: dict[str, dict[str, Fraction]] = {}
    for name in weights.used:
        for key, number in weights.of(name).items():
            low, high = end[name, key]
            start = box[name, key]
            factor = Fraction(1)
            if low == high and start[0] != start[1]:
                factor = 1 - share if low == start[0] else 1 + share
            at.setdefault(name, {})[str(key.value)] = factor * number
    return Weights(**at)
