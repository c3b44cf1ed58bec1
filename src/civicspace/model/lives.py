"""Lives: what cannot be in the dates of a measure and of its restrictions, however they are read.

Only what is impossible for every day that an imprecise date may be is found. Much that looks odd is
law: an act may enter into force before it is signed, be repealed before it enters into force, pass
one chamber before it is introduced in the other, or be told of by a source that is older than it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from civicspace.logic.truth import Truth
from civicspace.model.dates import When
from civicspace.model.timeline import Certainty, Event, EventKind

__all__ = ["UNSURE", "bound_faults", "event_faults"]

#: What makes a measure be there at all.
_BEGINNINGS = (
    EventKind.INTRODUCED,
    EventKind.PASSED,
    EventKind.SIGNED,
    EventKind.IN_FORCE,
    EventKind.ORDERED,
)

#: What can only be done to a measure that is there. A draft may be withdrawn and brought in later.
_LATER = (EventKind.REPEALED, EventKind.STRUCK_DOWN, EventKind.EXPIRED)

#: What is only done to a measure that was introduced, if it was.
_ADOPTING = (EventKind.PASSED, EventKind.SIGNED)

_ENDINGS = (*_LATER, EventKind.WITHDRAWN)

#: What may come after the end and brings nothing back.
_AFTERMATH = (*_ENDINGS, EventKind.ENFORCED)

UNSURE = (Certainty.DISPUTED, Certainty.UNVERIFIED)
"""What is disputed, or confirmed by nobody, is kept as it was said, impossible or not."""


def event_faults(timeline: Sequence[Event]) -> Iterator[tuple[int, str]]:
    """Which event cannot be on its date, and why: its place in the timeline, and a sentence.

    >>> bill = [Event(event=EventKind.INTRODUCED, date="2005-05"),
    ...         Event(event=EventKind.SIGNED, date="2005-04-30")]
    >>> list(event_faults(bill))
    [(1, 'signed on 30 April 2005, before it was introduced in May 2005')]
    """
    sure = [event for event in timeline if event.certainty not in UNSURE]
    beginnings = [event for event in sure if event.event in _BEGINNINGS]
    introductions = [event for event in beginnings if event.event is EventKind.INTRODUCED]
    for place, event in enumerate(timeline):
        if event.certainty in UNSURE:
            continue
        if event.event in _LATER and _before_all(event.date, beginnings):
            yield place, f"{_told(event)}, before it was there: {_told(_first(beginnings))}"
        elif introductions and _adopts(event) and _before_all(event.date, introductions):
            yield place, f"{_told(event)}, before it was {_told(_first(introductions))}"


def bound_faults(
    since: When | None, until: When | None, timeline: Sequence[Event], *, back: bool = False
) -> Iterator[tuple[str, str]]:
    """Which bound of a restriction lies outside the measure's life, and why.

    Args:
        since: From when the restriction held.
        until: The first day on which it no longer held.
        timeline: The events of the measure.
        back: Whether it reaches back; then it may well end before the measure is there.

    >>> law = [Event(event=EventKind.SIGNED, date="2005-05-01")]
    >>> list(bound_faults(None, When.parse("2004"), law))
    [('until', 'it ends in 2004, before the measure is there: signed on 1 May 2005')]
    """
    known = any(event.event in _BEGINNINGS for event in timeline)
    if until is not None and known and not back and _before_all(until, timeline):
        first = _told(_first(timeline))
        yield "until", f"it ends {until.adverb}, before the measure is there: {first}"
    end = _end(timeline)
    if since is not None and end is not None and end.date.before(since) is Truth.TRUE:
        yield "since", f"it begins {since.adverb}, after the measure is over: {_told(end)}"


def _adopts(event: Event) -> bool:
    return event.event in _ADOPTING and not (event.stage is not None and event.stage.partial)


def _end(timeline: Sequence[Event]) -> Event | None:
    """The event that ended a measure for good, if one surely did."""
    others = [event.date for event in timeline if event.event not in _AFTERMATH]
    for one in timeline:
        ends = one.event in _ENDINGS and one.certainty not in UNSURE
        if ends and all(date.by(one.date) is Truth.TRUE for date in others):
            return one
    return None


def _before_all(date: When, events: Sequence[Event]) -> bool:
    return bool(events) and all(date.before(event.date) is Truth.TRUE for event in events)


def _first(events: Sequence[Event]) -> Event:
    return min(events, key=lambda event: (event.date.first, event.date.last))


def _told(event: Event) -> str:
    return f"{event.event.words} {event.date.adverb}"
