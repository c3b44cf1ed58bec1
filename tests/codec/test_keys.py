"""Keys: unknown, missing, twice, and those that are no text."""

from __future__ import annotations

import pytest

from tests.codec.helpers import problems_of, refusal, small_with

HEAD = "civicspace: 1\nstate: KAZ\n"
OF_A_SOURCE = "id, title, publisher, published, url, archived, note"


class TestUnknownKeys:
    """A key that is not known is refused with the nearest one, or else with all of them."""

    def test_nearest(self) -> None:
        text = small_with("    title: A ban\n", "    titel: A ban\n    title: A ban\n")

        assert problems_of(text) == [
            'line 7: measures[0].titel: unknown key "titel": did you mean "title"?'
        ]

    def test_none_is_near(self) -> None:
        text = small_with("[assembly]\n", "[assembly]\n        zebra: 1\n")

        assert problems_of(text) == [
            'line 15: measures[0].restrictions[0].zebra: unknown key "zebra"; accepted: id, rights,'
            " facts, presumed, summary, since, until, certainty, note, sources"
        ]

    def test_other_case(self) -> None:
        assert problems_of(f"{HEAD}Measures: []\n") == [
            'line 3: Measures: unknown key "Measures": did you mean "measures"?'
        ]

    def test_words_that_other_readers_take_for_flags(self) -> None:
        said = (
            "; accepted: state, name, title, measures, sources, calendar, treaty_actions,"
            " reservations, derogations, claims, note"
        )

        assert problems_of(f"{HEAD}on: 1\nNO: 1\n") == [
            f'line 3: on: unknown key "on"{said}',
            'line 4: NO: unknown key "NO": did you mean "note"?',
        ]

    def test_a_key_of_many_words(self) -> None:
        assert problems_of(f"{HEAD}a key. [of] words: 1\n")[0].startswith(
            'line 3: ["a key. [of] words"]: unknown key "a key. [of] words"; accepted: state, '
        )

    def test_a_key_of_many_words_in_another_script(self) -> None:
        assert problems_of(f"{HEAD}қысқа атау: 1\n")[0].startswith(
            'line 3: ["қысқа атау"]: unknown key "қысқа атау"; accepted: state, '
        )

    def test_an_unknown_fact(self) -> None:
        text = small_with("{form: ban}", "{form: ban, from: ban, we ird: 1}")
        facts = "measures[0].restrictions[0].facts"

        first, second = problems_of(text)

        assert first == f'line 15: {facts}.from: unknown fact "from": did you mean "form"?'
        assert second.startswith(f'line 15: {facts}["we ird"]: unknown fact "we ird"; accepted: ')


class TestMissingKeys:
    """What is needed and is missing or blank is told where the thing begins that lacks it."""

    @pytest.mark.parametrize("text", ["civicspace: 1\n", "civicspace: 1\nstate:\n"])
    def test_state(self, text: str) -> None:
        line = 2 if "state" in text else 1

        assert problems_of(text) == [f"line {line}: state: `state` is missing"]

    def test_all_that_a_measure_needs(self) -> None:
        assert problems_of(f"{HEAD}measures:\n  - note: nothing else\n") == [
            "line 4: measures[0].id: `id` is missing",
            "line 4: measures[0].kind: `kind` is missing",
            "line 4: measures[0].title: `title` is missing",
        ]

    def test_a_blank_date(self) -> None:
        text = small_with("date: 2005-04-25", "date:")

        assert problems_of(text) == ["line 11: measures[0].timeline[0].date: `date` is missing"]

    def test_the_state_of_acts_is_told_once(self) -> None:
        acts = "derogations:\n  - {instrument: iccpr, provisions: ['21']}\n" * 1

        assert problems_of(f"civicspace: 1\n{acts}") == ["line 1: state: `state` is missing"]
        assert problems_of(f"civicspace: 1\nstate: kaz\n{acts}") == [
            "line 2: state: state 'kaz' is not a State's code: use ISO 3166-1 alpha-3, like KAZ"
        ]


