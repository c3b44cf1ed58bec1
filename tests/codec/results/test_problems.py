"""What is wrong with a document is told at once, each thing with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import civicspace as cs
from civicspace.codec.results.kinds import RESULTS
from civicspace.codec.results.texts import load_result, loads_result
from civicspace.errors import ResultError
from tests.codec.results.helpers import BAN, problems_of, refusal, spoilt, stored

REVIEW = stored(cs.review(BAN, under="iccpr/21", on="2005-05-12", state="KAZ"), outlook=True)
KEYS = (
    "civicspace, result, made_with, value, reviews, findings, standings, measures, restrictions,"
    " steps, standards, provisions, citations, instruments"
)


class TestTheHead:
    """The head of a document says what it is."""

    def test_a_dossier(self) -> None:
        assert problems_of({"civicspace": 1, "state": "KAZ"}) == [
            "this is a dossier: read it with civicspace.loads or civicspace.load"
        ]

    def test_neither(self) -> None:
        kinds = ", ".join(RESULTS)

        assert problems_of({"civicspace": 1, "cases": []}) == [
            f"the kind of result is missing; accepted: {kinds}"
        ]

    def test_unknown_kind(self) -> None:
        assert problems_of(spoilt(REVIEW, "result", "revue")) == [
            'result: unknown kind of result "revue": did you mean "review"?'
        ]

    def test_a_later_format(self) -> None:
        assert refusal(spoilt(REVIEW, "civicspace", 2)).startswith(
            "line 1: civicspace: this file is in format 2 and this civicspace reads up to 1"
        )

    def test_no_mapping(self) -> None:
        assert problems_of(7) == [
            "7 is no result: a result is a mapping; begin with `civicspace: 1`"
        ]

    def test_keys(self) -> None:
        document = spoilt(spoilt(spoilt(REVIEW, "extra", 1), "made_with", 7), "value", ...)

        assert problems_of(document) == [
            "value: `value` is missing",
            "made_with: 7 is not a text",
            f'extra: unknown key "extra"; accepted: {KEYS}',
        ]

    def test_a_table_that_is_none(self) -> None:
        document = spoilt(REVIEW, "citations", [])

        assert "citations: a list is not a mapping of keys to records" in problems_of(document)


CASES: dict[str, tuple[str, object, str]] = {
    "a wrong enum": ("value/verdict", "incompatble", 'unknown verdict "incompatble": did you mean '
                     '"incompatible"?'),
    "a wrong type": ("findings/1/open", "form", '"form" is not a list: put it in square brackets'),
    "a number for a text": ("steps/1/text", 7, "7 is not a text: put it in quotes"),
    "a text for a flag": ("steps/1/decisive", "no", '"no" is not true or false'),
    "no day": ("value/on", "2005-02-30", '"2005-02-30" is not a day of the calendar: write '
               "2005-05-04"),
    "a month for a day": ("value/on", "2005-02", '"2005-02" is not a day of the calendar: write '
                          "2005-05-04"),
    "no such provision": ("value/provision", "iccpr/22", 'provisions has no "iccpr/22": did you '
                          'mean "iccpr/21"?'),
    "a record in place of a key": ("value/provision", {}, "a mapping is not a key of provisions"),
    "no outlook": ("value/prospect/possible", [], "some verdict is possible in any case, and none"
                   " is given"),
    "an unknown fact": ("restrictions/restriction/facts/form", "baan", 'unknown value "baan": did '
                        'you mean "ban"?'),
    "a blank": ("steps/1/text", None, "`text` is missing"),
    "an id that is none": ("restrictions/restriction/id", "A B", "id 'A B' is not an id: use"
                           " lower-case letters, digits and hyphens"),
}  # fmt: skip


class TestValues:
    """A value that is none of its field's is refused where it stands."""

    @pytest.mark.parametrize(("path", "value", "said"), CASES.values(), ids=list(CASES))
    def test_one(self, path: str, value: object, said: str) -> None:
        (problem,) = problems_of(spoilt(REVIEW, path, value))
        place, _, message = problem.partition(": ")

        assert message == said
        assert place.split("[")[0].split(".")[-1] == path.split("/")[-1]

    def test_all_at_once(self) -> None:
        document = spoilt(REVIEW, "value/verdict", "bad")
        document = spoilt(document, "steps/1/truth", "maybe")
        document = spoilt(document, "instruments/iccpr/shrot", "ICCPR")
        document = spoilt(document, "findings/2/strict", ...)
        said = "\n".join(problems_of(document))

        assert len(said.split("\n")) == 4
        assert 'value.verdict: unknown verdict "bad"' in said
        assert 'steps.1.truth: unknown truth "maybe"; accepted: true, false, unknown' in said
        assert 'instruments.iccpr.shrot: unknown key "shrot": did you mean "short"?' in said
        assert "findings.2.strict: `strict` is missing" in said

    def test_lines(self) -> None:
        text = '{"civicspace": 1, "result": "explanation", "made_with": "1",\n"value": {"text": 7}}'
        with pytest.raises(ResultError) as caught:
            loads_result(text)

        assert [(one.path, one.line) for one in caught.value.problems] == [
            ("value.step", 2),
            ("value.text", 2),
        ]


