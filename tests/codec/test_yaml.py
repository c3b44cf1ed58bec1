"""YAML 1.2 as dossiers are written in it."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.yaml_text import read_yaml
from tests.codec.helpers import SMALL, problems_of, small_with

HEAD = "civicspace: 1\nstate: NOR\n"


class TestWordsAreText:
    """Norway is a State, and yes, no, on and off are words: YAML 1.2 has it so."""

    @pytest.mark.parametrize("word", ["NO", "no", "yes", "Yes", "on", "off", "Y", "n"])
    def test_title_of_a_source(self, word: str) -> None:
        dossier = cs.loads(f"{HEAD}sources: {{a: {{title: {word}}}}}\n")

        assert dossier.state == "NOR"
        assert dossier.sources[0].title == word

    def test_a_directive_for_the_older_yaml_changes_nothing(self) -> None:
        dossier = cs.loads(f"%YAML 1.1\n---\n{HEAD}name: no\ntitle: 1_000\nnote: 12:30:45\n")

        assert (dossier.name, dossier.title, dossier.note) == ("no", "1_000", "12:30:45")

    def test_norway_in_two_letters(self) -> None:
        assert problems_of("civicspace: 1\nstate: NO\n") == [
            "line 2: state: state 'NO' is not a State's code: use ISO 3166-1 alpha-3, like KAZ"
        ]

    def test_numbers_are_decimal_or_say_so(self) -> None:
        counts = {"010": 10, "+5": 5, "0o17": 15, "0x1F": 31}

        for written, number in counts.items():
            dossier = cs.loads(small_with("{form: ban}", f"{{notice_hours: {written}}}"))

            assert dossier.measures[0].restrictions[0].facts.notice_hours == number


class TestTheCoreSchema:
    """A scalar without quotes is what YAML 1.2's core schema says, and in quotes it is text."""

    @pytest.mark.parametrize(
        ("written", "value"),
        [
            *((word, word) for word in ("NO", "no", "yes", "on", "off", "y", "n", "tRUE", "nULL")),
            *((word, True) for word in ("true", "True", "TRUE")),
            *((word, False) for word in ("false", "False", "FALSE")),
            *((word, None) for word in ("", "~", "null", "Null", "NULL")),
            *((word, word) for word in ("12:30", "12:30:45", "1_000", "2005-05-04")),
            *((word, word) for word in ("2005-05", "2001-12-14t21:59:43.10-05:00", "0b11", "0X1F")),
            *(
                (word, word)
                for word in ("0o8", "0x", "0xG", "1e", "1.2.3", "+", "-x", ".", "..", "=")
            ),
            *(
                (word, word)
                for word in ("\u0662\u0660", "\uff11", "\u00bd", "inf", "NaN", "+0x1F", "-0o7")
            ),
            *[("0", 0), ("-0", 0), ("+5", 5), ("010", 10), ("0o10", 8), ("0x1F", 31), ("0x1f", 31)],
            *[("1.", 1.0), (".5", 0.5), ("7.0", 7.0), ("1e3", 1000.0), ("-1.5E-3", -0.0015)],
            *[(".inf", float("inf")), ("-.INF", float("-inf")), ("+.Inf", float("inf"))],
        ],
    )
    def test_scalar(self, written: str, value: object) -> None:
        found = read_yaml(f"plain: {written}\nquoted: '{written}'\nlisted: [{written or '~'}]\n")

        assert found.problems == ()
        assert repr(found.data) == repr({"plain": value, "quoted": written, "listed": [value]})

    @pytest.mark.parametrize("written", [".nan", ".NaN", ".NAN"])
    def test_no_number(self, written: str) -> None:
        value = read_yaml(written).data

        assert type(value) is float
        assert value != value


