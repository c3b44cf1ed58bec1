"""Two clocks: what sources published by a day could tell, beside what was true."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from pendulum import Date

import civicspace as cs
from civicspace import strategies

SOURCES = [
    cs.Source(id="day", title="A cable", published="2005-05-12"),
    cs.Source(id="month", title="A report", published="2005-06"),
    cs.Source(id="late", title="A book", published="2010"),
    cs.Source(id="web", title="A page"),
]
EVENT = cs.Event(event=cs.EventKind.IN_FORCE, date="2005-01-01")


def law(**more: Any) -> cs.Measure:
    values = {"timeline": [EVENT], "sources": ["day"], **more}
    return cs.Measure(id="law", title="A law", kind=cs.MeasureKind.LAW, **values)


def dossier(**more: Any) -> cs.Dossier:
    return cs.Dossier(state="KAZ", sources=SOURCES, **more)


def known(day: str, **more: Any) -> cs.Knowledge:
    return cs.knowledge(dossier(**more), day)


class TestSources:
    """A source is there from the day on which it was surely published."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-05-11", ["web"]),
            ("2005-05-12", ["day", "web"]),
            ("2005-06-29", ["day", "web"]),
            ("2005-06-30", ["day", "month", "web"]),
            ("2010-12-30", ["day", "month", "web"]),
            ("2010-12-31", ["day", "month", "late", "web"]),
        ],
    )
    def test_day(self, day: str, expected: list[str]) -> None:
        assert expected == [source.id for source in known(day).dossier.sources]

    def test_none_without_a_date(self) -> None:
        found = dossier().known_on("2005-05-12", undated=False)

        assert [source.id for source in found.sources] == ["day"]

    def test_what_is_not_there_is_not_cited(self) -> None:
        found = known("2005-05-12", measures=[law(sources=["day", "late"])]).dossier

        assert found["law"].sources == ("day",)

    def test_no_day(self) -> None:
        with pytest.raises(cs.InvalidDate):
            dossier().known_on("2005-05")


class TestMeasures:
    """A measure is there once one of its sources, or of its parts', was published."""

    @pytest.mark.parametrize(
        ("day", "there"), [("2005-05-11", False), ("2005-05-12", True), ("2005-05-13", True)]
    )
    def test_day(self, day: str, there: bool) -> None:
        found = known(day, measures=[law()])

        assert (len(found.dossier) == 1) is there
        assert ("measures.law" in found.later) is not there

    def test_by_a_part(self) -> None:
        event = attrs.evolve(EVENT, sources=("day",))

        assert len(known("2005-05-12", measures=[law(timeline=[event], sources=["late"])]).dossier)

    @pytest.mark.parametrize("sources", [[], ["web"], ["web", "late"]])
    def test_that_nothing_places_is_kept_and_counted(self, sources: list[str]) -> None:
        found = known("2005-05-12", measures=[law(sources=sources)])

        assert len(found.dossier) == 1
        assert "measures.law" in found.undated
        assert (
            len(dossier(measures=[law(sources=sources)]).known_on("2005-05-12", undated=False)) == 0
        )

    def test_not_before_its_first_event(self) -> None:
        ahead = attrs.evolve(EVENT, date=cs.When.parse("2006-01-01"))
        found = known("2005-05-12", measures=[law(timeline=[ahead], sources=["web"])])

        assert len(found.dossier) == 0
        assert found.later == ("sources.month", "sources.late", "measures.law")

    def test_references_to_what_is_not_known_are_left_out(self) -> None:
        other = cs.Measure(id="other", title="B", kind=cs.MeasureKind.LAW, sources=["late"])
        claim = cs.Claim(id="c", text="C", kind=cs.ClaimKind.FACT, measures=["law", "other"])
        found = known(
            "2005-05-12", measures=[law(related=["other"]), other], claims=[claim]
        ).dossier

        assert found["law"].related == ()
        assert found.claims[0].measures == ("law",)
        assert cs.loads(cs.dumps(found)) == found


class TestEvents:
    """An event rests on its own sources, or else on its measure's; one ahead must be foretold."""

    @pytest.mark.parametrize(
        ("date", "sources", "there"),
        [
            ("2005-05-01", [], True),
            ("2005-05-01", ["late"], False),
            ("2005-05-01", ["web"], True),
            ("2005-05-12", [], True),
            ("2005-05-13", [], False),
            ("2005-05-13", ["web"], False),
            ("2005-05-13", ["late"], False),
            ("2005-05-13", ["day"], True),
            ("2005-05", [], True),
            ("2005-06", [], False),
        ],
    )
    def test_event(self, date: str, sources: list[str], there: bool) -> None:
        event = cs.Event(event=cs.EventKind.AMENDED, date=date, sources=sources)
        found = known("2005-05-12", measures=[law(timeline=[EVENT, event])]).dossier

        assert (len(found["law"].timeline) == 2) is there


