"""The kinds of thing asked: what of a dossier shows each, and what counts for nothing."""

from __future__ import annotations

from typing import Any

import pytest

import civicspace as cs
from tests.assessment.benchmark_rules import ASSEMBLY, IN_FORCE, LAW, asking, on
from tests.assessment.rules import BAN, country, measure

A = cs.Attainment
T = cs.Truth


class TestWhatCounts:
    """Only what is in force counts; what perhaps is leaves it open; drafts count for nothing."""

    @pytest.mark.parametrize(
        ("events", "attainment"),
        [
            ([("introduced", "2007-01-01")], A.CANNOT_TELL),
            ([("passed:parliament", "2007-01-01")], A.CANNOT_TELL),
            ([("in_force", "2007-01-01")], A.NOT_MET),
            ([("in_force", "2008-06")], A.CANNOT_TELL),
            ([("in_force", "2007-01-01"), ("repealed", "2008-06")], A.CANNOT_TELL),
            ([("in_force", "2007-01-01"), ("repealed", "2008-06-15")], A.CANNOT_TELL),
            ([("in_force", "2008-06-16")], A.CANNOT_TELL),
            ([], A.CANNOT_TELL),
        ],
    )
    def test_a_breach(self, events: list[tuple[str, str]], attainment: cs.Attainment) -> None:
        found = on("2008-06-15", ASSEMBLY, country(measure(*events)))

        assert found.attainment is attainment

    @pytest.mark.parametrize("kind", ["introduced", "passed:lower_house"])
    def test_a_draft_is_in_nobody_s_way(self, kind: str) -> None:
        found = on("2008-06-15", ASSEMBLY, country(measure((kind, "2007-01-01"))))

        assert (found.measures, found.held) == ((), ())

    def test_a_draft_beside_a_good_law(self) -> None:
        good = measure(("in_force", "2004-01-01"), facts={**BAN, "form": "notification"})
        draft = cs.Measure(
            id="draft",
            title="A draft",
            kind=cs.MeasureKind.DRAFT,
            timeline=[cs.Event(event=cs.EventKind.INTRODUCED, date="2007-01-01")],
            restrictions=IN_FORCE["law"].restrictions,
        )
        alone = on("2008-06-15", ASSEMBLY, country(good))
        both = on("2008-06-15", ASSEMBLY, country(good, draft))

        assert alone.attainment is both.attainment

    def test_nothing_coded_is_no_praise(self) -> None:
        found = on("2008-06-15", ASSEMBLY, country())
        expected = ("no measure in force that day is coded under these provisions",)

        assert (found.attainment, found.gaps) == (A.CANNOT_TELL, expected)

    def test_a_restriction_s_own_bounds(self) -> None:
        law = measure(("in_force", "2004-01-01"), until="2008-06-15")
        before, after = (on(day, ASSEMBLY, country(law)) for day in ("2008-06-14", "2008-06-15"))

        assert (before.attainment, after.attainment) == (A.NOT_MET, A.CANNOT_TELL)


