"""Windows and calendars: when a campaign, a vote or an emergency was, as far as is known."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pendulum import Date

from civicspace import Calendar, InvalidValue, Truth, Window, choices, strategies
from civicspace.model.windows import TIMES

SETTING = choices.Setting
T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

RESULTS = Window(setting=SETTING.RESULTS, opens="2005-12-04", closes="2005-12-14")
CAMPAIGN = Window(setting=SETTING.CAMPAIGN, opens="2005-10", closes="2005-12-03")
IN_ORDER = [setting for setting in SETTING if setting in TIMES]
YEAR = Calendar(complete="2005", windows=[RESULTS, CAMPAIGN])


class TestWindows:
    """A window includes the day on which it opens, and no longer that on which it closes."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-12-03", F),
            ("2005-12-04", T),
            ("2005-12-05", T),
            ("2005-12-13", T),
            ("2005-12-14", F),
            ("2005-12-15", F),
        ],
    )
    def test_known_to_the_day(self, day: str, expected: Truth) -> None:
        assert expected is RESULTS.includes(day)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-09-30", F),
            ("2005-10-01", U),
            ("2005-10-30", U),
            ("2005-10-31", T),
            ("2005-12-02", T),
            ("2005-12-03", F),
        ],
    )
    def test_known_to_the_month(self, day: str, expected: Truth) -> None:
        assert expected is CAMPAIGN.includes(day)


class TestWhatIsNoWindow:
    """Only a time has a window, and no window closes before it opens."""

    @pytest.mark.parametrize("setting", [one for one in SETTING if one not in TIMES])
    def test_a_place(self, setting: choices.Setting) -> None:
        expected = f"{setting.value} is not a time: it has no window"
        with pytest.raises(InvalidValue) as caught:
            Window(setting=setting, opens="2005-12-04", closes="2005-12-14")

        assert expected == str(caught.value)

    @pytest.mark.parametrize("setting", IN_ORDER)
    def test_a_time(self, setting: choices.Setting) -> None:
        window = Window(setting=setting, opens="2005-12-04", closes="2005-12-04")

        assert window.includes("2005-12-04") is F

    def test_crossed(self) -> None:
        expected = "the window of results closes before it opens"
        with pytest.raises(InvalidValue) as caught:
            Window(setting=SETTING.RESULTS, opens="2005-12-04", closes="2005-12-03")

        assert expected == str(caught.value)

    def test_times(self) -> None:
        expected = {"campaign", "silence", "polling", "results", "emergency"}

        assert expected == {one.value for one in TIMES}


class TestOpen:
    """A setting is open in one of its windows; where none is listed it is closed or unknown."""

    @pytest.mark.parametrize(
        ("setting", "day", "expected"),
        [
            (SETTING.RESULTS, "2004-12-31", U),
            (SETTING.RESULTS, "2005-01-01", F),
            (SETTING.RESULTS, "2005-12-03", F),
            (SETTING.RESULTS, "2005-12-04", T),
            (SETTING.RESULTS, "2005-12-13", T),
            (SETTING.RESULTS, "2005-12-14", F),
            (SETTING.RESULTS, "2005-12-31", F),
            (SETTING.RESULTS, "2006-01-01", U),
            (SETTING.CAMPAIGN, "2005-10-15", U),
            (SETTING.CAMPAIGN, "2005-11-15", T),
            (SETTING.EMERGENCY, "2005-11-15", F),
            (SETTING.EMERGENCY, "2006-11-15", U),
        ],
    )
    def test_day(self, setting: choices.Setting, day: str, expected: Truth) -> None:
        assert expected is YEAR.open(setting, day)

    def test_a_window_counts_outside_the_days_listed_in_full(self) -> None:
        assert Calendar(windows=[RESULTS]).open(SETTING.RESULTS, "2005-12-05") is T

    @pytest.mark.parametrize("setting", SETTING)
    def test_an_empty_calendar_knows_nothing(self, setting: choices.Setting) -> None:
        assert Calendar().open(setting, "2005-12-05") is U

    @settings(max_examples=100, deadline=None)
    @given(
        strategies.calendars(),
        st.sampled_from(IN_ORDER),
        strategies.days(),
    )
    def test_any(self, calendar: Calendar, setting: choices.Setting, day: Date) -> None:
        found = calendar.open(setting, day)
        truths = [one.includes(day) for one in calendar.all_windows if one.setting is setting]
        whole = calendar.complete is not None and calendar.complete.first <= day
        whole = whole and calendar.complete is not None and day <= calendar.complete.last

        assert (T in truths) is (found is T)
        assert (whole and set(truths) <= {F}) is (found is F)


class TestNext:
    """The next window of a setting is the first that opens after the day, if any is listed."""

    second = Window(setting=SETTING.RESULTS, opens="2007-08-18", closes="2007-08-22")
    calendar = Calendar(windows=[second, RESULTS, CAMPAIGN])

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-12-03", RESULTS),
            ("2005-12-04", second),
            ("2007-08-17", second),
            ("2007-08-18", None),
        ],
    )
    def test_day(self, day: str, expected: Window | None) -> None:
        assert expected == self.calendar.next(SETTING.RESULTS, day)

    def test_the_one_that_may_open_first(self) -> None:
        sometime = Window(setting=SETTING.CAMPAIGN, opens="2007-10", closes="2007-12-01")
        later = Window(setting=SETTING.CAMPAIGN, opens="2007-10-05", closes="2007-12-01")

        assert sometime is Calendar(windows=[later, sometime]).next(SETTING.CAMPAIGN, "2007-01-01")

    def test_of_another_setting(self) -> None:
        assert self.calendar.next(SETTING.POLLING, "2005-01-01") is None
