"""What if: a restriction with some facts otherwise is reviewed as if it had always been so."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.errors import FactsError, InvalidValue, UnknownName
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.vocabulary import TERMS
from civicspace.strategies import fact_values
from tests.assessment.completing import rulings

BAN: dict[str, object] = {"activity": "assemble", "form": "ban", "scope": "blanket"}
V = cs.Verdict


@st.composite
def changes(draw: st.DrawFn) -> dict[str, Any]:
    """Facts with new values, or forgotten."""
    names = draw(st.lists(st.sampled_from(sorted(TERMS)), max_size=4, unique=True))
    return {name: draw(st.none() | fact_values(name)) for name in names}


@st.composite
def coded(draw: st.DrawFn) -> tuple[cs.Restriction, str, Any]:
    """A ruling of the casebook, part of which the coder inferred."""
    facts, under, on = draw(st.sampled_from(rulings()))
    inferred = set(draw(st.lists(st.sampled_from(sorted(facts)), max_size=3, unique=True)))
    known = facts.known()
    restriction = cs.Restriction(
        id="r",
        rights=cs.provision(under).rights,
        facts=cs.Facts(**{name: one for name, one in known.items() if name not in inferred}),
        presumed=cs.Facts(**{name: one for name, one in known.items() if name in inferred}),
    )
    return restriction, under, on


class TestSameAsAFreshReview:
    """It comes to what a review of the restriction with these facts comes to, word for word."""

    @settings(max_examples=30, deadline=None)
    @given(case=coded(), changed=changes())
    def test_of_a_review(
        self, case: tuple[cs.Restriction, str, Any], changed: dict[str, Any]
    ) -> None:
        restriction, under, on = case
        before = cs.review(restriction, under, on=on)
        stated = {
            name: value
            for name, value in {**restriction.facts.known(), **changed}.items()
            if value is not None
        }
        inferred = {
            name: value
            for name, value in restriction.presumed.known().items()
            if name not in changed
        }
        otherwise = attrs.evolve(
            restriction, facts=cs.Facts(**stated), presumed=cs.Facts(**inferred)
        )
        found = cs.suppose(before, **changed)

        assert found.before is before
        assert found.after == cs.review(otherwise, under, on=on)
        assert str(found.after.explain()) == str(cs.review(otherwise, under, on=on).explain())

    @settings(max_examples=25, deadline=None)
    @given(case=coded(), changed=changes())
    def test_of_a_restriction(
        self, case: tuple[cs.Restriction, str, Any], changed: dict[str, Any]
    ) -> None:
        restriction, under, on = case
        found = cs.suppose(restriction, under=under, on=on, **changed)

        assert found == cs.suppose(cs.review(restriction, under, on=on), **changed)

    def test_of_facts(self) -> None:
        named = cs.suppose(BAN, under="iccpr/21", scope="general")

        assert named == cs.suppose(cs.Facts.from_coded(BAN), under="iccpr/21", scope="general")
        assert named.after == cs.review({**BAN, "scope": "general"}, "iccpr/21")

    def test_nothing_otherwise(self) -> None:
        found = cs.suppose(BAN, under="iccpr/21")

        assert found.after == found.before
        assert (found.mended, found.breached) == ((), ())

    def test_the_rest_stays(self) -> None:
        """The provision, the day, the State and the measure are those of the review."""
        kz = cs.load("examples/kazakhstan.yaml")
        one = cs.assess(kz, on="2006-05-01")["kz-2005-post-campaign-assembly-ban"]
        review = next(each for each in one.reviews if each.provision.id == "iccpr/21")
        after = cs.suppose(review, scope="general").after

        assert after.measure is review.measure is not None
        assert (after.provision, after.on) == (review.provision, review.on)
        assert after.standing is review.standing is not None

    def test_day_and_state(self) -> None:
        found = cs.suppose(BAN, under="iccpr/21", on="2021-01-01", state="KAZ", scope="general")

        assert found.after == cs.review(
            {**BAN, "scope": "general"}, "iccpr/21", on="2021-01-01", state="KAZ"
        )
        assert found.after.standing is not None


class TestForget:
    """None makes a fact unknown, whether it was stated or inferred by the coder."""

    def test_stated(self) -> None:
        found = cs.suppose(BAN, under="iccpr/21", scope=None)

        assert found.after == cs.review({"activity": "assemble", "form": "ban"}, "iccpr/21")

    def test_inferred(self) -> None:
        bare = cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(BAN))
        told = attrs.evolve(bare, presumed=cs.Facts(precise=False))
        found = cs.suppose(told, under="iccpr/21", precise=None)

        assert found.after == cs.review(bare, "iccpr/21")
        assert found.mended == ("assembly.unclear-rule",)

    def test_inferred_and_now_stated(self) -> None:
        told = cs.Restriction(
            id="r",
            rights=[cs.Right.ASSEMBLY],
            facts=cs.Facts.from_coded(BAN),
            presumed=cs.Facts(precise=False),
        )
        after = cs.suppose(told, under="iccpr/21", precise=True).after

        assert after.restriction is not None
        assert after.restriction.facts.precise is True
        assert after.restriction.presumed == cs.Facts()

    def test_what_was_not_known(self) -> None:
        found = cs.suppose(BAN, under="iccpr/21", notice_hours=None)

        assert found.after == found.before


class TestValues:
    """Values are taken as they are coded, and as the members of the vocabulary's enums."""

    @settings(max_examples=25, deadline=None)
    @given(st.sampled_from(sorted(TERMS)).flatmap(lambda n: st.tuples(st.just(n), fact_values(n))))
    def test_both(self, fact: tuple[str, Any]) -> None:
        name, value = fact
        coded_too: Any = cs.Facts(**{name: value}).to_coded()[name]
        before = cs.review({"activity": "vote", "form": "notification"}, "iccpr/25")

        assert cs.suppose(before, **{name: value}) == cs.suppose(before, **{name: coded_too})

    def test_sets(self) -> None:
        before = cs.review(BAN, "iccpr/21")
        expected = cs.review({**BAN, "aims": ["stability"]}, "iccpr/21")

        for given_ in (
            ["stability"],
            ("stability",),
            {"stability"},
            [Aim.STABILITY],
            frozenset({Aim.STABILITY}),
        ):
            assert cs.suppose(before, aims=given_).after == expected

    def test_mixed(self) -> None:
        found = cs.suppose(BAN, under="iccpr/21", form=Form.AUTHORISATION, scope="general")

        assert found.after.restriction is not None
        assert found.after.restriction.facts == cs.Facts.from_coded(
            {"activity": "assemble", "form": "authorisation", "scope": "general"}
        )
        assert cs.suppose(BAN, under="iccpr/21", scope=Scope.GENERAL).after.verdict is V.COMPATIBLE


