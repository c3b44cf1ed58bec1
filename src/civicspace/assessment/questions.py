"""The questions that are open: facts which could still change a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from civicspace.assessment.readings import Readings
from civicspace.model.facts import spec
from civicspace.model.findings import Finding, Verdict
from civicspace.model.questions import Question, by_use

__all__ = ["questions_of"]


def questions_of(
    findings: Iterable[Finding], read: Readings, confining: Iterable[str] = ()
) -> tuple[Question, ...]:
    """The facts that keep a finding open, strictly or on the record, most useful first.

    A fact bears on a finding when the finding is undetermined in one of the readings and the fact
    is among those that could still decide it. The confining facts, which decide whether the
    provision speaks at all, bear on every finding.
    """
    findings = tuple(findings)
    everything = [finding.standard.id for finding in findings]
    needed: dict[str, list[str]] = {fact: list(everything) for fact in confining}
    for finding in findings:
        if Verdict.UNDETERMINED in (finding.verdict, finding.strict):
            for fact in finding.open:
                needed.setdefault(fact, []).append(finding.standard.id)
    measure = next((f.measure for f in findings if f.measure is not None), None)
    return by_use(
        Question(
            fact=fact,
            text=spec(fact).question,
            presumed=read.presumed(fact),
            standards=tuple(sorted(set(standards))),
            measures=() if measure is None else (measure.id,),
        )
        for fact, standards in needed.items()
    )
