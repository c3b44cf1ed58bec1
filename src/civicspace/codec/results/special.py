"""The records that are more than the fields of their class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from civicspace.codec.faults import Faults
from civicspace.codec.results.coded import fact_value, fact_values, unchanged
from civicspace.codec.results.forms import Form, refused
from civicspace.codec.results.records import Record
from civicspace.errors import FactsError
from civicspace.law.instruments import INSTRUMENTS
from civicspace.law.provisions import PROVISIONS
from civicspace.law.standards import STANDARDS
from civicspace.logic.explain import Explanation
from civicspace.model.facts import spec
from civicspace.model.findings import Review
from civicspace.model.instruments import Instrument, Provision
from civicspace.model.outlook import Outlook, Prospect
from civicspace.model.remedies import Change
from civicspace.model.standards import Standard
from civicspace.model.verdicts import Verdict

if TYPE_CHECKING:
    from civicspace.codec.results.reading import ResultReader
    from civicspace.codec.results.writing import ResultWriter

__all__ = ["Prospects", "record_of"]

_INSTALLED: Mapping[type[Any], Mapping[str, Any]] = {
    Instrument: INSTRUMENTS,
    Provision: PROVISIONS,
    Standard: {one.id: one for one in STANDARDS},
}


def record_of(kind: type[Any], form_of: Callable[[Any], Form]) -> Record:
    """The form of a class of attrs."""
    if kind is Explanation:
        return _Steps(kind, form_of)
    if kind is Review:
        return _Reviews(kind, form_of)
    if kind is Change:
        return _Changes(kind, form_of)
    if kind in _INSTALLED:
        return _Law(kind, form_of)
    return Record(kind, form_of)


class _Steps(Record):
    """A step of an explanation: the tree below it has an end."""

    def written(self, value: Any, writer: ResultWriter) -> dict[str, Any]:
        with writer.steps:
            return super().written(value, writer)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        with reader.steps:
            return super().read(raw, reader)


class _Law(Record):
    """A piece of the law: the one installed, where it is the same."""

    def built(self, values: dict[str, Any], raw: Mapping[str, Any]) -> Any:
        made = super().built(values, raw)
        installed = _INSTALLED[self.kind].get(made.id)
        return installed if installed == made else made


class _Changes(Record):
    """A change: what a fact is and would have to be, as the vocabulary codes it."""

    def written(self, value: Any, writer: ResultWriter) -> dict[str, Any]:
        plain = super().written(value, writer)
        unchanged(value, self._values(plain))
        return plain

    def built(self, values: dict[str, Any], raw: Mapping[str, Any]) -> Any:
        return super().built(values | self._values(raw), raw)

    def _values(self, plain: Mapping[str, Any]) -> dict[str, Any]:
        try:
            fact = spec(plain["fact"])
        except FactsError as wrong:
            raise Faults(attrs.evolve(one, path="fact") for one in wrong.problems) from None
        return {
            "old": fact_value(fact, plain["old"], "old"),
            "to": fact_value(fact, plain["to"], "to"),
            "others": fact_values(fact, plain.get("others", []), "others"),
        }


class Prospects:
    """The form of what a review may still come to: its outlook, or None where it is not known."""

    def __init__(self, outlook: Form) -> None:
        self.outlook = outlook

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not Prospect:
            raise refused(value)
        known = value.outlook if writer.outlook else value.known
        return None if known is None else self.outlook.written(known, writer)

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        found: Outlook = self.outlook.read(raw, reader)
        return Prospect.of(found)


class _Reviews(Record):
    """A review: what it may still come to is worked out again where the document is silent."""

    def __init__(self, kind: type[Any], form_of: Callable[[Any], Form]) -> None:
        super().__init__(kind, form_of, defaults={"prospect": None})

    def written(self, value: Any, writer: ResultWriter) -> dict[str, Any]:
        plain = super().written(value, writer)
        return {key: part for key, part in plain.items() if key != "prospect" or part is not None}

    def read(self, raw: Any, reader: ResultReader) -> Any:
        found: Review = super().read(raw, reader)
        if "prospect" in raw:
            return found
        return attrs.evolve(found, prospect=reader.again.prospect(found))

    def built(self, values: dict[str, Any], raw: Mapping[str, Any]) -> Any:
        return super().built({"prospect": _NOT_YET, **values}, raw)


#: What a review has for a prospect until it has its own.
_NOT_YET = Prospect.of(Outlook(possible=frozenset(Verdict)))
