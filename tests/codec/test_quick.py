"""The quick way of reading and writing JSON comes to the same as the careful one, or gives up."""

from __future__ import annotations

import gc
import json
import random
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.codec import json_backend, quick
from civicspace.codec.json_backend import STANDARD
from civicspace.codec.quick import quick_dossier, quick_text
from civicspace.codec.structure import from_data, to_data
from civicspace.codec.text import read
from civicspace.strategies import dossiers
from tests.alike import assert_alike
from tests.codec.helpers import EXAMPLE, SMALL

SMALL_JSON = cs.dumps(cs.loads(SMALL))


def careful(text: str) -> cs.Dossier | None:
    """What the careful way makes of a text; None where it refuses it."""
    try:
        return from_data(read(text, json_only=True), None)
    except cs.DossierError:
        return None


@pytest.fixture(params=["orjson", "standard library"])
def _backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs with either parser."""
    pytest.importorskip("orjson")
    if request.param != "orjson":
        monkeypatch.setattr(quick, "backend", lambda: STANDARD)


CLAIM = '{"id": "a", "text": "A statement.", "kind": "fact"'
ACT = '{"instrument": "iccpr", "action": "ratification", "date": "2006-01-24"}'


@pytest.mark.usefixtures("_backend")
class TestReading:
    """What the quick way reads is what the careful way reads, in type as in value."""

    def test_the_example(self) -> None:
        kazakhstan = cs.load(EXAMPLE)
        found = quick_dossier(cs.dumps(kazakhstan))

        assert found is not None
        assert_alike(kazakhstan, found)

    def test_order_of_facts(self) -> None:
        mixed = SMALL_JSON.replace('"form": "ban"', '"scope": "general", "form": "ban"')
        found = quick_dossier(mixed)

        assert found is not None
        assert list(found.measures[0].restrictions[0].facts) == ["form", "scope"]

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('"date": "2005-04-25"', '"date": 2005'),
            ('"date": "2005-04-25"', '"date": "2005-04"'),
            ('"form": "ban"', '"form": null'),
            ('"title": "A ban"', '"title": "A ban", "note": ""'),
            ('"title": "A ban"', '"title": "\\u0041 ban", "amends": []'),
            ('"title": "A ban"', '"title": "A \\"ban\\""'),
            ('"state": "KAZ"', '"state" : "KAZ"'),
            ('"state": "KAZ"', f'"state": "KAZ", "claims": [{CLAIM}, "attributed_to": "ban"}}]'),
            ('"state": "KAZ"', f'"state": "KAZ", "treaty_actions": [{ACT}]'),
            ('"state": "KAZ"', f'"state": "KAZ", "treaty_actions": [{ACT[:-1]}, "state": "KGZ"}}]'),
        ],
    )
    def test_other_ways_to_write_it(self, old: str, new: str) -> None:
        text = SMALL_JSON.replace(old, new)
        found = quick_dossier(text)

        assert text != SMALL_JSON
        assert found is not None
        assert_alike(careful(text), found)


#: Texts that are refused, each by a piece of the small dossier and what stands in its place.
WRONG = [
    ('"civicspace": 1', '"civicspace": 2'),
    ('"civicspace": 1', '"civicspace": true'),
    ('"civicspace": 1', '"civicspace": 1.0'),
    ('"state": "KAZ"', '"state": "Kazakhstan"'),
    ('"state": "KAZ"', '"state": "SUX"'),
    ('"state": "KAZ"', '"state": null'),
    ('"state": "KAZ"', f'"state": "KAZ", "claims": [{CLAIM}, "measures": ["nothing"]}}]'),
    ('"state": "KAZ"', f'"state": "KAZ", "claims": [{CLAIM}, "attributed_to": "nothing"}}]'),
    ('"state": "KAZ"', f'"state": "KAZ", "claims": [{CLAIM}, "attributed_to": ""}}]'),
    ('"state": "KAZ"', f'"state": "KAZ", "treaty_actions": [{ACT.replace("iccpr", "none")}]'),
    ('"state": "KAZ"', f'"state": "KAZ", "treaty_actions": [{ACT[:-1]}, "state": "SUX"}}]'),
    ('"title": "A ban"', '"title": "A ban", "titel": ""'),
    ('"title": "A ban"', '"title": " "'),
    ('"title": "A ban"', '"title": 7'),
    ('"title": "A ban"', '"title": "A ban", "title": "A ban"'),
    ('"title": "A ban"', '"title": "A ban", "title" : "A ban"'),
    ('"title": "A ban"', '"title": "A ban", "\\u0074itle": "A ban"'),
    ('"title": "A ban"', '"title": "\\ud800"'),
    ('"title": "A ban"', '"title": "A ban", "certainty": "sure"'),
    ('"title": "A ban"', '"title": "A ban", "amends": "ban"'),
    ('"title": "A ban"', '"title": "A ban", "amends": [1]'),
    ('"title": "A ban"', '"title": "A ban", "amends": ["nothing"]'),
    ('"title": "A ban"', '"title": "A ban", "replaces": ["nothing"]'),
    ('"title": "A ban"', '"title": "A ban", "related": ["nothing"]'),
    ('"title": "A ban"', '"title": "A ban", "related": ["ban"]'),
    ('"id": "ban"', '"id": "../ban"'),
    ('"date": "2005-04-25"', '"date": "2005-02-30"'),
    ('"date": "2005-04-25"', '"date": -1'),
    ('"date": "2005-04-25"', '"date": true'),
    ('"date": "2005-04-25"', '"date": []'),
    ('"form": "ban"', '"form": "bann"'),
    ('"form": "ban"', '"forms": "ban"'),
    ('"form": "ban"', '"form": "ban", "form": "ban"'),
    ('"form": "ban"', '"form": ["ban"]'),
    ('"form": "ban"', '"precise": "no"'),
    ('"form": "ban"', '"precise": 0'),
    ('"form": "ban"', '"notice_hours": 7.0'),
    ('"form": "ban"', '"notice_hours": true'),
    ('"form": "ban"', '"notice_hours": -1'),
    ('"form": "ban"', '"notice_hours": 1000000000000000000'),
    ('"form": "ban"', '"notice_hours": 99999999999999999999999'),
    ('"form": "ban"', '"notice_hours": NaN'),
    ('"form": "ban"', '"aims": "morals"'),
    ('"form": "ban"', '"aims": [["morals"]]'),
    ('"form": "ban"', '"aims": [true]'),
    ('"rights": [', '"sources": ["nowhere"], "rights": ['),
]


@pytest.mark.usefixtures("_backend")
class TestGivingUp:
    """The quick way gives up on whatever the careful way refuses, and says nothing."""

    @pytest.mark.parametrize(("old", "new"), WRONG)
    def test_wrong(self, old: str, new: str) -> None:
        text = SMALL_JSON.replace(old, new)

        assert text != SMALL_JSON
        assert careful(text) is None
        assert quick_dossier(text) is None

    @pytest.mark.parametrize("text", ["", "null", "[]", "{", SMALL, f"{SMALL_JSON} {{}}", "\x00"])
    def test_no_dossier(self, text: str) -> None:
        assert quick_dossier(text) is None

    def test_colon_after_a_quotation(self) -> None:
        """A text with a quoted word and a colon could hide a key: the careful way reads it."""
        text = SMALL_JSON.replace('"A ban"', '"The \\"ban\\": a law"')

        assert quick_dossier(text) is None
        assert cs.loads(text)["ban"].title == 'The "ban": a law'


def _parts(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    items: Any = ()
    if isinstance(data, dict):
        items = data.items()
    elif isinstance(data, list):
        items = enumerate(data)
    for key, value in items:
        yield from _parts(value, (*path, key))


def texts_in(data: Any) -> Iterator[str]:
    """Every text in plain data, keys included."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from texts_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts_in(value)


