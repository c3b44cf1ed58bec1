"""``python -m civicspace``: its version, its help, the schema, and the hook for pre-commit."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

import civicspace as cs
from civicspace.command import main

ROOT = Path(__file__).parents[2]


class TestVersion:
    """The version is that of the package."""

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            main(["--version"])

        assert stopped.value.code == 0
        assert capsys.readouterr().out == f"civicspace {cs.__version__}\n"


class TestHelp:
    """Each command tells what it does."""

    @pytest.mark.parametrize(
        ("command", "said"),
        [
            ("check", "Check dossiers and casebooks (YAML or JSON) and print every problem"),
            ("schema", "Print the JSON Schema of a kind of file"),
            ("catalogue", "Print the catalogue in figures"),
        ],
    )
    def test_said(self, command: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            main([command, "--help"])

        assert stopped.value.code == 0
        assert said in capsys.readouterr().out

    def test_a_command_is_needed(self) -> None:
        with pytest.raises(SystemExit) as stopped:
            main([])

        assert stopped.value.code == 2


class TestSchema:
    """The schema is printed as it is shipped."""

    @pytest.mark.parametrize(("arguments", "kind"), [([], "dossier"), (["casebook"], "casebook")])
    def test_kind(
        self, arguments: list[str], kind: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["schema", *arguments]) == 0
        assert json.loads(capsys.readouterr().out)["$id"] == f"urn:civicspace:schema:{kind}:1"


class TestTheHook:
    """The hook for pre-commit runs the check, and needs what reading YAML needs."""

    def test_it_runs(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        from ruamel.yaml import YAML

        [hook] = YAML(typ="safe", pure=True).load((ROOT / ".pre-commit-hooks.yaml").read_text())
        program, *arguments = shlex.split(hook["entry"])
        (tmp_path / "x.yaml").write_text("on: push\n")
        (tmp_path / "y.yaml").write_text("civicspace: 1\nstate: KAZ\n")

        assert (program, arguments[:2]) == ("python", ["-m", "civicspace"])
        assert main([*arguments[2:], str(tmp_path / "x.yaml"), str(tmp_path / "y.yaml")]) == 0
        assert capsys.readouterr().out == "1 file, no problems\n"
        assert (hook["id"], hook["language"]) == ("civicspace-check", "python")

    def test_what_it_needs(self) -> None:
        import tomllib

        from ruamel.yaml import YAML

        [hook] = YAML(typ="safe", pure=True).load((ROOT / ".pre-commit-hooks.yaml").read_text())
        project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

        assert hook["additional_dependencies"] == project["optional-dependencies"]["yaml"]
