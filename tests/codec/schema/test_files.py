"""Real files against the schema."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import civicspace as cs
from civicspace.codec.text import read
from civicspace.strategies import dossiers
from tests.codec.helpers import DATA, EXAMPLE, SMALL
from tests.codec.schema.helpers import errors

ROOT = Path(__file__).parents[3]
CASEBOOKS = sorted((ROOT / "src" / "civicspace" / "casebook" / "data").rglob("*.yaml"))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)


def plain(text: str) -> Any:
    return read(text, json_only=False).data


def blocks() -> list[Any]:
    """The dossiers in the documentation, by page and number."""
    found = []
    for page in PAGES:
        for number, text in enumerate(_BLOCK.findall(page.read_text(encoding="utf-8"))):
            head = (
                ""
                if re.search(r"^civicspace:", text, re.MULTILINE)
                else "civicspace: 1\nstate: KAZ\n"
            )
            found.append(pytest.param(head + text, id=f"{page.name}-{number}"))
    return found


class TestWhatLoads:
    """Every file that the loader takes, the schema takes."""

    @pytest.mark.parametrize(
        "file", sorted(EXAMPLE.parent.glob("*.yaml")), ids=lambda file: file.name
    )
    def test_examples(self, file: Path) -> None:
        cs.load(file)

        assert errors(plain(file.read_text(encoding="utf-8"))) == []

    @pytest.mark.parametrize("text", blocks())
    def test_documentation(self, text: str) -> None:
        cs.loads(text)

        assert errors(plain(text)) == []

    @pytest.mark.parametrize("file", CASEBOOKS, ids=lambda file: f"{file.parent.name}-{file.name}")
    def test_casebooks(self, file: Path) -> None:
        cs.casebook.load_casebook(file)

        assert errors(plain(file.read_text(encoding="utf-8")), "casebook") == []

    @settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
    @given(dossier=dossiers())
    def test_any_dossier(self, dossier: cs.Dossier) -> None:
        assert errors(json.loads(cs.dumps(dossier))) == []


class TestTenMistakes:
    """Of the mistakes of a beginner the schema sees those that are within one value."""

    def test_where_it_sees_them(self) -> None:
        text = (DATA / "ten_mistakes.yaml").read_text(encoding="utf-8")
        seen = {error.json_path for error in errors(plain(text))}
        with pytest.raises(cs.DossierError) as caught:
            cs.loads(text)
        told = {f"$.{problem.path}" for problem in caught.value.problems}

        assert seen <= told | {path.rpartition(".")[0] for path in told}
        assert len(seen) >= 5


class TestOneMistake:
    """A mistake within one value is at that value."""

    @pytest.mark.parametrize(
        ("old", "new", "path"),
        [
            ("civicspace: 1", "civicspace: 2", "$.civicspace"),
            ("state: KAZ", "state: KZ", "$.state"),
            ("title: A ban", 'title: "  "', "$.measures[0].title"),
            ("    title: A ban\n", "", "$.measures[0]"),
            ("kind: law", "kind: laww", "$.measures[0].kind"),
            ("kind: law", "kind: law\n    knid: law", "$.measures[0]"),
            ("date: 2005-04-25", "date: 2005-04-31", "$.measures[0].timeline[0].date"),
            ("[assembly]", "assembly", "$.measures[0].restrictions[0].rights"),
            ("[assembly]", "[]", "$.measures[0].restrictions[0].rights"),
            ("form: ban", "criminal: no", "$.measures[0].restrictions[0].facts.criminal"),
            ("form: ban", "notice_hours: 7.9", "$.measures[0].restrictions[0].facts.notice_hours"),
            ("form: ban", "from: ban", "$.measures[0].restrictions[0].facts"),
            ("{title: Stepping Backward}", "{id: a, title: A}", "$.sources['fh-2005']"),
        ],
    )
    def test_place(self, old: str, new: str, path: str) -> None:
        assert SMALL.count(old) == 1
        text = SMALL.replace(old, new)

        assert {error.json_path for error in errors(plain(text))} == {path}
        with pytest.raises(cs.DossierError):
            cs.loads(text)
