"""Statements: a JSON-LD document in any of its layouts, as nodes and what is said of each.

The compact, the expanded and the flattened form of a document say the same; so do the same nodes
nested in one another or side by side. No context is ever fetched: a document has ours, or none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from civicspace.codec.linked.terms import RDF_NIL, RDF_TYPE, XSD, Term, expanded, is_context, term
from civicspace.codec.parsed import MOST_DEEP, TOO_DEEP, half_character
from civicspace.codec.paths import step
from civicspace.codec.words import shown
from civicspace.errors import Problem

__all__ = ["Literal", "Node", "Statements", "Value"]


@attrs.frozen
class Node:
    """A thing, by its name; one without a name has a number."""

    id: str | int

    @property
    def named(self) -> bool:
        """Whether the name means something outside the document."""
        return isinstance(self.id, str) and not self.id.startswith("_:")


@attrs.frozen
class Literal:
    """A text with its type, and its language if it has one."""

    text: str
    datatype: str = f"{XSD}string"
    language: str = ""


Value: TypeAlias = "Node | Literal | tuple[Any, ...]"
"""A value: a tuple is a list, in its order."""


class Statements:
    """What a document says; :attr:`problems` has what in it cannot be read.

    >>> said = Statements([{"@id": "urn:a", "urn:b": [{"@value": 1}]}])
    >>> said.of(Node("urn:a"))["urn:b"]
    (Literal(text='1', datatype='http://www.w3.org/2001/XMLSchema#integer', language=''),)
    """

    def __init__(self, document: object) -> None:
        self.problems: list[Problem] = []
        self._said: dict[Node, dict[str, dict[Value, None]]] = {}
        self._ours = False
        body = document
        if isinstance(document, Mapping) and "@context" in document:
            self._ours = self._take_context(document["@context"])
            if not self._ours:
                return
            body = {key: value for key, value in document.items() if key != "@context"}
        if isinstance(body, Mapping) and set(body) == {"@graph"}:
            body = body["@graph"]
        if not isinstance(body, (Mapping, list)):
            self._fault("", f"{shown(body)} is no JSON-LD: give a mapping or a list", body)
            return
        for index, one in enumerate(body if isinstance(body, list) else [body]):
            path = step("", index) if isinstance(body, list) else ""
            if isinstance(one, Mapping):
                self._node(one, path, 1)
            else:
                self._fault(path, f"{shown(one)} is no node: give a mapping", one)

    def of(self, node: Node) -> dict[str, tuple[Value, ...]]:
        """The values of a node, by property."""
        return {iri: tuple(values) for iri, values in self._said.get(node, {}).items()}

    def nodes(self) -> Iterator[Node]:
        """The nodes of which something is said."""
        return (node for node, said in self._said.items() if said)

    def typed(self, iri: str) -> list[Node]:
        """The nodes of a type."""
        kind = Node(iri)
        return [node for node, said in self._said.items() if kind in said.get(RDF_TYPE, ())]

    def _take_context(self, given: object) -> bool:
        if is_context(given):
            return True
        if isinstance(given, str):
            message = f"the context {shown(given)} is elsewhere, and nothing is fetched"
        else:
            message = "the context is another than ours"
        remedy = ": give the one of linked.context(), or the expanded form without a context"
        self._fault("@context", message + remedy, given)
        return False

    def _fault(self, path: str, message: str, given: object) -> None:
        self.problems.append(Problem(path=path, message=message, given=given))

    def _node(self, raw: Mapping[Any, Any], path: str, depth: int) -> Node:
        if depth > MOST_DEEP:
            self._fault(path, TOO_DEEP, None)
            return Node(-1)
        name = raw.get("@id")
        node = Node(len(self._said)) if name is None else Node(self._name(name, step(path, "@id")))
        said = self._said.setdefault(node, {})
        for key, value in raw.items():
            if not isinstance(key, str):
                self._fault(path, f"the key {shown(key)} is no text", key)
                continue
            inner = step(path, key)
            if key == "@id":
                continue
            if key == "@type":
                kinds = value if isinstance(value, list) else [value]
                for kind in kinds:
                    said.setdefault(RDF_TYPE, {})[Node(self._type(kind, inner))] = None
            elif key.startswith("@"):
                self._fault(inner, f"the keyword {key} is not read here", value)
            elif not self._ours and ":" not in key:
                self._fault(inner, f"{shown(key)} is no IRI, and there is no context for it", key)
            else:
                meant = term(key) if self._ours else Term(key)
                for found in self._values(value, meant, inner, depth):
                    said.setdefault(meant.iri, {})[found] = None
        return node

    def _name(self, raw: object, path: str) -> str:
        if not isinstance(raw, str):
            self._fault(path, f"{shown(raw)} is no name: give an IRI", raw)
            return ""
        return expanded(raw) if self._ours else raw

    def _type(self, raw: object, path: str) -> str:
        name = self._name(raw, path)
        return term(name).iri if self._ours and ":" not in name else name

    def _values(self, raw: Any, meant: Term, path: str, depth: int) -> Iterator[Value]:
        if meant.listed and not (isinstance(raw, Mapping) and "@list" in raw):
            raw = {"@list": raw}
        for index, one in enumerate(raw) if isinstance(raw, list) else [(None, raw)]:
            if one is not None:
                inner = path if index is None else step(path, index)
                yield self._value(one, meant, inner, depth)

    def _value(self, raw: Any, meant: Term, path: str, depth: int) -> Value:
        if isinstance(raw, Mapping):
            if "@list" in raw:
                return self._list(raw, meant, path, depth)
            if "@value" in raw:
                return self._literal(raw, path)
            node = self._node(raw, path, depth + 1)
            return () if node.id == RDF_NIL else node
        if isinstance(raw, list):
            return self._nested(path, raw)
        if isinstance(raw, str) and meant.type == "@id":
            return Node(self._name(raw, path))
        datatype = "" if meant.type == "@id" else meant.type
        return self._scalar(raw, datatype, "", path)

    def _list(self, raw: Mapping[Any, Any], meant: Term, path: str, depth: int) -> Value:
        if len(raw) > 1:
            self._fault(path, "a list has no other keys than @list", raw)
        items = raw["@list"]
        items = items if isinstance(items, list) else [items]
        single = attrs.evolve(meant, listed=False)
        return tuple(
            self._nested(step(path, index), one)
            if isinstance(one, Mapping) and "@list" in one
            else self._value(one, single, step(path, index), depth)
            for index, one in enumerate(items)
            if one is not None
        )

    def _nested(self, path: str, raw: object) -> Value:
        self._fault(path, "a list in a list is not read here", raw)
        return ()

    def _literal(self, raw: Mapping[Any, Any], path: str) -> Value:
        for key in raw:
            if key not in ("@value", "@type", "@language"):
                self._fault(step(path, key), "a value has no other keys than @type", raw[key])
        kind, language = raw.get("@type"), raw.get("@language")
        datatype = "" if kind is None else self._name(kind, step(path, "@type"))
        said = "" if language is None else self._name(language, step(path, "@language"))
        return self._scalar(raw["@value"], datatype, said, path)

    def _scalar(self, raw: object, datatype: str, language: str, path: str) -> Literal:
        if isinstance(raw, bool):
            return Literal("true" if raw else "false", datatype or f"{XSD}boolean")
        if isinstance(raw, int):
            return Literal(_digits(raw), datatype or f"{XSD}integer")
        if isinstance(raw, float):
            return Literal(repr(raw), datatype or f"{XSD}double")
        if not isinstance(raw, str):
            self._fault(path, f"{shown(raw)} is no value", raw)
            return Literal("")
        wrong = half_character(raw)
        if wrong is not None:
            self._fault(path, wrong, raw)
        return Literal(raw, datatype or f"{XSD}string", language)


def _digits(number: int) -> str:
    """The digits of a number; of one that is too great to be a count, enough to see that."""
    return str(number) if abs(number) < 10**30 else f"{'-' if number < 0 else ''}{10**30}"
