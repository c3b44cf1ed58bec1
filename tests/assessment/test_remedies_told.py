"""Remedies: how far the search went, what cannot be mended, and on whose authority."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.drafts import Drafts
from civicspace.assessment.results import RestrictionAssessment
from civicspace.errors import InvalidValue
from civicspace.law.cite import cite
from civicspace.model.choices import Aim, Conduct, Form, Scope
from civicspace.model.remedies import Change
from civicspace.model.vocabulary import TERMS, conduct, form, precise, scope
from tests.assessment.conftest import Law
from tests.assessment.remedying import BAN, DAY, V, kazakhstan, under_several, wrong
from tests.assessment.rules import REVIEWED, exemption, rule


class TestBound:
    """How large the sets were and whether more remain is said, and nothing is cut silently."""

    def test_printed_where_larger_ones_were_not_tried(self) -> None:
        review = cs.review({**BAN, "evidence": "none", "scope": "blanket"}, "iccpr/21", on=DAY)
        found = cs.remedies(review, most=1)

        assert (found.most, found.whole) == (1, False)
        assert str(found).splitlines()[-1] == (
            "all sets of up to 1 changes were tried, not all larger ones"
        )

    def test_too_little_work(self) -> None:
        review = cs.review({**BAN, "evidence": "none", "scope": "blanket"}, "iccpr/21", on=DAY)
        found = cs.remedies(review, work=0)

        assert (found.most, found.whole, found.tried) == (0, False, 0)
        assert "all sets of up to 0 changes were tried" in str(found)

    @settings(max_examples=8, deadline=None)
    @given(review=wrong(), work=st.integers(0, 400))
    def test_honoured(self, review: cs.Review, work: int) -> None:
        found = cs.remedies(review, work=work)
        whole = cs.remedies(review, most=found.most, work=10**6)

        assert found.tried <= work
        if found.most:
            assert found.found == whole.found
        # With less work no larger set was begun, and it says so where any remained.
        assert found.whole is whole.whole

    def test_whole(self) -> None:
        found = cs.remedies(cs.review({**BAN, "evidence": "specific"}, "iccpr/21", on=DAY), most=40)

        assert found.whole
        assert "not all larger ones" not in str(found)


class TestMendable:
    """It says where drafting mends nothing, and where there is nothing to mend."""

    def test_nothing_to_mend(self) -> None:
        found = cs.remedies(cs.review({**BAN, "legal_basis": "statute"}, "iccpr/21", on=DAY))

        assert (found.mendable, found.breached, len(found), found.whole) == (True, (), 0, True)
        assert str(found) == "nothing to mend: no standard is breached"

    def test_beyond_a_drafter(self, law: Law) -> None:
        law(rule(condition=conduct == Conduct.PEACEFUL), rule("two", precise.fails))
        found = cs.remedies(cs.review({"conduct": "peaceful", "precise": False}, REVIEWED))

        assert (found.mendable, found.beyond) == (False, ("assembly.rule",))
        assert str(found) == "cannot be mended by drafting, whatever it says: assembly.rule"

    def test_not_without_what_is_heavier(self, law: Law) -> None:
        law(rule(condition=(form == Form.COMPULSION) & (scope != Scope.BLANKET)))
        review = cs.review({"form": "compulsion", "scope": "individual"}, REVIEWED)
        found = cs.remedies(review)

        assert (found.mendable, found.beyond, found.whole) == (None, (), True)
        assert (
            str(found) == "no remedy was found that makes it lighter; heavier ones were not tried"
        )
        assert cs.remedies(review, heavier=True).mendable is True

    def test_nothing_that_it_could_say(self, law: Law) -> None:
        law(rule("one", precise.fails), rule("two", precise.holds))
        review = cs.review({"precise": False}, REVIEWED)
        found = cs.remedies(review, heavier=True)

        assert (found.mendable, found.beyond, found.whole) == (False, (), True)
        assert str(found) == "cannot be mended by drafting, whatever it says: assembly.one"

    def test_a_failure_to_protect(self) -> None:
        review = cs.review(
            {"activity": "assemble", "form": "non_protection", "protection_given": False},
            "iccpr/21",
            on=DAY,
        )
        found = cs.remedies(review)

        # There is no lighter form of doing nothing.
        assert found.breached == ("assembly.failure-to-protect",)
        assert "form" not in {change.fact for one in found for change in one.changes}

    @settings(max_examples=8, deadline=None)
    @given(review=wrong())
    def test_said_only_where_no_draft_would_do(self, review: cs.Review) -> None:
        found = cs.remedies(review, most=2)
        every = cs.remedies(review, most=2, heavier=True)

        assert found.mendable is not False or every.mendable is False
        assert every.mendable is not True or every.found != ()


class TestWhat:
    """A review, several of one restriction, and what an assessment says of a restriction or of a
    measure can be mended.
    """

    BAN = "kz-2005-post-campaign-assembly-ban"
    FOREIGNERS = "kz-2005-election-law-foreigners"

    def test_a_restriction(self) -> None:
        (one,) = cs.assess(kazakhstan(), on="2005-05-12")[self.BAN].restrictions
        found = cs.remedies(one)

        assert found.restriction == "post-campaign-window"
        assert found.found == cs.remedies(one.reviews).found == cs.remedies(iter(one.reviews)).found
        assert {remedy.restriction for remedy in found} == {"post-campaign-window"}

    def test_a_measure(self) -> None:
        """Each of its restrictions by itself; one that breaches nothing is left out."""
        measure = cs.assess(kazakhstan(), on="2005-05-12")[self.FOREIGNERS]
        found = cs.remedies(measure)

        assert [one.restriction for one in found] == [
            one.restriction.id
            for one in measure.restrictions
            if V.INCOMPATIBLE in {review.verdict for review in one.reviews}
        ]
        assert found == tuple(
            cs.remedies(one) for one in measure.restrictions
            if one.restriction.id in [each.restriction for each in found]
        )  # fmt: skip

    def test_it_is_a_sequence(self) -> None:
        found = cs.remedies(cs.review(BAN, "iccpr/21", on=DAY))

        assert list(found) == [found[at] for at in range(len(found))]
        assert found[:2] == found.found[:2]
        assert found[0] in found

    def test_no_review(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            cs.remedies(())

        assert str(caught.value) == "remedies need at least one review"

    def test_a_restriction_that_no_provision_speaks_to(self) -> None:
        bare = RestrictionAssessment(
            restriction=cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY]),
            in_effect=cs.Truth.TRUE,
            bites=cs.Truth.TRUE,
            reviews=(),
        )
        with pytest.raises(InvalidValue) as caught:
            cs.remedies(bare)

        assert str(caught.value) == "remedies need at least one review"

    def test_several_restrictions(self) -> None:
        reviews = [
            cs.review({**BAN, "scope": scope}, "iccpr/21") for scope in ("blanket", "general")
        ]
        with pytest.raises(InvalidValue) as caught:
            cs.remedies(reviews)

        assert str(caught.value) == (
            "these reviews are of several restrictions: ask for each by itself"
        )


class TestCitations:
    """Each change cites authorities of breached standards that look at its fact, and no others."""

    @settings(max_examples=15, deadline=None)
    @given(reviews=under_several())
    def test_of_breached_standards(self, reviews: tuple[cs.Review, ...]) -> None:
        bad = [one for one in reviews if one.breaches]
        assume(bad)
        drafts = Drafts(bad, [one for one in reviews if not one.breaches])
        cited = {
            fact: {
                citation
                for review in bad
                for one in review.breaches
                if fact in drafts.looks_of(one.standard.id)
                for citation in one.citations
            }
            for fact in TERMS
        }
        for remedy in cs.remedies(reviews, most=2):
            for change in remedy.changes:
                assert set(change.citations) <= cited[change.fact]
                assert len(set(change.citations)) == len(change.citations)
            assert set(remedy.citations) == {
                one for change in remedy.changes for one in change.citations
            }

    def test_only_where_it_is_breached(self, law: Law) -> None:
        """What states a standard under a text that is not breached asks for nothing."""
        short = exemption("short", precise.holds, only_under=("echr",))
        both = [cite("iccpr", "art. 21"), cite("echr", "art. 11")]
        law(rule(condition=form == Form.BAN, authorities=both, exemptions=[short]))
        ban = cs.Restriction(
            id="r", rights=[cs.Right.ASSEMBLY], facts=cs.Facts(form=Form.BAN, precise=True)
        )
        here, there = (cs.review(ban, one) for one in ("iccpr/21", "echr/11"))
        found = cs.remedies([here, there])

        assert (here.verdict, there.verdict) == (V.INCOMPATIBLE, V.COMPATIBLE)
        assert [str(one) for one in found[0].citations] == ["ICCPR, art. 21 (unverified)"]

    def test_some_authority_asks_for_the_least_that_can_be_done(self) -> None:
        found = cs.remedies(cs.review(BAN, "iccpr/21", on=DAY))

        assert str(found[0]) == "the legal basis: regulation instead of none"
        assert "GC 37, para. 39" in [str(one) for one in found[0].citations]


class TestPrinted:
    """A change reads as what would be otherwise."""

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (Change(fact="scope", old=Scope.BLANKET, to=Scope.GENERAL),
             "the reach: general instead of blanket"),
            (Change(fact="precise", old=False, to=True),
             "its terms are clear enough to foresee what is forbidden or owed"),
            (Change(fact="notice_hours", old=240, to=48),
             "the notice asked for: 48 hours instead of 240 hours"),
            (Change(fact="notice_hours", old=None, to=48), "the notice asked for: 48 hours"),
            (Change(fact="aims", old=frozenset({Aim.STABILITY}), to=frozenset()),
             "the aims invoked: none instead of stability"),
        ],
    )  # fmt: skip
    def test_change(self, change: Change, said: str) -> None:
        assert str(change) == said

    def test_remedies_are_numbered(self) -> None:
        found = cs.remedies(cs.review(BAN, "iccpr/21", on=DAY))

        assert str(found).splitlines()[0] == f"1. {found[0]}"
        assert attrs.evolve(found, found=(), whole=False).mendable is None
