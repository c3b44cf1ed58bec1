"""Painting: the picture of a dossier on any day, put together from what was worked out once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

import attrs
from pendulum import Date

from civicspace.assessment.course import Course, Held, Law
from civicspace.assessment.days import (
    days_of_dossier,
    days_of_law,
    days_of_measure,
    days_of_standing,
)
from civicspace.assessment.pictures import Picture, Verdicts
from civicspace.assessment.results import in_effect
from civicspace.assessment.standing import standing
from civicspace.law.catalogue import instruments, provisions
from civicspace.logic.truth import Truth
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Standing
from civicspace.model.instruments import Force, Provision
from civicspace.model.measures import Measure
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus, status_of
from civicspace.model.verdicts import Verdict

__all__ = ["Easel"]


@attrs.frozen
class _Mode:
    """How verdicts are counted."""

    binding: bool
    strict: bool


_MODES = (_Mode(False, False), _Mode(False, True), _Mode(True, False), _Mode(True, True))

#: For each right and mode: the rows that are incompatible, undetermined and compatible.
_Sums = dict[tuple[Right, _Mode], tuple[int, int, int]]


class Easel:
    """Everything about a dossier that does not depend on the day, or seldom changes."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.course = Course(dossier.measures)
        rows = self.course.rows
        self._places: dict[str, list[Provision]] = {}
        for place in provisions():
            self._places.setdefault(place.instrument, []).append(place)
        # As in an assessment: what the catalogue speaks of, and every undertaking.
        self.instruments = [
            one.id
            for one in instruments()
            if one.id in self._places or one.force in (Force.BINDING, Force.POLITICAL)
        ]
        self._own_days = sorted(set(days_of_dossier(dossier)))
        self._events = {one.id: days_of_measure(one) for one in dossier.measures}
        self._possibles: dict[tuple[str, int], frozenset[MeasureStatus]] = {}
        self._standing_days = days_of_standing(dossier)
        self._law_days = days_of_law(provisions())
        self._lives: dict[int, tuple[dict[str, MeasureStatus], int, int, int]] = {}
        self._standings: dict[tuple[str, int], Standing] = {}
        self._laws: dict[tuple[str, int], Held] = {}
        self._sums: dict[tuple[object, ...], _Sums] = {}
        touched = {right for _, one in rows for right in one.rights}
        self.rights = tuple(right for right in Right if any(own.within(right) for own in touched))
        self._touch = {
            right: self.course.lanes_of(one.touches(right) for _, one in rows)
            for right in self.rights
        }
        self._own: dict[str, tuple[dict[Right, int], int]] = {}

    def standing(self, instrument: str, day: Date) -> Standing:
        """The standing under an instrument, whose last day is not looked at."""
        key = (instrument, bisect_right(self._standing_days[instrument], day))
        found = self._standings.get(key)
        if found is None:
            found = self._standings[key] = standing(
                self.dossier.state, instrument, on=day, dossier=self.dossier
            )
        return found

    def held(self, place: Provision, day: Date) -> Held:
        """A provision with the law of a day held against every restriction."""
        key = (place.id, bisect_right(self._law_days[place.id], day))
        found = self._laws.get(key)
        if found is None:
            found = self._laws[key] = self.course.held(self.course.law(place, day))
        return found

    def law(self, place: Provision, day: Date) -> Law:
        """The law of a provision on a day."""
        return self.course.law(place, day)

    def picture(self, day: Date) -> Picture:
        """The picture of a day."""
        statuses, sure, perhaps, dormant = self._life(day)
        standings = {name: self.standing(name, day) for name in self.instruments}
        sums, found = self._summed(standings, day)
        return Picture(
            statuses=statuses,
            effective=self.course.names(sure),
            perhaps=self.course.names(perhaps),
            dormant=self.course.names(dormant & (sure | perhaps)),
            standings={name: one.status for name, one in standings.items()},
            beside={
                name: tuple(str(held) for held in (*one.reservations, *one.derogations))
                for name, one in standings.items()
                if one.reservations or one.derogations
            },
            verdicts=self._verdicts(sums, sure, perhaps),
            found={
                key: self.course.names(lanes & sure) for key, lanes in found.items() if lanes & sure
            },
        )

    def _life(self, day: Date) -> tuple[dict[str, MeasureStatus], int, int, int]:
        """The status of each measure; the rows in effect, perhaps in effect, and dormant."""
        at = bisect_right(self._own_days, day)
        found = self._lives.get(at)
        if found is None:
            rows = self.course.rows
            possible = {one.id: self.possible(one, day) for one in self.dossier.measures}
            truths = [in_effect(possible[measure.id]) & one.holds(day) for measure, one in rows]
            found = self._lives[at] = (
                {name: status_of(those) for name, those in possible.items()},
                self.course.lanes_of(truth is Truth.TRUE for truth in truths),
                self.course.lanes_of(truth is Truth.UNKNOWN for truth in truths),
                self.course.lanes_of(
                    self.dossier.bites(one, day) is Truth.FALSE for _, one in rows
                ),
            )
        return found

    def possible(self, measure: Measure, day: Date) -> frozenset[MeasureStatus]:
        """Every status that a measure may have had."""
        key = (measure.id, bisect_right(self._events[measure.id], day))
        found = self._possibles.get(key)
        if found is None:
            found = self._possibles[key] = measure.possible_statuses(day)
        return found

    def _summed(
        self, standings: Mapping[str, Standing], day: Date
    ) -> tuple[_Sums, dict[tuple[str, str], int]]:
        """What the rows come to under all texts that count, were they all in effect."""
        counting: list[tuple[Provision, bool, Held]] = [
            (place, one.binding, self.held(place, day))
            for name, one in standings.items()
            if one.status.counts
            for place in self._places.get(name, ())
        ]
        key = tuple((place.id, binding, id(held)) for place, binding, held in counting)
        sums = self._sums.get(key)
        if sums is None:
            sums = self._sums[key] = self._add(counting)
        found: dict[tuple[str, str], int] = {}
        for place, _, held in counting:
            for standard, lanes in held.breaches.items():
                found[place.id, standard] = lanes
        return sums, found

    def _add(self, counting: Sequence[tuple[Provision, bool, Held]]) -> _Sums:
        sums: _Sums = {}
        for mode in _MODES:
            counted = [
                (held, held.strict if mode.strict else held.record, *self._of(place))
                for place, binding, held in counting
                if binding or not mode.binding
            ]
            for right in self.rights:
                spoken = wrong = open_ = fine = mute = 0
                for held, reading, rights, counts in counted:
                    own = rights.get(right, 0) & counts
                    if not own:
                        continue
                    said = held.spoken & own
                    spoken |= said
                    wrong |= reading.incompatible & said
                    open_ |= reading.undetermined & said
                    fine |= reading.compatible & said
                    # A provision without a standard counts only where there is no other.
                    mute |= reading.undetermined & own & ~held.spoken
                sums[right, mode] = (wrong, open_ | (mute & ~spoken), fine)
        return sums

    def _of(self, place: Provision) -> tuple[dict[Right, int], int]:
        """For each right the rows where a provision protects a part of it; and the rows for which
        it says something for everybody whom they strike.
        """
        found = self._own.get(place.id)
        if found is None:
            touched = self.course.touched(place)
            rights = {
                right: lanes
                for right in self.rights
                if (
                    lanes := self.course.lanes_of(
                        any(one.within(right) for one in own) for own in touched
                    )
                )
            }
            only = place.only_for
            counts = self.course.lanes
            if only is not None:
                counts = self.course.lanes_of(
                    only in (one.facts.targets or ()) for _, one in self.course.rows
                )
            found = self._own[place.id] = (rights, counts)
        return found

    def _verdicts(self, sums: _Sums, sure: int, perhaps: int) -> dict[Right, Verdicts]:
        return {
            right: Verdicts(
                record=_worst(sums[right, _MODES[0]], sure & touch, perhaps & touch),
                strict=_worst(sums[right, _MODES[1]], sure & touch, perhaps & touch),
                binding=_worst(sums[right, _MODES[2]], sure & touch, perhaps & touch),
                binding_strict=_worst(sums[right, _MODES[3]], sure & touch, perhaps & touch),
            )
            for right, touch in self._touch.items()
            if (sure | perhaps) & touch
        }


def _worst(sums: tuple[int, int, int], sure: int, perhaps: int) -> Verdict:
    """The worst of the rows in effect; what was perhaps in force is perhaps a breach."""
    wrong, open_, fine = sums
    if wrong & sure:
        return Verdict.INCOMPATIBLE
    if open_ & (sure | perhaps) or wrong & perhaps:
        return Verdict.UNDETERMINED
    return Verdict.COMPATIBLE if fine & (sure | perhaps) else Verdict.NOT_APPLICABLE
