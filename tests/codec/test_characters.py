"""Characters: encodings, marks, controls and halves."""

from __future__ import annotations

from pathlib import Path

import pytest

import civicspace as cs
from tests.codec.helpers import SMALL, problems_of

HEAD = "civicspace: 1\nstate: KAZ\n"


def refused(content: bytes, folder: Path, name: str = "kz.yaml") -> str:
    file = folder / name
    file.write_bytes(content)
    with pytest.raises(cs.DossierError) as caught:
        cs.load(file)
    head, said = str(caught.value).split("\n")
    assert head == "1 problem in the dossier"
    return said.removeprefix(f"  {file}")


class TestUTF8:
    """A file is text in UTF-8; the byte that is not is told with its line and its place."""

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.json", "kz"])
    def test_a_byte_of_another_encoding(self, tmp_path: Path, name: str) -> None:
        content = f"{HEAD}name: Қазақстан\ntitle: ".encode() + "é".encode("latin-1") + b"\n"

        assert refused(content, tmp_path, name) == (
            ":4: not UTF-8 text: the byte 0xe9, with 57 bytes before it, is wrong here"
        )

    def test_after_a_mark(self, tmp_path: Path) -> None:
        said = refused(b"\xef\xbb\xbfcivicspace: 1\n\xff", tmp_path)

        assert said == ":2: not UTF-8 text: the byte 0xff, with 17 bytes before it, is wrong here"

    def test_a_text_that_is_cut(self, tmp_path: Path) -> None:
        content = f"{HEAD}name: Қ".encode()[:-1]

        assert refused(content, tmp_path) == (
            ":3: not UTF-8 text: the byte 0xd2, with 31 bytes before it, is wrong here"
        )

    @pytest.mark.parametrize("text", [b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"])
    def test_what_no_character_is_written_as(self, tmp_path: Path, text: bytes) -> None:
        said = refused(HEAD.encode() + text, tmp_path)

        assert said == (
            f":3: not UTF-8 text: the byte {text[0]:#x}, with 25 bytes before it, is wrong here"
        )

    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-be"])
    def test_utf_16(self, tmp_path: Path, encoding: str, mark: str) -> None:

        said = refused(f"{mark}{SMALL}".encode(encoding), tmp_path)

        assert said == ": this is UTF-16 text: save it as UTF-8"

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.json", "kz"])
    def test_a_mark_at_the_beginning(self, tmp_path: Path, name: str) -> None:
        file = tmp_path / name
        file.write_text('{"civicspace": 1, "state": "KAZ"}', encoding="utf-8-sig")

        assert cs.load(file).state == "KAZ"

    def test_a_mark_at_the_beginning_of_a_text(self) -> None:
        assert cs.loads(f"\ufeff{HEAD}").state == "KAZ"
        assert cs.loads('\ufeff{"civicspace": 1, "state": "KAZ"}').state == "KAZ"

    @pytest.mark.parametrize("text", [HEAD, '{"civicspace": 1, "state": "KAZ"}'])
    def test_two_marks(self, tmp_path: Path, text: str) -> None:
        said = "line 1: a second byte order mark, where one is enough: leave it out"

        assert problems_of(f"\ufeff\ufeff{text}") == [said]
        assert refused(f"\ufeff\ufeff{text}".encode(), tmp_path) == said.replace("line ", ":")

    def test_a_mark_elsewhere_is_a_character(self) -> None:
        assert cs.loads(f"{HEAD}name: a\ufeffb\n").name == "a\ufeffb"
        assert problems_of(f"{HEAD}\ufeffname: a\n") == [
            'line 3: ["\\ufeffname"]: unknown key "\\ufeffname": did you mean "name"?'
        ]


class TestControls:
    """NUL and the like are refused where they stand; as an escape they are a character."""

    @pytest.mark.parametrize(
        ("control", "shown"), [("\0", "U+0000"), ("\x1b", "U+001B"), ("\x7f", "U+007F")]
    )
    def test_yaml(self, control: str, shown: str) -> None:
        assert problems_of(f"{HEAD}name: a{control}\n") == [
            f"line 3: not YAML: the character {shown} is not accepted"
        ]

    def test_json(self) -> None:
        assert problems_of('{"civicspace": 1,\n"state": "K\0"}') == [
            "line 2: not JSON: Invalid control character at"
        ]

    def test_column(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads(f"{HEAD}name: a\0\n")

        assert caught.value.problems[0].column == 8

    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_escaped(self, form: str) -> None:
        text = {
            "json": '{"civicspace": 1, "state": "KAZ", "name": "a\\u0000"}',
            "yaml": f'{HEAD}name: "a\\0"\n',
        }[form]

        dossier = cs.loads(text)

        assert dossier.name == "a\0"
        assert cs.loads(cs.dumps(dossier, form="yaml")) == dossier
        assert cs.loads(cs.dumps(dossier)) == dossier


class TestHalvesOfCharacters:
    """A lone surrogate is no character, bare or escaped, in a value or in a key."""

    HALF = "is half a character: no file can hold it"

    @pytest.mark.parametrize("text", [f"{HEAD}name: \ud800\n", '{"civicspace": 1,\n\n"a": "\ud800'])
    def test_bare(self, text: str) -> None:
        assert problems_of(text) == [f"line 3: \\ud800 {self.HALF}"]

    def test_escaped_in_yaml(self) -> None:
        assert problems_of(f'{HEAD}"na\\ud800": x\nname: "\\uDFFF"\n') == [
            f'line 3: ["na\\ud800"]: \\ud800 {self.HALF}',
            f"line 4: name: \\udfff {self.HALF}",
        ]

    def test_escaped_in_json(self) -> None:
        text = '{"civicspace": 1, "state": "KAZ",\n"na\\ud800": "x",\n"name": "\\uDFFF"}'

        said = problems_of(text)

        assert said[0] == f'line 2: ["na\\ud800"]: \\ud800 {self.HALF}'
        assert said[-1] == f"line 3: name: \\udfff {self.HALF}"

    def test_two_halves_are_one(self) -> None:
        dossier = cs.loads('{"civicspace": 1, "state": "KAZ", "name": "\\ud83d\\ude00"}')

        assert dossier.name == "\N{GRINNING FACE}"

    def test_an_escape_beyond_all_characters(self) -> None:
        assert problems_of(f'{HEAD}name: "\\U00110000"\n') == [
            "line 3: not YAML: an escape here stands for no character"
        ]


class TestOneLineEach:
    """A problem is one line that can be printed anywhere, whatever characters were given."""

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            ("a\\nb", "a\\nb"),
            ("a\\u2028b", "a\\u2028b"),
            ("\\u001b[31m", "\\x1b[31m"),
            ("\\u202eban", "\\u202eban"),
        ],
    )
    def test_given(self, given: str, shown: str) -> None:
        said = problems_of(f'{{"civicspace": 1, "state": "KAZ", "measures": "{given}"}}')

        assert said == [f'line 1: measures: "{shown}" is not a list: put it in square brackets']

    def test_other_scripts_are_shown_as_they_are(self) -> None:
        assert problems_of(f"{HEAD}measures: Қазақстан\n") == [
            'line 3: measures: "Қазақстан" is not a list: put it in square brackets'
        ]


class TestTheSameCharacters:
    """Two keys are one if their characters are the same, however they are written.

    Texts are kept as they are: an accent of its own is not joined with the letter before it.
    """

    @pytest.mark.parametrize(
        "text",
        [
            '{"civicspace": 1, "state": "KAZ",\n"name": "a", "n\\u0061me": "b"}',
            f'{HEAD[:-1]}\nname: a\n"n\\x61me": b\n',
            f"{HEAD[:-1]}\nname: a\n? name\n: b\n",
        ],
    )
    def test_escapes(self, text: str) -> None:
        [said] = problems_of(text)

        assert 'name: the key "name" occurs twice: first on line ' in said

    def test_accents(self) -> None:
        first, second = problems_of(f"{HEAD}\u00e9: 1\ne\u0301: 1\n")

        assert first.startswith('line 3: \u00e9: unknown key "\u00e9"; ')
        assert second.startswith('line 4: ["e\u0301"]: unknown key "e\u0301"; ')

    @pytest.mark.parametrize("name", ["\u00e9", "e\u0301", "\ufb01", "\u212a", "a\u200bb"])
    def test_kept(self, name: str) -> None:
        dossier = cs.loads(f"{HEAD}name: {name}\n")

        assert dossier.name == name
        assert cs.loads(cs.dumps(dossier)).name == cs.loads(cs.dumps(dossier, form="yaml")).name

    @pytest.mark.parametrize("name", ["\ufb01", "\u0441", "\uff41", "\u0661", "\u212a"])
    def test_an_id_that_looks_like_another(self, name: str) -> None:
        said = f"id '{name}' is not an id: use lower-case letters, digits and hyphens"

        assert problems_of(f"{HEAD}sources: {{{name}: {{title: T}}}}\n") == [
            f"line 3: sources.{name}.id: {said}"
        ]


class TestIdsOfOtherSystems:
    """An id is never a path, a line or a piece of a page."""

    @pytest.mark.parametrize(
        "name", ["../../etc", "..", "a/b", "a\\\\b", "a\\nb", "a\\n", "\\0", "<b>", "a b", "-a", ""]
    )
    def test_refused(self, name: str) -> None:
        [said] = problems_of(f'{HEAD}measures: [{{id: "{name}", title: T, kind: law}}]\n')

        assert said.startswith("line 3: measures[0].id: id '")
        assert said.endswith("' is not an id: use lower-case letters, digits and hyphens")


class TestMarkup:
    """A text with markup in it is text, and is written and read as it is."""

    @pytest.mark.parametrize("form", ["json", "yaml"])
    @pytest.mark.parametrize("text", ["<script>alert(1)</script>", "&amp; &lt;", "${x} {{x}} %s"])
    def test_kept(self, text: str, form: str) -> None:
        dossier = cs.Dossier(state="KAZ", title=text)

        assert cs.loads(cs.dumps(dossier, form="json" if form == "json" else "yaml")) == dossier
