"""The example on Kazakhstan prints the whole story in a few lines of calls."""

from __future__ import annotations

import ast

import pytest

from tests.golden import (
    DAY,
    EXAMPLE,
    EXPLAINED,
    MEASURES,
    REPORT,
    explanation,
    report,
)
from tests.kazakhstan.record import ROOT, assessed

#: What to do when the text has changed on purpose.
RENEW = "renew it with: python tests/golden.py"


class TestReport:
    """The example prints the story of the press release, word for word as it was last read."""

    def test_text(self) -> None:
        expected = REPORT.read_text(encoding="utf-8")

        assert report() == expected, RENEW

    def test_width(self) -> None:
        widest = max(REPORT.read_text(encoding="utf-8").splitlines(), key=len)

        assert len(widest) <= 100


class TestExplanations:
    """The reasoning on a measure prints word for word as it was last read."""

    @pytest.mark.parametrize("measure", MEASURES)
    def test_text(self, measure: str) -> None:
        expected = (EXPLAINED / f"{measure}.txt").read_text(encoding="utf-8")

        assert explanation(assessed(DAY), measure) == expected, RENEW

    def test_no_other_file(self) -> None:
        files = {file.stem for file in EXPLAINED.iterdir()}

        assert files == set(MEASURES)


class TestShortScript:
    """The story takes fewer than 60 lines of calling code."""

    TREE = ast.parse(EXAMPLE.read_text(encoding="utf-8"))

    def test_statements_of_main(self) -> None:
        (main,) = (
            node
            for node in self.TREE.body
            if isinstance(node, ast.FunctionDef) and node.name == "main"
        )
        statements = [node for node in ast.walk(main) if isinstance(node, ast.stmt)]

        assert 10 < len(statements) < 60

    def test_lines_of_the_whole_script(self) -> None:
        lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
        code = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]

        assert len(code) < 60

    def test_it_uses_the_public_face_and_the_report(self) -> None:
        modules = {
            name
            for node in ast.walk(self.TREE)
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names]
            )
            if name.startswith("civicspace")
        }

        assert modules == {"civicspace", "civicspace.report"}


class TestStandsAlone:
    """The example reads one file that stands beside it."""

    def test_dossier(self) -> None:
        named = {
            node.value
            for node in ast.walk(TestShortScript.TREE)
            if isinstance(node, ast.Constant) and str(node.value).endswith(".yaml")
        }

        assert named == {"kazakhstan.yaml"}
        assert (ROOT / "examples" / "kazakhstan.yaml").is_file()
