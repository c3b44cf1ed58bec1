"""Forms: how a value of one type is written as plain data, and read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

import attrs
from pendulum import Date

from civicspace.codec.converter import converter
from civicspace.codec.faults import Faults, fault
from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT, half_character
from civicspace.codec.paths import nested, step
from civicspace.errors import Problem, ProblemsError
from civicspace.model.dates import When
from civicspace.model.facts import Facts

if TYPE_CHECKING:
    from civicspace.codec.results.reading import ResultReader
    from civicspace.codec.results.writing import ResultWriter

__all__ = ["Cited", "Form", "Leaf", "Maybe", "Pairs", "Row", "Series", "Table", "leaf", "refused"]


class Form(Protocol):
    """A type as plain data, both ways."""

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value.

        Raises:
            Faults: if it is of another type, or no file can hold it.
        """

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for.

        Raises:
            Faults: with all that is wrong with them; nothing where it is told already.
        """


def refused(value: object) -> Faults:
    """A value is of a type that a result does not have there, and would be read as another."""
    said = f"{type(value).__name__} is of the wrong type, and would be read back as another"
    return Faults([Problem(path="", message=said, given=value)])


@attrs.frozen
class Leaf:
    """A value that holds no other."""

    kind: type[Any]
    plain: Callable[[Any], Any]
    structured: Callable[[Any, Any], Any]
    check: Callable[[Any], str | None] | None = None
    """What is said of a value that no file can hold."""

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not self.kind:
            raise refused(value)
        plain = self.plain(value)
        if self.check is not None:
            wrong = self.check(plain)
            if wrong is not None:
                raise Faults([Problem(path="", message=wrong, given=value)])
        return plain

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        return self.structured(raw, self.kind)


@attrs.frozen
class Text:
    """A text. One of a kind of its own, as data frames hold them, is written as a plain one."""

    structured: Callable[[Any, Any], Any]

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not str:
            if not isinstance(value, str) or isinstance(value, Enum):
                raise refused(value)
            value = str(value)
        if not value.isascii():
            wrong = half_character(value)
            if wrong is not None:
                raise Faults([Problem(path="", message=wrong, given=value)])
        return value

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        return raw if type(raw) is str else self.structured(raw, str)


@attrs.frozen
class Member:
    """A member of an enum."""

    kind: type[Enum]
    structured: Callable[[Any, Any], Any]

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not self.kind:
            raise refused(value)
        return value._value_  # what `value` gives, at a tenth of the cost

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        return self.structured(raw, self.kind)


def leaf(kind: type[Any]) -> Form | None:
    """The form of a type whose values hold no others; None for any other type."""
    enum = kind if isinstance(kind, type) and issubclass(kind, Enum) else None
    if enum is None and kind is not str and kind not in _PLAIN:
        return None
    structured: Any = converter().get_structure_hook(kind)
    if enum is not None:
        return Member(enum, structured)
    if kind is str:
        return Text(structured)
    plain, check = _PLAIN[kind]
    return Leaf(kind, plain, structured, check)


def _great(number: int) -> str | None:
    return TOO_GREAT if abs(number) >= 10**MOST_DIGITS else None


def _great_fact(coded: Mapping[str, Any]) -> str | None:
    return next((TOO_GREAT for one in coded.values() if type(one) is int and _great(one)), None)


#: How values become plain data, and what is said of one that no file can hold.
_PLAIN: Mapping[type[Any], tuple[Callable[[Any], Any], Callable[[Any], str | None] | None]] = {
    int: (int, _great),
    bool: (bool, None),
    Date: (Date.isoformat, None),
    When: (str, None),
    Facts: (Facts.to_coded, _great_fact),
}


@attrs.frozen
class Maybe:
    """A value, or none."""

    of: Form

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        return None if value is None else self.of.written(value, writer)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        return None if raw is None else self.of.read(raw, reader)


@attrs.frozen
class Series:
    """A tuple or a set: a list."""

    kind: type[tuple[Any, ...]] | type[frozenset[Any]]
    of: Form

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not self.kind:
            raise refused(value)
        plain = _each(value, lambda one: self.of.written(one, writer))
        # A set has no order of its own.
        return plain if self.kind is tuple else sorted(plain)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, list):
            raise fault(raw, "a list", ": put it in square brackets" if type(raw) is str else "")
        return self.kind(_each(raw, lambda one: self.of.read(one, reader)))


def _each(values: Iterable[Any], made: Callable[[Any], Any]) -> list[Any]:
    """What is made of each value; all that is wrong with any of them is told."""
    found = []
    problems: list[Problem] = []
    failed = False
    for index, one in enumerate(values):
        try:
            found.append(made(one))
        except ProblemsError as wrong:
            failed = True
            problems += nested(wrong.problems, index)
    if failed:
        raise Faults(problems)
    return found


@attrs.frozen
class Row:
    """A tuple of a fixed length: a list."""

    of: tuple[Form, ...]

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not tuple or len(value) != len(self.of):
            raise refused(value)
        forms = iter(self.of)
        return _each(value, lambda one: next(forms).written(one, writer))

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, list) or len(raw) != len(self.of):
            raise fault(raw, f"a list of {len(self.of)}")
        forms = iter(self.of)
        return tuple(_each(raw, lambda one: next(forms).read(one, reader)))


@attrs.frozen
class Table:
    """A mapping by texts or members of an enum: a mapping."""

    key: Form
    of: Form

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if not isinstance(value, Mapping):
            raise refused(value)
        return dict(_each(value.items(), lambda pair: self._plain(pair, writer)))

    def _plain(self, pair: tuple[Any, Any], writer: ResultWriter) -> tuple[str, Any]:
        return self.key.written(pair[0], writer), self.of.written(pair[1], writer)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, Mapping):
            raise fault(raw, "a mapping")
        found = {}
        problems: list[Problem] = []
        failed = False
        for name, one in raw.items():
            try:
                found[self.key.read(name, reader)] = self.of.read(one, reader)
            except ProblemsError as wrong:
                failed = True
                problems += nested(wrong.problems, name)
        if failed:
            raise Faults(problems)
        return found


@attrs.frozen
class Pairs:
    """A mapping by tuples: a list of pairs of key and value."""

    key: Form
    of: Form

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if not isinstance(value, Mapping):
            raise refused(value)
        row = Row((self.key, self.of))
        return _each(value.items(), lambda pair: row.written(pair, writer))

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if not isinstance(raw, list):
            raise fault(raw, "a list of pairs")
        row = Row((self.key, self.of))
        found: dict[Any, Any] = {}
        problems = []
        for index, (key, one) in enumerate(_each(raw, lambda pair: row.read(pair, reader))):
            if key in found:
                path = step(step("", index), 0)
                problems.append(Problem(path=path, message="it is there already", given=key))
            found[key] = one
        if problems:
            raise Faults(problems)
        return found


class Cited:
    """A thing with a table of its own: the key of its record there."""

    def __init__(self, table: str) -> None:
        self.table = table

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        return writer.key_of(self.table, value)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if type(raw) is not str:
            raise fault(raw, f"a key of {self.table}")
        return reader.cited(self.table, raw)
