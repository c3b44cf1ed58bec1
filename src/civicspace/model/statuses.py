"""The status of a measure on a day, as its events tell it."""

from __future__ import annotations

from collections.abc import Iterable

from pendulum import Date

from civicspace.logic.truth import NotABool, Truth
from civicspace.model.timeline import Event, EventKind

__all__ = ["MeasureStatus", "possible_statuses", "status_of"]


class MeasureStatus(NotABool):
    """What a measure is on a day. It is no truth value, so it cannot be used as one."""

    NOT_YET = "not-yet"
    """Nothing had happened."""
    DRAFT = "draft"
    """Introduced, perhaps passed by one chamber: no breach, whatever it says."""
    ADOPTED = "adopted"
    """Passed by the whole of parliament or signed, and not yet in force."""
    IN_FORCE = "in-force"
    SUSPENDED = "suspended"
    ENDED = "ended"
    """Repealed, struck down, withdrawn or expired."""
    UNKNOWN = "unknown"
    """The dates known do not settle it."""

    @property
    def words(self) -> str:
        """The status as a sentence says it.

        >>> MeasureStatus.IN_FORCE.words
        'in force'
        """
        return _WORDS.get(self, self.value.replace("-", " "))

    @property
    def plural(self) -> str:
        """The status as a sentence says it of several measures.

        >>> MeasureStatus.DRAFT.plural
        'drafts'
        """
        return "drafts" if self is MeasureStatus.DRAFT else self.words


_WORDS = {
    MeasureStatus.DRAFT: "a draft",
    MeasureStatus.ADOPTED: "adopted, not in force",
    MeasureStatus.UNKNOWN: "not known",
}

_ENDING = frozenset(
    {EventKind.REPEALED, EventKind.STRUCK_DOWN, EventKind.WITHDRAWN, EventKind.EXPIRED}
)

#: The furthest that an event of adoption moves a measure which is not in force.
_BEFORE_FORCE = (MeasureStatus.NOT_YET, MeasureStatus.DRAFT, MeasureStatus.ADOPTED)

#: What a pause cannot change: a bill that is put on hold, or taken up again, is still a bill, and
#: what has ended stays so.
_BEYOND_PAUSE = (MeasureStatus.DRAFT, MeasureStatus.ADOPTED, MeasureStatus.ENDED)


def possible_statuses(timeline: Iterable[Event], day: Date) -> frozenset[MeasureStatus]:
    """Every status that the dates of the events allow on a day.

    Events happen in the order in which a timeline lists them, so what has happened by a day is a
    beginning of the list; where a date is known to the month only, several beginnings are
    possible, and so may several statuses be.
    """
    events = _in_order(tuple(timeline))
    if not events:
        return frozenset({MeasureStatus.UNKNOWN})
    truths = [event.date.by(day) for event in events]
    least = max((i + 1 for i, truth in enumerate(truths) if truth is Truth.TRUE), default=0)
    most = next((i for i, truth in enumerate(truths) if truth is Truth.FALSE), len(events))
    return frozenset(_after(events[:length]) for length in range(least, most + 1))


def status_of(possible: frozenset[MeasureStatus]) -> MeasureStatus:
    """The status, where only one is possible; else UNKNOWN.

    >>> status_of(frozenset({MeasureStatus.ADOPTED, MeasureStatus.IN_FORCE}))
    <MeasureStatus.UNKNOWN: 'unknown'>
    """
    return next(iter(possible)) if len(possible) == 1 else MeasureStatus.UNKNOWN


def _in_order(timeline: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events in order of time; a list whose order contradicts its dates is sorted."""
    floor = Date.min
    for event in timeline:
        if event.date.last < floor:
            return tuple(sorted(timeline, key=lambda one: (one.date.first, one.date.last)))
        # What is listed later did not happen earlier: May 2005, listed after 12 May, is 12 May
        # at the earliest.
        floor = max(floor, event.date.first)
    return timeline


def _after(story: Iterable[Event]) -> MeasureStatus:
    status = MeasureStatus.NOT_YET
    for event in story:
        status = _next(status, event)
    return status


def _next(status: MeasureStatus, event: Event) -> MeasureStatus:
    match event.event:
        case EventKind.INTRODUCED:
            return MeasureStatus.DRAFT if status is MeasureStatus.NOT_YET else status
        case EventKind.PASSED if event.stage is not None and event.stage.partial:
            return MeasureStatus.DRAFT if status is MeasureStatus.NOT_YET else status
        case EventKind.PASSED | EventKind.SIGNED | EventKind.PUBLISHED:
            # Later acts that amend a measure in force do not take it out of force.
            return MeasureStatus.ADOPTED if status in _BEFORE_FORCE else status
        case EventKind.IN_FORCE | EventKind.ORDERED:
            return MeasureStatus.IN_FORCE
        case EventKind.ENFORCED:
            # What is carried out after the end does not bring the measure back to life.
            return status if status is MeasureStatus.ENDED else MeasureStatus.IN_FORCE
        case EventKind.RESUMED:
            return status if status in _BEYOND_PAUSE else MeasureStatus.IN_FORCE
        case EventKind.SUSPENDED:
            return status if status in _BEYOND_PAUSE else MeasureStatus.SUSPENDED
        case kind if kind in _ENDING:
            return MeasureStatus.ENDED
    return status
