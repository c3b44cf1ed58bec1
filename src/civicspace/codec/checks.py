"""Checks across a dossier: references that lead nowhere.

They look at the plain data, so that they are reported together with faults of form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from civicspace.codec.paths import step
from civicspace.errors import Problem, UnknownName, nearest
from civicspace.law.cite import find_instrument
from civicspace.law.standing.names import find_state

__all__ = ["cross_checks", "looked_up", "state_of"]

_REFERENCES = ("amends", "replaces", "related")

#: The nearest name is looked for this often: in a file with more wrong references it takes long,
#: and who mends the first ones will see what is wrong with the rest.
_HINTS = 200


def cross_checks(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Every reference to a State, a measure, a source or an instrument that is not there."""
    yield from looked_up(data.get("state"), "state", "State", state_of)
    measures = list(_items(data, "measures"))
    known = _Known("measure", (measure.get("id") for _, measure in measures))
    for path, measure in measures:
        for field in _REFERENCES:
            yield from known.each(measure.get(field), step(path, field))
    for path, claim in _items(data, "claims"):
        yield from known.each(claim.get("measures"), step(path, "measures"))
        yield from known.one(claim.get("attributed_to"), step(path, "attributed_to"))
    sources = data.get("sources", {})
    if isinstance(sources, Mapping):
        # Anything else is told as a fault of form, and then no source can be known.
        cited = _Known("source", sources)
        for field, value in data.items():
            if field != "sources":
                yield from _sources(value, step("", field), cited)
    for field in ("treaty_actions", "reservations", "derogations"):
        for path, item in _items(data, field):
            instrument = item.get("instrument")
            yield from looked_up(
                instrument, step(path, "instrument"), "instrument", find_instrument
            )
            yield from looked_up(item.get("state"), step(path, "state"), "State", state_of)


class _Known:
    """The ids of one sort of thing in the dossier."""

    def __init__(self, noun: str, ids: Iterable[object]) -> None:
        self.noun = noun
        self.ids = {name for name in ids if isinstance(name, str)}
        self.sorted = tuple(sorted(self.ids))
        self.hints = _HINTS

    def one(self, name: object, path: str) -> Iterator[Problem]:
        if isinstance(name, str) and name not in self.ids:
            self.hints -= 1
            yield Problem(
                path=path,
                message=f'no {self.noun} has the id "{name}"',
                given=name,
                accepted=self.sorted,
                nearest=nearest(name, self.sorted) if self.hints >= 0 else None,
            )

    def each(self, names: object, path: str) -> Iterator[Problem]:
        if isinstance(names, list):
            for index, name in enumerate(names):
                yield from self.one(name, step(path, index))


def _items(data: Mapping[str, Any], field: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    found = data.get(field)
    if isinstance(found, list):
        for index, item in enumerate(found):
            if isinstance(item, Mapping):
                yield step(field, index), item


def _sources(data: object, path: str, known: _Known) -> Iterator[Problem]:
    """Every list called ``sources``, at any depth."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            inner = step(path, key)
            yield from (
                known.each(value, inner) if key == "sources" else _sources(value, inner, known)
            )
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _sources(value, step(path, index), known)


def looked_up(
    name: object, path: str, noun: str, find: Callable[[str], object]
) -> Iterator[Problem]:
    """The problem with a name that nothing has, if it is one."""
    if isinstance(name, str):
        try:
            find(name)
        except UnknownName as wrong:
            yield Problem(
                path=path,
                message=f'unknown {noun} "{name}"',
                given=name,
                accepted=wrong.accepted,
                nearest=wrong.nearest,
            )


def state_of(code: str) -> object:
    """The State with a code that has the form of one; of any other the form is told as a fault."""
    return find_state(code) if code.isupper() and len(code) in (3, 4) else None
