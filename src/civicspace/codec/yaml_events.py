"""The events of a YAML reader to plain data: no recursion, and aliases cost nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import attrs

from civicspace.codec.parsed import MOST_CHARACTERS, MOST_DEEP, TOO_DEEP, Parsed, half_character
from civicspace.codec.paths import Positions, step
from civicspace.codec.words import shown
from civicspace.codec.yaml_scalars import plain_value
from civicspace.errors import InvalidValue, Problem, nearest

__all__ = ["Builder"]

#: More values than this in one text, aliases followed, are refused.
_MOST_VALUES = 1_000_000

#: The nearest anchor is looked for among so many, and in a text with fewer problems than that.
_HINTS = 100

_TAG = "tag:yaml.org,2002:"
_TAGS = {"Scalar": "str", "SequenceStart": "seq", "MappingStart": "map"}


@attrs.frozen
class _Extent:
    """How much data there are, aliases followed."""

    values: int = 0
    characters: int = 0
    """Of all their texts, keys among them."""

    def __add__(self, other: _Extent) -> _Extent:
        return _Extent(self.values + other.values, self.characters + other.characters)

    def __sub__(self, other: _Extent) -> _Extent:
        return _Extent(self.values - other.values, self.characters - other.characters)


@attrs.define
class _Open:
    """A list or a mapping that is being read."""

    data: Any
    path: str
    anchor: str | None
    before: _Extent
    """What came before it in the text."""
    key: str = ""
    """In a mapping: the key whose value comes next."""
    keyed: bool = False
    """In a mapping: whether a value comes next, and not a key."""
    dropped: bool = False
    """In a mapping: whether that value is dropped, for its key is wrong."""
    lines: dict[str, int] = attrs.field(factory=dict)
    """In a mapping: where its keys stand."""

    @property
    def wants_key(self) -> bool:
        return isinstance(self.data, dict) and not self.keyed

    @property
    def next_path(self) -> str:
        """The path of the value that comes next."""
        return step(self.path, len(self.data) if isinstance(self.data, list) else self.key)

    def turn(self, key: str, *, dropped: bool) -> None:
        """A key has come."""
        self.key, self.keyed, self.dropped = key, True, dropped

    def put(self, value: Any) -> None:
        """A value has come."""
        if isinstance(self.data, list):
            self.data.append(value)
        elif not self.dropped:
            self.data[self.key] = value
        self.keyed = False


class Builder:
    """Takes the events of one text in turn and builds its data."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.line = 1
        self._column = 1
        self._root: list[Any] = []
        self._broken = False
        self._spoilt: set[str] = set()
        self._positions: dict[str, tuple[int, int]] = {}
        self._extent = _Extent()
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Any, _Extent]] = {}
        """By name: the value, and how much it is, all that it holds included."""

    def parsed(self) -> Parsed:
        """What was built."""
        data = self._root[0] if self._root else None
        return Parsed(
            data,
            self._places,
            problems=tuple(self.problems),
            spoilt=frozenset(self._spoilt),
            broken=self._broken,
        )

    def take(self, event: Any) -> bool:
        """Go on by one event; whether to go on further."""
        self.line, self._column = event.start_mark.line + 1, event.start_mark.column + 1
        match type(event).__name__.removesuffix("Event"):
            case "Scalar":
                self._scalar(event)
            case "SequenceStart" | "MappingStart" as kind:
                self._begin(event, kind)
            case "SequenceEnd" | "MappingEnd":
                self._end()
            case "Alias":
                self._alias(str(event.anchor))
            case "DocumentStart" if self._root:
                self._stop("a second document begins here: a file holds one")
        return not self._broken

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        value: Any = text
        wrong = _tag_fault(event, "Scalar") or half_character(text)
        if wrong is None and event.tag is None and event.implicit[0]:
            try:
                value = plain_value(text)
            except InvalidValue as too_much:
                wrong = str(too_much)
        if event.anchor is not None:
            self._anchors[str(event.anchor)] = (value, _Extent(1, len(text)))
        if self._stack and self._stack[-1].wants_key:
            merges = text == "<<" and event.implicit[0]
            self._key(value, text, _MERGE if merges else wrong)
        else:
            self._value(value, wrong, _Extent(1, len(text)))

    def _key(self, value: Any, text: str, wrong: str | None = None) -> None:
        top = self._stack[-1]
        path = step(top.path, text)
        if wrong is None and not isinstance(value, str):
            wrong = f"a key is a text, and {shown(value)} is not: put it in quotes"
        if wrong is None and text in top.lines:
            wrong = f"the key {shown(text)} occurs twice: first on line {top.lines[text]}"
        top.turn(text, dropped=wrong is not None)
        self._grow(_Extent(0, len(text)))
        if wrong is not None:
            self._fault(path, wrong, value)
            return
        top.lines[text] = self.line
        # A fault is shown at its key, which is where a reader looks.
        self._mark(path)

    def _value(self, value: Any, wrong: str | None, extent: _Extent) -> None:
        path = self._arrive(extent)
        if wrong is not None:
            self._fault(path, wrong, value)
            self._spoilt.add(path)
        self._put(value)

    def _begin(self, event: Any, kind: str) -> None:
        data: Any = [] if kind == "SequenceStart" else {}
        if self._stack and self._stack[-1].wants_key:
            self._stack[-1].key = "?"
            self._fault(self._stack[-1].next_path, f"a key is a text, not {shown(data)}")
        before = self._extent
        path = self._arrive(_Extent(1))
        if (wrong := _tag_fault(event, kind)) is not None:
            self._fault(path, wrong)
        anchor = None if event.anchor is None else str(event.anchor)
        if anchor is not None:
            self._anchors.pop(anchor, None)
        self._stack.append(_Open(data, path, anchor, before))
        if len(self._stack) > MOST_DEEP:
            self._stop(TOO_DEEP)

    def _end(self) -> None:
        done = self._stack.pop()
        if done.anchor is not None:
            self._anchors[done.anchor] = (done.data, self._extent - done.before)
        self._put(done.data)

    def _alias(self, name: str) -> None:
        value, extent = self._anchors.get(name, (None, _Extent(1)))
        wrong = None if name in self._anchors else self._no_anchor(name)
        if self._stack and self._stack[-1].wants_key:
            self._key(value, value if isinstance(value, str) else f"*{name}", wrong)
        else:
            self._value(value, wrong, extent)

    def _no_anchor(self, name: str) -> str:
        if any(one.anchor == name for one in self._stack):
            return f"*{name} stands for the very thing that it is a part of"
        few = max(len(self._anchors), len(self.problems)) <= _HINTS
        near = nearest(name, self._anchors) if few else None
        hint = "" if near is None else f": did you mean *{near}?"
        return f"*{name} stands for nothing, for there is no &{name} above it{hint}"

    def _arrive(self, extent: _Extent) -> str:
        """The path of a value that has come, or of the several that an alias stands for."""
        path = self._stack[-1].next_path if self._stack else ""
        self._grow(extent)
        self._mark(path)
        return path

    def _grow(self, extent: _Extent) -> None:
        self._extent += extent
        if self._extent.values > _MOST_VALUES:
            self._stop(f"more than {_MOST_VALUES:,} values, aliases followed")
        elif self._extent.characters > MOST_CHARACTERS:
            self._stop(f"more than {MOST_CHARACTERS:,} characters, aliases followed")

    def _put(self, value: Any) -> None:
        if not self._stack:
            self._root.append(value)
        elif self._stack[-1].wants_key:
            self._stack[-1].turn("?", dropped=True)
        else:
            self._stack[-1].put(value)

    def _places(self, wanted: Collection[str] | None = None) -> Positions:
        return self._positions

    def _mark(self, path: str) -> None:
        self._positions.setdefault(path, (self.line, self._column))

    def _fault(self, path: str, message: str, given: object = None) -> None:
        self.problems.append(
            Problem(path=path, message=message, given=given, line=self.line, column=self._column)
        )

    def _stop(self, message: str) -> None:
        self._fault("", message)
        self._broken = True


_MERGE = "`<<` would merge another mapping: write its keys out instead"


def _tag_fault(event: Any, kind: str) -> str | None:
    """What is wrong with the tag of an event, if anything is."""
    if event.tag is None or event.tag in ("!", _TAG + _TAGS[kind]):
        return None
    return f"the tag {event.tag.replace(_TAG, '!!')} is not accepted: leave it out"
