"""Strategies for the coded facts of a restriction and for conditions over them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from hypothesis import strategies as st

from civicspace.logic import conditions as tree
from civicspace.logic.conditions import Condition
from civicspace.logic.terms import ChoiceTerm, CountTerm, FlagTerm, Kind, SetTerm
from civicspace.logic.truth import Truth
from civicspace.model.contradictions import contradictions
from civicspace.model.facts import Facts, spec
from civicspace.model.vocabulary import TERMS

__all__ = ["conditions", "fact_values", "facts", "truths"]

#: Conditions compare counts with numbers of this size, so most counts drawn are like them.
_SMALL, _LARGE = 120, 1_000_000


def truths() -> st.SearchStrategy[Truth]:
    """True, false and unknown.

    >>> from hypothesis import find
    >>> find(truths(), lambda truth: not truth.known)
    <Truth.UNKNOWN: 'unknown'>
    """
    return st.sampled_from(Truth)


def fact_values(name: str) -> st.SearchStrategy[Any]:
    """The values that a fact of the vocabulary can have, when it is known.

    >>> from hypothesis import find
    >>> find(fact_values("aims"), lambda value: True)
    frozenset()

    Raises:
        FactsError: if the vocabulary has no such fact.
    """
    return _values(name)


def facts(names: Iterable[str] | None = None) -> st.SearchStrategy[Facts]:
    """Facts, each of which is known or unknown.

    Args:
        names: The facts that may be known; every fact of the vocabulary if None.

    >>> from hypothesis import find
    >>> find(facts(["precise", "form"]), lambda facts: len(facts) == 2)
    Facts(form=Form.BAN, precise=False)

    Raises:
        FactsError: for a name that is not in the vocabulary.
    """
    chosen = TERMS if names is None else names
    values = {name: fact_values(name) for name in chosen}
    return st.fixed_dictionaries({}, optional=values).map(lambda known: Facts(**known))


@st.composite
def records(draw: st.DrawFn) -> tuple[Facts, Facts]:
    """A handful of facts, some of them stated and the others presumed; none contradicts another."""
    stated: dict[str, Any] = {}
    presumed: dict[str, Any] = {}
    for name in draw(_HANDFUL):
        basis = stated if draw(st.booleans()) else presumed
        basis[name] = draw(_values(name))
    for pair in contradictions(Facts(**stated), Facts(**presumed)):
        stated.pop(pair.other, None)
        presumed.pop(pair.other, None)
    return Facts(**stated), Facts(**presumed)


#: As many facts as the record of a law mostly settles.
_HANDFUL = st.lists(st.sampled_from(list(TERMS)), unique=True, max_size=10)


def conditions(
    names: Iterable[str] | None = None, *, max_leaves: int = 8
) -> st.SearchStrategy[Condition]:
    """Condition trees over the vocabulary, of every kind of node, empty joints included.

    Args:
        names: The facts that they may look at; every fact of the vocabulary if None. The fewer
            there are, the more often a tree looks at one of them twice.
        max_leaves: How many facts they look at, at most.

    >>> from hypothesis import find
    >>> print(find(conditions(["precise"]), lambda condition: "vague" in str(condition)))
    its terms are too vague to foresee what is forbidden or owed

    Raises:
        FactsError: for a name that is not in the vocabulary.
    """
    chosen = [spec(name).name for name in (TERMS if names is None else names)]
    leaf = st.sampled_from(chosen).flatmap(_leaves)
    return st.recursive(leaf, _branches, max_leaves=max_leaves)


def _branches(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    parts = st.lists(inner, max_size=3).map(tuple)
    some = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(tree.All, parts),
        st.builds(tree.Any, parts),
        st.builds(tree.Not, inner),
        st.builds(tree.Balance, some, parts, st.integers(1, 2)),
    )


@cache
def _values(name: str) -> st.SearchStrategy[Any]:
    fact = spec(name)
    if fact.kind is Kind.FLAG:
        return st.booleans()
    if fact.kind is Kind.COUNT:
        return st.integers(0, _SMALL) | st.integers(0, _LARGE)
    assert fact.choices is not None
    member = st.sampled_from(fact.choices)
    return member if fact.kind is Kind.CHOICE else st.frozensets(member)


@cache
def _leaves(name: str) -> st.SearchStrategy[Condition]:
    """The conditions that look at one fact."""
    term = TERMS[name]
    if isinstance(term, FlagTerm):
        return st.sampled_from([term.holds, term.fails])
    if isinstance(term, CountTerm):
        number = st.integers(0, _SMALL)
        return number.map(term.__ge__) | number.map(term.__le__)
    assert term.spec.choices is not None
    member = st.sampled_from(term.spec.choices)
    several = st.lists(member, unique=True, min_size=1, max_size=4)
    if isinstance(term, SetTerm):
        return several.map(lambda some: term.any_of(*some)) | st.just(term.is_empty)
    assert isinstance(term, ChoiceTerm)
    return member.map(lambda one: term == one) | several.map(lambda some: term.is_in(*some))
