"""Dossiers: what is known of one State's measures, with the sources for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from civicspace.errors import InvalidValue, UnknownName
from civicspace.logic.truth import Truth
from civicspace.model.choices import Setting
from civicspace.model.claims import Claim
from civicspace.model.convert import identifier, state_code, text, to_tuple, to_when, when_or_none
from civicspace.model.dates import Day, When, as_date
from civicspace.model.measures import Measure, Restriction
from civicspace.model.states import Derogation, Reservation, TreatyAction

__all__ = ["Calendar", "Dossier", "Source", "Window", "duplicates"]

#: The settings that are times, and so open and close.
TIMES = frozenset(
    {Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS, Setting.EMERGENCY}
)


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


@attrs.frozen(kw_only=True)
class Window:
    """A time during which a setting was open, such as the days between a vote and its results.

    >>> counting = Window(setting=Setting.RESULTS, opens="2005-12-04", closes="2005-12-14")
    >>> counting.includes("2005-12-13"), counting.includes("2005-12-14")
    (<Truth.TRUE: 'true'>, <Truth.FALSE: 'false'>)

    Raises:
        InvalidValue: if the setting is no time, or it closes before it opens.
    """

    setting: Setting
    opens: When = attrs.field(converter=to_when)
    closes: When = attrs.field(converter=to_when)
    """The first day on which it was closed again."""
    occasion: str = ""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        if self.setting not in TIMES:
            raise InvalidValue(f"{self.setting.value} is not a time: it has no window")
        if self.closes.before(self.opens) is Truth.TRUE:
            raise InvalidValue(f"the window of {self.setting.value} closes before it opens")

    def includes(self, on: Day) -> Truth:
        """Whether the day lies in the window."""
        day = as_date(on)
        return self.opens.by(day) & ~self.closes.by(day)


@attrs.frozen(kw_only=True)
class Calendar:
    """The windows of a State's elections and emergencies, and for which days the list is whole.

    >>> vote = Window(setting=Setting.POLLING, opens="2005-12-04", closes="2005-12-05")
    >>> Calendar(complete="2005", windows=[vote]).open(Setting.POLLING, "2005-12-03")
    <Truth.FALSE: 'false'>
    """

    complete: When | None = attrs.field(converter=when_or_none, default=None)
    """The days for which every window is listed; outside of them a window may be missing."""
    windows: tuple[Window, ...] = attrs.field(converter=to_tuple, default=())

    def open(self, setting: Setting, on: Day) -> Truth:
        """Whether a setting is open on a day; unknown where the list is not known to be whole.

        >>> year = Calendar(complete="2005", windows=[Window(
        ...     setting=Setting.RESULTS, opens="2005-12-03", closes="2005-12-14")])
        >>> [year.open(Setting.RESULTS, day).value
        ...  for day in ("2005-05-12", "2005-12-05", "2006-05-12")]
        ['false', 'true', 'unknown']
        """
        day = as_date(on)
        truth = Truth.FALSE
        for window in self.windows:
            if window.setting is setting:
                truth |= window.includes(day)
        if truth is Truth.FALSE and not self._whole(day):
            return Truth.UNKNOWN
        return truth

    def next(self, setting: Setting, after: Day) -> Window | None:
        """The first listed window of a setting that opens after a day."""
        day = as_date(after)
        coming = [w for w in self.windows if w.setting is setting and w.opens.first > day]
        return min(coming, key=lambda window: window.opens.first, default=None)

    def _whole(self, on: Day) -> bool:
        day = as_date(on)
        return self.complete is not None and self.complete.first <= day <= self.complete.last


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
            twice = duplicates([thing.id for thing in things])
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


def duplicates(ids: list[str]) -> list[str]:
    """The ids that occur more than once, sorted.

    >>> duplicates(["a", "b", "a"])
    ['a']
    """
    return sorted(one for one, times in Counter(ids).items() if times > 1)
