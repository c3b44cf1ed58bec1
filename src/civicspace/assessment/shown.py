"""Whether a thing asked was so on a day: each kind of thing has its own test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from civicspace.assessment.grounds import concerns
from civicspace.assessment.readings import Readings
from civicspace.assessment.results import in_effect
from civicspace.assessment.review import review_restriction
from civicspace.assessment.showing import Held, Record, Shown, judged
from civicspace.assessment.standing import standing
from civicspace.assessment.steps import reached, reformed
from civicspace.law.catalogue import provision
from civicspace.logic.truth import Truth
from civicspace.model.asked import Asked, Beyond, Compatible, Reached, Reformed, Respected
from civicspace.model.findings import Review, Verdict

__all__ = ["shown"]


def shown(asks: Asked, record: Record) -> Shown:
    """Whether a thing asked was so on the day, as far as the dossier goes.

    >>> import civicspace as cs
    >>> from civicspace.model.asked import Tie
    >>> from civicspace.model.dates import as_date
    >>> kz = Record(cs.Dossier(state="KAZ"), as_date("2006-04-23"), cs.When.parse("2003"))
    >>> [shown(Reached(instruments=["iccpr"], tie=tie), kz).truth.value for tie in Tie]
    ['true', 'true', 'false']

    Raises:
        UnknownName: for a provision or an instrument that there is not.
    """
    match asks:
        case Compatible():
            return _compatible(asks, record)
        case Respected():
            return _respected(asks, record)
        case Reformed():
            return reformed(asks, record)
        case Reached():
            return reached(asks, record)
        case Beyond():
            return Shown(truth=Truth.UNKNOWN, strict=Truth.UNKNOWN, gaps=(asks.why,))


def _compatible(asks: Compatible, record: Record) -> Shown:
    """The reviews under the very provisions asked about, whether or not they speak to the State:
    it is the benchmark that makes them count, and the standing is shown beside it.
    """
    dossier, day = record.dossier, record.day
    places = [
        (place, standing(dossier.state, place.instrument, on=day, dossier=dossier))
        for place in map(provision, asks.provisions)
    ]
    held: list[Held] = []
    for measure in dossier:
        if asks.measures and not {measure.id, *measure.amends} & set(asks.measures):
            continue
        in_force = in_effect(measure.possible_statuses(day))
        for restriction in measure.restrictions:
            effect = in_force & restriction.holds(day)
            if effect is Truth.FALSE:
                continue
            read = Readings(restriction.facts, restriction.presumed)
            reviews = [
                review_restriction(
                    restriction, place, day, standing=one, measure=measure, readings=read
                )
                for place, one in places
            ]
            held += [Held(review=review, in_effect=effect) for review in _counted(reviews)]
    gaps = [
        f"the dossier has no measure {name}"
        for name in asks.measures
        if record.measure(name) is None
    ]
    if not held and not gaps:
        gaps.append("no measure in force that day is coded under these provisions")
    return judged(held, [one for _, one in places], gaps)


def _respected(asks: Respected, record: Record) -> Shown:
    held: dict[tuple[int, str], Held] = {}
    gaps = []
    for right in asks.rights:
        found = [
            (review, one.in_effect)
            for one in record.assessment.effective(right)
            for review in _counted(
                review for review in one.reviews if review.binding or not asks.binding
            )
            if any(touched.within(right) for touched in review.rights)
        ]
        if not found:
            gaps.append(f"no measure in force that day is coded on: {right.label}")
        for review, effect in found:
            # One review can bear on two of the rights asked about.
            held.setdefault(
                (id(review.restriction), review.provision.id),
                Held(review=review, in_effect=effect),
            )
    return judged(list(held.values()), [], gaps)


def _counted(reviews: Iterable[Review]) -> Iterator[Review]:
    """The reviews that count, by the rule of assessments: what a text says for some persons only
    is no verdict for all, and a text without a standard counts only where there is no other.
    """
    counted = [
        review
        for review in reviews
        if not review.verdict is review.strict is Verdict.NOT_APPLICABLE and not concerns(review)
    ]
    yield from [review for review in counted if review.findings] or counted