class TestRestrictions:
    """A restriction rests on its own sources, or its measure's; an end ahead must be foretold."""

    @pytest.mark.parametrize(
        ("sources", "there"),
        [([], True), (["day"], True), (["web"], True), (["late"], False), (["month"], False)],
    )
    def test_sources(self, sources: list[str], there: bool) -> None:
        ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], sources=sources)
        found = known("2005-05-12", measures=[law(restrictions=[ban])]).dossier

        assert bool(found["law"].restrictions) is there

    @pytest.mark.parametrize(
        ("until", "sources", "known_until"),
        [
            ("2005-05-12", [], True),
            ("2005-05-13", [], False),
            ("2005-05-13", ["day"], True),
            ("2005-05-13", ["day", "late"], False),
            ("2005-05", [], True),
        ],
    )
    def test_end(self, until: str, sources: list[str], known_until: bool) -> None:
        ban = cs.Restriction(id="b", rights=[cs.Right.ASSEMBLY], until=until, sources=sources)
        found = known("2005-05-12", measures=[law(restrictions=[ban])]).dossier
        (part,) = found["law"].restrictions

        assert (part.until is not None) is known_until

    @pytest.mark.parametrize(("sources", "there"), [([], True), (["late"], False)])
    def test_guarantees(self, sources: list[str], there: bool) -> None:
        one = cs.Guarantee(id="g", rights=[cs.Right.ASSEMBLY], text="All.", sources=sources)
        found = known("2005-05-12", measures=[law(guarantees=[one])]).dossier

        assert bool(found["law"].guarantees) is there

    @pytest.mark.parametrize(("sources", "there"), [([], True), (["day"], True), (["late"], False)])
    def test_claims(self, sources: list[str], there: bool) -> None:
        claim = cs.Claim(id="c", text="C", kind=cs.ClaimKind.FACT, sources=sources)

        assert bool(known("2005-05-12", claims=[claim]).dossier.claims) is there


class TestCalendar:
    """Windows and elections are known as told; results and ends that lie ahead are not."""

    VOTE = cs.Election(
        id="vote",
        kind=cs.ElectionKind.PRESIDENT,
        called="2005-05-01",
        rounds=[cs.Round(vote="2005-06-05", results="2005-06-10")],
        sources=["day"],
    )

    def held(self, day: str, vote: cs.Election) -> tuple[cs.Election, ...]:
        return known(day, calendar=cs.Calendar(elections=[vote])).dossier.calendar.elections

    def test_a_vote_that_was_called(self) -> None:
        assert self.held("2005-05-11", self.VOTE) == ()
        (vote,) = self.held("2005-05-12", self.VOTE)
        assert vote.rounds[0].vote == cs.When.parse("2005-06-05")
        assert vote.rounds[0].results is None

    def test_counting(self) -> None:
        (vote,) = self.held("2005-06-07", self.VOTE)
        results = [w for w in vote.windows if w.setting is cs.choices.Setting.RESULTS]

        assert [results[0].includes(day).value for day in ("2005-06-07", "2005-06-08")] == [
            "true",
            "unknown",
        ]

    def test_counted(self) -> None:
        assert self.held("2005-06-10", self.VOTE) == (self.VOTE,)

    @pytest.mark.parametrize(("day", "there"), [("2005-04-30", False), ("2005-05-01", True)])
    def test_without_a_dated_source(self, day: str, there: bool) -> None:
        assert bool(self.held(day, attrs.evolve(self.VOTE, sources=("web",)))) is there

    def test_an_emergency_that_goes_on(self) -> None:
        window = cs.Window(
            setting=cs.choices.Setting.EMERGENCY,
            opens="2005-05-01",
            closes="2005-07-01",
            sources=["day", "late"],
        )
        (found,) = known(
            "2005-05-20", calendar=cs.Calendar(windows=[window])
        ).dossier.calendar.windows

        assert [
            found.includes(day).value for day in ("2005-05-20", "2005-05-21", "2005-08-01")
        ] == [
            "true",
            "unknown",
            "unknown",
        ]

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2004-12-31", None),
            ("2005-03-01", "2005-01-01/2005-03-01"),
            ("2005-05-11", "2005-01-01/2005-04-30"),
            ("2005-05-12", "2005-01-01/2005-05-12"),
            ("2005-12-31", "2005"),
        ],
    )
    def test_the_days_for_which_the_list_is_whole(self, day: str, expected: str | None) -> None:
        calendar = cs.Calendar(complete="2005", elections=[self.VOTE])
        found = known(day, calendar=calendar).dossier.calendar.complete

        assert expected == (None if found is None else str(found))


