"""The converter: plain data to the model's classes and back, strictly, with all faults at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

import attrs
import cattrs
from pendulum import Date

from civicspace.codec.paths import nested
from civicspace.errors import InvalidDate, InvalidValue, Problem, ProblemsError, nearest
from civicspace.model.dates import When, as_date
from civicspace.model.facts import Facts

__all__ = ["converter"]

#: What a kind of value is called in a message, by the name of its class.
_NOUNS = {
    "Right": "right",
    "MeasureKind": "kind",
    "EventKind": "event",
    "Stage": "stage",
    "Certainty": "certainty",
    "Setting": "setting",
    "Aim": "aim",
    "Action": "action",
    "ClaimKind": "kind of claim",
    "MeasureStatus": "status",
}


class Faults(ProblemsError):
    """Faults found within one value, with paths from that value on."""


@cache
def converter() -> cattrs.Converter:
    """The one converter, built when first needed."""
    made = cattrs.Converter(detailed_validation=False)
    made.register_structure_hook(str, lambda raw, _: _of_type(raw, str, "a text"))
    made.register_structure_hook(bool, lambda raw, _: _of_type(raw, bool, "true or false"))
    made.register_structure_hook(int, _whole_number)
    made.register_structure_hook(When, _when)
    made.register_structure_hook(Date, _day)
    made.register_structure_hook(Facts, _facts)
    made.register_structure_hook_func(_is_enum, _member)
    made.register_structure_hook_factory(_is_series, lambda kind: _series(made, kind))
    made.register_structure_hook_factory(
        lambda kind: attrs.has(kind) and kind not in (Facts, When),
        lambda kind: _record(made, kind),
    )
    made.register_unstructure_hook(When, str)
    made.register_unstructure_hook(Date, lambda day: day.isoformat())
    made.register_unstructure_hook(Facts, lambda facts: facts.to_coded())
    made.register_unstructure_hook_func(_is_enum, lambda member: member.value)
    made.register_unstructure_hook_func(
        _is_set,
        lambda members: sorted(member.value for member in members),
    )
    made.register_unstructure_hook_factory(
        lambda kind: attrs.has(kind) and kind not in (Facts, When),
        lambda kind: _plain_record(made, kind),
    )
    return made


def _fault(message: str, given: object, **more: Any) -> Faults:
    return Faults([Problem(path="", message=message, given=given, **more)])


def _shown(raw: object) -> str:
    if isinstance(raw, str):
        return f'"{raw}"'
    if raw is None:
        return "nothing"
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, Mapping):
        return "a mapping"
    if isinstance(raw, list):
        return "a list"
    return str(raw)


def _of_type(raw: object, kind: type, wanted: str) -> Any:
    if type(raw) is not kind:
        raise _fault(f"{_shown(raw)} is not {wanted}", raw)
    return raw


def _whole_number(raw: object, _: object) -> int:
    if type(raw) is not int:
        raise _fault(f"{_shown(raw)} is not a whole number", raw)
    return raw


def _when(raw: object, _: object) -> When:
    # A bare year is a number to YAML; it is the one date that needs no quotes to be misread.
    text = f"{raw:04d}" if type(raw) is int and raw >= 0 else raw
    if not isinstance(text, str):
        raise _fault(f"{_shown(raw)} is not a date", raw)
    try:
        return When.parse(text)
    except InvalidDate as wrong:
        raise _fault(str(wrong), raw) from None


def _day(raw: object, _: object) -> Date:
    if not isinstance(raw, str):
        raise _fault(f"{_shown(raw)} is not a date: write 2005-05-04", raw)
    try:
        return as_date(raw)
    except InvalidDate as wrong:
        raise _fault(str(wrong), raw) from None


def _facts(raw: object, _: object) -> Facts:
    if not isinstance(raw, Mapping):
        raise _fault(f"{_shown(raw)} is not a mapping of facts", raw)
    try:
        return Facts.from_coded(raw)
    except ProblemsError as wrong:
        raise Faults(wrong.problems) from None


def _is_series(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple or origin is frozenset


def _is_set(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is frozenset


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(raw: object, kind: type[Enum]) -> Enum:
    for member in kind:
        if member.value == raw and type(raw) is type(member.value):
            return member
    accepted = tuple(str(member.value) for member in kind)
    raise _fault(
        f"unknown {_NOUNS.get(kind.__name__, 'value')} {_shown(raw)}",
        raw,
        accepted=accepted,
        nearest=nearest(raw, accepted) if isinstance(raw, str) else None,
    )


def _series(made: cattrs.Converter, kind: Any) -> Callable[[object, object], Any]:
    of = get_args(kind)[0]
    build = get_origin(kind)
    assert build is not None

    def structure(raw: object, _: object) -> Any:
        if not isinstance(raw, list):
            raise _fault(f"{_shown(raw)} is not a list", raw)
        problems: list[Problem] = []
        members = []
        for index, item in enumerate(raw):
            try:
                members.append(made.structure(item, of))
            except ProblemsError as wrong:
                problems += nested(wrong.problems, index)
        if problems:
            raise Faults(problems)
        return build(members)

    return structure


def _record(made: cattrs.Converter, kind: Any) -> Callable[[object, object], Any]:
    """Structure an attrs class: every key, value and invariant that is wrong is reported."""
    attrs.resolve_types(kind)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)
    names = tuple(field.name for field in fields)

    def structure(raw: object, _: object) -> Any:
        if not isinstance(raw, Mapping):
            raise _fault(f"{_shown(raw)} is not a mapping with {', '.join(names)}", raw)
        problems = [_unknown_key(key, names) for key in raw if key not in names]
        values: dict[str, Any] = {}
        for field in fields:
            if field.name in raw:
                try:
                    values[field.name] = _checked(made, field, raw[field.name])
                except ProblemsError as wrong:
                    problems += nested(wrong.problems, field.name)
            elif field.default is attrs.NOTHING:
                message = f"`{field.name}` is missing"
                problems.append(Problem(path=field.name, message=message))
        if problems:
            raise Faults(problems)
        try:
            return kind(**values)
        except (InvalidDate, InvalidValue) as wrong:
            raise _fault(str(wrong), raw) from None

    return structure


def _checked(made: cattrs.Converter, field: attrs.Attribute[Any], raw: object) -> Any:
    value = made.structure(raw, field.type)  # type: ignore[arg-type]
    if field.validator is not None:
        # attrs would stop at the first validator of an object that fails; a reader wants them all.
        try:
            field.validator(None, field, value)
        except InvalidValue as wrong:
            raise _fault(str(wrong), raw) from None
    return value


def _unknown_key(key: object, names: tuple[str, ...]) -> Problem:
    near = nearest(key, names) if isinstance(key, str) else None
    return Problem(
        path=str(key), message=f"unknown key {_shown(key)}", given=key, accepted=names, nearest=near
    )


def _plain_record(made: cattrs.Converter, kind: Any) -> Callable[[Any], dict[str, Any]]:
    """Unstructure an attrs class, leaving out what is at its default."""
    attrs.resolve_types(kind)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)

    def unstructure(value: Any) -> dict[str, Any]:
        plain = {}
        for field in fields:
            part = getattr(value, field.name)
            if not _at_default(field, part):
                plain[field.name] = made.unstructure(part, unstructure_as=field.type)
        return plain

    return unstructure


def _at_default(field: attrs.Attribute[Any], value: object) -> bool:
    default = field.default
    if default is attrs.NOTHING:
        return False
    factory = getattr(default, "factory", None)
    if factory is not None:
        default = factory()
    return bool(type(value) is type(default) and value == default)
