"""Each standard decides a measure of its own, and lets a near miss pass."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.standards import Strength
from tests.law.trials import TRIALS, Trial

ALL = cs.standards()
EACH = pytest.mark.parametrize("trial", TRIALS, ids=[one.standard for one in TRIALS])


def breached(trial: Trial, facts: dict[str, object]) -> cs.Review:
    """The review of these facts under the provision and on the day of the trial."""
    return cs.review(facts, under=trial.under, on=trial.on)


def names(review: cs.Review) -> set[str]:
    """The standards breached that settle something."""
    return {
        found.standard.id
        for found in review.breaches
        if found.standard.strength is not Strength.FACTOR
    }


class TestEveryStandardHasATrial:
    """No standard goes without a measure that it decides."""

    def test_none_is_missing(self) -> None:
        tried = {trial.standard for trial in TRIALS}

        assert [one.id for one in ALL if one.id not in tried] == []
        assert tried <= {one.id for one in ALL}


@EACH
class TestTheMeasure:
    """The standard alone makes the measure a breach; a factor, through the weighing it tips."""

    def test_it_is_decisive(self, trial: Trial) -> None:
        review = breached(trial, dict(trial.facts))

        assert review.verdict is cs.Verdict.INCOMPATIBLE
        assert names(review) == {trial.through or trial.standard}

    def test_the_standard_is_breached(self, trial: Trial) -> None:
        review = breached(trial, dict(trial.facts))
        found = [one for one in review.findings if one.standard.id == trial.standard]

        assert [one.verdict for one in found] == [cs.Verdict.INCOMPATIBLE]

    def test_only_factors_decide_through_another(self, trial: Trial) -> None:
        factor = cs.standard(trial.standard).strength is Strength.FACTOR

        assert (trial.through is not None) is factor


@EACH
class TestTheNearMiss:
    """A measure that differs a little is not caught, and nothing else catches it."""

    def test_the_standard_is_silent(self, trial: Trial) -> None:
        review = breached(trial, trial.near_facts)
        found = [one for one in review.findings if one.standard.id == trial.standard]

        assert cs.Verdict.INCOMPATIBLE not in {one.verdict for one in found}

    def test_nothing_is_breached(self, trial: Trial) -> None:
        assert breached(trial, trial.near_facts).verdict in {
            cs.Verdict.COMPATIBLE,
            cs.Verdict.NOT_APPLICABLE,
        }

    def test_it_is_near(self, trial: Trial) -> None:
        assert 1 <= len(trial.near) <= 3
