"""Small dossiers and weights with which scores and profiles are tested."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
from hypothesis import strategies as st

import civicspace as cs
from civicspace.model.weights import Number
from tests.assessment.rules import BAN, some_facts

__all__ = ["DAY", "FORCE", "KINDS", "RIGHTS", "assessed", "dossiers", "law", "weights"]

DAY = "2010-06-15"
FORCE: dict[str, Number] = {"bound": 4, "committed": 2, "signed": 1, "persuasive": Fraction(1, 2)}
KINDS: dict[str, Number] = {kind.value: 1 for kind in cs.MeasureKind}
RIGHTS: dict[str, Number] = {right.value: 1 for right in cs.Right if right.parent is None}

_RIGHTS = (cs.Right.ASSEMBLY, cs.Right.ASSOCIATION, cs.Right.EXPRESSION)
_LIVES = ("2004-01-01", "2010-06", "2011-01-01")


def law(name: str = "law", facts: cs.Facts | None = None, **more: Any) -> cs.Measure:
    """A law with one restriction, in force since 2004 unless another date is given."""
    part = cs.Restriction(
        id="r",
        rights=more.pop("rights", [cs.Right.ASSEMBLY]),
        facts=cs.Facts.from_coded(BAN) if facts is None else facts,
        presumed=more.pop("presumed", cs.Facts()),
    )
    return cs.Measure(
        id=name,
        title="A law",
        kind=more.pop("kind", cs.MeasureKind.LAW),
        timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date=more.pop("since", "2004-01-01"))],
        restrictions=[part],
    )


def assessed(*measures: cs.Measure, on: str = DAY, strict: bool = False) -> cs.Assessment:
    """Kazakhstan with these measures."""
    return cs.assess(cs.Dossier(state="KAZ", measures=measures), on=on, strict=strict)


@st.composite
def dossiers(draw: st.DrawFn, most: int = 3) -> tuple[cs.Measure, ...]:
    """A few measures of which much or little is known."""
    return tuple(
        law(
            f"m{i}",
            draw(some_facts()),
            rights=draw(st.lists(st.sampled_from(_RIGHTS), min_size=1, max_size=2, unique=True)),
            kind=draw(st.sampled_from(cs.MeasureKind)),
            since=draw(st.sampled_from(_LIVES)),
        )
        for i in range(draw(st.integers(0, most)))
    )


@st.composite
def weights(draw: st.DrawFn) -> cs.Weights:
    """Weights for one dimension or more."""
    numbers = st.fractions(0, 5, max_denominator=4)
    members = {
        "right": [right.value for right in cs.Right if right.parent is None],
        "element": [one.value for one in cs.Element],
        "force": list(FORCE),
        "kind": list(KINDS),
    }
    used = draw(st.sets(st.sampled_from(sorted(members)), min_size=1))
    given: dict[str, Any] = {
        name: {key: draw(numbers) for key in members[name]} for name in sorted(used)
    }
    if "right" in given and draw(st.booleans()):
        given["right"]["parties"] = draw(numbers)
    return cs.Weights(**given)


def renamed(measures: tuple[cs.Measure, ...], suffix: str) -> tuple[cs.Measure, ...]:
    """The same measures under other ids."""
    return tuple(attrs.evolve(one, id=f"{one.id}{suffix}") for one in measures)
