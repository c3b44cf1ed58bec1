"""Compared assessments: each finding that changed is put down to what changed it, and no other."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import civicspace as cs
from tests.assessment.rules import BAN, country, measure

K, D, V = cs.CauseKind, cs.Direction, cs.Verdict
LAW = measure(("in_force", "2005-01-01"), facts=BAN)


def compared(
    one: cs.Dossier,
    other: cs.Dossier,
    day: str = "2010-01-01",
    later: str | None = None,
    **more: Any,
) -> cs.Comparison:
    """Two dossiers on one day, or on two."""
    return cs.compare(cs.assess(one, on=day), cs.assess(other, on=later or day, **more))


def over(dossier: cs.Dossier, day: str, later: str) -> cs.Comparison:
    """One dossier on two days."""
    return compared(dossier, dossier, day, later)


def causes(found: cs.Comparison, provision: str = "iccpr/21") -> set[str]:
    """The causes of all that changed under a provision, in words."""
    return {
        cause.text
        for change in found.changes
        if change.provision == provision
        for cause in change.causes
    }


class TestMeasures:
    """A measure that came into force, or went, is the cause, with its event and day."""

    TOLD = measure(("in_force", "2010-06-01"), ("repealed", "2012-06-01"), facts=BAN)

    @pytest.mark.parametrize(
        ("day", "later", "direction", "text"),
        [
            (
                "2010-05-31",
                "2010-06-01",
                D.WORSE,
                "law: not yet -> in force (came into force on 1 June 2010)",
            ),
            (
                "2012-05-31",
                "2012-06-01",
                D.BETTER,
                "law: in force -> ended (repealed on 1 June 2012)",
            ),
            (
                "2012-06-01",
                "2012-05-31",
                D.WORSE,
                "law: ended -> in force (repealed on 1 June 2012)",
            ),
        ],
    )
    def test_status(self, day: str, later: str, direction: cs.Direction, text: str) -> None:
        found = over(country(self.TOLD), day, later)

        assert causes(found) == {text}
        assert found["assembly"].direction is direction
        assert found["assembly"].causes[0].kind is K.MEASURE

    @pytest.mark.parametrize(
        ("day", "later"),
        [("2010-05-30", "2010-05-31"), ("2010-06-01", "2010-06-02"), ("2012-06-01", "2012-06-02")],
    )
    def test_nothing_between(self, day: str, later: str) -> None:
        assert over(country(self.TOLD), day, later).same

    def test_from_draft_to_adopted_changes_no_finding(self) -> None:
        bill = measure(("introduced", "2010-01-01"), ("passed", "2010-06-01"), facts=BAN)
        found = over(country(bill), "2010-05-31", "2010-06-01")

        assert found.changes == ()
        assert [cause.text for cause in found.differences] == [
            "law: a draft -> adopted, not in force (passed on 1 June 2010)"
        ]

    def test_a_draft_makes_nothing_worse(self) -> None:
        bill = measure(("introduced", "2010-06-01"), facts=BAN)
        found = over(country(bill), "2010-05-31", "2010-06-01")

        assert found.rights == ()
        assert found.changes
        assert all(change.anticipated for change in found.changes)

    def test_status_that_is_not_known(self) -> None:
        law = measure(("signed", "2010-05-01"), ("in_force", "2010-06"), facts=BAN)
        found = over(country(law), "2010-05-31", "2010-06-01")

        assert causes(found) == {
            "law: adopted, not in force -> adopted, not in force or in force "
            "(came into force in June 2010)"
        }
        assert found["assembly"].direction is D.LESS_KNOWN


class TestRestrictions:
    """A restriction that began or ended within the life of its measure is the cause."""

    @pytest.mark.parametrize(
        ("bounds", "day", "later", "text"),
        [
            (
                {"since": "2010-06-01"},
                "2010-05-31",
                "2010-06-01",
                "law/part: did not hold -> held (from 1 June 2010)",
            ),
            (
                {"until": "2010-06-01"},
                "2010-05-31",
                "2010-06-01",
                "law/part: held -> did not hold (until before 1 June 2010)",
            ),
        ],
    )
    def test_bounds(self, bounds: dict[str, str], day: str, later: str, text: str) -> None:
        (part,) = LAW.restrictions
        values = {name: cs.When.parse(when) for name, when in bounds.items()}
        law = attrs.evolve(LAW, restrictions=[attrs.evolve(part, id="part", **values)])
        found = over(country(law), day, later)

        assert causes(found) == {text}
        assert {cause.kind for cause in found.causes} == {K.RESTRICTION}


class TestStandings:
    """An entry into force changes what breaches weigh; the text is breached as before."""

    @pytest.mark.parametrize(
        ("day", "later", "changed"),
        [
            ("2006-04-22", "2006-04-23", False),
            ("2006-04-23", "2006-04-24", True),
            ("2006-04-24", "2006-04-25", False),
        ],
    )
    def test_covenant(self, day: str, later: str, changed: bool) -> None:
        found = over(country(LAW), day, later)

        assert bool(found.changes) is changed
        if changed:
            assert {cause.text for cause in found.causes} == {
                "ICCPR: signed -> bound (in force for the State since 24 April 2006)"
            }
            assembly = found["assembly"]
            assert assembly.record == cs.VerdictShift(V.INCOMPATIBLE, V.INCOMPATIBLE)
            assert assembly.binding == cs.VerdictShift(V.NOT_APPLICABLE, V.INCOMPATIBLE)
            assert assembly.direction is D.WORSE

    def test_two_states(self) -> None:
        other = attrs.evolve(country(LAW), state="UZB", name="")
        found = compared(country(LAW), other, "2005-06-01")

        assert "ICCPR: signed -> bound" in causes(found)
        assert found["assembly"].direction in (D.WORSE, D.MIXED)

    def test_a_reservation_stands_beside_the_findings(self) -> None:
        reservation = cs.Reservation(
            state="KAZ", instrument="iccpr", provisions=["21"], start="2010-06-01"
        )
        dossier = cs.Dossier(state="KAZ", measures=[LAW], reservations=[reservation])
        found = over(dossier, "2010-05-31", "2010-06-01")

        assert found.changes == ()
        assert [cause.text for cause in found.differences] == [
            "ICCPR: no reservation -> reservation on 21 in [2010-06-01, ...)"
        ]


class TestLaw:
    """A standard that an authority came to state, or an exemption given up, is the cause."""

    def test_a_standard_born(self) -> None:
        found = over(country(LAW), "2020-07-22", "2020-07-23")
        born = [change for change in found.changes if change.provision == "iccpr/21"]

        assert {"assembly.counter-gathering", "assembly.size-limit"} <= {
            change.standard.id for change in born
        }
        for change in born:
            (cause,) = change.causes
            assert change.before is None
            assert cause.kind is K.STANDARD
            assert cause.what == change.standard.id
            assert str(cause.date) == "2020-07-23"

    @pytest.mark.parametrize(
        ("day", "later"), [("2020-07-21", "2020-07-22"), ("2020-07-23", "2020-07-24")]
    )
    def test_no_standard_born(self, day: str, later: str) -> None:
        assert over(country(LAW), day, later).same

    def test_an_exemption_given_up(self) -> None:
        facts = {
            "activity": "broadcast",
            "form": "penalty",
            "aims": ["morals"],
            "sanction": "warning",
            "channels_open": "adequate",
            "evidence": "none",
        }
        one, two = (cs.review(facts, "iccpr/19", on=day) for day in ("2011-07-20", "2011-07-21"))
        found = cs.compare(one, two)
        (weighing,) = (one for one in found.changes if one.standard.id == "press.weighing")

        assert [cause.text for cause in weighing.causes] == [
            "room-on-public-morals: followed -> given up (GC 34, para. 32)"
        ]


class TestWindows:
    """A window that opened or closed makes a ban bite or sleep; it is law on both days."""

    VOTE = cs.Election(
        id="vote",
        kind=cs.ElectionKind.PRESIDENT,
        rounds=[
            cs.Round(
                campaign="2010-05-01", quiet="2010-06-05", vote="2010-06-06", results="2010-06-10"
            )
        ],
    )

    @pytest.mark.parametrize(
        ("day", "later", "direction", "text"),
        [
            ("2010-06-05", "2010-06-06", D.WORSE, "closed -> open"),
            ("2010-06-09", "2010-06-10", D.BETTER, "open -> closed"),
        ],
    )
    def test_day(self, day: str, later: str, direction: cs.Direction, text: str) -> None:
        law = measure(("in_force", "2005-01-01"), facts={**BAN, "setting": ["results"]})
        calendar = cs.Calendar(complete="2010", elections=[self.VOTE])
        found = over(country(law, calendar=calendar), day, later)

        assert causes(found) == {
            f"window of results: {text} (presidential election of 6 June 2010)"
        }
        assert found["assembly"].direction is direction


class TestFacts:
    """Between two drafts, the facts that made the difference are the cause, and no others."""

    def drafts(self, one: dict[str, object], other: dict[str, object]) -> cs.Comparison:
        event = ("in_force", "2005-01-01")
        return compared(country(measure(event, facts=one)), country(measure(event, facts=other)))

    def test_one_fact(self) -> None:
        found = self.drafts(BAN, {**BAN, "form": "notification"})

        assert {cause.kind for cause in found.causes} == {K.FACT}
        assert {cause.what.rpartition(".")[2] for cause in found.causes} == {"form"}

    def test_a_fact_of_no_consequence(self) -> None:
        found = self.drafts(BAN, {**BAN, "ownership_rule": "open"})

        assert found.changes == ()
        assert [cause.kind for cause in found.differences] == [K.FACT]

    def test_stated_or_presumed(self) -> None:
        law = measure(("in_force", "2005-01-01"), facts=BAN)
        (part,) = law.restrictions
        stated = {name: value for name, value in BAN.items() if name != "scope"}
        presumed = attrs.evolve(
            part,
            facts=cs.Facts.from_coded(stated),
            presumed=cs.Facts.from_coded({"scope": BAN["scope"]}),
        )
        other = attrs.evolve(law, restrictions=[presumed])
        found = compared(country(law), country(other))

        assert {cause.text.partition(": ")[2] for cause in found.differences} == {
            "blanket -> blanket (presumed)"
        }


class TestRecord:
    """What one side alone has is put down to that."""

    def test_measure(self) -> None:
        found = compared(country(), country(LAW))

        assert causes(found) == {"law: not there -> there"}
        assert found["assembly"].direction is D.WORSE

    def test_restriction(self) -> None:
        other = attrs.evolve(LAW, restrictions=[])
        found = compared(country(LAW), country(other))

        assert {cause.kind for cause in found.causes} == {K.RECORD}
        assert found["assembly"].direction is D.BETTER

    def test_reading(self) -> None:
        some = measure(("in_force", "2005-01-01"), facts={"activity": "assemble", "form": "ban"})
        found = compared(country(some), country(some), strict=True)

        assert found.changes
        assert {cause.text for cause in found.causes} == {"reading: on the record -> strict"}

    def test_knowledge(self) -> None:
        sources = [cs.Source(id="late", title="A report", published="2011-01-01")]
        dossier = cs.Dossier(
            state="KAZ", sources=sources, measures=[attrs.evolve(LAW, sources=("late",))]
        )
        found = compared(dossier, dossier, known_on="2010-12-31")

        assert causes(found) == {"law: there -> not there"}
