"""Scores: one number from a user's own weights, with its bounds and what moves it."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import attrs

from civicspace.assessment.breaches import Breach, breaches
from civicspace.assessment.page import many
from civicspace.assessment.results import Assessment
from civicspace.assessment.weighing import as_spread, keys_of
from civicspace.model.dates import written
from civicspace.model.weights import Number, Weights

__all__ = ["Move", "Part", "Score", "Sensitivity", "score"]

_MOST = 5


def _plain(number: Fraction) -> str:
    """A number as people write it: exact where it is whole, else to three places."""
    return str(number) if number.denominator == 1 else f"{float(number):.3f}".rstrip("0")


@attrs.frozen(kw_only=True)
class Part:
    """What one breach adds to a score: the product of the weights of its labels."""

    breach: Breach
    value: Fraction
    """On the record; 0 for what is only possible."""
    low: Fraction
    high: Fraction

    @property
    def labels(self) -> str:
        """The measure, the restriction and the standard."""
        one = self.breach
        return f"{one.measure.id}/{one.restriction.id}, {one.standard.id}"


@attrs.frozen(kw_only=True)
class Move:
    """How far one weight alone moves a score, where it varies by the spread and no other does."""

    dimension: str
    key: str
    low: Fraction
    high: Fraction

    @property
    def swing(self) -> Fraction:
        """The whole width."""
        return self.high - self.low


@attrs.frozen(kw_only=True)
class Sensitivity:
    """How a score moves as its weights vary by a share of themselves, up and down.

    It is exact: a score is linear in each weight, and grows with each, so that its ends are at the
    ends of the weights.

    >>> import civicspace as cs
    >>> mine = cs.Weights(force={"bound": 1, "committed": 1, "signed": 1, "persuasive": 1})
    >>> nothing = cs.score(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"), mine)
    >>> nothing.sensitivity(0.1).spread
    Fraction(1, 10)
    """

    spread: Fraction
    low: Fraction
    """The least value of the score, all weights varying at once."""
    high: Fraction
    least: Fraction
    """The least with the unknowns as well: the low bound at the least weights."""
    most: Fraction
    moves: tuple[Move, ...]
    """Each weight by itself, the one that moves the score most in front."""

    @property
    def most_moved_by(self) -> Move | None:
        """The weight that moves the score most; None where none moves it."""
        return self.moves[0] if self.moves and self.moves[0].swing else None


@attrs.frozen(kw_only=True, repr=False)
class Score:
    """The weighted sum of an assessment's breaches, by a user's weights.

    Each standard that a restriction in force goes against is counted once, with the strongest
    text that states it; it adds the product of the weights of its right, its element, that text's
    force and the measure's kind, as far as these dimensions are weighed. The bounds take in the
    unknowns: what may be no breach, what may be one, and what the strongest text may be.

    A score says nothing without its weights, and compares only dossiers that are equally complete.

    >>> import civicspace as cs
    >>> mine = cs.Weights(force={"bound": 1, "committed": 0.5, "signed": 0.25, "persuasive": 0})
    >>> cs.score(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"), mine).value
    Fraction(0, 1)
    """

    assessment: Assessment
    weights: Weights
    parts: tuple[Part, ...]
    """What each breach adds, those that add most in front; what is only possible comes last."""

    def __repr__(self) -> str:
        return (
            f"<Score of {self.assessment.state} on {self.assessment.on}: {_plain(self.value)}"
            f" ({_plain(self.low)} to {_plain(self.high)})>"
        )

    @property
    def value(self) -> Fraction:
        """The sum on the record, exactly."""
        return sum((part.value for part in self.parts), Fraction(0))

    @property
    def low(self) -> Fraction:
        """The least that the unknowns allow: what the stated facts alone show."""
        return sum((part.low for part in self.parts), Fraction(0))

    @property
    def high(self) -> Fraction:
        """The most that the unknowns allow."""
        return sum((part.high for part in self.parts), Fraction(0))

    def sensitivity(self, spread: Number) -> Sensitivity:
        """How the score moves as each weight varies by a share of itself, up and down.

        Args:
            spread: The share, from 0 to 1: 0.25 lets a weight of 4 be anything from 3 to 5.

        >>> import civicspace as cs
        >>> mine = cs.Weights(force={"bound": 1, "committed": 1, "signed": 1, "persuasive": 1})
        >>> nothing = cs.score(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"), mine)
        >>> nothing.sensitivity(0.25).high, nothing.sensitivity(0.25).most_moved_by
        (Fraction(0, 1), None)

        Raises:
            InvalidValue: if the spread is no number from 0 to 1.
        """
        share = as_spread(spread)
        used = self.weights.used
        down, up = (1 - share) ** len(used), (1 + share) ** len(used)
        by_weight = {(name, key): Fraction(0) for name in used for key in self.weights.of(name)}
        for part in self.parts:
            if part.breach.force is not None:
                for name, key in keys_of(part.breach, part.breach.force, self.weights):
                    by_weight[name, key] += part.value
        value = self.value
        moves = [
            Move(
                dimension=name,
                key=str(key.value),
                low=value - share * moved,
                high=value + share * moved,
            )
            for (name, key), moved in by_weight.items()
        ]
        return Sensitivity(
            spread=share,
            low=down * value,
            high=up * value,
            least=down * self.low,
            most=up * self.high,
            moves=tuple(sorted(moves, key=lambda move: -move.swing)),
        )

    def __str__(self) -> str:
        found = self.assessment
        counted = [part for part in self.parts if part.breach.force is not None]
        lines = [
            f"{found.name} on {written(found.on)}: {_plain(self.value)}, between"
            f" {_plain(self.low)} and {_plain(self.high)} as the unknowns fall",
            f"By the user's weights of {', '.join(self.weights.used)};"
            f" {many(len(counted), 'breach', 'breaches')} in"
            f" {many(len(found.measures), 'measure')} coded.",
        ]
        shown = [part for part in counted if part.value][:_MOST]
        lines += [f"  {_plain(part.value)}: {part.labels}" for part in shown]
        rest = self.value - sum((part.value for part in shown), Fraction(0))
        if rest:
            lines.append(f"  {_plain(rest)}: all others")
        return "\n".join(lines)


def score(assessment: Assessment, weights: Weights) -> Score:
    """Weigh an assessment's breaches by a user's weights; there are none by default.

    >>> import civicspace as cs
    >>> ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(
    ...     {"activity": "assemble", "form": "ban", "scope": "blanket", "aims": ["stability"]}))
    >>> law = cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, restrictions=[ban],
    ...                  timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-06-01")])
    >>> mine = cs.Weights(force={"bound": 1, "committed": 0.5, "signed": 0.25, "persuasive": 0})
    >>> for day in ("2006-04-23", "2006-04-24"):
    ...     score(cs.assess(cs.Dossier(state="KAZ", measures=[law]), on=day), mine)
    <Score of KAZ on 2006-04-23: 2.25 (0.25 to 8.5)>
    <Score of KAZ on 2006-04-24: 5 (1 to 20.5)>
    """
    parts = [_part(breach, weights) for breach in breaches(assessment)]
    parts.sort(key=lambda part: (part.breach.force is None, -part.value))
    return Score(assessment=assessment, weights=weights, parts=tuple(parts))


def _part(breach: Breach, weights: Weights) -> Part:
    may = {
        force: prod(
            (weights.of(name)[key] for name, key in keys_of(breach, force, weights)),
            start=Fraction(1),
        )
        for force in breach.possible
    }
    return Part(
        breach=breach,
        value=Fraction(0) if breach.force is None else may[breach.force],
        low=Fraction(0) if breach.sure is None else min(may.values()),
        high=max(may.values()),
    )