class TestTheKindOfAValue:
    """What a scalar is decides whether it is accepted; it is never made into something else."""

    @pytest.mark.parametrize(
        "written",
        ["~", "true", "7", "7.0", "010", "0o10", "0x1F", ".inf", ".nan", "1e3", "[a]", "{a: b}"],
    )
    def test_no_text(self, written: str) -> None:
        [said] = problems_of(f"{HEAD}note: {written}\n")

        assert " is not a text" in said

    @pytest.mark.parametrize("written", ["NO", "12:30", "1_000", "2005-05-04", "0X1F", "'7'"])
    def test_text(self, written: str) -> None:
        assert cs.loads(f"{HEAD}note: {written}\n").note == written.strip("'")

    @pytest.mark.parametrize(
        "written", ["NO", "1_000", "12:30", "7.0", "7.", "1e3", ".inf", "'7'", "0X1F", "-7", "true"]
    )
    def test_no_count(self, written: str) -> None:
        [said] = problems_of(small_with("{form: ban}", f"{{notice_hours: {written}}}"))

        assert said.endswith(" is not a whole number of hours")

    @pytest.mark.parametrize("written", ["NO", "no", "y", "on", "1", "0", "'true'", "tRUE", "0.0"])
    def test_no_flag(self, written: str) -> None:
        [said] = problems_of(small_with("{form: ban}", f"{{precise: {written}}}"))

        assert said.endswith(" is not true or false; accepted: true, false")

    @pytest.mark.parametrize("written", ["True", "TRUE", "true"])
    def test_flag(self, written: str) -> None:
        dossier = cs.loads(small_with("{form: ban}", f"{{precise: {written}}}"))

        assert dossier.measures[0].restrictions[0].facts.precise is True

    @pytest.mark.parametrize(
        "written", ["2005.0", "12:30", "true", "20050504", "-2005", "99", "0099", "010", "0x1F"]
    )
    def test_no_date(self, written: str) -> None:
        [said] = problems_of(small_with("date: 2005-04-25", f"date: {written}"))

        assert " is not a date: " in said


class TestFlowStyle:
    """A dossier in YAML's flow style is no JSON, and is read."""

    @pytest.mark.parametrize(
        "text",
        [
            "{civicspace: 1, state: NOR}",
            '{"civicspace": 1, "state": NOR}',
            '{"civicspace": 1, "state": "NOR",}',
            "{'civicspace': 1, 'state': 'NOR'}  # Norway",
        ],
    )
    def test_text(self, text: str) -> None:
        assert cs.loads(text).state == "NOR"


class TestTags:
    """A tag could call up code or change what a value is: none is accepted but those for text."""

    @pytest.mark.parametrize(
        ("tag", "shown"),
        [
            ("!!python/object/apply:os.system", "!!python/object/apply:os.system"),
            ("!!int", "!!int"),
            ("!!binary", "!!binary"),
            ("!mine", "!mine"),
            ("!<tag:example.org,2005:x>", "tag:example.org,2005:x"),
        ],
    )
    def test_scalar(self, tag: str, shown: str) -> None:
        assert problems_of(f"{HEAD}name: {tag} 5\n") == [
            f"line 3: name: the tag {shown} is not accepted: leave it out"
        ]

    @pytest.mark.parametrize("value", ["!mine []", "!!set {a}", "!!omap [a: 1]"])
    def test_list_or_mapping(self, value: str) -> None:
        said = problems_of(f"{HEAD}measures: {value}\n")

        tag = value.split()[0]
        assert f"line 3: measures: the tag {tag} is not accepted: leave it out" in said

    def test_key(self) -> None:
        assert problems_of(f"{HEAD}!mine name: x\n") == [
            "line 3: name: the tag !mine is not accepted: leave it out"
        ]

    @pytest.mark.parametrize("written", ["!!str 2005", "! 2005", "!!str '2005'"])
    def test_text(self, written: str) -> None:
        assert cs.loads(f"{HEAD}name: {written}\n").name == "2005"

    def test_the_tags_of_lists_and_mappings(self) -> None:
        assert len(cs.loads(f"{HEAD}measures: !!seq []\ncalendar: !!map {{}}\n")) == 0


