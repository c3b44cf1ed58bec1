"""Citations: what was read is told apart from what was not, and counted."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.law.catalogue import authorities, verified_share
from civicspace.law.cite import case, cite


class TestVerifiedShare:
    """One function counts the citations of the catalogue and those whose paragraph was read."""

    def test_every_citation_counts_once_for_each_standard(self) -> None:
        cited = [
            citation
            for standard in cs.standards()
            for citation in (
                *standard.authorities,
                *(one for exemption in standard.exemptions for one in exemption.authorities),
            )
        ]
        expected = (sum(1 for one in cited if one.verified), len(cited))

        assert verified_share() == expected
        assert len(authorities()) == len(cited)

    def test_some_are_verified_and_not_all(self) -> None:
        verified, total = verified_share()

        assert 0 < verified < total


class TestWords:
    """A citation prints as lawyers cite, and says so when its paragraph was not read."""

    @pytest.mark.parametrize(
        ("citation", "words"),
        [
            (cite("gc31", "para. 6", verified=True), "GC 31, para. 6"),
            (cite("gc31", "para. 6"), "GC 31, para. 6 (unverified)"),
            (
                case(
                    "iccpr",
                    "art. 21",
                    "Kivenmaa v. Finland, 412/1990",
                    date="1994-03-31",
                    verified=True,
                ),
                "Kivenmaa v. Finland, 412/1990 (ICCPR art. 21)",
            ),
        ],
    )
    def test_words(self, citation: cs.Citation, words: str) -> None:
        assert str(citation) == words


class TestDates:
    """A document can be relied on since it is in force or adopted, a case since it was decided."""

    @pytest.mark.parametrize(
        ("citation", "day"),
        [
            (cite("iccpr", "art. 21"), "1976-03-23"),
            (cite("gc37", "para. 38"), "2020-07-23"),
            (cite("osce-copenhagen-1990", "para. 24"), "1990-06-29"),
            (case("iccpr", "art. 21", "Kivenmaa v. Finland", date="1994-03-31"), "1994-03-31"),
        ],
    )
    def test_dated(self, citation: cs.Citation, day: str) -> None:
        assert str(citation.dated) == day


class TestReachOfAnAuthority:
    """A document is an authority for itself and what it interprets, a case for its treaty only."""

    def test_general_comment(self) -> None:
        assert cite("gc37", "para. 38").applies_to == frozenset({"gc37", "iccpr"})

    def test_case(self) -> None:
        found = case("echr", "art. 11", "Lashmankin v. Russia", date="2017-02-07")

        assert found.applies_to == frozenset({"echr"})

    @pytest.mark.parametrize(
        ("provision", "there"), [("iccpr/21", True), ("echr/11", False), ("udhr/20", False)]
    )
    def test_under_a_provision(self, provision: str, there: bool) -> None:
        cited = cs.standard("assembly.blanket-ban").authorities_under(cs.provision(provision))

        assert ("gc37" in {one.instrument for one in cited}) is there
