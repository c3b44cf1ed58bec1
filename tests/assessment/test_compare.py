"""Comparing: what may be compared, its mirror, its cover, and how it prints."""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pendulum import Date

import civicspace as cs
from civicspace import strategies
from civicspace.assessment.shifts import merged, shift_of
from tests.assessment.rules import BAN, country, measure
from tests.codec.helpers import EXAMPLE

D: TypeAlias = cs.Direction
V: TypeAlias = cs.Verdict

#: Every example reviews a lot, so that to look for a simpler one that fails takes very long.
SLOW = settings(deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])


@pytest.fixture(scope="module")
def kazakhstan() -> cs.Dossier:
    return cs.load(EXAMPLE)


@pytest.fixture(scope="module")
def found(kazakhstan: cs.Dossier) -> cs.Comparison:
    """Kazakhstan in May 2005 and a year later."""
    return cs.compare(
        cs.assess(kazakhstan, on="2005-05-12"), cs.assess(kazakhstan, on="2006-05-12")
    )


def assert_covered(found: cs.Comparison | cs.ReviewComparison) -> None:
    """Every changed finding has a cause, and every cause differs."""
    assert all(change.causes for change in found.changes)
    assert all(cause.before != cause.after for cause in found.differences)
    assert set(found.causes) <= set(found.differences)


def assert_mirrored(found: Any, mirror: Any) -> None:
    """One comparison is the other read from its end."""
    assert {cause.mirrored for cause in found.differences} == set(mirror.differences)
    there = {_name(one): one for one in found.changes}
    back = {_name(one): one for one in mirror.changes}
    assert set(there) == set(back)
    for name, one in there.items():
        assert (one.before, one.after) == (back[name].after, back[name].before)
        assert one.direction.reverse is back[name].direction
        assert {cause.mirrored for cause in one.causes} == set(back[name].causes)


def _name(one: cs.FindingShift) -> tuple[str, ...]:
    # Two drafts may have two ids.
    return one.measure, one.measure and one.restriction, one.provision, one.standard.id


class TestVerdicts:
    """A breach gone is better, a breach come is worse; undetermined is neither."""

    @pytest.mark.parametrize(
        ("before", "after", "direction"),
        [
            (V.INCOMPATIBLE, V.COMPATIBLE, D.BETTER),
            (V.INCOMPATIBLE, V.NOT_APPLICABLE, D.BETTER),
            (V.COMPATIBLE, V.INCOMPATIBLE, D.WORSE),
            (V.NOT_APPLICABLE, V.INCOMPATIBLE, D.WORSE),
            (V.INCOMPATIBLE, V.UNDETERMINED, D.LESS_KNOWN),
            (V.COMPATIBLE, V.UNDETERMINED, D.LESS_KNOWN),
            (V.NOT_APPLICABLE, V.UNDETERMINED, D.LESS_KNOWN),
            (V.UNDETERMINED, V.INCOMPATIBLE, D.MORE_KNOWN),
            (V.UNDETERMINED, V.COMPATIBLE, D.MORE_KNOWN),
            (V.UNDETERMINED, V.NOT_APPLICABLE, D.MORE_KNOWN),
            (V.COMPATIBLE, V.NOT_APPLICABLE, D.NOT_COMPARABLE),
            (V.NOT_APPLICABLE, V.COMPATIBLE, D.NOT_COMPARABLE),
        ],
    )
    def test_shift(self, before: V, after: V, direction: D) -> None:
        assert shift_of(before, after) is direction
        assert shift_of(after, before) is direction.reverse

    @pytest.mark.parametrize("verdict", V)
    def test_same(self, verdict: V) -> None:
        assert shift_of(verdict, verdict) is D.SAME

    @pytest.mark.parametrize(
        ("parts", "whole"),
        [
            ([], D.SAME),
            ([D.BETTER, D.SAME], D.BETTER),
            ([D.BETTER, D.WORSE], D.MIXED),
            ([D.WORSE, D.LESS_KNOWN], D.WORSE),
            ([D.MIXED, D.BETTER], D.MIXED),
            ([D.LESS_KNOWN, D.SAME], D.LESS_KNOWN),
            ([D.LESS_KNOWN, D.MORE_KNOWN], D.NOT_COMPARABLE),
            ([D.NOT_COMPARABLE, D.SAME], D.NOT_COMPARABLE),
        ],
    )
    def test_merged(self, parts: list[D], whole: D) -> None:
        assert merged(parts) is whole

    @given(st.lists(st.sampled_from(D)))
    def test_merged_the_other_way_round(self, parts: list[D]) -> None:
        assert merged(one.reverse for one in parts) is merged(parts).reverse


