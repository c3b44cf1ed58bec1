"""A trial: a measure that one standard alone makes a breach, and a near miss beside it."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

__all__ = ["Trial"]


@attrs.frozen(kw_only=True)
class Trial:
    """A real or realistic measure that the standard decides, and one that differs a little."""

    standard: str
    """The id of the standard."""
    measure: str
    """The measure, in a sentence."""
    under: str
    """The provision that it is held against."""
    on: str
    """The day."""
    facts: Mapping[str, object]
    """The coded facts of the measure."""
    near: Mapping[str, object]
    """The facts that differ in the near miss; None for one that is not known there."""
    near_miss: str
    """What is different there, in a sentence."""
    through: str | None = None
    """For a factor, which settles nothing alone: the weighing that it tips."""

    @property
    def near_facts(self) -> dict[str, object]:
        """The coded facts of the near miss."""
        changed = {**self.facts, **self.near}
        return {name: value for name, value in changed.items() if value is not None}
