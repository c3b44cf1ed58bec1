"""A comparison that sees a type that differs where values are equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from pendulum import Date

__all__ = ["assert_alike"]


def assert_alike(
    one: object, other: object, path: str = "", seen: set[tuple[int, int]] | None = None
) -> None:
    """Both have the same types and values, all the way down; each day is exactly pendulum's.

    Args:
        one: A value.
        other: What it is to be like.
        path: Where it stands, for the message.
        seen: The pairs that were compared already: a result holds the same standard often.
    """
    seen = set() if seen is None else seen
    if (id(one), id(other)) in seen:
        return
    seen.add((id(one), id(other)))
    assert type(one) is type(other), path
    assert not isinstance(one, Date) or type(one) is Date, path
    kind: Any = type(one)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name != "prospect":  # it is worked out when somebody asks, and has no equals
                parts = getattr(one, field.name), getattr(other, field.name)
                assert_alike(*parts, f"{path}.{field.name}", seen)
    elif isinstance(one, tuple) and isinstance(other, tuple):
        assert len(one) == len(other), path
        for index, (left, right) in enumerate(zip(one, other, strict=True)):
            assert_alike(left, right, f"{path}[{index}]", seen)
    elif isinstance(one, Mapping) and isinstance(other, Mapping):
        assert list(one) == list(other), path
        for key in one:
            assert_alike(one[key], other[key], f"{path}[{key}]", seen)
    elif isinstance(one, frozenset) and isinstance(other, frozenset):
        assert {(type(part), part) for part in one} == {(type(part), part) for part in other}, path
    else:
        assert one == other, path
