"""Kazakhstan and the chair of the OSCE: what was asked of it, and what it met on which day."""

from __future__ import annotations

from functools import cache

import pytest

import civicspace as cs
from tests.kazakhstan.record import dossier

BID = "osce-chairmanship-2009-kazakhstan"
MADRID = "osce-madrid-2007-kazakhstan"
REFORMS = ["media-law-amended", "party-registration-eased", "election-law-amended"]
STANDARDS = ["media-law-standards", "party-law-standards", "election-law-standards"]


@cache
def met(name: str, day: str) -> cs.BenchmarkResult:
    return cs.meets(dossier(), cs.benchmark(name), on=day)


def attained(name: str, day: str) -> dict[str, str]:
    return {one.criterion.id: one.attainment.words for one in met(name, day)}


class TestTheBid:
    """On no day on which it sought the chair for 2009 did its laws meet OSCE standards."""

    @pytest.mark.parametrize("day", ["2005-05-12", "2006-12-04", "2006-12-05", "2007-11-29"])
    def test_not_met(self, day: str) -> None:
        assert set(attained(BID, day).values()) == {"not met"}

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            ("2002-12-31", "not yet asked"),
            ("2003-06-15", "cannot tell"),
            ("2003-12-31", "not met"),
            ("2007-11-29", "not met"),
            ("2007-11-30", "no longer asked"),
            ("2007-12-01", "no longer asked"),
        ],
    )
    def test_in_time(self, day: str, words: str) -> None:
        assert met(BID, day).attainment.words == words

    def test_by_commitments_that_are_not_law(self) -> None:
        standings = {
            standing.status for one in met(BID, "2006-12-04") for standing in one.standings
        }

        assert standings == {cs.Status.COMMITTED}

    def test_the_ban_after_elections_stood_in_its_way_until_it_was_repealed(self) -> None:
        ban = "kz-2005-post-campaign-assembly-ban"
        before, after = (met(BID, day)["assembly"] for day in ("2006-12-21", "2006-12-22"))

        assert ban in before.measures
        assert ban not in after.measures

    def test_the_bill_of_2005_on_foreign_branches_did_not(self) -> None:
        found = met(BID, "2005-05-12")

        assert all("kz-2005-foreign-ngo-branches-bill" not in one.measures for one in found)


class TestMadrid:
    """What was undertaken for 2010 was due by the end of 2008, and came late and in part."""

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            ("2006-12-04", "not yet asked"),
            ("2007-11-28", "not yet asked"),
            ("2007-11-29", "cannot tell"),
            ("2007-11-30", "cannot tell"),
            ("2008-12-31", "cannot tell"),
            ("2009-01-01", "not met"),
            ("2010-01-01", "not met"),
        ],
    )
    def test_the_whole(self, day: str, words: str) -> None:
        assert met(MADRID, day).attainment.words == words

    @pytest.mark.parametrize("day", ["2007-11-29", "2007-11-30", "2008-12-31"])
    def test_until_the_end_of_2008_nothing_is_due_but_the_mandate(self, day: str) -> None:
        found = attained(MADRID, day)

        assert found.pop("odihr-mandate") == "cannot tell"
        assert set(found.values()) == {"not yet due"}

    @pytest.mark.parametrize("name", REFORMS)
    @pytest.mark.parametrize(
        ("day", "words"), [("2009-01-01", "not met"), ("2010-01-01", "met late")]
    )
    def test_the_laws_came_late(self, name: str, day: str, words: str) -> None:
        assert attained(MADRID, day)[name] == words

    @pytest.mark.parametrize(
        ("name", "day", "words"),
        [
            ("party-registration-eased", "2009-02-05", "cannot tell"),
            ("party-registration-eased", "2009-02-06", "met late"),
            ("election-law-amended", "2009-02-08", "cannot tell"),
            ("election-law-amended", "2009-02-09", "met late"),
            ("media-law-amended", "2009-01-31", "not met"),
            ("media-law-amended", "2009-02-09", "cannot tell"),
            ("media-law-amended", "2009-02-28", "met late"),
        ],
    )
    def test_to_the_day_as_far_as_it_is_known(self, name: str, day: str, words: str) -> None:
        assert attained(MADRID, day)[name] == words

    @pytest.mark.parametrize("name", STANDARDS)
    def test_what_they_said_was_not_enough(self, name: str) -> None:
        assert attained(MADRID, "2010-01-01")[name] == "not met"

    def test_the_law_on_parties_fails_on_the_stated_facts_alone(self) -> None:
        found = met(MADRID, "2010-01-01")["party-law-standards"]

        assert found.strict is cs.Attainment.NOT_MET
        assert "parties.membership-threshold" in {one.standard.id for one in found.findings}

    @pytest.mark.parametrize("name", ["defamation", "odihr-mandate"])
    def test_what_the_dossier_does_not_tell(self, name: str) -> None:
        assert attained(MADRID, "2010-01-01")[name] == "cannot tell"


class TestArmenia:
    """The Convention was to be ratified within a year of 25 January 2001, and was in April 2002."""

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            ("2000-06-27", "not yet asked"),
            ("2000-06-28", "not yet due"),
            ("2002-01-25", "not yet due"),
            ("2002-01-26", "not met"),
            ("2002-04-25", "not met"),
            ("2002-04-26", "met late"),
        ],
    )
    def test_ratified(self, day: str, words: str) -> None:
        found = cs.meets(cs.Dossier(state="ARM"), cs.benchmark("coe-accession-2001-armenia"), day)

        assert found["ratify-convention"].attainment.words == words

    @pytest.mark.parametrize(
        ("day", "words"), [("2001-01-24", "not yet due"), ("2001-01-25", "met")]
    )
    def test_signed(self, day: str, words: str) -> None:
        found = cs.meets(cs.Dossier(state="ARM"), cs.benchmark("coe-accession-2001-armenia"), day)

        assert found["sign-convention"].attainment.words == words
