"""Texts that would have a reader run for ever, or out of memory, end in an error of ours."""

from __future__ import annotations

import json

import pytest

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.json_scan import scan
from tests.codec.helpers import problems_of, small_with

HEAD = "civicspace: 1\nstate: KAZ\n"
TOO_DEEP = "lists and mappings within each other, more than 100 deep"
TOO_MANY = "more than 1,000,000 values, aliases followed"
MANY = 100_000


class TestDeepNesting:
    """Brackets within brackets, a hundred thousand of them, are refused and break nothing."""

    @pytest.mark.parametrize(
        "text",
        [
            "[" * MANY,
            "[" * MANY + "]" * MANY,
            '{"a":' * MANY,
            "{a: " * MANY,
            "- " * MANY,
            "".join(f"{' ' * depth}a:\n" for depth in range(1000)),
            '{"civicspace": 1, "note": ' + "[" * MANY,
        ],
    )
    def test_text(self, text: str) -> None:
        [said] = problems_of(text)

        assert said.endswith(f": {TOO_DEEP}")

    @pytest.mark.parametrize("opening", ["{", "? ", "- ? "])
    def test_mappings_as_keys(self, opening: str) -> None:
        assert any(said.endswith(f": {TOO_DEEP}") for said in problems_of(opening * MANY))

    @pytest.mark.parametrize("form", ["yaml", "json"])
    def test_the_last_depth_that_is_read(self, form: str) -> None:
        def nested(depth: int) -> str:
            inner = "[" * depth + "]" * depth
            if form == "yaml":
                return f"{HEAD}note: {inner}\ntitle: 5\n"
            return f'{{"civicspace": 1, "state": "KAZ",\n\n"note": {inner},\n"title": 5}}'

        assert problems_of(nested(99)) == [
            "line 3: note: a list is not a text",
            "line 4: title: 5 is not a text: put it in quotes",
        ]
        assert problems_of(nested(100)) == [f"line 3: {TOO_DEEP}"]

    def test_in_a_fact(self) -> None:
        text = small_with("{form: ban}", f"{{form: {'[' * 80}{']' * 80}}}")

        [said] = problems_of(text)

        assert said.startswith("line 15: measures[0].restrictions[0].facts.form: [[[[")


def bomb(width: int, depth: int, opening: str = "[", closing: str = "]") -> str:
    """A text in which each line has the line before many times."""
    lines = ["a0: &a0 x"]
    for level in range(depth):
        inner = ", ".join([f"*a{level}"] * width)
        lines.append(f"a{level + 1}: &a{level + 1} {opening}{inner}{closing}")
    return HEAD + "\n".join(lines) + "\n"


class TestAliasBombs:
    """A few lines that stand for billions of values are counted, not built."""

    @pytest.mark.parametrize(("width", "depth", "line"), [(9, 9, 10), (2, 60, 21), (1000, 3, 5)])
    def test_lists(self, width: int, depth: int, line: int) -> None:
        assert f"line {line}: {TOO_MANY}" in problems_of(bomb(width, depth))

    def test_mappings(self) -> None:
        lines = ["a0: &a0 {k: x}"]
        lines += [f"a{n + 1}: &a{n + 1} {{l: *a{n}, r: *a{n}}}" for n in range(60)]

        assert f"line 21: {TOO_MANY}" in problems_of(HEAD + "\n".join(lines) + "\n")

    def test_where_measures_belong(self) -> None:
        [said] = problems_of(bomb(9, 9).replace("a9:", "measures:").replace("a8:", "title:"))[-1:]

        assert said == f"line 10: {TOO_MANY}"

    @pytest.mark.parametrize(("more", "refused"), [(995, False), (996, False), (997, True)])
    def test_the_limit(self, more: int, refused: bool) -> None:
        # The root, two values, a list of 1,000 and a list of it 998 times: 999,004 values.
        parts = ["*a"] * 998 + ["x"] * more
        text = f"{HEAD}a: &a [{', '.join('x' * 999)}]\nb: [{', '.join(parts)}]\n"

        said = problems_of(text)

        assert (said == [f"line 4: {TOO_MANY}"]) is refused
        assert ("unknown key" in said[0]) is not refused


