"""States that left, came back, succeeded others, or ceased to be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import civicspace as cs

A_DAY = timedelta(days=1)
S = cs.Status

#: State, instrument, day of the change, status before it and from that day on.
CHANGES = [
    # States that are no more are bound by nothing.
    ("DDDE", "iccpr", "1990-10-03", S.BOUND, S.WITHDRAWN),
    ("SUHH", "osce-copenhagen-1990", "1991-12-26", S.COMMITTED, S.WITHDRAWN),
    ("YUCS", "iccpr", "1992-04-27", S.BOUND, S.WITHDRAWN),
    ("CSHH", "iccpr", "1993-01-01", S.BOUND, S.WITHDRAWN),
    # Russia left the Council of Europe in March 2022 and the Convention six months later.
    ("RUS", "echr", "1996-02-28", S.NONE, S.SIGNED),
    ("RUS", "echr", "1998-05-05", S.SIGNED, S.BOUND),
    ("RUS", "echr", "2022-03-16", S.BOUND, S.BOUND),
    ("RUS", "echr", "2022-09-16", S.BOUND, S.WITHDRAWN),
    # Greece under the colonels.
    ("GRC", "echr", "1953-09-03", S.SIGNED, S.BOUND),
    ("GRC", "echr", "1969-12-12", S.BOUND, S.BOUND),
    ("GRC", "echr", "1970-06-13", S.BOUND, S.WITHDRAWN),
    ("GRC", "echr", "1974-11-28", S.WITHDRAWN, S.BOUND),
    # The Covenant knows no withdrawal, so the notice of North Korea changed nothing.
    ("PRK", "iccpr", "1981-12-14", S.NONE, S.BOUND),
    ("PRK", "iccpr", "1997-08-25", S.BOUND, S.BOUND),
    # Denunciations of the American Convention take effect after a year.
    ("VEN", "achr", "1978-07-18", S.SIGNED, S.BOUND),
    ("VEN", "achr", "2012-09-10", S.BOUND, S.BOUND),
    ("VEN", "achr", "2013-09-10", S.BOUND, S.WITHDRAWN),
    ("TTO", "achr", "1991-05-28", S.NONE, S.BOUND),
    ("TTO", "achr", "1998-05-26", S.BOUND, S.BOUND),
    ("TTO", "achr", "1999-05-26", S.BOUND, S.WITHDRAWN),
    # The first Optional Protocol: left, joined anew on the same day, left for good.
    ("TTO", "iccpr-op1", "1981-02-14", S.NONE, S.BOUND),
    ("TTO", "iccpr-op1", "1998-08-26", S.BOUND, S.BOUND),
    ("TTO", "iccpr-op1", "2000-06-27", S.BOUND, S.WITHDRAWN),
    ("GUY", "iccpr-op1", "1999-04-05", S.BOUND, S.BOUND),
    ("JAM", "iccpr-op1", "1998-01-23", S.BOUND, S.WITHDRAWN),
    # Belarus.
    ("BLR", "aarhus", "2001-10-30", S.SIGNED, S.BOUND),
    ("BLR", "aarhus", "2022-10-24", S.BOUND, S.WITHDRAWN),
    ("BLR", "iccpr-op1", "1992-12-30", S.NONE, S.BOUND),
    ("BLR", "iccpr-op1", "2022-11-08", S.BOUND, S.BOUND),
    ("BLR", "iccpr-op1", "2023-02-08", S.BOUND, S.WITHDRAWN),
    ("BLR", "iccpr", "1976-03-23", S.SIGNED, S.BOUND),
    # Successions count from the day of the succession of States, not of the deposit.
    ("SRB", "iccpr", "1992-04-27", S.NONE, S.BOUND),
    ("SRB", "iccpr", "2001-03-12", S.BOUND, S.BOUND),
    ("MNE", "iccpr", "2006-06-03", S.NONE, S.BOUND),
    ("MNE", "echr", "2006-06-06", S.NONE, S.BOUND),
    ("CZE", "iccpr", "1993-01-01", S.NONE, S.BOUND),
    ("SVK", "echr", "1993-01-01", S.NONE, S.BOUND),
    # Participation in the CSCE and the OSCE.
    ("YUCS", "osce-copenhagen-1990", "1990-06-29", S.NONE, S.COMMITTED),
    ("YUCS", "osce-copenhagen-1990", "1992-07-08", S.COMMITTED, S.WITHDRAWN),
    ("CSHH", "osce-copenhagen-1990", "1993-01-01", S.COMMITTED, S.WITHDRAWN),
    ("CZE", "osce-copenhagen-1990", "1993-01-01", S.NONE, S.COMMITTED),
    ("SVK", "osce-copenhagen-1990", "1993-01-01", S.NONE, S.COMMITTED),
    ("SRB", "osce-copenhagen-1990", "2000-11-10", S.NONE, S.COMMITTED),
    ("MNE", "osce-copenhagen-1990", "2006-06-22", S.NONE, S.COMMITTED),
    ("MKD", "osce-copenhagen-1990", "1995-10-12", S.NONE, S.COMMITTED),
    ("MNG", "osce-copenhagen-1990", "2012-11-21", S.NONE, S.COMMITTED),
    # Turkey took part from the start, so each document commits it since it was adopted.
    ("TUR", "osce-helsinki-1975", "1975-08-01", S.NONE, S.COMMITTED),
    ("TUR", "osce-copenhagen-1990", "1990-06-29", S.NONE, S.COMMITTED),
    ("TUR", "echr", "1950-11-04", S.NONE, S.SIGNED),
    ("TUR", "echr", "1954-05-18", S.SIGNED, S.BOUND),
    ("TUR", "iccpr", "2003-12-23", S.SIGNED, S.BOUND),
]


class TestChanges:
    """A State's standing is right on the day before, on the day and on the day after each act."""

    @pytest.mark.parametrize(
        ("state", "instrument", "day", "before", "after"),
        CHANGES,
        ids=["-".join(one[:3]) for one in CHANGES],
    )
    def test_about_the_day(
        self, state: str, instrument: str, day: str, before: cs.Status, after: cs.Status
    ) -> None:
        on = date.fromisoformat(day)
        found = [
            cs.standing(state, instrument, on=one).status for one in (on - A_DAY, on, on + A_DAY)
        ]

        assert found == [before, after, after]


