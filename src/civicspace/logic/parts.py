"""The parts of a story, for whoever lays it out."""

from __future__ import annotations

from enum import Enum

import attrs

__all__ = ["Part", "Place"]


class Place(Enum):
    """What a part of a story is."""

    HEAD = "head"
    LINE = "line"
    SECTION = "section"
    RULE = "rule"
    DETAIL = "detail"
    """Something said of the rule above it."""
    ENTRY = "entry"
    """One of a list."""


@attrs.frozen
class Part:
    """A paragraph of a story."""

    place: Place
    text: str
    label: str = ""
    """What it is, in a word or two before the text."""
    depth: int = 0
    """How many verdicts it stands below."""