class TestAliasesOfLongTexts:
    """The characters that aliases stand for are counted as if they were written out."""

    SAID = "more than 50,000,000 characters, aliases followed"

    @pytest.mark.parametrize("length", [100_000, 1_000_000])
    def test_a_text(self, length: int) -> None:
        many = 50_000_000 // length
        text = f"{HEAD}note: &a {'x' * length}\nname: *a\nclaims:\n" + "- {id: *a}\n" * many

        # It is read up to there, and nothing is said of what came before.
        assert problems_of(text)[-1] == f"line {5 + many - 2}: {self.SAID}"

    def test_a_key(self) -> None:
        key = "x" * 100_000

        assert problems_of(f"{HEAD}note: &a {key}\nclaims:\n" + "- {*a : 1}\n" * 500) == [
            f"line 503: {self.SAID}"
        ]

    def test_a_list_of_texts(self) -> None:
        text = f"{HEAD}note: &a [{'x' * 10_000}, y]\nb: &b [{', '.join(['*a'] * 100)}]\n"

        assert problems_of(f"{text}c: [{', '.join(['*b'] * 100)}]\n") == [f"line 5: {self.SAID}"]


class TestLongTexts:
    """What no analyst writes in one dossier is refused, with what to do instead."""

    SAID = "a text of more than 50 characters: divide it into several dossiers"

    @pytest.fixture(autouse=True)
    def small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("civicspace.codec.text.MOST_CHARACTERS", 50)

    def test_the_longest(self) -> None:
        assert cs.loads(f"{HEAD}name: {'x' * 18}\n").name == "x" * 18

    @pytest.mark.parametrize(
        "text", [f"{HEAD}name: {'x' * 20}\n", "[" * 51, "\ud800" * 51, " " * 51]
    )
    def test_one_character_more(self, text: str) -> None:
        assert problems_of(text) == [self.SAID]

    def test_in_a_casebook(self) -> None:
        with pytest.raises(cs.CasebookError, match=self.SAID):
            loads_casebook("x" * 51)


class TestBrokenJSON:
    """A short text that begins like JSON may be YAML in its flow style; of a long one that is not
    tried, for it takes long and what is told of JSON is what helps.
    """

    @pytest.mark.parametrize(("words", "accepted"), [(90_000, True), (100_000, False)])
    def test_a_comma_too_many(self, words: int, accepted: bool) -> None:
        text = f'{{"civicspace": 1, "state": "KAZ", "note": "{"x" * words}",}}'

        if accepted:
            assert cs.loads(text).note == "x" * words
        else:
            [said] = problems_of(text)
            assert said.startswith("line 1: not JSON: ")


