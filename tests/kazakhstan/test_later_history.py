"""What came after the press release, and what the release makes simpler than it was."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.kazakhstan.record import (
    BAN,
    CLOSURE,
    COMPANION_BILL,
    FOREIGNERS,
    NGO_BILL,
    RELEASE,
    UNREGISTERED,
    alone,
    check,
    dossier,
    statuses,
)

S = cs.MeasureStatus


class TestAdoptionOn29June2005:
    """Parliament adopts the security amendments and both bills on organisations on 29 June 2005."""

    @pytest.mark.parametrize("measure", [UNREGISTERED, NGO_BILL, COMPANION_BILL])
    def test_days(self, measure: str) -> None:
        found = statuses(measure, "2005-06-28", "2005-06-29", "2005-06-30")

        assert found == [S.DRAFT, S.ADOPTED, S.ADOPTED]


class TestSignatureOn8July2005:
    """The security amendments are signed on 8 July 2005, and in force by the end of that month."""

    def test_days(self) -> None:
        found = statuses(UNREGISTERED, "2005-07-07", "2005-07-08", "2005-07-30", "2005-07-31")

        assert found == [S.ADOPTED, S.UNKNOWN, S.UNKNOWN, S.IN_FORCE]

    def test_number(self) -> None:
        reference = dossier()[UNREGISTERED].reference

        assert reference.startswith("Law of 8 July 2005 No 67-III")


class TestStruckDownOn23August2005:
    """The Constitutional Council strikes the bills on organisations down on 23 August 2005."""

    @pytest.mark.parametrize("bill", [NGO_BILL, COMPANION_BILL])
    def test_days(self, bill: str) -> None:
        found = statuses(bill, "2005-08-22", "2005-08-23", "2005-08-24")

        assert found == [S.ADOPTED, S.ENDED, S.ENDED]

    def test_by_whom(self) -> None:
        (*_, last) = dossier()[NGO_BILL].timeline

        assert last.event is cs.EventKind.STRUCK_DOWN
        assert last.by == "Constitutional Council, resolution No 6"


class TestElectionOf4December2005:
    """The presidential election of 4 December 2005 is held while the ban bites."""

    def test_ban_bites(self) -> None:
        ban = alone(BAN, "2005-12-04")

        assert ban.in_effect is cs.Truth.TRUE
        assert [part.bites for part in ban.restrictions] == [cs.Truth.TRUE]


class TestCovenantFrom24April2006:
    """The Covenant comes into force for Kazakhstan on 24 April 2006."""

    def test_days(self) -> None:
        days = ("2006-04-23", "2006-04-24", "2006-04-25")
        found = [cs.standing("KAZ", "iccpr", on=day).status for day in days]

        assert found == [cs.Status.SIGNED, cs.Status.BOUND, cs.Status.BOUND]


class TestRepealOn22December2006:
    """The ban on gatherings is repealed on 22 December 2006."""

    def test_days(self) -> None:
        found = statuses(BAN, "2006-12-21", "2006-12-22", "2006-12-23")

        assert found == [S.IN_FORCE, S.ENDED, S.ENDED]


class TestChairDecidedOn30November2007:
    """The chair of the OSCE for 2010 is decided on 30 November 2007."""

    def test_days(self) -> None:
        days = ("2007-11-29", "2007-11-30", "2007-12-01")

        assert statuses("kz-2003-2010-osce-chairmanship", *days) == [
            S.DRAFT,
            S.IN_FORCE,
            S.IN_FORCE,
        ]


class TestTitlesBannedOn25December2012:
    """The titles of Respublika, stopped in November 2012, are banned on 25 December 2012."""

    def test_days(self) -> None:
        days = ("2012-11-20", "2012-11-21", "2012-12-25")

        assert statuses("kz-2012-respublika-extremism-ban", *days) == [
            S.DRAFT,
            S.IN_FORCE,
            S.IN_FORCE,
        ]

    def test_event(self) -> None:
        told = [str(event) for event in dossier()["kz-2012-respublika-extremism-ban"].timeline]

        assert "ordered (first instance) on 25 December 2012" in told


class TestSimplifications:
    """What the release makes simpler than it was is set right by a check or by the record."""

    def test_bill_called_passed(self) -> None:
        (limit,) = check(9).limits

        assert "passed (lower house) on 12 May 2005" in limit

    def test_rule_on_foreigners_placed_in_the_security_law(self) -> None:
        (limit,) = check(11).limits

        assert limit.endswith(f"the record finds it in {FOREIGNERS}.")

    def test_closure_dated_6_may(self) -> None:
        (limit,) = check(7).limits
        best = dossier()[CLOSURE].timeline[0].date.first

        assert "between 4 May 2005 and 6 May 2005" in limit
        assert str(best) == "2005-05-04"

    @pytest.mark.parametrize("number", [5, 10])
    def test_standards_yes_treaty_not_yet(self, number: int) -> None:
        expected = (
            "No breach of a treaty in force for everybody can be stated on that day. ICCPR bound "
            "the State from 24 April 2006."
        )

        assert expected in check(number).limits

    def test_one_law_amended(self) -> None:
        assert "eleven laws" in dossier()[UNREGISTERED].note

    def test_chair_of_2009_became_2010(self) -> None:
        later = [str(event) for event in check(13).later]

        assert "enforced on 1 January 2010" in later


class TestSameClaimLater:
    """A claim that ran ahead of events holds once the events have caught up with it."""

    @pytest.mark.parametrize(
        ("day", "holding"),
        [
            (RELEASE, cs.Holding.ANTICIPATES),
            ("2005-06-28", cs.Holding.ANTICIPATES),
            ("2005-06-29", cs.Holding.HOLDS),
            ("2005-07-10", cs.Holding.HOLDS_WITH_LIMITS),
        ],
    )
    def test_day(self, day: str, holding: cs.Holding) -> None:
        claim = next(one for one in dossier().claims if one.id == "claim-9")
        only = cs.Dossier(state="KAZ", measures=[dossier()[UNREGISTERED]])

        assert cs.check(claim, cs.assess(only, on=day)).holding is holding
