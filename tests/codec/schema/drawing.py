"""Data out of a schema: one whole document, and documents as Hypothesis draws them."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from civicspace.codec.schema import json_schema

__all__ = ["Drawing"]

#: So few that references often lead somewhere, and ids often occur twice.
_IDS = ["a", "b-1", "c.d_e"]

_EXAMPLES = {"Id": "a", "Day": "2005-05-04", "When": "2005-05"}

#: No measure names itself.
_OF_KEY = {key: ["b"] for key in ("amends", "replaces", "related")}


class Drawing:
    """Draws from one schema."""

    def __init__(self, kind: str) -> None:
        self._root = json_schema(kind)
        self._known: dict[str, st.SearchStrategy[Any]] = {}

    def documents(self) -> st.SearchStrategy[Any]:
        """Documents that the schema takes."""
        return self._drawn(self._root)

    def whole(self, part: dict[str, Any] | None = None) -> Any:
        """A document with every key that the schema knows, down to the last.

        One is left out, for a fact is stated or presumed, never both. Measures that a measure
        names have the id ``b``, and are not in it.
        """
        part = self._root if part is None else part
        if "$ref" in part:
            name = part["$ref"].removeprefix("#/$defs/")
            return _EXAMPLES.get(name) or self.whole(self._root["$defs"][name])
        if "anyOf" in part:
            return self.whole(part["anyOf"][0])
        if "const" in part:
            return part["const"]
        if "enum" in part:
            # Of flags the false ones, which contradict none of the other values.
            return False if False in part["enum"] else part["enum"][0]
        match _kinds(part)[0]:
            case "object":
                if "properties" not in part:
                    return {"a": self.whole(part["additionalProperties"])}
                return {
                    key: _OF_KEY.get(key) or self.whole(value)
                    for key, value in part["properties"].items()
                    if key != "presumed"
                }
            case "array":
                return [self.whole(part["items"])]
            case "integer":
                return part["minimum"]
            case "boolean":
                return True
        return "words"

    def _drawn(self, part: dict[str, Any]) -> st.SearchStrategy[Any]:
        if "$ref" in part:
            return self._named(part["$ref"].removeprefix("#/$defs/"))
        if "anyOf" in part:
            return st.one_of(*map(self._drawn, part["anyOf"]))
        if "const" in part:
            return st.just(part["const"])
        if "enum" in part:
            return st.sampled_from(part["enum"])
        return st.one_of(*(self._of_kind(kind, part) for kind in _kinds(part)))

    def _named(self, name: str) -> st.SearchStrategy[Any]:
        if name not in self._known:
            made = self._drawn(self._root["$defs"][name])
            self._known[name] = st.sampled_from(_IDS) | made if name == "Id" else made
        return self._known[name]

    def _of_kind(self, kind: str, part: dict[str, Any]) -> st.SearchStrategy[Any]:
        match kind:
            case "object":
                return self._mapping(part)
            case "array":
                unique = json.dumps if part.get("uniqueItems") else None
                least = part.get("minItems", 0)
                items = self._drawn(part["items"])
                return st.lists(items, min_size=least, max_size=2, unique_by=unique)
            case "integer":
                return st.integers(part["minimum"], part["maximum"])
            case "boolean":
                return st.booleans()
            case "null":
                return st.none()
        if "pattern" in part:
            return st.from_regex(part["pattern"].replace("$", r"\Z"))
        return st.text(max_size=5)

    def _mapping(self, part: dict[str, Any]) -> st.SearchStrategy[Any]:
        if "properties" not in part:
            others = self._drawn(part["additionalProperties"])
            return st.dictionaries(self._drawn(part["propertyNames"]), others, max_size=3)
        values = {key: self._drawn(value) for key, value in part["properties"].items()}
        needed = part.get("required", [])
        free = [key for key in values if key not in needed]

        @st.composite
        def mappings(draw: st.DrawFn) -> dict[str, Any]:
            some = draw(st.lists(st.sampled_from(free), unique=True, max_size=4)) if free else []
            return {key: draw(values[key]) for key in [*needed, *some]}

        return mappings()


def _kinds(part: dict[str, Any]) -> list[str]:
    kinds: str | list[str] = part["type"]
    return [kinds] if isinstance(kinds, str) else kinds
