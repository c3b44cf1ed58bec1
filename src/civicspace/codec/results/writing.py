"""Writing: the tables of a document, filled as the parts of a result are cited."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from civicspace.codec.results.extent import Extent, conditions_nest, steps_nest
from civicspace.codec.results.forms import Form
from civicspace.codec.results.kinds import TABLES

__all__ = ["ResultWriter"]

#: What the records of a table are named by; those of the others are numbered.
_NAMED_BY = {
    "standings": "instrument",
    "measures": "id",
    "restrictions": "id",
    "standards": "id",
    "provisions": "id",
    "instruments": "id",
}


class ResultWriter:
    """The tables of one document."""

    def __init__(self, record_of: Callable[[str], Form], *, outlook: bool) -> None:
        self.outlook = outlook
        """Whether the outlooks of reviews are worked out, so that they are written."""
        self.tables: dict[str, dict[str, Any]] = {name: {} for name in TABLES}
        self.extent = Extent()
        self.steps = steps_nest()
        self.conditions = conditions_nest()
        self._record_of = record_of
        # The things are kept, so that the id of none is used again.
        self._kept: dict[int, tuple[object, str]] = {}
        self._keys: dict[tuple[str, Hashable], str] = {}
        self._alike: dict[tuple[str, str], int] = {}

    def key_of(self, table: str, thing: object) -> str:
        """The key under which the record of a thing stands, which is written if it is new."""
        found = self._kept.get(id(thing))
        if found is None:
            plain = self._record_of(table).written(thing, self)
            same = (table, _comparable(plain))
            key = self._keys.get(same)
            if key is None:
                key = self._keys[same] = self._named(table, plain)
                self.tables[table][key] = plain
                if table == "steps":
                    self.extent.add(plain.get("children", ()), key)
            found = self._kept[id(thing)] = (thing, key)
        return found[1]

    def _named(self, table: str, plain: Mapping[str, Any]) -> str:
        known = self.tables[table]
        field = _NAMED_BY.get(table)
        if field is None:
            return str(len(known) + 1)
        name = key = str(plain[field])
        while key in known:
            self._alike[table, name] = number = self._alike.get((table, name), 1) + 1
            key = f"{name}#{number}"
        return key


def _comparable(plain: Mapping[str, Any]) -> Hashable:
    """The record as a value that can be looked up; records of one class compare by it."""
    found = tuple([tuple(one) if type(one) is list else one for one in plain.values()])
    try:
        hash(found)
    except TypeError:
        return json.dumps(plain)
    return (*plain, *found)
