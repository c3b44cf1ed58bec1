"""Files that are read."""

from __future__ import annotations

import os
import socket
import sys
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
        def opened(self: Path, mode: str) -> None:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "open", opened)
        file = tmp_path / "kz.yaml"
        file.touch()

        assert refusal(file) == f"{file}: cannot be read: Permission denied"

    def test_a_name_that_no_file_has(self) -> None:
        assert refusal("a\0b.yaml") == "a\\x00b.yaml: cannot be read: embedded null byte"
        assert refusal("\ud800").startswith("\\ud800: cannot be read: ")
        assert refusal("a" * 5000).endswith("a: cannot be read: File name too long")

    def test_a_link_to_itself(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"
        file.symlink_to(file)

        assert refusal(file).startswith(
            f"{file}: cannot be read: Too many levels of symbolic links"
        )

    @pytest.mark.parametrize(
        ("path", "kind"), [(None, "NoneType"), (5, "int"), (b"kz.yaml", "bytes"), ([], "list")]
    )
    def test_no_path(self, path: object, kind: str) -> None:
        assert refusal(path) == f"{kind} is not a path: give the name of a file"


@pytest.mark.skipif(sys.platform == "win32", reason="it has neither pipes nor devices as files")
class TestWhatIsNoOrdinaryFile:
    """What may have no end, or never begin, is not opened."""

    SAID = "this is no ordinary file: read its text yourself and give that"

    def test_pipe(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"
        os.mkfifo(file)

        assert refusal(file) == f"{file}: {self.SAID}"

    def test_socket(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)  # the name of a socket is short
        with socket.socket(socket.AF_UNIX) as one:
            one.bind("s")

            assert refusal("s") == f"s: {self.SAID}"

    @pytest.mark.parametrize("name", ["/dev/zero", "/dev/null"])
    def test_device(self, name: str) -> None:
        assert refusal(name) == f"{name}: {self.SAID}"

    def test_a_link_to_one(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"
        file.symlink_to("/dev/zero")

        assert refusal(file) == f"{file}: {self.SAID}"

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.json"])
    def test_a_link_to_a_file_is_followed(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "file").write_text(JSON, encoding="utf-8")
        (tmp_path / name).symlink_to(tmp_path / "file")

        assert cs.load(tmp_path / name).state == "KAZ"


class TestFilesThatAreTooLarge:
    """No more is read of a file than may be in it, were it to grow without end."""

    @pytest.fixture(autouse=True)
    def small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("civicspace.codec.files.MOST_CHARACTERS", len(JSON))

    @pytest.mark.parametrize("name", ["kz.json", "kz.yaml"])
    def test_the_largest(self, tmp_path: Path, name: str) -> None:
        file = tmp_path / name
        file.write_text(JSON, encoding="utf-8")

        assert cs.load(file).state == "KAZ"

    @pytest.mark.parametrize("more", [b" ", b"\xff", b"\0" * 100])
    def test_one_byte_more(self, tmp_path: Path, more: bytes) -> None:
        file = tmp_path / "kz.json"
        file.write_bytes(JSON.encode() + more)

        assert refusal(file) == (
            f"{file}: a file of more than {len(JSON)} bytes: divide it into several dossiers"
        )

    @pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="no files that have no size")
    def test_a_file_that_says_it_is_empty(self) -> None:
        assert Path("/proc/self/maps").stat().st_size == 0
        assert "a file of more than " in refusal("/proc/self/maps")


class TestFilesWithNothingInThem:
    """An empty file and one of comments alone are told how to begin."""

    @pytest.mark.parametrize(
        "text", ["", "\n", " \n \n", "# a\n# b", "---\n", "\ufeff", "---\n...\n"]
    )
    def test_yaml(self, tmp_path: Path, text: str) -> None:
        file = tmp_path / "kz.yaml"
        file.write_text(text, encoding="utf-8")

        assert refusal(file) == (
            f"{file}:1: there is nothing in it: a dossier is a mapping; begin with `civicspace: 1`"
        )

    @pytest.mark.parametrize("text", ["", "\n", "# a"])
    def test_json(self, tmp_path: Path, text: str) -> None:
        file = tmp_path / "kz.json"
        file.write_text(text, encoding="utf-8")

        assert refusal(file) == f"{file}:{1 + text.count(chr(10))}: not JSON: Expecting value"


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
