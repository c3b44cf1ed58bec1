"""``python -m civicspace check``: files in, every problem out, and the exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

import civicspace as cs
from civicspace.command import main

GOOD = '{"civicspace": 1, "state": "KAZ"}'
BAD = '{"civicspace": 1, "state": "KAZ", "naem": "x"}'
FOLDERS = {
    "good.json": GOOD,
    "bad.json": BAD,
    "cases.json": '{"civicspace": 1, "cases": []}',
    "package.json": '{"dependencies": {"civicspace": "1"}}',
    "notes.yaml": "on: push\n",
    "notes.txt": BAD,
    ".hidden.json": BAD,
    ".git/bad.json": BAD,
    "deep/er/bad.yml": "civicspace: 1\nstate: @KAZ\n",
}

Check = Callable[..., tuple[int, str, str]]


@pytest.fixture
def check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Check:
    """Run the command among some files; the status, and what it prints to either stream."""
    for name, text in FOLDERS.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["check", *arguments])
        return status, *capsys.readouterr()

    return run


def stdin(content: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content), encoding="ascii")


class TestTheStatus:
    """0 if there is nothing wrong, 1 with problems, 2 if the check could not be done."""

    def test_nothing_wrong(self, check: Check) -> None:
        assert check("good.json") == (0, "1 file, no problems\n", "")

    def test_problems(self, check: Check) -> None:
        assert check("bad.json", "--quiet") == (1, "", "")

    def test_no_such_file(self, check: Check) -> None:
        status, out, err = check("bda.json", "bad.json")

        assert status == 2
        assert out.endswith("\n1 file, 1 with problems, 1 problem\n")
        assert err == "civicspace: bda.json: no such file or folder\n"

    def test_nothing_to_check(self, check: Check) -> None:
        Path("empty").mkdir()

        assert check("empty") == (
            2, "0 files, no problems\n", "civicspace: there is nothing to check\n",
        )  # fmt: skip

    def test_no_reader_of_yaml(self, check: Check) -> None:
        with patch.dict(sys.modules, {"ruamel.yaml": None}):
            status, out, err = check("deep", "good.json")

        assert (status, out) == (2, "1 file, no problems\n")
        assert err == (
            f"civicspace: {Path('deep/er/bad.yml')}: reading YAML needs an extra:"
            ' pip install "civicspace[yaml]"\n'
        )

    @pytest.mark.parametrize("arguments", [[], ["bad.json", "--format", "xml"]])
    def test_bad_arguments(self, check: Check, arguments: list[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            check(*arguments)

        assert stopped.value.code == 2


class TestWhatIsChecked:
    """Files that are named, those of ours in folders, and standard input."""

    def files(self, check: Check, *arguments: str) -> list[str]:
        _, out, _ = check("--format", "json", *arguments)
        found: list[str] = json.loads(out)["files"]
        return found

    def test_a_folder(self, check: Check) -> None:
        assert self.files(check, ".") == [
            str(Path("bad.json")), "cases.json", "good.json", str(Path("deep/er/bad.yml")),
        ]  # fmt: skip

    def test_a_file_that_is_named_is_always_checked(self, check: Check) -> None:
        assert self.files(check, "notes.txt", "package.json") == ["notes.txt", "package.json"]

    def test_unless_others_are_skipped(self, check: Check) -> None:
        named = ("notes.yaml", "package.json", "good.json", "--skip-others")

        assert self.files(check, *named) == ["good.json"]

    def test_others_alone_are_no_fault(self, check: Check) -> None:
        assert check("notes.yaml", "--skip-others") == (0, "0 files, no problems\n", "")

    def test_each_once(self, check: Check) -> None:
        assert self.files(check, "good.json", "good.json") == ["good.json"]

    def test_a_file_of_ours_with_faults_of_form(self, check: Check) -> None:
        Path("deep/x.json").write_text('{\n "civicspace": 1,\n "state": @}')
        Path("deep/y.json").write_bytes(b'{"civicspace": 1, "name": "\xe9"}')

        assert self.files(check, "deep")[:2] == [
            str(Path("deep/x.json")), str(Path("deep/y.json")),
        ]  # fmt: skip

    def test_standard_input(self, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", stdin(BAD.encode()))

        status, out, _ = check("-")

        assert status == 1
        assert '<stdin>:1:35: unknown key "naem"' in out.splitlines()

    def test_standard_input_of_another_encoding(
        self, check: Check, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", stdin(b"civicspace: 1\nname: \xe9\n"))

        status, out, _ = check("-")

        assert status == 1
        assert "<stdin>:2: not UTF-8 text: the byte 0xe9 is wrong here" in out.splitlines()


class TestTheKinds:
    """A file with `cases` is a casebook, one with `result` a stored result, any other a dossier."""

    @pytest.mark.parametrize(
        ("text", "noun"),
        [
            ('{"civicspace": 1, "cases": 5}', "casebook"),
            ("civicspace: 1\ncases: 5\n", "casebook"),
            ('{"civicspace": 1, "result": 5}', "result"),
            ('{"civicspace": 1, "note": "\\"cases\\": 5", "states": 5}', "dossier"),
            ('{"civicspace": 1, "states": {"cases": 5}}', "dossier"),
            ("civicspace: 1\nstates:\n  cases: 5\n", "dossier"),
            ("", "dossier"),
        ],
    )
    def test_noun(self, check: Check, text: str, noun: str) -> None:
        Path("x").write_text(text)

        status, out, _ = check("x")

        assert status == 1
        assert out.split("\n")[0].endswith(f" in the {noun}")

    def test_a_result_that_is_right(self, check: Check) -> None:
        cs.dump(cs.standing("KAZ", "iccpr", on="2005-05-12"), "standing.json")

        assert check("standing.json") == (0, "1 file, no problems\n", "")


class TestText:
    """For people: the problems of each file with their lines, and how many there are."""

    def test_every_word(self, check: Check) -> None:
        _, out, _ = check("good.json", "bad.json", "deep")

        yml = Path("deep/er/bad.yml")
        assert out == (
            "bad.json: 1 problem in the dossier\n"
            "\n"
            'bad.json:1:35: unknown key "naem"\n'
            "  |\n"
            '1 | {"civicspace": 1, "state": "KAZ", "naem": "x"}\n'
            "  |                                   ^^^^^^\n"
            "  = path: naem\n"
            '  = help: did you mean "name"?\n'
            "\n"
            "\n"
            f"{yml}: 1 problem in the dossier\n"
            "\n"
            f"{yml}:2:8: not YAML: found character '@' that cannot start any token\n"
            "  |\n"
            "2 | state: @KAZ\n"
            "  |        ^\n"
            "\n"
            "\n"
            "3 files, 2 with problems, 2 problems\n"
        )


class TestJson:
    """For programs: one document, with the version of its form."""

    def test_every_key(self, check: Check) -> None:
        status, out, _ = check("good.json", "bad.json", "--format", "json")

        document = json.loads(out)
        [problem] = document.pop("problems")
        assert status == 1
        assert document == {"check": 1, "files": ["good.json", "bad.json"]}
        assert problem.pop("accepted")[:3] == ["state", "name", "title"]
        assert problem == {
            "file": "bad.json",
            "line": 1,
            "column": 35,
            "end_column": 41,
            "path": "naem",
            "message": 'unknown key "naem"',
            "nearest": "name",
        }


class TestGitHub:
    """For a workflow: an annotation a problem, in which no character is taken for another."""

    def test_a_problem(self, check: Check) -> None:
        _, out, _ = check("bad.json", "--format", "github")

        assert out == (
            "::error file=bad.json,line=1,col=35,endColumn=40,title=naem::"
            'unknown key "naem"; did you mean "name"?\n'
            "1 file, 1 with problems, 1 problem\n"
        )

    def test_what_is_escaped(self, check: Check) -> None:
        name = "100%,a:b.json"
        Path(name).write_text('{"civicspace": 1, "state": "KAZ", "a%:,\\r\\n": 1}')

        _, out, _ = check(name, "--format", "github")

        place, said = out.split("\n")[0].removeprefix("::error ").split("::")
        assert place == (
            'file=100%25%2Ca%3Ab.json,line=1,col=35,endColumn=44,title=["a%25%3A%2C\\r\\n"]'
        )
        assert said.startswith('unknown key "a%25:,%0D%0A"; accepted: state, name, ')

    def test_a_file_that_cannot_be_read(self, check: Check) -> None:
        Path("utf16.json").write_text(BAD, encoding="utf-16")

        _, out, _ = check("utf16.json", "--format", "github")

        assert out.startswith(
            "::error file=utf16.json,title=civicspace::this is UTF-16 text: save it as UTF-8\n"
        )


class TestTheOutput:
    """It is printed whatever the encoding of the output, and whether or not anybody reads it."""

    def run(self, folder: Path, *arguments: str, **settings: str) -> subprocess.Popen[bytes]:
        source = str(Path(cs.__file__).parents[1])
        return subprocess.Popen(
            [sys.executable, "-m", "civicspace", "check", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": source, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def test_ascii(self, tmp_path: Path) -> None:
        text = '{"civicspace": 1, "state": "KAZ", "имя": 1}'
        (tmp_path / "x.json").write_text(text, encoding="utf-8")

        process = self.run(tmp_path, "x.json", PYTHONIOENCODING="ascii")
        out, err = process.communicate()

        assert (process.returncode, err) == (1, b"")
        assert rb"\u0438\u043c\u044f" in out

    def test_nobody_reads_it(self, tmp_path: Path) -> None:
        keys = ", ".join(f'"k{number}": 1' for number in range(3_000))
        (tmp_path / "x.json").write_text(f'{{"civicspace": 1, {keys}}}')

        process = self.run(tmp_path, "x.json", "--format", "json")
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()

        assert (process.wait(), err) == (1, b"")
        process.stderr.close()
