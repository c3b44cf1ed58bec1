"""The decided cases that come with the package."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from civicspace.codec.casebooks import load_casebook
from civicspace.model.cases import Case, Tribunal

__all__ = ["bundled"]

_DATA = Path(__file__).parent / "data"


@cache
def bundled(which: Literal["decided", "further"] = "decided") -> tuple[Case, ...]:
    """The cases that come with the package, by tribunal and day.

    Args:
        which: ``decided`` for the casebook itself; ``further`` for cases that were set apart, and
            were not in view when the standards were written.

    >>> bundled()[0].tribunal
    <Tribunal.HRC: 'hrc'>

    Raises:
        MissingExtra: if no YAML reader is installed.
    """
    cases = [
        case
        for file in sorted((_DATA / which).glob("*.yaml"))
        for case in load_casebook(file).cases
    ]
    order = list(Tribunal)
    return tuple(sorted(cases, key=lambda one: (order.index(one.tribunal), one.decided, one.id)))
