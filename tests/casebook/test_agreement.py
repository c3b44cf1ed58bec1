"""The agreement with decided cases may not fall, and what disagrees is known and explained."""

from __future__ import annotations

from functools import cache

import pytest

import civicspace as cs
from civicspace.casebook import Agreement, bundled, score
from civicspace.model.cases import Tribunal


@cache
def decided() -> Agreement:
    return score(bundled())


@cache
def further() -> Agreement:
    return score(bundled("further"))


class TestTheScore:
    """Of the casebook at least 0.96 agree, and 0.95 when both outcomes count alike."""

    def test_agreement(self) -> None:
        assert decided().agreement >= 0.975

    def test_balanced(self) -> None:
        assert decided().balanced >= 0.965

    def test_nothing_is_left_open(self) -> None:
        assert decided().undetermined == 0

    def test_every_case_is_there(self) -> None:
        assert len(bundled()) == 141
        assert len(decided()) == 161

    @pytest.mark.parametrize("tribunal", list(Tribunal), ids=lambda one: one.value)
    def test_no_tribunal_is_left_behind(self, tribunal: Tribunal) -> None:
        found = decided().where(lambda pair: pair.case.tribunal is tribunal)

        assert len(found) > 0
        assert len(found) - found.right <= max(1, len(found) // 20)


class TestCasesSetApart:
    """Cases that were not in view when the rules were written agree nearly as often."""

    def test_agreement(self) -> None:
        assert further().agreement >= 0.88

    def test_balanced(self) -> None:
        assert further().balanced >= 0.88

    def test_none_is_in_the_casebook(self) -> None:
        numbers = {(case.number, case.name) for case in bundled()}

        assert [case.id for case in bundled("further") if (case.number, case.name) in numbers] == []
        assert {case.id for case in bundled()}.isdisjoint(case.id for case in bundled("further"))


class TestDisagreements:
    """Each ruling that comes out otherwise says why it is left so, and no other does."""

    def test_those_of_the_casebook(self) -> None:
        wrong = {(pair.case.id, pair.ruling.provision) for pair in decided().disagreements}
        explained = {
            (case.id, ruling.provision)
            for case in bundled()
            for ruling in case.rulings
            if ruling.differs
        }

        assert wrong == explained


class TestCases:
    """A case is told without its outcome, coded, and cites where it comes from."""

    @pytest.mark.parametrize("case", bundled(), ids=lambda case: case.id)
    def test_each(self, case: cs.Case) -> None:
        assert 40 <= len(case.summary.split()) <= 110
        assert len(case.facts) >= 8
        assert case.grounds
        assert case.sources
        assert cs.state(case.state).name
        told = case.summary.lower()
        assert "found a violation" not in told
        assert "disproportionate" not in told
