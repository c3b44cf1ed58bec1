"""The schemas of results, against results."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.codec.results.kinds import TABLES
from civicspace.codec.results.texts import dumps_result
from civicspace.codec.schema import json_schema
from civicspace.strategies import dossiers, facts
from tests.codec.helpers import EXAMPLE
from tests.codec.schema.helpers import disagreements, errors, faults
from tests.codec.schema.mutations import Path, changed, paths

BAN = {
    "activity": "assemble",
    "form": "ban",
    "scope": "blanket",
    "setting": ["results"],
    "duration_days": 3,
}

#: A blank, a number, a text that names nothing, a list.
ODD: tuple[Any, ...] = (None, 7.9, "no such name", [])


@cache
def review() -> cs.Review:
    return cs.review(BAN, under="iccpr/21", on="2006-05-01", state="KAZ")


@cache
def document(kind: str) -> Any:
    """A small result of a kind, as data."""
    found = review()
    small = attrs.evolve(found, findings=found.findings[:1])
    made = small if kind == "review" else found.findings[0].explanation
    return json.loads(dumps_result(made, outlook=True))


def shapes(kind: str) -> dict[Path, Path]:
    """One place of each shape: whichever record of a table, whichever member of a list."""
    found: dict[Path, Path] = {}
    for path in paths(document(kind)):
        table = path[0] if path[0] in TABLES else "value"
        found.setdefault((table, *[step for step in path[2:] if isinstance(step, str)][-2:]), path)
    return found


PLACES = [(kind, path) for kind in ("review", "explanation") for path in shapes(kind).values()]


class TestRealResults:
    """What the library writes, the schema takes."""

    @pytest.mark.parametrize("outlook", [False, True])
    @pytest.mark.parametrize("under", ["iccpr/21", "osce-copenhagen-1990/9.2"])
    def test_review(self, under: str, outlook: bool) -> None:
        found = cs.review(BAN, under=under, on="2006-05-01", state="KAZ")

        assert errors(json.loads(dumps_result(found, outlook=outlook)), "review") == []

    def test_explanations(self) -> None:
        for finding in review().findings:
            assert errors(json.loads(dumps_result(finding.explanation)), "explanation") == []

    def test_assessment(self) -> None:
        """The example, with one of its measures."""
        dossier = cs.load(EXAMPLE)
        few = attrs.evolve(
            dossier, measures=[dossier["kz-2005-post-campaign-assembly-ban"]], claims=()
        )
        found = cs.assess(few, on="2005-05-12")

        assert errors(json.loads(dumps_result(found)), "assessment") == []

    @settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
    @given(facts=facts(), under=st.sampled_from([one.id for one in cs.provisions()]))
    def test_any_review(self, facts: cs.Facts, under: str) -> None:
        document = json.loads(dumps_result(cs.review(facts, under=under)))

        assert errors(document, "review") == []

    @settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
    @given(dossier=dossiers())
    def test_any_assessment(self, dossier: cs.Dossier) -> None:
        few = attrs.evolve(dossier, measures=dossier.measures[:1], claims=())
        document = json.loads(dumps_result(cs.assess(few, on="2005-05-12")))

        assert errors(document, "assessment") == []


class TestOneValueChanged:
    """With any value exchanged for any other, left out or doubled, both say the same of it."""

    @pytest.mark.parametrize("kind", ["review", "explanation"])
    def test_the_document_is_taken(self, kind: str) -> None:
        assert errors(document(kind), kind) == []
        assert faults(document(kind), kind) == []

    @pytest.mark.parametrize(("kind", "path"), PLACES, ids=str)
    def test_place(self, kind: str, path: Path) -> None:
        found = {
            said
            for data in changed(document(kind), path, ODD)
            for said in disagreements(data, kind)
        }

        assert found == set()


class TestKindsOfResults:
    """Each schema is of one kind of result, with the tables that it can have."""

    @pytest.mark.parametrize("kind", ["review", "assessment", "explanation"])
    def test_kind(self, kind: str) -> None:
        made = json_schema(kind)

        assert made["properties"]["result"]["const"] == kind
        assert made["required"] == ["civicspace", "result", "made_with", "value"]

    def test_tables(self) -> None:
        assert [one for one in json_schema("assessment")["properties"] if one in TABLES] == list(
            TABLES
        )
        assert [one for one in json_schema("explanation")["properties"] if one in TABLES] == [
            "steps"
        ]

    def test_another_kind(self) -> None:
        assert errors(document("explanation"), "review") != []
