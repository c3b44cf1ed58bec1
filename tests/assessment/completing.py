"""Reviews of decided cases of which little is left unknown, and every way to complete them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, combinations, product
from typing import Any

import attrs
from hypothesis import strategies as st
from pendulum import Date

import civicspace as cs
from civicspace.assessment.applicability import confining
from civicspace.assessment.bench import bench
from civicspace.assessment.readings import Readings
from civicspace.logic.circuit import Circuit
from civicspace.logic.conditions import Condition
from civicspace.logic.terms import Kind
from civicspace.logic.variables import variables_of
from civicspace.strategies import fact_values, facts

__all__ = [
    "Told",
    "cases_in_part",
    "completions",
    "known_in_part",
    "looked_at",
    "options",
    "rulings",
]

#: As many completions as can be reviewed one by one in a moment.
_MOST = 48


@attrs.frozen
class Told:
    """Facts, the provision and the day of a ruling, and the facts that are left unknown."""

    facts: cs.Facts
    under: str
    on: Date | None
    unknown: tuple[str, ...]

    def review(self, more: Mapping[str, Any] | None = None, *, strict: bool = False) -> cs.Review:
        """The review on these facts and some more."""
        known = attrs.evolve(self.facts, **(more or {}))
        return cs.review(known, self.under, on=self.on, strict=strict)


@cache
def rulings() -> tuple[tuple[cs.Facts, str, Date], ...]:
    """What was ruled on in the casebook: the facts, the provision and the day."""
    return tuple(
        (case.facts_under(one.provision), one.provision, case.decided)
        for case in cs.casebook.bundled()
        for one in case.rulings
    )


@cache
def _conditions(under: str, on: Date | None) -> tuple[Condition, ...]:
    place = cs.provision(under)
    matter = bench().matter(place, on, place.rights)
    return (
        *confining(place),
        *(one.condition for one in matter.standards),
        *(
            exemption.condition
            for one in matter.standards
            for exemption in one.exemptions_under(place, on)
        ),
    )


@cache
def options(under: str, on: Date | None) -> dict[str, tuple[Any, ...]]:
    """For each fact that the provision looks at, one value of each sort that it can tell apart."""
    circuit = Circuit()
    for condition in _conditions(under, on):
        circuit.add(condition)
    found: dict[str, tuple[Any, ...]] = {}
    groups: dict[str, list[object]] = {}
    for one in variables_of(circuit):
        if one.members:
            groups.setdefault(one.fact.name, []).append(one.members[0])
        elif one.fact.kind is Kind.CHOICE:
            found[one.fact.name] = tuple(one.fact.choices or ())
        else:
            found[one.fact.name] = tuple(option.values[0] for option in one.options)
    for name, members in groups.items():
        some = (combinations(members, many) for many in range(min(len(members), 8) + 1))
        found[name] = tuple(map(frozenset, chain.from_iterable(some)))
    return found


def looked_at(under: str, on: Date | None) -> tuple[str, ...]:
    """The facts that the standards and the words of the provision look at."""
    return tuple(sorted(options(under, on)))


@st.composite
def known_in_part(draw: st.DrawFn, *, most: int = 4) -> Told:
    """A ruling of which all that is looked at is known but for a few facts.

    What the casebook does not tell is filled in as it is presumed, or at random.
    """
    facts, under, on = draw(st.sampled_from(rulings()))
    every = options(under, on)
    known: dict[str, Any] = {
        name: one.value for name, one in Readings(facts, cs.Facts()).record.items()
    }
    for name in draw(st.lists(st.sampled_from(sorted(every)), max_size=3, unique=True)):
        known[name] = draw(fact_values(name))
    for name in every:
        if name not in known:
            known[name] = draw(fact_values(name))
    open_now = {one.fact for one in cs.review(facts, under, on=on).open_questions()}
    few = [name for name, values in sorted(every.items()) if len(values) <= 8]
    turning = [name for name in few if name in open_now] or few
    unknown: list[str] = []
    ways = 1
    for name in draw(
        st.lists(
            st.sampled_from(turning) | st.sampled_from(few), min_size=1, max_size=most, unique=True
        )
    ):
        if ways * len(every[name]) <= _MOST:
            ways *= len(every[name])
            unknown.append(name)
            known.pop(name)
    left = {name: value for name, value in known.items() if name in every or name in facts}
    return Told(cs.Facts(**left), under, on, tuple(unknown))


def completions(told: Told) -> Iterator[dict[str, Any]]:
    """Every way in which what is unknown could turn out, values alike as one."""
    every = options(told.under, told.on)
    spread: Sequence[Sequence[Any]] = [every[name] for name in told.unknown]
    for some in product(*spread):
        yield dict(zip(told.unknown, some, strict=True))


#: What a case is about.
HEART = ("activity", "form", "scope")


@st.composite
def cases_in_part(draw: st.DrawFn) -> Told:
    """A ruling of the casebook with some facts left out, others otherwise, and others added."""
    known, under, on = draw(st.sampled_from(rulings()))
    left_out = draw(st.lists(st.sampled_from(sorted(known)), max_size=3, unique=True))
    more = draw(facts())
    # What a case is about stays: of another activity next to nothing would be known.
    told = {**known.known(), **more.known()}
    told |= {name: known.known()[name] for name in HEART if name in set(known)}
    left = {name: value for name, value in told.items() if name not in left_out or name in HEART}
    return Told(cs.Facts(**left), under, on, ())
