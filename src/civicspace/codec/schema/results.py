"""What the library finds, as schemas: reviews, assessments, explanations."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from civicspace.codec.results.conditions import LOOKS_AT, NODES
from civicspace.codec.results.kinds import RESULTS, TABLE_OF, TABLES
from civicspace.codec.schema import scalars
from civicspace.codec.schema.docstrings import class_said
from civicspace.codec.schema.documents import document
from civicspace.codec.schema.names import names
from civicspace.codec.schema.records import Definitions, described
from civicspace.codec.schema.said import key_said
from civicspace.logic.conditions import Condition
from civicspace.logic.terms import Choice, FactSpec
from civicspace.model.outlook import Outlook, Prospect
from civicspace.model.vocabulary import TERMS

__all__ = ["result"]

_CONDITION = frozenset(get_args(Condition))

#: A value of a fact that is no set.
_ONE = ["string", "boolean"]

#: Any value of a fact.
_ANY = ["string", "boolean", "integer", "array"]


class _ResultDefinitions(Definitions):
    """What a result defines: a thing that has a table is referred to by its key there."""

    number = scalars.NUMBER

    def needed(self, kind: type, field: attrs.Attribute[Any]) -> bool:
        return super().needed(kind, field) and field.type is not Prospect

    def of(self, kind: Any, field: attrs.Attribute[Any]) -> dict[str, Any]:
        origin, parts = get_origin(kind), get_args(kind)
        if origin is Mapping:
            return self._mapping(parts[0], parts[1], field)
        if origin is tuple and parts[-1] is not Ellipsis:
            return _row([self.of(part, field) for part in parts])
        if origin in (UnionType, Union):
            some = frozenset(parts) - {NoneType}
            if some == _CONDITION:
                made = self._condition()
                return scalars.nullable(made) if NoneType in parts else made
            if Choice in some:
                return {"type": _ONE}
        if kind in TABLE_OF:
            return {"description": f"A key of {TABLE_OF[kind]}.", "type": "string"}
        if kind is object:
            return {"type": [*_ANY, "null"]}
        if kind is Choice:
            return {"type": _ONE}
        if kind is FactSpec:
            return names({name: term.spec.question for name, term in TERMS.items()})
        if kind is Prospect:
            return self.refer(Outlook)
        return super().of(kind, field)

    def _mapping(self, key: Any, of: Any, field: attrs.Attribute[Any]) -> dict[str, Any]:
        if get_origin(key) is tuple:
            return {"type": "array", "items": _row([self.of(key, field), self.of(of, field)])}
        return {
            "type": "object",
            "propertyNames": self.of(key, field),
            "additionalProperties": self.of(of, field),
        }

    def _condition(self) -> dict[str, Any]:
        if "Condition" not in self.made:
            self.made["Condition"] = {}  # its place: conditions stand within each other
            said = {name: class_said(kind) for name, kind in NODES.items()}
            self.made["Condition"] = {
                "description": "What a standard asks, as a tree.",
                "type": "object",
                "required": ["node"],
                "properties": {"node": described("The kind of node.", names(said))},
                # Were each kind of node tried in turn, a tree would take exponential time.
                "allOf": [
                    {
                        "if": {"required": ["node"], "properties": {"node": {"const": name}}},
                        "then": self._node(name),
                    }
                    for name in NODES
                ],
            }
        return {"$ref": "#/$defs/Condition"}

    def _node(self, name: str) -> dict[str, Any]:
        made = self.record(NODES[name])
        node = {"description": "The kind of node.", "const": name}
        properties = {"node": node, **made["properties"]}
        if name in LOOKS_AT:
            kinds = LOOKS_AT[name]
            said = {one.spec.name: one.spec for one in TERMS.values() if one.spec.kind in kinds}
            facts = names({fact: spec.question for fact, spec in said.items()})
            properties["fact"] = described(key_said(NODES[name], "fact"), facts)
        return {**made, "properties": properties}


def _row(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """A list of so many parts."""
    return {"type": "array", "prefixItems": parts, "items": False, "minItems": len(parts)}


def result(kind: str) -> dict[str, Any]:
    """The schema of the document of a result.

    >>> list(result("explanation")["properties"])
    ['civicspace', 'result', 'made_with', 'value', 'steps']
    """
    definitions = _ResultDefinitions()
    value = definitions.record(RESULTS[kind])
    tables = _tables(definitions, value)
    root = {
        "description": class_said(RESULTS[kind]),
        "properties": {
            "result": {"description": "What it is.", "type": "string", "const": kind},
            "made_with": {
                "description": "The version of civicspace that wrote it.",
                "type": "string",
            },
            "value": value,
            **tables,
        },
        "required": ["result", "made_with", "value"],
    }
    return document(kind, root, definitions)


def _tables(definitions: _ResultDefinitions, value: dict[str, Any]) -> dict[str, Any]:
    """The tables that the result can have, directly or by way of others."""
    found: set[str] = set()
    while True:
        said = str([value, definitions.made])
        more = {name for name in TABLES if f"A key of {name}." in said} - found
        if not more:
            break
        found |= more
        for name in more:
            definitions.made.setdefault(TABLES[name].__name__, definitions.record(TABLES[name]))
    return {
        name: {
            "description": "Records, each under the key by which it is cited.",
            "type": "object",
            "additionalProperties": {"$ref": f"#/$defs/{kind.__name__}"},
        }
        for name, kind in TABLES.items()
        if name in found
    }
