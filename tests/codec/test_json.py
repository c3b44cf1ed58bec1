"""JSON as dossiers are written in it, and what Python's own reader lets pass."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.codec.json_scan import scan
from civicspace.codec.yaml_text import read_yaml
from tests.codec.helpers import problems_of

HEAD = '{"civicspace": 1,\n"state": "KAZ",\n'


class TestWhatIsNoJSON:
    """NaN and the infinities are no JSON, and are told with their place."""

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
    def test_word(self, word: str) -> None:
        assert problems_of(f'{HEAD}"name": {word}, "title": 5}}') == [
            f"line 3: name: {word} is not JSON",
            "line 3: title: 5 is not a text: put it in quotes",
        ]

    def test_a_great_number_beside_it(self) -> None:
        great = "9" * 18

        assert problems_of(f'{HEAD}"name": NaN, "title": {great}, "note": {great}9}}') == [
            "line 3: name: NaN is not JSON",
            f"line 3: title: {great} is not a text: put it in quotes",
            "line 3: note: a number of more than 18 digits is too great",
        ]

    @pytest.mark.parametrize("number", ["1e999", "-1e999"])
    def test_a_number_without_end(self, number: str) -> None:
        shown = number.replace("1e999", "inf")

        assert problems_of(f'{HEAD}"name": {number}}}') == [
            f"line 3: name: {shown} is not a text: put it in quotes"
        ]


class TestPlaces:
    """The lines of a JSON text are told, whatever white space and brackets are in its texts."""

    def test_brackets_within_texts(self) -> None:
        text = f'{HEAD}\t"note": "[{{\\",:\\n}}",\n\t"measures": [\n\t\t{{}},\n\t\t5\n]}}'

        assert problems_of(text) == [
            "line 5: measures[0].id: `id` is missing",
            "line 5: measures[0].kind: `kind` is missing",
            "line 5: measures[0].title: `title` is missing",
            "line 6: measures[1]: 5 is not a mapping with id, title, kind, timeline, restrictions,"
            " guarantees, reference, original_title, amends, replaces, related, certainty, note,"
            " unknown, sources",
        ]

    def test_one_line(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads('{"civicspace": 1, "state": 5}')

        assert (caught.value.problems[0].line, caught.value.problems[0].column) == (1, 19)

    def test_escapes_in_keys(self) -> None:
        assert problems_of('{"civicspace": 1,\n"st\\u0061te": 5}') == [
            "line 2: state: 5 is not a text: put it in quotes"
        ]


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\x85"))
data = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=12,
)


class TestTheTwoReadersAgree:
    """JSON is YAML: both readers find the same data, and each value in the same place."""

    @settings(max_examples=150, deadline=None)
    @given(data=data)
    def test_data_and_places(self, data: object) -> None:
        text = json.dumps(data, ensure_ascii=False, indent=1)

        as_yaml = read_yaml(text)

        assert as_yaml.problems == ()
        assert as_yaml.data == data
        assert as_yaml.positions() == scan(text).positions