#: A colon at the beginning or after a quotation mark: it looks as if it ended a key.
HIDES = re.compile(r'(?:^|")\s*:')

ODD: list[Any] = [None, True, False, 0, 1, -1, 7.9, 10**18, "", "no", "KAZ", "2005", [], {}, ["a"]]


@pytest.mark.usefixtures("_backend")
class TestSpoilt:
    """Of a dossier in which one part is exchanged, doubled or lost, both ways think the same."""

    @settings(max_examples=75, deadline=None)
    @given(dossier=dossiers(), seed=st.integers(0, 2**32))
    def test_one_part(self, dossier: cs.Dossier, seed: int) -> None:
        rng = random.Random(seed)
        data = json.loads(cs.dumps(dossier))
        *way, last = rng.choice([path for path in _parts(data) if path])
        holder = data
        for key in way:
            holder = holder[key]
        if rng.random() < 0.3:
            holder.pop(last)
        elif isinstance(holder, dict) and rng.random() < 0.3:
            holder[rng.choice(["note", "titel", "sources", "id"])] = holder.pop(last)
        else:
            holder[last] = rng.choice(ODD)
        text = json.dumps(data, ensure_ascii=False)
        found = quick_dossier(text)
        wanted = careful(text)

        if wanted is None or found is None:
            assert wanted is found or any(map(HIDES.search, texts_in(data)))
        else:
            assert_alike(wanted, found)


