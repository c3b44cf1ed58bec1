"""Profiles: counts and shares of what is coded, with bounds; no index."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.breaches import breaches
from civicspace.assessment.tally import Item, tally
from tests.assessment.weighted import DAY, assessed, dossiers, law

FEW = settings(max_examples=30, deadline=None)
OF_BREACHES = ["right", "whole", "element", "force", "kind", "form"]


class TestCounts:
    """Breaches are counted by what they are, and each table has the same total."""

    @pytest.mark.parametrize("name", OF_BREACHES)
    def test_totals(self, name: str) -> None:
        found = cs.profile(assessed(law(), law("other", kind=cs.MeasureKind.DECREE)))
        table = found.table(name)

        assert table.total == found.breaches
        assert sum(row.count.value for row in table) == found.breaches.value

    def test_by_kind(self) -> None:
        found = cs.profile(assessed(law(), law("other", kind=cs.MeasureKind.DECREE)))
        table = found.table("kind")

        assert table["law"].count == table["decree"].count
        assert table["law"].share == Fraction(1, 2)

    def test_by_element(self) -> None:
        found = assessed(law())
        expected = Counter(
            one.standard.element.value for one in breaches(found) if one.force is not None
        )

        table = cs.profile(found).table("element")
        assert expected == {row.key: row.count.value for row in table if row.count.value}

    @pytest.mark.parametrize(("day", "key"), [("2006-04-23", "committed"), ("2006-04-24", "bound")])
    def test_by_force(self, day: str, key: str) -> None:
        table = cs.profile(assessed(law(), on=day)).table("force")

        assert table[key].count.value > 0

    def test_by_form(self) -> None:
        table = cs.profile(assessed(law())).table("form")

        assert [row.key for row in table] == ["ban"]

    def test_a_form_that_nobody_coded(self) -> None:
        facts = cs.Facts.from_coded({"activity": "assemble", "scope": "blanket"})
        table = cs.profile(assessed(law(facts=facts))).table("form")

        assert [row.key for row in table] == ["not-coded"]

    def test_by_whole_a_part_counts_for_the_widest(self) -> None:
        found = assessed(law(rights=[cs.Right.PARTIES]))
        widest = {one.standard.right.lineage[-1].value for one in breaches(found)}

        assert {row.key for row in cs.profile(found).table("whole")} == widest


class TestMeasures:
    """Measures in force, dormant and to come are told apart; all that is coded is counted."""

    @pytest.mark.parametrize(
        ("since", "key", "count"),
        [
            ("2010-06-14", "live", (1, 1, 1)),
            ("2010-06-15", "live", (1, 1, 1)),
            ("2010-06-16", "live", (0, 0, 0)),
            ("2010-06-16", "not-yet", (1, 1, 1)),
            ("2010-06", "live", (0, 0, 1)),
            ("2010-06", "not-yet", (0, 0, 1)),
            ("2010-06", "unknown", (1, 0, 1)),
        ],
    )
    def test_status(self, since: str, key: str, count: tuple[int, int, int]) -> None:
        found = cs.profile(assessed(law(since=since)))
        row = found.table("status")[key]

        assert (row.count.value, row.count.low, row.count.high) == count
        assert found.coded == found.restrictions == 1

    @pytest.mark.parametrize(
        ("day", "key"),
        [("2005-12-03", "dormant"), ("2005-12-04", "live"), ("2005-12-05", "dormant")],
    )
    def test_dormant(self, day: str, key: str) -> None:
        facts = cs.Facts.from_coded({"activity": "assemble", "form": "ban", "setting": ["polling"]})
        window = cs.Window(
            setting=cs.choices.Setting.POLLING, opens="2005-12-04", closes="2005-12-05"
        )
        dossier = cs.Dossier(
            state="KAZ",
            measures=[law(facts=facts)],
            calendar=cs.Calendar(complete="2005", windows=[window]),
        )
        table = cs.profile(cs.assess(dossier, on=day)).table("status")

        assert [row.key for row in table] == [key]

    def test_anticipated(self) -> None:
        draft = cs.Measure(
            id="draft",
            title="A draft",
            kind=cs.MeasureKind.DRAFT,
            timeline=[cs.Event(event=cs.EventKind.INTRODUCED, date="2010-01-01")],
            restrictions=law().restrictions,
        )
        found = cs.profile(assessed(draft))

        assert found.table("status")["anticipated"].count.value == 1
        assert found.breaches.high == 0


class TestVerdicts:
    """Restrictions in effect are counted by their verdict; what perhaps is in effect is open."""

    @pytest.mark.parametrize(
        ("since", "key", "low"),
        [("2010-06-14", "incompatible", 1), ("2010-06", "undetermined", 0)],
    )
    def test_verdict(self, since: str, key: str, low: int) -> None:
        table = cs.profile(assessed(law(since=since))).table("verdict")

        assert [row.key for row in table if row.count.value] == [key]
        assert table[key].count.low == low


class TestBounds:
    """Every count and share lies within its bounds, whatever the facts."""

    @FEW
    @given(measures=dossiers())
    def test_within(self, measures: tuple[cs.Measure, ...]) -> None:
        for table in cs.profile(assessed(*measures)):
            assert table.total.low <= table.total.value <= table.total.high
            for row in table.rows:
                assert row.count.low <= row.count.value <= row.count.high
                if row.share is not None:
                    assert row.share_low is not None
                    assert row.share_high is not None
                    assert 0 <= row.share_low <= row.share <= row.share_high <= 1

    @FEW
    @given(measures=dossiers())
    def test_shares_add_up(self, measures: tuple[cs.Measure, ...]) -> None:
        for table in cs.profile(assessed(*measures)):
            shares = [row.share for row in table.rows if row.share is not None]

            assert sum(shares) == (1 if table.total.value else 0)

    @given(
        st.lists(st.tuples(st.sets(st.sampled_from("ab"), min_size=1), st.booleans()), max_size=5)
    )
    def test_as_every_completion_says(self, drawn: list[tuple[set[str], bool]]) -> None:
        items = [
            Item(keys=frozenset(keys), recorded=min(keys) if sure else None, sure=sure)
            for keys, sure in drawn
        ]
        row = tally("letter", "letters", {"a": "A", "b": "B"}, items)["a"]
        counts, shares = zip(*completions(items), strict=True)
        known = [share for share in shares if share is not None]

        assert (row.count.low, row.count.high) == (min(counts), max(counts))
        assert row.share_low == min(known, default=None)
        assert row.share_high == max(known, default=None)


class TestLookUp:
    """Tables and rows are found by name, and a row that is empty is there all the same."""

    def test_table(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.profile(assessed()).table("rigth")

        assert str(caught.value) == 'unknown table "rigth": did you mean "right"?'

    def test_row(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.profile(assessed()).table("kind")["lwa"]

        assert str(caught.value) == 'unknown kind "lwa": did you mean "law"?'

    def test_an_empty_row(self) -> None:
        table = cs.profile(assessed()).table("kind")

        assert (len(table), table["law"].count.value, table["law"].share) == (0, 0, None)


class TestText:
    """A profile says how much is coded and that it is no index, and then its tables."""

    def test_head(self) -> None:
        expected = [
            "Kazakhstan on 15 June 2010: 1 measure coded, with 1 restriction",
            "Counts of what is coded; in brackets the least and the most that the unknowns leave.",
            "No index: dossiers that are not equally complete cannot be compared by it.",
        ]

        assert expected == str(cs.profile(assessed(law()))).splitlines()[:3]

    def test_repr(self) -> None:
        assert repr(cs.profile(assessed())) == f"<Profile of KAZ on {DAY}: 0 measures coded>"


def completions(items: list[Item]) -> list[tuple[int, Fraction | None]]:
    """How many are ``a``, and what share of all, in every way in which the unknowns may fall."""
    found: list[tuple[int, int]] = [(0, 0)]
    for item in items:
        ways = [(int(key == "a"), 1) for key in item.keys] + ([] if item.sure else [(0, 0)])
        found = [(a + more, n + one) for a, n in found for more, one in ways]
    return [(a, Fraction(a, n) if n else None) for a, n in found]
