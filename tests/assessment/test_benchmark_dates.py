"""A benchmark in time: asked since a day, until a day, by a day; in time or late."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.assessment.benchmark_rules import ASSEMBLY, IN_FORCE, LAW, OPEN, on
from tests.assessment.rules import country, measure

A = cs.Attainment
T = cs.Truth


class TestAnnounced:
    """Before the day on which it was announced nothing was asked; from that day on it is."""

    @pytest.mark.parametrize(
        ("day", "attainment"),
        [
            ("2007-11-28", A.NOT_YET_ASKED),
            ("2007-11-29", A.NOT_MET),
            ("2007-11-30", A.NOT_MET),
        ],
    )
    def test_to_the_day(self, day: str, attainment: cs.Attainment) -> None:
        assert on(day, ASSEMBLY, IN_FORCE).attainment is attainment

    @pytest.mark.parametrize(
        ("day", "attainment"),
        [
            ("2006-12-31", A.NOT_YET_ASKED),
            ("2007-01-01", A.CANNOT_TELL),
            ("2007-12-30", A.CANNOT_TELL),
            ("2007-12-31", A.NOT_MET),
        ],
    )
    def test_to_the_year(self, day: str, attainment: cs.Attainment) -> None:
        assert on(day, ASSEMBLY, IN_FORCE, announced="2007").attainment is attainment

    def test_how_things_stood_is_told_all_the_same(self) -> None:
        found = on("2007-11-28", ASSEMBLY, IN_FORCE)

        assert (found.so, found.truth) == (T.FALSE, T.UNKNOWN)


class TestUntil:
    """From the day on which it was no longer asked, nothing is kept or broken."""

    @pytest.mark.parametrize(
        ("day", "attainment"),
        [
            ("2008-05-31", A.NOT_MET),
            ("2008-06-01", A.NO_LONGER_ASKED),
            ("2008-06-02", A.NO_LONGER_ASKED),
        ],
    )
    def test_to_the_day(self, day: str, attainment: cs.Attainment) -> None:
        assert on(day, ASSEMBLY, IN_FORCE, until="2008-06-01").attainment is attainment

    @pytest.mark.parametrize("day", ["2008-06-01", "2008-06-15", "2008-06-29"])
    def test_to_the_month(self, day: str) -> None:
        assert on(day, ASSEMBLY, IN_FORCE, until="2008-06").attainment is A.CANNOT_TELL


class TestDue:
    """What is not so is not met from the day after the one by which it was asked."""

    @pytest.mark.parametrize(
        ("day", "attainment"),
        [
            ("2008-12-30", A.NOT_YET_DUE),
            ("2008-12-31", A.NOT_YET_DUE),
            ("2009-01-01", A.NOT_MET),
        ],
    )
    def test_to_the_day(self, day: str, attainment: cs.Attainment) -> None:
        assert on(day, ASSEMBLY, IN_FORCE, due="2008-12-31").attainment is attainment

    @pytest.mark.parametrize(
        ("day", "attainment"),
        [
            ("2008-12-01", A.NOT_YET_DUE),
            ("2008-12-02", A.CANNOT_TELL),
            ("2008-12-31", A.CANNOT_TELL),
            ("2009-01-01", A.NOT_MET),
        ],
    )
    def test_to_the_month(self, day: str, attainment: cs.Attainment) -> None:
        assert on(day, ASSEMBLY, IN_FORCE, due="2008-12").attainment is attainment

    def test_throughout(self) -> None:
        found = on("2007-11-29", ASSEMBLY, IN_FORCE, due="2008-12-31", throughout=True)

        assert (found.attainment, found.due) == (A.NOT_MET, None)

    def test_what_is_open_is_not_due_either(self) -> None:
        dossier = country(measure(("in_force", "2004-01-01"), facts=OPEN))
        found = on("2008-12-31", ASSEMBLY, dossier, due="2008-12-31")

        assert found.strict is A.NOT_YET_DUE


class TestLate:
    """What is so, and was not so on the day by which it was asked, is met late."""

    @pytest.mark.parametrize(
        ("amended", "attainment", "in_time"),
        [
            ("2008-12-31", A.MET, T.TRUE),
            ("2009-01-01", A.MET_LATE, T.FALSE),
            ("2008-12", A.MET, T.TRUE),
            ("2008-12-31/2009-01-01", A.MET, T.UNKNOWN),
        ],
    )
    def test_by_a_day(self, amended: str, attainment: cs.Attainment, in_time: T) -> None:
        dossier = country(measure(("in_force", "2004-01-01"), ("amended", amended)))
        found = on("2009-06-01", LAW, dossier, due="2008-12-31")

        assert (found.attainment, found.in_time) == (attainment, in_time)

    @pytest.mark.parametrize(
        ("amended", "in_time"),
        [("2008-11-30", T.TRUE), ("2008-12-15", T.UNKNOWN), ("2009-01-01", T.FALSE)],
    )
    def test_by_a_month(self, amended: str, in_time: T) -> None:
        dossier = country(measure(("in_force", "2004-01-01"), ("amended", amended)))

        assert on("2009-06-01", LAW, dossier, due="2008-12").in_time is in_time

    def test_before_the_day_nothing_is_late(self) -> None:
        dossier = country(measure(("in_force", "2004-01-01"), ("amended", "2008-01-01")))
        found = on("2008-12-31", LAW, dossier, due="2008-12-31")

        assert (found.attainment, found.in_time) == (A.MET, None)

    def test_kept_once_and_broken_since(self) -> None:
        law = measure(("in_force", "2009-06-01"))
        found = on("2009-06-01", ASSEMBLY, country(law), due="2008-12-31")

        assert found.attainment is A.NOT_MET
