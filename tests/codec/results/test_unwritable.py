"""What could not be read back as it is is refused in writing, and nothing is lost in silence."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import civicspace as cs
from civicspace.codec.results.texts import dumps_result, loads_result
from civicspace.errors import ResultError
from civicspace.logic.conditions import AtLeast, Is
from civicspace.logic.terms import FactSpec
from civicspace.model.choices import Form, Scope
from civicspace.model.facts import spec
from tests.codec.results.helpers import BAN

NOTE = cs.Explanation(step=cs.Step.NOTE, text="a note")
REVIEW = cs.review(BAN, under="iccpr/21", on="2005-05-12")


class Odd(str):
    """A text of a kind of its own."""


@attrs.frozen(kw_only=True)
class OwnStandard(cs.Standard):
    """A standard of a class of its own."""


def said(result: Any) -> str:
    with pytest.raises(ResultError) as caught:
        dumps_result(result)
    return str(caught.value)


def standard_with(condition: Any) -> cs.Finding:
    finding = REVIEW.findings[0]
    return attrs.evolve(finding, standard=attrs.evolve(finding.standard, condition=condition))


class TestTypes:
    """A value of another type than its field's is refused, at its path in the result."""

    def test_all_at_once(self) -> None:
        wrong: Any = {"on": date(2005, 5, 12), "findings": list(REVIEW.findings), "cited": 7}

        assert said(attrs.evolve(REVIEW, **wrong)) == (
            "3 problems in the result\n"
            "  findings: list is of the wrong type, and would be read back as another\n"
            "  cited: int is of the wrong type, and would be read back as another\n"
            "  on: date is of the wrong type, and would be read back as another"
        )

    def test_deep_within(self) -> None:
        finding = REVIEW.findings[0]
        wrong: Any = "a text"
        odd = attrs.evolve(finding, citations=(finding.citations[0], wrong))

        assert said(attrs.evolve(REVIEW, findings=(odd,))) == (
            "1 problem in the result\n  findings[0].citations[1]: str is of the wrong type, and"
            " would be read back as another"
        )

    def test_a_class_of_its_own(self) -> None:
        finding = REVIEW.findings[0]
        parts = {
            field.name: getattr(finding.standard, field.name) for field in attrs.fields(cs.Standard)
        }

        assert "OwnStandard is of the wrong type" in said(
            attrs.evolve(finding, standard=OwnStandard(**parts))
        )

    def test_a_text_of_its_own_kind_is_a_text(self) -> None:
        found: Any = loads_result(dumps_result(attrs.evolve(NOTE, text=Odd("a note"))))

        assert found == NOTE
        assert type(found.text) is str


class TestTexts:
    """Half a character is refused."""

    def test_half(self) -> None:
        odd = attrs.evolve(NOTE, text="\ud800")

        assert said(odd) == (
            r"1 problem in the result" "\n" r"  text: \ud800 is half a character: no file can"
            " hold it"
        )  # fmt: skip


class TestConditions:
    """A condition that compares a fact with what it can never be is refused."""

    def test_value(self) -> None:
        wrong = standard_with(Is(spec("form"), Scope.BLANKET))

        assert 'standard.condition.value: unknown value "blanket"' in said(wrong)

    def test_kind(self) -> None:
        assert "form is a choice, and this node looks at a count" in said(
            standard_with(AtLeast(spec("form"), 1))
        )

    def test_number(self) -> None:
        assert "is too great" in said(standard_with(AtLeast(spec("notice_hours"), 10**18)))

    def test_a_fact_of_ones_own(self) -> None:
        own = attrs.evolve(spec("form"), phrase="its form")
        unknown = FactSpec(
            name="colour", kind=own.kind, question="?", drafter=True, phrase="c", choices=Form
        )

        assert "form is not a fact of the vocabulary" in said(standard_with(Is(own, Form.BAN)))
        assert 'unknown fact "colour"' in said(standard_with(Is(unknown, Form.BAN)))

    def test_no_condition(self) -> None:
        assert "bool is no condition that could be read back" in said(standard_with(True))


class TestWhatIsNoResult:
    """Anything else than a result, and another form, is refused."""

    @pytest.mark.parametrize("thing", [None, {}, REVIEW.findings[0].standard])
    def test_thing(self, thing: Any) -> None:
        with pytest.raises(cs.InvalidValue, match="cannot be written: give a"):
            cs.dumps(thing)

    def test_form(self) -> None:
        wrong: Any = "toml"
        with pytest.raises(cs.InvalidValue, match='"toml" is no form to write: use json or yaml'):
            cs.dumps(NOTE, form=wrong)
        with pytest.raises(cs.InvalidValue, match="only JSON can be compact"):
            cs.dumps(NOTE, form="yaml", compact=True)
