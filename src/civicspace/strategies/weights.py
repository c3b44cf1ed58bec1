"""Strategies for weights."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import Any

from hypothesis import strategies as st

from civicspace.errors import UnknownName
from civicspace.model.rights import Right
from civicspace.model.weights import DIMENSIONS, Weights

__all__ = ["weights"]


def weights(dimensions: Iterable[str] | None = None) -> st.SearchStrategy[Weights]:
    """Weights from 0 up to 10, whole or not, for each member of the dimensions that count.

    Args:
        dimensions: The dimensions that count, as ``force``; any, one at least, if None.

    >>> from hypothesis import find
    >>> find(weights(["force"]), lambda mine: True).used
    ('force',)

    Raises:
        UnknownName: for a dimension that there is not.
    """
    if dimensions is not None:
        given = {name: _numbers(name) for name in dimensions}
        return st.fixed_dictionaries(given).map(lambda numbers: Weights(**numbers))
    return _any()


@cache
def _any() -> st.SearchStrategy[Weights]:
    names = st.lists(st.sampled_from(list(DIMENSIONS)), unique=True, min_size=1)
    return names.flatmap(weights)


@cache
def _numbers(dimension: str) -> st.SearchStrategy[dict[Any, Fraction]]:
    number = st.fractions(min_value=0, max_value=10, max_denominator=12)
    if dimension not in DIMENSIONS:
        raise UnknownName("dimension", dimension, DIMENSIONS)
    members = DIMENSIONS[dimension]
    # A part of a right may do without a weight of its own.
    parts = [one for one in members if isinstance(one, Right) and one.parent is not None]
    return st.fixed_dictionaries(
        {one: number for one in members if one not in parts},
        optional=dict.fromkeys(parts, number),
    )
