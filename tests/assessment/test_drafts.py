"""Drafts: many wordings at once come to what a review of each comes to."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.drafts import Drafts
from civicspace.model.choices import Scope
from civicspace.model.vocabulary import TERMS
from civicspace.strategies import fact_values
from tests.assessment.remedying import BAN, TELLING, V, otherwise, under_several


class TestDrafts:
    """What a draft comes to is what a fresh review of it comes to, on the record."""

    @settings(max_examples=30, deadline=None)
    @given(reviews=under_several(), data=st.data())
    def test_verdict_of_random_changes(
        self, reviews: tuple[cs.Review, ...], data: st.DataObject
    ) -> None:
        changed = [
            {name: data.draw(fact_values(name)) for name in names}
            for names in data.draw(
                st.lists(
                    st.lists(
                        st.sampled_from(TELLING) | st.sampled_from(sorted(TERMS)),
                        max_size=4,
                        unique=True,
                    ),
                    min_size=1,
                    max_size=3,
                )
            )
        ]
        found = Drafts(reviews).outcome(changed)

        for lane, facts in enumerate(changed):
            after = [cs.suppose(one, **facts).after for one in reviews]
            verdicts = {one.verdict for one in after}
            breached = {one.standard.id for review in after for one in review.breaches}
            assert (found.incompatible >> lane & 1 == 1) is (V.INCOMPATIBLE in verdicts)
            assert (found.undetermined >> lane & 1 == 1) is (
                V.UNDETERMINED in verdicts and V.INCOMPATIBLE not in verdicts
            )
            assert {name for name, at in found.breached.items() if at >> lane & 1} == breached

    @settings(max_examples=15, deadline=None)
    @given(reviews=under_several(), data=st.data())
    def test_facts_on_which_a_breach_depends(
        self, reviews: tuple[cs.Review, ...], data: st.DataObject
    ) -> None:
        """Another fact never ends a breach."""
        drafts = Drafts(reviews)
        for standard in [one.standard.id for found in reviews for one in found.breaches][:2]:
            apart = sorted(set(TERMS) - drafts.looks_of(standard))
            names = data.draw(st.lists(st.sampled_from(apart), max_size=5, unique=True))
            changed = {name: data.draw(fact_values(name)) for name in names}

            assert drafts.outcome([{}, changed]).breached[standard] == 0b11

    def test_a_provision_that_did_not_speak(self) -> None:
        """One that protects children comes to speak where others are no longer singled out."""
        struck: dict[str, object] = {**BAN, "targets": ["foreigner"], "scope": "individual"}
        found = cs.review(struck, "crc/15")
        changed: dict[str, object] = {"scope": Scope.GENERAL}
        drafts = Drafts([found]).outcome([{}, changed])

        assert found.verdict is V.NOT_APPLICABLE
        assert otherwise(found, changed) is V.INCOMPATIBLE
        assert drafts.incompatible == 0b10

    def test_what_a_presumption_depends_on(self) -> None:
        """Conduct is taken to be peaceful unless violence is widespread."""
        facts: dict[str, object] = {
            "activity": "assemble",
            "form": "dispersal",
            "force": "excessive",
        }
        found = cs.review(facts, "iccpr/21")
        drafts = Drafts([found])
        widespread: dict[str, Any] = {"violence_extent": cs.choices.ViolenceExtent.WIDESPREAD}
        outcome = drafts.outcome([{}, widespread])
        after = cs.suppose(found, **widespread).after

        assert {name for name, at in outcome.breached.items() if at & 1} == {
            one.standard.id for one in found.breaches
        }
        assert {name for name, at in outcome.breached.items() if at & 2} == {
            one.standard.id for one in after.breaches
        }
