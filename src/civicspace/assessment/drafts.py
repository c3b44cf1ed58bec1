"""Drafts: one restriction in many wordings at once, and what each comes to on the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from civicspace.assessment.applicability import applicability, strikes
from civicspace.assessment.bench import bench
from civicspace.assessment.readings import Readings
from civicspace.law.presumptions import PRESUMPTIONS
from civicspace.logic.circuit import Circuit
from civicspace.logic.planes import Plane, evaluate_planes, looked_up, recorded_planes
from civicspace.logic.truth import Truth
from civicspace.model.findings import Review
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction
from civicspace.model.standards import Standard

__all__ = ["Drafts", "Outcome"]

_Values = dict[str, list[tuple[object, int]]]


@attrs.frozen
class _Held:
    """A standard that is held against the restriction under a provision."""

    standard: Standard
    condition: int
    exemptions: tuple[int, ...]


@attrs.frozen
class _Place:
    """A provision under which the restriction is reviewed."""

    provision: Provision
    held: tuple[_Held, ...]
    confined: tuple[int, ...]
    """What the words of the provision confine it to, the last but for those whom it protects."""
    watched: bool
    """Whether only a breach of it counts, and not what stays open."""


@attrs.frozen
class Outcome:
    """What many drafts come to, a lane for each."""

    breached: Mapping[str, int]
    """For each standard, the lanes in which it is breached under some provision."""
    incompatible: int
    undetermined: int
    """The lanes that are not incompatible, but undetermined under some provision not only watched.
    """


class Drafts:
    """A restriction reviewed under some provisions, ready to be reviewed in other wordings.

    The record is read as a review reads it: what a draft changes counts as stated.
    """

    def __init__(self, reviews: Sequence[Review], watched: Sequence[Review] = ()) -> None:
        """Make them ready.

        Args:
            reviews: The reviews, all of one restriction.
            watched: More reviews of it, under provisions of which only a breach counts.
        """
        restriction = reviews[0].restriction
        assert restriction is not None
        self.read = Readings(restriction.facts, restriction.presumed)
        self.seen = {
            name: known.value
            for name, known in self.read.record.items()
            if name in self.read.stated or restriction.presumed.known().get(name) is not None
        }
        self._places, gates = _places(restriction, self.read, reviews, watched)
        when = [bench().circuit.add(one.when) for one in PRESUMPTIONS if one.when is not None]
        whole = bench().circuit
        self.circuit, moved = whole.left([Truth.UNKNOWN] * len(whole), [*gates, *when])
        self._gate = {
            gate: to for gate, to in zip([*gates, *when], moved, strict=True) if isinstance(to, int)
        }
        self.standards = tuple(
            dict.fromkeys(one.standard.id for p in self._places for one in p.held)
        )

    def before(self, fact: str) -> object:
        """The value of a fact on the record as it is; None where there is none."""
        known = self.read.record.get(fact)
        return None if known is None else known.value

    def looks_of(self, standard: str) -> frozenset[str]:
        """The facts on which it can depend whether a standard is breached and speaks."""
        gates = [
            gate
            for place in self._places
            for one in place.held
            if one.standard.id == standard
            for gate in (one.condition, *one.exemptions, *place.confined)
        ]
        below = frozenset[int]().union(*(self.circuit.below(self._gate[gate]) for gate in gates))
        found = {node.fact.name for place, node in self.circuit.looks() if place in below}
        # What stands in for a fact may depend on another.
        for one in PRESUMPTIONS:
            if one.when is not None and one.fact in found and one.fact not in self.seen:
                at = self._gate[bench().circuit.add(one.when)]
                below = self.circuit.below(at)
                found |= {n.fact.name for place, n in self.circuit.looks() if place in below}
        return frozenset(found)

    def outcome(self, drafts: Sequence[Mapping[str, object]]) -> Outcome:
        """What drafts come to, each given by the facts that it changes."""
        lanes = (1 << len(drafts)) - 1
        seen = self._seen(drafts, lanes)
        record, shown = self._presumed(seen, lanes)
        on_record, with_shown = recorded_planes(self.circuit, record, shown, lanes)
        breached: dict[str, int] = {}
        incompatible = undetermined = 0
        for place in self._places:
            speaks, silent = self._speaks(place, on_record, record, lanes)
            wrong = unsure = 0
            for one in place.held:
                yes, no = on_record[self._gate[one.condition]]
                lifted = 0
                for exemption in one.exemptions:
                    lifted |= with_shown[self._gate[exemption]][0]
                found = yes & ~lifted
                breached[one.standard.id] = breached.get(one.standard.id, 0) | (found & speaks)
                wrong |= found
                unsure |= lanes & ~(yes | no | lifted)
            incompatible |= wrong & speaks
            if not place.watched:
                # Where no standard speaks, nothing can be settled.
                open_in = unsure if place.held else lanes
                undetermined |= (open_in & speaks) | (lanes & ~(speaks | silent))
        return Outcome(breached, incompatible, undetermined & ~incompatible)

    def _seen(self, drafts: Sequence[Mapping[str, object]], lanes: int) -> _Values:
        values: _Values = {}
        changed: dict[str, dict[object, int]] = {}
        for lane, draft in enumerate(drafts):
            for name, value in draft.items():
                into = changed.setdefault(name, {})
                into[value] = into.get(value, 0) | 1 << lane
        for name in self.seen.keys() | changed.keys():
            fresh = changed.get(name, {})
            left = lanes
            for where in fresh.values():
                left &= ~where
            found = list(fresh.items())
            if name in self.seen and left:
                found.append((self.seen[name], left))
            values[name] = found
        return values

    def _presumed(self, seen: _Values, lanes: int) -> tuple[_Values, _Values]:
        """The record, and the record without what merely spares a proof."""
        record, shown = dict(seen), dict(seen)
        whens: list[Plane] | None = None
        for one in PRESUMPTIONS:
            open_in = lanes
            for _, where in record.get(one.fact, ()):
                open_in &= ~where
            if one.when is not None and open_in:
                if whens is None:
                    whens = evaluate_planes(self.circuit, looked_up(seen), lanes)
                open_in &= ~whens[self._gate[bench().circuit.add(one.when)]][1]
            if open_in:
                record[one.fact] = [*record.get(one.fact, ()), (one.value, open_in)]
                if not one.neutral:
                    shown[one.fact] = [*shown.get(one.fact, ()), (one.value, open_in)]
        return record, shown

    def _speaks(
        self, place: _Place, on_record: Sequence[Plane], record: _Values, lanes: int
    ) -> Plane:
        """Where the provision speaks on the record, and where it does not."""
        only = place.provision.only_for
        confined = place.confined if only is None else place.confined[:-1]
        yes, no = lanes, 0
        for gate in confined:
            holding, failing = on_record[self._gate[gate]]
            yes &= holding
            no |= failing
        if only is not None:
            struck = 0
            for targets, where in _every(record.get("targets", ()), lanes):
                for scope, there in _every(record.get("scope", ()), lanes):
                    if strikes(only, targets, scope):
                        struck |= where & there
            yes &= struck
            no |= lanes & ~struck
        return yes, no


def _every(found: Iterable[tuple[object, int]], lanes: int) -> list[tuple[object, int]]:
    """The values in each lane, None where there is none."""
    every = list(found)
    for _, where in every:
        lanes &= ~where
    return [*every, (None, lanes)]


def _places(
    restriction: Restriction, read: Readings, reviews: Sequence[Review], watched: Sequence[Review]
) -> tuple[tuple[_Place, ...], list[int]]:
    circuit: Circuit = bench().circuit
    places: list[_Place] = []
    gates: list[int] = []
    for at, review in enumerate((*reviews, *watched)):
        place, day = review.provision, review.on
        # A provision that does not speak to the facts as they are may speak to others.
        rights = applicability(restriction, place, read).rights
        if not rights:
            continue
        matter = bench().matter(place, day, rights)
        held = tuple(
            _Held(
                one,
                circuit.add(one.condition),
                tuple(
                    circuit.add(exemption.condition)
                    for exemption in one.exemptions_under(place, day)
                ),
            )
            for one in matter.standards
        )
        places.append(_Place(place, held, matter.confined, at >= len(reviews)))
        gates += [gate for one in held for gate in (one.condition, *one.exemptions)]
        gates += matter.confined
    return tuple(places), gates
