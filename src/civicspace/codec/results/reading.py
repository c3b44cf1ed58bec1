"""Reading: the tables of a document, and the things that their records stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from civicspace.codec.faults import Faults
from civicspace.codec.paths import nested
from civicspace.codec.results.extent import Extent, conditions_nest, steps_nest
from civicspace.codec.results.forms import Form
from civicspace.codec.results.outlooks import Again
from civicspace.errors import Problem, ProblemsError, nearest
from civicspace.logic.explain_data import TOO_DEEP

__all__ = ["ResultReader"]

#: The nearest key is looked for this often, and in tables of this size: who mends the first of many
#: wrong keys will see what is wrong with the rest.
_HINTS, _MANY = 20, 2_000

_BROKEN = object()
"""What stands for a thing whose record is wrong; of that all is told at the record."""


class ResultReader:
    """The tables of one document, whose records are read when they are cited, each once."""

    def __init__(
        self,
        tables: Mapping[str, Mapping[str, Any]],
        record_of: Callable[[str], Form],
        again: Again,
    ) -> None:
        self.again = again
        """How the outlooks are worked out that the document has not."""
        self.extent = Extent()
        self.steps = steps_nest()
        self.conditions = conditions_nest()
        self.problems: list[Problem] = []
        """What is wrong with the records of the tables."""
        self._raw = tables
        self._record_of = record_of
        self._read: dict[str, dict[str, Any]] = {name: {} for name in tables}
        self._open: dict[tuple[str, str], None] = {}
        self._hints = _HINTS
        self._deep = False

    def everything(self) -> None:
        """Read every record, so that what is wrong with any of them is known."""
        for table, records in self._raw.items():
            for key in records:
                if key not in self._read[table]:
                    self._record(table, key)

    def cited(self, table: str, key: str) -> Any:
        """The thing whose record has this key.

        Raises:
            Faults: if there is none, or if steps cite each other in a circle or too deep; with no
                problem in it where the record is wrong, for that is told at the record.
        """
        found = self._read[table].get(key)
        if found is None:
            if key not in self._raw[table]:
                raise Faults([self._missing(table, key)])
            if (table, key) in self._open:
                message = f'the step "{key}" rests on itself'
                raise Faults([Problem(path="", message=message, given=key)])
            found = self._record(table, key)
        if found is _BROKEN:
            raise Faults([])
        return found

    def _record(self, table: str, key: str) -> Any:
        self._open[table, key] = None
        try:
            found = self._record_of(table).read(self._raw[table][key], self)
            if table == "steps":
                self.extent.add(self._raw[table][key].get("children", ()), key)
        except ProblemsError as wrong:
            self.problems += nested(nested(self._untold(wrong.problems), key), table)
            found = _BROKEN
        finally:
            del self._open[table, key]
        self._read[table][key] = found
        return found

    def _untold(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """The problems, but that steps are too deep only once: a chain of them is so all along."""
        for one in problems:
            if one.message != TOO_DEEP:
                yield one
            elif not self._deep:
                self._deep = True
                yield one

    def _missing(self, table: str, key: str) -> Problem:
        known = self._raw[table]
        near = None
        if self._hints > 0 and len(known) <= _MANY:
            self._hints -= 1
            near = nearest(key, known)
        return Problem(path="", message=f'{table} has no "{key}"', given=key, nearest=near)