@pytest.mark.usefixtures("_backend")
class TestWriting:
    """What the quick way writes is what the careful way writes, character by character."""

    @pytest.mark.parametrize("compact", [False, True])
    @settings(max_examples=30, deadline=None)
    @given(dossier=dossiers())
    def test_any_dossier(self, compact: bool, dossier: cs.Dossier) -> None:
        assert quick_text(dossier, compact=compact) == STANDARD.print(to_data(dossier), compact)

    @pytest.mark.parametrize(
        "change",
        [
            {"name": 5},
            {"name": "\ud800"},
            {"name": None},
            {"note": False},
            {"sources": ()},
            {"treaty_actions": (None,)},
            {"state": "SUX"},
            {"calendar": None},
        ],
    )
    def test_gives_up(self, change: dict[str, Any]) -> None:
        assert quick_text(attrs.evolve(cs.loads(SMALL), **change)) is None

    def test_classes_of_its_own(self) -> None:
        class Mine(cs.Source):
            pass

        dossier = cs.Dossier(state="KAZ", sources=[Mine(id="a", title="A")])

        assert quick_text(dossier) is None

    def test_a_number_too_great(self) -> None:
        facts = cs.Facts(notice_hours=10**18)
        ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], facts=facts)
        law = cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, restrictions=[ban])

        assert quick_text(cs.Dossier(state="KAZ", measures=[law])) is None


class TestBackend:
    """orjson is taken where it is installed, and the standard library where it is not."""

    def test_standard(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import sys

        monkeypatch.setitem(sys.modules, "orjson", None)

        assert json_backend.backend.__wrapped__() is STANDARD

    def test_orjson(self) -> None:
        pytest.importorskip("orjson")

        assert json_backend.backend.__wrapped__() is not STANDARD


class TestCollector:
    """The garbage collector is left as it was, whatever comes of the text."""

    @pytest.mark.parametrize("text", [SMALL_JSON, SMALL_JSON[:-9]])
    @pytest.mark.parametrize("on", [True, False])
    def test_as_before(self, text: str, on: bool) -> None:
        before = gc.isenabled()
        (gc.enable if on else gc.disable)()
        try:
            quick_dossier(text)

            assert gc.isenabled() is on
        finally:
            (gc.enable if before else gc.disable)()


class TestThreads:
    """Several threads that read and write at once do not mix up what they count."""

    def test_many_at_once(self) -> None:
        texts = [SMALL_JSON, SMALL_JSON.replace('"rights"', '"note": "", "rights"')] * 100
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(quick_dossier, texts))

        assert all(one == found[0] and one is not None for one in found)
