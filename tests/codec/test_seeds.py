"""Inputs that a reader once failed on, or well might, each kept as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import civicspace as cs
from civicspace.casebook import load_casebook, loads_casebook
from civicspace.errors import ProblemsError
from tests.codec.helpers import DATA

SEEDS = sorted((DATA / "seeds").iterdir())

#: How the inputs are read, by the first word of their names.
READERS: dict[str, tuple[Callable[[str], Any], Callable[[Path], Any]]] = {
    "dossier": (cs.loads, cs.load),
    "file": (cs.loads, cs.load),
    "casebook": (loads_casebook, load_casebook),
}


def ends_well(read: Callable[[Any], Any], given: object) -> None:
    """Something is read, or is refused by us with what can be printed anywhere."""
    try:
        found = read(given)
    except ProblemsError as wrong:
        refusal = wrong
    else:
        if isinstance(found, cs.Dossier):
            assert cs.loads(cs.dumps(found)) == found
            assert cs.loads(cs.dumps(found, form="yaml")) == found
        return
    assert refusal.problems
    assert all(line.isprintable() for line in str(refusal).split("\n"))
    assert refusal.render().encode()


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
class TestSeeds:
    """Each is read, or is refused by us: as a text, and as a file.

    The fuzz run, ``benchmarks/fuzz.py``, keeps what fails under names that belong here.
    """

    def test_as_a_text(self, seed: Path) -> None:
        text = seed.read_bytes().decode("utf-8", "surrogateescape")

        ends_well(READERS[seed.name.partition("-")[0]][0], text)

    def test_as_a_file(self, seed: Path) -> None:
        ends_well(READERS[seed.name.partition("-")[0]][1], seed)
