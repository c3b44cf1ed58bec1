"""Small benchmarks with which these tests are written."""

from __future__ import annotations

from typing import Any

import civicspace as cs
from civicspace.model.asked import Asked
from tests.assessment.rules import country, measure

__all__ = ["ASSEMBLY", "IN_FORCE", "LAW", "OPEN", "asking", "on"]

ASSEMBLY = cs.Compatible(provisions=["osce-copenhagen-1990/9.2"])
LAW = cs.Reformed(measures=["law"])

#: Facts of which the stated ones alone show no breach and exclude none.
OPEN: dict[str, object] = {"activity": "assemble", "form": "ban"}

#: A law that bans gatherings, in force since 2004.
IN_FORCE = country(measure(("in_force", "2004-01-01")))


def asking(asks: Asked, **more: Any) -> cs.Benchmark:
    """A benchmark with one criterion."""
    own = {name: more.pop(name) for name in ("throughout",) if name in more}
    given: dict[str, Any] = {
        "id": "asked",
        "title": "What was asked",
        "asked_by": "Some",
        "announced": "2007-11-29",
        "for_what": "something",
        "criteria": [cs.Criterion(id="one", text="It is so.", asks=asks, **own)],
        **more,
    }
    return cs.Benchmark(**given)


def on(day: str, asks: Asked, dossier: cs.Dossier, **more: Any) -> cs.CriterionResult:
    """The result for the one criterion."""
    return cs.meets(dossier, asking(asks, **more), on=day)["one"]
