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
    """A file is text in UTF-8; the byte that is not is told with its line."""

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.json", "kz"])
    def test_a_byte_of_another_encoding(self, tmp_path: Path, name: str) -> None:
        content = f"{HEAD}name: Қазақстан\ntitle: ".encode() + "é".encode("latin-1") + b"\n"

        assert refused(content, tmp_path, name) == ":4: not UTF-8 text: the byte 0xe9 is wrong here"

    def test_a_text_that_is_cut(self, tmp_path: Path) -> None:
        content = f"{HEAD}name: Қ".encode()[:-1]

        assert refused(content, tmp_path) == ":3: not UTF-8 text: the byte 0xd2 is wrong here"

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
    def test_utf_16(self, tmp_path: Path, encoding: str) -> None:
        mark = "" if encoding == "utf-16" else "\ufeff"

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
