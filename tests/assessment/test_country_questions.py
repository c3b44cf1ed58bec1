"""Open questions of a country: what would settle most comes first."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.assessment.rules import BAN, country, measure

IN_FORCE = [("in_force", "2000-01-01")]
DAY = "2010-06-15"


#: Enough is known of a gathering that exact questions are found at once, and the form is not.
GATHERING: dict[str, object] = {
    "activity": "assemble",
    "scope": "blanket",
    "targets": [],
    "setting": [],
    "legal_basis": "statute",
    "aims": ["public_order"],
    "evidence": "none",
    "reasons": "none",
    "conduct": "peaceful",
    "message": "political",
    "incitement": "none",
    "channels_open": "none",
    "individual_assessment": False,
    "milder_tried": False,
}


def thin(name: str, **facts: object) -> cs.Measure:
    """A law in force on a gathering of which little is known, and these facts."""
    return cs.Measure(
        id=name,
        title="A law",
        kind=cs.MeasureKind.LAW,
        timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2000-01-01")],
        restrictions=[
            cs.Restriction(
                id="r",
                rights=[cs.Right.ASSEMBLY],
                facts=cs.Facts.from_coded({**GATHERING, **facts}),
            )
        ],
    )


class TestOrder:
    """Facts come first of which one answer would settle most reviews, of equals those for which
    nothing stands in; then those that settle none alone, what nothing stands in for before what
    is presumed, and each by how many reviews could turn on it.
    """

    def test_of_several_measures(self) -> None:
        dossier = country(
            thin("one"),
            thin("two", form="ban"),
            thin("three", form="penalty", message="private"),
        )
        questions = cs.assess(dossier, on=DAY).open_questions()
        keys = [
            (-one.settles, one.presumed, 0 if one.settles else -one.turns, one.fact)
            for one in questions
        ]

        assert keys == sorted(keys)
        assert {(one.settles > 0, one.presumed) for one in questions} == {
            (settles, presumed) for settles in (True, False) for presumed in (True, False)
        }

    def test_reviews_are_counted(self) -> None:
        """What a fact settles, and what could turn on it, is counted in reviews of what is in
        force.
        """
        dossier = country(
            thin("one"),
            thin("two", form="ban"),
            measure(("introduced", "2000-01-01"), facts=GATHERING),
        )
        found = cs.assess(dossier, on=DAY)
        asked = [
            question
            for one in found.effective()
            for review in one.reviews
            for question in review.open_questions()
        ]

        for one in found.open_questions():
            alike = [question for question in asked if question.fact == one.fact]
            assert one.settles == sum(question.settles for question in alike)
            assert one.turns == len(alike)

    def test_each_fact_once(self) -> None:
        dossier = country(thin("one"), thin("two"))
        facts = [one.fact for one in cs.assess(dossier, on=DAY).open_questions()]

        assert len(facts) == len(set(facts))

    def test_measures_and_standards_concerned(self) -> None:
        dossier = country(thin("one"), thin("two"))
        found = {one.fact: one for one in cs.assess(dossier, on=DAY).open_questions()}

        assert found["form"].measures == ("one", "two")
        assert "assembly.blanket-ban" in found["form"].standards


class TestWhichFacts:
    """Only what is in force, or perhaps is, raises questions, and only what is open."""

    @pytest.mark.parametrize(
        ("event", "there"),
        [
            ("introduced", False),
            ("passed", False),
            ("in_force", True),
        ],
    )
    def test_drafts_raise_none(self, event: str, there: bool) -> None:
        law = measure((event, "2000-01-01"), facts=GATHERING)
        found = cs.assess(country(law), on=DAY).open_questions()

        assert bool(found) is there

    def test_perhaps_in_force(self) -> None:
        law = measure(("signed", "2010-01-01"), ("in_force", "2010-06"), facts=GATHERING)

        assert cs.assess(country(law), on=DAY).open_questions() != ()

    def test_stated_facts_are_not_asked_for(self) -> None:
        found = cs.assess(country(measure(*IN_FORCE)), on=DAY).open_questions()

        assert {one.fact for one in found} & set(BAN) == set()

    def test_questions_are_those_of_the_vocabulary(self) -> None:
        found = cs.assess(country(thin("one")), on=DAY).open_questions()
        form = next(one for one in found if one.fact == "form")

        assert form.text == "What is the form of the interference?"
        assert not form.presumed

    def test_none_where_there_is_no_measure(self) -> None:
        assert cs.assess(country(), on=DAY).open_questions() == ()
