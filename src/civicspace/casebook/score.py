"""Holding the standards against decided cases."""

from __future__ import annotations

from collections.abc import Iterable

from civicspace.assessment.review import review
from civicspace.casebook.agreement import Agreement, Pair
from civicspace.model.cases import Case

__all__ = ["score"]


def score(cases: Iterable[Case]) -> Agreement:
    """The agreement with every ruling in these cases, each reviewed on the day it was made.

    >>> from civicspace.casebook import bundled
    >>> found = score(bundled()[:5])
    >>> len(found) >= 5, found.undetermined
    (True, 0)

    Raises:
        UnknownName: for a ruling under a provision that is not there.
    """
    return Agreement(
        pairs=tuple(
            Pair(
                case=case,
                ruling=ruling,
                review=review(
                    case.facts_under(ruling.provision), ruling.provision, on=case.decided
                ),
            )
            for case in cases
            for ruling in case.rulings
        )
    )
