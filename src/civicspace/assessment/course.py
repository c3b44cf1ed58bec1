"""The course of a dossier: all its restrictions on the bench at once, for any day.

What a restriction comes to under a provision depends on the day only through the standards that
were stated by then and the exemptions that were still followed. So the whole catalogue is evaluated
once for all restrictions, a lane for each, and a day costs no more than putting lanes together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs
from pendulum import Date

from civicspace.assessment.applicability import applicability, protected
from civicspace.assessment.bench import bench
from civicspace.assessment.readings import Readings
from civicspace.law.catalogue import standards_under
from civicspace.logic.planes import (
    Plane,
    evaluate_planes,
    looked_up,
    recorded_planes,
    values_of,
)
from civicspace.logic.truth import Truth
from civicspace.model.instruments import Provision
from civicspace.model.measures import Measure, Restriction
from civicspace.model.rights import Right
from civicspace.model.standards import Standard, Strength

__all__ = ["Course", "Held", "Law", "Reading"]


@attrs.frozen
class Reading:
    """What restrictions come to under a provision in one reading, as lanes."""

    incompatible: int
    compatible: int
    undetermined: int
    """The rest of those to which the provision speaks, or perhaps speaks."""


@attrs.frozen
class Held:
    """A provision held against every restriction on some days."""

    reviewed: int
    """The restrictions to which it speaks, or perhaps speaks."""
    spoken: int
    """Those for which the catalogue has a standard as well."""
    record: Reading
    strict: Reading
    breaches: Mapping[str, int]
    """For each standard: the restrictions that breach it on the record, where the provision is
    breached.
    """


@attrs.frozen
class Law:
    """The standards that a provision had on a day, and the exemptions that it knew of each."""

    place: Provision
    held: tuple[tuple[Standard, tuple[str, ...]], ...]


class Course:
    """The restrictions of some measures, ready to be held against any provision on any day."""

    def __init__(self, measures: Iterable[Measure]) -> None:
        self.rows: tuple[tuple[Measure, Restriction], ...] = tuple(
            (measure, one) for measure in measures for one in measure.restrictions
        )
        self.lanes = (1 << len(self.rows)) - 1
        self._reads = [Readings(one.facts, one.presumed) for _, one in self.rows]
        self._names = [(measure.id, one.id) for measure, one in self.rows]
        self._named: dict[int, frozenset[tuple[str, str]]] = {}
        self._related: dict[tuple[str, Right], int] = {}
        self._findings: dict[tuple[str, tuple[str, ...]], tuple[Plane, Plane]] = {}
        self._touched: dict[str, list[tuple[Right, ...]]] = {}
        self._speaking: dict[str, tuple[Plane, Plane]] = {}

    def lanes_of(self, chosen: Iterable[bool]) -> int:
        """The lanes for which something is so, said of each row."""
        return sum(1 << lane for lane, so in enumerate(chosen) if so)

    def law(self, place: Provision, day: Date) -> Law:
        """The standards that a provision had on a day."""
        return Law(
            place,
            tuple(
                (one, tuple(exemption.id for exemption in one.exemptions_under(place, day)))
                for one in standards_under(place)
                if one.authorities_under(place, day)
            ),
        )

    def touched(self, place: Provision) -> list[tuple[Right, ...]]:
        """The rights of each row that a provision protects."""
        found = self._touched.get(place.id)
        if found is None:
            found = self._touched[place.id] = [protected(one, place) for _, one in self.rows]
        return found

    def held(self, law: Law) -> Held:
        """A provision with these standards held against every restriction."""
        (speaks, silent), (surely, never) = self._speaks(law.place)
        touched = self.touched(law.place)
        any_right = self.lanes_of(bool(rights) for rights in touched)
        reviewed = any_right & ~(silent & never)
        spoken = 0
        wrong = unsure = strictly_wrong = strictly_unsure = 0
        breaches: dict[str, int] = {}
        for standard, exemptions in law.held:
            struck = self._struck(law.place, standard.right)
            spoken |= struck
            if standard.strength is Strength.FACTOR or not struck:
                continue
            (yes, no), (strict_yes, strict_no) = self._found(standard, exemptions)
            wrong |= yes & struck
            unsure |= struck & ~(yes | no)
            strictly_wrong |= strict_yes & struck
            strictly_unsure |= struck & ~(strict_yes | strict_no)
            if yes & struck & reviewed & speaks:
                breaches[standard.id] = yes & struck & reviewed & speaks
        spoken &= reviewed
        return Held(
            reviewed=reviewed,
            spoken=spoken,
            record=_reading(reviewed, spoken, speaks, silent, wrong, unsure),
            strict=_reading(reviewed, spoken, surely, never, strictly_wrong, strictly_unsure),
            breaches=breaches,
        )

    def _struck(self, place: Provision, right: Right) -> int:
        """The rows that a standard on a right speaks to under a provision."""
        key = (place.id, right)
        found = self._related.get(key)
        if found is None:
            found = self._related[key] = self.lanes_of(
                any(right.related(own) for own in rights) for rights in self.touched(place)
            )
        return found

    def _found(self, standard: Standard, exemptions: tuple[str, ...]) -> tuple[Plane, Plane]:
        """Where a standard is breached and where not, on the record and strictly."""
        key = (standard.id, exemptions)
        found = self._findings.get(key)
        if found is None:
            found = self._findings[key] = self._looked_at(standard, exemptions)
        return found

    def _looked_at(self, standard: Standard, exemptions: tuple[str, ...]) -> tuple[Plane, Plane]:
        strict, record, shown = self._planes
        gate = bench().circuit.add(standard.condition)
        yes, no = record[gate]
        strict_yes, strict_no = strict[gate]
        for one in standard.exemptions:
            if one.id in exemptions:
                place = bench().circuit.add(one.condition)
                lifted = shown[place][0]
                yes, no = yes & ~lifted, no | lifted
                holding, failing = strict[place]
                # Strictly, an exemption that is not known leaves the finding open.
                strict_yes, strict_no = strict_yes & failing, strict_no | holding
        return (yes, no), (strict_yes, strict_no)

    @cached_property
    def _planes(self) -> tuple[list[Plane], list[Plane], list[Plane]]:
        """The gates of the catalogue for every row: strictly, on the record, and as shown."""
        circuit = bench().whole()
        strict = evaluate_planes(
            circuit, looked_up(values_of([one.stated for one in self._reads])), self.lanes
        )
        records = [one.record for one in self._reads]
        record, shown = recorded_planes(
            circuit, values_of(records), values_of(records, neutral=False), self.lanes
        )
        return strict, record, shown

    def _speaks(self, place: Provision) -> tuple[Plane, Plane]:
        """Where a provision speaks and where it does not, on the record and strictly."""
        found = self._speaking.get(place.id)
        if found is None:
            found = self._speaking[place.id] = self._spoken(place)
        return found

    def _spoken(self, place: Provision) -> tuple[Plane, Plane]:
        if place.when is None and place.only_for is None:
            return (self.lanes, 0), (self.lanes, 0)
        planes = [0, 0, 0, 0]
        for lane, rights in enumerate(self.touched(place)):
            if rights:
                applies = applicability(self.rows[lane][1], place, self._reads[lane])
                for at, (truth, wanted) in enumerate(
                    (
                        (applies.record, Truth.TRUE),
                        (applies.record, Truth.FALSE),
                        (applies.strict, Truth.TRUE),
                        (applies.strict, Truth.FALSE),
                    )
                ):
                    if truth is wanted:
                        planes[at] |= 1 << lane
        return (planes[0], planes[1]), (planes[2], planes[3])

    def names(self, lanes: int) -> frozenset[tuple[str, str]]:
        """The measure and the restriction of each lane."""
        found = self._named.get(lanes)
        if found is None:
            found = self._named[lanes] = frozenset(
                name for lane, name in enumerate(self._names) if lanes >> lane & 1
            )
        return found


def _reading(
    reviewed: int, spoken: int, speaks: int, silent: int, wrong: int, unsure: int
) -> Reading:
    """What a provision comes to where it speaks; where that is open, its verdict is open."""
    incompatible = reviewed & speaks & wrong
    # Without any standard nothing is decided.
    open_ = reviewed & speaks & ~wrong & (unsure | ~spoken)
    perhaps = reviewed & ~(speaks | silent)
    return Reading(
        incompatible=incompatible,
        compatible=reviewed & speaks & ~incompatible & ~open_,
        undetermined=open_ | perhaps,
    )
