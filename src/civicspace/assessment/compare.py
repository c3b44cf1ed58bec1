"""Two assessments, reviews or drafts: what got better or worse between them, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, overload

import attrs

from civicspace.assessment.attribution import Side, Trials, in_order, text_causes
from civicspace.assessment.comparison import Comparison, ReviewComparison, RightShift
from civicspace.assessment.differences import Between
from civicspace.assessment.results import Assessment, MeasureAssessment, RestrictionAssessment
from civicspace.assessment.review import review
from civicspace.assessment.shifts import FindingShift, Held, VerdictShift
from civicspace.errors import InvalidValue
from civicspace.law.catalogue import provision
from civicspace.model.changes import Cause
from civicspace.model.choices import Setting
from civicspace.model.dates import Day
from civicspace.model.facts import Facts
from civicspace.model.findings import Review
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction
from civicspace.model.rights import Right
from civicspace.model.windows import TIMES

__all__ = ["compare"]

Draft: TypeAlias = Restriction | Facts | Mapping[str, object]

#: The measure, the restriction, the provision and the standard that a finding is about.
_Key: TypeAlias = tuple[str, str, str, str]


@overload
def compare(before: Assessment, after: Assessment) -> Comparison: ...


@overload
def compare(before: Review, after: Review) -> ReviewComparison: ...


@overload
def compare(
    before: Draft,
    after: Draft,
    *,
    under: str | Provision,
    on: Day | None = None,
    state: str | None = None,
    strict: bool = False,
) -> ReviewComparison: ...


def compare(
    before: Assessment | Review | Draft,
    after: Assessment | Review | Draft,
    *,
    under: str | Provision | None = None,
    on: Day | None = None,
    state: str | None = None,
    strict: bool = False,
) -> Comparison | ReviewComparison:
    """Compare two assessments, two reviews under one provision, or two drafts.

    Two assessments may be of one State on two days, of two States, or of two dossiers that hold
    drafts of one law: measures and restrictions with the same ids are the same thing told twice.
    Every finding that is another one on the other side is put down to what differs there: a
    measure in force or not, a restriction that began or ended, a window, the standing, a standard
    stated since, an exemption given up, a fact.

    Args:
        before: An :class:`Assessment`, a :class:`Review`, or a draft: a :class:`Restriction`,
            :class:`Facts` or a mapping with names and values of the vocabulary.
        after: One of the same sort.
        under: For drafts: the provision or its id.
        on: For drafts: the day whose standards apply; None for all, whatever their date.
        state: For drafts, with a day: the State whose standing is put beside the verdict.
        strict: For drafts: leave out every presumption.

    >>> import civicspace as cs
    >>> found = compare({"activity": "assemble", "form": "ban", "scope": "blanket"},
    ...                 {"activity": "assemble", "form": "notification"}, under="iccpr/21")
    >>> [blanket] = [one for one in found.better if one.standard.id == "assembly.blanket-ban"]
    >>> print(blanket.causes[0])
    form: ban -> notification

    Raises:
        InvalidValue: if the two are not of one sort, reviews are under different provisions, or
            drafts come without a provision.
        FactsError: for facts that are not in the vocabulary.
        UnknownName: for an unknown provision or State.
        InvalidDate: if ``on`` is no date.
    """
    if isinstance(before, Assessment) and isinstance(after, Assessment):
        return _Countries(before, after).compared()
    if isinstance(before, Review) and isinstance(after, Review):
        return _reviews(before, after)
    if isinstance(before, (Assessment, Review)) or isinstance(after, (Assessment, Review)):
        kinds = f"{type(before).__name__} and {type(after).__name__}"
        raise InvalidValue(f"{kinds} cannot be compared: give two of one sort")
    if under is None:
        raise InvalidValue("drafts are compared under a provision: give under=")
    first, second = (review(one, under, on, state=state, strict=strict) for one in (before, after))
    return _reviews(first, second)


def _reviews(before: Review, after: Review) -> ReviewComparison:
    if before.provision != after.provision:
        raise InvalidValue(
            f"the reviews are under {before.provision.id} and {after.provision.id}: "
            "give two under one provision"
        )
    trials = Trials()
    sides = [_side(one, trials) for one in (before, after)]
    old, new = ({f.standard.id: Held.of(f, one) for f in one.findings} for one in (before, after))
    between = Between(before.on, after.on)
    beside: list[Cause] = []
    standing = None
    if before.standing is not None and after.standing is not None:
        standing = between.standing(before.standing, after.standing)
        beside += between.beside(before.standing, after.standing)
    changes = []
    for name in dict.fromkeys((*old, *new)):
        one, two = old.get(name), new.get(name)
        if one is not None and two is not None and one.state == two.state:
            continue
        standard = (two or one).finding.standard  # type: ignore[union-attr]
        causes = text_causes("", sides[0], sides[1], after.provision, standard, trials)
        changes.append(
            FindingShift(
                measure="",
                restriction=sides[1].restriction.id,
                before=one,
                after=two,
                causes=in_order([*causes, *([] if standing is None else [standing])]),
            )
        )
    old_text, new_text = (side.restriction for side in sides)
    differences = [*beside, *between.facts("", old_text, new_text).values()]
    rights = between.rights("", old_text, new_text)
    if rights is not None:
        differences.append(rights)
    return ReviewComparison(
        before=before,
        after=after,
        changes=tuple(sorted(changes, key=lambda one: one.standard.element.order)),
        differences=in_order([*differences, *(c for one in changes for c in one.causes)]),
    )


def _side(one: Review, trials: Trials) -> Side:
    """What a review was made of; it is strict where it is what a strict reading gives."""
    assert one.restriction is not None
    side = Side(one.restriction, one.on, strict=False)
    for finding in one.findings:
        held = Held.of(finding, one)
        if trials.verdicts(side, one.provision, finding.standard) != (held.verdict, held.strict):
            return attrs.evolve(side, strict=True)
    return side


@attrs.frozen
class _Countries:
    """Two assessments being compared."""

    before: Assessment
    after: Assessment
    trials: Trials = attrs.field(factory=Trials)
    told: dict[str, Cause | None] = attrs.field(factory=dict)
    """The causes found so far: many findings share each."""

    def compared(self) -> Comparison:
        old, new = dict(_findings(self.before)), dict(_findings(self.after))
        changes = []
        for key in dict.fromkeys((*old, *new)):
            one, two = old.get(key), new.get(key)
            if one is not None and two is not None and one.state == two.state:
                continue
            changes.append(
                FindingShift(
                    measure=key[0],
                    restriction=key[1],
                    before=one,
                    after=two,
                    causes=in_order(self._causes(key, one, two)),
                )
            )
        changes.sort(key=lambda one: (one.measure, one.restriction, one.provision, one.standard.id))
        found = tuple(changes)
        touched = {*self.before.rights, *self.after.rights}
        return Comparison(
            before=self.before,
            after=self.after,
            rights=tuple(self._right(right, found) for right in Right if right in touched),
            changes=found,
            differences=in_order(
                [*self._differences(), *(cause for one in found for cause in one.causes)]
            ),
        )

    @property
    def between(self) -> Between:
        return Between(self.before.on, self.after.on)

    def _right(self, right: Right, changes: tuple[FindingShift, ...]) -> RightShift:
        def shift(*, binding: bool = False, strict: bool = False) -> VerdictShift:
            return VerdictShift(
                self.before.verdict(right, binding=binding, strict=strict),
                self.after.verdict(right, binding=binding, strict=strict),
            )

        return RightShift(
            right=right,
            record=shift(),
            strict=shift(strict=True),
            binding=shift(binding=True),
            changes=tuple(
                one for one in changes if any(touched.within(right) for touched in one.rights)
            ),
        )

    def _causes(self, key: _Key, one: Held | None, two: Held | None) -> Iterator[Cause]:
        """Why a finding is another one: the force of it first, then the text, then the law."""
        measure, name, place_id, _ = key
        what = f"{measure}/{name}"
        shown = two or one
        assert shown is not None
        place = provision(place_id)
        yield from self._standing(place)
        olds, news = _measure(self.before, measure), _measure(self.after, measure)
        if olds is None or news is None:
            yield self.between.record(measure, olds, news)
            return
        old, new = _restriction(olds, name), _restriction(news, name)
        if old is None or new is None:
            yield self.between.record(what, old, new)
            return
        if one is None or two is None or one.in_effect is not two.in_effect:
            yield from self._force(what, olds, news, old, new)
        if one is not None and two is not None and one.bites is not two.bites:
            yield from self._windows(what, old.restriction, new.restriction)
        yield from text_causes(
            what,
            Side(old.restriction, self.before.on, self.before.strict),
            Side(new.restriction, self.after.on, self.after.strict),
            place,
            shown.finding.standard,
            self.trials,
        )

    def _once(self, what: str, make: Callable[[], Cause | None]) -> Iterator[Cause]:
        """A cause, if there is one; found out once however many findings share it."""
        if what not in self.told:
            self.told[what] = make()
        cause = self.told[what]
        if cause is not None:
            yield cause

    def _standing(self, place: Provision) -> Iterator[Cause]:
        def found() -> Cause | None:
            one, other = (side.standing(place.instrument) for side in (self.before, self.after))
            return self.between.standing(one, other)

        yield from self._once(f"standing {place.instrument}", found)

    def _force(
        self,
        what: str,
        olds: MeasureAssessment,
        news: MeasureAssessment,
        old: RestrictionAssessment,
        new: RestrictionAssessment,
    ) -> Iterator[Cause]:
        if olds.in_effect is not news.in_effect or _live(olds) != _live(news):
            yield from self._once(
                f"measure {news.measure.id}", lambda: self.between.measure(olds, news)
            )
        yield from self._once(
            f"restriction {what}",
            lambda: self.between.restriction(what, old.restriction, new.restriction),
        )

    def _windows(self, what: str, old: Restriction, new: Restriction) -> Iterator[Cause]:
        settings = [(one.facts.setting or frozenset()) & TIMES for one in (old, new)]
        if settings[0] != settings[1]:
            yield self.between.facts(what, old, new)["setting"]
        for setting in sorted(settings[0] | settings[1], key=lambda one: one.value):
            yield from self._window(setting)

    def _window(self, setting: Setting) -> Iterator[Cause]:
        yield from self._once(
            f"window {setting.value}",
            lambda: self.between.window(setting, self.before, self.after),
        )

    def _differences(self) -> Iterator[Cause]:
        """All that differs in measures, windows, standings and facts."""
        names = [one.measure.id for one in (*self.before.measures, *self.after.measures)]
        for name in dict.fromkeys(names):
            olds, news = _measure(self.before, name), _measure(self.after, name)
            if olds is None or news is None:
                yield self.between.record(name, olds, news)
                continue
            measure = self.between.measure(olds, news)
            if measure is not None:
                yield measure
            parts = [part.restriction.id for part in (*olds.restrictions, *news.restrictions)]
            for part in dict.fromkeys(parts):
                yield from self._restrictions(f"{name}/{part}", olds, news, part)
        for setting in sorted(TIMES, key=lambda one: one.value):
            yield from self._window(setting)
        for standing in self.before.standings:
            other = self.after.standing(standing.instrument.id)
            changed = self.between.standing(standing, other)
            if changed is not None:
                yield changed
            yield from self.between.beside(standing, other)

    def _restrictions(
        self, what: str, olds: MeasureAssessment, news: MeasureAssessment, name: str
    ) -> Iterator[Cause]:
        old, new = _restriction(olds, name), _restriction(news, name)
        if old is None or new is None:
            yield self.between.record(what, old, new)
            return
        held = self.between.restriction(what, old.restriction, new.restriction)
        rights = self.between.rights(what, old.restriction, new.restriction)
        yield from (one for one in (held, rights) if one is not None)
        yield from self.between.facts(what, old.restriction, new.restriction).values()


def _findings(found: Assessment) -> Iterator[tuple[_Key, Held]]:
    for measure in found.measures:
        for part in measure.restrictions:
            for one in part.reviews:
                for finding in one.findings:
                    key = (
                        measure.measure.id,
                        part.restriction.id,
                        one.provision.id,
                        finding.standard.id,
                    )
                    yield key, Held.of(finding, one, part.in_effect, part.bites)


def _measure(found: Assessment, name: str) -> MeasureAssessment | None:
    return next((one for one in found.measures if one.measure.id == name), None)


def _restriction(found: MeasureAssessment, name: str) -> RestrictionAssessment | None:
    return next((one for one in found.restrictions if one.restriction.id == name), None)


def _live(found: MeasureAssessment) -> bool:
    """Whether the text of a measure was reviewed at all: what was not yet, or gone, is not."""
    return any(part.reviews for part in found.restrictions)
