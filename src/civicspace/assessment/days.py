"""Turning days: every day on which something that an assessment looks at may change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pendulum import Date

from civicspace.law import standing as tables
from civicspace.law.catalogue import instruments, standards_under
from civicspace.law.cite import find_instrument
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier
from civicspace.model.instruments import Provision
from civicspace.model.measures import Measure
from civicspace.model.states import Derogation, Reservation

__all__ = ["days_of_dossier", "days_of_law", "days_of_measure", "days_of_standing"]


def days_of_dossier(dossier: Dossier) -> Iterator[Date]:
    """The days on which a measure, a restriction or a window of a dossier may change."""
    for measure in dossier.measures:
        yield from days_of_measure(measure)
        for one in measure.restrictions:
            for when in (one.since, one.until):
                if when is not None:
                    yield from _edges(when)
    for window in dossier.calendar.all_windows:
        yield from _edges(window.opens)
        yield from _edges(window.closes)
    whole = dossier.calendar.complete
    if whole is not None:
        yield whole.first
        # The list of windows is whole on the last day as well, and no longer on the next.
        if whole.last < Date.max:
            yield whole.last.add(days=1)


def days_of_measure(measure: Measure) -> tuple[Date, ...]:
    """The days on which the status of a measure may change."""
    return tuple(sorted({day for event in measure.timeline for day in _edges(event.date)}))


def days_of_law(places: Iterable[Provision]) -> dict[str, tuple[Date, ...]]:
    """For each provision the days on which the standards or exemptions under it change."""
    found: dict[str, tuple[Date, ...]] = {}
    for place in places:
        days: set[Date] = set()
        if place.since is not None:
            days.add(place.since)
        for one in standards_under(place):
            stated = [cited.dated for cited in one.authorities_under(place)]
            if stated:
                days.add(min(stated))
            days |= {exemption.until for exemption in one.exemptions if exemption.until is not None}
        found[place.id] = tuple(sorted(days))
    return found


def days_of_standing(dossier: Dossier) -> dict[str, tuple[Date, ...]]:
    """For each instrument the days on which it may become something else for the State."""
    state = dossier.state
    common: set[Date] = set()
    if state in tables.former_states():
        common.add(tables.former_states()[state])
    took_part = tables.osce_participation().get(state)
    if took_part is not None:
        common |= {day for day in took_part if day is not None}
    found: dict[str, set[Date]] = {one.id: {one.adopted, *common} for one in instruments()}
    for name, days in found.items():
        for act in tables.acts(state, name):
            days |= {act.date, act.effect}
        for kept in tables.reservations(state, name):
            days |= _days(kept)
        for derogation in tables.derogations(state, name):
            days |= _days(derogation)
    for act in dossier.treaty_actions:
        found[find_instrument(act.instrument).id] |= {act.date, act.effect}
    for kept in dossier.reservations:
        found[find_instrument(kept.instrument).id] |= _days(kept)
    for derogation in dossier.derogations:
        found[find_instrument(derogation.instrument).id] |= _days(derogation)
    return {name: tuple(sorted(days)) for name, days in found.items()}


def _days(one: Reservation | Derogation) -> set[Date]:
    return {day for day in (one.start, one.end) if day is not None}


def _edges(when: When) -> Iterator[Date]:
    """The days on which a date perhaps has come, and surely has."""
    yield when.first
    yield when.last
