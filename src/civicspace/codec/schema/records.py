"""Classes as schemas: an object with the fields as its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs
from pendulum import Date

from civicspace.codec.schema import scalars
from civicspace.codec.schema.docstrings import class_said, fields_said
from civicspace.codec.schema.names import members
from civicspace.codec.schema.said import enum_said, key_said
from civicspace.codec.schema.vocabulary import facts
from civicspace.model.cases import Case
from civicspace.model.choices import Setting
from civicspace.model.convert import identifier, state_code, text
from civicspace.model.dates import When
from civicspace.model.elections import Election
from civicspace.model.facts import Facts
from civicspace.model.measures import Restriction
from civicspace.model.outlook import Outlook
from civicspace.model.standards import Standard
from civicspace.model.windows import TIMES, Window

__all__ = ["Definitions", "closed", "described"]

#: The lists that are not empty.
_SOME = {
    (Restriction, "rights"),
    (Election, "rounds"),
    (Case, "rulings"),
    (Standard, "authorities"),
    (Outlook, "possible"),
}

_BY_TYPE: dict[Any, str] = {Date: "Day", When: "When", Facts: "Facts"}


def closed(properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    """A mapping with these keys and no other.

    >>> closed({"note": {"type": "string"}}, [])["additionalProperties"]
    False
    """
    made = {"type": "object", "properties": dict(properties), "required": required}
    return {**made, "additionalProperties": False}


def described(said: str, made: dict[str, Any]) -> dict[str, Any]:
    """A schema with its description, also where an editor looks for it.

    >>> described("The end.", {"anyOf": [{"$ref": "#/$defs/Day"}, {"type": "null"}]})["anyOf"][0]
    {'description': 'The end.', '$ref': '#/$defs/Day'}
    """
    if "anyOf" in made:
        first, *others = made["anyOf"]
        made = {**made, "anyOf": [{"description": said, **first}, *others]}
    return {"description": said, **made}


class Definitions:
    """What a schema defines by name: each thing is defined when it is first referred to.

    >>> from civicspace.model.elections import Round
    >>> definitions = Definitions()
    >>> definitions.refer(Round)
    {'$ref': '#/$defs/Round'}
    >>> definitions.made["Round"]["required"], sorted(definitions.made)
    (['vote'], ['Round', 'When'])
    """

    #: What is defined once, beside the classes and the enums themselves.
    shared: Mapping[str, Callable[[], dict[str, Any]]] = {
        "Id": lambda: scalars.ID,
        "Day": lambda: scalars.DAY,
        "When": lambda: scalars.WHEN,
        "State": lambda: scalars.CODE,
        "Facts": facts,
    }
    number = scalars.COUNT

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}

    def refer(self, kind: type) -> dict[str, Any]:
        """A reference to the definition of a class of the model."""
        if kind.__name__ not in self.made:
            self.made[kind.__name__] = {}  # its place: a class may have parts of its own kind
            self.made[kind.__name__] = (
                {"description": enum_said(kind), **members(kind)}
                if issubclass(kind, Enum)
                else self.record(kind)
            )
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def record(self, kind: type, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
        """A class as a mapping; some fields may be left out, for the file has them elsewhere."""
        attrs.resolve_types(kind)
        said = fields_said(kind)
        fields = [field for field in attrs.fields(kind) if field.name not in without]
        properties = {
            field.name: described(
                said.get(field.name) or key_said(kind, field.name), self._field(kind, field)
            )
            for field in fields
        }
        required = [field.name for field in fields if self.needed(kind, field)]
        return {"description": class_said(kind), **closed(properties, required)}

    def needed(self, kind: type, field: attrs.Attribute[Any]) -> bool:
        """Whether the key of a field must be there."""
        return field.default is attrs.NOTHING

    def name(self, field: attrs.Attribute[Any]) -> str | None:
        """What is shared by all texts like this one, if there is such a thing."""
        if field.validator is identifier:
            return "Id"
        return "State" if field.validator is state_code else None

    def of(self, kind: Any, field: attrs.Attribute[Any]) -> dict[str, Any]:
        """The schema of a type in the annotation of a field."""
        origin, parts = get_origin(kind), get_args(kind)
        if origin in (UnionType, Union):
            [inner] = [part for part in parts if part is not NoneType]
            return scalars.nullable(self.of(inner, field))
        if origin is tuple:
            return {"type": "array", "items": self.of(parts[0], field)}
        if origin is frozenset:
            return {"type": "array", "items": self.of(parts[0], field), "uniqueItems": True}
        if kind is str:
            return self._text(field)
        if kind is bool:
            return dict(scalars.FLAG)
        if kind is int:
            return dict(self.number)
        return self.share(_BY_TYPE[kind]) if kind in _BY_TYPE else self.refer(kind)

    def share(self, name: str) -> dict[str, Any]:
        """A reference to what is shared by this name."""
        if name not in self.made:
            self.made[name] = self.shared[name]()
        return {"$ref": f"#/$defs/{name}"}

    def _field(self, kind: type, field: attrs.Attribute[Any]) -> dict[str, Any]:
        if (kind, field.name) == (Window, "setting"):
            return members(Setting, TIMES)
        made = self.of(field.type, field)
        if (kind, field.name) in _SOME:
            made["minItems"] = 1
        default = _default(field)
        return made if default is None else {**made, "default": default}

    def _text(self, field: attrs.Attribute[Any]) -> dict[str, Any]:
        name = self.name(field)
        if name is not None:
            return self.share(name)
        return dict(scalars.WORDS if field.validator is text else scalars.TEXT)


def _default(field: attrs.Attribute[Any]) -> object:
    """What a file means that leaves the key out, where that is worth saying."""
    default = field.default
    if default is attrs.NOTHING:
        return None
    if isinstance(default, Enum):
        return default.value
    return default if default and isinstance(default, (str, int)) else None
