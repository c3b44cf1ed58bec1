"""The house: a room imports only from rooms below it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import civicspace

ROOT = Path(civicspace.__file__).parent

#: The rooms from the ground up; those on one floor know nothing of each other.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("excerpts",),
    ("errors",),
    ("logic",),
    ("model",),
    ("law",),
    ("assessment",),
    ("codec", "report", "strategies"),
    ("casebook", "command"),
    ("__main__",),
)
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}


def room_of(module: str) -> str:
    return module.split(".")[1]


def imports(file: Path) -> Iterator[str]:
    """Every module of the package that a file imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [f"{node.module}.{name.name}" for name in node.names]
        elif isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        else:
            continue
        yield from (name for name in names if name.startswith("civicspace."))


FILES = sorted(
    file for file in ROOT.rglob("*.py") if file.parent != ROOT or file.name != "__init__.py"
)


class TestImportsPointDownwards:
    """A module imports from its own room and from rooms below it, and from no other."""

    @pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
    def test_file(self, file: Path) -> None:
        own = file.relative_to(ROOT).parts[0].removesuffix(".py")
        wrong = [
            name
            for name in imports(file)
            if room_of(name) != own and LEVEL[room_of(name)] >= LEVEL[own]
        ]

        assert wrong == []


class TestRooms:
    """Every room of the package has its place in the house."""

    def test_all_are_listed(self) -> None:
        rooms = {
            path.name.removesuffix(".py")
            for path in ROOT.iterdir()
            if path.suffix == ".py" or (path / "__init__.py").exists()
        }

        assert set(LEVEL) | {"__init__"} >= rooms


class TestPureRooms:
    """The pure rooms reach for no clock, no file and no network."""

    @pytest.mark.parametrize("room", ["logic", "model", "law", "assessment"])
    def test_no_such_imports(self, room: str) -> None:
        foreign = {
            "os",
            "io",
            "pathlib",
            "time",
            "socket",
            "urllib",
            "random",
            "subprocess",
            "json",
        }
        found = {
            (file.name, name)
            for file in (ROOT / room).rglob("*.py")
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names]
            )
            if name.split(".")[0] in foreign
        }

        assert found == set()

    @pytest.mark.parametrize("room", ["logic", "model", "law", "assessment"])
    def test_no_clock_and_no_open(self, room: str) -> None:
        calls = [
            node.func
            for file in (ROOT / room).rglob("*.py")
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        ]
        names = {func.id for func in calls if isinstance(func, ast.Name)}
        methods = {func.attr for func in calls if isinstance(func, ast.Attribute)}

        assert names & {"open", "print", "input"} == set()
        assert methods & {"today", "now"} == set()
