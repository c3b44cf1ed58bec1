"""Assessments: a State's measures on a day, reviewed under all that it had undertaken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from pendulum import Date

from civicspace.assessment.grounds import concerns
from civicspace.assessment.summary import country_summary, measure_explanation
from civicspace.errors import UnknownName
from civicspace.law.cite import find_instrument
from civicspace.law.standing.names import find_state
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.dates import written
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Finding, Review, Standing, Verdict
from civicspace.model.knowledge import Knowledge
from civicspace.model.measures import Guarantee, Measure, MeasureKind, Restriction
from civicspace.model.questions import Question, merged
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus

__all__ = ["Assessment", "MeasureAssessment", "RestrictionAssessment"]


@attrs.frozen(kw_only=True, repr=False)
class RestrictionAssessment:
    """A restriction on a day: whether it was in effect, whether it could bite, and its reviews.

    >>> import civicspace as cs
    >>> ban = cs.Restriction(id="ban", rights=[Right.ASSEMBLY], until="2005-01-01")
    >>> law = cs.Measure(id="law", title="A law", kind=MeasureKind.LAW, restrictions=[ban],
    ...                  timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-06-01")])
    >>> found = cs.assess(cs.Dossier(state="KAZ", measures=[law]), on="2005-05-12")
    >>> found["law"].restrictions[0].in_effect
    <Truth.FALSE: 'false'>
    """

    restriction: Restriction
    in_effect: Truth
    """Whether it was in force; false for drafts, whatever their reviews say they would be."""
    bites: Truth
    """Whether it could strike anybody that day; false while it was dormant."""
    reviews: tuple[Review, ...]
    """Under each provision that spoke to the State, the strongest standing first."""

    def __repr__(self) -> str:
        return f"<RestrictionAssessment {self.restriction.id}: in effect {self.in_effect.value}>"

    def verdicts(
        self, right: Right | None = None, *, binding: bool = False, strict: bool = False
    ) -> Iterator[Verdict]:
        """The verdict of each review that counts for a right; drafts included, as would-be.

        A provision that protects some persons only, as children, counts where the restriction
        singles them out; elsewhere it is a concern for them and no verdict for all. A provision
        for which the catalogue has no standard counts only where there is no other.
        """
        counted = [
            review
            for review in self.reviews
            if (review.binding or not binding)
            and not concerns(review)
            and (right is None or any(touched.within(right) for touched in review.rights))
        ]
        spoken = [review for review in counted if review.findings]
        for review in spoken or counted:
            yield review.strict if strict else review.verdict


@attrs.frozen(kw_only=True, repr=False)
class MeasureAssessment:
    """A measure on a day: its status, and each of its restrictions reviewed.

    >>> import civicspace as cs
    >>> bill = cs.Measure(id="bill", title="A bill", kind=MeasureKind.DRAFT, timeline=[
    ...     cs.Event(event=cs.EventKind.INTRODUCED, date="2005-04-20")])
    >>> cs.assess(cs.Dossier(state="KAZ", measures=[bill]), on="2005-05-12")["bill"].anticipated
    True
    """

    measure: Measure
    status: MeasureStatus
    possible: frozenset[MeasureStatus]
    """Every status that the dates allow; one of them where the status is known."""
    restrictions: tuple[RestrictionAssessment, ...]
    on: Date

    def __repr__(self) -> str:
        return f"<MeasureAssessment {self.measure.id}: {self.status.value} on {self.on}>"

    @property
    def in_effect(self) -> Truth:
        """Whether the measure was in force that day."""
        return in_effect(self.possible)

    @property
    def anticipated(self) -> bool:
        """Whether it is a draft or an act not yet in force, so that its reviews are would-be."""
        return self.status in (MeasureStatus.DRAFT, MeasureStatus.ADOPTED)

    @property
    def words(self) -> str:
        """The status in words that suit the kind of measure: a bill is a draft, a bid proposed."""
        bills = (
            MeasureKind.CONSTITUTION,
            MeasureKind.LAW,
            MeasureKind.AMENDMENT,
            MeasureKind.DRAFT,
        )
        if self.status is MeasureStatus.DRAFT and self.measure.kind not in bills:
            return "proposed, not decided"
        return self.status.words

    @property
    def verdict(self) -> Verdict:
        """What its text amounts to under all that spoke to the State; would-be for a draft."""
        return worst(v for one in self.restrictions for v in one.verdicts())

    @property
    def reviews(self) -> tuple[Review, ...]:
        """Every review of every restriction."""
        return tuple(review for one in self.restrictions for review in one.reviews)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every standard that is breached, or would be by a draft."""
        return tuple(found for review in self.reviews for found in review.breaches)

    @property
    def dormant(self) -> bool:
        """Whether it was in force and none of its restrictions could strike anybody that day."""
        live = [one for one in self.restrictions if one.in_effect is Truth.TRUE]
        return bool(live) and all(one.bites is Truth.FALSE for one in live)

    def explain(self) -> Explanation:
        """The reasoning, article by article, as a tree, which prints in plain words."""
        return measure_explanation(self)


@attrs.frozen(kw_only=True, repr=False)
class Assessment:
    """A State on a day: for each right the verdict, the standing and the measures behind it.

    It prints on one screen.

    >>> import civicspace as cs
    >>> found = cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12")
    >>> found.verdict("assembly"), found.standing("iccpr").status
    (<Verdict.NOT_APPLICABLE: 'not-applicable'>, <Status.SIGNED: 'signed'>)
    """

    dossier: Dossier
    on: Date
    measures: tuple[MeasureAssessment, ...]
    standings: tuple[Standing, ...]
    """Under every treaty and commitment known, and every text reviewed, the strongest first."""
    strict: bool = False
    """Whether presumptions were left out."""
    known: Knowledge | None = None
    """What could be told by some day, where the assessment is confined to it."""

    def __repr__(self) -> str:
        return f"<Assessment of {self.state} on {self.on}: {len(self.measures)} measures>"

    @property
    def known_on(self) -> Date | None:
        """The day by which the sources had told what was used; None for all that is known."""
        return None if self.known is None else self.known.on

    @property
    def state(self) -> str:
        """The code of the State."""
        return self.dossier.state

    def __getitem__(self, measure: str) -> MeasureAssessment:
        """The assessment of the measure with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.measures:
            if one.measure.id == measure:
                return one
        raise UnknownName("measure", measure, [one.measure.id for one in self.measures])

    def __iter__(self) -> Iterator[MeasureAssessment]:
        return iter(self.measures)

    def standing(self, instrument: str) -> Standing:
        """The standing under a treaty, a commitment or another text of :attr:`standings`.

        Raises:
            UnknownName: with the nearest id.
        """
        name = find_instrument(instrument).id
        for one in self.standings:
            if one.instrument.id == name:
                return one
        raise UnknownName("instrument", instrument, [one.instrument.id for one in self.standings])

    def verdict(
        self, right: Right | str, *, binding: bool = False, strict: bool = False
    ) -> Verdict:
        """The verdict on a right and its parts: the worst of the measures in force that day.

        Args:
            right: The right or its id.
            binding: Count only texts that were law for the State, for everybody, on the day.
            strict: Count only what is stated.

        Raises:
            UnknownName: for an unknown right.
        """
        wanted = Right.find(right) if isinstance(right, str) else right
        found: list[Verdict] = []
        for one in self.effective(wanted):
            for verdict in one.verdicts(wanted, binding=binding, strict=strict):
                # What was perhaps in force is perhaps a breach.
                sure = one.in_effect is Truth.TRUE or verdict is not Verdict.INCOMPATIBLE
                found.append(verdict if sure else Verdict.UNDETERMINED)
        return worst(found)

    def effective(self, right: Right | None = None) -> tuple[RestrictionAssessment, ...]:
        """The restrictions that were in effect that day, or may have been, on a right."""
        return tuple(
            one
            for measure in self.measures
            for one in measure.restrictions
            if one.in_effect is not Truth.FALSE
            and (right is None or one.restriction.touches(right))
        )

    @property
    def rights(self) -> tuple[Right, ...]:
        """The rights that a restriction in effect that day touches, parts under their wholes."""
        touched = {right for one in self.effective() for right in one.restriction.rights}
        whole = {wide for right in touched for wide in right.lineage}
        return tuple(right for right in Right if right in whole)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every standard that a restriction in effect that day breaches; drafts breach none."""
        return tuple(
            found
            for one in self.effective()
            if one.in_effect is Truth.TRUE
            for review in one.reviews
            for found in review.breaches
        )

    @property
    def anticipated(self) -> tuple[MeasureAssessment, ...]:
        """Drafts and acts not yet in force, whose reviews say what they would be."""
        return tuple(one for one in self.measures if one.anticipated)

    def reviews(self, right: Right | str) -> tuple[Review, ...]:
        """The reviews behind the verdict on a right, those of drafts left out."""
        wanted = Right.find(right) if isinstance(right, str) else right
        return tuple(
            review
            for one in self.effective(wanted)
            for review in one.reviews
            if any(touched.within(wanted) for touched in review.rights)
        )

    def guarantees(self, *rights: Right) -> tuple[Guarantee, ...]:
        """What the State's own law in force that day promises on some rights, or on any."""
        return tuple(
            guarantee
            for one in self.measures
            if one.status is MeasureStatus.IN_FORCE
            for guarantee in one.measure.guarantees
            if not rights or any(own.within(right) for own in guarantee.rights for right in rights)
        )

    def open_questions(self) -> tuple[Question, ...]:
        """Facts that would settle something about measures in force, most useful first."""
        return merged(
            question
            for one in self.effective()
            for review in one.reviews
            for question in review.open_questions()
        )

    @property
    def name(self) -> str:
        """The State's name: as the dossier has it, or else as the list of countries does."""
        return self.dossier.name or find_state(self.state).name or self.state

    def explain(self) -> Explanation:
        """The reasoning for every measure in force that day."""
        return Explanation(
            step=Step.VERDICT,
            text=f"{self.name} on {written(self.on)}",
            children=tuple(
                one.explain() for one in self.measures if one.in_effect is not Truth.FALSE
            ),
        )

    def __str__(self) -> str:
        return country_summary(self)


def in_effect(possible: frozenset[MeasureStatus]) -> Truth:
    """Whether a measure is in force, from every status that its dates allow.

    >>> in_effect(frozenset({MeasureStatus.ADOPTED, MeasureStatus.IN_FORCE}))
    <Truth.UNKNOWN: 'unknown'>
    """
    if possible == {MeasureStatus.IN_FORCE}:
        return Truth.TRUE
    perhaps = possible & {MeasureStatus.IN_FORCE, MeasureStatus.UNKNOWN}
    return Truth.UNKNOWN if perhaps else Truth.FALSE


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on a whole from those on its parts; not applicable if there are none.

    >>> worst([Verdict.COMPATIBLE, Verdict.UNDETERMINED])
    <Verdict.UNDETERMINED: 'undetermined'>
    """
    found = set(verdicts)
    for verdict in (Verdict.INCOMPATIBLE, Verdict.UNDETERMINED, Verdict.COMPATIBLE):
        if verdict in found:
            return verdict
    return Verdict.NOT_APPLICABLE