class TestActs:
    """Acts under treaties are known from their date, with the entry into force that follows."""

    ACT = cs.TreatyAction(
        state="KAZ",
        instrument="iccpr",
        action=cs.Action.RATIFICATION,
        date="2006-01-24",
        in_force="2006-04-24",
    )

    @pytest.mark.parametrize(
        ("day", "there"), [("2006-01-23", False), ("2006-01-24", True), ("2006-01-25", True)]
    )
    def test_in_the_dossier(self, day: str, there: bool) -> None:
        assert bool(known(day, treaty_actions=[self.ACT]).dossier.treaty_actions) is there

    @pytest.mark.parametrize(
        ("day", "end"),
        [("2005-05-31", "gone"), ("2005-06-01", None), ("2005-07-01", "2005-07-01")],
    )
    def test_derogations(self, day: str, end: str | None) -> None:
        one = cs.Derogation(
            state="KAZ", instrument="iccpr", provisions=["21"], start="2005-06-01", end="2005-07-01"
        )
        found = known(day, derogations=[one]).dossier.derogations
        told = "gone" if not found else None if found[0].end is None else str(found[0].end)

        assert told == end

    @pytest.mark.parametrize(
        ("known_on", "status"),
        [
            ("2003-12-01", cs.Status.NONE),
            ("2003-12-02", cs.Status.SIGNED),
            ("2006-01-23", cs.Status.SIGNED),
            ("2006-01-24", cs.Status.BOUND),
        ],
    )
    def test_bundled(self, known_on: str, status: cs.Status) -> None:
        found = cs.standing("KAZ", "iccpr", on="2010-01-01", known_on=known_on)

        assert found.status is status
        assert all(act.date <= Date.fromisoformat(known_on) for act in found.actions)

    @pytest.mark.parametrize(
        ("known_on", "status"),
        [("1992-01-29", cs.Status.NONE), ("1992-01-30", cs.Status.COMMITTED)],
    )
    def test_participation(self, known_on: str, status: cs.Status) -> None:
        found = cs.standing("KAZ", "osce-copenhagen-1990", on="2005-01-01", known_on=known_on)

        assert found.status is status


def parts(one: cs.Dossier) -> set[str]:
    """The names of all that a dossier has, down to events and restrictions."""
    found = {f"source {source.id}" for source in one.sources}
    for measure in one:
        found |= {f"measure {measure.id}"}
        found |= {f"{measure.id} {event!r}" for event in _uncited(measure.timeline)}
        found |= {f"{measure.id}/{part.id}" for part in measure.restrictions}
        found |= {f"{measure.id} related {name}" for name in measure.related}
    found |= {f"claim {claim.id}" for claim in one.claims}
    found |= {f"election {vote.id}" for vote in one.calendar.elections}
    found |= {f"act {act!r}" for act in one.treaty_actions}
    return found


def _uncited(events: tuple[cs.Event, ...]) -> list[cs.Event]:
    return [attrs.evolve(event, sources=()) for event in events]


class TestAnyDossier:
    """With time more is known and nothing is lost; in the end all of it is."""

    @settings(max_examples=60, deadline=None)
    @given(strategies.dossiers())
    def test_in_the_end(self, one: cs.Dossier) -> None:
        assert one.known_on("9999-12-31") == one

    @settings(max_examples=60, deadline=None)
    @given(strategies.dossiers(), strategies.days(), strategies.days())
    def test_only_adds(self, one: cs.Dossier, day: Date, other: Date) -> None:
        first, second = sorted((day, other))

        assert parts(one.known_on(first)) <= parts(one.known_on(second)) <= parts(one)

    @settings(max_examples=60, deadline=None)
    @given(strategies.dossiers(), strategies.days())
    def test_what_no_date_places_is_more(self, one: cs.Dossier, day: Date) -> None:
        assert parts(one.known_on(day, undated=False)) <= parts(one.known_on(day))

    @settings(max_examples=30, deadline=None)
    @given(strategies.dossiers(), strategies.days())
    def test_it_is_a_dossier_like_any_other(self, one: cs.Dossier, day: Date) -> None:
        found = one.known_on(day)

        assert cs.loads(cs.dumps(found)) == found
        assert found.known_on(day) == found
