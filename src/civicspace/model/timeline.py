"""Events: what happened to a measure, when, and how surely."""

from __future__ import annotations

from enum import Enum

import attrs

from civicspace.model.convert import to_tuple, to_when
from civicspace.model.dates import When

__all__ = ["Certainty", "Event", "EventKind", "Stage"]


class Certainty(Enum):
    """How surely something is known."""

    VERIFIED = "verified"
    """A source that says so was read."""
    INFERRED = "inferred"
    """Worked out from other facts; the note says how."""
    DISPUTED = "disputed"
    """Sources disagree."""
    RECALLED = "recalled"
    """From memory; no source was read."""
    UNVERIFIED = "unverified"
    """Claimed, and no source found that confirms it."""


class EventKind(Enum):
    """What happened to a measure."""

    INTRODUCED = "introduced"
    PASSED = "passed"
    SIGNED = "signed"
    PUBLISHED = "published"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    STRUCK_DOWN = "struck_down"
    REPEALED = "repealed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    ORDERED = "ordered"
    ENFORCED = "enforced"

    @property
    def words(self) -> str:
        """The event as a verb."""
        return "came into force" if self is EventKind.IN_FORCE else self.value.replace("_", " ")


class Stage(Enum):
    """Which step of the way an event was."""

    READING = "reading"
    """A first or middle reading in one chamber."""
    LOWER_HOUSE = "lower_house"
    UPPER_HOUSE = "upper_house"
    PARLIAMENT = "parliament"
    """The whole of parliament: both chambers, or a joint sitting."""
    REFERENDUM = "referendum"
    FIRST_INSTANCE = "first_instance"
    APPEAL = "appeal"
    INTERIM = "interim"
    """Before the merits are heard."""

    @property
    def partial(self) -> bool:
        """Whether passage at this stage leaves the measure a draft."""
        return self in (Stage.READING, Stage.LOWER_HOUSE, Stage.UPPER_HOUSE)


@attrs.frozen(kw_only=True)
class Event:
    """Something that happened to a measure.

    >>> order = Event(event=EventKind.ORDERED, date="2005-05-04/2005-05-06",
    ...               certainty=Certainty.DISPUTED)
    >>> print(order)
    ordered between 4 May 2005 and 6 May 2005 (disputed)
    """

    event: EventKind
    date: When = attrs.field(converter=to_when)
    stage: Stage | None = None
    by: str = ""
    """Who did it."""
    certainty: Certainty = Certainty.VERIFIED
    note: str = ""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    def __str__(self) -> str:
        said = self.event.words
        if self.stage is not None:
            said += f" ({self.stage.value.replace('_', ' ')})"
        said += f" {self.date.adverb}"
        return said if self.certainty is Certainty.VERIFIED else f"{said} ({self.certainty.value})"
