"""Agreement: the rulings beside the reviews, and what each standard contributed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

import attrs

from civicspace.model.cases import Case, Outcome, Ruling
from civicspace.model.findings import Review, Verdict

__all__ = ["Agreement", "Contribution", "Pair"]

K = TypeVar("K", bound=Hashable)


@attrs.frozen(kw_only=True)
class Pair:
    """One ruling, and the review of the same facts under the same provision on the same day."""

    case: Case
    ruling: Ruling
    review: Review

    @property
    def violation(self) -> bool:
        """Whether the tribunal found a violation."""
        return self.ruling.outcome is Outcome.VIOLATION

    @property
    def breach(self) -> bool:
        """Whether the review comes out incompatible."""
        return self.review.verdict is Verdict.INCOMPATIBLE

    @property
    def undetermined(self) -> bool:
        """Whether the review leaves it open, which counts as wrong."""
        return self.review.verdict is Verdict.UNDETERMINED

    @property
    def agrees(self) -> bool:
        """Whether both come out the same way."""
        return not self.undetermined and self.violation is self.breach


@attrs.frozen(kw_only=True)
class Contribution:
    """What one standard did over all rulings."""

    standard: str
    right: int
    """How often it was breached where the tribunal found a violation."""
    wrong: int
    """How often it was breached where the tribunal found none."""
    decisive_right: int
    """How often it alone made the breach where the tribunal found a violation."""
    decisive_wrong: int
    """How often it alone made the breach where the tribunal found none."""

    @property
    def gain(self) -> int:
        """How many rulings agree with it in the catalogue and would not without it."""
        return self.decisive_right - self.decisive_wrong


@attrs.frozen(kw_only=True)
class Agreement:
    """How far the standards agree with the tribunals."""

    pairs: tuple[Pair, ...]

    def __len__(self) -> int:
        return len(self.pairs)

    @property
    def right(self) -> int:
        """How many rulings agree."""
        return sum(pair.agrees for pair in self.pairs)

    @property
    def agreement(self) -> float:
        """The share of rulings that agree, what is undetermined counted as wrong; 1 of none."""
        return self.right / len(self.pairs) if self.pairs else 1.0

    @property
    def balanced(self) -> float:
        """The mean of the shares among violations and among the others."""
        halves = (
            self.where(lambda pair: pair.violation),
            self.where(lambda pair: not pair.violation),
        )
        shares = [half.agreement for half in halves if half.pairs]
        return sum(shares) / len(shares) if shares else 1.0

    @property
    def undetermined(self) -> int:
        """How many reviews leave it open."""
        return sum(pair.undetermined for pair in self.pairs)

    @property
    def disagreements(self) -> tuple[Pair, ...]:
        """The pairs that do not agree, in the order of the cases."""
        return tuple(pair for pair in self.pairs if not pair.agrees)

    def where(self, holds: Callable[[Pair], bool]) -> Agreement:
        """The agreement over some of the pairs."""
        return Agreement(pairs=tuple(pair for pair in self.pairs if holds(pair)))

    def by(self, key: Callable[[Pair], K]) -> dict[K, Agreement]:
        """The agreement over each group of pairs, in the order met.

        >>> from civicspace.casebook import bundled, score
        >>> sorted(score(bundled()[:9]).by(lambda pair: pair.case.tribunal.value))
        ['hrc']
        """
        groups: dict[K, list[Pair]] = {}
        for pair in self.pairs:
            groups.setdefault(key(pair), []).append(pair)
        return {name: Agreement(pairs=tuple(pairs)) for name, pairs in groups.items()}

    def contributions(self) -> tuple[Contribution, ...]:
        """What each standard that was breached anywhere did, the most useful first."""
        counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for pair in self.pairs:
            names = {found.standard.id for found in pair.review.breaches}
            for name in names:
                counts[name][0 if pair.violation else 1] += 1
            if len(names) == 1:
                counts[names.pop()][2 if pair.violation else 3] += 1
        return tuple(
            sorted(
                _contributions(counts.items()),
                key=lambda one: (-one.gain, -one.right, one.standard),
            )
        )


def _contributions(counts: Iterable[tuple[str, list[int]]]) -> Iterable[Contribution]:
    for name, (right, wrong, decisive_right, decisive_wrong) in counts:
        yield Contribution(
            standard=name,
            right=right,
            wrong=wrong,
            decisive_right=decisive_right,
            decisive_wrong=decisive_wrong,
        )
