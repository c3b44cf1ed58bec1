"""Standards in time: a rule can be relied on since the day on which some document states it."""

from __future__ import annotations

from itertools import pairwise

import pytest

import civicspace as cs
from civicspace.law.catalogue import standards_under
from civicspace.model.choices import Activity, BarGround, Form, Message, Target

#: Facts with which every provision speaks.
SPEAKS = {
    "iccpr": cs.Facts(),
    "icerd": cs.Facts(targets=frozenset({Target.MINORITY})),
    "10.1": cs.Facts(message=Message.RIGHTS),
    "7.9": cs.Facts(activity=Activity.STAND, form=Form.DISMISSAL, bar_ground=BarGround.IMPEACHMENT),
}


def facts_for(place: cs.Provision) -> cs.Facts:
    """Facts to which a provision speaks, or perhaps speaks."""
    return SPEAKS.get(place.instrument) or SPEAKS.get(place.article) or cs.Facts()


@pytest.mark.parametrize("place", cs.provisions(), ids=[one.id for one in cs.provisions()])
class TestNoStandardBeforeItsTime:
    """A standard applies under a provision from the day of its first authority there."""

    def test_first_day(self, place: cs.Provision) -> None:
        facts = facts_for(place)
        for standard in standards_under(place):
            first = min(cited.dated for cited in standard.authorities_under(place))
            if place.since is not None:
                first = max(first, place.since)
            found = {
                day: {
                    finding.standard.id
                    for finding in cs.review(facts, under=place, on=day).findings
                }
                for day in {first.subtract(days=1), first}
            }

            assert standard.id not in found[first.subtract(days=1)]
            assert standard.id in found[first]

    def test_catalogue_agrees(self, place: cs.Provision) -> None:
        for day in ("1950-01-01", "1990-06-29", "2005-05-12", "2026-01-01"):
            reviewed = {f.standard.id for f in cs.review(facts_for(place), place, on=day).findings}
            listed = {
                one.id
                for one in cs.standards(under=place, on=day)
                if any(one.right.related(right) for right in place.rights)
            }

            assert reviewed == listed

    def test_nothing_is_older_than_the_instrument(self, place: cs.Provision) -> None:
        adopted = cs.instrument(place.instrument).adopted
        early = [
            standard.id
            for standard in standards_under(place)
            if min(cited.dated for cited in standard.authorities_under(place)) < adopted
        ]

        # What follows another text has the older authorities of that text, since its own day.
        assert early == [] or place.since == cs.instrument(place.instrument).since
        assert cs.standards(under=place, on=adopted.subtract(days=1)) == ()


class TestCatalogueInTime:
    """The catalogue as it stood on a day grows with time and never shrinks."""

    DAYS = ("1948-12-09", "1948-12-10", "1976-03-23", "1990-06-29", "2005-05-12", "2020-07-23")

    def test_it_grows(self) -> None:
        found = [set(cs.standards(on=day)) for day in self.DAYS]

        assert all(one < two for one, two in pairwise(found))
        assert found[0] == set()

    def test_of_one_right(self) -> None:
        found = {one.right for one in cs.standards(right="association")}
        expected = {right for right in cs.rights() if right.within(cs.Right.ASSOCIATION)}

        assert cs.Right.FUNDING in found
        assert found <= expected

    @pytest.mark.parametrize(
        ("standard", "provision", "day"),
        [
            ("assembly.blanket-ban", "osce-copenhagen-1990/9.2", "1990-06-29"),
            ("assembly.blanket-ban", "iccpr/21", "1999-10-18"),
            ("assembly.spontaneous-not-exempt", "osce-copenhagen-1990/9.2", "2007-03-30"),
        ],
    )
    def test_detailed_rules_date_from_the_document_that_states_them(
        self, standard: str, provision: str, day: str
    ) -> None:
        place = cs.provision(provision)
        first = min(cited.dated for cited in cs.standard(standard).authorities_under(place))

        assert str(first) == day

    def test_no_date_means_all(self) -> None:
        assert set(cs.standards()) == set(cs.standards(on="2100-01-01"))
