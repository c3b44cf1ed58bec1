"""Findings as a table: every standard that was looked at has a row."""

from __future__ import annotations

from typing import Any

import attrs
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import civicspace as cs
from civicspace import strategies
from civicspace.codec import arrow
from tests.alike import assert_alike
from tests.codec.arrow.helpers import QUICK, problems_of
from tests.codec.helpers import EXAMPLE

BAN = {"activity": "assemble", "form": "ban", "scope": "blanket"}


@pytest.fixture(scope="module")
def kazakhstan() -> cs.Assessment:
    return cs.assess(cs.load(EXAMPLE), on="2005-05-12")


@pytest.fixture(scope="module")
def table(kazakhstan: cs.Assessment) -> pa.Table:
    return arrow.findings(kazakhstan)


class TestRows:
    """A row tells of one finding what it is, of what, and how the State stood to the text."""

    def test_one_each(self, kazakhstan: cs.Assessment, table: pa.Table) -> None:
        found = [one for m in kazakhstan for review in m.reviews for one in review.findings]

        assert table.num_rows == len(found)
        assert table.column("standard").to_pylist() == [one.standard.id for one in found]
        assert table.column("verdict").to_pylist() == [one.verdict.value for one in found]
        assert table.column("strict").to_pylist() == [one.strict.value for one in found]
        assert table.column("presumptions").to_pylist() == [list(one.presumptions) for one in found]

    def test_the_breaches_of_an_assessment(
        self, kazakhstan: cs.Assessment, table: pa.Table
    ) -> None:
        rows = [
            row
            for row in arrow.finding_rows(table)
            if row.breach and row.in_effect and row.review is cs.Verdict.INCOMPATIBLE
        ]

        assert [(row.restriction, row.provision, row.standard) for row in rows] == [
            (one.restriction and one.restriction.id, one.provision.id, one.standard.id)
            for one in kazakhstan.findings
        ]

    def test_standing(self, kazakhstan: cs.Assessment, table: pa.Table) -> None:
        for row in arrow.finding_rows(table):
            standing = kazakhstan.standing(row.instrument)
            assert (row.state, row.on) == ("KAZ", kazakhstan.on)
            assert (row.standing, row.since) == (standing.status, standing.since)
            assert row.binding is standing.binding

    def test_a_review_without_a_state(self) -> None:
        review = cs.review(BAN, under="iccpr/21")
        rows = arrow.finding_rows(arrow.findings(review))

        unknown = {
            (row.state, row.on, row.measure, row.in_effect, row.standing, row.since, row.binding)
            for row in rows
        }
        assert unknown == {(None,) * 7}
        assert {row.review for row in rows} == {review.verdict}
        assert [row.citations for row in rows] == [
            tuple(map(str, one.citations)) for one in review.findings
        ]
        assert [row.open for row in rows] == [tuple(sorted(one.open)) for one in review.findings]

    def test_a_finding_by_itself(self) -> None:
        finding = cs.review(BAN, under="iccpr/21").findings[0]
        [row] = arrow.finding_rows(arrow.findings(finding))

        assert (row.review, row.standard) == (None, finding.standard.id)

    def test_several(self, kazakhstan: cs.Assessment, table: pa.Table) -> None:
        review = cs.review(BAN, under="iccpr/21")
        both = arrow.findings([kazakhstan, review])

        assert both.num_rows == table.num_rows + len(review.findings)

    def test_repeated_text_is_kept_once(self, table: pa.Table) -> None:
        for name in ("message", "standard", "provision", "instrument", "measure", "restriction"):
            assert pa.types.is_dictionary(table.schema.field(name).type), name

    @pytest.mark.parametrize(("given_", "kind"), [(5, "int"), ("KAZ", "str"), ([5], "int")])
    def test_nothing_else(self, given_: Any, kind: str) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.findings(given_)

        assert str(caught.value) == f"{kind} holds no findings: give assessments or reviews"


class TestRoundTrip:
    """The rows of a table are the same as those that it is made of, in type too."""

    def test_kazakhstan(self, table: pa.Table) -> None:
        rows = arrow.finding_rows(table)

        assert arrow.findings(rows).equals(table, check_metadata=True)
        assert_alike(arrow.finding_rows(arrow.findings(rows)), rows)

    @QUICK
    @given(strategies.facts(), st.sampled_from(["iccpr/21", "echr/11", "achpr/9"]))
    def test_reviews(self, facts: cs.Facts, provision: str) -> None:
        table = arrow.findings(cs.review(facts, under=provision))
        rows = arrow.finding_rows(table)

        assert_alike(arrow.finding_rows(arrow.findings(rows)), rows)

    def test_lists_that_are_null(self) -> None:
        row = arrow.finding_rows(arrow.findings(cs.review(BAN, under="iccpr/21")))[0]
        table = arrow.findings(row).drop_columns(["presumptions"])

        assert arrow.finding_rows(table) == (attrs.evolve(row, presumptions=()),)


class TestRefusals:
    """A table that is none of findings is refused with all that is missing or wrong."""

    def test_restrictions(self) -> None:
        assert problems_of(arrow.finding_rows, arrow.restrictions([])) == [
            "this is a table of restrictions: read it with arrow.coded"
        ]

    @pytest.mark.parametrize("read", [arrow.coded, arrow.conform])
    def test_the_other_way(self, read: Any) -> None:
        assert problems_of(read, arrow.findings([])) == [
            "this is a table of findings: read it with arrow.finding_rows"
        ]

    def test_missing_columns(self, table: pa.Table) -> None:
        assert problems_of(arrow.finding_rows, table.drop_columns(["breach", "right"])) == [
            "right: the column is missing",
            "breach: the column is missing",
        ]

    def test_missing_cells(self, table: pa.Table) -> None:
        nothing: Any = None
        row = attrs.evolve(arrow.finding_rows(table)[0], verdict=nothing)

        assert problems_of(arrow.finding_rows, arrow.findings(row)) == [
            "verdict: row 0: null, where every finding has something"
        ]

    def test_wrong_cells(self, table: pa.Table) -> None:
        day: Any = "2005-05-12"
        row = attrs.evolve(arrow.finding_rows(table)[0], on=day, open=("forms",))

        assert problems_of(arrow.findings, row) == [
            'on: row 0: "2005-05-12" is of the wrong type',
            "open: row 0: a list is of the wrong type",
        ]