RULE: dict[str, Any] = {"node": "is", "fact": "form", "value": "ban"}
CONDITIONS: dict[str, tuple[object, str]] = {
    "no mapping": ("form", '"form" is not a condition, which is a mapping with node'),
    "no node": ({"fact": "form"}, "`node` is missing; accepted: is, is-in, contains, at-least,"
                " at-most, all, any, not, balance"),
    "unknown node": ({**RULE, "node": "isin"}, 'node: unknown node "isin": did you mean "is-in"?'),
    "unknown fact": ({**RULE, "fact": "forms"}, 'fact: unknown fact "forms": did you mean "form"?'),
    "unknown value": ({**RULE, "value": "baan"},
                      'value: unknown value "baan": did you mean "ban"?'),
    "a flag for a choice": ({**RULE, "value": True}, "value: True is not one of the values of the"
                            " vocabulary; accepted: "),
    "another kind of fact": ({**RULE, "fact": "aims"}, "fact: aims is a set, and this node looks at"
                             " a flag or a choice"),
    "a member that is none": ({"node": "contains", "fact": "aims", "values": ["morals", "x"]},
                              'values[1]: unknown value "x"; accepted: '),
    "unknown key": ({**RULE, "values": []}, 'values: unknown key "values": did you mean "value"?'),
    "no part": ({"node": "all"}, "of: `of` is missing"),
    "a wrong part": ({"node": "any", "of": [RULE, 7]}, "of[1]: 7 is not a condition, which is a"
                     " mapping with node"),
    "a text for a number": ({"node": "at-least", "fact": "notice_hours", "number": "48"},
                            'number: "48" is not a whole number'),
    "nothing against": ({"node": "balance", "against": []}, "a balance needs something that weighs"
                        " against the measure"),
}  # fmt: skip


class TestConditions:
    """A condition that is none is refused, at the node."""

    @pytest.mark.parametrize(("condition", "said"), CONDITIONS.values(), ids=list(CONDITIONS))
    def test_one(self, condition: object, said: str) -> None:
        key = next(iter(REVIEW["standards"]))
        path = f"standards/{key}/condition"
        (problem,) = problems_of(spoilt(REVIEW, path, condition))
        place = f'standards["{key}"].condition'

        assert problem.startswith(place)
        assert problem.removeprefix(place).lstrip(".: ").startswith(said)


class TestFiles:
    """What is no text, no path or no file is refused as ours."""

    def test_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(ResultError, match="no such file"):
            load_result(tmp_path / "none.json")

    def test_no_path(self) -> None:
        wrong: Any = 7
        with pytest.raises(ResultError, match="int is not a path"):
            load_result(wrong)

    def test_no_text(self) -> None:
        wrong: Any = b"{}"
        with pytest.raises(ResultError, match="bytes is not text"):
            loads_result(wrong)

    def test_no_json(self) -> None:
        with pytest.raises(ResultError, match="1 problem in the result"):
            loads_result("{")
