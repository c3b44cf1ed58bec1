"""Turning: what happened between two days that changed the picture."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from civicspace.assessment.differences import Between
from civicspace.assessment.painting import Easel
from civicspace.assessment.pictures import Picture
from civicspace.assessment.results import Assessment, MeasureAssessment
from civicspace.law.catalogue import provisions
from civicspace.model.changes import Cause
from civicspace.model.windows import TIMES

__all__ = ["causes_of"]


def causes_of(
    easel: Easel, before_day: Date, day: Date, before: Picture, after: Picture
) -> tuple[Cause, ...]:
    """What changed between two days on which nothing else could, in the order of its weight."""
    between = Between(before_day, day)
    found = (
        *_measures(easel, between, before_day, day, before, after),
        *_restrictions(easel, between, before, after),
        *_windows(easel, between, before_day, day, before, after),
        *_standings(easel, between, before_day, day),
        *_law(easel, between, before_day, day),
    )
    return tuple(dict.fromkeys(found))


def _measures(
    easel: Easel, between: Between, before_day: Date, day: Date, before: Picture, after: Picture
) -> Iterator[Cause]:
    for measure in easel.dossier.measures:
        old, new = (
            MeasureAssessment(
                measure=measure,
                status=picture.statuses[measure.id],
                possible=easel.possible(measure, when),
                restrictions=(),
                on=when,
            )
            for picture, when in ((before, before_day), (after, day))
        )
        cause = between.measure(old, new)
        if cause is not None:
            yield cause


def _restrictions(
    easel: Easel, between: Between, before: Picture, after: Picture
) -> Iterator[Cause]:
    moved = (before.effective ^ after.effective) | (before.perhaps ^ after.perhaps)
    for measure, one in easel.course.rows:
        if (measure.id, one.id) in moved:
            cause = between.restriction(f"{measure.id}/{one.id}", one, one)
            if cause is not None:
                yield cause


def _windows(
    easel: Easel, between: Between, before_day: Date, day: Date, before: Picture, after: Picture
) -> Iterator[Cause]:
    if before.dormant == after.dormant:
        return
    old, new = (
        Assessment(dossier=easel.dossier, on=when, measures=(), standings=())
        for when in (before_day, day)
    )
    for setting in TIMES:
        cause = between.window(setting, old, new)
        if cause is not None:
            yield cause


def _standings(easel: Easel, between: Between, before_day: Date, day: Date) -> Iterator[Cause]:
    for name in easel.instruments:
        old, new = easel.standing(name, before_day), easel.standing(name, day)
        if old is not new:
            cause = between.standing(old, new)
            if cause is not None:
                yield cause
            yield from between.beside(old, new)


def _law(easel: Easel, between: Between, before_day: Date, day: Date) -> Iterator[Cause]:
    """Standards that came to be stated where they bear on a restriction in effect, and exemptions
    that were given up.
    """
    for place in provisions():
        if not easel.standing(place.instrument, day).status.counts:
            continue
        old, new = easel.held(place, before_day), easel.held(place, day)
        if old is new:
            continue
        was, now = easel.law(place, before_day), easel.law(place, day)
        had = {standard.id: exemptions for standard, exemptions in was.held}
        if place.since is not None and before_day < place.since <= day:
            yield between.provision(place)
        for standard, exemptions in now.held:
            if standard.id not in had:
                if new.breaches.get(standard.id, 0):
                    yield between.standard(standard, place)
            elif had[standard.id] != exemptions:
                for one in standard.exemptions:
                    if one.id in had[standard.id] and one.id not in exemptions:
                        yield between.exemption(one)
