"""The quick way out: a dossier in order to plain data, and no word on what is not in order.

As the quick way in, it gives up at the first thing that could not be read back as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cache, lru_cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from pendulum import Date

from civicspace.codec.generated import Function
from civicspace.codec.parsed import MOST_DIGITS
from civicspace.codec.quick_records import GiveUp, cites, is_enum, is_optional, is_series
from civicspace.model.dates import When
from civicspace.model.facts import Facts

__all__ = ["QuickWriter", "writer"]

Plain = Callable[[Any], Any]

_TOO_GREAT = 10**MOST_DIGITS


class QuickWriter:
    """Makes plain data of objects, and collects the sources that are cited."""

    def __init__(self) -> None:
        self.cited: set[str] = set()
        self._made: dict[Any, Plain] = {
            str: _exactly(str),
            bool: _exactly(bool),
            int: _whole_number,
            When: _dated(When, str),
            Date: _dated(Date, Date.isoformat),
            Facts: _facts,
        }

    def begin(self) -> None:
        """Forget what was collected before."""
        self.cited = set()

    def of(self, kind: Any) -> Plain:
        """The function that makes plain data of what is of a type; made once."""
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        return self._made[kind]

    def _make(self, kind: Any) -> Plain:
        if is_enum(kind):
            return _member(kind)
        if is_optional(kind):
            [of] = [one for one in get_args(kind) if one is not NoneType]
            write = self.of(of)
            return lambda value: None if value is None else write(value)
        if is_series(kind):
            of = get_args(kind)[0]
            if of is str:
                return _texts(get_origin(kind))
            return _series(get_origin(kind), self.of(of))
        return self._record(kind)

    def _record(self, kind: Any) -> Plain:
        """An object as a mapping, in which what is at its default is left out."""
        attrs.resolve_types(kind)
        made = Function("plain", "made", GiveUp=GiveUp, kind=kind, writer=self)
        made.line("if made.__class__ is not kind: raise GiveUp")
        made.line("plain = {}")
        for field in attrs.fields(kind):
            made.line(f"value = made.{field.name}")
            self._field(made, field)
        if cites(kind):
            made.line("if made.sources: writer.cited.update(made.sources)")
        made.line("return plain")
        return made.compiled()

    def _field(self, made: Function, field: attrs.Attribute[Any]) -> None:
        """The lines that write one field."""
        default: Any = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = default.factory()
        indent = " "
        if default is attrs.NOTHING:
            indent = ""
        elif default in ("", ()):
            made.line("if value:")
        elif default is None or isinstance(default, Enum):
            made.line(f"if value is not {made.name('default', field.name, default)}:")
        else:
            made.line(f"if value != {made.name('default', field.name, default)}:")
        kind, written = field.type, "value"
        if kind is str or is_enum(kind):
            own = made.name("type", field.name, kind)
            made.line(f"{indent}if value.__class__ is not {own}: raise GiveUp")
            written = "value" if kind is str else "value._value_"
        else:
            written = f"{made.name('write', field.name, self.of(kind))}(value)"
        made.line(f"{indent}plain[{field.name!r}] = {written}")
        if default in ("", ()):
            made.line(f"elif value.__class__ is not {type(default).__name__}: raise GiveUp")


@cache
def writer() -> QuickWriter:
    """The one writer, made when first needed."""
    return QuickWriter()


def _exactly(kind: type) -> Plain:
    def write(value: Any) -> Any:
        if value.__class__ is not kind:
            raise GiveUp
        return value

    return write


def _whole_number(value: Any) -> Any:
    if value.__class__ is not int or not -_TOO_GREAT < value < _TOO_GREAT:
        raise GiveUp
    return value


def _dated(kind: type, text: Plain) -> Plain:
    # The same dates occur again and again, and a date never changes.
    text_of = lru_cache(maxsize=4096)(text)

    def write(value: Any) -> Any:
        if value.__class__ is not kind:
            raise GiveUp
        return text_of(value)

    return write


def _member(kind: type[Enum]) -> Plain:
    def write(value: Any) -> Any:
        if value.__class__ is not kind:
            raise GiveUp
        return value._value_

    return write


def _series(kind: Any, write: Plain) -> Plain:
    def plain(values: Any) -> Any:
        if values.__class__ is not kind:
            raise GiveUp
        found = [write(one) for one in values]
        # A set has no order of its own, and its members are names.
        return sorted(found) if kind is frozenset else found

    return plain


def _texts(kind: Any) -> Plain:
    def plain(texts: Any) -> Any:
        if texts.__class__ is not kind:
            raise GiveUp
        for one in texts:
            if one.__class__ is not str:
                raise GiveUp
        return sorted(texts) if kind is frozenset else list(texts)

    return plain


def _facts(facts: Any) -> dict[str, Any]:
    if facts.__class__ is not Facts:
        raise GiveUp
    plain: dict[str, Any] = facts.known()
    for name, value in vars(facts).items():
        kind = value.__class__
        if kind is bool:
            continue
        if kind is frozenset:
            plain[name] = _sorted(value)
        elif kind is not int:
            plain[name] = value._value_
        elif value >= _TOO_GREAT:
            raise GiveUp
    return plain


@lru_cache(maxsize=4096)
def _sorted(values: frozenset[Enum]) -> list[Any]:
    """The members of a set, which the same set shares wherever it occurs: nobody changes them."""
    return sorted([one._value_ for one in values])