class TestMendedAndBreached:
    """It names what would no longer be breached, and what would be that is not."""

    @settings(max_examples=30, deadline=None)
    @given(case=coded(), changed=changes())
    def test_lists(self, case: tuple[cs.Restriction, str, Any], changed: dict[str, Any]) -> None:
        restriction, under, on = case
        found = cs.suppose(restriction, under=under, on=on, **changed)
        was, would = (
            {one.standard.id for one in review.breaches} for review in (found.before, found.after)
        )

        assert set(found.mended) == was - would
        assert set(found.breached) == would - was
        assert list(found.mended) == sorted(found.mended)
        assert list(found.breached) == sorted(found.breached)

    def test_there_and_back(self) -> None:
        there = cs.suppose(BAN, under="iccpr/21", scope="general")
        back = cs.suppose(there.after, scope="blanket")

        assert there.mended == back.breached != ()
        assert there.breached == back.mended == ()
        assert back.after == there.before

    def test_printed(self) -> None:
        there = cs.suppose(BAN, under="iccpr/21", scope="general")

        assert str(cs.suppose(there.after, scope="blanket")) == (
            "iccpr/21: incompatible instead of compatible\n"
            "  breached then: assembly.blanket-ban, assembly.no-individual-assessment,"
            " assembly.weighing"
        )
        assert str(cs.suppose(BAN, under="iccpr/21")) == "iccpr/21: still incompatible"
        assert repr(there) == "<Supposition under iccpr/21: compatible>"


class TestErrors:
    """What cannot be supposed is refused, in words that say why."""

    def test_no_provision(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            cs.suppose(BAN, scope="general")

        assert str(caught.value) == "suppose needs a provision: give under=, or a review"

    @pytest.mark.parametrize(
        "more", [{"under": "iccpr/21"}, {"on": "2021-01-01"}, {"state": "KAZ"}]
    )
    def test_a_review_has_it_all(self, more: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue) as caught:
            cs.suppose(cs.review(BAN, "iccpr/21"), **more)

        assert str(caught.value) == (
            "a review has its provision, day and State: leave out the others"
        )

    def test_facts(self) -> None:
        with pytest.raises(FactsError) as caught:
            cs.suppose(BAN, under="iccpr/21", forms="ban", scope="global")

        assert str(caught.value) == "\n".join(
            [
                "2 problems in the facts",
                '  forms: unknown fact "forms": did you mean "form"?',
                '  scope: unknown value "global"; accepted: blanket, general, individual',
            ]
        )

    def test_a_member_of_another_enum(self) -> None:
        with pytest.raises(FactsError) as caught:
            cs.suppose(BAN, under="iccpr/21", scope=Form.BAN)

        assert 'scope: unknown value "ban"' in str(caught.value)

    def test_forgetting_what_is_no_fact(self) -> None:
        with pytest.raises(FactsError) as caught:
            cs.suppose(BAN, under="iccpr/21", forms=None)

        assert 'unknown fact "forms"' in str(caught.value)

    def test_provision(self) -> None:
        with pytest.raises(UnknownName):
            cs.suppose(BAN, under="iccpr/211")
