"""An assessment can be confined to what could be known by a day, and says so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from pendulum import Date

import civicspace as cs
from civicspace import strategies
from tests.codec.helpers import EXAMPLE


@pytest.fixture(scope="module")
def kazakhstan() -> cs.Dossier:
    return cs.load(EXAMPLE)


class TestItIsRecorded:
    """The day is on the assessment and in its headline, with what it leaves out."""

    def test_headline(self, kazakhstan: cs.Dossier) -> None:
        found = cs.assess(kazakhstan, on="2005-05-12", known_on="2005-06-01")
        assert found.known is not None
        first, second, *_ = str(found).splitlines()

        assert first == "Kazakhstan on 12 May 2005, as known on 1 June 2005"
        assert second == (
            f"  {len(found.known.later)} entries of the dossier left out as told later; "
            f"{len(found.known.undated)} kept undated"
        )
        assert found.known_on == Date(2005, 6, 1)

    def test_none(self, kazakhstan: cs.Dossier) -> None:
        found = cs.assess(kazakhstan, on="2005-05-12")

        assert found.known is None
        assert found.known_on is None
        assert str(found).startswith("Kazakhstan on 12 May 2005\n\n")


class TestNothingLaterLeaksIn:
    """What was told later is not there: later measures, later ends, later ratifications."""

    def test_no_later_measure(self, kazakhstan: cs.Dossier) -> None:
        found = cs.assess(kazakhstan, on="2005-05-12", known_on="2005-06-01")
        later = [
            measure.id
            for measure in found.dossier
            if measure.timeline and min(e.date.first for e in measure.timeline) > Date(2005, 6, 1)
        ]

        assert later == []
        assert len(found.measures) < len(kazakhstan)

    def test_a_bill_whose_end_was_not_known(self, kazakhstan: cs.Dossier) -> None:
        bill = "kz-2005-foreign-ngo-branches-bill"
        statuses = [
            cs.assess(kazakhstan, on="2005-09-01", known_on=day)[bill].status
            for day in ("2005-06-01", "2005-09-01")
        ]

        assert statuses == [cs.MeasureStatus.DRAFT, cs.MeasureStatus.ENDED]

    @pytest.mark.parametrize(
        ("known_on", "status"), [("2006-01-23", cs.Status.SIGNED), ("2006-01-24", cs.Status.BOUND)]
    )
    def test_treaty(self, kazakhstan: cs.Dossier, known_on: str, status: cs.Status) -> None:
        found = cs.assess(kazakhstan, on="2006-05-12", known_on=known_on)

        assert found.standing("iccpr").status is status

    def test_an_act_that_the_dossier_corrects_is_not_known_from_the_bundled_day(self) -> None:
        act = cs.TreatyAction(
            state="KAZ", instrument="iccpr", action=cs.Action.RATIFICATION, date="2007-01-01"
        )
        dossier = cs.Dossier(state="KAZ", treaty_actions=[act])
        found = cs.assess(dossier, on="2006-06-01", known_on="2006-06-01")

        assert found.standing("iccpr").status is cs.Status.SIGNED

    def test_standards_follow_the_day_of_the_assessment(self, kazakhstan: cs.Dossier) -> None:
        one = cs.assess(kazakhstan, on="2005-05-12")
        two = cs.assess(kazakhstan, on="2005-05-12", known_on="2005-06-01")
        ban = "kz-2005-post-campaign-assembly-ban"

        assert {f.standard.id for f in two[ban].findings} == {
            f.standard.id for f in one[ban].findings
        }


class TestInTheEnd:
    """Confined to what is known in the far future, an assessment is the same."""

    def test_kazakhstan(self, kazakhstan: cs.Dossier) -> None:
        one = cs.assess(kazakhstan, on="2005-05-12")
        two = cs.assess(kazakhstan, on="2005-05-12", known_on="9999-12-31")

        assert one.standings == two.standings
        assert [m.status for m in one] == [m.status for m in two]
        assert {right: one.verdict(right) for right in cs.Right} == {
            right: two.verdict(right) for right in cs.Right
        }

    @settings(max_examples=20, deadline=None)
    @given(strategies.dossiers(), strategies.days())
    def test_any(self, dossier: cs.Dossier, day: Date) -> None:
        one = cs.assess(dossier, on=day)
        two = cs.assess(dossier, on=day, known_on="9999-12-31")

        assert one.standings == two.standings
        assert cs.compare(one, two).same
