"""Reviews in time: only what documents stated by the day is held against a restriction."""

from __future__ import annotations

import pytest

import civicspace as cs

BAN: dict[str, object] = {"activity": "assemble", "form": "ban", "scope": "blanket"}


def cited(provision: str, day: str | None, standard: str = "assembly.blanket-ban") -> list[str]:
    """The authorities for a standard in a review on a day."""
    return [
        f"{citation.short}, {citation.ref}"
        for finding in cs.review(BAN, provision, on=day).findings
        if finding.standard.id == standard
        for citation in finding.citations
    ]


class TestCitations:
    """A finding cites what states the standard under its own provision, dated by the day."""

    def test_under_the_covenant_in_2005(self) -> None:
        assert cited("iccpr/21", "2005-05-12") == ["GC 27, para. 13"]

    def test_under_the_copenhagen_document_in_2005(self) -> None:
        found = cited("osce-copenhagen-1990/9.2", "2005-05-12")

        assert found == ["Copenhagen Document, para. 24"]

    @pytest.mark.parametrize(("day", "there"), [("2020-07-22", False), ("2020-07-23", True)])
    def test_general_comment_of_2020(self, day: str, there: bool) -> None:
        assert ("GC 37, para. 38" in cited("iccpr/21", day)) is there

    def test_never_of_another_instrument(self) -> None:
        strasbourg = [
            str(citation)
            for place in ("iccpr/21", "osce-copenhagen-1990/9.2", "udhr/20", "achr/15")
            for finding in cs.review(BAN, place).findings
            for citation in finding.citations
            if "echr" in citation.applies_to and len(citation.applies_to) == 1
        ]

        assert strasbourg == []

    @pytest.mark.parametrize("day", ["1990-06-29", "2005-05-12", "2020-07-23"])
    def test_never_of_a_later_day(self, day: str) -> None:
        later = [
            str(citation)
            for place in cs.provisions(right="assembly")
            for finding in cs.review(BAN, place, on=day).findings
            for citation in finding.citations
            if str(citation.dated) > day
        ]

        assert later == []


class TestNoDay:
    """Without a day all standards apply, whatever their date."""

    @pytest.mark.parametrize("provision", ["iccpr/21", "echr/11", "osce-copenhagen-1990/9.2"])
    def test_as_on_a_day_far_ahead(self, provision: str) -> None:
        found, later = cs.review(BAN, provision), cs.review(BAN, provision, on="2100-01-01")

        assert found.on is None
        assert [one.standard.id for one in found.findings] == [
            one.standard.id for one in later.findings
        ]
        assert [one.citations for one in found.findings] == [
            one.citations for one in later.findings
        ]

    def test_more_than_on_an_early_day(self) -> None:
        early = {one.standard.id for one in cs.review(BAN, "iccpr/21", on="2005-05-12").findings}
        every = {one.standard.id for one in cs.review(BAN, "iccpr/21").findings}

        assert early < every

    def test_before_there_was_any(self) -> None:
        found = cs.review(BAN, "iccpr/21", on="1966-01-01")

        assert found.findings == ()
        assert found.verdict is cs.Verdict.UNDETERMINED


class TestOrder:
    """The findings follow the order of the legal test."""

    @pytest.mark.parametrize("provision", ["iccpr/19", "iccpr/21", "iccpr/22", "echr/11"])
    def test_elements(self, provision: str) -> None:
        order = [one.standard.element.order for one in cs.review({}, provision).findings]

        assert order == sorted(order)
        assert len(set(order)) > 3


class TestStanding:
    """With a State and a day the standing is put beside the verdict and changes nothing in it."""

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            ("2003-12-01", cs.Status.NONE),
            ("2005-05-12", cs.Status.SIGNED),
            ("2006-04-24", cs.Status.BOUND),
        ],
    )
    def test_kazakhstan(self, day: str, status: cs.Status) -> None:
        found = cs.review(BAN, "iccpr/21", on=day, state="KAZ")

        assert found.standing is not None
        assert found.standing.status is status
        assert found.verdict is cs.Verdict.INCOMPATIBLE
        assert found.binding is (status is cs.Status.BOUND)

    def test_without_a_state(self) -> None:
        found = cs.review(BAN, "iccpr/21", on="2006-05-01")

        assert found.standing is None
        assert not found.binding
