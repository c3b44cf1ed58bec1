"""The document of a result: what is in it, and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import civicspace as cs
from civicspace.codec.results.kinds import TABLES
from civicspace.codec.results.texts import dumps_result, load_result, loads_result
from tests.codec.results.helpers import BAN, stored

REVIEW = cs.review(BAN, under="iccpr/21", on="2005-05-12", state="KAZ")


class TestTheHead:
    """The version of the format comes first, then what it is, who wrote it, and the result."""

    def test_review(self) -> None:
        document = stored(REVIEW)

        assert list(document)[:4] == ["civicspace", "result", "made_with", "value"]
        assert document["civicspace"] == 1
        assert document["result"] == "review"
        assert document["made_with"] == cs.__version__
        assert document["value"]["verdict"] == REVIEW.verdict.value

    def test_tables_in_their_order(self) -> None:
        names = list(stored(REVIEW))[4:]

        assert names == [name for name in TABLES if name in names]
        assert "measures" not in names


class TestTables:
    """What occurs again is written once, under its id or a number, and cited by its key."""

    def test_ids(self) -> None:
        document = stored(REVIEW)

        assert document["value"]["provision"] == "iccpr/21"
        assert document["provisions"]["iccpr/21"]["id"] == "iccpr/21"
        assert document["value"]["standing"] == "iccpr"
        assert document["standings"]["iccpr"]["instrument"] == "iccpr"
        assert document["instruments"]["iccpr"]["short"] == "ICCPR"

    def test_numbers(self) -> None:
        document = stored(REVIEW)

        assert document["value"]["findings"][0] in document["findings"]
        assert list(document["findings"])[:3] == ["1", "2", "3"]

    def test_each_once(self) -> None:
        document = stored(REVIEW)
        records = [json.dumps(record) for record in document["steps"].values()]

        assert len(records) == len(set(records))

    def test_two_things_with_one_id(self) -> None:
        ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY])
        other = cs.Restriction(id="ban", rights=[cs.Right.PRESS])
        timeline = [cs.Event(event=cs.EventKind.IN_FORCE, date="2004")]
        measures = [
            cs.Measure(id=name, title=name, kind=cs.MeasureKind.LAW, timeline=timeline,
                       restrictions=[one])
            for name, one in (("first", ban), ("second", other))
        ]  # fmt: skip
        document = stored(cs.assess(cs.Dossier(state="KAZ", measures=measures), on="2005-05-12"))

        assert list(document["restrictions"]) == ["ban", "ban#2"]
        assert document["measures"]["second"]["restrictions"] == ["ban#2"]


class TestWhatIsLeftOut:
    """A field at its default is left out, and so is what a review may still come to if unknown."""

    def test_defaults(self) -> None:
        document = stored(cs.Explanation(step=cs.Step.NOTE, text="a note"))

        assert document["value"] == {"step": "note", "text": "a note"}

    def test_outlook(self) -> None:
        review = cs.review(BAN, under="iccpr/21")

        assert "prospect" not in stored(review)["value"]
        assert "prospect" in stored(review, outlook=True)["value"]
        assert "prospect" in stored(review)["value"]


class TestTheText:
    """Each record of a table has a line of its own; compact, all is in one."""

    def test_lines(self) -> None:
        note = cs.Explanation(step=cs.Step.NOTE, text="x")
        text = dumps_result(cs.Explanation(step=cs.Step.RULE, text="a rule", children=(note,)))

        assert (
            text
            == f"""\
{{
  "civicspace": 1,
  "result": "explanation",
  "made_with": "{cs.__version__}",
  "value": {{
    "step": "rule",
    "text": "a rule",
    "children": [
      "1"
    ]
  }},
  "steps": {{
    "1": {{"step": "note", "text": "x"}}
  }}
}}"""
        )

    def test_compact(self) -> None:
        assert "\n" not in dumps_result(REVIEW, compact=True)


class TestThePublicFunctions:
    """dumps and dump take a result; loads and load refuse one, and say what reads it."""

    def test_dumps(self) -> None:
        assert dumps_result(REVIEW) == cs.dumps(REVIEW)
        assert loads_result(cs.dumps(REVIEW, form="yaml")) == REVIEW

    @pytest.mark.parametrize("name", ["r.json", "r.yaml"])
    def test_dump(self, name: str, tmp_path: Path) -> None:
        file = tmp_path / name
        cs.dump(REVIEW, file)

        assert load_result(file) == REVIEW

    def test_a_result_is_no_dossier(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads(cs.dumps(REVIEW))

        assert str(caught.value) == (
            "1 problem in the dossier\n  line 3: result: this is a result: read it with"
            " civicspace.loads_result or civicspace.load_result"
        )
