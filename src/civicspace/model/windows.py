"""Windows: the times during which a setting is open."""

from __future__ import annotations

import attrs

from civicspace.errors import InvalidValue
from civicspace.logic.truth import Truth
from civicspace.model.choices import Setting
from civicspace.model.convert import to_tuple, to_when
from civicspace.model.dates import Day, When, as_date

__all__ = ["TIMES", "Window"]

#: The settings that are times, and so open and close.
TIMES = frozenset(
    {Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS, Setting.EMERGENCY}
)


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
