"""Which of a user's weights a breach is multiplied by, and how far they may vary."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from civicspace.assessment.breaches import Breach
from civicspace.errors import InvalidValue
from civicspace.model.findings import Status
from civicspace.model.weights import Number, Weights

__all__ = ["Key", "as_spread", "keys_of"]

#: One weight: the dimension, and the member that has it.
Key = tuple[str, Enum]


def keys_of(breach: Breach, force: Status, weights: Weights) -> tuple[Key, ...]:
    """The weights that a breach is multiplied by if that is the force of the strongest text."""
    labels: dict[str, Enum] = {
        "right": breach.standard.right,
        "element": breach.standard.element,
        "force": force,
        "kind": breach.measure.kind,
    }
    return tuple((name, weights.entry(name, labels[name])) for name in weights.used)


def as_spread(spread: Number) -> Fraction:
    """A spread as an exact share; a float is taken as it is written.

    >>> as_spread(0.1)
    Fraction(1, 10)

    Raises:
        InvalidValue: if it is no number from 0 to 1.
    """
    # A spread beyond 1 would let weights fall below 0, and what is not a number is in no order.
    if isinstance(spread, bool) or not isinstance(spread, Number) or not 0 <= spread <= 1:
        raise InvalidValue(f"a spread is a number from 0 to 1, as 0.25, not {spread!r}")
    return Fraction(repr(spread)) if isinstance(spread, float) else Fraction(spread)
