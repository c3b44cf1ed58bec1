"""Steps that a State was to take: measures to enact, amend or repeal, treaties to come under."""

from __future__ import annotations

from collections.abc import Iterable

from civicspace.assessment.results import in_effect
from civicspace.assessment.showing import Record, Shown
from civicspace.assessment.standing import standing
from civicspace.logic.truth import Truth, all_of, any_of
from civicspace.model.asked import Reached, Reform, Reformed, Tie
from civicspace.model.findings import Standing, Status
from civicspace.model.measures import Measure
from civicspace.model.statuses import MeasureStatus
from civicspace.model.timeline import Event, EventKind

__all__ = ["reached", "reformed"]

#: The events by which an act takes effect.
_TAKES_EFFECT = (EventKind.IN_FORCE, EventKind.ORDERED, EventKind.ENFORCED)


def reformed(asks: Reformed, record: Record) -> Shown:
    """Whether the measures were enacted, amended or repealed by the day.

    A timeline is taken as whole, as it is everywhere; a measure that the dossier has not is a gap.

    >>> import civicspace as cs
    >>> law = cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, timeline=[
    ...     cs.Event(event=cs.EventKind.IN_FORCE, date="2000"),
    ...     cs.Event(event=cs.EventKind.AMENDED, date="2009-02-06")])
    >>> known = cs.Dossier(state="KAZ", measures=[law])
    >>> since = cs.When.parse("2007-11-29")
    >>> [reformed(Reformed(measures=["law"]), Record(known, cs.When.parse(day).first, since)).truth
    ...  for day in ("2009-02-05", "2009-02-06")]
    [<Truth.FALSE: 'false'>, <Truth.TRUE: 'true'>]
    """
    facts: list[tuple[Truth, str]] = []
    gaps: list[str] = []
    for name in asks.measures:
        measure = record.measure(name)
        if measure is None:
            gaps.append(f"the dossier has no measure {name}")
            continue
        match asks.change:
            case Reform.ENACTED:
                facts.append(_status(measure, record, MeasureStatus.IN_FORCE))
            case Reform.REPEALED:
                facts.append(_status(measure, record, MeasureStatus.ENDED))
            case Reform.AMENDED:
                facts.append(_amended(measure, record))
    truth = all_of([*(one for one, _ in facts), *(Truth.UNKNOWN for _ in gaps)])
    return Shown(truth=truth, strict=truth, facts=tuple(facts), gaps=tuple(gaps))


def _status(measure: Measure, record: Record, wanted: MeasureStatus) -> tuple[Truth, str]:
    possible = measure.possible_statuses(record.day)
    if wanted is MeasureStatus.IN_FORCE:
        truth = in_effect(possible)
    elif possible == {wanted}:
        truth = Truth.TRUE
    else:
        perhaps = possible & {wanted, MeasureStatus.UNKNOWN}
        truth = Truth.UNKNOWN if perhaps else Truth.FALSE
    return truth, f"{measure.id}: {measure.status(record.day).words} that day"


def _amended(measure: Measure, record: Record) -> tuple[Truth, str]:
    """Whether it was changed since the announcement, by its own timeline or by another act."""
    steps = [(measure.id, event) for event in measure.timeline if event.event is EventKind.AMENDED]
    for other in record.dossier:
        if measure.id in (*other.amends, *other.replaces):
            steps += [(other.id, event) for event in other.timeline if event.event in _TAKES_EFFECT]
    since = [
        (name, event, event.date.after(record.announced) & event.date.by(record.day))
        for name, event in steps
    ]
    truth = any_of(one for _, _, one in since)
    done = [(name, event) for name, event, one in since if one is truth]
    if truth is Truth.FALSE:
        return truth, f"{measure.id}: no change is recorded since the announcement"
    return truth, f"{measure.id}: {_told(measure.id, done)}"


def _told(own: str, steps: Iterable[tuple[str, Event]]) -> str:
    return "; ".join(str(event) if name == own else f"{name} {event}" for name, event in steps)


def reached(asks: Reached, record: Record) -> Shown:
    """Whether the State had tied itself to the instruments by the day.

    >>> import civicspace as cs
    >>> armenia = Record(cs.Dossier(state="ARM"), cs.When.parse("2002-01-25").first,
    ...                  cs.When.parse("2000-06-28"))
    >>> reached(Reached(instruments=["echr"]), armenia).truth
    <Truth.FALSE: 'false'>
    """
    dossier, day = record.dossier, record.day
    found = [standing(dossier.state, name, on=day, dossier=dossier) for name in asks.instruments]
    facts = tuple((_tied(one, asks.tie), str(one)) for one in found)
    truth = all_of(one for one, _ in facts)
    gaps = tuple(
        f"no table here says who is party to {one.instrument.short}"
        for one in found
        if one.status is Status.UNKNOWN
    )
    return Shown(truth=truth, strict=truth, standings=tuple(found), facts=facts, gaps=gaps)


def _tied(one: Standing, tie: Tie) -> Truth:
    if one.status is Status.UNKNOWN:
        return Truth.UNKNOWN
    done = one.status in (Status.BOUND, Status.COMMITTED)
    if tie is not Tie.IN_FORCE:
        done = done or one.pending is not None
    if tie is Tie.SIGNED:
        done = done or one.status is Status.SIGNED
    return Truth.of(done)
