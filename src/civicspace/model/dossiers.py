"""Dossiers: what is known of one State's measures, with the sources for it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from civicspace.errors import InvalidValue, UnknownName
from civicspace.logic.truth import Truth
from civicspace.model.calendars import Calendar
from civicspace.model.claims import Claim
from civicspace.model.convert import (
    duplicates,
    identifier,
    ids_of,
    state_code,
    text,
    to_tuple,
    when_or_none,
)
from civicspace.model.dates import Day, When
from civicspace.model.measures import Measure, Restriction
from civicspace.model.states import Derogation, Reservation, TreatyAction
from civicspace.model.windows import TIMES

__all__ = ["Dossier", "Source"]


@attrs.frozen(kw_only=True)
class Source:
    """A document that a dossier relies on.

    >>> print(Source(id="fh-2005", title="Stepping Backward", publisher="Freedom House",
    ...              published="2005-05"))
    Stepping Backward (Freedom House, May 2005)
    """

    id: str = attrs.field(validator=identifier)
    title: str = attrs.field(validator=text)
    publisher: str = ""
    published: When | None = attrs.field(converter=when_or_none, default=None)
    url: str = ""
    archived: str = ""
    """The address of a copy that will stay."""
    note: str = ""

    def __str__(self) -> str:
        about = [self.publisher] if self.publisher else []
        if self.published is not None:
            about.append(self.published.words)
        return f"{self.title} ({', '.join(about)})" if about else self.title


@attrs.frozen(kw_only=True, repr=False)
class Dossier:
    """A State's measures, with sources, and what its treaty acts add to the bundled ones.

    >>> dossier = Dossier(state="KAZ", name="Kazakhstan")
    >>> len(dossier), dossier.state
    (0, 'KAZ')

    Raises:
        InvalidValue: if two measures or two sources have the same id.
    """

    state: str = attrs.field(validator=state_code)
    name: str = ""
    """The State's name, for people."""
    title: str = ""
    measures: tuple[Measure, ...] = attrs.field(converter=to_tuple, default=())
    sources: tuple[Source, ...] = attrs.field(converter=to_tuple, default=())
    calendar: Calendar = attrs.field(factory=Calendar)
    treaty_actions: tuple[TreatyAction, ...] = attrs.field(converter=to_tuple, default=())
    """Acts that add to the bundled ones, or correct the bundled one that tells of the same step."""
    reservations: tuple[Reservation, ...] = attrs.field(converter=to_tuple, default=())
    derogations: tuple[Derogation, ...] = attrs.field(converter=to_tuple, default=())
    claims: tuple[Claim, ...] = attrs.field(converter=to_tuple, default=())
    """What others said in public about these measures."""
    note: str = ""

    def __attrs_post_init__(self) -> None:
        for kind, things in (
            ("measures", self.measures),
            ("sources", self.sources),
            ("claims", self.claims),
        ):
            twice = duplicates(ids_of(things, kind.removesuffix("s").capitalize()))
            if twice:
                raise InvalidValue(f"two {kind} have the id {', '.join(twice)}")

    def __repr__(self) -> str:
        return (
            f"<Dossier {self.state}, measures: {len(self.measures)}, sources: {len(self.sources)}>"
        )

    def __getitem__(self, measure: str) -> Measure:
        """The measure with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.measures:
            if one.id == measure:
                return one
        raise UnknownName("measure", measure, [one.id for one in self.measures])

    def __iter__(self) -> Iterator[Measure]:
        return iter(self.measures)

    def __len__(self) -> int:
        return len(self.measures)

    def __bool__(self) -> bool:
        return True

    def source(self, name: str) -> Source:
        """The source with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.sources:
            if one.id == name:
                return one
        raise UnknownName("source", name, [one.id for one in self.sources])

    def known_on(self, day: Day, *, undated: bool = True) -> Dossier:
        """The dossier as sources published by a day could have told it.

        A measure, event, restriction, guarantee, claim, window or election is there if one of its
        sources was surely published by then; a source known to the month counts from its last
        day on. A part without sources of its own rests on those of its measure, and a measure is
        not there before the first of its events is.

        Publication is unknown of a source without a date, and of a thing without a source. Such
        things are kept, unless they lie ahead of the day; with ``undated=False`` they are left
        out. :func:`civicspace.knowledge` tells which they are.

        What lies ahead is known only if it was foretold: an event, by a source of its own; the end
        of a restriction or a window, if all its sources were out; the results of a vote, never.
        Acts under treaties are known from their date, and with them the entry into force that
        follows; reservations and derogations from their start, their end when it has come. A
        reference to what is not known is left out. Texts are kept as they are.

        Args:
            day: A ``pendulum.Date``, a ``datetime.date`` or an ISO string.
            undated: Whether to keep what no dated source places.

        >>> dossier = Dossier(state="KAZ", sources=[
        ...     Source(id="early", title="A cable", published="2005-04"),
        ...     Source(id="late", title="A report", published="2006-01")])
        >>> [len(dossier.known_on(day).sources) for day in ("2005-04-29", "2005-04-30")]
        [0, 1]

        Raises:
            InvalidDate: if ``day`` is no date.
        """
        from civicspace.model.knowledge import knowledge

        return knowledge(self, day, undated=undated).dossier

    def bites(self, restriction: Restriction, on: Day) -> Truth:
        """Whether a restriction can strike anybody on a day, as far as its window goes.

        A restriction that holds only at certain times, as during a campaign, is dormant between
        them. Restrictions without such a setting always bite.
        """
        times = (restriction.facts.setting or frozenset()) & TIMES
        if not times:
            return Truth.TRUE
        truth = Truth.FALSE
        for setting in times:
            truth |= self.calendar.open(setting, on)
        return truth
