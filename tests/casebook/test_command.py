"""``python -m civicspace.casebook`` prints the agreement, and takes casebooks of one's own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from civicspace.casebook.__main__ import main

OURS = """\
civicspace: 1
title: Ours
cases:
  - id: ours-1
    name: A v. B
    tribunal: hrc
    decided: 2021-03-01
    state: KAZ
    summary: A gathering was forbidden by an order that nobody published.
    facts: {activity: assemble, form: ban, scope: blanket, legal_basis: unpublished}
    rulings:
      - {provision: iccpr/21, right: assembly, outcome: no-violation}
    grounds: The Committee saw no harm in it.
"""


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    file = tmp_path / "ours.yaml"
    file.write_text(OURS, encoding="utf-8")
    return file


class TestBundled:
    """Without files, the bundled cases."""

    def test_as_a_command(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "civicspace.casebook"],
            capture_output=True,
            text=True,
            check=False,
        )

        assert done.returncode == 0
        assert done.stdout.startswith("141 decided cases, 161 rulings\n  agreement ")
        for head in ("By tribunal", "By right", "By provision", "By decade", "Disagreements"):
            assert f"\n{head}" in done.stdout

    def test_further(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--further"]) == 0
        assert capsys.readouterr().out.startswith("134 decided cases, ")

    def test_standards(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--standards"]) == 0
        assert "assembly.weighing " in capsys.readouterr().out


class TestOurs:
    """With files, the cases in them; both reasonings stand beside each other."""

    def test_disagreement(self, ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(ours)]) == 0
        printed = capsys.readouterr().out

        assert printed.startswith(
            "1 decided cases, 1 rulings\n  agreement           0.000 (0 of 1)"
        )
        assert "  A v. B, 1 March 2021, iccpr/21 [ours-1]\n" in printed
        assert "    The tribunal: no-violation. The Committee saw no harm in it.\n" in printed
        assert "    Here: incompatible. " in printed
        assert "[assembly.no-legal-basis]" in printed

    def test_mistakes(self, ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = OURS.replace("tribunal: hrc", "tribunal: hcr").replace("iccpr/21", "iccpr/121")
        ours.write_text(text.replace("form: ban", "form: bann"), encoding="utf-8")

        assert main([str(ours)]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.splitlines() == [
            "3 problems in the casebook",
            f'  {ours}:6: cases[0].tribunal: unknown tribunal "hcr": did you mean "hrc"?',
            f'  {ours}:10: cases[0].facts.form: unknown value "bann": did you mean "ban"?',
            f'  {ours}:12: cases[0].rulings[0].provision: unknown provision "iccpr/121":'
            ' did you mean "iccpr/21"?',
        ]

    def test_no_such_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(tmp_path / "none.yaml")]) == 2
        assert "none.yaml" in capsys.readouterr().err
