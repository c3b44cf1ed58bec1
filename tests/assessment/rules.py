"""Small rules, exemptions and measures with which these tests are written."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

import civicspace as cs
from civicspace.law.cite import cite
from civicspace.logic.conditions import Condition
from civicspace.model.choices import Evidence
from civicspace.model.vocabulary import duration_days, evidence, precise
from civicspace.strategies import facts

__all__ = [
    "BAN",
    "REVIEWED",
    "SHORT",
    "SHOWN",
    "VAGUE",
    "country",
    "exemption",
    "measure",
    "rule",
    "some_facts",
]

#: The rule of these tests: vague terms are a breach. Precise terms are presumed of what nobody
#: called vague.
VAGUE = precise.fails

#: An exemption for which the State bears the burden: it is presumed absent.
SHOWN = evidence == Evidence.SPECIFIC

#: An exemption about a fact that is never presumed.
SHORT = duration_days <= 14

#: The provision under which the rules of these tests are held.
REVIEWED = "iccpr/21"

#: A ban on gatherings that no exemption saves, whatever else may come to be known.
BAN: dict[str, object] = {
    "activity": "assemble",
    "form": "ban",
    "scope": "blanket",
    "targets": [],
    "evidence": "none",
    "reasons": "none",
    "derogation": "none",
    "duration_days": 400,
    "alone": False,
}


#: Facts on which many standards turn; where few others are known, much stays open.
_TURNED_ON = [
    "activity",
    "aims",
    "alone",
    "conduct",
    "duration_days",
    "evidence",
    "form",
    "message",
    "precise",
    "reasons",
    "scope",
    "targets",
]


def some_facts() -> st.SearchStrategy[cs.Facts]:
    """Facts of which a few are known, or many."""
    return facts(_TURNED_ON) | facts()


def exemption(name: str, condition: Condition, **more: Any) -> cs.Exemption:
    """An exemption with an authority."""
    return cs.Exemption(
        id=name,
        condition=condition,
        message=f"there is the ground called {name}",
        authorities=[cite("iccpr", "art. 21", verified=True)],
        **more,
    )


def rule(name: str = "rule", condition: Condition = VAGUE, **more: Any) -> cs.Standard:
    """A presumptive standard on assemblies, unless more is said of it."""
    given: dict[str, Any] = {
        "right": cs.Right.ASSEMBLY,
        "element": cs.Element.LEGALITY,
        "strength": cs.Strength.PRESUMPTIVE,
        "authorities": [cite("iccpr", "art. 21", verified=True)],
        "message": "Something is wrong.",
        **more,
    }
    return cs.Standard(id=f"assembly.{name}", condition=condition, **given)


def measure(*events: tuple[str, str], facts: dict[str, object] | None = None, **more: Any) -> Any:
    """A law with one restriction, told by its events: kind and date."""
    timeline = []
    for kind, date in events:
        name, _, stage = kind.partition(":")
        timeline.append(
            cs.Event(event=cs.EventKind(name), date=date, stage=cs.Stage(stage) if stage else None)
        )
    restriction = cs.Restriction(
        id="ban",
        rights=more.pop("rights", [cs.Right.ASSEMBLY]),
        facts=cs.Facts.from_coded(BAN if facts is None else facts),
        **more,
    )
    return cs.Measure(
        id="law",
        title="A law",
        kind=cs.MeasureKind.LAW,
        timeline=timeline,
        restrictions=[restriction],
    )


def country(*measures: cs.Measure, **more: Any) -> cs.Dossier:
    """A dossier on Kazakhstan with these measures."""
    return cs.Dossier(state="KAZ", name="Kazakhstan", measures=measures, **more)
