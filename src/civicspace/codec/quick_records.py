"""The reader of the quick way: strict as the careful one, and silent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin

import attrs
import cattrs
from pendulum import Date

from civicspace.codec.generated import Function
from civicspace.codec.parsed import MOST_DIGITS
from civicspace.logic.terms import Kind
from civicspace.model.dates import When, as_date
from civicspace.model.facts import Facts
from civicspace.model.vocabulary import TERMS

__all__ = ["GiveUp", "QuickReader", "cites", "is_enum", "is_optional", "is_series", "reader"]

Hook = Callable[[Any, Any], Any]

_TOO_GREAT = 10**MOST_DIGITS

#: So many sets of values are kept, to be used again where the same one comes.
_MOST_SETS = 4096


class GiveUp(Exception):
    """Something is not as it has to be."""


class QuickReader:
    """A converter that counts the keys it reads and collects the sources that are cited."""

    def __init__(self) -> None:
        self.keys = 0
        self.cited: set[str] = set()
        self.converter = made = cattrs.Converter(detailed_validation=False)
        made.register_structure_hook(str, _exactly(str))
        made.register_structure_hook(bool, _exactly(bool))
        made.register_structure_hook(int, _whole_number)
        made.register_structure_hook(When, _when)
        made.register_structure_hook(Date, _day)
        made.register_structure_hook(Facts, self._facts())
        made.register_structure_hook_factory(is_enum, _member)
        made.register_structure_hook_factory(is_optional, self._optional)
        made.register_structure_hook_factory(is_series, self._series)
        made.register_structure_hook_factory(_is_record, self._record)

    def begin(self) -> None:
        """Forget what was counted before."""
        self.keys = 0
        self.cited = set()

    def _optional(self, kind: Any) -> Hook:
        [of] = [one for one in get_args(kind) if one is not NoneType]
        read = self.converter.get_structure_hook(of)
        return lambda raw, _: None if raw is None else read(raw, of)

    def _series(self, kind: Any) -> Hook:
        of = get_args(kind)[0]
        build: Any = get_origin(kind)
        if of is str:
            return _texts(build)
        if is_enum(of):
            return _members(build, of)
        read = self.converter.get_structure_hook(of)

        def series(raw: Any, _: Any) -> Any:
            if raw.__class__ is not list:
                raise GiveUp
            return build([read(one, of) for one in raw])

        return series

    def _record(self, kind: Any) -> Hook:
        """An object is put together field by field, and its class then asked whether it is sound.

        What the class would convert, such as lists to tuples, is made right from the start; what
        it validates is validated.
        """
        attrs.resolve_types(kind)
        made = Function("record", "raw, _", GiveUp=GiveUp, new=kind.__new__, kind=kind, reader=self)
        made.line("if raw.__class__ is not dict: raise GiveUp")
        made.line("left = len(raw)")
        made.line("reader.keys += left")
        made.line("made = new(kind)")
        for field in attrs.fields(kind):
            self._field(made, kind, field)
        made.line("if left: raise GiveUp")
        if hasattr(kind, "__attrs_post_init__"):
            made.line("made.__attrs_post_init__()")
        if cites(kind):
            made.line("if made.sources: reader.cited.update(made.sources)")
        made.line("return made")
        return made.compiled()

    def _field(self, made: Function, kind: Any, field: attrs.Attribute[Any]) -> None:
        """The lines that read one field."""
        name = field.name
        put = made.name("put", name, getattr(kind, name).__set__)
        made.line(f"if {name!r} in raw:")
        made.line(" left -= 1")
        made.line(f" value = raw[{name!r}]")
        if field.type is str:
            made.line(" if value.__class__ is not str: raise GiveUp")
        elif is_enum(field.type):
            members = made.name("members", name, _by_value(cast(type[Enum], field.type)))
            made.line(f" value = {members}[value]")
        else:
            read = made.name("read", name, self.converter.get_structure_hook(field.type))
            made.line(f" value = {read}(value, None)")
        if field.validator is not None:
            check = made.name("check", name, field.validator)
            made.line(f" {check}(None, {made.name('field', name, field)}, value)")
        made.line(f" {put}(made, value)")
        if field.default is attrs.NOTHING:
            made.line("else: raise GiveUp")
            return
        default: Any = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = default.factory()  # it never changes, so that one does for all
        made.line(f"else: {put}(made, {made.name('default', name, default)})")

    def _facts(self) -> Hook:
        """Facts are made as they are stored: those known, in the order of the vocabulary."""
        choice, flag, count = Kind.CHOICE, Kind.FLAG, Kind.COUNT
        terms = {
            name: (place, term.spec.kind, _by_value(term.spec.choices or ()))
            for place, (name, term) in enumerate(TERMS.items())
        }
        sets: dict[tuple[str, ...], Any] = {}
        new, put = Facts.__new__, object.__setattr__

        def facts(raw: Any, _: Any) -> Facts:
            if raw.__class__ is not dict:
                raise GiveUp
            self.keys += len(raw)
            known: dict[str, Any] = {}
            last, in_order = -1, True
            for name, value in raw.items():
                place, kind, members = terms[name]
                if value is None:
                    continue
                if kind is choice:
                    known[name] = members[value]
                elif kind is flag:
                    if value.__class__ is not bool:
                        raise GiveUp
                    known[name] = value
                elif kind is count:
                    if value.__class__ is not int or not 0 <= value < _TOO_GREAT:
                        raise GiveUp
                    known[name] = value
                elif value.__class__ is list:
                    key = (name, *value)
                    if key not in sets:
                        if len(sets) >= _MOST_SETS:
                            sets.clear()
                        sets[key] = frozenset([members[one] for one in value])
                    known[name] = sets[key]
                else:
                    raise GiveUp
                if place < last:
                    in_order = False
                last = place
            if not in_order:
                known = {name: known[name] for name in sorted(known, key=terms.__getitem__)}
            made = new(Facts)
            put(made, "__dict__", known)
            return made

        return facts


@cache
def reader() -> QuickReader:
    """The one reader, made when first needed."""
    return QuickReader()


def cites(kind: Any) -> bool:
    """Whether things of a class cite sources."""
    return any(one.name == "sources" and one.type == tuple[str, ...] for one in attrs.fields(kind))


def is_enum(kind: Any) -> bool:
    """Whether a type is an enum."""
    return isinstance(kind, type) and issubclass(kind, Enum)


def is_optional(kind: Any) -> bool:
    """Whether a type is another or None."""
    return get_origin(kind) in (Union, UnionType) and NoneType in get_args(kind)


def is_series(kind: Any) -> bool:
    """Whether a type is a tuple or a set of others."""
    return get_origin(kind) in (tuple, frozenset)


def _is_record(kind: Any) -> bool:
    return attrs.has(kind) and kind not in (Facts, When)


def _exactly(kind: type) -> Hook:
    def exactly(raw: Any, _: Any) -> Any:
        if raw.__class__ is not kind:
            raise GiveUp
        return raw

    return exactly


def _whole_number(raw: Any, _: Any) -> Any:
    if raw.__class__ is not int or not -_TOO_GREAT < raw < _TOO_GREAT:
        raise GiveUp
    return raw


#: The same dates occur again and again, and a date never changes.
_when_of = lru_cache(maxsize=4096)(When.parse)
_day_of = lru_cache(maxsize=4096)(as_date)


def _when(raw: Any, _: Any) -> When:
    if raw.__class__ is int and raw >= 0:
        return _when_of(str(raw))  # a bare year
    if raw.__class__ is not str:
        raise GiveUp
    return _when_of(raw)


def _day(raw: Any, _: Any) -> Date:
    if raw.__class__ is not str:
        raise GiveUp
    return _day_of(raw)


def _by_value(kind: Iterable[Any]) -> dict[Any, Enum]:
    return {one.value: one for one in kind}


def _member(kind: type[Enum]) -> Hook:
    members = _by_value(kind)
    return lambda raw, _: members[raw]


def _members(build: Any, kind: type[Enum]) -> Hook:
    members = _by_value(kind)

    def series(raw: Any, _: Any) -> Any:
        if raw.__class__ is not list:
            raise GiveUp
        return build([members[one] for one in raw])

    return series


def _texts(build: Any) -> Hook:
    def texts(raw: Any, _: Any) -> Any:
        if raw.__class__ is not list:
            raise GiveUp
        for one in raw:
            if one.__class__ is not str:
                raise GiveUp
        return build(raw)

    return texts
