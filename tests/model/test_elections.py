"""Elections: the windows that follow from their dates, and the dates that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    Calendar,
    Election,
    ElectionKind,
    InvalidValue,
    Round,
    Truth,
    UnknownName,
    When,
    choices,
    strategies,
)

SETTING = choices.Setting
T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
WINDOWS = (SETTING.CAMPAIGN, SETTING.SILENCE, SETTING.POLLING, SETTING.RESULTS)


def election(*rounds: Round, **more: Any) -> Election:
    return Election(id="vote", kind=ElectionKind.PRESIDENT, rounds=rounds, **more)


WHOLE = election(
    Round(campaign="2005-10-25", quiet="2005-12-03", vote="2005-12-04", results="2005-12-10"),
    called="2005-09-07",
)


def openings(one: Election, day: str) -> list[Truth]:
    """Whether campaign, silence, polling and results are open on a day, by that election."""
    calendar = Calendar(complete="0001/9999", elections=[one])
    return [calendar.open(setting, day) for setting in WINDOWS]


class TestTheRules:
    """The campaign runs to the first quiet day, silence to the vote, results to publication."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-10-24", [F, F, F, F]),
            ("2005-10-25", [T, F, F, F]),
            ("2005-10-26", [T, F, F, F]),
            ("2005-12-02", [T, F, F, F]),
            ("2005-12-03", [F, T, F, F]),
            ("2005-12-04", [F, F, T, T]),
            ("2005-12-05", [F, F, F, T]),
            ("2005-12-09", [F, F, F, T]),
            ("2005-12-10", [F, F, F, F]),
            ("2005-12-11", [F, F, F, F]),
        ],
    )
    def test_all_dates_known(self, day: str, expected: list[Truth]) -> None:
        assert expected == openings(WHOLE, day)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-12-03", [F, T, F, F]),
            ("2005-12-04", [F, F, T, F]),
            ("2005-12-05", [F, F, T, F]),
            ("2005-12-06", [F, F, T, T]),
            ("2005-12-07", [F, F, F, T]),
        ],
    )
    def test_a_vote_of_several_days(self, day: str, expected: list[Truth]) -> None:
        one = election(
            Round(
                campaign="2005-11-01",
                quiet="2005-12-03",
                vote="2005-12-04",
                ends="2005-12-06",
                results="2005-12-10",
            )
        )

        assert expected == openings(one, day)

    @pytest.mark.parametrize(
        ("day", "expected"), [("2005-12-03", [T, F, F, F]), ("2005-12-04", [F, F, T, T])]
    )
    def test_no_quiet_day(self, day: str, expected: list[Truth]) -> None:
        one = election(
            Round(
                campaign="2005-11-01", quiet="2005-12-04", vote="2005-12-04", results="2005-12-10"
            )
        )

        assert expected == openings(one, day)

    def test_windows_carry_the_occasion_and_the_sources(self) -> None:
        one = election(
            Round(vote="2005-12-04"), Round(vote="2005-12-18"), sources=["codes"], title="the vote"
        )

        assert [window.occasion for window in one.windows] == ["the vote"] * 4 + [
            "the vote, round 2"
        ] * 4
        assert {window.sources for window in one.windows} == {("codes",)}


