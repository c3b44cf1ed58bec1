"""Conflicts: what answers one question in two ways is reported with both sides, and left so."""

from __future__ import annotations

import attrs
import pytest

import civicspace as cs
from civicspace.logic.explain import Step
from civicspace.model.choices import Evidence
from civicspace.model.conflicts import across, within
from civicspace.model.vocabulary import evidence
from tests.assessment.conftest import Law
from tests.assessment.rules import REVIEWED, VAGUE, country, exemption, measure, rule

#: A gathering without a permit was let run, and then its organiser was lightly fined.
SMALL_FINE: dict[str, object] = {
    "activity": "assemble",
    "form": "penalty",
    "scope": "individual",
    "sanction": "fine",
    "tolerated": True,
    "evidence": "general",
    "reasons": "formal",
    "notice_hours": 360,
    "message": "public_interest",
    "incitement": "none",
    "conduct": "peaceful",
    "individual_assessment": False,
    "judicial_review": "formal",
    "alone": False,
}
NONE = evidence == Evidence.NONE
UNCLEAR: dict[str, object] = {"precise": False, "evidence": "none"}


class TestWithinAReview:
    """Of two standards on the same step one is lifted and one breached, on the same facts."""

    def test_both_are_named(self, law: Law) -> None:
        law(rule("saved", exemptions=[exemption("calm", NONE)]), rule("unfounded", VAGUE & NONE))
        (conflict,) = within(cs.review(UNCLEAR, REVIEWED))

        assert conflict.step is Step.CONFLICT
        assert not conflict.decisive
        assert conflict.text == (
            "one standard is lifted and another breached on this: the evidence of a threat is none"
        )
        assert [(one.name, one.truth, one.because) for one in conflict.children] == [
            ("assembly.saved", cs.Truth.FALSE, "ICCPR, art. 21"),
            ("assembly.unfounded", cs.Truth.TRUE, "ICCPR, art. 21"),
        ]
        assert [one.name for one in conflict.children[0].children] == ["calm"]

    def test_told(self, law: Law) -> None:
        law(rule("saved", exemptions=[exemption("calm", NONE)]), rule("unfounded", VAGUE & NONE))
        printed = str(cs.review(UNCLEAR, REVIEWED).explain())

        assert printed.endswith(
            "In conflict, and left so:\n"
            "- One standard is lifted and another breached on this: the evidence of a threat is"
            " none.\n"
            "   Lifted: Something is wrong. But there is the ground called calm (ICCPR, art. 21).\n"
            "   Breached: Something is wrong. ICCPR, art. 21."
        )

    @pytest.mark.parametrize(
        "other",
        [
            rule("elsewhere", VAGUE & NONE, element=cs.Element.PROCEDURE),
            rule("on-other-facts", VAGUE),
        ],
        ids=["another step of the test", "other facts"],
    )
    def test_another_question(self, law: Law, other: cs.Standard) -> None:
        law(rule("saved", exemptions=[exemption("calm", NONE)]), other)

        assert list(within(cs.review(UNCLEAR, REVIEWED))) == []


class TestAcrossProvisions:
    """A standard is breached under one treaty and lifted under another, which alone saves it."""

    def reviews(self, *names: str) -> list[cs.Review]:
        restriction = cs.Restriction(
            id="r", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(SMALL_FINE)
        )
        return [cs.review(restriction, name, on="2010-01-01") for name in names]

    def test_both_are_named(self) -> None:
        found = {one.children[0].name: one for one in across(self.reviews("iccpr/21", "echr/11"))}
        conflict = found["assembly.weighing"]

        assert conflict.text == (
            "lifted under ECHR, article 11, and breached under ICCPR, article 21, which has no "
            "such exemption"
        )
        assert [(one.provision, one.truth) for one in conflict.children] == [
            ("echr/11", cs.Truth.FALSE),
            ("iccpr/21", cs.Truth.TRUE),
        ]
        assert [one.name for one in conflict.children[0].children] == ["small-fine-after-the-event"]

    def test_several_on_one_side(self) -> None:
        reviews = self.reviews("iccpr/21", "achr/15", "echr/11")
        found = {one.children[0].name: one.text for one in across(reviews)}

        assert found["assembly.weighing"] == (
            "lifted under ECHR, article 11, and breached under ICCPR, article 21; ACHR, article 15,"
            " which have no such exemption"
        )

    def test_neither_wins(self) -> None:
        covenant, convention = self.reviews("iccpr/21", "echr/11")
        list(across([covenant, convention]))

        assert (covenant.verdict, convention.verdict) == (
            cs.Verdict.INCOMPATIBLE,
            cs.Verdict.COMPATIBLE,
        )

    @pytest.mark.parametrize("names", [["iccpr/21"], ["echr/11"], ["echr/11", "eucfr/12"]])
    def test_none_where_all_know_the_exemption(self, names: list[str]) -> None:
        assert list(across(self.reviews(*names))) == []

    def test_in_the_explanation_of_a_measure(self) -> None:
        law = measure(("in_force", "2010-01-01"), facts=SMALL_FINE)
        dossier = dossier_of("MDA", law)
        printed = str(cs.assess(dossier, on="2012-01-01")["law"].explain())

        assert "In conflict, and left so:" in printed
        assert "Lifted under ECHR, article 11, and breached under ICCPR, article 21" in " ".join(
            printed.split()
        )


def dossier_of(state: str, law: cs.Measure) -> cs.Dossier:
    """A dossier of another State with this law."""
    return attrs.evolve(country(law), state=state, name="")
