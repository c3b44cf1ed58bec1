"""A result is read back as it was, in type as in value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace import strategies
from civicspace.casebook import bundled
from civicspace.codec.results.conditions import NODES
from civicspace.codec.results.kinds import RESULTS
from civicspace.codec.results.outlooks import Again
from civicspace.codec.results.reading import ResultReader
from civicspace.codec.results.texts import dumps_result, loads_result
from civicspace.codec.results.types import form_of, in_table, record
from civicspace.codec.results.writing import ResultWriter
from civicspace.logic.conditions import Condition
from tests.alike import assert_alike
from tests.codec.helpers import EXAMPLE
from tests.codec.results.helpers import BAN

#: Those that take long to draw.
LARGE = (cs.Assessment, cs.Comparison, cs.Trajectory)

FEW = settings(deadline=None, suppress_health_check=list(HealthCheck))


def again(result: Any, **how: Any) -> Any:
    return loads_result(dumps_result(result, **how))


class TestEveryKind:
    """A result of any kind survives JSON, with every field of the same type and value."""

    @pytest.mark.parametrize("kind", RESULTS.values(), ids=list(RESULTS))
    def test_json(self, kind: type[Any]) -> None:
        few = 4 if kind in LARGE else 15

        @settings(FEW, max_examples=few)
        @given(st.from_type(kind), st.booleans())
        def check(result: Any, compact: bool) -> None:
            found = again(result, compact=compact)

            assert_alike(result, found)
            assert result == found

        check()

    @pytest.mark.parametrize("kind", [cs.Review, cs.Explanation, cs.Standing, cs.Remedies])
    def test_yaml(self, kind: type[Any]) -> None:
        @settings(FEW, max_examples=4)
        @given(st.from_type(kind))
        def check(result: Any) -> None:
            found = again(result, form="yaml")

            assert_alike(result, found)
            assert result == found

        check()

    def test_the_same_text_again(self) -> None:
        text = dumps_result(cs.review(BAN, under="iccpr/21", on="2005-05-12", state="KAZ"))

        assert text == dumps_result(loads_result(text))


@pytest.fixture(scope="module")
def assessment() -> cs.Assessment:
    return cs.assess(cs.load(EXAMPLE), on="2005-05-12")


@pytest.fixture(scope="module")
def found(assessment: cs.Assessment) -> Any:
    return again(assessment, compact=True)


class TestTheExample:
    """The assessment of Kazakhstan on 12 May 2005 survives, and is explained in the same words."""

    def test_value_and_type(self, assessment: cs.Assessment, found: Any) -> None:
        assert_alike(assessment, found)
        assert assessment == found

    def test_why(self, assessment: cs.Assessment, found: Any) -> None:
        ban = "kz-2005-post-campaign-assembly-ban"

        assert str(assessment[ban].explain()) == str(found[ban].explain())


class TestDecidedCases:
    """Reviews of decided cases survive, with their reasons as a result of its own."""

    @pytest.mark.parametrize("at", [0, 40, 80, 120])
    def test_case(self, at: int) -> None:
        case = bundled()[at]
        for ruling in case.rulings:
            review = cs.review(case.facts_under(ruling.provision), ruling.provision, case.decided)
            found = again(review)

            assert_alike(review, found)
            assert_alike(review.explain(), again(found.explain()))


class TestConditions:
    """Every condition survives, whatever nodes it is made of."""

    @settings(max_examples=60, deadline=None)
    @given(strategies.conditions())
    def test_any(self, condition: Condition) -> None:
        form: Any = form_of(Condition)
        plain = form.written(condition, ResultWriter(in_table, outlook=False))
        found = form.read(plain, ResultReader({}, in_table, Again("1")))

        assert plain["node"] in NODES
        assert condition == found
        assert type(condition) is type(found)

    def test_every_standard(self) -> None:
        for standard in cs.standards():
            writer = ResultWriter(in_table, outlook=False)
            plain = record(cs.Standard).written(standard, writer)
            found = record(cs.Standard).read(
                plain, ResultReader(writer.tables, in_table, Again("1"))
            )

            assert standard is found


class TestOneThingOnce:
    """What was one thing in many places is one thing again."""

    def test_parts_in_common(self) -> None:
        review = again(cs.review(BAN, under="iccpr/21"))

        assert len({id(one.restriction) for one in review.findings}) == 1
        assert all(one.provision is review.provision for one in review.findings)

    def test_the_law_installed(self) -> None:
        review = again(cs.review(BAN, under="iccpr/21"))

        assert review.provision is cs.provision("iccpr/21")
        assert {id(one.standard) for one in review.findings} <= {id(one) for one in cs.standards()}


class TestTheComparison:
    """The comparison that these tests rely on sees what equality does not."""

    def test_a_type(self) -> None:
        review = cs.review(BAN, under="iccpr/21")

        with pytest.raises(AssertionError, match="strict"):
            assert_alike({"strict": review.verdict}, {"strict": review.verdict.value})

    def test_the_order_of_a_mapping(self) -> None:
        with pytest.raises(AssertionError):
            assert_alike({"a": 1, "b": 1}, {"b": 1, "a": 1})
