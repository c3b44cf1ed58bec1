"""Checks across a dossier: ids that occur twice, and references that lead nowhere.

They look at the plain data, so that they are reported together with faults of form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from civicspace.codec.paths import step
from civicspace.errors import Problem, UnknownName, nearest
from civicspace.law.cite import find_instrument

__all__ = ["cross_checks"]

_REFERENCES = ("amends", "replaces", "related")


def cross_checks(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Every id that occurs twice and every reference to what is not there."""
    measures = list(_items(data, "measures"))
    claims = list(_items(data, "claims"))
    yield from _twice(measures, "measure")
    yield from _twice(claims, "claim")
    for path, measure in measures:
        yield from _twice(list(_items(measure, "restrictions", path)), "restriction")
    ids = {measure.get("id") for _, measure in measures}
    for path, measure in measures:
        for field in _REFERENCES:
            yield from _references(measure, field, path, ids, "measure")
    for path, claim in claims:
        yield from _references(claim, "measures", path, ids, "measure")
        named = claim.get("attributed_to")
        if isinstance(named, str) and named not in ids:
            yield _missing(step(path, "attributed_to"), named, ids, "measure")
    sources = data.get("sources")
    known = set(sources) if isinstance(sources, Mapping) else set()
    yield from _sources(data, "", known)
    for field in ("treaty_actions", "reservations", "derogations"):
        for path, item in _items(data, field):
            yield from _instrument(item, path)


def _items(data: Mapping[str, Any], field: str, path: str = "") -> Iterator[tuple[str, Any]]:
    found = data.get(field)
    if isinstance(found, list):
        for index, item in enumerate(found):
            if isinstance(item, Mapping):
                yield step(step(path, field), index), item


def _twice(items: list[tuple[str, Any]], noun: str) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path, item in items:
        name = item.get("id")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield Problem(
                path=step(path, "id"),
                message=f'the {noun} "{name}" is there already, at {seen[name]}',
                given=name,
            )
        else:
            seen[name] = path


def _references(
    item: Mapping[str, Any], field: str, path: str, known: set[Any], noun: str
) -> Iterator[Problem]:
    found = item.get(field)
    if isinstance(found, list):
        for index, name in enumerate(found):
            if isinstance(name, str) and name not in known:
                yield _missing(step(step(path, field), index), name, known, noun)


def _sources(data: Any, path: str, known: set[Any]) -> Iterator[Problem]:
    """Every list called ``sources``, at any depth; the mapping of that name is what they cite."""
    if isinstance(data, Mapping):
        yield from _references(data, "sources", path, known, "source")
        for key, value in data.items():
            yield from _sources(value, step(path, str(key)), known)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _sources(value, step(path, index), known)


def _instrument(item: Mapping[str, Any], path: str) -> Iterator[Problem]:
    name = item.get("instrument")
    if isinstance(name, str):
        try:
            find_instrument(name)
        except UnknownName as wrong:
            yield Problem(
                path=step(path, "instrument"),
                message=f'unknown instrument "{name}"',
                given=name,
                accepted=wrong.accepted,
                nearest=wrong.nearest,
            )


def _missing(path: str, name: str, known: set[Any], noun: str) -> Problem:
    names = tuple(sorted(one for one in known if isinstance(one, str)))
    return Problem(
        path=path,
        message=f'no {noun} has the id "{name}"',
        given=name,
        accepted=names,
        nearest=nearest(name, names),
    )
