"""Differences: what is one way in one assessment and another way in the other, as causes."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from pendulum import Date

from civicspace.assessment.results import Assessment, MeasureAssessment
from civicspace.logic.truth import Truth
from civicspace.model.changes import Cause, CauseKind
from civicspace.model.choices import Setting
from civicspace.model.dates import When
from civicspace.model.facts import Facts
from civicspace.model.findings import Standing
from civicspace.model.instruments import Provision
from civicspace.model.measures import Measure, Restriction
from civicspace.model.standards import Exemption, Standard
from civicspace.model.statuses import MeasureStatus

__all__ = ["Between"]

_OPEN = {Truth.TRUE: "open", Truth.FALSE: "closed", Truth.UNKNOWN: "not known"}
_HELD = {Truth.TRUE: "held", Truth.FALSE: "did not hold", Truth.UNKNOWN: "perhaps held"}


@attrs.frozen
class Between:
    """Two days, in the order in which they are compared; None for no day at all."""

    before: Date | None
    after: Date | None

    def passed(self, when: When | Date | None) -> bool:
        """Whether a date may lie between the days, the later of them included."""
        if when is None or self.before is None or self.after is None:
            return False
        first, last = sorted((self.before, self.after))
        date = when if isinstance(when, When) else When.on(when)
        return date.first <= last and date.last > first

    def record(self, what: str, before: object, after: object) -> Cause:
        """A measure or restriction that one side has and the other has not."""
        return Cause(
            kind=CauseKind.RECORD,
            what=what,
            before="not there" if before is None else "there",
            after="not there" if after is None else "there",
        )

    def measure(self, before: MeasureAssessment, after: MeasureAssessment) -> Cause | None:
        """The status of a measure that both sides have."""
        old, new = _statuses(before.possible), _statuses(after.possible)
        if old == new:
            return None
        event = None
        if before.measure.timeline == after.measure.timeline:
            event = _turning(before.measure, self)
        return Cause(
            kind=CauseKind.MEASURE,
            what=after.measure.id,
            before=old,
            after=new,
            date=None if event is None else event[0],
            because="" if event is None else event[1],
        )

    def restriction(self, what: str, before: Restriction, after: Restriction) -> Cause | None:
        """The days on which a restriction itself held."""
        if self.before is None or self.after is None:
            return None
        old, new = before.holds(self.before), after.holds(self.after)
        if old is new:
            return None
        date, because = None, ""
        if (before.since, before.until) == (after.since, after.until):
            for word, when in (("from", after.since), ("until before", after.until)):
                if when is not None and self.passed(when):
                    date, because = when, f"{word} {when.words}"
        return Cause(
            kind=CauseKind.RESTRICTION,
            what=what,
            before=_HELD[old],
            after=_HELD[new],
            date=date,
            because=because,
        )

    def window(self, setting: Setting, before: Assessment, after: Assessment) -> Cause | None:
        """A setting that was open and no longer is, or the other way round."""
        old = before.dossier.calendar.open(setting, before.on)
        new = after.dossier.calendar.open(setting, after.on)
        if old is new:
            return None
        date, because = None, ""
        if before.dossier.calendar == after.dossier.calendar:
            for window in after.dossier.calendar.all_windows:
                for when in (window.opens, window.closes):
                    if window.setting is setting and when.first == when.last and self.passed(when):
                        date, because = when, window.occasion
        return Cause(
            kind=CauseKind.WINDOW,
            what=setting.value,
            before=_OPEN[old],
            after=_OPEN[new],
            date=date,
            because=because,
            name=f"window of {setting.value}",
        )

    def standing(self, before: Standing, after: Standing) -> Cause | None:
        """What an instrument was for the State, or is for another State."""
        if before.status is after.status:
            return None
        date, because = None, ""
        if before.state == after.state and before.on != after.on:
            later = max((before, after), key=lambda one: one.on)
            if later.since is not None and self.passed(later.since):
                date, because = When.on(later.since), later.words
        return Cause(
            kind=CauseKind.STANDING,
            what=after.instrument.id,
            before=before.status.value,
            after=after.status.value,
            date=date,
            because=because,
            name=after.instrument.short,
        )

    def beside(self, before: Standing, after: Standing) -> Iterator[Cause]:
        """Reservations and derogations, which stand beside the verdicts and change none."""
        for kind, old, new in (
            (CauseKind.RESERVATION, before.reservations, after.reservations),
            (CauseKind.DEROGATION, before.derogations, after.derogations),
        ):
            words = [
                "; ".join(
                    f"{kind.value} on {', '.join(one.provisions)} in {one.span}" for one in held
                )
                or f"no {kind.value}"
                for held in (old, new)
            ]
            if words[0] != words[1]:
                yield Cause(
                    kind=kind,
                    what=after.instrument.id,
                    before=words[0],
                    after=words[1],
                    name=after.instrument.short,
                )

    def provision(self, place: Provision) -> Cause:
        """A provision that said nothing before some day."""
        said = [
            "spoke" if place.since is None or day is None or day >= place.since else "did not speak"
            for day in (self.before, self.after)
        ]
        return Cause(
            kind=CauseKind.PROVISION,
            what=place.id,
            before=said[0],
            after=said[1],
            date=None if place.since is None else When.on(place.since),
        )

    def standard(self, one: Standard, place: Provision) -> Cause:
        """A standard that some authority came to state under a provision."""
        first = min(one.authorities_under(place), key=lambda cited: cited.dated)
        said = [
            "stated" if day is None or first.dated <= day else "not yet stated"
            for day in (self.before, self.after)
        ]
        return Cause(
            kind=CauseKind.STANDARD,
            what=one.id,
            before=said[0],
            after=said[1],
            date=When.on(first.dated),
            because=str(first),
            name=f"{one.id} under {place.instrument}",
        )

    def exemption(self, one: Exemption) -> Cause:
        """An exemption that was given up."""
        said = [
            "followed"
            if day is not None and one.until is not None and day < one.until
            else "given up"
            for day in (self.before, self.after)
        ]
        return Cause(
            kind=CauseKind.EXEMPTION,
            what=one.id,
            before=said[0],
            after=said[1],
            date=None if one.until is None else When.on(one.until),
            because=one.given_up,
        )

    def facts(self, what: str, before: Restriction, after: Restriction) -> dict[str, Cause]:
        """The facts that are stated or presumed in another way, by name."""
        found: dict[str, Cause] = {}
        names = (*before.facts, *before.presumed, *after.facts, *after.presumed)
        for name in dict.fromkeys(names):
            old, new = fact_words(before, name), fact_words(after, name)
            if old != new:
                place = f"{what}.{name}" if what else name
                found[name] = Cause(kind=CauseKind.FACT, what=place, before=old, after=new)
        return found

    def rights(self, what: str, before: Restriction, after: Restriction) -> Cause | None:
        """The rights that a restriction touches."""
        old, new = (", ".join(right.value for right in one.rights) for one in (before, after))
        if old == new:
            return None
        return Cause(
            kind=CauseKind.RIGHTS,
            what=what or "restriction",
            before=old,
            after=new,
            name=f"rights of {what or 'the restriction'}",
        )

    def reading(self, before: bool, after: bool) -> Cause | None:
        """One strict, the other on the record."""
        if before == after:
            return None
        words = {True: "strict", False: "on the record"}
        return Cause(
            kind=CauseKind.READING, what="reading", before=words[before], after=words[after]
        )


def fact_words(one: Restriction, name: str) -> str:
    """The value of a fact as coded, and whether the coder presumed it."""
    for facts, note in ((one.facts, ""), (one.presumed, " (presumed)")):
        value = _coded(facts, name)
        if value is not None:
            return f"{value}{note}"
    return "unknown"


def _coded(facts: Facts, name: str) -> str | None:
    if getattr(facts, name) is None:
        return None
    value = facts.to_coded()[name]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(str(member) for member in value) or "none"
    return str(value)


def _statuses(possible: frozenset[MeasureStatus]) -> str:
    return " or ".join(status.words for status in MeasureStatus if status in possible)


def _turning(measure: Measure, between: Between) -> tuple[When, str] | None:
    """The last event between the days that changed what the measure was."""
    found = None
    for event in measure.timeline:
        if between.passed(event.date):
            eve = (
                event.date.first
                if event.date.first == Date(1, 1, 1)
                else event.date.first.subtract(days=1)
            )
            if measure.possible_statuses(eve) != measure.possible_statuses(event.date.last):
                found = event.date, str(event)
    return found
