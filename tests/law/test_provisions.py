"""Provisions: each belongs to an instrument, protects rights, and says which limits it allows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import civicspace as cs
from civicspace.logic.conditions import facts_of
from civicspace.model.choices import Target
from civicspace.model.vocabulary import TERMS
from tests.law.sources_of_rights import SOURCES


def ids(provisions: Iterable[cs.Provision]) -> list[str]:
    return [one.id for one in provisions]


ALL = cs.provisions()


@pytest.mark.parametrize("place", ALL, ids=ids(ALL))
class TestEachProvision:
    """A provision names an instrument, rights and limits that exist."""

    def test_instrument(self, place: cs.Provision) -> None:
        assert cs.instrument(place.instrument).id == place.instrument

    def test_id(self, place: cs.Provision) -> None:
        assert place.id == f"{place.instrument}/{place.article}"
        assert cs.provision(place.id) is place

    def test_rights(self, place: cs.Provision) -> None:
        assert set(place.rights) <= set(cs.rights())
        assert len(set(place.rights)) == len(place.rights)

    def test_limits_stand_in_a_text_of_the_same_body(self, place: cs.Provision) -> None:
        if place.limited_by is not None:
            limits = cs.provision(place.limited_by)

            assert limits.id != place.id
            assert limits.tests != ()
            assert cs.instrument(limits.instrument).body == cs.instrument(place.instrument).body

    def test_closed_list_has_aims(self, place: cs.Provision) -> None:
        assert not place.closed_list or place.aims

    def test_condition_speaks_of_the_vocabulary(self, place: cs.Provision) -> None:
        named = set() if place.when is None else {fact.name for fact in facts_of(place.when)}

        assert named <= set(TERMS)

    def test_texts(self, place: cs.Provision) -> None:
        assert place.title == place.title.strip() != ""
        assert all(test == test.strip() != "" for test in place.tests)


class TestIdsAreUnique:
    """No two provisions have the same id."""

    def test_ids(self) -> None:
        assert len(set(ids(ALL))) == len(ALL)


class TestTextsWithoutAList:
    """A text without a list of aims of its own is read with the clause that states its limits."""

    @pytest.mark.parametrize("provision", ["iccpr/25", "osce-copenhagen-1990/9.2", "eucfr/12"])
    def test_no_list(self, provision: str) -> None:
        found = cs.provision(provision)

        assert found.aims is None
        assert not found.closed_list

    def test_limits_of_the_copenhagen_document_stand_in_paragraph_24(self) -> None:
        limits = cs.provision("osce-copenhagen-1990/24")

        assert cs.provision("osce-copenhagen-1990/9.3").limited_by == limits.id
        assert limits.rights == ()
        assert "strictly proportionate to that aim" in limits.tests

    @pytest.mark.parametrize("provision", ["eucfr/11", "eucfr/12"])
    def test_limits_of_the_charter_of_the_union_stand_in_article_52(self, provision: str) -> None:
        found = cs.provision(provision)

        assert found.limited_by == "eucfr/52"
        assert found.follows == ("echr",)


class TestWhereEachRightStands:
    """Each right is protected by the articles on which it rests."""

    def test_every_right_rests_on_something(self) -> None:
        assert set(SOURCES) == {right.value for right in cs.rights()}

    @pytest.mark.parametrize(
        ("right", "provision"),
        [(right, name) for right, names in SOURCES.items() for name in names.split()],
    )
    def test_protects(self, right: str, provision: str) -> None:
        assert cs.provision(provision).protects(cs.right(right))


#: The articles here that may be suspended in an emergency, and those that may not.
DEROGATION: dict[str, tuple[set[str], set[str]]] = {
    "iccpr": (
        {"9", "12", "14", "17", "19", "21", "22", "24", "25", "26", "27"},
        {"2", "6", "7", "15", "18"},
    ),
    "echr": ({"5", "6", "8", "9", "10", "11", "13", "14"}, {"2", "3", "7"}),
    "echr-p1": ({"3"}, set()),
    "echr-p4": ({"2"}, set()),
    "echr-p12": ({"1"}, set()),
    "achr": (
        {"7", "8", "11", "13", "15", "16", "22", "24"},
        {"4", "5", "9", "12", "23", "25"},
    ),
    "achpr": (set(), set()),
}


class TestDerogation:
    """ICCPR 4, ECHR 15 and ACHR 27 each keep some articles; the African Charter suspends none."""

    @pytest.mark.parametrize(("instrument", "articles"), DEROGATION.items())
    def test_articles(self, instrument: str, articles: tuple[set[str], set[str]]) -> None:
        own = [one for one in cs.provisions() if one.instrument == instrument]
        suspended = {one.article for one in own if one.derogable}
        kept = {one.article for one in own if one.derogable is False}

        assert (suspended, kept) == articles

    @pytest.mark.parametrize(
        ("provision", "derogable"),
        [
            ("iccpr/18", False),
            ("echr/9", True),
            ("achr/12", False),
            ("achpr/8", None),
            ("iccpr/25", True),
            ("echr-p1/3", True),
            ("achr/23", False),
            ("achpr/13", None),
        ],
    )
    def test_belief_and_political_rights(self, provision: str, derogable: bool | None) -> None:
        assert cs.provision(provision).derogable is derogable

    @pytest.mark.parametrize(
        "clause",
        ["iccpr/4", "echr/15", "achr/27", "arab-charter/4", "osce-copenhagen-1990/25"],
    )
    def test_the_clause_itself_protects_nothing(self, clause: str) -> None:
        found = cs.provision(clause)

        assert (found.rights, found.derogable) == ((), None)
        assert found.tests != ()

    @pytest.mark.parametrize("instrument", ["achpr", "crc", "icescr", "ilo-c87", "eucfr"])
    def test_treaties_without_a_clause(self, instrument: str) -> None:
        own = [one for one in cs.provisions() if one.instrument == instrument]

        assert own != []
        assert all(one.derogable is None for one in own)


class TestRightsOfAnArticle:
    """An article protects its rights and their parts, and no others."""

    @pytest.mark.parametrize(
        ("provision", "right", "protects"),
        [
            ("iccpr/19", cs.Right.PRESS, True),
            ("iccpr/19", cs.Right.INTERNET, True),
            ("iccpr/19", cs.Right.ASSEMBLY, False),
            ("iccpr/21", cs.Right.ASSEMBLY_FACILITATION, True),
            ("iccpr/21", cs.Right.ASSOCIATION, False),
            ("iccpr/22", cs.Right.FUNDING, True),
            ("iccpr/22", cs.Right.UNIONS, True),
            ("iccpr/25", cs.Right.CANDIDACY, True),
            ("osce-copenhagen-1990/10.4", cs.Right.FUNDING, True),
            ("osce-copenhagen-1990/10.4", cs.Right.ASSOCIATION, False),
        ],
    )
    def test_protects(self, provision: str, right: cs.Right, protects: bool) -> None:
        assert cs.provision(provision).protects(right) is protects

    def test_provisions_by_right(self) -> None:
        found = ids(cs.provisions(right="assembly"))

        assert {"iccpr/21", "udhr/20", "crc/15", "echr/11"} <= set(found)
        assert "iccpr/19" not in found


class TestPersons:
    """A provision for some persons only says for whom."""

    @pytest.mark.parametrize(
        ("provision", "only", "persons"),
        [
            ("crc/15", Target.CHILD, "children"),
            ("ilo-c87/2", Target.UNION, "unions"),
            ("icescr/8", Target.UNION, "unions"),
            ("icerd/5", Target.MINORITY, "minorities"),
            ("fcnm/7", Target.MINORITY, "minorities"),
            ("iccpr/22", None, ""),
        ],
    )
    def test_only_for(self, provision: str, only: Target | None, persons: str) -> None:
        found = cs.provision(provision)

        assert found.only_for is only
        assert found.persons == persons


class TestMatters:
    """A provision on one matter, or on discrimination on one ground, speaks of nothing else."""

    @pytest.mark.parametrize(
        ("provision", "facts", "other"),
        [
            ("aarhus/4", {"information_kind": "environment"}, {"information_kind": "rights"}),
            ("uncac/13", {"information_kind": "corruption"}, {"information_kind": "rights"}),
            ("cedaw/7", {"unequal_ground": "sex"}, {"unequal_ground": "race"}),
            ("crpd/29", {"unequal_ground": "disability"}, {"unequal_ground": "sex"}),
            ("iccpr/6", {"weapons": "firearms"}, {"weapons": "none", "form": "dispersal"}),
            ("iccpr/7", {"form": "reprisal"}, {"weapons": "none", "form": "ban"}),
            ("echr/34", {"international_contact": True}, {"international_contact": False}),
            ("osce-copenhagen-1990/25.4", {"derogation": "notified"}, {"derogation": "none"}),
            ("ets144/3", {"targets": ["foreigner"]}, {"targets": ["journalist"]}),
            ("arab-charter/24", {"targets": ["opposition"]}, {"targets": ["foreigner"]}),
        ],
    )
    def test_it_speaks(
        self, provision: str, facts: dict[str, object], other: dict[str, object]
    ) -> None:
        silent = cs.Verdict.NOT_APPLICABLE

        assert cs.review(facts, under=provision).verdict is not silent
        assert cs.review(other, under=provision).verdict is silent
