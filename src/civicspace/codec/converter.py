"""The converter: plain data to the model's classes and back, strictly, with all faults at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

import attrs
import cattrs

from civicspace.codec import scalars
from civicspace.codec.faults import Faults, fault
from civicspace.codec.paths import nested, step
from civicspace.codec.words import shown
from civicspace.errors import InvalidDate, InvalidValue, Problem, ProblemsError, nearest
from civicspace.model.cases import Case
from civicspace.model.claims import Claim
from civicspace.model.dates import When
from civicspace.model.elections import Election
from civicspace.model.facts import Facts
from civicspace.model.measures import Measure, Restriction

__all__ = ["converter", "placed", "unknown_key"]

#: The classes of which a list cannot hold two with the same id, and what they are called.
_UNIQUE = {
    Measure: "measure",
    Restriction: "restriction",
    Claim: "claim",
    Election: "election",
    Case: "case",
}


@cache
def converter() -> cattrs.Converter:
    """The one converter, built when first needed."""
    made = cattrs.Converter(detailed_validation=False)
    scalars.register(made)
    made.register_structure_hook_factory(_is_series, lambda kind: _series(made, kind))
    made.register_structure_hook_factory(_is_record, lambda kind: _record(made, kind))
    made.register_unstructure_hook_factory(_is_series, lambda kind: _plain_series(made, kind))
    made.register_unstructure_hook_factory(_is_record, lambda kind: _plain_record(made, kind))
    return made


def _is_series(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple or origin is frozenset


def _is_record(kind: Any) -> bool:
    return attrs.has(kind) and kind not in (Facts, When)


def _series(made: cattrs.Converter, kind: Any) -> Callable[[object, object], Any]:
    of = get_args(kind)[0]
    build: Any = get_origin(kind)

    def structure(raw: object, _: object) -> Any:
        if not isinstance(raw, list):
            remedy = ": put it in square brackets" if isinstance(raw, str) else ""
            raise fault(raw, "a list", remedy)
        problems: list[Problem] = []
        members = []
        for index, item in enumerate(raw):
            try:
                members.append(made.structure(item, of))
            except ProblemsError as wrong:
                problems += nested(wrong.problems, index)
        if of in _UNIQUE:
            problems += _twice(raw, _UNIQUE[of])
        if problems:
            raise Faults(problems)
        return build(members)

    return structure


def _twice(raw: list[Any], noun: str) -> Iterator[Problem]:
    """The ids that are taken already."""
    seen: dict[str, int] = {}
    for index, item in enumerate(raw):
        name = item.get("id") if isinstance(item, Mapping) else None
        if isinstance(name, str) and seen.setdefault(name, index) != index:
            message = f'the {noun} "{name}" is there already, at [{seen[name]}]'
            yield Problem(path=step(step("", index), "id"), message=message, given=name)


def _record(made: cattrs.Converter, kind: Any) -> Callable[[object, object], Any]:
    """Structure an attrs class: every key, value and invariant that is wrong is reported."""
    attrs.resolve_types(kind)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)
    names = tuple(field.name for field in fields)

    def structure(raw: object, _: object) -> Any:
        if not isinstance(raw, Mapping):
            raise fault(raw, f"a mapping with {', '.join(names)}")
        problems = [unknown_key(key, names) for key in raw if key not in names]
        values: dict[str, Any] = {}
        for field in fields:
            needed = field.default is attrs.NOTHING
            if needed and raw.get(field.name) is None:
                message = f"`{field.name}` is missing"
                problems.append(Problem(path=field.name, message=message))
            elif field.name in raw:
                try:
                    values[field.name] = _checked(made, field, raw[field.name])
                except ProblemsError as wrong:
                    problems += nested(wrong.problems, field.name)
        if problems:
            raise Faults(problems)
        try:
            return kind(**values)
        except (InvalidDate, InvalidValue) as wrong:
            faults = getattr(wrong, "faults", ()) or [("", str(wrong))]
            raise Faults(placed(raw, path, said) for path, said in faults) from None

    return structure


def placed(raw: Mapping[str, Any], path: str, message: str) -> Problem:
    """A fault in a value that is not in order, with what was given at its path."""
    given: Any = raw
    for key in re.findall(r"\w+", path):
        given = given[int(key)] if isinstance(given, list) else given.get(key)
    return Problem(path=path, message=message, given=given)


def _checked(made: cattrs.Converter, field: attrs.Attribute[Any], raw: object) -> Any:
    value = made.structure(raw, field.type)  # type: ignore[arg-type]
    if field.validator is not None:
        # attrs would stop at the first validator of an object that fails; a reader wants them all.
        try:
            field.validator(None, field, value)
        except InvalidValue as wrong:
            raise Faults([Problem(path="", message=str(wrong), given=raw)]) from None
    return value


def unknown_key(key: str, names: tuple[str, ...]) -> Problem:
    """A key that a class has no field for."""
    return Problem(
        path=step("", key),
        message=f"unknown key {shown(key)}",
        given=key,
        accepted=names,
        nearest=nearest(key, names),
    )


def _plain_record(made: cattrs.Converter, kind: Any) -> Callable[[Any], dict[str, Any]]:
    """Unstructure an attrs class, leaving out what is at its default."""
    attrs.resolve_types(kind)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)

    def unstructure(value: Any) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        problems: list[Problem] = []
        for field in fields:
            part = getattr(value, field.name)
            if not _at_default(field, part):
                try:
                    plain[field.name] = _plain_part(made, part, field.type)
                except ProblemsError as wrong:
                    problems += nested(wrong.problems, field.name)
        if problems:
            raise Faults(problems)
        return plain

    return unstructure


def _plain_series(made: cattrs.Converter, kind: Any) -> Callable[[Any], list[Any]]:
    of = get_args(kind)[0]

    def unstructure(members: Any) -> list[Any]:
        plain: list[Any] = []
        problems: list[Problem] = []
        for index, member in enumerate(members):
            try:
                plain.append(_plain_part(made, member, of))
            except ProblemsError as wrong:
                problems += nested(wrong.problems, index)
        if problems:
            raise Faults(problems)
        # A set has no order of its own, and its members are names.
        return sorted(plain) if get_origin(kind) is frozenset else plain

    return unstructure


def _plain_part(made: cattrs.Converter, part: Any, kind: Any) -> Any:
    try:
        return made.unstructure(part, unstructure_as=kind)
    except ProblemsError:
        raise
    except (AttributeError, TypeError, ValueError):
        message = f"{part!r} is of the wrong type"
        raise Faults([Problem(path="", message=message, given=part)]) from None


def _at_default(field: attrs.Attribute[Any], value: object) -> bool:
    default = field.default
    if default is attrs.NOTHING:
        return False
    factory = getattr(default, "factory", None)
    if factory is not None:
        default = factory()
    return bool(type(value) is type(default) and value == default)
