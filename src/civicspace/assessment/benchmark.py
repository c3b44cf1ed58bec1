"""Dossiers held against benchmarks: what was asked, what was so, and by when."""

from __future__ import annotations

from pendulum import Date

from civicspace.assessment.benchmark_results import BenchmarkResult, CriterionResult
from civicspace.assessment.showing import Record
from civicspace.assessment.shown import shown
from civicspace.errors import InvalidValue
from civicspace.logic.truth import Truth
from civicspace.model.benchmarks import Attainment, Benchmark, Criterion
from civicspace.model.dates import Day, as_date
from civicspace.model.dossiers import Dossier

__all__ = ["meets"]


def meets(dossier: Dossier, benchmark: Benchmark, on: Day) -> BenchmarkResult:
    """Hold a State against what it was asked, as of a day.

    A thing asked is met if it was so that day, and not met if it was not so and was due. What was
    asked by a day and is not so yet is not yet due until that day has passed; what is so now and
    was not then is met late. Only measures in force count against a State: drafts do not, and
    what was perhaps in force leaves it open. A provision asked about counts whether or not it
    bound the State, whose standing is shown beside it. What is met is met as far as the dossier
    goes; a dossier without a measure on the matter shows nothing.

    Args:
        dossier: The State's measures.
        benchmark: What was asked, as :func:`civicspace.benchmark` finds it, or one's own.
        on: The day: a ``pendulum.Date``, a ``datetime.date`` or an ISO string.

    >>> import civicspace as cs
    >>> entry = cs.benchmark("coe-accession-2001-armenia")
    >>> [meets(cs.Dossier(state="ARM"), entry, on=day)["ratify-convention"].attainment.words
    ...  for day in ("2000-06-27", "2002-01-25", "2002-01-26", "2002-04-26")]
    ['not yet asked', 'not yet due', 'not met', 'met late']

    Raises:
        InvalidValue: if it is asked of another State.
        InvalidDate: if ``on`` is no date.
        UnknownName: if it names a provision or an instrument that there is not.
    """
    day = as_date(on)
    if benchmark.asked_of is not None and benchmark.asked_of != dossier.state:
        raise InvalidValue(
            f"{benchmark.id} is asked of {benchmark.asked_of}, and the dossier is on"
            f" {dossier.state}"
        )
    records = {day: Record(dossier, day, benchmark.announced)}
    return BenchmarkResult(
        dossier=dossier,
        benchmark=benchmark,
        on=day,
        criteria=tuple(_result(one, benchmark, records, day) for one in benchmark.criteria),
    )


def _result(
    criterion: Criterion, benchmark: Benchmark, records: dict[Date, Record], day: Date
) -> CriterionResult:
    due = benchmark.due_of(criterion)
    now = shown(criterion.asks, records[day])
    asked = benchmark.announced.by(day)
    ended = Truth.FALSE if benchmark.until is None else benchmark.until.by(day)
    overdue = Truth.TRUE if due is None else due.before(day)
    in_time = strictly = None
    if due is not None and overdue is Truth.TRUE and now.truth is Truth.TRUE:
        # A day known to the month leaves open which of its days was the last.
        then = [
            shown(criterion.asks, records.setdefault(one, _on(records[day], one)))
            for one in dict.fromkeys((due.first, due.last))
        ]
        in_time = _agreed([one.truth for one in then])
        strictly = _agreed([one.strict for one in then])
    return CriterionResult(
        criterion=criterion,
        due=due,
        attainment=_attained(now.truth, asked, ended, overdue, in_time),
        strict=_attained(now.strict, asked, ended, overdue, strictly),
        shown=now,
        in_time=in_time,
    )


def _on(record: Record, day: Date) -> Record:
    return Record(record.dossier, day, record.announced)


def _agreed(truths: list[Truth]) -> Truth:
    return truths[0] if len(set(truths)) == 1 else Truth.UNKNOWN


def _attained(
    so: Truth, asked: Truth, ended: Truth, overdue: Truth, in_time: Truth | None
) -> Attainment:
    if asked is Truth.FALSE:
        return Attainment.NOT_YET_ASKED
    if ended is Truth.TRUE:
        return Attainment.NO_LONGER_ASKED
    if asked & ~ended is Truth.UNKNOWN:
        return Attainment.CANNOT_TELL
    if so is Truth.TRUE:
        return Attainment.MET_LATE if in_time is Truth.FALSE else Attainment.MET
    if overdue is Truth.FALSE:
        # Either it is met or it has time: not met it cannot be.
        return Attainment.NOT_YET_DUE
    failed = ~so & overdue
    return Attainment.NOT_MET if failed is Truth.TRUE else Attainment.CANNOT_TELL
