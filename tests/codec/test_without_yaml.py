"""Without the extra for YAML, JSON is read and written all the same."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import civicspace as cs
from tests.codec.helpers import DATA, SMALL, problems_of

READING = 'reading YAML needs an extra: pip install "civicspace[yaml]"'
WRITING = 'writing YAML needs an extra: pip install "civicspace[yaml]"'


@pytest.fixture(autouse=True)
def without_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)


class TestJSON:
    """JSON needs no extra, and its faults have their lines."""

    def test_read_and_written(self) -> None:
        text = '{\n  "civicspace": 1,\n  "state": "KAZ"\n}'

        assert cs.dumps(cs.loads(text)) == text

    def test_faults(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.load(DATA / "ten_mistakes.json")

        assert [problem.line for problem in caught.value.problems][:3] == [12, 14, 19]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (
                '{"civicspace": 1,\n]',
                "line 2: not JSON: Expecting property name enclosed in double quotes",
            ),
            ("[1", "line 1: not JSON: Expecting ',' delimiter"),
        ],
    )
    def test_broken(self, text: str, said: str) -> None:
        assert problems_of(text) == [said]


class TestYAML:
    """YAML is refused with the name of the extra that reads or writes it."""

    @pytest.mark.parametrize("text", [SMALL, "", "{civicspace: 1}"])
    def test_read(self, text: str) -> None:
        with pytest.raises(cs.MissingExtra) as caught:
            cs.loads(text)

        assert (str(caught.value), caught.value.extra) == (READING, "yaml")

    def test_written(self, tmp_path: Path) -> None:
        file = tmp_path / "kz.yaml"
        file.write_text("old", encoding="utf-8")

        with pytest.raises(cs.MissingExtra) as caught:
            cs.dump(cs.Dossier(state="KAZ"), file)

        assert str(caught.value) == WRITING
        assert file.read_text(encoding="utf-8") == "old"
