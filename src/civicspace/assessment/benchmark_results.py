"""What became of a benchmark, and of each thing that it asks, with the reasons."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from pendulum import Date

from civicspace.assessment.benchmark_text import (
    benchmark_explanation,
    benchmark_summary,
    criterion_explanation,
)
from civicspace.assessment.showing import Held, Shown
from civicspace.errors import UnknownName
from civicspace.law.standing.names import find_state
from civicspace.logic.explain import Explanation
from civicspace.logic.truth import Truth, all_of
from civicspace.model.benchmarks import Attainment, Benchmark, Criterion
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Finding, Review, Standing, Verdict
from civicspace.model.questions import Question, merged

__all__ = ["BenchmarkResult", "CriterionResult"]


@attrs.frozen(kw_only=True, repr=False)
class CriterionResult:
    """What became of one thing asked, as of a day, with the reasons.

    >>> import civicspace as cs
    >>> found = cs.meets(cs.Dossier(state="ARM"), cs.benchmark("coe-accession-2001-armenia"),
    ...                  on="2002-04-26")["ratify-convention"]
    >>> found.attainment, found.truth, found.in_time
    (<Attainment.MET_LATE: 'met-late'>, <Truth.TRUE: 'true'>, <Truth.FALSE: 'false'>)
    """

    criterion: Criterion
    due: When | None
    """The last day by which it is asked; None where it is asked at all times."""
    attainment: Attainment
    strict: Attainment
    """The same on the stated facts alone."""
    shown: Shown
    """What the dossier shows of that day, whether or not it was asked by then."""
    in_time: Truth | None = None
    """Of what is so and was asked by a day: whether it was so on that day."""

    def __repr__(self) -> str:
        return f"<CriterionResult {self.criterion.id}: {self.attainment.value}>"

    @property
    def truth(self) -> Truth:
        """Whether it is kept: unknown too while it is not due or not asked."""
        return self.attainment.truth

    @property
    def so(self) -> Truth:
        """Whether what is asked was so that day, whatever the day by which it is asked."""
        return self.shown.truth

    @property
    def held(self) -> tuple[Held, ...]:
        """The reviews that bear on it, each with whether what it reviews was in effect."""
        return self.shown.held

    @property
    def breached(self) -> tuple[Review, ...]:
        """The reviews of what was in force and is incompatible; drafts are never among them."""
        return tuple(one.review for one in self.held if one.kept is Truth.FALSE)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The standards breached under what is asked."""
        return tuple(found for review in self.breached for found in review.breaches)

    @property
    def measures(self) -> tuple[str, ...]:
        """The ids of the measures that stand in its way."""
        named = (review.measure.id for review in self.breached if review.measure is not None)
        return tuple(dict.fromkeys(named))

    @property
    def standings(self) -> tuple[Standing, ...]:
        """How the State stood to the texts that are asked about; it decides nothing here."""
        return self.shown.standings

    @property
    def gaps(self) -> tuple[str, ...]:
        """What the dossier would have to tell, and does not."""
        return self.shown.gaps

    def open_questions(self) -> tuple[Question, ...]:
        """Facts that would settle a review that is open, most useful first."""
        return merged(
            question for review in self.open_reviews for question in review.open_questions()
        )

    @property
    def open_reviews(self) -> tuple[Review, ...]:
        """The reviews behind it that are open, on the record or strictly."""
        return tuple(
            one.review
            for one in self.held
            if Verdict.UNDETERMINED in (one.review.verdict, one.review.strict)
        )

    def explain(self) -> Explanation:
        """The reasoning, measure by measure and article by article."""
        return criterion_explanation(self)


@attrs.frozen(kw_only=True, repr=False)
class BenchmarkResult:
    """A State held against a benchmark on a day; it prints on one screen.

    >>> import civicspace as cs
    >>> found = cs.meets(cs.Dossier(state="KAZ"), cs.benchmark("osce-madrid-2007-kazakhstan"),
    ...                  on="2007-11-28")
    >>> found.attainment, found.truth
    (<Attainment.NOT_YET_ASKED: 'not-yet-asked'>, <Truth.UNKNOWN: 'unknown'>)
    """

    dossier: Dossier
    benchmark: Benchmark
    on: Date
    criteria: tuple[CriterionResult, ...]

    def __repr__(self) -> str:
        return f"<BenchmarkResult {self.benchmark.id} on {self.on}: {self.attainment.value}>"

    def __getitem__(self, criterion: str) -> CriterionResult:
        """The result for the criterion with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.criteria:
            if one.criterion.id == criterion:
                return one
        raise UnknownName("criterion", criterion, [one.criterion.id for one in self.criteria])

    def __iter__(self) -> Iterator[CriterionResult]:
        return iter(self.criteria)

    @property
    def truth(self) -> Truth:
        """Whether all of it is kept, by Kleene's conjunction."""
        return all_of(one.truth for one in self.criteria)

    @property
    def strict(self) -> Truth:
        """The same on the stated facts alone."""
        return all_of(one.strict.truth for one in self.criteria)

    @property
    def attainment(self) -> Attainment:
        """What became of the whole: not met if one thing is not, and so on."""
        return _together([one.attainment for one in self.criteria])

    @property
    def name(self) -> str:
        """The State's name."""
        return self.dossier.name or find_state(self.dossier.state).name or self.dossier.state

    def open_questions(self) -> tuple[Question, ...]:
        """Facts that would settle something asked, most useful first."""
        return merged(question for one in self.criteria for question in one.open_questions())

    def explain(self) -> Explanation:
        """The reasoning, thing by thing asked; it prints as indented sentences."""
        return benchmark_explanation(self)

    def __str__(self) -> str:
        return benchmark_summary(self)


def _together(parts: list[Attainment]) -> Attainment:
    """The whole from its parts; where it is open, whatever needs an answer most comes first."""
    order = (
        Attainment.NOT_MET,
        Attainment.CANNOT_TELL,
        Attainment.NOT_YET_DUE,
        Attainment.NOT_YET_ASKED,
        Attainment.NO_LONGER_ASKED,
        Attainment.MET_LATE,
        Attainment.MET,
    )
    return min(parts, key=order.index)
