"""Two readings: strict, and on the record, with every presumption named."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.assessment.conftest import Law
from tests.assessment.rules import REVIEWED, SHOWN, exemption, rule

FACTS: dict[str, object] = {"activity": "assemble", "form": "ban", "scope": "blanket"}


class TestStrict:
    """With strict=True the verdict is the strict one, and no presumption is used."""

    @pytest.mark.parametrize("provision", ["iccpr/21", "echr/11", "osce-copenhagen-1990/9.2"])
    def test_verdict_is_the_strict_one(self, provision: str) -> None:
        record = cs.review(FACTS, provision)
        strict = cs.review(FACTS, provision, strict=True)

        assert (record.verdict, record.strict) == (
            cs.Verdict.INCOMPATIBLE,
            cs.Verdict.UNDETERMINED,
        )
        assert (strict.verdict, strict.strict) == (record.strict, record.strict)

    def test_nothing_is_presumed(self) -> None:
        found = cs.review(FACTS, REVIEWED, strict=True)

        assert {one.presumed for one in found.open_questions()} == {False}
        assert {one.presumptions for one in found.findings} == {()}

    def test_inferences_of_the_coder_are_left_out(self) -> None:
        restriction = cs.Restriction(
            id="r",
            rights=[cs.Right.ASSEMBLY],
            facts=cs.Facts.from_coded(FACTS),
            presumed=cs.Facts(precise=False),
        )
        record = cs.review(restriction, REVIEWED)
        strict = cs.review(restriction, REVIEWED, strict=True)
        named = {one.standard.id: one.verdict for one in strict.findings}

        assert "assembly.unclear-rule" in {one.standard.id for one in record.breaches}
        assert named["assembly.unclear-rule"] is cs.Verdict.UNDETERMINED


class TestPresumptionsAreNamed:
    """What a verdict rests on and nobody stated is named, with the reason why it is held."""

    def test_burden(self, law: Law) -> None:
        law(rule(condition=~SHOWN))
        (finding,) = cs.review({}, REVIEWED).findings

        assert finding.verdict is cs.Verdict.INCOMPATIBLE
        assert finding.presumptions == (
            "evidence: none (burden.evidence, the State showed no threat on facts)",
        )

    def test_regularity(self, law: Law) -> None:
        law(rule())
        (finding,) = cs.review({}, REVIEWED).findings

        assert finding.verdict is cs.Verdict.COMPATIBLE
        assert finding.presumptions == (
            "precise: so (regular.precise, nobody called its terms vague)",
        )

    def test_inference_of_the_coder(self, law: Law) -> None:
        law(rule())
        restriction = cs.Restriction(
            id="r", rights=[cs.Right.ASSEMBLY], presumed=cs.Facts(precise=False)
        )
        (finding,) = cs.review(restriction, REVIEWED).findings

        assert finding.verdict is cs.Verdict.INCOMPATIBLE
        assert finding.strict is cs.Verdict.UNDETERMINED
        assert finding.presumptions == ("precise: not so (inferred by the coder)",)

    def test_printed(self, law: Law) -> None:
        law(rule(exemptions=[exemption("shown", SHOWN)]))
        printed = str(cs.review({"precise": False}, REVIEWED).explain())

        assert printed == "\n".join(
            [
                "Incompatible with ICCPR, article 21 (Peaceful assembly).",
                "On the stated facts alone, with nothing presumed: undetermined.",
                "",
                "1. Something is wrong.",
                "   Because: its terms are too vague to foresee what is forbidden or owed.",
                "   Not saved by: there is the ground called shown; but the evidence of a threat is"
                " none (taken to be",
                "     so, since the State showed no threat on facts).",
                "   Authorities: ICCPR, art. 21.",
            ]
        )

    def test_what_is_stated_is_no_presumption(self, law: Law) -> None:
        law(rule())
        (finding,) = cs.review({"precise": False}, REVIEWED).findings

        assert finding.presumptions == ()


class TestOpenFacts:
    """The facts that separate the readings or keep a verdict open are asked for."""

    def test_presumed_facts_are_asked_for(self, law: Law) -> None:
        law(rule(exemptions=[exemption("shown", SHOWN)]))
        found = [(one.fact, one.presumed) for one in cs.review({}, REVIEWED).open_questions()]

        assert found == [("evidence", True), ("precise", True)]

    def test_nothing_is_asked_where_all_is_decided(self, law: Law) -> None:
        law(rule(exemptions=[exemption("shown", SHOWN)]))

        assert cs.review({"precise": True}, REVIEWED).open_questions() == ()
        assert cs.review({"precise": False, "evidence": "none"}, REVIEWED).open_questions() == ()

    def test_question_names_the_standards(self, law: Law) -> None:
        law(rule("one"), rule("two"))
        (question,) = cs.review({}, REVIEWED).open_questions()

        assert question.standards == ("assembly.one", "assembly.two")
        assert str(question) == (
            "Are the terms defined so that a person can tell beforehand what is forbidden or owed? "
            "(precise, for assembly.one, assembly.two)"
        )
