"""A small dossier to spoil, and the words in which a text is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

import civicspace as cs

__all__ = ["DATA", "EXAMPLE", "SMALL", "problems_of", "refusal", "small_with"]

DATA = Path(__file__).parents[1] / "data"
EXAMPLE = Path(__file__).parents[2] / "examples" / "kazakhstan.yaml"

#: A dossier with one of everything that the tests spoil.
SMALL = """\
civicspace: 1
state: KAZ
sources:
  fh-2005: {title: Stepping Backward}
measures:
  - id: ban
    title: A ban
    kind: law
    timeline:
      - event: in_force
        date: 2005-04-25
    restrictions:
      - id: no-rallies
        rights: [assembly]
        facts: {form: ban}
        sources: [fh-2005]
"""


def small_with(old: str, new: str) -> str:
    """The small dossier with a piece of its text exchanged for another."""
    assert SMALL.count(old) == 1
    return SMALL.replace(old, new)


def refusal(text: str) -> str:
    """All that is said when a text is refused."""
    with pytest.raises(cs.DossierError) as caught:
        cs.loads(text)
    return str(caught.value)


def problems_of(text: str) -> list[str]:
    """The problems with a text, one line each."""
    head, *lines = refusal(text).split("\n")
    many = len(lines)
    assert head == f"{many} problem{'' if many == 1 else 's'} in the dossier"
    assert all(line.startswith("  ") for line in lines)
    return [line[2:] for line in lines]
