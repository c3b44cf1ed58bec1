"""A country on a day: only what was in force counts, and drafts are told as what they would be."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import civicspace as cs
from tests.assessment.rules import country, measure

V = cs.Verdict
T = cs.Truth

#: A day on which the Covenant was in force for Kazakhstan.
DAY = "2010-06-15"

#: The lives of a measure that bring it to each status on that day.
LIVES = {
    "not-yet": [("introduced", "2010-07-01")],
    "draft": [("introduced", "2010-01-01")],
    "passed by one house": [("introduced", "2010-01-01"), ("passed:lower_house", "2010-02-01")],
    "adopted": [("introduced", "2010-01-01"), ("passed:parliament", "2010-02-01")],
    "signed": [("signed", "2010-02-01"), ("in_force", "2010-07-01")],
    "in force": [("signed", "2010-02-01"), ("in_force", "2010-03-01")],
    "suspended": [("in_force", "2010-03-01"), ("suspended", "2010-04-01")],
    "resumed": [
        ("in_force", "2010-03-01"),
        ("suspended", "2010-04-01"),
        ("resumed", "2010-05-01"),
    ],
    "ended": [("in_force", "2010-03-01"), ("repealed", "2010-06-15")],
    "perhaps in force": [("signed", "2010-02-01"), ("in_force", "2010-06")],
    "perhaps ended": [("in_force", "2010-02-01"), ("repealed", "2010-06")],
    "without a date": [],
}


def on_the_day(life: str, **more: Any) -> tuple[cs.Assessment, cs.MeasureAssessment]:
    """The country, and its one measure with that life."""
    found = cs.assess(country(measure(*LIVES[life], **more)), on=DAY)
    return found, found["law"]


class TestVerdictOfTheCountry:
    """What is in force counts, what perhaps is may count, and what is not counts for nothing."""

    @pytest.mark.parametrize(
        ("life", "in_effect", "verdict"),
        [
            ("not-yet", T.FALSE, V.NOT_APPLICABLE),
            ("draft", T.FALSE, V.NOT_APPLICABLE),
            ("passed by one house", T.FALSE, V.NOT_APPLICABLE),
            ("adopted", T.FALSE, V.NOT_APPLICABLE),
            ("signed", T.FALSE, V.NOT_APPLICABLE),
            ("in force", T.TRUE, V.INCOMPATIBLE),
            ("suspended", T.FALSE, V.NOT_APPLICABLE),
            ("resumed", T.TRUE, V.INCOMPATIBLE),
            ("ended", T.FALSE, V.NOT_APPLICABLE),
            ("perhaps in force", T.UNKNOWN, V.UNDETERMINED),
            ("perhaps ended", T.UNKNOWN, V.UNDETERMINED),
            ("without a date", T.UNKNOWN, V.UNDETERMINED),
        ],
    )
    def test_life(self, life: str, in_effect: cs.Truth, verdict: cs.Verdict) -> None:
        found, law = on_the_day(life)

        assert law.in_effect is in_effect
        assert [part.in_effect for part in law.restrictions] == [in_effect]
        assert found.verdict("assembly") is verdict

    @pytest.mark.parametrize("life", LIVES)
    def test_findings_are_breaches_in_force(self, life: str) -> None:
        found, law = on_the_day(life)

        assert bool(found.findings) is (law.in_effect is T.TRUE)

    @pytest.mark.parametrize("life", ["draft", "passed by one house", "adopted", "signed"])
    def test_anticipated(self, life: str) -> None:
        found, law = on_the_day(life)

        assert found.anticipated == (law,)
        assert law.anticipated
        assert law.verdict is V.INCOMPATIBLE
        assert law.findings != ()

    @pytest.mark.parametrize("life", ["not-yet", "in force", "suspended", "ended"])
    def test_not_anticipated(self, life: str) -> None:
        found, law = on_the_day(life)

        assert found.anticipated == ()
        assert not law.anticipated

    @pytest.mark.parametrize(("life", "there"), [("not-yet", False), ("ended", False)])
    def test_what_had_not_come_or_was_gone_is_not_reviewed(self, life: str, there: bool) -> None:
        _, law = on_the_day(life)

        assert bool(law.reviews) is there
        assert law.verdict is V.NOT_APPLICABLE

    def test_suspended_measure_is_reviewed_as_what_it_would_be(self) -> None:
        _, law = on_the_day("suspended")

        assert law.status is cs.MeasureStatus.SUSPENDED
        assert law.verdict is V.INCOMPATIBLE


class TestWholeAndParts:
    """The verdict on a right is the worst on it and its parts, and says nothing of other rights."""

    @pytest.mark.parametrize(
        ("right", "verdict"),
        [
            ("assembly", V.INCOMPATIBLE),
            ("assembly-facilitation", V.NOT_APPLICABLE),
            ("association", V.NOT_APPLICABLE),
            ("expression", V.NOT_APPLICABLE),
        ],
    )
    def test_right(self, right: str, verdict: cs.Verdict) -> None:
        found, _ = on_the_day("in force")

        assert found.verdict(right) is verdict
        assert found.verdict(cs.right(right)) is verdict

    def test_part_counts_for_the_whole(self) -> None:
        found, _ = on_the_day("in force", rights=[cs.Right.ASSEMBLY_FACILITATION])

        assert found.verdict("assembly") is found.verdict("assembly-facilitation")
        assert found.rights == (cs.Right.ASSEMBLY, cs.Right.ASSEMBLY_FACILITATION)

    def test_unknown_right(self) -> None:
        found, _ = on_the_day("in force")
        expected = 'unknown right "asembly": did you mean "assembly"?'

        with pytest.raises(cs.UnknownName) as caught:
            found.verdict("asembly")
        assert str(caught.value) == expected

    def test_worst_measure_counts(self) -> None:
        harmless = cs.Measure(
            id="notice",
            title="A notice",
            kind=cs.MeasureKind.LAW,
            timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2009-01-01")],
            restrictions=[
                cs.Restriction(
                    id="notice",
                    rights=[cs.Right.ASSEMBLY],
                    facts=cs.Facts.from_coded(
                        {
                            "activity": "assemble",
                            "form": "notification",
                            "scope": "general",
                            "notice_hours": 24,
                            "spontaneous_exempt": True,
                        }
                    ),
                )
            ],
        )
        alone = cs.assess(country(harmless), on=DAY)
        together = cs.assess(country(harmless, measure(*LIVES["in force"])), on=DAY)

        assert alone.verdict("assembly") is not V.INCOMPATIBLE
        assert together.verdict("assembly") is V.INCOMPATIBLE


class TestBoundsOfARestriction:
    """A restriction counts from its own first day until the day before its last bound."""

    @pytest.mark.parametrize(
        ("day", "in_effect", "verdict"),
        [
            ("2010-04-30", T.FALSE, V.NOT_APPLICABLE),
            ("2010-05-01", T.TRUE, V.INCOMPATIBLE),
            ("2010-06-30", T.TRUE, V.INCOMPATIBLE),
            ("2010-07-01", T.FALSE, V.NOT_APPLICABLE),
        ],
    )
    def test_about_the_days(self, day: str, in_effect: cs.Truth, verdict: cs.Verdict) -> None:
        law = measure(*LIVES["in force"], since="2010-05-01", until="2010-07-01")
        found = cs.assess(country(law), on=day)

        assert [part.in_effect for part in found["law"].restrictions] == [in_effect]
        assert found.verdict("assembly") is verdict

    def test_known_to_the_month(self) -> None:
        found, law = on_the_day("in force", since="2010-06")

        assert [part.in_effect for part in law.restrictions] == [T.UNKNOWN]
        assert found.verdict("assembly") is V.UNDETERMINED

    def test_rule_that_is_over_is_not_reviewed(self) -> None:
        _, law = on_the_day("in force", until="2010-06-01")

        assert law.reviews == ()
        assert law.in_effect is T.TRUE

    def test_bounds_of_a_draft_do_not_bring_it_into_force(self) -> None:
        found, law = on_the_day("draft", since="2010-05-01")

        assert [part.in_effect for part in law.restrictions] == [T.FALSE]
        assert found.verdict("assembly") is V.NOT_APPLICABLE


class TestGuarantees:
    """What the State's own law promises is told while that law is in force, by right."""

    PROMISE = cs.Guarantee(id="promise", rights=[cs.Right.ASSEMBLY], text="People may gather.")

    @pytest.mark.parametrize(
        ("day", "there"),
        [("2009-12-31", False), ("2010-01-01", True), ("2010-12-31", True), ("2011-01-01", False)],
    )
    def test_about_the_days(self, day: str, there: bool) -> None:
        law = attrs.evolve(
            measure(("in_force", "2010-01-01"), ("repealed", "2011-01-01")),
            guarantees=[self.PROMISE],
        )
        found = cs.assess(country(law), on=day).guarantees()

        assert found == ((self.PROMISE,) if there else ())

    @pytest.mark.parametrize(
        ("rights", "there"),
        [
            ([], True),
            ([cs.Right.ASSEMBLY], True),
            ([cs.Right.ASSOCIATION], False),
            ([cs.Right.ASSOCIATION, cs.Right.ASSEMBLY], True),
        ],
    )
    def test_rights(self, rights: list[cs.Right], there: bool) -> None:
        law = attrs.evolve(measure(("in_force", "2010-01-01")), guarantees=[self.PROMISE])
        found = cs.assess(country(law), on=DAY).guarantees(*rights)

        assert found == ((self.PROMISE,) if there else ())


