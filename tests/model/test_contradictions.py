"""Contradictions: every pair of facts that cannot both hold, one by one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

import civicspace as cs
from civicspace.casebook import bundled
from civicspace.model.contradictions import CONTRADICTIONS, Contradiction, contradictions
from civicspace.model.facts import Facts
from civicspace.model.vocabulary import TERMS
from civicspace.strategies import restrictions
from tests.codec.helpers import EXAMPLE

Coded = dict[str, Any]

#: For each pair: facts that it refuses, and facts next to them that it does not.
PAIRS: tuple[tuple[Coded, Coded], ...] = (
    ({"duration_days": 30, "open_ended": True}, {"duration_days": 30, "open_ended": False}),
    (
        {"scope": "blanket", "individual_assessment": True},
        {"scope": "general", "individual_assessment": True},
    ),
    ({"scope": "individual", "system_choice": True}, {"scope": "general", "system_choice": True}),
    ({"unequal": "objective", "system_choice": True}, {"unequal": "equal", "system_choice": True}),
    ({"form": "dispersal", "preparatory": True}, {"form": "penalty", "preparatory": True}),
    (
        {"violence_extent": "isolated", "preparatory": True},
        {"violence_extent": "none", "preparatory": True},
    ),
    ({"force": "none", "weapons": "firearms"}, {"force": "none", "weapons": "none"}),
    (
        {"conduct": "violent", "arrest_basis": "exercise"},
        {"conduct": "disruptive", "arrest_basis": "exercise"},
    ),
    (
        {"form": "non_protection", "protection_given": True},
        {"form": "ban", "protection_given": True},
    ),
    ({"form": "closure", "whole_outlet": False}, {"form": "suspension", "whole_outlet": False}),
    ({"block_reach": "site", "whole_outlet": False}, {"block_reach": "item", "whole_outlet": True}),
    ({"form": "shutdown", "block_reach": "item"}, {"form": "blocking", "block_reach": "item"}),
    (
        {"foreign_funding": "free", "label_trigger": "money"},
        {"foreign_funding": "notify", "label_trigger": "money"},
    ),
    ({"form": "penalty", "sanction": "none"}, {"form": "detention", "sanction": "none"}),
    ({"form": "dissolution", "sanction": "none"}, {"form": "dissolution", "sanction": "prison"}),
    ({"form": "expulsion", "sanction": "none"}, {"form": "refusal", "sanction": "none"}),
)


TESTED = list(zip(CONTRADICTIONS, PAIRS, strict=True))


def found(facts: Coded, presumed: Coded | None = None) -> list[Contradiction]:
    return list(contradictions(Facts.from_coded(facts), Facts.from_coded(presumed or {})))


class TestEachPair:
    """A pair refuses what its definitions exclude, whichever fact is presumed, and nothing else."""

    @pytest.mark.parametrize(("pair", "cases"), TESTED)
    def test_refused(self, pair: Contradiction, cases: tuple[Coded, Coded]) -> None:
        refused, _ = cases
        (one, first), (other, second) = refused.items()

        assert (one, other) == (pair.one, pair.other)
        assert found(refused) == [pair]
        assert found({one: first}, {other: second}) == [pair]
        assert found({other: second}, {one: first}) == [pair]

    @pytest.mark.parametrize(("pair", "cases"), TESTED)
    def test_accepted(self, pair: Contradiction, cases: tuple[Coded, Coded]) -> None:
        refused, accepted = cases

        assert found(accepted) == []
        assert [found({name: value}) for name, value in refused.items()] == [[], []]

    @pytest.mark.parametrize("pair", CONTRADICTIONS)
    def test_the_values_are_of_the_vocabulary(self, pair: Contradiction) -> None:
        for name, values in ((pair.one, pair.ones), (pair.other, pair.others)):
            for value in values:
                known: dict[str, Any] = {name: value}
                assert Facts(**known).known() == known
            assert name in TERMS

    @pytest.mark.parametrize(
        "values",
        [
            {"unequal": "unexplained", "system_choice": True},
            {"violence_extent": "widespread", "preparatory": True},
            {"force": "none", "weapons": "less_lethal"},
            {"force": "none", "weapons": "indiscriminate"},
            {"block_reach": "network", "whole_outlet": False},
            {"form": "closure", "sanction": "none"},
            {"duration_days": 0, "open_ended": True},
        ],
    )
    def test_the_other_values(self, values: Coded) -> None:
        assert len(found(values)) == 1


class TestWhatIsOnRecord:
    """No decided case and no example has a contradiction in it; what is generated has none."""

    @pytest.mark.parametrize("which", ["decided", "further"])
    def test_cases(self, which: str) -> None:
        for case in bundled(which):
            for ruling in case.rulings:
                assert list(contradictions(case.facts_under(ruling.provision), Facts())) == []

    def test_the_example(self) -> None:
        for measure in cs.load(EXAMPLE):
            for one in measure.restrictions:
                assert list(contradictions(one.facts, one.presumed)) == []

    @given(restrictions())
    def test_generated(self, restriction: cs.Restriction) -> None:
        assert list(contradictions(restriction.facts, restriction.presumed)) == []