class TestHugeNumbers:
    """A number of ten thousand digits is refused in its place, and the rest is read on."""

    @pytest.mark.parametrize("digits", [19, 4300, 4301, 10_000])
    def test_yaml(self, digits: int) -> None:
        text = small_with("{form: ban}", f"{{notice_hours: {'9' * digits}, precise: no}}")
        facts = "measures[0].restrictions[0].facts"

        assert problems_of(text) == [
            f"line 15: {facts}.notice_hours: a number of more than 18 digits is too great",
            f'line 15: {facts}.precise: "no" is not true or false; accepted: true, false',
        ]

    @pytest.mark.parametrize("digits", [19, 4300, 4301, 10_000, 1_000_000])
    def test_json(self, digits: int) -> None:
        text = f'{{"civicspace": 1,\n"state": -{"9" * digits},\n"name": 5}}'

        assert problems_of(text) == [
            "line 2: state: a number of more than 18 digits is too great",
            "line 3: name: 5 is not a text: put it in quotes",
        ]

    @pytest.mark.parametrize(
        "written", [f"0x{'F' * 5000}", f"0o{'7' * 5000}", hex(10**18), "0" * 19]
    )
    def test_other_ways_to_write_them(self, written: str) -> None:
        assert problems_of(f"{HEAD}name: {written}\n") == [
            "line 3: name: a number of more than 18 digits is too great"
        ]

    @pytest.mark.parametrize("written", ["9" * 18, hex(10**18 - 1), "+" + "9" * 18])
    def test_the_greatest(self, written: str) -> None:
        dossier = cs.loads(small_with("{form: ban}", f"{{notice_hours: {written}}}"))

        assert dossier.measures[0].restrictions[0].facts.notice_hours == 10**18 - 1
        assert cs.loads(cs.dumps(dossier)) == dossier

    @pytest.mark.parametrize("sign", ["", "-"])
    def test_the_greatest_in_json(self, sign: str) -> None:
        number = f"{sign}{'9' * 18}"

        assert problems_of(f'{{"civicspace": 1, "state": "KAZ", "name": {number}}}') == [
            f"line 1: name: {number} is not a text: put it in quotes"
        ]

    @pytest.mark.parametrize("number", ["1e400", "-1e400", "1e-400", "9" * 400 + ".0", "1E+999999"])
    @pytest.mark.parametrize("form", ["yaml", "json"])
    def test_fractions_beyond_all_bounds(self, number: str, form: str) -> None:
        text = f"{HEAD}name: {number}\n"
        if form == "json":
            text = f'{{"civicspace": 1, "state": "KAZ",\n\n"name": {number}}}'

        assert problems_of(text) == [
            f"line 3: name: {float(number)} is not a text: put it in quotes"
        ]

    def test_in_quotes_it_is_text(self) -> None:
        number = "9" * 10_000

        assert cs.loads(f"{HEAD}name: '{number}'\n").name == number


def large(measures: int) -> dict[str, object]:
    """The data of a dossier with many measures."""
    measure = {"title": "A measure", "kind": "law", "note": "words " * 100, "sources": ["fh-2005"]}
    restriction = {"id": "r", "rights": ["assembly"], "facts": {"form": "ban"}}
    return {
        "civicspace": 1,
        "state": "KAZ",
        "sources": {"fh-2005": {"title": "A report"}},
        "measures": [
            {"id": f"m-{number}", **measure, "restrictions": [restriction]}
            for number in range(measures)
        ],
    }


