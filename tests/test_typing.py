"""What type checkers say of the files in ``typing``: of the bad lines an error, of the rest none.

The files ``good_*.py`` are clean; in ``bad_*.py`` each line with the mark ``# E:`` is an error.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "typing"
ROOT = FOLDER.parents[1]
FILES = sorted([*FOLDER.glob("good_*.py"), *FOLDER.glob("bad_*.py")])
MARK = "# E:"

_MYPY_LINE = re.compile(r"^(?P<file>[^:]+\.py):(?P<line>\d+): error: (?P<said>.*)$")

Errors = dict[str, dict[int, str]]
"""What was said, by file and line."""


def run(*command: str) -> str:
    environment = {
        **os.environ,
        "MYPYPATH": str(ROOT / "src"),
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", *command, *(str(file) for file in FILES)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@cache
def by_mypy() -> Errors:
    found: Errors = {}
    for said in run("mypy", "--strict", "--hide-error-context", "--no-pretty").splitlines():
        match = _MYPY_LINE.match(said)
        if match is not None:
            lines = found.setdefault(Path(match["file"]).name, {})
            lines.setdefault(int(match["line"]), match["said"])
    return found


@cache
def by_pyright() -> Errors:
    found: Errors = {}
    report = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable))
    for one in report["generalDiagnostics"]:
        if one["severity"] == "error":
            lines = found.setdefault(Path(one["file"]).name, {})
            lines.setdefault(one["range"]["start"]["line"] + 1, one["message"])
    return found


CHECKERS = {"mypy": by_mypy, "pyright": by_pyright}


def marked(file: Path) -> list[int]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, start=1) if MARK in line]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("checker", CHECKERS)
class TestWhatCheckersSay:
    """Each marked line, and no other, is an error for either type checker."""

    def test_lines(self, checker: str, file: Path) -> None:
        said = CHECKERS[checker]().get(file.name, {})

        assert marked(file) == sorted(said), said


class TestTheFiles:
    """A good file has no mark and a bad one has many, so that none can pass by being empty."""

    @pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
    def test_marks(self, file: Path) -> None:
        good = file.name.startswith("good_")

        assert len(marked(file)) == 0 if good else len(marked(file)) > 9
        assert "assert_type(" in file.read_text(encoding="utf-8") or not good
