"""Elections: when they were called, held and decided, and the windows that follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs
from pendulum import Date

from civicspace.errors import InvalidValue
from civicspace.logic.truth import Truth
from civicspace.model.choices import Setting
from civicspace.model.convert import identifier, to_tuple, to_when, when_or_none
from civicspace.model.dates import When
from civicspace.model.timeline import Certainty
from civicspace.model.windows import Window

__all__ = ["Election", "ElectionKind", "Round"]

#: The bounds of what is bounded by nothing known.
_FIRST, _LAST = Date(1, 1, 1), Date(9999, 12, 31)


class ElectionKind(Enum):
    """What is voted on."""

    PRESIDENT = "president"
    PARLIAMENT = "parliament"
    """The whole of parliament, or the only chamber of it."""
    LOWER_HOUSE = "lower_house"
    UPPER_HOUSE = "upper_house"
    REGIONAL = "regional"
    LOCAL = "local"
    REFERENDUM = "referendum"

    @property
    def words(self) -> str:
        """The kind of vote as a sentence says it.

        >>> ElectionKind.LOWER_HOUSE.words
        'election of the lower house'
        """
        return _WORDS[self]


_WORDS = {
    ElectionKind.PRESIDENT: "presidential election",
    ElectionKind.PARLIAMENT: "parliamentary election",
    ElectionKind.LOWER_HOUSE: "election of the lower house",
    ElectionKind.UPPER_HOUSE: "election of the upper house",
    ElectionKind.REGIONAL: "regional election",
    ElectionKind.LOCAL: "local election",
    ElectionKind.REFERENDUM: "referendum",
}


@attrs.frozen(kw_only=True)
class Round:
    """One vote of an election, with the campaign before it and the results after it.

    Any date but that of the vote may be missing; then it is not known, and so is whatever rests
    on it. Dates that contradict one another are refused by the :class:`Election`.

    >>> Round(quiet="2005-12-03", vote="2005-12-04", results="2005-12-06/2005-12-15").last
    When('2005-12-04')
    """

    vote: When = attrs.field(converter=to_when)
    """The day of the vote, or the first of several."""
    ends: When | None = attrs.field(converter=when_or_none, default=None)
    """The last day of a vote that took several."""
    campaign: When | None = attrs.field(converter=when_or_none, default=None)
    """The first day of the campaign."""
    quiet: When | None = attrs.field(converter=when_or_none, default=None)
    """The first quiet day before the vote; the day of the vote itself where there was none."""
    results: When | None = attrs.field(converter=when_or_none, default=None)
    """The day on which the results were published."""

    @property
    def last(self) -> When:
        """The last day of the vote."""
        return self.vote if self.ends is None else self.ends


@attrs.frozen(kw_only=True)
class Election:
    """An election or a referendum; from its dates follow the windows of its campaign and vote.

    >>> vote = Election(id="kz-2005-president", kind=ElectionKind.PRESIDENT, rounds=[
    ...     Round(quiet="2005-12-03", vote="2005-12-04", results="2005-12-06/2005-12-15")])
    >>> for window in vote.windows:
    ...     if window.setting is not Setting.CAMPAIGN:
    ...         print(window.setting.value, window.opens, window.closes)
    silence 2005-12-03 2005-12-04
    polling 2005-12-04 2005-12-05
    results 2005-12-04 2005-12-06/2005-12-15

    Raises:
        InvalidValue: without a round, or with every contradiction between its dates.
    """

    id: str = attrs.field(validator=identifier)
    kind: ElectionKind
    rounds: tuple[Round, ...] = attrs.field(converter=to_tuple)
    """The votes, in order of time; at least one."""
    title: str = ""
    called: When | None = attrs.field(converter=when_or_none, default=None)
    """The day on which the vote was set; no campaign opens before it."""
    certainty: Certainty = Certainty.VERIFIED
    note: str = ""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        faults = tuple(_contradictions(self))
        if faults:
            said = "; ".join(message for _, message in faults)
            raise InvalidValue(f"election {self.id}: {said}", faults)

    @property
    def occasion(self) -> str:
        """The election as people name it: its title, or the kind of it and the day.

        >>> Election(id="one", kind=ElectionKind.PRESIDENT, rounds=[Round(vote="1999-01")]).occasion
        'presidential election of January 1999'
        """
        return self.title or f"{self.kind.words} of {self.rounds[0].vote.words}"

    @property
    def windows(self) -> tuple[Window, ...]:
        """The windows that follow from its dates, half-open, round by round.

        * The campaign runs from its first day until before the first quiet day.
        * Silence runs from the first quiet day until before the vote.
        * Polling runs from the vote until after its last day.
        * Results run from the last day of the vote until before the day of their publication.

        A date that is missing bounds nothing by itself: the campaign then opened at some time
        after the call or the round before, and silence began at some time between the first day
        of the campaign and the vote; results came at some time after the vote. Within such
        bounds, whether the window is open is unknown.
        """
        found: list[Window] = []
        floor = None if self.called is None else self.called.first
        for index, one in enumerate(self.rounds):
            following = self.rounds[index + 1].vote.last if index + 1 < len(self.rounds) else None
            found += self._windows(one, floor, following, index)
            floor = _after(one.last.first)
        return tuple(found)

    def _windows(
        self, one: Round, floor: Date | None, ceiling: Date | None, index: int
    ) -> Iterator[Window]:
        opens, quiet = one.campaign, one.quiet
        if opens is None:
            latest = one.vote.last if quiet is None else quiet.last
            opens = When(min(floor or _FIRST, latest), latest)
        if quiet is None:
            # A campaign that opened was open that day at least.
            from_day = opens.first if one.campaign is None else _after(opens.first)
            quiet = When(min(from_day, one.vote.last), one.vote.last)
        results = one.results
        if results is None:
            earliest = _after(one.last.first)
            results = When(earliest, max(earliest, ceiling or _LAST))
        for setting, start, end in (
            (Setting.CAMPAIGN, opens, quiet),
            (Setting.SILENCE, quiet, one.vote),
            (Setting.POLLING, one.vote, When(_after(one.last.first), _after(one.last.last))),
            (Setting.RESULTS, one.last, results),
        ):
            occasion = self.occasion if index == 0 else f"{self.occasion}, round {index + 1}"
            yield Window(
                setting=setting, opens=start, closes=end, occasion=occasion, sources=self.sources
            )


def _after(day: Date) -> Date:
    """The day after; the last day that there is has none."""
    return day if day == _LAST else day.add(days=1)


def _contradictions(one: Election) -> Iterator[tuple[str, str]]:
    """What cannot be true together: the path of the date, and what is wrong with it."""
    if not one.rounds:
        yield "rounds", "it has no round"
    previous: Round | None = None
    for index, part in enumerate(one.rounds):
        which = "" if len(one.rounds) == 1 else f" of round {index + 1}"
        for field, wrong, message in _round_checks(part, one.called if index == 0 else None):
            if wrong is Truth.TRUE:
                yield _path(index, field), message.replace("the vote", f"the vote{which}", 1)
        if previous is not None:
            between = (
                ("vote", part.vote.before(previous.last), "is held before the vote"),
                ("campaign", _before(part.campaign, previous.last), "opens before the vote"),
            )
            for field, wrong, message in between:
                if wrong is Truth.TRUE:
                    yield _path(index, field), f"round {index + 1} {message} of round {index}"
            if _before(part.vote, previous.results) is Truth.TRUE:
                message = f"the results of round {index} come after the vote of round {index + 1}"
                yield _path(index - 1, "results"), message
        previous = part


def _path(index: int, field: str) -> str:
    return field if field == "called" else f"rounds[{index}].{field}"


def _round_checks(part: Round, called: When | None) -> Iterator[tuple[str, Truth, str]]:
    yield "called", _before(part.vote, called), "it is called after the vote"
    yield (
        "campaign",
        _before(part.campaign, called),
        "the campaign for the vote opens before it is called",
    )
    yield "campaign", _before(part.vote, part.campaign), "the campaign opens after the vote"
    yield (
        "quiet",
        _before(part.quiet, part.campaign),
        "the quiet days before the vote begin before the campaign",
    )
    yield "quiet", _before(part.vote, part.quiet), "the quiet days begin after the vote"
    yield "ends", _before(part.ends, part.vote), "the last day of the vote comes before its first"
    yield "results", _before(part.results, part.last), "the results come before the vote"


def _before(one: When | None, other: When | None) -> Truth:
    return Truth.UNKNOWN if one is None or other is None else one.before(other)
