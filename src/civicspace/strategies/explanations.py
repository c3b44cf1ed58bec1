"""Strategies for explanations, built freely: trees that no review need ever have made."""

from __future__ import annotations

from hypothesis import strategies as st

from civicspace.law.provisions import PROVISIONS
from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.model.standards import Element, Strength
from civicspace.model.vocabulary import TERMS
from civicspace.strategies.coded import truths
from civicspace.strategies.words import ids, notes, texts

__all__ = ["explanations"]


def explanations(*, max_steps: int = 8) -> st.SearchStrategy[Explanation]:
    """Explanations with steps of every kind; a step may stand in several places of a tree.

    Args:
        max_steps: How many steps with nothing below them a tree has, at most.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=20, deadline=None)
    ... @given(explanations())
    ... def test_it_is_read_back_as_it_was(explanation):
    ...     assert Explanation.from_dict(explanation.to_dict()) == explanation
    >>> test_it_is_read_back_as_it_was()
    """
    return st.recursive(_steps(st.just(())), _branches, max_leaves=max_steps)


def _branches(inner: st.SearchStrategy[Explanation]) -> st.SearchStrategy[Explanation]:
    below = st.lists(inner, max_size=3).map(tuple)
    twice = inner.map(lambda one: (one, one))
    return _steps(below | twice)


_PROVISION = st.sampled_from(list(PROVISIONS))

#: The steps that are under a provision of their own.
_NAMING = (Step.VERDICT, Step.DEFINITION, Step.RULE, Step.CONFLICT)


@st.composite
def _steps(draw: st.DrawFn, children: st.SearchStrategy[tuple[Explanation, ...]]) -> Explanation:
    step = draw(st.sampled_from(Step))
    rule = step is Step.RULE
    fact = step is Step.FACT
    return Explanation(
        step=step,
        text=draw(texts()),
        truth=draw(st.none() | truths()),
        decisive=draw(st.booleans()),
        children=draw(children),
        name=draw(st.just("") | ids()),
        provision=draw(_PROVISION) if step in _NAMING else "",
        element=draw(st.sampled_from([one.value for one in Element])) if rule else "",
        strength=draw(st.sampled_from([one.value for one in Strength])) if rule else "",
        fact=draw(st.sampled_from(list(TERMS))) if fact else None,
        found=draw(notes()),
        said=draw(notes()),
        basis=draw(st.sampled_from(Basis)) if fact else None,
        because=draw(notes()),
    )
