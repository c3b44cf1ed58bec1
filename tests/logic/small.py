"""A vocabulary so small that every completion of its facts can be tried."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, combinations, product
from typing import Any

from hypothesis import strategies as st

from civicspace.logic import conditions as tree
from civicspace.logic.conditions import Condition
from civicspace.logic.evaluate import Knowledge, Known
from civicspace.logic.terms import Choice, FactSpec, Kind, choice, count, flag, set_of

__all__ = [
    "SPECS",
    "Colour",
    "Size",
    "as_known",
    "big",
    "completions",
    "conditions",
    "knowledge",
    "paint",
    "paints",
    "rows",
    "size",
    "some_facts",
    "values",
    "wet",
    "years",
]


class Colour(Choice):
    """Three values."""

    RED = "red", "as blood"
    GREEN = "green", "as grass"
    BLUE = "blue", "as the sky"


class Size(Choice):
    """Two values."""

    SMALL = "small", "fits a hand"
    LARGE = "large", "fits no hand"


big = flag("big", "Is it big?", "it is big", "it is not big", drafter=True)
wet = flag("wet", "Is it wet?", "it is wet", "it is dry", drafter=True)
paint = choice("paint", Colour, "Which paint?", "the paint", drafter=True)
size = choice("size", Size, "Which size?", "the size", drafter=True)
paints = set_of("paints", Colour, "Which paints?", "the paints", drafter=True)
sizes = set_of("sizes", Size, "Which sizes?", "the sizes", drafter=True)
years = count("years", "years", "How old?", "the age", drafter=True)
days = count("days", "days", "How long?", "the time", drafter=True)

SPECS: dict[str, FactSpec] = {
    term.spec.name: term.spec for term in (big, wet, paint, size, paints, sizes, years, days)
}

#: Conditions compare counts with numbers from below any count up to this one, and no count differs
#: for them from the next above it.
_TOP = 4


def values(name: str) -> tuple[Any, ...]:
    """Every value of a fact: for a count, all up to one that no condition reaches."""
    spec = SPECS[name]
    if spec.kind is Kind.FLAG:
        return (True, False)
    if spec.kind is Kind.COUNT:
        return tuple(range(_TOP + 2))
    assert spec.choices is not None
    every = tuple(spec.choices)
    if spec.kind is Kind.CHOICE:
        return every
    some = (combinations(every, many) for many in range(len(every) + 1))
    return tuple(map(frozenset, chain.from_iterable(some)))


def completions(
    names: Collection[str], known: Mapping[str, object] | None = None
) -> Iterator[dict[str, Any]]:
    """Every way in which some facts could turn out, those that are known left as they are."""
    fixed = known or {}
    spread = [(fixed[name],) if name in fixed else values(name) for name in names]
    for some in product(*spread):
        yield dict(zip(names, some, strict=True))


def as_known(facts: Mapping[str, object]) -> Knowledge:
    """Facts as they are looked up."""
    return {name: Known(value) for name, value in facts.items()}


def knowledge(names: Collection[str] = tuple(SPECS)) -> st.SearchStrategy[Knowledge]:
    """Some of the facts with some of their values, stated or standing in for what nobody raised."""
    one = {
        name: st.builds(Known, st.sampled_from(values(name)), neutral=st.booleans())
        for name in names
    }
    return st.fixed_dictionaries({}, optional=one)


def rows(*, most: int = 4) -> st.SearchStrategy[list[Knowledge]]:
    """What is known in each of a few cases."""
    return st.lists(knowledge(), min_size=1, max_size=most)


def some_facts(most: int = 3) -> st.SearchStrategy[list[str]]:
    """The names of a few facts."""
    return st.lists(st.sampled_from(sorted(SPECS)), min_size=1, max_size=most, unique=True)


def conditions(
    names: Sequence[str] = tuple(SPECS), *, max_leaves: int = 8
) -> st.SearchStrategy[Condition]:
    """Conditions over some of the facts, with balances of every margin."""
    leaf = st.sampled_from(list(names)).flatmap(_leaf)
    return st.recursive(leaf, _branch, max_leaves=max_leaves)


def _leaf(name: str) -> st.SearchStrategy[Condition]:
    spec = SPECS[name]
    if spec.kind is Kind.FLAG:
        return st.builds(tree.Is, st.just(spec), st.booleans())
    if spec.kind is Kind.COUNT:
        number = st.integers(-2, _TOP)
        return st.builds(tree.AtLeast, st.just(spec), number) | st.builds(
            tree.AtMost, st.just(spec), number
        )
    assert spec.choices is not None
    member = st.sampled_from(spec.choices)
    some = st.lists(member, unique=True, min_size=1).map(tuple)
    if spec.kind is Kind.CHOICE:
        return st.builds(tree.Is, st.just(spec), member) | st.builds(tree.IsIn, st.just(spec), some)
    return st.builds(tree.Contains, st.just(spec), some)


def _branch(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    parts = st.lists(inner, max_size=3).map(tuple)
    some = st.lists(inner, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        st.builds(tree.All, parts),
        st.builds(tree.Any, parts),
        st.builds(tree.Not, inner),
        # From a margin that nothing misses to one that nothing reaches.
        st.builds(tree.Balance, some, parts, st.integers(-4, 6)),
    )
