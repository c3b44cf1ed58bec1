"""Provisions: each belongs to an instrument, protects rights, and says which limits it allows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import civicspace as cs
from civicspace.logic.conditions import facts_of
from civicspace.model.choices import Aim, Target
from civicspace.model.vocabulary import TERMS


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


class TestClosedLists:
    """The aims that an article lists are those of its own words, which differ between articles."""

    @pytest.mark.parametrize(
        ("provision", "aims"),
        [
            (
                "iccpr/18",
                {
                    Aim.PUBLIC_SAFETY,
                    Aim.PUBLIC_ORDER,
                    Aim.HEALTH,
                    Aim.MORALS,
                    Aim.RIGHTS_OF_OTHERS,
                },
            ),
            (
                "iccpr/19",
                {
                    Aim.RIGHTS_OF_OTHERS,
                    Aim.REPUTATION,
                    Aim.NATIONAL_SECURITY,
                    Aim.PUBLIC_ORDER,
                    Aim.HEALTH,
                    Aim.MORALS,
                },
            ),
            (
                "iccpr/21",
                {
                    Aim.NATIONAL_SECURITY,
                    Aim.PUBLIC_SAFETY,
                    Aim.PUBLIC_ORDER,
                    Aim.HEALTH,
                    Aim.MORALS,
                    Aim.RIGHTS_OF_OTHERS,
                },
            ),
        ],
    )
    def test_aims(self, provision: str, aims: set[Aim]) -> None:
        found = cs.provision(provision)

        assert found.closed_list
        assert found.aims == frozenset(aims)

    def test_public_safety_is_no_aim_of_article_19(self) -> None:
        found = {
            name: Aim.PUBLIC_SAFETY in (cs.provision(f"iccpr/{name}").aims or ())
            for name in ("19", "21", "22")
        }

        assert found == {"19": False, "21": True, "22": True}

    def test_articles_21_and_22_list_the_same_aims(self) -> None:
        assert cs.provision("iccpr/21").aims == cs.provision("iccpr/22").aims

    @pytest.mark.parametrize("provision", ["iccpr/25", "osce-copenhagen-1990/9.2"])
    def test_texts_without_a_list(self, provision: str) -> None:
        found = cs.provision(provision)

        assert found.aims is None
        assert not found.closed_list

    def test_limits_of_the_copenhagen_document_stand_in_paragraph_24(self) -> None:
        limits = cs.provision("osce-copenhagen-1990/24")

        assert cs.provision("osce-copenhagen-1990/9.3").limited_by == limits.id
        assert limits.rights == ()
        assert "strictly proportionate to that aim" in limits.tests


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
            ("iccpr/22", None, ""),
        ],
    )
    def test_only_for(self, provision: str, only: Target | None, persons: str) -> None:
        found = cs.provision(provision)

        assert found.only_for is only
        assert found.persons == persons
