"""Attribution: which differences brought a changed finding about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs
from pendulum import Date

from civicspace.assessment.differences import Between
from civicspace.assessment.readings import Readings
from civicspace.assessment.review import review_restriction
from civicspace.assessment.shifts import Held
from civicspace.model.changes import Cause
from civicspace.model.findings import Verdict
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction
from civicspace.model.standards import Standard

__all__ = ["Side", "Trials", "in_order", "text_causes"]

_Pair = tuple[Verdict, Verdict] | None


@attrs.frozen
class Side:
    """What a review is made of: the restriction, the day, and whether it is read strictly."""

    restriction: Restriction
    on: Date | None
    strict: bool


class Trials:
    """Reviews made to try what a finding would be if one thing were as on the other side.

    Each is made once: one review answers for every standard under its provision.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[Side, str], Mapping[str, tuple[Verdict, Verdict]]] = {}
        self._law: dict[tuple[str, str, Date | None], tuple[object, ...]] = {}

    def alike(self, before: Side, after: Side, place: Provision, standard: Standard) -> bool:
        """Whether both sides are made of the same, so that there is nothing to try."""
        if before.strict != after.strict or before.restriction != after.restriction:
            return False
        laws = [self._stated(place, standard, side.on) for side in (before, after)]
        return laws[0] == laws[1]

    def _stated(self, place: Provision, standard: Standard, on: Date | None) -> tuple[object, ...]:
        """What of the law on a day bears on a finding."""
        key = (standard.id, place.id, on)
        if key not in self._law:
            exemptions = tuple(one.id for one in standard.exemptions_under(place, on))
            self._law[key] = bool(standard.authorities_under(place, on)), exemptions
        return self._law[key]

    def verdicts(self, side: Side, place: Provision, standard: Standard) -> _Pair:
        """The verdicts on the record and strictly; None where the standard is not reached."""
        key = (side, place.id)
        if key not in self._made:
            self._made[key] = dict(_reviewed(side, place))
        return self._made[key].get(standard.id)


def _reviewed(side: Side, place: Provision) -> Iterator[tuple[str, tuple[Verdict, Verdict]]]:
    read = Readings.strict(side.restriction.facts) if side.strict else None
    review = review_restriction(side.restriction, place, side.on, readings=read)
    if review.verdict is review.strict is Verdict.NOT_APPLICABLE:
        return
    for finding in review.findings:
        held = Held.of(finding, review)
        yield finding.standard.id, (held.verdict, held.strict)


def text_causes(
    what: str, before: Side, after: Side, place: Provision, standard: Standard, trials: Trials
) -> list[Cause]:
    """Why a standard says another thing of a restriction, its force and standing left aside.

    Whether a provision speaks, and whether a standard is stated, is read off the law. Of the rest
    (exemptions given up, facts, rights, the reading), each thing that differs is tried: it had a
    part if the finding is another one with that thing alone taken from the other side. Where none
    does it alone, all that differ and are of any matter did it together.
    """
    if trials.alike(before, after, place, standard):
        return []
    between = Between(before.on, after.on)
    old, new = (trials.verdicts(side, place, standard) for side in (before, after))
    if old == new:
        return []
    spoke = [_spoke(place, side.on) for side in (before, after)]
    stated = [bool(standard.authorities_under(place, side.on)) for side in (before, after)]
    found: list[Cause] = []
    if spoke[0] != spoke[1]:
        found.append(between.provision(place))
    elif stated[0] != stated[1]:
        found.append(between.standard(standard, place))
    candidates = list(_candidates(what, before, after, place, standard, between))
    if found:
        # The law of the other day cannot be tried where it did not state the standard at all.
        candidates = [one for one in candidates if one[1].on == before.on]
    moved = [
        causes
        for causes, of_before, of_after in candidates
        if trials.verdicts(of_before, place, standard) != old
        or trials.verdicts(of_after, place, standard) != new
    ]
    if not moved and not found:
        moved = [causes for causes, _, _ in candidates]
    return found + [cause for causes in moved for cause in causes]


def _candidates(
    what: str,
    before: Side,
    after: Side,
    place: Provision,
    standard: Standard,
    between: Between,
) -> Iterator[tuple[list[Cause], Side, Side]]:
    """Each thing that differs: its causes, and either side with that thing from the other."""
    followed = [set(standard.exemptions_under(place, side.on)) for side in (before, after)]
    if followed[0] != followed[1]:
        given_up = sorted(followed[0] ^ followed[1], key=lambda one: one.id)
        yield (
            [between.exemption(one) for one in given_up],
            attrs.evolve(before, on=after.on),
            attrs.evolve(after, on=before.on),
        )
    reading = between.reading(before.strict, after.strict)
    if reading is not None:
        yield (
            [reading],
            attrs.evolve(before, strict=after.strict),
            attrs.evolve(after, strict=before.strict),
        )
    old, new = before.restriction, after.restriction
    rights = between.rights(what, old, new)
    if rights is not None:
        yield (
            [rights],
            attrs.evolve(before, restriction=attrs.evolve(old, rights=new.rights)),
            attrs.evolve(after, restriction=attrs.evolve(new, rights=old.rights)),
        )
    for name, cause in between.facts(what, old, new).items():
        yield (
            [cause],
            attrs.evolve(before, restriction=_with_fact(old, name, new)),
            attrs.evolve(after, restriction=_with_fact(new, name, old)),
        )


def _with_fact(one: Restriction, name: str, other: Restriction) -> Restriction:
    """The restriction with one fact stated, presumed or unknown as in the other."""
    return attrs.evolve(
        one,
        facts=attrs.evolve(one.facts, **{name: getattr(other.facts, name)}),
        presumed=attrs.evolve(one.presumed, **{name: getattr(other.presumed, name)}),
    )


def _spoke(place: Provision, day: Date | None) -> bool:
    return day is None or place.since is None or day >= place.since


def in_order(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """Causes once each, by kind and name."""
    return tuple(sorted(set(causes), key=lambda one: (one.kind.order, one.what, one.text)))
