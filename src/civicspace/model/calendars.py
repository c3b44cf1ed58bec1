"""Calendars: a State's elections and emergencies, and for which days the list is whole."""

from __future__ import annotations

from functools import cached_property

import attrs

from civicspace.errors import InvalidValue, UnknownName
from civicspace.logic.truth import Truth
from civicspace.model.choices import Setting
from civicspace.model.convert import duplicates, to_tuple, when_or_none
from civicspace.model.dates import Day, When, as_date
from civicspace.model.elections import Election
from civicspace.model.windows import Window

__all__ = ["Calendar"]


@attrs.frozen(kw_only=True)
class Calendar:
    """A State's elections, its emergencies and whatever else opens and closes.

    >>> vote = Window(setting=Setting.POLLING, opens="2005-12-04", closes="2005-12-05")
    >>> Calendar(complete="2005", windows=[vote]).open(Setting.POLLING, "2005-12-03")
    <Truth.FALSE: 'false'>

    Raises:
        InvalidValue: if two elections have the same id.
    """

    complete: When | None = attrs.field(converter=when_or_none, default=None)
    """The days for which every window and election is listed; outside, one may be missing."""
    windows: tuple[Window, ...] = attrs.field(converter=to_tuple, default=())
    """Windows given as such; those that follow from an election need not be."""
    elections: tuple[Election, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        twice = duplicates(one.id for one in self.elections)
        if twice:
            raise InvalidValue(f"two elections have the id {', '.join(twice)}")

    @cached_property
    def all_windows(self) -> tuple[Window, ...]:
        """The windows given as such, and after them those that follow from the elections.

        >>> from civicspace.model.elections import ElectionKind, Round
        >>> vote = Election(id="one", kind=ElectionKind.LOCAL, rounds=[Round(vote="2005-12-04")])
        >>> [window.setting.value for window in Calendar(elections=[vote]).all_windows]
        ['campaign', 'silence', 'polling', 'results']
        """
        return (*self.windows, *(window for one in self.elections for window in one.windows))

    def election(self, name: str) -> Election:
        """The election with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.elections:
            if one.id == name:
                return one
        raise UnknownName("election", name, [one.id for one in self.elections])

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
        for window in self.all_windows:
            if window.setting is setting:
                truth |= window.includes(day)
        if truth is Truth.FALSE and not self._whole(day):
            return Truth.UNKNOWN
        return truth

    def next(self, setting: Setting, after: Day) -> Window | None:
        """The first listed window of a setting that opens after a day."""
        day = as_date(after)
        coming = [w for w in self.all_windows if w.setting is setting and w.opens.first > day]
        return min(coming, key=lambda window: window.opens.first, default=None)

    def _whole(self, on: Day) -> bool:
        day = as_date(on)
        return self.complete is not None and self.complete.first <= day <= self.complete.last
