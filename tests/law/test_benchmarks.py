"""The benchmarks that come with the library: real, sourced, and made of law that is here."""

from __future__ import annotations

import pytest

import civicspace as cs

EVERY = cs.benchmarks()
CRITERIA = [(one, part) for one in EVERY for part in one.criteria]


class TestWhole:
    """Each names law, rights and measures that there are, and cites where it was asked."""

    @pytest.mark.parametrize(("one", "part"), CRITERIA, ids=lambda value: value.id)
    def test_law(self, one: cs.Benchmark, part: cs.Criterion) -> None:
        if isinstance(part.asks, cs.Compatible):
            for name in part.asks.provisions:
                assert cs.provision(name).id == name
        if isinstance(part.asks, cs.Reached):
            for name in part.asks.instruments:
                assert cs.instrument(name).id == name

    @pytest.mark.parametrize(("one", "part"), CRITERIA, ids=lambda value: value.id)
    def test_cited(self, one: cs.Benchmark, part: cs.Criterion) -> None:
        assert part.passages

    @pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
    def test_every_source_is_used_or_told_why(self, one: cs.Benchmark) -> None:
        cited = {passage.source for part in one.criteria for passage in part.passages}
        idle = [source.id for source in one.sources if source.id not in cited and not source.note]

        assert idle == []

    @pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
    def test_a_passage_that_is_verified_can_be_looked_up(self, one: cs.Benchmark) -> None:
        read = {p.source for part in one.criteria for p in part.passages if p.verified}

        assert all(one.source(name).url for name in read)

    @pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
    def test_the_state_exists(self, one: cs.Benchmark) -> None:
        assert one.asked_of is None or cs.state(one.asked_of).name

    def test_measures_are_in_the_dossier(self) -> None:
        kz = cs.load("examples/kazakhstan.yaml")
        named = {
            name
            for one, part in CRITERIA
            if one.asked_of == "KAZ" and isinstance(part.asks, (cs.Compatible, cs.Reformed))
            for name in part.asks.measures
        }

        assert named <= {measure.id for measure in kz}


class TestLookUp:
    """They are found by id, or by the State that was asked."""

    @pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
    def test_by_id(self, one: cs.Benchmark) -> None:
        assert cs.benchmark(one.id) is one

    def test_unknown(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.benchmark("osce-madrid-2007")

        expected = (
            'unknown benchmark "osce-madrid-2007": did you mean "osce-madrid-2007-kazakhstan"?'
        )
        assert expected == str(caught.value)

    def test_by_state(self) -> None:
        expected = ["eu-copenhagen-1993", "coe-accession-2001-armenia"]

        assert expected == [one.id for one in cs.benchmarks(asked_of="ARM")]

    def test_unknown_state(self) -> None:
        with pytest.raises(cs.UnknownName):
            cs.benchmarks(asked_of="KZK")