class TestDays:
    """A day is given as a date or as text, and nothing else will do."""

    @pytest.mark.parametrize("day", [DAY, date(2010, 6, 15)])
    def test_forms(self, day: str | date) -> None:
        found = cs.assess(country(), on=day)

        assert str(found.on) == DAY

    @pytest.mark.parametrize(
        ("day", "message"),
        [
            ("2010-06", '"2010-06" is not one day: write 2005-05-04'),
            ("yesterday", '"yesterday" is not a date'),
        ],
    )
    def test_refused(self, day: str, message: str) -> None:
        with pytest.raises(cs.InvalidDate) as caught:
            cs.assess(country(), on=day)
        assert str(caught.value).startswith(message)


class TestMeasuresByName:
    """A measure is found by its id, and a wrong id is an error with the nearest one."""

    def test_found(self) -> None:
        found, law = on_the_day("in force")

        assert found["law"] is law
        assert list(found) == [law]

    def test_near(self) -> None:
        found, _ = on_the_day("in force")
        expected = 'unknown measure "lawn": did you mean "law"?'

        with pytest.raises(cs.UnknownName) as caught:
            found["lawn"]
        assert str(caught.value) == expected

    def test_unknown(self) -> None:
        found, _ = on_the_day("in force")
        expected = 'unknown measure "unknown"; accepted: law'

        with pytest.raises(cs.UnknownName) as caught:
            found["unknown"]
        assert str(caught.value) == expected
