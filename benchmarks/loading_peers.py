"""The classes of a dossier as others have them, made from the fields of our own."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
from collections.abc import Callable
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
import mashumaro
import msgspec
import orjson
import pydantic
from mashumaro.mixins.orjson import DataClassORJSONMixin
from pendulum import Date

import civicspace as cs

__all__ = ["peers"]

_ID = r"^[a-z0-9]+(?:[-._][a-z0-9]+)*$"

#: How a library makes a class: its name, and for each field a type and a default.
Fields = dict[str, tuple[Any, Any]]
Make = Callable[[str, Fields], type]


class _Mirror:
    """The classes of one library, each made once."""

    def __init__(self, make: Make, identifier: Any) -> None:
        self.make = make
        self.identifier = identifier
        self.made: dict[type, Any] = {}

    def of(self, kind: Any) -> Any:
        """The type that stands for one of ours."""
        if kind in (Date, cs.When):
            return dt.date
        if attrs.has(kind):
            if kind not in self.made:
                self.made[kind] = self.record(kind)
            return self.made[kind]
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            [one] = [one for one in get_args(kind) if one is not type(None)]
            return self.of(one) | None
        if origin in (tuple, frozenset):
            within: Any = self.of(get_args(kind)[0])
            return origin[within, ...] if origin is tuple else origin[within]
        return kind

    def record(self, kind: type, without: tuple[str, ...] = (), **more: Any) -> type:
        """A class with the fields of one of ours."""
        attrs.resolve_types(kind)
        fields: Fields = dict(more)
        for field in attrs.fields(kind):
            if field.name in without:
                continue
            default = field.default
            if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
                default = None
            type_ = self.identifier if field.name == "id" else self.of(field.type)
            if field.default is not attrs.NOTHING and default is None:
                type_ = type_ | None
            fields[field.name] = (type_, default)
        return self.make(kind.__name__, fields)

    def dossier(self) -> type:
        """A file: the version in front, and the sources by id."""
        source = self.record(cs.Source, without=("id",))
        return self.record(
            cs.Dossier,
            without=("sources",),
            civicspace=(int, attrs.NOTHING),
            sources=(dict[str, source], None),  # type: ignore[valid-type]
        )


def _required_first(fields: Fields) -> list[tuple[str, Any, Any]]:
    found = [(name, kind, default) for name, (kind, default) in fields.items()]
    return sorted(found, key=lambda one: one[2] is not attrs.NOTHING)


def _pydantic(name: str, fields: Fields) -> type:
    config = pydantic.ConfigDict(frozen=True, extra="forbid", strict=True)
    given = {
        key: (kind, ... if default is attrs.NOTHING else default)
        for key, (kind, default) in fields.items()
    }
    return pydantic.create_model(name, __config__=config, **given)  # type: ignore[call-overload,no-any-return]


def _msgspec(name: str, fields: Fields) -> type:
    given = [
        (key, kind) if default is attrs.NOTHING else (key, kind, default)
        for key, kind, default in _required_first(fields)
    ]
    return msgspec.defstruct(
        name, given, frozen=True, forbid_unknown_fields=True, omit_defaults=True
    )


def _mashumaro(name: str, fields: Fields) -> type:
    class Config(mashumaro.config.BaseConfig):
        forbid_extra_keys = True
        omit_default = True

    given = [
        (key, kind) if default is attrs.NOTHING else (key, kind, dataclasses.field(default=default))
        for key, kind, default in _required_first(fields)
    ]
    return dataclasses.make_dataclass(
        name, given, frozen=True, bases=(DataClassORJSONMixin,), namespace={"Config": Config}
    )


def peers(text: str) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """For each library, how it reads the text and how it writes what it read."""
    data = text.encode()
    pattern = Annotated[str, pydantic.StringConstraints(pattern=_ID)]
    model: Any = _Mirror(_pydantic, pattern).dossier()
    read = model.model_validate_json(data)
    struct = _Mirror(_msgspec, Annotated[str, msgspec.Meta(pattern=_ID)]).dossier()
    decoder: Any = msgspec.json.Decoder(struct)
    encoder = msgspec.json.Encoder()
    decoded = decoder.decode(data)
    record: Any = _Mirror(_mashumaro, str).dossier()
    loaded = record.from_json(data)
    raw = orjson.loads(data)
    return {
        "pydantic v2": (
            lambda: model.model_validate_json(data),
            lambda: read.model_dump_json(exclude_defaults=True),
        ),
        "mashumaro with orjson": (
            lambda: record.from_json(data),
            lambda: loaded.to_json(),
        ),
        "msgspec structs": (lambda: decoder.decode(data), lambda: encoder.encode(decoded)),
        "orjson, no types": (lambda: orjson.loads(data), lambda: orjson.dumps(raw)),
    }
