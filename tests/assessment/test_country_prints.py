"""An assessment prints on one screen, and says what is what."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

import civicspace as cs
from civicspace.assessment.leads import leads
from tests.assessment.rules import BAN, country, measure

KAZAKHSTAN = cs.load(Path(__file__).parents[2] / "examples" / "kazakhstan.yaml")
DAYS = ["1994-06-01", "2005-05-12", "2006-05-01", "2020-04-15", "2025-12-01"]
IN_FORCE = [("in_force", "2000-01-01")]


@pytest.mark.parametrize("day", DAYS)
class TestOneScreen:
    """A country fits in 70 lines of 100 columns, however much is known of it."""

    def test_lines(self, day: str) -> None:
        lines = str(cs.assess(KAZAKHSTAN, on=day)).splitlines()

        assert len(lines) <= 70
        assert max(map(len, lines)) <= 100
        assert all(line == line.rstrip() for line in lines)


class TestWords:
    """What is in force, what is a draft, and what is read strictly is told apart."""

    def test_empty_dossier(self) -> None:
        printed = str(cs.assess(cs.Dossier(state="ZZZ"), on="2005-05-12"))

        assert printed == "\n".join(
            [
                "ZZZ on 12 May 2005",
                "",
                "What it had undertaken",
                "  declaration, binding nobody:    UDHR, UN Declaration on Human Rights Defenders",
                "",
                "Rights, by the measures in force that day",
                "  no measure of the dossier was in force",
            ]
        )

    def test_ban_in_force(self) -> None:
        lines = str(cs.assess(country(measure(*IN_FORCE)), on="2010-06-15")).splitlines()
        start = lines.index("Rights, by the measures in force that day")

        assert lines[start + 1 : start + 7] == [
            "  Freedom of peaceful assembly    INCOMPATIBLE",
            "                                  treaty in force: ICCPR 21",
            "                                  political commitment: Copenhagen Document 9.2",
            "                                  declaration, binding nobody: UDHR 20",
            "                                  concern, treaty in force for some persons: CRC 15 "
            "(children)",
            "                                  by law",
        ]

    def test_draft(self) -> None:
        found = cs.assess(country(measure(("introduced", "2010-01-01"))), on="2010-06-15")
        lines = str(found).splitlines()

        assert lines[-2:] == [
            "Not in force, and no breach; incompatible if brought into force as they stood",
            "  law (a draft)",
        ]
        assert "  no measure of the dossier was in force" in lines

    def test_perhaps_in_force(self) -> None:
        law = measure(("signed", "2010-01-01"), ("in_force", "2010-06"))
        lines = str(cs.assess(country(law), on="2010-06-15")).splitlines()
        start = lines.index("  Freedom of peaceful assembly    UNDETERMINED")

        assert lines[start + 1].strip() == "by law (perhaps in force)"

    def test_strict(self) -> None:
        printed = str(cs.assess(country(), on="2010-06-15", strict=True))

        assert printed.startswith("Kazakhstan on 15 June 2010, read strictly\n")


class TestQuestions:
    """Up to three questions are printed, each with its fact and the number of measures: those of
    which one answer alone would settle most reviews. Where no answer alone would settle a review,
    nothing is said of questions.
    """

    def test_one_measure(self) -> None:
        law = measure(*IN_FORCE, facts={"activity": "assemble", "form": "ban"})
        lines = str(cs.assess(country(law), on="2010-06-15")).splitlines()
        start = lines.index("Open questions that would settle most")

        assert lines[start - 1 :] == [
            "",
            "Open questions that would settle most",
            "  Whom does it single out? (empty = everybody alike) (targets; 1 measure)",
            "  Did the authority keep to the domestic law that it applied, its time limits "
            "included?",
            "    (followed_law; 1 measure)",
            "  What force was used? (force; 1 measure)",
        ]

    def test_several_measures(self) -> None:
        law = measure(*IN_FORCE, facts={"activity": "assemble", "form": "ban"})
        found = cs.assess(country(law, attrs.evolve(law, id="order")), on="2010-06-15")
        start = str(found).index("Open questions that would settle most")

        assert "(targets; 2 measures)" in str(found)[start:]
        assert "1 measure" not in str(found)[start:]

    @pytest.mark.parametrize("day", DAYS)
    def test_those_that_settle_most(self, day: str) -> None:
        found = cs.assess(KAZAKHSTAN, on=day)
        printed = str(found).partition("Open questions that would settle most")[2]
        named = re.findall(r"\((\w+);\s+(\d+) measures?\)", printed)

        assert named == [(one.fact, str(len(one.measures))) for one in leads(found)[:3]]
        assert len(named) <= 3

    def test_they_are_the_first_of_all_questions(self) -> None:
        law = measure(*IN_FORCE, facts={"activity": "assemble", "form": "ban"})
        found = cs.assess(country(law), on="2010-06-15")
        first = [(one.fact, one.settles) for one in found.open_questions()][:3]

        assert first == [(one.fact, one.settles) for one in leads(found)[:3]]

    def test_no_answer_would_settle_anything(self) -> None:
        facts = {**BAN, "legal_basis": "none", "message": "political"}
        settled = cs.assess(country(measure(*IN_FORCE, facts=facts)), on="2010-06-15")

        assert settled.open_questions() == ()
        assert "question" not in str(settled)
        assert "question" not in str(cs.assess(country(), on="2010-06-15"))


class TestExplanation:
    """A country explains itself measure by measure, those in force or perhaps so."""

    @pytest.mark.parametrize(
        ("events", "there"),
        [
            ([("introduced", "2010-01-01")], False),
            ([("in_force", "2010-01-01")], True),
            ([("in_force", "2010-06")], True),
            ([("in_force", "2010-01-01"), ("repealed", "2010-02-01")], False),
        ],
    )
    def test_measures(self, events: list[tuple[str, str]], there: bool) -> None:
        explanation = cs.assess(country(measure(*events)), on="2010-06-15").explain()

        assert explanation.text == "Kazakhstan on 15 June 2010"
        assert bool(explanation.children) is there

    def test_draft_says_that_it_breaches_nothing(self) -> None:
        found = cs.assess(country(measure(("introduced", "2010-01-01"))), on="2010-06-15")
        first = str(found["law"].explain()).splitlines()[0]

        assert first == (
            "A law: a draft on 15 June 2010, so it breaches nothing; below is what it would be in "
            "force."
        )

    def test_reasons_are_told_once(self) -> None:
        law = cs.assess(country(measure(*IN_FORCE)), on="2010-06-15")["law"]
        message = cs.standard("assembly.blanket-ban").message
        printed = " ".join(str(law.explain()).split())

        assert printed.count(f"{message} Because:") == 1
        assert printed.count(f"{message} The reasons are those above.") == 1
