"""Claims held against the record: does a public statement hold on a day, and with what limits?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs
from pendulum import Date

from civicspace.assessment.grounds import concerns, grounds
from civicspace.assessment.results import Assessment, MeasureAssessment
from civicspace.logic.truth import Truth
from civicspace.model.claims import Claim, ClaimKind, Holding
from civicspace.model.dates import written
from civicspace.model.findings import Review, Status, Verdict
from civicspace.model.statuses import MeasureStatus
from civicspace.model.timeline import Certainty, Event, EventKind

__all__ = ["ClaimCheck", "check"]


@attrs.frozen(kw_only=True)
class ClaimCheck:
    """What became of a claim, and the limits with which it holds.

    >>> import civicspace as cs
    >>> claim = Claim(id="one", text="It will end badly.", kind=ClaimKind.OPINION)
    >>> found = cs.check(claim, cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"))
    >>> found.holding, found.measures
    (<Holding.NOT_A_FACT: 'is no statement of fact'>, ())
    """

    claim: Claim
    on: Date
    holding: Holding
    limits: tuple[str, ...]
    """What has to be said with it, in sentences."""
    measures: tuple[MeasureAssessment, ...]
    """The measures that it is about, as they were that day."""

    @property
    def later(self) -> tuple[Event, ...]:
        """What happened to the measures after that day."""
        return tuple(
            event
            for one in self.measures
            for event in one.measure.timeline
            if event.date.after(self.on) is Truth.TRUE
        )

    def __str__(self) -> str:
        lines = [f"{self.claim.text}", f"  -> {self.holding.value.upper()}"]
        return "\n".join([*lines, *(f"     {limit}" for limit in self.limits)])


def check(claim: Claim, assessment: Assessment) -> ClaimCheck:
    """Hold a claim against an assessment of the State that it is about.

    >>> import civicspace as cs
    >>> from civicspace.assessment.country import assess
    >>> a = assess(cs.Dossier(state="KAZ"), on="2005-05-12")
    >>> check(Claim(id="one", text="It will end badly.", kind=ClaimKind.OPINION), a).holding
    <Holding.NOT_A_FACT: 'is no statement of fact'>

    Raises:
        UnknownName: if the claim is about a measure that the dossier does not have.
    """
    measures = tuple(assessment[name] for name in claim.measures)
    holding, limits = _CHECKS[claim.kind](claim, measures, assessment)
    return ClaimCheck(
        claim=claim, on=assessment.on, holding=holding, limits=tuple(limits), measures=measures
    )


_Measures = tuple[MeasureAssessment, ...]
_Result = tuple[Holding, list[str]]


def _no_fact(claim: Claim, measures: _Measures, found: Assessment) -> _Result:
    return Holding.NOT_A_FACT, []


def _fact(claim: Claim, measures: _Measures, found: Assessment) -> _Result:
    limits: list[str] = []
    if any(one.measure.certainty is Certainty.UNVERIFIED for one in measures):
        return Holding.UNVERIFIED, ["No source was found that confirms what the measure contains."]
    holding = Holding.HOLDS
    for one in measures:
        if claim.status is not None and claim.status not in one.possible:
            holding = _worse(holding, _mismatch(claim.status, one.status))
            limits.append(_as_it_was(one))
        elif one.anticipated:
            harmless = " A draft breaches nothing." if one.measure.restrictions else ""
            limits.append(_as_it_was(one) + harmless)
        elif one.status is MeasureStatus.UNKNOWN:
            holding = _worse(holding, Holding.HOLDS_WITH_LIMITS)
            limits.append(f"What {one.measure.id} was that day is not known for sure.")
        if one.dormant:
            limits.append(_dormant(one, found))
    doubts = [
        *_dates(claim, measures),
        *_misfiled(claim, measures),
        *_unread(measures),
    ]
    if doubts:
        holding = _worse(holding, Holding.HOLDS_WITH_LIMITS)
    return holding, limits + doubts


def _legal(claim: Claim, measures: _Measures, found: Assessment) -> _Result:
    reviews = [
        review
        for one in measures
        for review in one.reviews
        if not claim.rights
        or any(touched.within(right) for touched in review.rights for right in claim.rights)
    ]
    breached = [review for review in reviews if review.verdict is Verdict.INCOMPATIBLE]
    if not breached:
        open_still = any(review.verdict is Verdict.UNDETERMINED for review in reviews)
        holding = Holding.UNVERIFIED if open_still else Holding.FAILS
        return holding, ["No text that spoke to the State that day is shown to be breached."]
    limits = [f"Against {'; '.join(str(ground) for ground in grounds(breached))}."]
    in_force = [one for one in measures if one.in_effect is Truth.TRUE]
    bound = [review for review in breached if review.binding and not concerns(review)]
    for one in measures:
        if one.anticipated:
            limits.append(f"{_as_it_was(one)} It would be incompatible once in force.")
    if not bound:
        limits.append(
            "No breach of a treaty in force for everybody can be stated on that day."
            f"{_coming(breached)}"
        )
    for guarantee in found.guarantees(*claim.rights):
        limits.append(f"Domestic law asks the question too: {guarantee.article or guarantee.id}.")
    if bound and len(in_force) == len(measures):
        return Holding.HOLDS, limits
    return Holding.HOLDS_WITH_LIMITS, limits


def _sequence(claim: Claim, measures: _Measures, found: Assessment) -> _Result:
    if claim.after is None:
        return Holding.UNVERIFIED, ["It does not say after which event they came."]
    earlier = []
    for one in measures:
        first = one.measure.timeline[0] if one.measure.timeline else None
        if first and first.date.before(claim.after) is Truth.TRUE:
            earlier.append(f"{one.measure.id} began before it: {first}.")
    limits = [*earlier, "Dates can show an order of events, and no cause."]
    if not earlier:
        return Holding.HOLDS_WITH_LIMITS, limits
    return (Holding.PARTLY if len(earlier) < len(measures) else Holding.FAILS), limits


def _summary(claim: Claim, measures: _Measures, found: Assessment) -> _Result:
    said = []
    for status in MeasureStatus:
        those = [one for one in measures if one.status is status]
        if those:
            named = ", and ".join(_with_last_step(one) for one in those)
            words = status.words if len(those) == 1 else status.plural
            said.append(f"{len(those)} {words} ({named})")
    limits = [f"Of the measures named, on that day: {'; '.join(said)}."]
    breached = any(
        review.verdict is Verdict.INCOMPATIBLE and review.binding and not concerns(review)
        for one in measures
        if one.in_effect is Truth.TRUE
        for review in one.reviews
    )
    if not breached:
        limits.append("No breach of a treaty in force for everybody can be stated for them.")
    live = any(one.in_effect is Truth.TRUE or one.anticipated for one in measures)
    return (Holding.HOLDS_WITH_LIMITS if live else Holding.FAILS), limits


_CHECKS: dict[ClaimKind, Callable[[Claim, _Measures, Assessment], _Result]] = {
    ClaimKind.FACT: _fact,
    ClaimKind.LEGAL: _legal,
    ClaimKind.SEQUENCE: _sequence,
    ClaimKind.SUMMARY: _summary,
    ClaimKind.OPINION: _no_fact,
    ClaimKind.RECOMMENDATION: _no_fact,
}

#: From the best to the worst that can be said of a factual claim.
_ORDER = (
    Holding.HOLDS,
    Holding.HOLDS_WITH_LIMITS,
    Holding.PARTLY,
    Holding.ANTICIPATES,
    Holding.UNVERIFIED,
    Holding.FAILS,
)

#: The events by which a measure comes to have a status.
_EVENTS = {
    MeasureStatus.DRAFT: (EventKind.INTRODUCED,),
    MeasureStatus.ADOPTED: (EventKind.PASSED, EventKind.SIGNED),
    MeasureStatus.IN_FORCE: (EventKind.IN_FORCE, EventKind.ORDERED, EventKind.ENFORCED),
}


def _worse(one: Holding, other: Holding) -> Holding:
    return max(one, other, key=_ORDER.index)


def _mismatch(claimed: MeasureStatus, actual: MeasureStatus) -> Holding:
    ahead = (MeasureStatus.NOT_YET, MeasureStatus.DRAFT, MeasureStatus.ADOPTED)
    if actual in ahead and claimed in (MeasureStatus.ADOPTED, MeasureStatus.IN_FORCE):
        return Holding.ANTICIPATES
    return Holding.FAILS


def _as_it_was(one: MeasureAssessment) -> str:
    """The status of a measure that day, with the last step taken and the next."""
    done = [e for e in one.measure.timeline if e.date.by(one.on) is Truth.TRUE]
    coming = [e for e in one.measure.timeline if e.date.after(one.on) is Truth.TRUE]
    text = f"{one.measure.id} was {one.words} that day"
    if done:
        text += f" ({done[-1]}"
        text += f"; next: {coming[0]})" if coming else ")"
    return f"{text}."


def _with_last_step(one: MeasureAssessment) -> str:
    """A measure by its id; a draft with how far it had come."""
    done = [event for event in one.measure.timeline if event.date.by(one.on) is Truth.TRUE]
    return f"{one.measure.id}, {done[-1]}" if one.anticipated and done else one.measure.id


def _dormant(one: MeasureAssessment, found: Assessment) -> str:
    text = f"{one.measure.id} was in force and dormant that day: it bites in certain windows only"
    settings = {s for part in one.restrictions for s in part.restriction.facts.setting or ()}
    windows = [found.dossier.calendar.next(setting, found.on) for setting in settings]
    coming = [window for window in windows if window is not None]
    if coming:
        first = min(coming, key=lambda window: window.opens.first)
        text += f", the next from {first.opens.words}"
        text += f" ({first.occasion})" if first.occasion else ""
    return f"{text}."


def _dates(claim: Claim, measures: _Measures) -> Iterator[str]:
    if claim.dated is None or claim.status is None:
        return
    for one in measures:
        for event in one.measure.timeline:
            if event.event in _EVENTS.get(claim.status, ()):
                if event.date != claim.dated:
                    said = claim.dated.words
                    was = "" if event.event is EventKind.IN_FORCE else "was "
                    yield f"It says {said}; in the record {one.measure.id} {was}{event}."
                break


def _misfiled(claim: Claim, measures: _Measures) -> Iterator[str]:
    if claim.attributed_to is not None and claim.attributed_to not in claim.measures:
        named = ", ".join(one.measure.id for one in measures)
        yield f"It places the rule in {claim.attributed_to}; the record finds it in {named}."


def _unread(measures: _Measures) -> Iterator[str]:
    for one in measures:
        if one.measure.certainty in (Certainty.INFERRED, Certainty.RECALLED):
            yield f"The content of {one.measure.id} is {one.measure.certainty.value}, not read."


def _coming(breached: Iterable[Review]) -> str:
    """When a treaty signed that day came to bind, if that is known."""
    days: dict[str, Date] = {}
    for review in breached:
        standing = review.standing
        if standing is not None and standing.status is Status.SIGNED and standing.until is not None:
            days[standing.instrument.short] = standing.until
    return "".join(f" {name} bound the State from {written(day)}." for name, day in days.items())
