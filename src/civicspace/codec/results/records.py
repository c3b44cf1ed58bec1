"""Records: an object of a class of attrs as a mapping of its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from civicspace.codec.converter import placed, unknown_key
from civicspace.codec.faults import Faults, fault
from civicspace.codec.paths import nested
from civicspace.codec.results.forms import Form, Maybe, refused
from civicspace.errors import ConditionError, InvalidDate, InvalidValue, Problem, ProblemsError

if TYPE_CHECKING:
    from civicspace.codec.results.reading import ResultReader
    from civicspace.codec.results.writing import ResultWriter

__all__ = ["Record"]


@attrs.frozen
class _Field:
    of: attrs.Attribute[Any]
    name: str
    form: Form
    default: object
    """The default, or NOTHING where the field must be given."""


class Record:
    """The form of a class: its keys are the fields, and what is at its default is left out."""

    def __init__(
        self,
        kind: type[Any],
        form_of: Callable[[Any], Form],
        defaults: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        attrs.resolve_types(kind)
        self.kind = kind
        self.fields = tuple(
            _Field(one, one.name, form_of(one.type), defaults.get(one.name, _default(one)))
            for one in attrs.fields(kind)
        )
        self.names = tuple(one.name for one in self.fields)
        self._parts = _parts_of(self.names)

    def written(self, value: Any, writer: ResultWriter) -> dict[str, Any]:
        """The plain data of a value."""
        if type(value) is not self.kind:
            raise refused(value)
        plain: dict[str, Any] = {}
        problems: list[Problem] = []
        for one, part in zip(self.fields, self._parts(value), strict=True):
            default = one.default
            if part is default or (type(part) is type(default) and part == default):
                continue
            try:
                plain[one.name] = one.form.written(part, writer)
            except ProblemsError as wrong:
                problems += nested(wrong.problems, one.name)
        if problems:
            raise Faults(problems)
        return plain

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, Mapping):
            raise fault(raw, f"a mapping with {', '.join(self.names)}")
        problems = [unknown_key(key, self.names) for key in raw if key not in self.names]
        failed = bool(problems)
        values: dict[str, Any] = {}
        for one in self.fields:
            if one.name in raw and (raw[one.name] is not None or type(one.form) is Maybe):
                try:
                    values[one.name] = value = one.form.read(raw[one.name], reader)
                    if one.of.validator is not None:
                        _validate(one.of, value, raw[one.name])
                except ProblemsError as wrong:
                    failed = True
                    problems += nested(wrong.problems, one.name)
            elif one.default is attrs.NOTHING:
                failed = True
                message = f"`{one.name}` is missing"
                problems.append(Problem(path=one.name, message=message))
            elif one.name in raw:
                failed = True
                problems += nested(fault(None, "accepted").problems, one.name)
        if failed:
            raise Faults(problems)
        return self.built(values, raw)

    def built(self, values: dict[str, Any], raw: Mapping[str, Any]) -> Any:
        """The object of these values, if the class takes them together."""
        try:
            return self.kind(**values)
        except (InvalidDate, InvalidValue, ConditionError) as wrong:
            faults = getattr(wrong, "faults", ()) or [("", str(wrong))]
            raise Faults(placed(raw, path, said) for path, said in faults) from None


def _validate(field: attrs.Attribute[Any], value: object, raw: object) -> None:
    """See that a field takes a value; the class itself would stop at the first that does not."""
    assert field.validator is not None
    try:
        field.validator(None, field, value)
    except InvalidValue as wrong:
        raise Faults([Problem(path="", message=str(wrong), given=raw)]) from None


def _parts_of(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What takes the fields of an object."""
    get: Callable[[Any], Any] = attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)


def _default(field: attrs.Attribute[Any]) -> object:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else factory()