class TestWithdrawn:
    """A State that left is no longer bound, and the standing says since when."""

    def test_words(self) -> None:
        found = cs.standing("RUS", "echr", on="2022-09-16")

        assert (
            str(found)
            == "ECHR: no longer in force for the State since 16 September 2022 (on one source)"
        )
        assert not found.binding
        assert not found.status.counts

    def test_notice_of_withdrawal_shows_when_it_takes_effect(self) -> None:
        found = cs.standing("RUS", "echr", on="2022-03-16")

        assert str(found.until) == "2022-09-16"
        assert str(found.actions[-1]) == (
            "cessation of 16 March 2022, in effect on 16 September 2022"
        )

    def test_rejected_notice_is_told_and_has_no_effect(self) -> None:
        found = cs.standing("PRK", "iccpr", on="2005-05-12")

        assert found.binding
        assert str(found.actions[-1]) == "withdrawal rejected of 25 August 1997"
        assert found.until is None


class TestNeverUndertaken:
    """A State that never acted has undertaken nothing, whatever its neighbours did."""

    @pytest.mark.parametrize(
        ("state", "instrument"),
        [
            ("USA", "achpr"),
            ("KAZ", "echr"),
            ("BRA", "osce-copenhagen-1990"),
            ("CHN", "iccpr-op1"),
            ("RUS", "achr"),
        ],
    )
    def test_none(self, state: str, instrument: str) -> None:
        found = cs.standing(state, instrument, on="2020-01-01")

        assert found.status is cs.Status.NONE
        assert (found.since, found.until, found.actions) == (None, None, ())
        assert found.words == "no undertaking of the State"


class TestSignedAndNeverRatified:
    """A signatory that never ratified is a signatory for ever."""

    @pytest.mark.parametrize(
        ("state", "instrument", "since"),
        [("CHN", "iccpr", "1998-10-05"), ("USA", "icescr", "1977-10-05")],
    )
    def test_signed(self, state: str, instrument: str, since: str) -> None:
        found = cs.standing(state, instrument, on="2020-01-01")

        assert found.status is cs.Status.SIGNED
        assert str(found.since) == since


class TestDeclarationsAndGuidance:
    """A text that needs no act persuades every State from the day of its adoption."""

    @pytest.mark.parametrize(
        ("instrument", "day"),
        [("udhr", "1948-12-10"), ("gc37", "2020-07-23"), ("siracusa", "1984-09-28")],
    )
    def test_about_the_day(self, instrument: str, day: str) -> None:
        on = date.fromisoformat(day)
        found = [cs.standing("KAZ", instrument, on=one).status for one in (on - A_DAY, on)]

        assert found == [S.NONE, S.PERSUASIVE]

    def test_commitments_of_bodies_whose_members_are_not_listed(self) -> None:
        assert cs.standing("BRA", "iadc", on="2005-05-12").status is S.UNKNOWN


class TestAccededAndNotYetBound:
    """A State that has acceded owes the treaty its object and purpose until it binds.

    Source: VCLT, article 18 (b).
    """

    def test_words(self) -> None:
        found = cs.standing("AFG", "iccpr", on="1983-04-23")
        expected = (
            "ICCPR: accession, to enter into force on 24 April 1983; until then the State must not "
            "defeat the object and purpose (VCLT, article 18)"
        )

        assert str(found) == expected
        assert found.status is S.NONE

    def test_the_day_before_the_deposit(self) -> None:
        assert str(cs.standing("AFG", "iccpr", on="1983-01-23")) == (
            "ICCPR: no undertaking of the State"
        )

    def test_the_day_it_binds(self) -> None:
        assert cs.standing("AFG", "iccpr", on="1983-04-24").status is S.BOUND


class TestErrors:
    """A name or a code that does not exist is an error that says what would do."""

    def test_unknown_instrument(self) -> None:
        expected = 'unknown instrument "iccrp": did you mean "iccpr"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.standing("KAZ", "iccrp", on="2005-05-12")
        assert str(caught.value) == expected

    def test_no_code_of_a_state(self) -> None:
        expected = 'unknown State "Kazakhstan": did you mean "KAZ"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.standing("Kazakhstan", "iccpr", on="2005-05-12")
        assert str(caught.value) == expected

    def test_no_day(self) -> None:
        expected = '"2005-05" is not one day: write 2005-05-04'

        with pytest.raises(cs.InvalidDate) as caught:
            cs.standing("KAZ", "iccpr", on="2005-05")
        assert str(caught.value) == expected
