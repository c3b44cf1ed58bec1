"""Files that are read."""

from __future__ import annotations

from pathlib import Path

import pytest

import civicspace as cs
from tests.codec.helpers import SMALL

JSON = '{"civicspace": 1, "state": "KAZ"}'


def refusal(path: object) -> str:
    with pytest.raises(cs.DossierError) as caught:
        cs.load(path)  # type: ignore[arg-type]
    [problem] = caught.value.problems
    return str(problem)


class TestFilesThatAreNotThere:
    """What cannot be read is told by its name and the reason."""

    def test_missing(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"

        assert refusal(file) == f"{file}: no such file"

    def test_missing_folder(self, tmp_path: Path) -> None:
        file = tmp_path / "none" / "kz.yaml"

        assert refusal(str(file)) == f"{file}: no such file"

    def test_folder(self, tmp_path: Path) -> None:
        assert refusal(tmp_path) == f"{tmp_path}: this is a folder: give a file"

    def test_file_as_folder(self, tmp_path: Path) -> None:
        (tmp_path / "kz").write_text(SMALL)
        file = tmp_path / "kz" / "kz.yaml"

        assert refusal(file) == f"{file}: cannot be read: Not a directory"

    def test_no_right_to_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def read_bytes(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", read_bytes)
        file = tmp_path / "kz.yaml"

        assert refusal(file) == f"{file}: cannot be read: Permission denied"

    def test_a_name_that_no_file_has(self) -> None:
        assert refusal("a\0b.yaml") == "a\\x00b.yaml: cannot be read: embedded null byte"

    @pytest.mark.parametrize(
        ("path", "kind"), [(None, "NoneType"), (5, "int"), (b"kz.yaml", "bytes"), ([], "list")]
    )
    def test_no_path(self, path: object, kind: str) -> None:
        assert refusal(path) == f"{kind} is not a path: give the name of a file"


class TestTheFormOfAFile:
    """A name in .json is JSON and nothing else; of any other the content tells the form."""

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.yml", "kz.YAML", "kz.txt", "kz", "kz.dossier"])
    @pytest.mark.parametrize("text", [SMALL, JSON, f"\n  {JSON}\n", "{civicspace: 1, state: KAZ}"])
    def test_by_content(self, tmp_path: Path, name: str, text: str) -> None:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")

        assert cs.load(file).state == "KAZ"

    @pytest.mark.parametrize("name", ["kz.json", "kz.JSON"])
    def test_json_only(self, tmp_path: Path, name: str) -> None:
        file = tmp_path / name
        file.write_text(SMALL, encoding="utf-8")

        assert refusal(file) == f"{file}:1: not JSON: Expecting value"

    def test_a_path_as_text_or_as_path(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.json"
        file.write_text(JSON, encoding="utf-8")

        assert cs.load(str(file)) == cs.load(file) == cs.loads(JSON)


class TestTheNameOfTheFile:
    """Every problem in a file names the file as it was given."""

    def test_every_problem(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"
        file.write_text("civicspace: 1\nname: 5\nnote: [a\n", encoding="utf-8")

        with pytest.raises(cs.DossierError) as caught:
            cs.load(file)

        assert {problem.file for problem in caught.value.problems} == {str(file)}

    def test_later_version(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.json"
        file.write_text('{"civicspace": 3}', encoding="utf-8")

        with pytest.raises(cs.VersionError) as caught:
            cs.load(file)

        assert str(caught.value) == (
            f"{file}:1: civicspace: this file is in format 3 and this civicspace reads up to 1:"
            " upgrade with pip install --upgrade civicspace"
        )
