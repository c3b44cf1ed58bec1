"""The public functions, with the types that checkers see through the lazy package."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import assert_type

from hypothesis import given
from hypothesis.strategies import SearchStrategy

import civicspace as cs
from civicspace import strategies

dossier = cs.loads("civicspace: 1\nstate: KAZ\n")
assert_type(dossier, cs.Dossier)
assert_type(cs.load(Path("kz.yaml")), cs.Dossier)
assert_type(cs.dumps(dossier), str)
assert_type(cs.dumps(dossier, form="yaml"), str)
cs.dump(dossier, "kz.yaml")

assessment = cs.assess(dossier, on="2005-05-12")
assert_type(assessment, cs.Assessment)
assert_type(cs.assess(dossier, on=date(2005, 5, 12)), cs.Assessment)
assert_type(assessment.verdict("assembly"), cs.Verdict)
assert_type(assessment.verdict(cs.Right.ASSEMBLY), cs.Verdict)
assert_type(assessment.findings, tuple[cs.Finding, ...])
assert_type(assessment.open_questions(), tuple[cs.Question, ...])
assert_type(assessment["law"], cs.MeasureAssessment)
assert_type(assessment["law"].explain(), cs.Explanation)
assert_type(assessment["law"].status, cs.MeasureStatus)

standing = cs.standing("KAZ", "iccpr", on="2005-05-12")
assert_type(standing, cs.Standing)
assert_type(standing.status, cs.Status)

review = cs.review({"form": "ban"}, under="iccpr/21")
assert_type(review, cs.Review)
assert_type(cs.review(cs.Facts(), under="echr/11", on="2017-02-07"), cs.Review)
assert_type(review.verdict, cs.Verdict)
assert_type(review.strict, cs.Verdict)
assert_type(review.standing, cs.Standing | None)
assert_type(review.findings, tuple[cs.Finding, ...])
assert_type(review.findings[0].citations, tuple[cs.Citation, ...])
assert_type(review.explain(), cs.Explanation)

claim = cs.Claim(id="one", text="It is a ban.", kind=cs.ClaimKind.FACT)
assert_type(cs.check(claim, assessment), cs.ClaimCheck)
assert_type(cs.check(claim, assessment).holding, cs.Holding)

assert_type(cs.standards(right="assembly", on="2005-05-12"), tuple[cs.Standard, ...])
assert_type(cs.standard("assembly.blanket-ban"), cs.Standard)
assert_type(cs.provision("iccpr/21"), cs.Provision)
assert_type(cs.provisions(), tuple[cs.Provision, ...])
assert_type(cs.instrument("gc37"), cs.Instrument)
assert_type(cs.instruments(), tuple[cs.Instrument, ...])
assert_type(cs.right("assembly"), cs.Right)
assert_type(cs.rights(), tuple[cs.Right, ...])
assert_type(cs.state("KAZ"), cs.State)

assert_type(strategies.truths(), SearchStrategy[cs.Truth])
assert_type(strategies.whens(cs.Precision.DAY), SearchStrategy[cs.When])
assert_type(strategies.facts(["form"]), SearchStrategy[cs.Facts])
assert_type(strategies.restrictions(sources=["fh"]), SearchStrategy[cs.Restriction])
assert_type(strategies.measures(id="law"), SearchStrategy[cs.Measure])
assert_type(strategies.dossiers(state="KAZ"), SearchStrategy[cs.Dossier])
assert_type(strategies.benchmarks(state="KAZ"), SearchStrategy[cs.Benchmark])
assert_type(strategies.asked(cs.Reached), SearchStrategy[cs.Reached])
assert_type(strategies.weights(["force"]), SearchStrategy[cs.Weights])


@given(strategies.dossiers(), strategies.days())
def somebody_elses_test(dossier: cs.Dossier, day: date) -> None:
    assert_type(cs.assess(dossier, on=day).on.year, int)
