"""The schema and the loader agree on every key and every value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.codec.schema import json_schema
from civicspace.model.vocabulary import TERMS
from tests.codec.schema.drawing import Drawing
from tests.codec.schema.helpers import KINDS, disagreements, errors, faults
from tests.codec.schema.mutations import Path, changed, paths

#: Values of every kind, such as people and programs write in the wrong place.
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 7, 7.0, 7.9, 10**18 - 1, 10**18, 2005, 10_000),
    *("", "  ", "no", "x y", "other", [], {}, ["assembly"], ["other", "other"], [None], {"a": 1}),
)

#: Texts that are names, ids or dates, or nearly so.
WORDS = (
    *("Not-An-Id", "a\n", "a--b", "KAZ", "XAA", "kaz", "iccpr", "hrc-gc37", "hrc-gc37/21"),
    *("2005", "2005-05", "2005-05-04", "2005-05-04\n", "2005-02-29", "0000"),
    *("2005-05/2006", "2005-05-04/2005-05-04", "2006/2005", "a/b"),
)


def whole(kind: str) -> Any:
    """A document with every key that there is."""
    made = Drawing(kind).whole()
    if kind == "dossier":
        made["measures"][0]["restrictions"][0]["presumed"] = {}
        made["measures"].append({"id": "b", "title": "Another measure", "kind": "law"})
    return made


WHOLE = {kind: whole(kind) for kind in KINDS}


def few_facts(data: Any) -> Any:
    """The document with few facts of many."""
    if isinstance(data, list):
        return [few_facts(one) for one in data]
    if isinstance(data, dict):
        return {key: few_facts(value) for key, value in data.items() if key not in LATER}
    return data


LATER = TERMS.keys() - {"notice_hours"}
PLAIN = {kind: few_facts(WHOLE[kind]) for kind in KINDS}

#: What the references of the whole document lead to, and nothing else.
BASE: dict[str, dict[str, Any]] = {
    "dossier": {
        "civicspace": 1,
        "state": "KAZ",
        "sources": {"a": {"title": "A source"}},
        "measures": [{"id": name, "title": "A measure", "kind": "law"} for name in ("a", "b")],
    },
    "casebook": {"civicspace": 1},
}
PLACES = [(kind, path) for kind in KINDS for path in paths(PLAIN[kind]) if path[-1] not in TERMS]


class TestTheWholeDocument:
    """There is a document with every key of every part, which both take."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_is_taken(self, kind: str) -> None:
        assert errors(WHOLE[kind], kind) == []
        assert faults(WHOLE[kind], kind) == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_has_every_key(self, kind: str) -> None:
        made = json_schema(kind)
        parts = [made, *made["$defs"].values()]
        keys = {key for part in parts for key in part.get("properties", ())}
        written = {step for path in paths(WHOLE[kind]) for step in path if isinstance(step, str)}

        assert keys == written - {"a"}


class TestOneValueChanged:
    """With any value exchanged for any other, left out or doubled, both say the same of it."""

    @pytest.mark.parametrize(("kind", "path"), PLACES, ids=str)
    def test_place(self, kind: str, path: Path) -> None:
        document = BASE[kind] | {str(path[0]): PLAIN[kind][path[0]]}
        found = {
            said
            for data in changed(document, path, ODD + WORDS)
            for said in disagreements(data, kind)
        }

        assert found == set()


class TestOneFactChanged:
    """So it is with each fact of the vocabulary."""

    @pytest.mark.parametrize("name", TERMS)
    def test_fact(self, name: str) -> None:
        data = {"civicspace": 1, "state": "KAZ", "measures": [_measure(name)]}
        path = ("measures", 0, "restrictions", 0, "facts", name)
        found = {said for one in changed(data, path, ODD) for said in disagreements(one)}

        assert found == set()


def _measure(fact: str) -> dict[str, Any]:
    value = WHOLE["dossier"]["measures"][0]["restrictions"][0]["facts"][fact]
    restriction = {"id": "r", "rights": ["assembly"], "facts": {fact: value}}
    return {"id": "m", "title": "M", "kind": "law", "restrictions": [restriction]}


class TestIdsOfSources:
    """The ids of sources are keys, and held to the same form as other ids."""

    @pytest.mark.parametrize("name", ["fh-2005", "a.b_c", "", "A", "a--b", "a\n", "ü", "a b"])
    def test_key(self, name: str) -> None:
        data = {"civicspace": 1, "state": "KAZ", "sources": {name: {"title": "A source"}}}

        assert disagreements(data) == []
        assert bool(faults(data)) is (name not in ("fh-2005", "a.b_c"))


class TestTimes:
    """Of the settings only those that open and close have windows."""

    @pytest.mark.parametrize("setting", cs.choices.Setting)
    def test_setting(self, setting: cs.choices.Setting) -> None:
        window = {"setting": setting.value, "opens": 2005, "closes": 2006}
        data = {"civicspace": 1, "state": "KAZ", "calendar": {"windows": [window]}}

        assert bool(errors(data)) is bool(faults(data))


class TestKnownNames:
    """Whatever name the schema lists, the loader knows."""

    def test_states_and_instruments(self) -> None:
        made = json_schema()["$defs"]
        acts = [
            {"instrument": name, "action": "signature", "date": "2005-05-04"}
            for name in made["Instrument"]["enum"]
        ]
        acts += [{**acts[0], "state": code} for code in made["State"]["anyOf"][0]["enum"]]

        assert len(acts) > 400
        assert faults({"civicspace": 1, "state": "KAZ", "treaty_actions": acts}) == []

    def test_provisions(self) -> None:
        case = WHOLE["casebook"]["cases"][0]
        rulings = [
            {"provision": name, "right": "assembly", "outcome": "violation"}
            for name in json_schema("casebook")["$defs"]["Provision"]["enum"]
        ]
        data = {"civicspace": 1, "cases": [{**case, "rulings": rulings}]}

        assert len(rulings) > 200
        assert faults(data, "casebook") == []

    def test_values_of_facts(self) -> None:
        facts = json_schema()["$defs"]["Facts"]["properties"]
        coded = [
            (name, [value] if "items" in made else value)
            for name, made in facts.items()
            for value in made.get("items", made).get("enum", ())
        ]

        assert len(coded) > 500
        assert [pair for pair in coded if not _known(*pair)] == []

    def test_codes_of_made_up_states(self) -> None:
        letters = [chr(one) for one in range(ord("A"), ord("Z") + 1)]
        codes = [f"{a}{b}{c}" for a in "AKQXZ" for b in letters for c in "AMZ"]
        found = {said for code in codes for said in disagreements({"civicspace": 1, "state": code})}

        assert found == set()


def _known(name: str, value: object) -> bool:
    return value is None or name in cs.Facts.from_coded({name: value})


class TestDrawnFromTheSchema:
    """What is drawn from the schema the loader takes, or refuses only for what no schema says."""

    @pytest.mark.parametrize("kind", KINDS)
    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def test_document(self, kind: str, data: st.DataObject) -> None:
        document = data.draw(DOCUMENTS[kind])

        assert errors(document, kind) == []
        assert disagreements(document, kind) == []


DOCUMENTS = {kind: Drawing(kind).documents() for kind in KINDS}
