"""Benchmarks: what is asked is whole, dated and sourced, or it is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import civicspace as cs

REACHED = cs.Reached(instruments=["iccpr"])


def criterion(name: str = "covenant", **more: Any) -> cs.Criterion:
    return cs.Criterion(**{"id": name, "text": "It is ratified.", "asks": REACHED, **more})


def benchmark(**more: Any) -> cs.Benchmark:
    given: dict[str, Any] = {
        "id": "entry",
        "title": "To come in",
        "asked_by": "The club",
        "announced": "2007-11-29",
        "for_what": "membership",
        "criteria": [criterion()],
        **more,
    }
    return cs.Benchmark(**given)


class TestInvariants:
    """A benchmark asks something, under ids that differ, after it was announced, with sources."""

    @pytest.mark.parametrize(
        ("make", "expected"),
        [
            (
                lambda: benchmark(criteria=[]),
                "benchmark entry asks nothing: give it a criterion",
            ),
            (
                lambda: benchmark(criteria=[criterion(), criterion()]),
                "two criteria of entry have the id covenant",
            ),
            (
                lambda: benchmark(sources=[cs.Source(id="s", title="S")] * 2),
                "two sources of entry have the id s",
            ),
            (
                lambda: benchmark(criteria=[criterion(passages=[cs.Passage(source="s")])]),
                "criterion covenant cites s, no source of entry",
            ),
            (
                lambda: benchmark(due="2007-11-28"),
                "benchmark entry: due (2007-11-28) lies before it was announced (2007-11-29)",
            ),
            (
                lambda: benchmark(until="2006"),
                "benchmark entry: until (2006) lies before it was announced (2007-11-29)",
            ),
            (
                lambda: benchmark(criteria=[criterion(due="2007-11-28")]),
                "benchmark entry: covenant, due (2007-11-28) lies before it was announced"
                " (2007-11-29)",
            ),
            (
                lambda: criterion(due="2008", throughout=True),
                "criterion covenant is asked throughout, and yet by a day",
            ),
            (
                lambda: benchmark(asked_of="Kazakhstan"),
                "asked_of 'Kazakhstan' is not a State's code: use ISO 3166-1 alpha-3, like KAZ",
            ),
            (lambda: cs.Compatible(provisions=[]), "Compatible names no provisions"),
            (lambda: cs.Respected(rights=[]), "Respected names no rights"),
            (lambda: cs.Reformed(measures=[]), "Reformed names no measures"),
            (lambda: cs.Reached(instruments=[]), "Reached names no instruments"),
            (lambda: cs.Beyond(why=" "), "why must be a text that is not blank, not ' '"),
            (
                lambda: cs.Reached(instruments="iccpr"),
                '"iccpr" is one text where several values are expected',
            ),
        ],
    )
    def test_refused(self, make: Callable[[], object], expected: str) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            make()

        assert expected == str(caught.value)

    def test_due_on_the_day_it_was_announced(self) -> None:
        asked = benchmark(due="2007-11-29")

        assert asked.due == asked.announced

    def test_due_in_the_month_in_which_it_was_announced(self) -> None:
        asked = benchmark(due="2007-11")

        assert str(asked.due) == "2007-11"


class TestDue:
    """A criterion is due by its own day, or by the benchmark's, or at all times."""

    def test_the_benchmark_s(self) -> None:
        asked = benchmark(due="2008-12-31")

        assert asked.due_of(asked["covenant"]) == cs.When.parse("2008-12-31")

    def test_its_own(self) -> None:
        asked = benchmark(due="2008-12-31", criteria=[criterion(due="2008")])

        assert asked.due_of(asked["covenant"]) == cs.When.parse("2008")

    def test_throughout(self) -> None:
        asked = benchmark(due="2008-12-31", criteria=[criterion(throughout=True)])

        assert asked.due_of(asked["covenant"]) is None

    def test_none(self) -> None:
        asked = benchmark()

        assert asked.due_of(asked["covenant"]) is None


class TestLookUps:
    """Criteria and sources are found by their ids."""

    def test_criterion(self) -> None:
        asked = benchmark()

        assert asked["covenant"] is asked.criteria[0]

    def test_unknown_criterion(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            benchmark()["covenent"]

        assert str(caught.value) == 'unknown criterion "covenent": did you mean "covenant"?'

    def test_source(self) -> None:
        source = cs.Source(id="speech", title="A speech")

        assert benchmark(sources=[source]).source("speech") is source

    def test_unknown_source(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            benchmark().source("speech")

        assert str(caught.value) == 'unknown source "speech"'

    def test_repr(self) -> None:
        assert repr(benchmark()) == "<Benchmark entry: 1 criterion>"


class TestAttainment:
    """Met is true, late or not; not met is false; and the rest can not be told yet."""

    @pytest.mark.parametrize("one", cs.Attainment)
    def test_truth(self, one: cs.Attainment) -> None:
        expected = {
            cs.Attainment.MET: cs.Truth.TRUE,
            cs.Attainment.MET_LATE: cs.Truth.TRUE,
            cs.Attainment.NOT_MET: cs.Truth.FALSE,
        }

        assert one.truth is expected.get(one, cs.Truth.UNKNOWN)

    def test_no_bool(self) -> None:
        with pytest.raises(cs.TruthValueError):
            bool(cs.Attainment.MET)
