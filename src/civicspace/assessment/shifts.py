"""Shifts: verdicts and findings before and after, and which way each of them went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from civicspace.assessment.grounds import concerns
from civicspace.logic.truth import Truth
from civicspace.model.changes import Cause, CauseKind, Direction
from civicspace.model.findings import Finding, Review, Standing, Verdict
from civicspace.model.rights import Right
from civicspace.model.standards import Standard, Strength

__all__ = ["FindingShift", "Held", "VerdictShift", "merged", "overall", "ranked", "shift_of"]

_NO_BREACH = (Verdict.COMPATIBLE, Verdict.NOT_APPLICABLE)


def shift_of(before: Verdict, after: Verdict) -> Direction:
    """Which way a verdict went; undetermined is neither better nor worse.

    >>> shift_of(Verdict.COMPATIBLE, Verdict.INCOMPATIBLE).value
    'worse'
    >>> shift_of(Verdict.INCOMPATIBLE, Verdict.UNDETERMINED).value
    'less is known'
    """
    if before is after:
        return Direction.SAME
    if after is Verdict.UNDETERMINED:
        return Direction.LESS_KNOWN
    if before is Verdict.UNDETERMINED:
        return Direction.MORE_KNOWN
    if after is Verdict.INCOMPATIBLE:
        return Direction.WORSE
    return Direction.BETTER if before is Verdict.INCOMPATIBLE else Direction.NOT_COMPARABLE


def merged(directions: Iterable[Direction]) -> Direction:
    """The direction of a whole from those of its parts.

    >>> merged([Direction.SAME, Direction.WORSE, Direction.MORE_KNOWN]).value
    'worse'
    >>> merged([Direction.BETTER, Direction.WORSE]).value
    'mixed'
    """
    found = set(directions)
    if Direction.MIXED in found or {Direction.BETTER, Direction.WORSE} <= found:
        return Direction.MIXED
    for one in (Direction.BETTER, Direction.WORSE):
        if one in found:
            return one
    if {Direction.LESS_KNOWN, Direction.MORE_KNOWN} <= found:
        return Direction.NOT_COMPARABLE
    for one in (Direction.LESS_KNOWN, Direction.MORE_KNOWN, Direction.NOT_COMPARABLE):
        if one in found:
            return one
    return Direction.SAME


def overall(record: Direction, parts: Iterable[Direction]) -> Direction:
    """The direction of a whole: that of its verdict on the record if less or more is known.

    Where a verdict came to be undetermined, a breach that is gone made nothing better for sure.

    >>> overall(Direction.LESS_KNOWN, [Direction.BETTER]).value
    'less is known'
    """
    if record in (Direction.LESS_KNOWN, Direction.MORE_KNOWN):
        return record
    return merged((record, *parts))


@attrs.frozen
class VerdictShift:
    """A verdict before and after, in one reading.

    >>> VerdictShift(Verdict.INCOMPATIBLE, Verdict.COMPATIBLE).direction
    <Direction.BETTER: 'better'>
    """

    before: Verdict
    after: Verdict

    @property
    def direction(self) -> Direction:
        """Which way it went."""
        return shift_of(self.before, self.after)

    def __str__(self) -> str:
        if self.before is self.after:
            return self.before.words
        return f"{self.before.words} -> {self.after.words}"


@attrs.frozen(kw_only=True, repr=False)
class Held:
    """A finding as it stood: whether the restriction was in force, could bite, and under what.

    >>> import civicspace as cs
    >>> r = cs.review({"form": "ban", "scope": "blanket", "activity": "assemble"}, "iccpr/21")
    >>> {Held.of(finding, r).verdict for finding in r.breaches}
    {<Verdict.INCOMPATIBLE: 'incompatible'>}
    """

    finding: Finding
    verdict: Verdict
    """On the record; undetermined where it is open whether the provision speaks to the facts."""
    strict: Verdict
    """On the stated facts alone."""
    in_effect: Truth
    """Whether the restriction was in force."""
    bites: Truth
    """Whether it could strike anybody that day."""
    standing: Standing | None
    rights: tuple[Right, ...]
    """The rights touched that the provision protects."""
    concern: bool
    """Whether the provision protects some persons only, and others are struck as well."""

    @classmethod
    def of(
        cls,
        finding: Finding,
        review: Review,
        in_effect: Truth = Truth.TRUE,
        bites: Truth = Truth.TRUE,
    ) -> Held:
        """A finding of a review, with what is known of the restriction."""
        return cls(
            finding=finding,
            verdict=_as_spoken(finding, finding.verdict, review.verdict),
            strict=_as_spoken(finding, finding.strict, review.strict),
            in_effect=in_effect,
            bites=bites,
            standing=review.standing,
            rights=review.rights,
            concern=concerns(review),
        )

    def __repr__(self) -> str:
        return (
            f"<Held {self.finding.standard.id} under {self.finding.provision.id}: "
            f"{self.verdict.value}>"
        )

    @property
    def state(self) -> tuple[object, ...]:
        """All of it that can make a change."""
        status = None if self.standing is None else self.standing.status
        return self.verdict, self.strict, self.in_effect, self.bites, status


def _as_spoken(finding: Finding, verdict: Verdict, whole: Verdict) -> Verdict:
    """A breach of a provision that perhaps does not speak to the facts is none as yet."""
    settles = finding.standard.strength is not Strength.FACTOR
    if whole is Verdict.NOT_APPLICABLE:
        return whole
    if verdict is Verdict.INCOMPATIBLE and settles and whole is not Verdict.INCOMPATIBLE:
        return Verdict.UNDETERMINED
    return verdict


@attrs.frozen(kw_only=True, repr=False)
class FindingShift:
    """One standard held against one restriction under one provision, before and after.

    >>> import civicspace as cs
    >>> ban, notice = ({"activity": "assemble", "form": form, "scope": "blanket"}
    ...                for form in ("ban", "notification"))
    >>> mended = cs.compare(ban, notice, under="iccpr/21").better
    >>> "assembly.blanket-ban" in {shift.standard.id for shift in mended}
    True
    """

    measure: str
    """The id of the measure; empty where bare restrictions are compared."""
    restriction: str
    before: Held | None
    """None where it was not held against it at all."""
    after: Held | None
    causes: tuple[Cause, ...]
    """What brought the change about: each of them had a part in it."""

    def __repr__(self) -> str:
        return f"<FindingShift {self}>"

    @property
    def finding(self) -> Finding:
        """The finding after; before, if there is none after."""
        held = self.after or self.before
        assert held is not None
        return held.finding

    @property
    def standard(self) -> Standard:
        """The standard."""
        return self.finding.standard

    @property
    def provision(self) -> str:
        """The id of the provision."""
        return self.finding.provision.id

    @property
    def rights(self) -> tuple[Right, ...]:
        """The rights touched that the provision protects, before or after."""
        found = (right for held in self._sides if held is not None for right in held.rights)
        return tuple(dict.fromkeys(found))

    @property
    def concern(self) -> bool:
        """Whether it speaks for some persons only, and others are struck as well."""
        return all(held.concern for held in self._sides if held is not None)

    @property
    def anticipated(self) -> bool:
        """Whether it concerns drafts alone, and so says what would be better or worse."""
        return all(held is None or held.in_effect is Truth.FALSE for held in self._sides)

    @property
    def record(self) -> VerdictShift:
        """The verdict on the record; not applicable where the restriction was not in force."""
        return VerdictShift(*(self._verdict(held) for held in self._sides))

    @property
    def direction(self) -> Direction:
        """Which way it went: a breach came or went, weighs more or less, bites or sleeps.

        A standard that only counts in the weighing makes nothing better or worse by itself.
        """
        if self.standard.strength is Strength.FACTOR:
            return Direction.SAME
        moved = self.record.direction
        if moved is not Direction.SAME or self.record.after is not Verdict.INCOMPATIBLE:
            return moved
        before, after = self._sides
        assert before is not None
        assert after is not None
        return merged((_weight(before, after), _bite(before, after)))

    @property
    def leading(self) -> tuple[Cause, ...]:
        """The causes that moved it in its direction.

        A window of which less is known than before makes nothing better or worse by itself.
        """
        before, after = self._sides
        if before is None or after is None or before.bites is after.bites:
            return self.causes
        if _bite(before, after) in (Direction.BETTER, Direction.WORSE):
            return self.causes
        return tuple(one for one in self.causes if one.kind is not CauseKind.WINDOW)

    @property
    def _sides(self) -> tuple[Held | None, Held | None]:
        return self.before, self.after

    def _verdict(self, held: Held | None) -> Verdict:
        if held is None or (held.in_effect is Truth.FALSE and not self.anticipated):
            return Verdict.NOT_APPLICABLE
        if held.in_effect is Truth.UNKNOWN and held.verdict is Verdict.INCOMPATIBLE:
            # What was perhaps in force is perhaps a breach.
            return Verdict.UNDETERMINED
        return held.verdict

    def __str__(self) -> str:
        place = f"{self.measure}/{self.restriction}" if self.measure else self.restriction
        return f"{self.standard.id} under {self.provision}, {place}: {self.record}"


def _weight(before: Held, after: Held) -> Direction:
    """A breach of a text that weighs more for the State is worse."""
    if before.standing is None or after.standing is None:
        return Direction.SAME
    old, new = before.standing.status.weight, after.standing.status.weight
    if old == new:
        return Direction.SAME
    return Direction.WORSE if new < old else Direction.BETTER


def _bite(before: Held, after: Held) -> Direction:
    """A breach that strikes is worse than one that sleeps."""
    asleep = {
        Truth.TRUE: Verdict.INCOMPATIBLE,
        Truth.FALSE: Verdict.COMPATIBLE,
        Truth.UNKNOWN: Verdict.UNDETERMINED,
    }
    return shift_of(asleep[before.bites], asleep[after.bites])


def ranked(changes: Iterable[FindingShift]) -> tuple[Cause, ...]:
    """The causes of some changes, each once, that of most changes in front."""
    felt = Counter(cause for change in changes for cause in change.leading or change.causes)
    return tuple(sorted(felt, key=lambda one: (-felt[one], one.kind.order, one.text)))
