"""Windows: what bites at certain times only is dormant between them, and goes on being law."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Setting
from tests.assessment.rules import BAN, country, measure

T = cs.Truth
IN_FORCE = [("in_force", "2010-01-01")]


def calendar(complete: str | None = "2010") -> cs.Calendar:
    """A year with one window, which opens on a day and closes within a few days."""
    window = cs.Window(setting=Setting.RESULTS, opens="2010-06-10", closes="2010-06-15/2010-06-20")
    return cs.Calendar(complete=complete, windows=[window])


def during(day: str, *settings: str, complete: str | None = "2010") -> cs.MeasureAssessment:
    """A ban that holds in these settings only, on a day."""
    law = measure(*IN_FORCE, facts={**BAN, "setting": list(settings)})
    return cs.assess(country(law, calendar=calendar(complete)), on=day)["law"]


class TestBites:
    """A ban for a time bites while its window is open, and is dormant while it is closed."""

    @pytest.mark.parametrize(
        ("day", "bites", "dormant"),
        [
            ("2010-06-09", T.FALSE, True),
            ("2010-06-10", T.TRUE, False),
            ("2010-06-14", T.TRUE, False),
            ("2010-06-15", T.UNKNOWN, False),
            ("2010-06-19", T.UNKNOWN, False),
            ("2010-06-20", T.FALSE, True),
        ],
    )
    def test_about_the_window(self, day: str, bites: cs.Truth, dormant: bool) -> None:
        found = during(day, "results")

        assert [part.bites for part in found.restrictions] == [bites]
        assert found.dormant is dormant

    @pytest.mark.parametrize(
        ("settings", "bites"),
        [
            (["results"], T.TRUE),
            (["silence"], T.FALSE),
            (["silence", "results"], T.TRUE),
            (["central_square"], T.TRUE),
            (["silence", "central_square"], T.FALSE),
            ([], T.TRUE),
        ],
    )
    def test_settings(self, settings: list[str], bites: cs.Truth) -> None:
        found = during("2010-06-12", *settings)

        assert [part.bites for part in found.restrictions] == [bites]

    @pytest.mark.parametrize("complete", [None, "2009", "2010-07"])
    def test_a_list_that_is_not_whole_leaves_it_open(self, complete: str | None) -> None:
        found = during("2010-05-12", "results", complete=complete)

        assert [part.bites for part in found.restrictions] == [T.UNKNOWN]
        assert not found.dormant


class TestDormantIsLaw:
    """A dormant measure is in force, so that its verdict is that of any other law."""

    def test_verdict(self) -> None:
        law = measure(*IN_FORCE, facts={**BAN, "setting": ["results"]})
        found = cs.assess(country(law, calendar=calendar()), on="2010-05-12")

        assert found["law"].dormant
        assert found["law"].in_effect is T.TRUE
        assert found.verdict("assembly") is cs.Verdict.INCOMPATIBLE

    def test_draft_is_not_dormant(self) -> None:
        law = measure(("introduced", "2010-01-01"), facts={**BAN, "setting": ["results"]})
        found = cs.assess(country(law, calendar=calendar()), on="2010-05-12")

        assert not found["law"].dormant

    def test_not_dormant_while_another_part_bites(self) -> None:
        one = measure(*IN_FORCE, facts={**BAN, "setting": ["results"]}).restrictions[0]
        two = cs.Restriction(id="always", rights=[cs.Right.ASSEMBLY], facts=cs.Facts())
        law = cs.Measure(
            id="law",
            title="A law",
            kind=cs.MeasureKind.LAW,
            timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2010-01-01")],
            restrictions=[one, two],
        )
        found = cs.assess(country(law, calendar=calendar()), on="2010-05-12")["law"]

        assert [part.bites for part in found.restrictions] == [T.FALSE, T.TRUE]
        assert not found.dormant

    def test_printed(self) -> None:
        law = measure(*IN_FORCE, facts={**BAN, "setting": ["results"]})
        found = cs.assess(country(law, calendar=calendar()), on="2010-05-12")

        assert "by law (dormant that day)" in str(found)
        assert "(dormant on that day: no window was open)" in str(found["law"].explain())


class TestNextWindow:
    """The next window of a setting is the first that opens after the day."""

    @pytest.mark.parametrize(
        ("day", "there"), [("2010-06-09", True), ("2010-06-10", False), ("2010-07-01", False)]
    )
    def test_about_the_opening(self, day: str, there: bool) -> None:
        assert (calendar().next(Setting.RESULTS, day) is not None) is there

    def test_other_setting(self) -> None:
        assert calendar().next(Setting.SILENCE, "2010-01-01") is None
