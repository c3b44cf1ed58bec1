"""A State's dossier on a day: every measure reviewed under every text that spoke to the State."""

from __future__ import annotations

from collections.abc import Iterable

from pendulum import Date

from civicspace.assessment.readings import Readings
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
    in_effect,
)
from civicspace.assessment.review import review_restriction
from civicspace.assessment.standing import standing
from civicspace.law.catalogue import instruments, provisions
from civicspace.logic.truth import Truth
from civicspace.model.dates import Day, as_date
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Standing, Verdict
from civicspace.model.instruments import Force
from civicspace.model.knowledge import knowledge
from civicspace.model.measures import Measure, Restriction
from civicspace.model.statuses import MeasureStatus

__all__ = ["assess"]

#: The statuses of measures whose text is worth reading; the rest had not come, or were gone.
_LIVE = frozenset(
    {
        MeasureStatus.DRAFT,
        MeasureStatus.ADOPTED,
        MeasureStatus.IN_FORCE,
        MeasureStatus.SUSPENDED,
        # Of a measure with no event at all nobody can tell.
        MeasureStatus.UNKNOWN,
    }
)


def assess(
    dossier: Dossier, on: Day, *, strict: bool = False, known_on: Day | None = None
) -> Assessment:
    """Assess a State on a day.

    Each measure that was a draft, adopted, in force or suspended that day is reviewed under each
    provision of an instrument that bound or committed the State, that it had signed, or that
    speaks to all. Only what was in force counts as a breach.

    Args:
        dossier: The State's measures.
        on: The day: a ``pendulum.Date``, a ``datetime.date`` or an ISO string.
        strict: Leave out every presumption.
        known_on: Use only what sources published by this day could tell, as
            :meth:`~civicspace.model.dossiers.Dossier.known_on`
            has it, and acts under treaties up to it; None for all that is
            known. Which standards apply follows ``on``.

    >>> from civicspace.model.dossiers import Dossier
    >>> a = assess(Dossier(state="KAZ", name="Kazakhstan"), on="2005-05-12")
    >>> a.verdict("assembly"), a.standing("iccpr").status
    (<Verdict.NOT_APPLICABLE: 'not-applicable'>, <Status.SIGNED: 'signed'>)
    >>> then = assess(Dossier(state="KAZ"), on="2006-05-12", known_on="2005-05-12")
    >>> then.standing("iccpr").status, then.known_on
    (<Status.SIGNED: 'signed'>, Date(2005, 5, 12))

    Raises:
        InvalidDate: if ``on`` or ``known_on`` is no date.
    """
    day = as_date(on)
    known = None if known_on is None else knowledge(dossier, known_on)
    # What a dossier corrects in the bundled acts is settled before any act is left out.
    standings = _standings(dossier, day, known_on)
    if known is not None:
        dossier = known.dossier
    return Assessment(
        dossier=dossier,
        on=day,
        measures=tuple(
            _measure(dossier, measure, day, standings, strict) for measure in dossier.measures
        ),
        standings=standings,
        strict=strict,
        known=known,
    )


def _standings(dossier: Dossier, day: Date, known_on: Day | None) -> tuple[Standing, ...]:
    cited = {place.instrument for place in provisions()}
    names = [
        one.id
        for one in instruments()
        if one.id in cited or one.force in (Force.BINDING, Force.POLITICAL)
    ]
    found = [
        standing(dossier.state, name, on=day, dossier=dossier, known_on=known_on) for name in names
    ]
    return tuple(sorted(found, key=lambda one: one.status.weight))


def _measure(
    dossier: Dossier,
    measure: Measure,
    day: Date,
    standings: Iterable[Standing],
    strict: bool,
) -> MeasureAssessment:
    possible = measure.possible_statuses(day)
    return MeasureAssessment(
        measure=measure,
        status=measure.status(day),
        possible=possible,
        restrictions=tuple(
            _restriction(dossier, measure, restriction, day, standings, possible, strict)
            for restriction in measure.restrictions
        ),
        on=day,
    )


def _restriction(
    dossier: Dossier,
    measure: Measure,
    restriction: Restriction,
    day: Date,
    standings: Iterable[Standing],
    possible: frozenset[MeasureStatus],
    strict: bool,
) -> RestrictionAssessment:
    in_force = in_effect(possible)
    holds = restriction.holds(day)
    reviewed = possible & _LIVE and not (in_force is Truth.TRUE and holds is Truth.FALSE)
    read = (
        Readings.strict(restriction.facts)
        if strict
        else Readings(restriction.facts, restriction.presumed)
    )
    reviews = (
        review_restriction(restriction, place, day, standing=one, measure=measure, readings=read)
        for one in standings
        if reviewed and one.status.counts
        for place in provisions()
        if place.instrument == one.instrument.id
    )
    return RestrictionAssessment(
        restriction=restriction,
        in_effect=in_force & holds,
        bites=dossier.bites(restriction, day),
        reviews=tuple(r for r in reviews if not r.verdict is r.strict is Verdict.NOT_APPLICABLE),
    )