class TestCompatible:
    """A provision asked about counts whether or not it bound the State; its standing is beside."""

    @pytest.mark.parametrize(
        ("name", "status"),
        [
            ("iccpr/21", cs.Status.BOUND),
            ("osce-copenhagen-1990/9.2", cs.Status.COMMITTED),
            ("echr/11", cs.Status.NONE),
        ],
    )
    def test_any_standing(self, name: str, status: cs.Status) -> None:
        found = on("2008-06-15", cs.Compatible(provisions=[name]), IN_FORCE)

        assert found.attainment is A.NOT_MET
        assert [one.status for one in found.standings] == [status]

    def test_what_is_for_some_persons_only_is_no_verdict(self) -> None:
        found = on("2008-06-15", cs.Compatible(provisions=["crc/15"]), IN_FORCE)

        assert found.attainment is A.CANNOT_TELL

    def test_one_measure_and_what_amends_it(self) -> None:
        asks = cs.Compatible(provisions=["osce-copenhagen-1990/9.2"], measures=["act"])
        act = cs.Measure(
            id="act",
            title="An act",
            kind=cs.MeasureKind.LAW,
            timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2000-01-01")],
        )
        law = IN_FORCE["law"]
        amending = cs.Measure(
            id="amending",
            title="An amendment",
            kind=cs.MeasureKind.AMENDMENT,
            amends=["act"],
            timeline=law.timeline,
            restrictions=law.restrictions,
        )

        assert on("2008-06-15", asks, country(act, law)).attainment is A.CANNOT_TELL
        assert on("2008-06-15", asks, country(act, amending)).measures == ("amending",)

    def test_a_measure_that_is_not_there(self) -> None:
        asks = cs.Compatible(provisions=["osce-copenhagen-1990/9.2"], measures=["act"])
        found = on("2008-06-15", asks, IN_FORCE)

        assert (found.attainment, found.gaps) == (
            A.CANNOT_TELL,
            ("the dossier has no measure act",),
        )

    def test_unknown_provision(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            on("2008-06-15", cs.Compatible(provisions=["iccpr/12345"]), IN_FORCE)

        assert str(caught.value).startswith('unknown provision "iccpr/12345"')


class TestRespected:
    """Rights are respected where nothing in force goes against them, as assessments judge it."""

    @pytest.mark.parametrize(
        ("right", "attainment"),
        [("assembly", A.NOT_MET), ("minorities", A.CANNOT_TELL)],
    )
    def test_right(self, right: str, attainment: cs.Attainment) -> None:
        found = on("2008-06-15", cs.Respected(rights=[cs.right(right)]), IN_FORCE)

        assert found.attainment is attainment

    @pytest.mark.parametrize("binding", [True, False])
    @pytest.mark.parametrize("day", ["2007-12-01", "2010-06-15"])
    def test_as_assessed(self, day: str, binding: bool) -> None:
        asks = cs.Respected(rights=[cs.Right.ASSEMBLY], binding=binding)
        verdict = cs.assess(IN_FORCE, day).verdict("assembly", binding=binding)

        assert on(day, asks, IN_FORCE).so is (
            T.FALSE if verdict is cs.Verdict.INCOMPATIBLE else T.UNKNOWN
        )

    def test_only_what_binds(self) -> None:
        asks = cs.Respected(rights=[cs.Right.ASSEMBLY], binding=True)
        bench = asking(asks, announced="2003-01-01")
        found = [cs.meets(IN_FORCE, bench, on=day)["one"] for day in ("2006-04-23", "2006-04-24")]

        assert [one.attainment for one in found] == [A.CANNOT_TELL, A.NOT_MET]

    def test_a_right_without_a_measure_leaves_it_open(self) -> None:
        good = measure(("in_force", "2004-01-01"), facts={**BAN, "form": "notification"})
        found = on("2008-06-15", cs.Respected(rights=[cs.Right.UNIONS]), country(good))

        assert found.gaps == ("no measure in force that day is coded on: Freedom of trade unions",)


class TestReformed:
    """A measure is enacted, amended or repealed by its timeline, or by an act that changes it."""

    @pytest.mark.parametrize(
        ("change", "events", "so"),
        [
            ("enacted", [("in_force", "2008-06-15")], T.TRUE),
            ("enacted", [("in_force", "2008-06-16")], T.FALSE),
            ("enacted", [("in_force", "2008-06")], T.UNKNOWN),
            ("enacted", [("introduced", "2008-01-01")], T.FALSE),
            ("repealed", [("in_force", "2000"), ("repealed", "2008-06-15")], T.TRUE),
            ("repealed", [("in_force", "2000"), ("repealed", "2008-06-16")], T.FALSE),
            ("repealed", [("in_force", "2000"), ("repealed", "2008-06")], T.UNKNOWN),
            ("amended", [("in_force", "2000"), ("amended", "2008-06-15")], T.TRUE),
            ("amended", [("in_force", "2000"), ("amended", "2008-06-16")], T.FALSE),
            ("amended", [("in_force", "2000"), ("amended", "2008-06")], T.UNKNOWN),
            ("amended", [("in_force", "2000"), ("amended", "2007-11-29")], T.FALSE),
            ("amended", [("in_force", "2000"), ("amended", "2007-11-30")], T.TRUE),
            ("amended", [("in_force", "2000"), ("amended", "2007-11")], T.UNKNOWN),
        ],
    )
    def test_timeline(self, change: str, events: list[tuple[str, str]], so: T) -> None:
        asks = cs.Reformed(measures=["law"], change=cs.Reform(change))

        assert on("2008-06-15", asks, country(measure(*events))).so is so

    @pytest.mark.parametrize("how", ["amends", "replaces"])
    @pytest.mark.parametrize(("day", "so"), [("2008-06-14", T.FALSE), ("2008-06-15", T.TRUE)])
    def test_by_another_act(self, how: str, day: str, so: T) -> None:
        more: dict[str, Any] = {how: ["law"]}
        act = cs.Measure(
            id="act",
            title="An act",
            kind=cs.MeasureKind.AMENDMENT,
            timeline=[
                cs.Event(event=cs.EventKind.SIGNED, date="2008-01-01"),
                cs.Event(event=cs.EventKind.IN_FORCE, date="2008-06-15"),
            ],
            **more,
        )

        assert on(day, LAW, country(IN_FORCE["law"], act)).so is so

    def test_a_measure_that_is_not_there(self) -> None:
        found = on("2008-06-15", LAW, country())

        assert (found.so, found.gaps) == (T.UNKNOWN, ("the dossier has no measure law",))


class TestReached:
    """A State is tied by its signature, by its deposit, or from the entry into force."""

    @pytest.mark.parametrize(
        ("tie", "day", "so"),
        [
            ("signed", "2003-12-01", T.FALSE),
            ("signed", "2003-12-02", T.TRUE),
            ("ratified", "2006-01-23", T.FALSE),
            ("ratified", "2006-01-24", T.TRUE),
            ("in-force", "2006-04-23", T.FALSE),
            ("in-force", "2006-04-24", T.TRUE),
        ],
    )
    def test_the_covenant(self, tie: str, day: str, so: T) -> None:
        asks = cs.Reached(instruments=["iccpr"], tie=cs.Tie(tie))

        assert on(day, asks, country(), announced="2000").so is so

    def test_a_treaty_without_a_table(self) -> None:
        found = on("2008-06-15", cs.Reached(instruments=["ets108"]), country())

        assert found.so is T.UNKNOWN

    def test_all_of_them(self) -> None:
        asks = cs.Reached(instruments=["iccpr", "echr"])

        assert on("2008-06-15", asks, country()).so is T.FALSE
