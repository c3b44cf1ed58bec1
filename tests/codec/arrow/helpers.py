"""What the tests of tables share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import civicspace as cs
from civicspace.errors import TableError

__all__ = ["QUICK", "problems_of", "restriction"]

QUICK = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def problems_of(act: Callable[..., object], *given: Any, **more: Any) -> list[str]:
    """The problems with a table, one line each."""
    with pytest.raises(TableError) as caught:
        act(*given, **more)
    head, *lines = str(caught.value).split("\n")
    assert head.endswith("in the table")
    return [line.removeprefix("  ") for line in lines]


def restriction(**more: Any) -> cs.Restriction:
    """A restriction with what is told of it."""
    return cs.Restriction(**({"id": "ban", "rights": [cs.Right.ASSEMBLY]} | more))
