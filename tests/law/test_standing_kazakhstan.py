"""How Kazakhstan stood to each instrument, day by day about each change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import civicspace as cs

TABLE: Mapping[str, Mapping[date, str]] = YAML(typ="safe").load(
    Path(__file__).parents[1] / "data" / "standing_kazakhstan.yaml"
)
A_DAY = timedelta(days=1)


def changes() -> list[Any]:
    """Each change: the instrument, its day, the status before and the status from that day."""
    found = []
    for instrument, days in TABLE.items():
        before = "none"
        for day, after in days.items():
            found.append(pytest.param(instrument, day, before, after, id=f"{instrument}-{after}"))
            before = after
    return found


class TestChanges:
    """A standing changes on the day on which an act takes effect, and on no other day."""

    @pytest.mark.parametrize(("instrument", "day", "before", "after"), changes())
    def test_about_the_day(self, instrument: str, day: date, before: str, after: str) -> None:
        days = (day - A_DAY, day, day + A_DAY)
        found = [cs.standing("KAZ", instrument, on=one).status.value for one in days]

        assert found == [before, after, after]

    @pytest.mark.parametrize(("instrument", "day", "before", "after"), changes())
    def test_since_and_until(self, instrument: str, day: date, before: str, after: str) -> None:
        the_day_before = cs.standing("KAZ", instrument, on=day - A_DAY)
        that_day = cs.standing("KAZ", instrument, on=day)

        assert the_day_before.until == day
        assert that_day.since == day

    @pytest.mark.parametrize("instrument", TABLE)
    def test_last_status_lasts(self, instrument: str) -> None:
        last = list(TABLE[instrument].values())[-1] if TABLE[instrument] else "none"
        found = cs.standing("KAZ", instrument, on="2026-01-01")

        assert (found.status.value, found.until) == (last, None)

    @pytest.mark.parametrize("instrument", TABLE)
    def test_no_other_change(self, instrument: str) -> None:
        expected = list(TABLE[instrument])
        found, day = [], "1945-01-01"
        while (until := cs.standing("KAZ", instrument, on=day).until) is not None:
            found.append(until)
            day = str(until)

        assert found == expected


class TestRecordedDays:
    """On the days that the record asks about the standing is the one that the record gives."""

    @pytest.mark.parametrize(
        ("instrument", "day", "status"),
        [
            ("iccpr", "2003-12-01", cs.Status.NONE),
            ("iccpr", "2005-05-12", cs.Status.SIGNED),
            ("iccpr", "2006-02-01", cs.Status.SIGNED),
            ("iccpr", "2006-04-24", cs.Status.BOUND),
            ("iccpr-op1", "2005-05-12", cs.Status.NONE),
            ("iccpr-op1", "2009-09-30", cs.Status.BOUND),
            ("icescr", "2005-05-12", cs.Status.SIGNED),
            ("icerd", "2005-05-12", cs.Status.BOUND),
            ("cedaw", "2005-05-12", cs.Status.BOUND),
            ("crc", "2005-05-12", cs.Status.BOUND),
            ("aarhus", "2005-05-12", cs.Status.BOUND),
            ("ilo-c87", "2005-05-12", cs.Status.BOUND),
            ("echr", "2005-05-12", cs.Status.NONE),
            ("osce-copenhagen-1990", "2005-05-12", cs.Status.COMMITTED),
            ("osce-copenhagen-1990", "1991-12-31", cs.Status.NONE),
        ],
    )
    def test_day(self, instrument: str, day: str, status: cs.Status) -> None:
        assert cs.standing("KAZ", instrument, on=day).status is status


class TestRatifiedNotInForce:
    """A signatory that has ratified stays a signatory until the treaty enters into force for it."""

    @pytest.mark.parametrize(
        ("day", "pending"), [("2006-01-23", False), ("2006-01-24", True), ("2006-04-23", True)]
    )
    def test_pending_act(self, day: str, pending: bool) -> None:
        found = cs.standing("KAZ", "iccpr", on=day)

        assert found.status is cs.Status.SIGNED
        assert (found.pending is not None) is pending

    def test_words(self) -> None:
        found = cs.standing("KAZ", "iccpr", on="2006-02-01")

        assert str(found) == (
            "ICCPR: signed on 2 December 2003, ratified, to enter into force on 24 April 2006, not "
            "in force for the State; it must not defeat the object and purpose (VCLT, article 18)"
        )

    def test_accession_deposited_and_not_yet_in_force_binds_nothing(self) -> None:
        found = cs.standing("KAZ", "icerd", on="1998-09-01")

        assert found.status is cs.Status.NONE
        assert [str(act) for act in found.actions] == [
            "accession of 26 August 1998, in effect on 25 September 1998"
        ]


class TestStandingsOf12May2005:
    """On the day of the press release neither Covenant was in force for Kazakhstan."""

    def test_parties_and_signatories(self) -> None:
        found = cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12").standings
        named = {
            status: {one.instrument.id for one in found if one.status is status}
            for status in (cs.Status.BOUND, cs.Status.SIGNED, cs.Status.PERSUASIVE)
        }
        bound = {"icerd", "cedaw", "cedaw-op", "cat", "crc", "aarhus", "ilo-c87", "ilo-c98"}

        assert named[cs.Status.BOUND] == bound
        assert named[cs.Status.SIGNED] == {"iccpr", "icescr"}
        assert named[cs.Status.PERSUASIVE] == {"udhr", "un-hrd-declaration"}

    @pytest.mark.parametrize("instrument", ["genocide-convention", "crc-opac", "vclt"])
    def test_treaties_without_a_table_are_not_known(self, instrument: str) -> None:
        found = cs.standing("KAZ", instrument, on="2005-05-12")

        assert found.status is cs.Status.UNKNOWN
        assert found.words == "whether the State undertook it is not known here"
