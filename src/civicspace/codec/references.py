"""Whether the parts of a dossier go together, without a word on those that do not."""

from __future__ import annotations

from collections.abc import Iterator, Set

from civicspace.codec.rules import in_order
from civicspace.errors import UnknownName
from civicspace.law.cite import find_instrument
from civicspace.law.standing.names import find_state
from civicspace.model.dossiers import Dossier
from civicspace.model.states import Derogation, Reservation, TreatyAction

__all__ = ["refers_well"]


def refers_well(dossier: Dossier, cited: Set[str]) -> bool:
    """Whether all that is named is there, and nothing contradicts anything.

    Args:
        dossier: The dossier.
        cited: The sources that any part of it cites.

    >>> refers_well(Dossier(state="KAZ"), {"fh-2005"})
    False
    """
    if not cited <= {source.id for source in dossier.sources}:
        return False
    if not {measure.id for measure in dossier.measures}.issuperset(_measures(dossier)):
        return False
    acts: tuple[TreatyAction | Reservation | Derogation, ...] = (
        *dossier.treaty_actions,
        *dossier.reservations,
        *dossier.derogations,
    )
    try:
        for state in {dossier.state, *(act.state for act in acts)}:
            find_state(state)
        for instrument in {act.instrument for act in acts}:
            find_instrument(instrument)
    except UnknownName:
        return False
    return all(map(in_order, dossier.measures))


def _measures(dossier: Dossier) -> Iterator[str]:
    """The measures that others name."""
    for measure in dossier.measures:
        yield from measure.amends
        yield from measure.replaces
        yield from measure.related
    for claim in dossier.claims:
        yield from claim.measures
        if claim.attributed_to is not None:
            yield claim.attributed_to
