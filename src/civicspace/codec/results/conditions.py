"""Conditions as plain data: the kind of each node, and its facts by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from civicspace.codec.faults import Faults, fault
from civicspace.codec.results.coded import fact_value, fact_values, unchanged
from civicspace.codec.results.forms import Form
from civicspace.codec.results.records import Record
from civicspace.codec.words import shown
from civicspace.errors import Problem, nearest
from civicspace.logic import conditions as tree
from civicspace.logic.terms import FactSpec, Kind

if TYPE_CHECKING:
    from civicspace.codec.results.reading import ResultReader
    from civicspace.codec.results.writing import ResultWriter

__all__ = ["LOOKS_AT", "NODES", "Conditions"]

#: Each kind of node by its name in a document.
NODES: Mapping[str, type[Any]] = MappingProxyType(
    {
        "is": tree.Is,
        "is-in": tree.IsIn,
        "contains": tree.Contains,
        "at-least": tree.AtLeast,
        "at-most": tree.AtMost,
        "all": tree.All,
        "any": tree.Any,
        "not": tree.Not,
        "balance": tree.Balance,
    }
)

#: The kinds of facts at which a node can look.
LOOKS_AT: Mapping[str, tuple[Kind, ...]] = MappingProxyType(
    {
        "is": (Kind.FLAG, Kind.CHOICE),
        "is-in": (Kind.CHOICE,),
        "contains": (Kind.SET,),
        "at-least": (Kind.COUNT,),
        "at-most": (Kind.COUNT,),
    }
)


class Conditions:
    """The form of a condition: a mapping with ``node`` and the fields of the node."""

    def __init__(self, form_of: Callable[[Any], Form]) -> None:
        self._form_of = form_of

    @cached_property
    def _nodes(self) -> dict[str, Record]:
        return {name: _Node(name, kind, self._form_of) for name, kind in NODES.items()}

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        for name, node in self._nodes.items():
            if type(value) is node.kind:
                with writer.conditions:
                    return {"node": name, **node.written(value, writer)}
        message = f"{type(value).__name__} is no condition that could be read back"
        raise Faults([Problem(path="", message=message, given=value)])

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, Mapping):
            raise fault(raw, "a condition, which is a mapping with node")
        name = raw.get("node")
        node = self._nodes.get(name) if isinstance(name, str) else None
        if node is None:
            raise Faults([_no_node(raw)])
        fields = {key: value for key, value in raw.items() if key != "node"}
        with reader.conditions:
            return node.read(fields, reader)


def _no_node(raw: Mapping[str, Any]) -> Problem:
    if "node" not in raw:
        return Problem(path="", message="`node` is missing", accepted=tuple(NODES))
    name = raw["node"]
    return Problem(
        path="node",
        message=f"unknown node {shown(name)}",
        given=name,
        accepted=tuple(NODES),
        nearest=nearest(name, NODES) if isinstance(name, str) else None,
    )


class _Node(Record):
    """One kind of node. What a fact is compared with depends on the fact."""

    def __init__(self, name: str, kind: type[Any], form_of: Callable[[Any], Form]) -> None:
        super().__init__(kind, form_of)
        self.looks_at = LOOKS_AT.get(name, ())

    def written(self, value: Any, writer: ResultWriter) -> dict[str, Any]:
        plain = super().written(value, writer)
        if self.looks_at:
            # Whatever is no value of the fact could not be read back.
            unchanged(value, self._compared(plain, value.fact))
        return plain

    def built(self, values: dict[str, Any], raw: Mapping[str, Any]) -> Any:
        if self.looks_at:
            values |= self._compared(raw, values["fact"])
        return super().built(values, raw)

    def _compared(self, plain: Mapping[str, Any], fact: FactSpec) -> dict[str, Any]:
        """What the fact is compared with: a value, or several."""
        if fact.kind not in self.looks_at:
            kinds = " or a ".join(one.value for one in self.looks_at)
            message = f"{fact.name} is a {fact.kind.value}, and this node looks at a {kinds}"
            raise Faults([Problem(path="fact", message=message, given=fact.name)])
        if "value" in plain:
            return {"value": fact_value(fact, plain["value"], "value")}
        if "values" in plain:
            return {"values": fact_values(fact, plain["values"], "values", members=True)}
        return {}
