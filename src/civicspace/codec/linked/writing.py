"""A dossier as a tree of nodes: every field under a term, and beside them what others can say."""

from __future__ import annotations

from typing import Any

from civicspace.codec.linked.fields import Field, Form, fields_of
from civicspace.codec.linked.literals import date_value
from civicspace.codec.linked.names import Names
from civicspace.codec.linked.published import about
from civicspace.model.claims import Claim
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier, Source
from civicspace.model.elections import Election, Round
from civicspace.model.facts import Facts
from civicspace.model.measures import Guarantee, Measure, Restriction
from civicspace.model.states import Derogation, Reservation, TreatyAction
from civicspace.model.timeline import Event
from civicspace.model.windows import Window

__all__ = ["NodeWriter"]

#: What is named by an id that nothing else in the dossier has, and the noun in its name.
_BY_ID: dict[Any, str] = {
    Source: "source",
    Measure: "measure",
    Claim: "claim",
    Election: "election",
}

#: What is named by its place in its list, counted from 1: its id, if any, may occur twice.
_BY_PLACE: dict[Any, str] = {
    Event: "event",
    Guarantee: "guarantee",
    Window: "window",
    Round: "round",
    TreatyAction: "treaty-action",
    Reservation: "reservation",
    Derogation: "derogation",
}


class NodeWriter:
    """Writes the nodes of one dossier."""

    def __init__(self, dossier: Dossier, names: Names, on: When | None) -> None:
        self.dossier = dossier
        self.names = names
        self.on = on

    def root(self) -> dict[str, Any]:
        """The dossier."""
        return self._node(self.dossier, self.names.root, "")

    def _node(self, thing: Any, name: str, owner: str) -> dict[str, Any]:
        """A thing with all its fields; the owner is what it is a part of, by its name."""
        kind: Any = type(thing)
        node: dict[str, Any] = {"@id": name, "@type": kind.__name__}
        for field in fields_of(kind):
            value = getattr(thing, field.name)
            if not field.left_out(value):
                node[field.name] = self._value(field, value, name)
        return about(node, thing, self, owner)

    def _part(self, field: Field, thing: Any, owner: str, place: int) -> dict[str, Any]:
        noun = _BY_ID.get(field.of)
        if noun is not None:
            name = self.names.part(noun, thing.id)
        elif field.of is Restriction:
            name = f"{owner}/restriction/{thing.id}"
        elif field.of in _BY_PLACE:
            name = f"{owner}/{_BY_PLACE[field.of]}/{place}"
        else:
            name = f"{owner}/{field.name}"
        return self._node(thing, name, owner)

    def _value(self, field: Field, value: Any, name: str) -> Any:
        if field.many:
            written = [self._one(field, one, name, place) for place, one in enumerate(value, 1)]
            return sorted(written) if isinstance(value, frozenset) else written
        return self._one(field, value, name, 1)

    def _one(self, field: Field, value: Any, name: str, place: int) -> Any:
        match field.form:
            case Form.RECORD:
                return self._part(field, value, name, place)
            case Form.REFERENCE:
                return self.names.part(field.refers, value)
            case Form.RIGHT:
                return f"right:{value.value}"
            case Form.CODE:
                return value.value
            case Form.WHEN:
                return date_value(value)
            case Form.DAY:
                return value.isoformat()
            case Form.FACTS:
                return _facts(value, f"{name}/{field.name}")
        return str(value) if isinstance(value, str) else value


def _facts(facts: Facts, name: str) -> dict[str, Any]:
    coded = {f"fact:{name}": value for name, value in facts.to_coded().items()}
    return {"@id": name, "@type": "Facts", **coded}