class TestAliases:
    """An alias stands for what its anchor names, and a fault in it is told in both places."""

    def test_read(self) -> None:
        text = small_with("sources: [fh-2005]\n", "sources: &s [fh-2005]\n    sources: *s\n")

        measure = cs.loads(text).measures[0]

        assert measure.sources == measure.restrictions[0].sources == ("fh-2005",)

    def test_a_fault_in_it(self) -> None:
        text = small_with("sources: [fh-2005]\n", "sources: &s [fh]\n    sources: *s\n")

        assert problems_of(text) == [
            'line 16: measures[0].restrictions[0].sources[0]: no source has the id "fh";'
            " accepted: fh-2005",
            'line 17: measures[0].sources[0]: no source has the id "fh"; accepted: fh-2005',
        ]

    def test_as_a_key(self) -> None:
        assert cs.loads(f"{HEAD}title: &k name\n*k : Norway\n").name == "Norway"

    def test_a_number_as_a_key(self) -> None:
        text = small_with("{form: ban}", "{notice_hours: &n 5}\n        *n : 1")

        assert problems_of(text) == [
            'line 16: measures[0].restrictions[0]["*n"]:'
            " a key is a text, and 5 is not: put it in quotes"
        ]

    def test_an_anchor_that_moves(self) -> None:
        dossier = cs.loads(f"{HEAD}name: &a one\ntitle: &a two\nnote: *a\n")

        assert dossier.note == "two"

    def test_an_anchor_that_moves_to_a_list_with_itself(self) -> None:
        assert problems_of(f"{HEAD}name: &a x\nmeasures: &a [*a]\n") == [
            "line 4: measures[0]: *a stands for the very thing that it is a part of"
        ]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("name: *x", "*x stands for nothing, for there is no &x above it"),
            (
                "title: &norway a\nname: *norwy",
                "*norwy stands for nothing, for there is no &norwy above it: did you mean *norway?",
            ),
        ],
    )
    def test_no_anchor(self, text: str, said: str) -> None:
        line = 2 + len(text.splitlines())

        assert problems_of(f"{HEAD}{text}\n") == [f"line {line}: name: {said}"]

    def test_within_itself(self) -> None:
        assert problems_of(f"{HEAD}measures: &m [*m]\n") == [
            "line 3: measures[0]: *m stands for the very thing that it is a part of"
        ]


class TestWindowsLineEnds:
    """Lines may end as on Windows or on old Macs, and are counted all the same."""

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_read(self, end: str) -> None:
        assert cs.loads(SMALL.replace("\n", end)) == cs.loads(SMALL)

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_counted(self, end: str) -> None:
        text = small_with("kind: law", "kind: lwa").replace("\n", end)

        assert problems_of(text) == [
            'line 8: measures[0].kind: unknown kind "lwa": did you mean "law"?'
        ]


class TestDocuments:
    """A file has one document; marks before and after it are well, and so are directives."""

    @pytest.mark.parametrize(
        "text",
        [
            f"---\n{HEAD}",
            f"{HEAD}...\n",
            f"%YAML 1.2\n---\n{HEAD}...\n",
            f"%TAG !m! tag:example.org,2005:\n---\n{HEAD}",
            f"%RESERVED for later\n---\n{HEAD}",
            f"# Norway\n---\n{HEAD}...\n# the end\n",
        ],
    )
    def test_one(self, text: str) -> None:
        assert cs.loads(text).state == "NOR"

    @pytest.mark.parametrize(
        ("more", "line"), [("---\n", 3), ("...\n---\na: 1\n", 4), ("...\nx", 4)]
    )
    def test_two(self, more: str, line: int) -> None:
        assert problems_of(f"{HEAD}{more}") == [
            f"line {line}: a second document begins here: a file holds one"
        ]

    def test_two_in_a_casebook(self) -> None:
        with pytest.raises(cs.CasebookError, match="a second document begins here: a file holds"):
            loads_casebook("civicspace: 1\n---\ncivicspace: 1\n")

    @pytest.mark.parametrize(
        ("directive", "said"),
        [
            ("%YAML 2.0", "found incompatible YAML document (version 1.* is required)"),
            (f"%YAML {'9' * 30}.1", "found incompatible YAML document (version 1.* is required)"),
            ("%YAML 1.2\n%YAML 1.2", "found duplicate YAML directive"),
            ("%YAML x", "expected a digit, but found 'x'"),
        ],
    )
    def test_directives_that_are_wrong(self, directive: str, said: str) -> None:
        line = 1 + directive.count("\n")

        assert problems_of(f"{directive}\n---\n{HEAD}") == [f"line {line}: not YAML: {said}"]


class TestTabs:
    """A tab is a character in a text in quotes or in a block, and stands nowhere else."""

    @pytest.mark.parametrize(
        "text",
        [
            "measures:\n\t- a\n",
            "\tname: a\n",
            "name:\ta\n",
            "name: a\tb\n",
            "name: a\t# b\n",
            'name: "a"\t\n',
        ],
    )
    def test_elsewhere(self, text: str) -> None:
        [said] = problems_of(HEAD + text)

        assert said.endswith("; indent with spaces, and put a text with tabs in quotes")

    @pytest.mark.parametrize("text", ["name: 'a\tb'\n", 'name: "a\tb"\n', "name: |-\n  a\tb\n"])
    def test_in_a_text(self, text: str) -> None:
        assert cs.loads(HEAD + text).name == "a\tb"
