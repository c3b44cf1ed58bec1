"""The press release on the week, its cause, and what lies ahead: claims 1, 2, 3, 13 and 14."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.kazakhstan.record import (
    BAN,
    CLOSURE,
    COMPANION_BILL,
    NGO_BILL,
    RELEASE,
    UNREGISTERED,
    alone,
    assessed,
    check,
    dossier,
    statuses,
)

CHAIR = "kz-2003-2010-osce-chairmanship"
REFORMS = "kz-2009-madrid-reforms"


class TestClaim1:
    """Of the steps named, one law and one order were in force; the rest was before parliament."""

    @pytest.mark.parametrize(
        ("measure", "status", "last_step"),
        [
            (BAN, cs.MeasureStatus.IN_FORCE, "came into force on 25 April 2005"),
            (CLOSURE, cs.MeasureStatus.IN_FORCE, "enforced on 5 May 2005 (inferred)"),
            (NGO_BILL, cs.MeasureStatus.DRAFT, "introduced on 20 April 2005 (inferred)"),
            (COMPANION_BILL, cs.MeasureStatus.DRAFT, "introduced on 20 April 2005 (inferred)"),
            (UNREGISTERED, cs.MeasureStatus.DRAFT, "passed (lower house) on 12 May 2005"),
        ],
    )
    def test_status(self, measure: str, status: cs.MeasureStatus, last_step: str) -> None:
        done = [
            str(event)
            for event in dossier()[measure].timeline
            if event.date.by(RELEASE) is cs.Truth.TRUE
        ]

        assert statuses(measure, RELEASE) == [status]
        assert done[-1] == last_step

    @pytest.mark.parametrize("measure", [BAN, CLOSURE])
    def test_no_breach_of_a_treaty_in_force_for_everybody(self, measure: str) -> None:
        verdicts = [
            verdict
            for part in alone(measure, RELEASE).restrictions
            for verdict in part.verdicts(binding=True)
        ]

        assert cs.Verdict.INCOMPATIBLE not in verdicts

    def test_only_the_vote_fell_in_the_week_of_the_release(self) -> None:
        week = [cs.When.parse("2005-05-09"), cs.When.parse("2005-05-15")]
        measures = {
            measure
            for measure in (BAN, CLOSURE, NGO_BILL, UNREGISTERED)
            for event in dossier()[measure].timeline
            if week[0].first <= event.date.first <= week[1].last
        }

        assert measures == {UNREGISTERED}

    def test_check(self) -> None:
        found = check(1)

        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "Of the measures named, on that day: 2 drafts (kz-2005-foreign-ngo-branches-bill, "
            "introduced on 20 April 2005 (inferred), and kz-2005-natsec-unregistered-associations, "
            "passed (lower house) on 12 May 2005); 2 in force (kz-2005-post-campaign-assembly-ban, "
            "and kz-2005-respublika-closure-order).",
            "No breach of a treaty in force for everybody can be stated for them.",
        )


class TestClaim2:
    """What began before the uprising in Kyrgyzstan is named; of causes dates say nothing."""

    @pytest.mark.parametrize(
        ("measure", "began", "earlier"),
        [
            ("kz-2005-dvk-party-liquidation", "2004-12-28", cs.Truth.TRUE),
            (UNREGISTERED, "2005-02-24", cs.Truth.TRUE),
            (BAN, "2005-03-10", cs.Truth.TRUE),
            (NGO_BILL, "2005-04-20", cs.Truth.FALSE),
            ("kz-2005-bastau-liquidation", "2005-02-25/2005-03-25", cs.Truth.UNKNOWN),
        ],
    )
    def test_began_before(self, measure: str, began: str, earlier: cs.Truth) -> None:
        first = dossier()[measure].timeline[0].date

        assert str(first) == began
        assert first.before("2005-03-24") is earlier

    def test_liquidation_of_the_party_was_over(self) -> None:
        (*_, last) = dossier()["kz-2005-dvk-party-liquidation"].timeline

        assert str(last) == "ordered (appeal) on 9 February 2005"

    def test_check(self) -> None:
        found = check(2)

        assert found.holding is cs.Holding.PARTLY
        assert found.limits == (
            "kz-2005-post-campaign-assembly-ban began before it: introduced on 10 March 2005 "
            "(inferred).",
            "kz-2005-dvk-party-liquidation began before it: introduced on 28 December 2004.",
            "kz-2005-natsec-unregistered-associations began before it: introduced on 24 February "
            "2005.",
            "Dates can show an order of events, and no cause.",
        )


class TestClaim3:
    """A forecast that stifling dissent will end badly is an opinion, and no record decides it."""

    def test_check(self) -> None:
        found = check(3)

        assert found.claim.kind is cs.ClaimKind.OPINION
        assert found.holding is cs.Holding.NOT_A_FACT
        assert (found.limits, found.measures, found.later) == ((), (), ())


class TestClaim13:
    """The chair of the OSCE for 2009 was sought, and not decided; later it was given for 2010."""

    def test_status(self) -> None:
        assert statuses(CHAIR, RELEASE) == [cs.MeasureStatus.DRAFT]
        assert assessed(RELEASE)[CHAIR].words == "proposed, not decided"

    def test_what_was_sought(self) -> None:
        text = check(13).claim.text

        assert "2009" in text
        assert "2006" in text
        assert str(dossier()[CHAIR].timeline[0]) == "introduced in 2003"

    def test_state_takes_part_in_the_osce(self) -> None:
        standing = cs.standing("KAZ", "osce-copenhagen-1990", on=RELEASE)

        assert standing.status is cs.Status.COMMITTED
        assert str(standing.since) == "1992-01-30"

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            ("2007-11-29", cs.MeasureStatus.DRAFT),
            ("2007-11-30", cs.MeasureStatus.IN_FORCE),
            ("2010-12-31", cs.MeasureStatus.IN_FORCE),
            ("2011-01-01", cs.MeasureStatus.ENDED),
        ],
    )
    def test_later(self, day: str, status: cs.MeasureStatus) -> None:
        assert statuses(CHAIR, day) == [status]

    def test_check(self) -> None:
        found = check(13)

        assert found.holding is cs.Holding.HOLDS
        assert found.limits == (
            "kz-2003-2010-osce-chairmanship was proposed, not decided that day (introduced in "
            "2003; next: ordered on 30 November 2007).",
        )
        assert [str(event) for event in found.later] == [
            "ordered on 30 November 2007",
            "enforced on 1 January 2010",
            "expired on 1 January 2011",
        ]


class TestClaim14:
    """A call on other States is a recommendation; what followed is told and decides nothing."""

    def test_check(self) -> None:
        found = check(14)

        assert found.claim.kind is cs.ClaimKind.RECOMMENDATION
        assert found.holding is cs.Holding.NOT_A_FACT
        assert found.limits == ()

    def test_follow_up(self) -> None:
        found = check(14)

        assert [one.measure.id for one in found.measures] == [CHAIR, REFORMS]
        assert [str(event) for event in found.later if event.date.first.year == 2009] == [
            "signed on 6 February 2009",
            "signed on 9 February 2009",
            "came into force in February 2009 (inferred)",
        ]
