"""The tables that are written by hand in the README and the documentation miss nothing."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

import attrs
import pytest

import civicspace as cs

ROOT = Path(__file__).parents[2]

_KEYS = re.compile(r"<!-- keys: (\w+) -->\n\n((?:\|.*\n)+)")
_CODE = re.compile(r"`([^`]+)`")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows_under(text: str, head: str) -> list[list[str]]:
    """The cells of the table that begins with a head, its first two lines left out."""
    _, found, rest = text.partition(f"\n| {head} |")
    assert found, f"no table | {head} |"
    lines = rest.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def key_tables() -> dict[str, list[list[str]]]:
    """The tables of keys in the page on the format, by the name of the class."""
    found = {}
    for match in _KEYS.finditer(page("docs/format.md")):
        lines = match[2].splitlines()[2:]
        found[match[1]] = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return found


CLASSES: tuple[type, ...] = (
    cs.Dossier,
    cs.Source,
    cs.Measure,
    cs.Event,
    cs.Restriction,
    cs.Calendar,
    cs.Window,
    cs.Election,
    cs.Round,
    cs.Guarantee,
    cs.TreatyAction,
    cs.Reservation,
    cs.Derogation,
    cs.Claim,
)

#: What a file has that the class has not, and the other way round.
OWN_KEYS = {"Dossier": {"civicspace"}}
OWN_FIELDS = {"Source": {"id"}}


class TestKeysOfTheFormat:
    """The page on the dossier format has every key of every part, and no other."""

    @pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
    def test_keys(self, kind: type[attrs.AttrsInstance]) -> None:
        name = kind.__name__
        written = {row[0].strip("`") for row in key_tables()[name]} - OWN_KEYS.get(name, set())
        fields = {field.name for field in attrs.fields(kind)} - OWN_FIELDS.get(name, set())

        assert fields == written

    @pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
    def test_required(self, kind: type[attrs.AttrsInstance]) -> None:
        name = kind.__name__
        written = {row[0].strip("`") for row in key_tables()[name] if row[1] == "required"}
        # The State of an act may be left out, for it is that of the dossier.
        given = {"state"} if name in ("TreatyAction", "Reservation", "Derogation") else set()
        needed = {field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING}

        assert (needed - given - OWN_FIELDS.get(name, set())) == (
            written - OWN_KEYS.get(name, set())
        )


class TestValuesOfTheFormat:
    """Where the page on the dossier format lists the values of a key, it lists all of them."""

    @pytest.mark.parametrize(
        ("kind", "key", "values"),
        [
            ("Measure", "kind", cs.MeasureKind),
            ("Event", "stage", cs.Stage),
            ("TreatyAction", "action", cs.Action),
            ("Claim", "kind", cs.ClaimKind),
            ("Election", "kind", cs.ElectionKind),
        ],
    )
    def test_values(self, kind: str, key: str, values: type[Enum]) -> None:
        (row,) = (row for row in key_tables()[kind] if row[0] == f"`{key}`")

        assert [member.value for member in values] == _CODE.findall(row[2])


class TestTablesOfValues:
    """The tables of verdicts, standings, elements and kinds of claims have every value in order."""

    @pytest.mark.parametrize(
        ("name", "head", "values"),
        [
            ("README.md", "Verdict | Meaning", cs.Verdict),
            ("README.md", "Standing | Meaning", cs.Status),
            ("docs/verdicts.md", "Standing | When", cs.Status),
            ("docs/verdicts.md", "Element | The question", cs.Element),
            ("docs/verdicts.md", "Kind | What is checked", cs.ClaimKind),
            ("docs/compare.md", "Direction | When", cs.Direction),
            ("docs/compare.md", "Cause | What changed", cs.CauseKind),
        ],
    )
    def test_values(self, name: str, head: str, values: type[Enum]) -> None:
        rows = rows_under(page(name), head)

        assert [member.value for member in values] == [
            value for row in rows for value in _CODE.findall(row[0])
        ]


class TestErrorCatalogue:
    """The page on errors has a section for every error that can be imported from the package."""

    def test_sections(self) -> None:
        errors = {
            name
            for name in cs.__all__
            if isinstance(value := getattr(cs, name), type)
            and issubclass(value, cs.CivicspaceError)
            and value is not cs.CivicspaceError
        }

        assert errors == set(re.findall(r"^## (\w+)$", page("docs/errors.md"), re.MULTILINE))


class TestRoomsOfTheReference:
    """The API reference has a page for every room of the house, and none for another."""

    def test_pages(self) -> None:
        source = Path(cs.__file__).parent
        rooms = {path.parent.name for path in source.glob("*/__init__.py")} | {"errors"}

        assert rooms == {path.stem for path in (ROOT / "docs" / "api").glob("*.md")}


class TestReadme:
    """The README fits in one reading: under 200 lines."""

    def test_length(self) -> None:
        assert len(page("README.md").splitlines()) < 200


class TestCasebookOfOnesOwn:
    """The casebook that the page shows can be read, and has what the page says."""

    def test_it_loads(self) -> None:
        text = page("docs/casebook.md").partition("```text\n")[2].partition("```")[0]
        book = cs.casebook.loads_casebook(text)

        assert [case.id for case in book.cases] == ["a-v-b-2021"]
        assert book.cases[0].rulings[0].outcome is cs.Outcome.VIOLATION

    def test_every_tribunal_is_named(self) -> None:
        line = next(one for one in page("docs/casebook.md").splitlines() if "tribunal: hrc" in one)
        named = line.partition("# ")[2].split(", ")

        assert named == [one.value for one in cs.Tribunal]
