"""Trajectories: how a State's assessment changed over time, and what changed it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import attrs
from pendulum import Date

from civicspace.assessment.country import assess
from civicspace.assessment.days import days_of_dossier, days_of_law, days_of_standing
from civicspace.assessment.painting import Easel
from civicspace.assessment.pictures import Picture
from civicspace.assessment.results import Assessment
from civicspace.assessment.told import trajectory_summary
from civicspace.assessment.turning import causes_of
from civicspace.errors import InvalidValue
from civicspace.law.catalogue import provisions
from civicspace.model.changes import Cause
from civicspace.model.dates import Day, as_date
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Verdict
from civicspace.model.rights import Right

__all__ = ["ChangePoint", "RightTurn", "Trajectory", "trajectory"]


@attrs.frozen(kw_only=True)
class RightTurn:
    """A verdict on a right that became another one.

    >>> print(RightTurn(right=Right.ASSEMBLY, before=Verdict.NOT_APPLICABLE,
    ...                 after=Verdict.INCOMPATIBLE, binding=False))
    Freedom of peaceful assembly: not applicable -> incompatible
    """

    right: Right
    before: Verdict
    after: Verdict
    binding: bool
    """Whether only texts are counted that were law for the State."""

    def __str__(self) -> str:
        law = " under binding law" if self.binding else ""
        return f"{self.right.label}{law}: {self.before.words} -> {self.after.words}"


@attrs.frozen(kw_only=True, repr=False)
class ChangePoint:
    """A day on which an assessment says something else than the day before, and why.

    >>> import civicspace as cs
    >>> (point,) = cs.trajectory(cs.Dossier(state="KAZ"), "2006-04-23", "2006-04-24")
    >>> point, str(point.causes[0])
    (<ChangePoint 2006-04-24: 2 causes>, \
'ICCPR: signed -> bound (in force for the State since 24 April 2006)')
    """

    on: Date
    before: Picture
    after: Picture
    causes: tuple[Cause, ...]
    """What changed that day, each with its date and the event behind it."""

    def __repr__(self) -> str:
        return f"<ChangePoint {self.on}: {len(self.causes)} causes>"

    @property
    def turns(self) -> tuple[RightTurn, ...]:
        """The verdicts on rights that changed, under all texts and under binding law alone."""
        return tuple(self._turns())

    def _turns(self) -> Iterator[RightTurn]:
        touched = {*self.before.verdicts, *self.after.verdicts}
        for right in (one for one in Right if one in touched):
            for binding in (False, True):
                old = self.before.verdict(right, binding=binding)
                new = self.after.verdict(right, binding=binding)
                if old is not new:
                    yield RightTurn(right=right, before=old, after=new, binding=binding)

    def __str__(self) -> str:
        lines = [str(self.on), *(f"  {turn}" for turn in self.turns)]
        return "\n".join([*lines, *(f"    {cause}" for cause in self.causes)])


@attrs.frozen(kw_only=True, repr=False)
class Trajectory:
    """A State's assessment from one day to another, with the days on which it changed.

    >>> import civicspace as cs
    >>> found = cs.trajectory(cs.Dossier(state="KAZ"), "2006-01-01", "2006-12-31")
    >>> [(point.on, str(point.causes[0])) for point in found.points][0]
    (Date(2006, 4, 24), 'ICCPR: signed -> bound (in force for the State since 24 April 2006)')
    """

    dossier: Dossier
    start: Date
    end: Date
    first: Picture
    """The picture of the first day."""
    points: tuple[ChangePoint, ...]
    looked_at: int
    """On how many days something could have changed, each of which was looked at."""

    def __repr__(self) -> str:
        return f"<Trajectory of {self.dossier.state}, {self.start} to {self.end}: {len(self)}>"

    def __len__(self) -> int:
        return len(self.points)

    def __iter__(self) -> Iterator[ChangePoint]:
        return iter(self.points)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The picture of the first day, and of each change point."""
        return (self.first, *(point.after for point in self.points))

    @property
    def turns(self) -> tuple[ChangePoint, ...]:
        """The change points at which the verdict on a right turned."""
        return tuple(point for point in self.points if point.turns)

    def picture(self, on: Day) -> Picture:
        """The picture of a day.

        Raises:
            InvalidDate: if ``on`` is no date.
            InvalidValue: if it lies outside of the trajectory.
        """
        day = as_date(on)
        if not self.start <= day <= self.end:
            raise InvalidValue(f"{day} lies outside of {self.start} to {self.end}")
        return self.pictures[bisect_right([point.on for point in self.points], day)]

    def verdict(
        self, right: Right | str, on: Day, *, binding: bool = False, strict: bool = False
    ) -> Verdict:
        """The verdict on a right on a day, as
        :meth:`~civicspace.assessment.results.Assessment.verdict` gives it.

        Raises:
            UnknownName: for an unknown right.
            InvalidDate: if ``on`` is no date.
            InvalidValue: if it lies outside of the trajectory.
        """
        return self.picture(on).verdict(right, binding=binding, strict=strict)

    def assessment(self, on: Day) -> Assessment:
        """The whole assessment of a day, with its reasons.

        Raises:
            InvalidDate: if ``on`` is no date.
        """
        return assess(self.dossier, on)

    def __str__(self) -> str:
        return trajectory_summary(self)


def trajectory(dossier: Dossier, start: Day, end: Day) -> Trajectory:
    """How a State's assessment changed from one day to another, the last day included.

    Only days are looked at on which something may change: an event of a measure, a window, an
    entry into force or an exit, a reservation, a document that first states a standard, an
    exemption that was given up. Between them every day is like the one before.

    Args:
        dossier: The State's measures. For what could be told by some day, give
            :meth:`~civicspace.model.dossiers.Dossier.known_on` of it.
        start: The first day.
        end: The last day.

    >>> import civicspace as cs
    >>> ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(
    ...     {"activity": "assemble", "form": "ban", "scope": "blanket", "aims": ["stability"]}))
    >>> law = cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, restrictions=[ban],
    ...                  timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-06-01")])
    >>> found = trajectory(cs.Dossier(state="KAZ", measures=[law]), "2004-01-01", "2006-12-31")
    >>> for point in found.turns:
    ...     print(point.on, "; ".join(map(str, point.turns[:1])))
    2004-06-01 Freedom of peaceful assembly: not applicable -> incompatible
    2006-04-24 Freedom of peaceful assembly under binding law: not applicable -> incompatible

    Raises:
        InvalidDate: if ``start`` or ``end`` is no date.
        InvalidValue: if it ends before it starts.
    """
    first, last = as_date(start), as_date(end)
    if last < first:
        raise InvalidValue(f"the trajectory ends on {last}, before it starts on {first}")
    easel = Easel(dossier)
    days = sorted(day for day in _turning_days(dossier) if first < day <= last)
    before_day, before = first, easel.picture(first)
    begin = before
    points: list[ChangePoint] = []
    for day in days:
        after = easel.picture(day)
        if after != before:
            points.append(
                ChangePoint(
                    on=day,
                    before=before,
                    after=after,
                    causes=causes_of(easel, before_day, day, before, after),
                )
            )
        before_day, before = day, after
    return Trajectory(
        dossier=dossier,
        start=first,
        end=last,
        first=begin,
        points=tuple(points),
        looked_at=1 + len(days),
    )


def _turning_days(dossier: Dossier) -> set[Date]:
    days = set(days_of_dossier(dossier))
    for found in (days_of_standing(dossier), days_of_law(provisions())):
        for those in found.values():
            days.update(those)
    return days
