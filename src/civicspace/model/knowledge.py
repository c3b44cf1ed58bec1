"""Knowledge: what the sources published by a day could tell, beside what was true on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs
from pendulum import Date

from civicspace.logic.truth import Truth, any_of
from civicspace.model.calendars import Calendar
from civicspace.model.dates import Day, When, as_date
from civicspace.model.dossiers import Dossier, Source
from civicspace.model.elections import Election, Round
from civicspace.model.measures import Measure, Restriction
from civicspace.model.states import Derogation, Reservation
from civicspace.model.timeline import Event
from civicspace.model.windows import Window

__all__ = ["Knowledge", "knowledge"]

Bounded = TypeVar("Bounded", Reservation, Derogation)

_LAST = Date(9999, 12, 31)


@attrs.frozen(kw_only=True, repr=False)
class Knowledge:
    """A dossier as it could be told on a day, and what that leaves out or cannot place.

    >>> from civicspace.model.dossiers import Dossier, Source
    >>> dossier = Dossier(state="KAZ", sources=[
    ...     Source(id="early", title="A cable", published="2005-04"),
    ...     Source(id="late", title="A report", published="2006-01"),
    ...     Source(id="web", title="A page without a date")])
    >>> known = knowledge(dossier, "2005-05-12")
    >>> [source.id for source in known.dossier.sources], known.later, known.undated
    (['early', 'web'], ('sources.late',), ('sources.web',))
    """

    on: Date
    dossier: Dossier
    later: tuple[str, ...]
    """What is left out, since no source told of it by then: places such as ``measures.law``."""
    undated: tuple[str, ...]
    """What no dated source places: kept, or left out as well where that was asked for."""

    def __repr__(self) -> str:
        return (
            f"<Knowledge of {self.dossier.state} on {self.on}: {len(self.later)} things later, "
            f"{len(self.undated)} without a date>"
        )


def knowledge(dossier: Dossier, on: Day, *, undated: bool = True) -> Knowledge:
    """What sources published by a day could tell, with an account of what they could not.

    The rules are told at :meth:`~civicspace.model.dossiers.Dossier.known_on`.

    Args:
        dossier: All that is known now.
        on: The day: a ``pendulum.Date``, a ``datetime.date`` or an ISO string.
        undated: Whether to keep what no dated source places.

    >>> from civicspace.model.dossiers import Dossier, Source
    >>> dossier = Dossier(state="KAZ", sources=[Source(id="fh", title="A report")])
    >>> knowledge(dossier, "2005-05-12"), knowledge(dossier, "2005-05-12", undated=False).dossier
    (<Knowledge of KAZ on 2005-05-12: 0 things later, 1 without a date>, \
<Dossier KAZ, measures: 0, sources: 0>)

    Raises:
        InvalidDate: if ``on`` is no date.
    """
    return _Reader(dossier, as_date(on), undated).read()


class _Reader:
    """One reading of a dossier as it could be told on a day."""

    def __init__(self, dossier: Dossier, day: Date, undated: bool) -> None:
        self.dossier = dossier
        self.day = day
        self.keeps_undated = undated
        self.later: list[str] = []
        self.undated: list[str] = []
        self.published = {source.id: self._published(source) for source in dossier.sources}
        self.unknown_sources = {
            name
            for name, truth in self.published.items()
            if truth is Truth.FALSE or (truth is Truth.UNKNOWN and not undated)
        }

    def read(self) -> Knowledge:
        old = self.dossier
        sources = tuple(one for one in old.sources if self._keeps(f"sources.{one.id}", [one.id]))
        measures = tuple(known for known in map(self._measure, old.measures) if known is not None)
        gone = {one.id for one in old.measures} - {one.id for one in measures}
        dossier = attrs.evolve(
            old,
            sources=sources,
            measures=tuple(
                attrs.evolve(
                    one,
                    amends=_without(one.amends, gone),
                    replaces=_without(one.replaces, gone),
                    related=_without(one.related, gone),
                )
                for one in measures
            ),
            calendar=self._calendar(old.calendar),
            treaty_actions=tuple(
                act
                for act in old.treaty_actions
                if self._happened(f"treaty_actions.{act.instrument}", act.date)
            ),
            reservations=self._bounded("reservations", old.reservations),
            derogations=self._bounded("derogations", old.derogations),
            claims=tuple(
                attrs.evolve(
                    one,
                    measures=_without(one.measures, gone),
                    attributed_to=None if one.attributed_to in gone else one.attributed_to,
                    sources=self._cited(one.sources),
                )
                for one in old.claims
                if self._keeps(f"claims.{one.id}", one.sources)
            ),
        )
        return Knowledge(
            on=self.day,
            dossier=dossier,
            later=tuple(self.later),
            undated=tuple(self.undated),
        )

    def _published(self, source: Source) -> Truth:
        """Whether a source was surely out; unknown only where it has no date at all."""
        if source.published is None:
            return Truth.UNKNOWN
        return Truth.of(source.published.last <= self.day)

    def _told(self, names: Iterable[str]) -> Truth:
        truths = [self.published.get(name, Truth.UNKNOWN) for name in names]
        return any_of(truths) if truths else Truth.UNKNOWN

    def _keeps(self, path: str, names: Iterable[str], begins: Date | None = None) -> bool:
        """Whether a thing is kept: what has not begun must be told by a source with a date."""
        told = self._told(names)
        if told is Truth.FALSE or (
            told is Truth.UNKNOWN and begins is not None and begins > self.day
        ):
            self.later.append(path)
            return False
        if told is Truth.UNKNOWN:
            self.undated.append(path)
            return self.keeps_undated
        return True

    def _happened(self, path: str, date: Date | None) -> bool:
        if date is None or date <= self.day:
            return True
        self.later.append(path)
        return False

    def _foretold(self, names: tuple[str, ...]) -> bool:
        """Whether an end that lies ahead was told by then, whichever of the sources told it."""
        return bool(names) and all(self.published.get(name) is Truth.TRUE for name in names)

    def _cited(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return _without(names, self.unknown_sources)

    def _measure(self, one: Measure) -> Measure | None:
        """The measure as it was known; nothing before the first of its events was."""
        path = f"measures.{one.id}"
        begun = min((event.date.first for event in one.timeline), default=None)
        if not self._keeps(path, _all_sources(one), begun):
            return None
        before = len(self.later), len(self.undated)
        timeline = tuple(
            attrs.evolve(event, sources=self._cited(event.sources))
            for index, event in enumerate(one.timeline)
            if self._keeps_event(f"{path}.timeline[{index}]", event, one)
        )
        if one.timeline and not timeline:
            # It is told as a whole, and not event by event.
            del self.later[before[0] :], self.undated[before[1] :]
            self.later.append(path)
            return None
        return attrs.evolve(
            one,
            timeline=timeline,
            restrictions=tuple(
                self._restriction(f"{path}.restrictions.{part.id}", part)
                for part in one.restrictions
                if self._keeps(
                    f"{path}.restrictions.{part.id}",
                    part.sources or one.sources,
                    None if part.since is None else part.since.first,
                )
            ),
            guarantees=tuple(
                attrs.evolve(part, sources=self._cited(part.sources))
                for part in one.guarantees
                if self._keeps(f"{path}.guarantees.{part.id}", part.sources or one.sources)
            ),
            sources=self._cited(one.sources),
        )

    def _keeps_event(self, path: str, event: Event, measure: Measure) -> bool:
        if event.date.first <= self.day or event.sources:
            return self._keeps(path, event.sources or measure.sources, event.date.first)
        # It lies ahead, and no source of its own foretold it.
        self.later.append(path)
        return False

    def _restriction(self, path: str, one: Restriction) -> Restriction:
        until = one.until
        if until is not None and until.first > self.day and not self._foretold(one.sources):
            self.later.append(f"{path}.until")
            until = None
        return attrs.evolve(one, until=until, sources=self._cited(one.sources))

    def _bounded(self, field: str, things: tuple[Bounded, ...]) -> tuple[Bounded, ...]:
        """Reservations or derogations that had begun, without an end that lies ahead."""
        found: list[Bounded] = []
        for one in things:
            path = f"{field}.{one.instrument}"
            if self._happened(path, one.start):
                ended = self._happened(f"{path}.end", one.end)
                found.append(one if ended else attrs.evolve(one, end=None))
        return tuple(found)

    def _calendar(self, old: Calendar) -> Calendar:
        windows: list[Window] = []
        elections: list[Election] = []
        missing: list[tuple[Date, Date]] = []
        for index, window in enumerate(old.windows):
            path = f"calendar.windows[{index}]"
            if self._keeps(path, window.sources, window.opens.first):
                windows.append(self._window(path, window))
            else:
                missing.append((window.opens.first, window.closes.last))
        for one in old.elections:
            path, begins = f"calendar.elections.{one.id}", _begins(one)
            if self._keeps(path, one.sources, begins):
                elections.append(self._election(path, one))
            else:
                missing.append((begins, max(window.closes.last for window in one.windows)))
        return Calendar(
            complete=self._complete(old.complete, missing),
            windows=tuple(windows),
            elections=tuple(elections),
        )

    def _window(self, path: str, one: Window) -> Window:
        closes = one.closes
        if closes.first > self.day and not self._foretold(one.sources):
            self.later.append(f"{path}.closes")
            closes = self._still_open(one.opens)
        return attrs.evolve(one, closes=closes, sources=self._cited(one.sources))

    def _election(self, path: str, one: Election) -> Election:
        rounds = []
        for index, part in enumerate(one.rounds):
            if part.results is None or part.results.first <= self.day:
                rounds.append(part)
                continue
            self.later.append(f"{path}.rounds[{index}].results")
            rounds.append(attrs.evolve(part, results=self._no_results(part)))
        return attrs.evolve(one, rounds=tuple(rounds), sources=self._cited(one.sources))

    def _no_results(self, part: Round) -> When | None:
        return self._still_open(part.last) if part.last.last <= self.day else None

    def _still_open(self, since: When) -> When:
        """An end of which nobody had told: after that day, whenever."""
        return When(max(since.first, min(self.day, _LAST.subtract(days=1)).add(days=1)), _LAST)

    def _complete(self, old: When | None, missing: list[tuple[Date, Date]]) -> When | None:
        """The days for which the list was whole then: as far as nothing is left out of it."""
        if old is None:
            return None
        last = min(old.last, self.day)
        for begins, ends in missing:
            if ends >= old.first:
                if begins <= old.first:
                    return None
                last = min(last, begins.subtract(days=1))
        if last == old.last:
            return old
        return When(old.first, last) if last >= old.first else None


def _all_sources(one: Measure) -> list[str]:
    """The sources of a measure and of its parts: any of them tells that it is there."""
    found = list(one.sources)
    for part in (one.timeline, one.restrictions, one.guarantees):
        found += (name for each in part for name in each.sources)
    return found


def _begins(one: Election) -> Date:
    dates = [one.called, *(when for part in one.rounds for when in (part.campaign, part.vote))]
    return min(when.first for when in dates if when is not None)


def _without(names: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in gone)
