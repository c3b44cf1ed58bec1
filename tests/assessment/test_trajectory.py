"""Trajectories: they say of each day what an assessment of that day says, and why it changed."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pendulum import Date

import civicspace as cs
from civicspace.model.changes import CauseKind
from civicspace.strategies import dossiers
from tests import golden

ROOT = Path(__file__).parents[2]


def ban(**more: object) -> cs.Restriction:
    """A blanket ban on gatherings for an aim that no treaty lists."""
    facts = {"activity": "assemble", "form": "ban", "scope": "blanket", "aims": ["stability"]}
    return cs.Restriction(
        id="ban", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded({**facts, **more})
    )


def law(*events: tuple[str, str], **more: object) -> cs.Dossier:
    """A dossier of Kazakhstan with one law that bans gatherings."""
    return cs.Dossier(
        state="KAZ",
        measures=[
            cs.Measure(
                id="law",
                title="A law",
                kind=cs.MeasureKind.LAW,
                restrictions=[ban(**more)],
                timeline=[cs.Event(event=cs.EventKind(kind), date=date) for kind, date in events],
            )
        ],
    )


def said(found: cs.Assessment) -> dict[str, object]:
    """What a picture holds, taken from an assessment."""
    return {
        "statuses": {one.measure.id: one.status for one in found},
        "standings": {one.instrument.id: one.status for one in found.standings},
        "effective": {
            (one.measure.id, part.restriction.id)
            for one in found
            for part in one.restrictions
            if part.in_effect is cs.Truth.TRUE
        },
        "verdicts": {
            (right, binding, strict): found.verdict(right, binding=binding, strict=strict)
            for right in cs.Right
            for binding in (False, True)
            for strict in (False, True)
        },
        "breaches": {
            (one.measure.id, one.restriction.id, one.provision.id, one.standard.id)
            for one in found.findings
            if one.measure is not None and one.restriction is not None
        },
    }


def shown(picture: cs.Picture) -> dict[str, object]:
    """The same of a picture."""
    return {
        "statuses": dict(picture.statuses),
        "standings": dict(picture.standings),
        "effective": set(picture.effective),
        "verdicts": {
            (right, binding, strict): picture.verdict(right, binding=binding, strict=strict)
            for right in cs.Right
            for binding in (False, True)
            for strict in (False, True)
        },
        "breaches": {
            (one.measure, one.restriction, one.provision, one.standard) for one in picture.breaches
        },
    }


@cache
def kazakhstan() -> cs.Dossier:
    return cs.load(ROOT / "examples" / "kazakhstan.yaml")


@cache
def whole() -> cs.Trajectory:
    return cs.trajectory(kazakhstan(), "1993-01-01", "2026-12-31")


class TestEveryDay:
    """A trajectory says of each day what an assessment of that day says."""

    def test_day_by_day(self) -> None:
        dossier = law(("introduced", "2006-04-01"), ("in_force", "2006-04-20"))
        found = cs.trajectory(dossier, "2006-04-10", "2006-05-01")
        day = found.start
        while day <= found.end:
            assert shown(found.picture(day)) == said(cs.assess(dossier, on=day))
            day = day.add(days=1)

    @settings(max_examples=12, deadline=None)
    @given(
        dossier=dossiers(),
        start=st.dates(Date(1990, 1, 1), Date(2023, 1, 1)),
        after=st.integers(0, 900),
    )
    def test_any_dossier(self, dossier: cs.Dossier, start: Date, after: int) -> None:
        first = Date(start.year, start.month, start.day)
        found = cs.trajectory(dossier, first, first.add(days=1000))
        days = {first.add(days=after)}
        for point in found.points[:2]:
            days |= {point.on, point.on.subtract(days=1)}
        for day in days:
            assert shown(found.picture(day)) == said(found.assessment(day))

    @pytest.mark.parametrize("day", ["1998-11-23", "2005-05-12", "2020-06-06"])
    def test_kazakhstan(self, day: str) -> None:
        assert shown(whole().picture(day)) == said(cs.assess(kazakhstan(), on=day))

    def test_dormant(self) -> None:
        found = whole().picture("2005-05-12")
        told = {
            (one.measure.id, part.restriction.id)
            for one in cs.assess(kazakhstan(), on="2005-05-12")
            for part in one.restrictions
            if part.in_effect is not cs.Truth.FALSE and part.bites is cs.Truth.FALSE
        }

        assert set(found.dormant) == told != set()


class TestWhatMayChange:
    """Every turning day is found: what was shown, what was given up, what is known to the month."""

    def test_an_exemption_that_is_shown(self) -> None:
        shown_facts = {"evidence": "specific", "duration_days": 10, "aims": ["public_order"]}
        dossier = law(("in_force", "2004-06-01"), **shown_facts)
        found = cs.trajectory(dossier, "2004-05-31", "2004-06-02")

        assert [shown(picture) for picture in found.pictures] == [
            said(cs.assess(dossier, on=day)) for day in ("2004-05-31", "2004-06-01")
        ]
        assert any(
            finding.lifted_by
            for review in cs.assess(dossier, on="2004-06-01")["law"].reviews
            for finding in review.findings
        )

    def test_an_exemption_that_was_given_up(self) -> None:
        soldiers = cs.Restriction(
            id="none-for-soldiers",
            rights=[cs.Right.ASSOCIATION],
            facts=cs.Facts.from_coded(
                {
                    "activity": "form_association",
                    "form": "ban",
                    "scope": "blanket",
                    "targets": ["security_force"],
                    "legal_basis": "statute",
                    "aims": ["national_security"],
                    "evidence": "none",
                    "reasons": "none",
                    "channels_open": "none",
                }
            ),
        )
        dossier = cs.Dossier(
            state="ARM",
            measures=[
                attrs.evolve(law(("in_force", "2004-06-01")).measures[0], restrictions=[soldiers])
            ],
        )
        found = cs.trajectory(dossier, "2008-11-01", "2008-11-30")
        (point,) = [one for one in found if one.on == Date(2008, 11, 12)]

        assert "Demir and Baykara" in str(point)
        assert CauseKind.EXEMPTION in {cause.kind for cause in point.causes}
        assert shown(point.before) == said(cs.assess(dossier, on="2008-11-11"))
        assert shown(point.after) == said(cs.assess(dossier, on="2008-11-12"))

    def test_a_month(self) -> None:
        dossier = law(("in_force", "2004-06"))
        found = cs.trajectory(dossier, "2004-05-01", "2004-08-01")

        assert [point.on for point in found.turns] == [Date(2004, 6, 1), Date(2004, 6, 30)]
        for day in ("2004-05-31", "2004-06-01", "2004-06-29", "2004-06-30", "2004-07-01"):
            assert shown(found.picture(day)) == said(cs.assess(dossier, on=day))

    def test_where_the_list_of_windows_ends(self) -> None:
        dossier = attrs.evolve(
            law(("in_force", "2004-06-01"), setting=["results"]),
            calendar=cs.Calendar(complete="2005"),
        )
        found = cs.trajectory(dossier, "2005-12-01", "2006-01-31")

        assert found.picture("2005-12-31").dormant != frozenset()
        assert found.picture("2006-01-01").dormant == frozenset()


class TestOnlyWhereSomethingChanges:
    """Only days are looked at on which something may change, and only changes are points."""

    def test_no_two_pictures_in_a_row_are_alike(self) -> None:
        pictures = whole().pictures

        assert all(one != other for one, other in pairwise(pictures))

    def test_far_fewer_days_than_there_are(self) -> None:
        found = whole()

        assert len(found) < found.looked_at < (found.end - found.start).days / 10

    def test_nothing_happens(self) -> None:
        found = cs.trajectory(cs.Dossier(state="KAZ"), "2010-03-01", "2010-03-05")

        assert len(found) == 0
        assert found.picture("2010-03-05") == found.first


class TestCauses:
    """Each change point tells what happened that day."""

    def test_every_point_has_a_cause(self) -> None:
        assert [point.on for point in whole() if not point.causes] == []

    def test_every_cause_is_of_that_day(self) -> None:
        wrong = [
            (point.on, str(cause))
            for point in whole()
            for cause in point.causes
            if cause.date is not None
            and not cause.date.first <= point.on <= cause.date.last.add(days=1)
        ]

        assert wrong == []

    def test_an_event(self) -> None:
        found = cs.trajectory(law(("in_force", "2004-06-01")), "2004-05-01", "2004-07-01")
        (point,) = found.turns

        assert point.on == Date(2004, 6, 1)
        assert [str(cause) for cause in point.causes] == [
            "law: not yet -> in force (came into force on 1 June 2004)"
        ]
        assert [str(turn) for turn in point.turns if not turn.binding] == [
            "Freedom of peaceful assembly: not applicable -> incompatible"
        ]

    def test_an_entry_into_force(self) -> None:
        found = cs.trajectory(law(("in_force", "2004-06-01")), "2006-04-01", "2006-05-01")
        (point,) = found.turns

        assert point.on == Date(2006, 4, 24)
        assert CauseKind.STANDING in {cause.kind for cause in point.causes}
        assert {turn.binding for turn in point.turns} == {True}

    def test_the_birth_of_a_standard(self) -> None:
        born = cs.instrument("gc37").adopted
        found = cs.trajectory(
            law(("in_force", "2004-06-01"), size_capped=True),
            born.subtract(days=1),
            born.add(days=1),
        )
        causes = [cause for point in found for cause in point.causes]

        assert [point.on for point in found] == [born]
        assert {cause.kind for cause in causes} == {CauseKind.STANDARD}
        assert all("GC 37" in cause.because for cause in causes)

    def test_a_window(self) -> None:
        dossier = cs.Dossier(
            state="KAZ",
            measures=law(("in_force", "2004-06-01"), setting=["results"]).measures,
            calendar=cs.Calendar(
                complete="2005",
                windows=[
                    cs.Window(
                        setting=cs.choices.Setting.RESULTS,
                        opens="2005-12-05",
                        closes="2005-12-08",
                        occasion="the vote of 4 December",
                    )
                ],
            ),
        )
        found = cs.trajectory(dossier, "2005-12-01", "2005-12-20")

        assert [(point.on, [str(cause) for cause in point.causes]) for point in found] == [
            (
                Date(2005, 12, 5),
                ["window of results: closed -> open (the vote of 4 December)"],
            ),
            (
                Date(2005, 12, 8),
                ["window of results: open -> closed (the vote of 4 December)"],
            ),
        ]

    @pytest.mark.parametrize(
        ("day", "verdict"),
        [
            ("2004-05-31", cs.Verdict.NOT_APPLICABLE),
            ("2004-06-01", cs.Verdict.INCOMPATIBLE),
            ("2004-06-02", cs.Verdict.INCOMPATIBLE),
        ],
    )
    def test_the_day_before_and_after(self, day: str, verdict: cs.Verdict) -> None:
        found = cs.trajectory(law(("in_force", "2004-06-01")), "2004-01-01", "2004-12-31")

        assert found.verdict("assembly", day) is verdict


class TestInput:
    """Days that make no sense are refused."""

    def test_ends_before_it_starts(self) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.trajectory(cs.Dossier(state="KAZ"), "2005-01-01", "2004-12-31")

        assert str(caught.value) == (
            "the trajectory ends on 2004-12-31, before it starts on 2005-01-01"
        )

    def test_no_date(self) -> None:
        with pytest.raises(cs.InvalidDate):
            cs.trajectory(cs.Dossier(state="KAZ"), "soon", "2004-12-31")

    @pytest.mark.parametrize("day", ["2004-12-31", "2005-02-01"])
    def test_outside(self, day: str) -> None:
        found = cs.trajectory(cs.Dossier(state="KAZ"), "2005-01-01", "2005-01-31")

        with pytest.raises(cs.InvalidValue) as caught:
            found.picture(day)
        assert str(caught.value) == f"{day} lies outside of 2005-01-01 to 2005-01-31"

    def test_unknown_right(self) -> None:
        found = cs.trajectory(cs.Dossier(state="KAZ"), "2005-01-01", "2005-01-31")

        with pytest.raises(cs.UnknownName):
            found.verdict("asembly", "2005-01-02")

    def test_one_day(self) -> None:
        found = cs.trajectory(cs.Dossier(state="KAZ"), "2006-04-24", "2006-04-24")

        assert (len(found), found.looked_at) == (0, 1)
        assert found.first.standings["iccpr"] is cs.Status.BOUND


class TestPage:
    """It prints on one page, each turn with its cause."""

    def test_the_turns_of_kazakhstan(self) -> None:
        page = str(whole())

        assert f"{page}\n" == golden.TRAJECTORY.read_text(encoding="utf-8"), (
            "renew it with: python tests/golden.py"
        )
        assert page.startswith("Kazakhstan, 1 January 1993 to 31 December 2026\n")
        assert "because ICCPR: signed -> bound (in force for the State since 24 April 2006)" in page
        assert max(map(len, page.splitlines())) <= 100

    def test_a_turn(self) -> None:
        found = cs.trajectory(law(("in_force", "2004-06-01")), "2004-01-01", "2004-12-31")

        assert str(found).splitlines()[4:] == [
            "1 June 2004         Freedom of peaceful assembly: not applicable -> incompatible",
            "                    because law: not yet -> in force (came into force on 1 June 2004)",
        ]