class TestWhatIsNotKnown:
    """A date that is missing leaves open what rests on it, within what the other dates bound."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-10-24", [F, F, F, F]),
            ("2005-10-25", [T, F, F, F]),
            ("2005-10-26", [U, U, F, F]),
            ("2005-12-03", [U, U, F, F]),
            ("2005-12-04", [F, F, T, T]),
        ],
    )
    def test_quiet_day(self, day: str, expected: list[Truth]) -> None:
        one = election(Round(campaign="2005-10-25", vote="2005-12-04", results="2005-12-10"))

        assert expected == openings(one, day)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-09-06", [F, F, F, F]),
            ("2005-09-07", [U, F, F, F]),
            ("2005-12-02", [U, F, F, F]),
            ("2005-12-03", [F, T, F, F]),
        ],
    )
    def test_campaign_opens_after_the_call(self, day: str, expected: list[Truth]) -> None:
        one = election(
            Round(quiet="2005-12-03", vote="2005-12-04", results="2005-12-10"), called="2005-09-07"
        )

        assert expected == openings(one, day)

    def test_neither_call_nor_campaign(self) -> None:
        one = election(Round(quiet="2005-12-03", vote="2005-12-04", results="2005-12-10"))

        assert openings(one, "1995-01-01") == [U, F, F, F]

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2005-12-04", T), ("2005-12-05", U), ("2006-12-05", U)],
    )
    def test_results(self, day: str, expected: Truth) -> None:
        one = election(Round(campaign="2005-10-25", quiet="2005-12-03", vote="2005-12-04"))

        assert openings(one, day)[3] is expected

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("1999-10-10", [F, F, T, T]),
            ("1999-10-11", [U, U, F, U]),
            ("1999-10-23", [U, U, F, U]),
            ("1999-10-24", [F, F, T, T]),
        ],
    )
    def test_results_of_a_first_round_come_before_the_second(
        self, day: str, expected: list[Truth]
    ) -> None:
        one = election(
            Round(campaign="1999-09-01", quiet="1999-10-09", vote="1999-10-10"),
            Round(vote="1999-10-24", results="1999-10-30"),
        )

        assert expected == openings(one, day)

    @pytest.mark.parametrize(
        ("day", "expected"), [("1994-02-28", F), ("1994-03-01", U), ("1994-03-31", U)]
    )
    def test_a_vote_known_to_the_month(self, day: str, expected: Truth) -> None:
        assert openings(election(Round(vote="1994-03")), day)[2] is expected

    @settings(max_examples=100, deadline=None)
    @given(strategies.elections(), strategies.days())
    def test_what_is_open_for_sure_is_one_at_a_time(self, one: Election, day: Date) -> None:
        truths = {
            setting: [w.includes(day) for w in one.windows if w.setting is setting]
            for setting in WINDOWS
        }

        sure = [setting for setting in WINDOWS[:3] if T in truths[setting]]
        assert len(sure) <= 1 or len(one.rounds) > 1


class TestContradictions:
    """Dates that cannot be true together are refused, all of them at once."""

    @pytest.mark.parametrize(
        ("dates", "called", "expected"),
        [
            ({"results": "2005-12-03"}, None, "the results come before the vote"),
            ({"campaign": "2005-12-05"}, None, "the campaign opens after the vote"),
            ({"quiet": "2005-12-05"}, None, "the quiet days begin after the vote"),
            (
                {"campaign": "2005-11-01", "quiet": "2005-10-31"},
                None,
                "the quiet days before the vote begin before the campaign",
            ),
            ({"ends": "2005-12-03"}, None, "the last day of the vote comes before its first"),
            ({}, "2005-12-05", "it is called after the vote"),
            (
                {"campaign": "2005-09-01"},
                "2005-09-07",
                "the campaign for the vote opens before it is called",
            ),
            (
                {"results": "2005-12-03", "campaign": "2005-12-05"},
                "2006",
                "it is called after the vote; "
                "the campaign for the vote opens before it is called; "
                "the campaign opens after the vote; the results come before the vote",
            ),
        ],
    )
    def test_one_round(self, dates: dict[str, str], called: str | None, expected: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            election(Round(vote="2005-12-04", **dates), called=called)

        assert f"election vote: {expected}" == str(caught.value)

    @pytest.mark.parametrize(
        ("first", "second", "expected"),
        [
            (
                {"vote": "2005-12-04"},
                {"vote": "2005-12-03"},
                "round 2 is held before the vote of round 1",
            ),
            (
                {"vote": "2005-12-04"},
                {"vote": "2005-12-18", "campaign": "2005-12-03"},
                "round 2 opens before the vote of round 1",
            ),
            (
                {"vote": "2005-12-04", "results": "2005-12-19"},
                {"vote": "2005-12-18"},
                "the results of round 1 come after the vote of round 2",
            ),
            (
                {"vote": "2005-12-04"},
                {"vote": "2005-12-18", "results": "2005-12-17"},
                "the results come before the vote of round 2",
            ),
        ],
    )
    def test_two_rounds(self, first: dict[str, str], second: dict[str, str], expected: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            election(Round(**first), Round(**second))

        assert f"election vote: {expected}" == str(caught.value)

    def test_no_round(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            election()

        assert str(caught.value) == "election vote: it has no round"

    @pytest.mark.parametrize(
        "dates",
        [
            {"results": "2005-12-04"},
            {"results": "2005-12"},
            {"quiet": "2005-12-04"},
            {"campaign": "2005"},
            {"campaign": "2005-12-04"},
        ],
    )
    def test_what_may_be_true_is_accepted(self, dates: dict[str, str]) -> None:
        assert election(Round(vote="2005-12-04", **dates)).windows


class TestNames:
    """An election is named by its title, or else by its kind and its day."""

    @pytest.mark.parametrize(
        ("kind", "vote", "expected"),
        [
            (ElectionKind.PRESIDENT, "2005-12-04", "presidential election of 4 December 2005"),
            (ElectionKind.LOWER_HOUSE, "1994-03", "election of the lower house of March 1994"),
            (ElectionKind.REFERENDUM, "1995", "referendum of 1995"),
        ],
    )
    def test_occasion(self, kind: ElectionKind, vote: str, expected: str) -> None:
        one = Election(id="vote", kind=kind, rounds=[Round(vote=vote)])

        assert expected == one.occasion

    @pytest.mark.parametrize("kind", ElectionKind)
    def test_every_kind_has_words(self, kind: ElectionKind) -> None:
        assert kind.words


class TestInACalendar:
    """Elections stand in a calendar beside windows, each under an id of its own."""

    def test_twice(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            Calendar(elections=[WHOLE, WHOLE])

        assert str(caught.value) == "two elections have the id vote"

    def test_by_id(self) -> None:
        assert Calendar(elections=[WHOLE]).election("vote") is WHOLE

    def test_unknown(self) -> None:
        with pytest.raises(UnknownName) as caught:
            Calendar(elections=[WHOLE]).election("voet")

        assert str(caught.value) == 'unknown election "voet": did you mean "vote"?'

    def test_next_window_is_one_of_an_election(self) -> None:
        window = Calendar(elections=[WHOLE]).next(SETTING.RESULTS, "2005-05-12")

        assert window is not None
        assert window.opens == When.parse("2005-12-04")

    def test_last_day_of_all(self) -> None:
        assert openings(election(Round(vote="9999-12-31")), "9999-12-31")[3] in (T, U, F)
