"""Rules between the parts of a dossier: dates, facts and measures that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from civicspace.codec.converter import converter
from civicspace.codec.paths import nested, step
from civicspace.codec.words import shown
from civicspace.errors import Problem, ProblemsError
from civicspace.logic.truth import Truth
from civicspace.model.contradictions import contradictions
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier
from civicspace.model.facts import Facts
from civicspace.model.lives import UNSURE, bound_faults, event_faults
from civicspace.model.measures import Measure, Restriction
from civicspace.model.timeline import Certainty, Event, EventKind, Stage

__all__ = ["broken_rules", "broken_rules_in", "in_order"]

#: What of an event the rules look at.
_OF_EVENT = {"event": EventKind, "date": When, "stage": Stage, "certainty": Certainty}


@attrs.frozen(kw_only=True)
class _Part:
    """What of a restriction the rules look at, as far as it could be read."""

    facts: Facts = attrs.field(factory=Facts)
    presumed: Facts = attrs.field(factory=Facts)
    since: When | None = None
    until: When | None = None
    certainty: Certainty = Certainty.VERIFIED


_OF_RESTRICTION = {
    "facts": Facts,
    "presumed": Facts,
    "since": When,
    "until": When,
    "certainty": Certainty,
}


def broken_rules(dossier: Dossier) -> Iterator[Problem]:
    """Whatever contradicts itself in a dossier.

    >>> list(broken_rules(Dossier(state="KAZ")))
    []
    """
    for index, measure in enumerate(dossier.measures):
        if in_order(measure):
            continue
        found = [
            *_itself(measure.id, measure.amends, "amends"),
            *_itself(measure.id, measure.replaces, "replaces"),
            *_itself(measure.id, measure.related, "related"),
            *_of_measure(measure.timeline, enumerate(measure.restrictions)),
        ]
        if found:
            yield from nested(nested(found, index), "measures")


def in_order(measure: Measure) -> bool:
    """Whether nothing in a measure contradicts itself, found out without a word on what does."""
    if measure.id in (*measure.amends, *measure.replaces, *measure.related):
        return False
    timeline = measure.timeline
    if next(event_faults(timeline), None) is not None:
        return False
    for one in measure.restrictions:
        bounded = one.since is not None or one.until is not None
        if bounded and next(_outside(one, timeline), None) is not None:
            return False
        if contradictions(one.facts, one.presumed):
            return False
    return True


def broken_rules_in(data: Mapping[str, Any]) -> Iterator[Problem]:
    """The same for plain data that are no dossier, as far as its parts can be read."""
    for index, measure in _mappings(data.get("measures")):
        found: list[Problem] = []
        for field in ("amends", "replaces", "related"):
            names = measure.get(field)
            found += _itself(measure.get("id"), names if isinstance(names, list) else (), field)
        told = measure.get("timeline")
        events = [_event(part) for _, part in _mappings(told)]
        timeline = tuple(event for event in events if event is not None)
        # Where an event cannot be read, it may be the one that makes sense of the others.
        whole = isinstance(told, list) and len(timeline) == len(told)
        restrictions = (
            (place, _Part(**_readable(part, _OF_RESTRICTION)))
            for place, part in _mappings(measure.get("restrictions"))
        )
        found += _of_measure(timeline if whole else (), restrictions)
        yield from nested(nested(found, index), "measures")


def _of_measure(
    timeline: Sequence[Event], restrictions: Iterable[tuple[int, Restriction | _Part]]
) -> Iterator[Problem]:
    for place, why in event_faults(timeline):
        path = step(step("timeline", place), "date")
        yield Problem(path=path, message=why, given=str(timeline[place].date))
    for place, restriction in restrictions:
        found = [*_outside(restriction, timeline), *_contradicting(restriction)]
        if found:
            yield from nested(nested(found, place), "restrictions")


def _outside(restriction: Restriction | _Part, timeline: Sequence[Event]) -> Iterator[Problem]:
    since, until = restriction.since, restriction.until
    if (since is None and until is None) or restriction.certainty in UNSURE:
        return
    if since is not None and until is not None and until.before(since) is Truth.TRUE:
        return  # it ends before it begins, which is told as such
    back = restriction.facts.retroactive or restriction.presumed.retroactive
    for field, why in bound_faults(since, until, timeline, back=back is True):
        yield Problem(path=field, message=why, given=str(since if field == "since" else until))


def _contradicting(restriction: Restriction | _Part) -> Iterator[Problem]:
    stated, presumed = restriction.facts, restriction.presumed
    for pair in contradictions(stated, presumed):
        known = {**presumed.to_coded(), **stated.to_coded()}
        one, other = (f"`{name}: {_coded(known[name])}`" for name in (pair.one, pair.other))
        basis = "facts" if pair.other in set(stated) else "presumed"
        message = f"{other} contradicts {one}: {pair.reason}"
        yield Problem(path=step(basis, pair.other), message=message, given=known[pair.other])


def _coded(value: object) -> str:
    return value if isinstance(value, str) else shown(value)


def _itself(own: object, names: Iterable[object], field: str) -> Iterator[Problem]:
    for place, name in enumerate(names):
        if isinstance(name, str) and name == own:
            message = f'"{name}" is this measure itself: name another one'
            yield Problem(path=step(field, place), message=message, given=name)


def _mappings(parts: object) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, part in enumerate(parts if isinstance(parts, list) else ()):
        if isinstance(part, Mapping):
            yield index, part


def _event(raw: Mapping[str, Any]) -> Event | None:
    read = _readable(raw, _OF_EVENT)
    return Event(**read) if set(read) == {*raw} & {*_OF_EVENT} >= {"event", "date"} else None


def _readable(raw: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for field, kind in fields.items():
        if raw.get(field) is not None:
            given = _sound_facts(raw[field]) if kind is Facts else raw[field]
            try:
                found[field] = converter().structure(given, kind)
            except ProblemsError:
                continue
    return found


def _sound_facts(raw: object) -> object:
    """Of facts, those that can be read, whatever is wrong with the others."""
    if not isinstance(raw, Mapping):
        return raw
    return {name: value for name, value in raw.items() if _reads(name, value)}


def _reads(name: object, value: object) -> bool:
    try:
        converter().structure({name: value}, Facts)
    except ProblemsError:
        return False
    return True