class TestLargeFiles:
    """A file of megabytes is read; with thousands of faults, all of them are told."""

    def test_json(self) -> None:
        text = json.dumps(large(6500))
        assert len(text) > 5_000_000

        assert len(cs.loads(text)) == 6500

    def test_yaml(self) -> None:
        text = json.dumps(large(600), indent=1).replace('"civicspace"', "civicspace", 1)
        assert len(text) > 500_000

        assert len(cs.loads(text)) == 600

    def test_many_faults(self) -> None:
        text = json.dumps(large(2000), indent=1).replace('"fh-2005"\n', '"fh"\n')

        said = problems_of(text)

        assert len(said) == 2000
        assert 'no source has the id "fh"' in said[-1]

    def test_the_nearest_of_many_names_is_not_told_for_ever(self) -> None:
        data = large(0) | {"claims": [{"id": "c", "text": "T", "kind": "fact"}]}
        data |= {"measures": [{"id": "m", "title": "M", "kind": "law", "sources": ["fh"] * 202}]}
        data["sources"] = {f"fh-{year}": {"title": "A report"} for year in range(1900, 2005)}
        text = json.dumps(data).replace('"fh"', '"fh-2005"')

        said = problems_of(text)

        assert len(said) == 202
        assert [one.endswith('did you mean "fh-2004"?') for one in said] == [True] * 200 + [
            False
        ] * 2

    @pytest.mark.parametrize(("anchors", "hints"), [(100, 101), (101, 0)])
    def test_many_wrong_aliases(self, anchors: int, hints: int) -> None:
        """The nearest anchor is looked for among few, and for few."""
        right = "".join(f"- &anchor{number} x\n" for number in range(anchors))

        said = problems_of(f"{HEAD}note:\n{right}" + "- *ancor7\n" * 200)

        assert len(said) == 201
        assert sum(one.endswith(": did you mean *anchor7?") for one in said) == hints

    @pytest.mark.parametrize("key", ["k" * 200_000, "." * 200_000, "[" * 200_000])
    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_a_long_key_with_many_values_in_it(self, key: str, form: str) -> None:
        """No path is longer than it can be read, so that not each value has a path of its own."""
        inner = f"{{sources: [{', '.join(['fh'] * 300)}]}}"
        text = f'{HEAD}? "{key}"\n: {inner}\n'
        if form == "json":
            inner = json.dumps({"sources": ["fh"] * 300})
            text = f'{{"civicspace": 1, "state": "KAZ",\n\n"{key}":\n{inner}}}'

        with pytest.raises(cs.DossierError) as caught:
            cs.loads(text)

        problems = caught.value.problems
        assert len(problems) == 301
        assert {problem.line for problem in problems} == {3}
        assert all(len(problem.path) < 1_020 for problem in problems)

    def test_a_long_source_with_many_faults(self) -> None:
        faults = {f"k{number}": 1 for number in range(300)}
        data = {"civicspace": 1, "state": "KAZ", "sources": {"a" * 200_000: faults}}

        with pytest.raises(cs.DossierError) as caught:
            cs.loads(json.dumps(data))

        assert all(len(problem.path) < 1_030 for problem in caught.value.problems)

    def test_the_names_of_long_sources(self) -> None:
        data = large(1) | {"sources": {f"{'a' * 100_000}{number}": {} for number in range(20)}}

        assert all(len(said) < 3_000 for said in problems_of(json.dumps(data)))

    @pytest.mark.parametrize("many", [200, 201])
    def test_the_nearest_of_many_different_mistakes(self, many: int) -> None:
        facts = {f"for{chr(0x100 + number)}m": "ban" for number in range(many)}
        text = small_with("{form: ban}", json.dumps(facts))

        said = problems_of(text)

        assert len(said) == many
        assert sum(one.endswith(': did you mean "form"?') for one in said) == 200

    def test_the_nearest_of_the_same_mistake_is_told_each_time(self) -> None:
        text = json.dumps(large(300)).replace('"form"', '"forms"')

        assert sum(one.endswith(': did you mean "form"?') for one in problems_of(text)) == 300

    def test_the_places_of_what_is_not_wrong_are_not_kept(self) -> None:
        text = '{"a": {"b": [1, 2], "c": 3}, "d": {"b": [1]}}'

        found = scan(text, {"", "a", "a.b", "a.b[1]"}).positions

        assert found == {"": (1, 1), "a": (1, 2), "a.b": (1, 8), "a.b[1]": (1, 17)}

    def test_a_long_text_is_shown_by_its_beginning(self) -> None:
        text = small_with("[assembly]", "x" * 1_000_000)

        assert problems_of(text) == [
            f'line 14: measures[0].restrictions[0].rights: "{"x" * 60}..." is not a list:'
            " put it in square brackets"
        ]

    @pytest.mark.parametrize(
        ("old", "new", "length"),
        [
            ("id: ban", "id: {}", 100_000),
            ("date: 2005-04-25", "date: {}", 100_000),
            ("[fh-2005]", "[{}]", 100_000),
            ("form: ban", "form: {}", 100_000),
            ("form: ban", "{}: ban", 1000),
            ("title: A ban", "title: A ban\n    {}: 1", 1000),
        ],
    )
    def test_a_line_stays_short(self, old: str, new: str, length: int) -> None:
        [said] = problems_of(small_with(old, new.format("X" * length)))

        assert len(said) < 1500
        assert "XXX" in said
