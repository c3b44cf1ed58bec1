"""A dossier against a whole benchmark: the conjunction, the reasons, how it prints."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.logic.truth import all_of
from civicspace.model.asked import Asked
from tests.assessment.benchmark_rules import ASSEMBLY, IN_FORCE, LAW, OPEN, asking, on
from tests.assessment.rules import country, measure
from tests.assessment.test_review_properties import PLACES, one_more_fact

A = cs.Attainment
T = cs.Truth
RIGHTS = [cs.Right.ASSEMBLY, cs.Right.EXPRESSION, cs.Right.ASSOCIATION]


class TestTheWhole:
    """The whole is met if all of it is, and not met if anything is not."""

    def together(self, *asks: Asked) -> cs.BenchmarkResult:
        parts = [cs.Criterion(id=f"c{i}", text="It is so.", asks=one) for i, one in enumerate(asks)]
        return cs.meets(IN_FORCE, asking(LAW, criteria=parts), on="2008-06-15")

    ENACTED = cs.Reformed(measures=["law"], change=cs.Reform.ENACTED)
    BEYOND = cs.Beyond(why="nobody can tell")

    @pytest.mark.parametrize(
        ("asks", "attainment"),
        [
            ([ENACTED], A.MET),
            ([ENACTED, BEYOND], A.CANNOT_TELL),
            ([ENACTED, BEYOND, ASSEMBLY], A.NOT_MET),
            ([BEYOND, LAW], A.NOT_MET),
        ],
    )
    def test_conjunction(self, asks: list[Asked], attainment: cs.Attainment) -> None:
        found = self.together(*asks)

        assert found.attainment is attainment
        assert found.truth is attainment.truth is all_of(one.truth for one in found)

    def test_another_state(self) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.meets(IN_FORCE, asking(LAW, asked_of="ARM"), on="2008-06-15")

        assert str(caught.value) == "asked is asked of ARM, and the dossier is on KAZ"

    def test_no_date(self) -> None:
        with pytest.raises(cs.InvalidDate):
            cs.meets(IN_FORCE, asking(LAW), on="2008-06")

    def test_unknown_criterion(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            self.together(LAW)["c1"]

        assert str(caught.value) == 'unknown criterion "c1"; accepted: c0'


class TestReasons:
    """The same reasons as everywhere: the standards breached, the questions open, the tree."""

    def test_findings(self) -> None:
        found = on("2008-06-15", ASSEMBLY, IN_FORCE)
        expected = cs.review(
            IN_FORCE["law"].restrictions[0], "osce-copenhagen-1990/9.2", "2008-06-15"
        ).breaches

        assert [one.standard.id for one in expected] == [one.standard.id for one in found.findings]

    def test_questions(self) -> None:
        dossier = country(measure(("in_force", "2004-01-01"), facts=OPEN))
        found = cs.meets(dossier, asking(ASSEMBLY), on="2008-06-15")

        assert {"scope", "aims"} <= {one.fact for one in found.open_questions()}

    def test_the_tree(self) -> None:
        tree = cs.meets(IN_FORCE, asking(ASSEMBLY), on="2008-06-15").explain()
        truths = [step.truth for step in (tree, tree.children[0], tree.children[0].children[0])]

        assert tree.text == "What was asked, Kazakhstan on 15 June 2008: not met"
        assert truths == [T.FALSE] * 3

    def test_it_prints(self) -> None:
        found = cs.meets(IN_FORCE, asking(LAW, due="2008-12-31"), on="2008-06-15")
        expected = """\
Kazakhstan on 15 June 2008

What was asked: NOT YET DUE (1 not yet due)
  asked by                        Some
  for                             something
  since                           29 November 2007
  by                              31 December 2008
  of                              any candidate; whether this State is one is not looked at here

  one                             NOT YET DUE (it was not so that day)
                                  It is so.
                                  law: no change is recorded since the announcement"""

        assert expected == str(found)


class TestMonotone:
    """One more fact never turns what is decided on the stated facts alone."""

    @settings(max_examples=75, deadline=None)
    @given(case=one_more_fact(), names=st.sets(st.sampled_from(PLACES), min_size=1, max_size=3))
    def test_strict(self, case: tuple[cs.Facts, cs.Facts, str], names: set[str]) -> None:
        asks = cs.Compatible(provisions=sorted(names))
        less, more = (
            on("2021-06-15", asks, country(_with(facts))).strict.truth for facts in case[:2]
        )

        assert less is T.UNKNOWN or more is less

    @settings(max_examples=25, deadline=None)
    @given(case=one_more_fact(), right=st.sampled_from(RIGHTS))
    def test_strict_of_rights(self, case: tuple[cs.Facts, cs.Facts, str], right: cs.Right) -> None:
        asks = cs.Respected(rights=[right])
        less, more = (
            on("2021-06-15", asks, country(_with(facts))).strict.truth for facts in case[:2]
        )

        assert less is T.UNKNOWN or more is less


def _with(facts: cs.Facts) -> cs.Measure:
    part = cs.Restriction(
        id="r",
        rights=RIGHTS,
        facts=facts,
    )
    return cs.Measure(
        id="law",
        title="A law",
        kind=cs.MeasureKind.LAW,
        timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-01-01")],
        restrictions=[part],
    )
