"""Claims: what somebody said in public about a State's measures, cut into single statements."""

from __future__ import annotations

from enum import Enum

import attrs

from civicspace.model.convert import identifier, text, to_tuple, when_or_none
from civicspace.model.dates import When
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus

__all__ = ["Claim", "ClaimKind", "Holding"]


class ClaimKind(Enum):
    """What sort of statement it is."""

    FACT = "fact"
    """That a measure exists and is in a certain state."""
    LEGAL = "legal"
    """That measures go against a right."""
    SEQUENCE = "sequence"
    """That measures came after some event, and because of it."""
    SUMMARY = "summary"
    """An overall judgment that rests on several measures."""
    OPINION = "opinion"
    """A value judgment, which no record can show true or false."""
    RECOMMENDATION = "recommendation"
    """A demand or advice."""


class Holding(Enum):
    """What became of a claim when it was held against the record."""

    HOLDS = "holds"
    HOLDS_WITH_LIMITS = "holds, with limits"
    PARTLY = "holds in part"
    ANTICIPATES = "runs ahead of events"
    """It says of a draft what only became true later."""
    UNVERIFIED = "not confirmed"
    """The record has no second source for it."""
    FAILS = "does not hold"
    NOT_A_FACT = "is no statement of fact"


@attrs.frozen(kw_only=True)
class Claim:
    """One statement, and what it asserts about the measures of a dossier.

    >>> claim = Claim(id="closure", text="The paper was closed on 6 May.", kind=ClaimKind.FACT,
    ...               measures=["kz-2005-respublika-closure-order"],
    ...               status=MeasureStatus.IN_FORCE, dated="2005-05-06")
    >>> claim.dated
    When('2005-05-06')
    """

    id: str = attrs.field(validator=identifier)
    text: str = attrs.field(validator=text)
    kind: ClaimKind
    measures: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """The ids of the measures that it is about."""
    status: MeasureStatus | None = None
    """The status that it gives the measures."""
    dated: When | None = attrs.field(converter=when_or_none, default=None)
    """The date that it gives the event."""
    attributed_to: str | None = None
    """The measure in which it says that the rule stands, where that is another one."""
    rights: tuple[Right, ...] = attrs.field(converter=to_tuple, default=())
    """For a legal claim: the rights that it says are breached."""
    after: When | None = attrs.field(converter=when_or_none, default=None)
    """For a sequence: the event after which it says that the measures came."""
    note: str = ""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
