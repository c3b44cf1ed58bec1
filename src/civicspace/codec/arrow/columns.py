"""Columns: what a table has in each of its cells, apart from how Arrow keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import attrs

from civicspace.logic.terms import FactSpec, Kind

__all__ = ["Cells", "Column", "Sheet", "of_enum", "of_fact"]


class Cells(Enum):
    """What the cells of a column hold; each may be null."""

    FLAG = "true or false"
    CHOICE = "a text, one of a list"
    VALUES = "a list of texts, each one of a list"
    COUNT = "a whole number"
    TEXT = "a text"
    TEXTS = "a list of texts"
    DAY = "a day"
    WHEN = "a date as text, or a day"
    WHENS = "a list of dates as text"


@attrs.frozen(kw_only=True, eq=False)
class Column:
    """A column: its name, what its cells hold, and the question that they answer.

    >>> rights = Column(name="rights", cells=Cells.VALUES, question="Which rights does it touch?",
    ...                 members={"assembly": "assembly"})
    >>> rights.accepted
    ('assembly',)
    """

    name: str
    cells: Cells
    question: str
    members: Mapping[str, Any] = attrs.field(factory=dict)
    """For a choice or values: each accepted text, and what it stands for."""
    unit: str = ""
    """For a count: what is counted."""
    repeated: bool = False
    """For a text: whether many rows have the same, so that each is better kept once."""
    is_id: bool = False
    """For a text: whether it is an id of ours, and so has the form of one."""
    is_state: bool = False
    """For a text: whether it is the code of a State."""

    @property
    def accepted(self) -> tuple[str, ...]:
        """The accepted texts."""
        return tuple(self.members)

    @property
    def meanings(self) -> dict[str, str]:
        """The accepted texts with their definitions, as far as they have any."""
        return {text: getattr(of, "meaning", "") for text, of in self.members.items()}


@attrs.frozen(kw_only=True, eq=False)
class Sheet:
    """The columns that a kind of table has, and the name of that kind."""

    name: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


_CELLS = {
    Kind.FLAG: Cells.FLAG,
    Kind.CHOICE: Cells.CHOICE,
    Kind.SET: Cells.VALUES,
    Kind.COUNT: Cells.COUNT,
}


def of_fact(fact: FactSpec) -> Column:
    """The column of a fact.

    >>> from civicspace.model.facts import spec
    >>> of_fact(spec("notice_hours")).unit
    'hours'
    """
    return Column(
        name=fact.name,
        cells=_CELLS[fact.kind],
        question=fact.question,
        members={} if fact.choices is None else {one.value: one for one in fact.choices},
        unit=fact.unit,
    )


def of_enum(name: str, values: type[Enum], question: str, *, cells: Cells = Cells.CHOICE) -> Column:
    """The column of an enum's values."""
    return Column(
        name=name, cells=cells, question=question, members={one.value: one for one in values}
    )