class TestKeysThatOccurTwice:
    """A key that occurs twice is refused, with the line of the first; the first is looked at."""

    def test_yaml(self) -> None:
        text = small_with("    kind: law\n", "    kind: lwa\n    title: 5\n")

        assert problems_of(text) == [
            'line 8: measures[0].kind: unknown kind "lwa": did you mean "law"?',
            'line 9: measures[0].title: the key "title" occurs twice: first on line 7',
        ]

    def test_json(self) -> None:
        text = '{"civicspace": 1,\n"state": "KAZ",\n"title": "a",\n"title": "b"}'

        assert problems_of(text) == ['line 4: title: the key "title" occurs twice: first on line 3']

    def test_what_comes_after_is_read(self) -> None:
        text = f"{HEAD}title: [a, {{b: c}}]\ntitle: {{name: 1}}\nname: 5\n"

        assert problems_of(text) == [
            "line 3: title: a list is not a text",
            'line 4: title: the key "title" occurs twice: first on line 3',
            "line 5: name: 5 is not a text: put it in quotes",
        ]

    def test_a_source(self) -> None:
        text = small_with("  fh-2005: {title: Stepping Backward}\n",
                          "  fh-2005: {title: A}\n  fh-2005: {title: B}\n")  # fmt: skip

        assert problems_of(text) == [
            'line 5: sources.fh-2005: the key "fh-2005" occurs twice: first on line 4'
        ]


class TestKeysThatAreNoText:
    """A key is a text: numbers, flags, blanks, lists and mappings are refused, dates are text."""

    @pytest.mark.parametrize(
        ("key", "path", "shown"),
        [
            ("1", "1", "1"),
            ("1.5", '["1.5"]', "1.5"),
            ("true", "true", "true"),
            ("~", '["~"]', "a blank"),
            ("null", "null", "a blank"),
        ],
    )
    def test_scalar(self, key: str, path: str, shown: str) -> None:
        assert problems_of(f"{HEAD}{key}: a\n") == [
            f"line 3: {path}: a key is a text, and {shown} is not: put it in quotes"
        ]

    @pytest.mark.parametrize(
        ("key", "shown"), [("[a, b]", "a list"), ("{a: [b]}", "a mapping"), ("[]", "a list")]
    )
    def test_list_or_mapping(self, key: str, shown: str) -> None:
        assert problems_of(f"{HEAD}? {key}\n: [1]\nname: x\n") == [
            f'line 3: ["?"]: a key is a text, not {shown}'
        ]

    def test_a_date_is_a_text(self) -> None:
        said = problems_of(f"{HEAD}2005-05-04: a\n")

        assert said[0].startswith('line 3: 2005-05-04: unknown key "2005-05-04"; accepted: ')

    def test_a_merge(self) -> None:
        text = f"{HEAD}calendar: &a {{}}\n<<: *a\n"

        assert problems_of(text) == [
            'line 4: ["<<"]: `<<` would merge another mapping: write its keys out instead'
        ]


class TestTheIdOfASource:
    """The id of a source is the key that it stands under, and it has no other."""

    def test_a_second_id(self) -> None:
        said = "the id of a source is the key that it stands under: leave `id` out"

        assert problems_of(f"{HEAD}sources: {{a: {{id: b, title: A}}}}\n") == [
            f"line 3: sources.a.id: {said}"
        ]

    def test_no_id(self) -> None:
        said = "id 'A report' is not an id: use lower-case letters, digits and hyphens"

        assert problems_of(f"{HEAD}sources:\n  A report: {{title: A}}\n") == [
            f'line 4: sources["A report"].id: {said}'
        ]

    def test_a_fault_in_a_source_is_told_by_its_id(self) -> None:
        said = f'unknown key "zebra"; accepted: {OF_A_SOURCE}'

        assert problems_of(f"{HEAD}sources:\n  a: {{title: A}}\n  b: {{title: B, zebra: 1}}\n") == [
            f"line 5: sources.b.zebra: {said}"
        ]


class TestTheWholeMessage:
    """The number of problems comes first, and a single one is no plural."""

    def test_one(self) -> None:
        assert refusal("civicspace: 1\n") == (
            "1 problem in the dossier\n  line 1: state: `state` is missing"
        )

    def test_two(self) -> None:
        assert refusal("civicspace: 1\nname: 5\n") == (
            "2 problems in the dossier\n"
            "  line 1: state: `state` is missing\n"
            "  line 2: name: 5 is not a text: put it in quotes"
        )