class TestWhatCanBeCompared:
    """Two assessments, two reviews under one provision, or two drafts; nothing else."""

    ASSESSMENT = cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12")
    REVIEW = cs.review({"form": "ban"}, "iccpr/21")

    def test_two_sorts(self) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.compare(self.ASSESSMENT, self.REVIEW)  # type: ignore[call-overload]

        assert str(caught.value) == (
            "Assessment and Review cannot be compared: give two of one sort"
        )

    def test_two_provisions(self) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.compare(self.REVIEW, cs.review({"form": "ban"}, "echr/11"))

        assert str(caught.value) == (
            "the reviews are under iccpr/21 and echr/11: give two under one provision"
        )

    def test_drafts_without_a_provision(self) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.compare({"form": "ban"}, {"form": "ban"})  # type: ignore[call-overload]

        assert str(caught.value) == "drafts are compared under a provision: give under="

    def test_drafts_of_any_form_are_the_same(self) -> None:
        one, other = {"activity": "assemble", "form": "ban"}, {"activity": "assemble"}
        facts = [cs.Facts.from_coded(draft) for draft in (one, other)]
        found = cs.compare(one, other, under="iccpr/21")
        again = cs.compare(*facts, under=cs.provision("iccpr/21"))

        assert found.changes == again.changes

    def test_reviews_in_two_readings(self) -> None:
        facts = {"activity": "assemble", "form": "ban"}
        found = cs.compare(cs.review(facts, "iccpr/21"), cs.review(facts, "iccpr/21", strict=True))

        assert found.changes
        assert {cause.kind for cause in found.causes} == {cs.CauseKind.READING}

    def test_reviews_on_two_days(self) -> None:
        facts = {"activity": "assemble", "form": "ban", "scope": "blanket"}
        one, two = (
            cs.review(facts, "iccpr/21", on=day, state="KAZ")
            for day in ("2006-04-23", "2006-04-24")
        )
        found = cs.compare(one, two)

        assert found.worse
        assert {cause.what for cause in found.causes} == {"iccpr"}


class TestLaws:
    """A comparison with itself is empty, its mirror is a mirror, and no change lacks a cause."""

    @settings(SLOW, max_examples=15)
    @given(strategies.dossiers(state="KAZ"), strategies.days())
    def test_with_itself(self, dossier: cs.Dossier, day: Date) -> None:
        one = cs.assess(dossier, on=day)
        found = cs.compare(one, one)

        assert found.same
        assert not found.changes
        assert not found.differences
        assert {right.direction for right in found.rights} <= {D.SAME}
        assert "nothing differs" in str(found)

    @settings(SLOW, max_examples=25)
    @given(strategies.dossiers(state="KAZ"), strategies.days(), strategies.days())
    def test_two_days(self, dossier: cs.Dossier, day: Date, other: Date) -> None:
        one, two = (cs.assess(dossier, on=date) for date in (day, other))
        found, mirror = cs.compare(one, two), cs.compare(two, one)

        assert_covered(found)
        assert_mirrored(found, mirror)
        assert [right.right for right in found.better] == [right.right for right in mirror.worse]

    @settings(SLOW, max_examples=4)
    @given(strategies.facts(), strategies.facts(), strategies.days(min_value="1970-01-01"))
    def test_two_drafts(self, one: cs.Facts, other: cs.Facts, day: Date) -> None:
        found = cs.compare(one, other, under="iccpr/21", on=day, state="KAZ")

        assert_covered(found)
        assert_mirrored(found, cs.compare(other, one, under="iccpr/21", on=day, state="KAZ"))
        assert cs.compare(one, one, under="iccpr/21", on=day, state="KAZ").same

    @settings(SLOW, max_examples=20)
    @given(
        strategies.restrictions(),
        strategies.restrictions(),
        strategies.days(min_value="1970-01-01"),
        strategies.days(min_value="1970-01-01"),
    )
    def test_two_laws_on_two_days(
        self, one: cs.Restriction, other: cs.Restriction, day: Date, later: Date
    ) -> None:
        first, second = (
            cs.review(part, "iccpr/19", on=date, state="KAZ")
            for part, date in ((one, day), (other, later))
        )
        found = cs.compare(first, second)

        assert_covered(found)
        assert_mirrored(found, cs.compare(second, first))


class TestKazakhstan:
    """Between May 2005 and May 2006 the covenant came to bind, and the security law came."""

    def test_rights(self, found: cs.Comparison) -> None:
        assert {"assembly", "association", "expression"} <= {one.right.value for one in found.worse}
        assert found.better == ()
        assert found["assembly"].binding == cs.VerdictShift(V.NOT_APPLICABLE, V.INCOMPATIBLE)

    def test_causes(self, found: cs.Comparison) -> None:
        told = {cause.what: cause for cause in found.causes}

        assert str(told["iccpr"].date) == "2006-04-24"
        assert told["kz-2005-natsec-unregistered-associations"].after == "in force"
        assert told["kz-2005-foreign-ngo-branches-bill"].after == "ended"
        assert_covered(found)

    def test_the_bill_struck_down_made_nothing_better(self, found: cs.Comparison) -> None:
        bill = "kz-2005-foreign-ngo-branches-bill"
        changes = [change for change in found.changes if change.measure == bill]

        assert changes
        assert all(change.anticipated for change in changes)

    def test_mirror(self, found: cs.Comparison) -> None:
        assert_mirrored(found, cs.compare(found.after, found.before))

    def test_printed(self, found: cs.Comparison) -> None:
        lines = str(found).splitlines()

        assert lines[:2] == [
            "Kazakhstan on 12 May 2005, compared with",
            "Kazakhstan on 12 May 2006",
        ]
        assert "  ICCPR: signed -> bound (in force for the State since 24 April 2006)" in lines
        assert max(len(line) for line in lines) <= 100
        assert len(lines) < 75

    def test_known_on_is_printed(self, kazakhstan: cs.Dossier) -> None:
        then = cs.assess(kazakhstan, on="2005-05-12", known_on="2005-06-01")
        found = cs.compare(then, cs.assess(kazakhstan, on="2005-05-12"))

        assert str(found).startswith(
            "Kazakhstan on 12 May 2005, as known on 1 June 2005, compared with\n"
        )


class TestRights:
    """A right that no measure in force touched on either side is not compared."""

    def test_unknown(self) -> None:
        law = measure(("in_force", "2005-01-01"), facts=BAN)
        one = cs.assess(country(law), on="2010-01-01")

        with pytest.raises(cs.UnknownName, match='unknown right "press"'):
            cs.compare(one, one)["press"]
