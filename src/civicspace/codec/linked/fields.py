"""The fields of the classes of a dossier, and the form in which each is written."""

from __future__ import annotations

from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin

import attrs
from pendulum import Date

from civicspace.codec.linked.terms import term
from civicspace.model.dates import When
from civicspace.model.facts import Facts
from civicspace.model.rights import Right

__all__ = ["Field", "Form", "fields_of"]


class Form(Enum):
    """How a value is written."""

    PLAIN = "plain"
    """A text, a number, true or false."""
    CODE = "code"
    """The value of an enum."""
    DAY = "day"
    WHEN = "when"
    RIGHT = "right"
    """The name of a right."""
    REFERENCE = "reference"
    """The name of a measure or a source of the dossier."""
    FACTS = "facts"
    RECORD = "record"
    """A thing of its own, with fields of its own."""


#: The fields whose texts are ids, and of what.
_REFERENCES = {
    "sources": "source",
    "amends": "measure",
    "replaces": "measure",
    "related": "measure",
    "measures": "measure",
    "attributed_to": "measure",
}


@attrs.frozen
class Field:
    """A field of a class."""

    name: str
    form: Form
    of: Any
    """The class of the value, or of each of the values."""
    many: bool
    default: Any
    refers: str = ""
    """For a reference: what it refers to."""

    @property
    def iri(self) -> str:
        """The property that stands for it."""
        return term(self.name).iri

    def left_out(self, value: object) -> bool:
        """Whether nothing need be said: nothing is known, or there is none.

        A code or a number at its default is written all the same: who reads the graph does not
        know our defaults.
        """
        if value is None:
            return True
        plain_default = type(value) is type(self.default) and value == self.default
        return plain_default and not isinstance(value, (Enum, int))


@cache
def fields_of(kind: Any) -> tuple[Field, ...]:
    """The fields of a class, in their order.

    >>> from civicspace import Claim
    >>> [field.name for field in fields_of(Claim) if field.form is Form.REFERENCE]
    ['measures', 'attributed_to', 'sources']
    """
    attrs.resolve_types(kind)
    return tuple(_field(one) for one in attrs.fields(kind))


def _field(one: attrs.Attribute[Any]) -> Field:
    of: Any = one.type
    if isinstance(of, UnionType):
        of = next(part for part in get_args(of) if part is not type(None))
    many = get_origin(of) in (tuple, frozenset)
    if many:
        of = get_args(of)[0]
    default = one.default
    factory = getattr(default, "factory", None)
    if factory is not None:
        default = factory()
    refers = _REFERENCES.get(one.name, "") if of is str else ""
    form = Form.REFERENCE if refers else _form(of)
    return Field(one.name, form, of, many, default, refers)


def _form(of: Any) -> Form:
    match of:
        case _ if of is Right:
            return Form.RIGHT
        case _ if issubclass(of, Enum):
            return Form.CODE
        case _ if of is Facts:
            return Form.FACTS
        case _ if of is When:
            return Form.WHEN
        case _ if of is Date:
            return Form.DAY
        case _ if attrs.has(of):
            return Form.RECORD
    return Form.PLAIN
