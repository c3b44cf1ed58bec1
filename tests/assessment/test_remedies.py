"""Remedies: every one works, no part of one does, and none is missed that a drafter could make."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.bench import Bench
from civicspace.assessment.drafts import Drafts
from civicspace.assessment.rewording import rewordings
from civicspace.law.cite import cite
from civicspace.law.drafting import DROPPED, FEWER, LIGHTER_FORMS, LIGHTEST_FIRST, MORE, RIGHT
from civicspace.logic.terms import Kind
from civicspace.model.choices import Form, Scope
from civicspace.model.facts import spec
from civicspace.model.remedies import Change
from civicspace.model.vocabulary import duration_days, form, precise, scope
from tests.assessment.conftest import Law
from tests.assessment.remedying import (
    V,
    every_minimal,
    facts_of,
    kazakhstan,
    otherwise,
    same,
    spelled_out,
    under_several,
    wrong,
)
from tests.assessment.rules import REVIEWED, rule


class TestEveryRemedyWorks:
    """With its changes made, nothing is breached under any provision given."""

    @settings(max_examples=8, deadline=None)
    @given(review=wrong())
    def test_of_one_review(self, review: cs.Review) -> None:
        found = cs.remedies(review, most=3)

        assert [one for one in found if otherwise(review, facts_of(one)) is not one.verdict] == []
        assert {one.verdict for one in found} <= {V.COMPATIBLE, V.UNDETERMINED, V.NOT_APPLICABLE}

    @settings(max_examples=12, deadline=None)
    @given(reviews=under_several())
    def test_of_several(self, reviews: tuple[cs.Review, ...]) -> None:
        assume(any(one.breaches for one in reviews))

        for one in cs.remedies(reviews, most=3)[:6]:
            assert V.INCOMPATIBLE not in {otherwise(each, facts_of(one)) for each in reviews}

    @settings(max_examples=15, deadline=None)
    @given(review=wrong())
    def test_values_that_do_as_well(self, review: cs.Review) -> None:
        found = [one for one in cs.remedies(review, most=2) if any(c.others for c in one.changes)]

        for facts in list(spelled_out(found))[:12]:
            assert otherwise(review, facts) is not V.INCOMPATIBLE

    def test_what_would_be_breached_elsewhere_is_no_remedy(self, law: Law) -> None:
        """To ask for leave mends a ban under one text, and is a breach of the other."""
        law(
            rule("ban", form == Form.BAN),
            rule("leave", form == Form.AUTHORISATION, authorities=[cite("echr", "art. 11")]),
        )
        ban = cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY], facts=cs.Facts(form=Form.BAN))
        here, there = (cs.review(ban, one) for one in ("iccpr/21", "echr/11"))

        assert (here.verdict, there.verdict) == (V.INCOMPATIBLE, V.COMPATIBLE)
        assert {str(one) for one in cs.remedies(here)} == {"the form: authorisation instead of ban"}
        assert {str(one) for one in cs.remedies([here, there])} == {
            "the form: notification instead of ban"
        }

    def test_verdict_is_of_what_was_mended(self, law: Law) -> None:
        """What stays open under a text that was never breached makes no remedy doubtful."""
        open_too = (form != Form.BAN) & (duration_days >= 9)
        law(
            rule("ban", form == Form.BAN),
            rule("long", open_too, authorities=[cite("echr", "art. 11")]),
        )
        ban = cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY], facts=cs.Facts(form=Form.BAN))
        reviews = [cs.review(ban, one) for one in ("iccpr/21", "echr/11")]

        assert {one.verdict for one in cs.remedies(reviews)} == {V.COMPATIBLE}


class TestNoPartOfARemedyIsOne:
    """With any of its changes left out, something is breached."""

    @settings(max_examples=8, deadline=None)
    @given(review=wrong())
    def test_proper_subsets(self, review: cs.Review) -> None:
        for one in cs.remedies(review, most=3)[:3]:
            changes = list(facts_of(one).items())
            parts = [
                dict(some) for many in range(len(changes)) for some in combinations(changes, many)
            ]
            assert {otherwise(review, part) for part in parts[-7:]} == {V.INCOMPATIBLE}

    @settings(max_examples=15, deadline=None)
    @given(review=wrong())
    def test_all_parts_at_once(self, review: cs.Review) -> None:
        found = cs.remedies(review)
        drafts = Drafts([review])
        for one in found[:10]:
            changes = list(facts_of(one).items())
            parts = [
                dict(some) for many in range(len(changes)) for some in combinations(changes, many)
            ]
            assert drafts.outcome(parts).incompatible == (1 << len(parts)) - 1


class TestNoneIsMissed:
    """Up to the size that was tried, every minimal set is found, and no other."""

    @settings(max_examples=16, deadline=None)
    @given(review=wrong(), heavier=st.booleans())
    def test_up_to_two(self, review: cs.Review, heavier: bool) -> None:
        self.check((review,), most=2, heavier=heavier)

    @settings(max_examples=10, deadline=None)
    @given(review=wrong())
    def test_up_to_three(self, review: cs.Review) -> None:
        self.check((review,), most=3, heavier=False)

    @settings(max_examples=20, deadline=None)
    @given(reviews=under_several())
    def test_under_several_provisions(self, reviews: tuple[cs.Review, ...]) -> None:
        assume(any(one.breaches for one in reviews))
        self.check(reviews, most=2, heavier=False)

    def check(self, reviews: tuple[cs.Review, ...], *, most: int, heavier: bool) -> None:
        found = cs.remedies(reviews, most=most, heavier=heavier, work=10**6)
        expected = every_minimal(reviews, most=most, heavier=heavier)
        said = {frozenset(one.items()) for one in spelled_out(found)}

        if expected:
            assert said == expected
        else:
            # One that takes more changes may stand there, and is no more than one.
            assert len(found) <= 1
            assert not found.whole or len(found) == 0
        assert found.whole or found.most == most


class TestOrder:
    """The fewest changes come first, and of as many, those that leave most of the measure."""

    @settings(max_examples=10, deadline=None)
    @given(review=wrong())
    def test_fewest_first(self, review: cs.Review) -> None:
        sizes = [len(one.changes) for one in cs.remedies(review, most=4)]

        assert sizes == sorted(sizes)

    def test_the_heart_of_the_measure_last(self, law: Law) -> None:
        law(rule(condition=(form == Form.BAN) & precise.fails & (scope == Scope.BLANKET)))
        found = cs.remedies(
            cs.review({"form": "ban", "precise": False, "scope": "blanket"}, REVIEWED)
        )

        assert [[change.fact for change in one.changes] for one in found] == [
            ["precise"],
            ["scope"],
            ["form"],
        ]

    @pytest.mark.parametrize(
        "name", ["kz-2005-respublika-closure-order", "kz-2005-election-law-foreigners"]
    )
    def test_whatever_was_asked_before(self, name: str) -> None:
        """What has been put on the bench before changes neither the remedies nor their order."""
        one = cs.assess(kazakhstan(), on="2005-05-12")[name].restrictions[0]
        found = []
        for before in (1, -1):
            other = Bench()
            for place in cs.provisions()[::before]:
                other.matter(place, None, place.rights)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("civicspace.assessment.drafts.bench", partial(same, other))
                found.append(cs.remedies(one))

        assert found[0] == found[1]
        assert len(found[0]) > 0

    @settings(max_examples=10, deadline=None)
    @given(review=wrong())
    def test_each_once(self, review: cs.Review) -> None:
        said = [frozenset(one.items()) for one in spelled_out(cs.remedies(review, most=3))]

        assert len(said) == len(set(said))


class TestLighter:
    """No change makes the restriction heavier, unless that is asked for."""

    @settings(max_examples=12, deadline=None)
    @given(review=wrong())
    def test_each_change(self, review: cs.Review) -> None:
        changes = [change for one in cs.remedies(review, most=3) for change in one.changes]

        assert [one for one in changes if not self.lighter(one)] == []

    def lighter(self, one: Change) -> bool:
        for to in (one.to, *one.others):
            if isinstance(to, frozenset):
                old = one.old if isinstance(one.old, frozenset) else frozenset()
                # An aim may be put in the place of all that there are.
                fine = to < old and old - to <= DROPPED[one.fact]
                fine = fine or (one.fact == "aims" and not (to & old and to - old))
            elif one.fact in RIGHT:
                fine = to is RIGHT[one.fact]
            elif isinstance(one.old, Form):
                fine = to in LIGHTER_FORMS[one.old]
            elif spec(one.fact).kind is Kind.COUNT:
                assert isinstance(to, int)
                less = not isinstance(one.old, int) or to < one.old
                more = not isinstance(one.old, int) or to > one.old
                fine = (one.fact in FEWER and less) or (one.fact in MORE and more)
            else:
                order = LIGHTEST_FIRST[one.fact]
                fine = to in order and (one.old is None or order.index(to) < order.index(one.old))
            if not fine:
                return False
        return True

    @settings(max_examples=20, deadline=None)
    @given(review=wrong(), heavier=st.booleans())
    def test_only_what_a_drafter_can_change(self, review: cs.Review, heavier: bool) -> None:
        changes = rewordings(Drafts([review]), heavier=heavier)

        assert {spec(one.fact).drafter for one in changes} <= {True}

    def test_heavier_ones_where_asked_for(self, law: Law) -> None:
        law(rule(condition=(form == Form.BAN) & (scope == Scope.GENERAL)))
        found = cs.review({"form": "ban", "scope": "general"}, REVIEWED)

        assert {str(one) for one in cs.remedies(found)} == {
            "the form: authorisation instead of ban",
            "the reach: individual instead of general",
        }
        every = list(spelled_out(cs.remedies(found, heavier=True)))

        assert {"scope": Scope.BLANKET} in every
        assert {"form": Form.AUTHORISATION} in every or {"form": Form.RELOCATION} in every

    def test_a_lighter_value_is_not_hidden_by_a_heavier_one_like_it(self, law: Law) -> None:
        """Of values that nothing tells apart, the nearest of the lighter ones stands for all."""
        law(rule(condition=form == Form.DISSOLUTION))
        found = cs.review({"form": "dissolution"}, REVIEWED)
        (remedy,) = cs.remedies(found)

        assert remedy.changes[0].to in LIGHTER_FORMS[Form.DISSOLUTION]
