"""Strategies for what changed and why."""

from __future__ import annotations

from hypothesis import strategies as st

from civicspace.model.changes import Cause, CauseKind
from civicspace.strategies.dates import whens
from civicspace.strategies.words import ids, notes, texts

__all__ = ["causes"]


def causes() -> st.SearchStrategy[Cause]:
    """Things that were one way before and another way after, of every kind.

    >>> from hypothesis import given
    >>> @given(causes())
    ... def test_the_mirror_of_the_mirror_is_the_same(cause):
    ...     assert cause.mirrored.mirrored == cause
    >>> test_the_mirror_of_the_mirror_is_the_same()
    """
    return st.builds(
        Cause,
        kind=st.sampled_from(CauseKind),
        what=ids(),
        before=texts(),
        after=texts(),
        date=st.none() | whens(),
        because=notes(),
        name=notes(),
    )
