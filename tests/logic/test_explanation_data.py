"""An explanation as plain data: it comes back equal, and what is wrong is told at once."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from civicspace import Explanation, ExplanationError, Facts, strategies
from civicspace.logic.conditions import Condition
from civicspace.logic.explain import Basis, Step
from civicspace.logic.truth import Truth
from tests.logic.test_explanation import HEADING, POOL, explained

RULE = Explanation(
    step=Step.RULE,
    text="a ban",
    truth=Truth.UNKNOWN,
    name="assembly.ban",
    provision="iccpr/21",
    element="necessity",
    strength="presumptive",
    because="GC 37, para. 38",
    children=(
        Explanation(
            step=Step.FACT,
            text="the form is ban",
            truth=Truth.FALSE,
            decisive=False,
            fact="form",
            found="closure",
            said="the form is closure",
            basis=Basis.STATED,
        ),
    ),
)


def types(step: Explanation) -> list[type[Any]]:
    return [
        type(getattr(one, field.name)) for one in step.walk() for field in attrs.fields(Explanation)
    ]


class TestRoundTrip:
    """What was made into data is read as an equal tree, with values of the same types."""

    @pytest.mark.parametrize("step", [RULE, HEADING, HEADING.children[0]])
    def test_by_hand(self, step: Explanation) -> None:
        again = Explanation.from_dict(step.to_dict())

        assert step == again
        assert types(step) == types(again)

    @settings(max_examples=200, deadline=None)
    @given(strategies.conditions(POOL), strategies.facts(POOL))
    def test_of_any_condition(self, condition: Condition, facts: Facts) -> None:
        step = explained(condition, facts)
        again = Explanation.from_dict(json.loads(json.dumps(step.to_dict())))

        assert step == again
        assert types(step) == types(again)


class TestData:
    """The data name the version first, and leave out what is empty."""

    def test_whole(self) -> None:
        assert RULE.to_dict() == {
            "explanation": 1,
            "step": "rule",
            "text": "a ban",
            "truth": "unknown",
            "decisive": True,
            "provision": "iccpr/21",
            "name": "assembly.ban",
            "element": "necessity",
            "strength": "presumptive",
            "because": "GC 37, para. 38",
            "children": [
                {
                    "step": "fact",
                    "text": "the form is ban",
                    "truth": "false",
                    "decisive": False,
                    "provision": "iccpr/21",
                    "fact": "form",
                    "found": "closure",
                    "said": "the form is closure",
                    "basis": "stated",
                }
            ],
        }

    def test_version_first(self) -> None:
        assert next(iter(RULE.to_dict())) == "explanation"


def refused(data: Any) -> str:
    with pytest.raises(ExplanationError) as caught:
        Explanation.from_dict(data)
    return str(caught.value)


class TestVersion:
    """The version of the format is looked at before anything else."""

    @pytest.mark.parametrize(
        ("data", "expected"),
        [
            (
                {"step": "rulle"},
                "explanation: the version of the format is missing: "
                'it begins with "explanation": 1',
            ),
            (
                {"explanation": "1"},
                "explanation: '1' is no version of the format: it begins with \"explanation\": 1",
            ),
            (
                {"explanation": True},
                'explanation: True is no version of the format: it begins with "explanation": 1',
            ),
            (
                {"explanation": 2, "step": "rulle"},
                "explanation: this explanation is in format 2 and this civicspace reads up to 1: "
                "upgrade with pip install --upgrade civicspace",
            ),
            ([], '[] is no explanation: it is a mapping; it begins with "explanation": 1'),
        ],
    )
    def test_message(self, data: Any, expected: str) -> None:
        assert refused(data) == f"1 problem in the explanation\n  {expected}"


class TestFaults:
    """Every fault is told at once, with its place, what was given and what would do."""

    def test_all_at_once(self) -> None:
        data = {
            "explanation": 1,
            "step": "rulle",
            "text": 3,
            "truth": "maybe",
            "decisive": "no",
            "titel": "a ban",
            "children": [{"step": "fact", "text": "the form is ban", "basis": "statd"}, "a note"],
        }

        assert refused(data) == "\n".join(
            [
                "8 problems in the explanation",
                '  titel: unknown key "titel"; accepted: step, text, truth, decisive, provision, '
                "name, element, strength, fact, found, said, because, basis, children",
                '  step: unknown step "rulle": did you mean "rule"?',
                '  truth: unknown truth "maybe"; accepted: true, false, unknown',
                "  text: 3 is not a text",
                "  decisive: 'no' is not a truth; accepted: true, false",
                "  children[0].decisive: a step needs this key",
                '  children[0].basis: unknown basis "statd": did you mean "stated"?',
                "  children[1]: a step is a mapping, not 'a note'",
            ]
        )

    def test_children_that_are_no_list(self) -> None:
        data = {**HEADING.to_dict(), "children": 7}

        assert refused(data) == (
            "1 problem in the explanation\n  children: 7 is not a list of steps"
        )

    def test_a_choice_that_is_no_text(self) -> None:
        data = {**HEADING.to_dict(), "truth": None}

        assert refused(data) == (
            "1 problem in the explanation\n"
            "  truth: unknown truth None; accepted: true, false, unknown"
        )

    def test_the_version_stands_at_the_root_only(self) -> None:
        data = {**HEADING.to_dict(), "children": [HEADING.to_dict()]}

        assert (
            refused(data)
            .splitlines()[1]
            .startswith('  children[0].explanation: unknown key "explanation"')
        )
