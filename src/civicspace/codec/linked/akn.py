"""Names in the way of Akoma Ntoso, for acts whose reference gives every part of one.

The name of a work is ``/akn/`` and then, between slashes, the country (ISO 3166-1 alpha-2), the
type of document, its date and its number: Akoma Ntoso Naming Convention 1.0 (OASIS Standard of 21
February 2019), on the IRI of a Work. Nothing is guessed: the whole of the reference must be a law,
its day and its number, and the day must be the one on which the dossier has it signed.
"""

from __future__ import annotations

import re

import iso3166

from civicspace.model.dates import Precision
from civicspace.model.measures import Measure, MeasureKind
from civicspace.model.timeline import Certainty, EventKind

__all__ = ["akn"]

_LAW = re.compile(
    r"(?:Constitutional )?Law of (\d{1,2} [A-Z][a-z]+ \d{4}) No\.? (\w+(?:-\w+)?)", re.ASCII
)
_KINDS = (MeasureKind.LAW, MeasureKind.AMENDMENT)


def akn(state: str, measure: Measure) -> str | None:
    """The name of an act as a work, or None where the dossier does not give every part of it.

    >>> from civicspace import Event
    >>> law = Measure(id="law", title="A law", kind=MeasureKind.LAW, timeline=[
    ...     Event(event=EventKind.SIGNED, date="2005-04-15")],
    ...     reference="Constitutional Law of 15 April 2005 No 44-III")
    >>> akn("KAZ", law)
    '/akn/kz/act/2005-04-15/44-iii'
    """
    country = iso3166.countries_by_alpha3.get(state)
    found = _LAW.fullmatch(measure.reference.strip())
    sure = measure.certainty is Certainty.VERIFIED and measure.kind in _KINDS
    if country is None or found is None or not sure:
        return None
    signed = [event for event in measure.timeline if event.event is EventKind.SIGNED]
    days = {event.date for event in signed if event.certainty is Certainty.VERIFIED}
    if len(signed) != 1 or len(days) != 1:
        return None
    day = days.pop()
    if day.precision is not Precision.DAY or day.words != found[1]:
        return None
    return f"/akn/{country.alpha2.lower()}/act/{day}/{found[2].lower()}"
