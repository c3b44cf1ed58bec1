"""Verdicts: what becomes of a standard in each reading, and what the standards make together."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Form
from civicspace.model.vocabulary import form
from tests.assessment.conftest import Law
from tests.assessment.rules import REVIEWED, SHORT, SHOWN, VAGUE, exemption, rule

V = cs.Verdict


def both(review: cs.Review) -> tuple[cs.Verdict, cs.Verdict]:
    """The verdict on the record and the strict one."""
    return review.verdict, review.strict


class TestConclusive:
    """A conclusive standard that is breached makes the restriction incompatible, come what may."""

    CONCLUSIVE = rule(strength=cs.Strength.CONCLUSIVE)

    @pytest.mark.parametrize(
        ("facts", "record", "strict"),
        [
            ({"precise": False}, V.INCOMPATIBLE, V.INCOMPATIBLE),
            ({"precise": False, "evidence": "specific"}, V.INCOMPATIBLE, V.INCOMPATIBLE),
            ({"precise": True}, V.COMPATIBLE, V.COMPATIBLE),
            ({}, V.COMPATIBLE, V.UNDETERMINED),
        ],
    )
    def test_readings(self, law: Law, facts: dict[str, object], record: V, strict: V) -> None:
        law(self.CONCLUSIVE)

        assert both(cs.review(facts, REVIEWED)) == (record, strict)

    def test_fact_that_is_never_presumed(self, law: Law) -> None:
        law(rule(condition=form == Form.BAN, strength=cs.Strength.CONCLUSIVE))

        assert both(cs.review({}, REVIEWED)) == (V.UNDETERMINED, V.UNDETERMINED)

    def test_it_can_have_no_exemption(self) -> None:
        expected = "standard assembly.rule is conclusive and can have no exemption"

        with pytest.raises(cs.InvalidValue) as caught:
            rule(strength=cs.Strength.CONCLUSIVE, exemptions=[exemption("shown", SHOWN)])
        assert str(caught.value) == expected


class TestPresumptive:
    """A presumptive standard that is breached counts unless a named exemption is shown."""

    EXEMPT = rule(exemptions=[exemption("shown", SHOWN)])

    @pytest.mark.parametrize(
        ("facts", "record", "strict"),
        [
            # Breached, and the exemption known to fail.
            ({"precise": False, "evidence": "none"}, V.INCOMPATIBLE, V.INCOMPATIBLE),
            # Lifted by the exemption.
            ({"precise": False, "evidence": "specific"}, V.COMPATIBLE, V.COMPATIBLE),
            # The exemption is not known: the State bears the burden.
            ({"precise": False}, V.INCOMPATIBLE, V.UNDETERMINED),
            # Not breached, so no exemption is needed.
            ({"precise": True}, V.COMPATIBLE, V.COMPATIBLE),
            # Whether it is breached is not known, and the exemption would lift it.
            ({"evidence": "specific"}, V.COMPATIBLE, V.COMPATIBLE),
            ({"evidence": "none"}, V.COMPATIBLE, V.UNDETERMINED),
        ],
    )
    def test_readings(self, law: Law, facts: dict[str, object], record: V, strict: V) -> None:
        law(self.EXEMPT)

        assert both(cs.review(facts, REVIEWED)) == (record, strict)

    def test_unknown_exemption_does_not_lift_on_the_record_either(self, law: Law) -> None:
        law(rule(exemptions=[exemption("short", SHORT)]))
        found = cs.review({"precise": False}, REVIEWED)

        assert both(found) == (V.INCOMPATIBLE, V.UNDETERMINED)
        assert found.findings[0].open == frozenset({"duration_days"})
        assert [one.fact for one in found.open_questions()] == ["duration_days"]

    @pytest.mark.parametrize("days", [14, 15])
    def test_one_of_several_exemptions_is_enough(self, law: Law, days: int) -> None:
        law(rule(exemptions=[exemption("shown", SHOWN), exemption("short", SHORT)]))
        expected = V.COMPATIBLE if days == 14 else V.INCOMPATIBLE
        found = cs.review({"precise": False, "evidence": "none", "duration_days": days}, REVIEWED)

        assert both(found) == (expected, expected)

    @pytest.mark.parametrize(
        ("instrument", "verdict"), [("iccpr", V.COMPATIBLE), ("echr", V.INCOMPATIBLE)]
    )
    def test_exemption_of_another_instrument_does_not_lift(
        self, law: Law, instrument: str, verdict: V
    ) -> None:
        law(rule(exemptions=[exemption("shown", SHOWN, only_under=[instrument])]))
        found = cs.review({"precise": False, "evidence": "specific"}, REVIEWED)

        assert both(found) == (verdict, verdict)


class TestFactor:
    """A factor that is breached counts in a weighing, and settles nothing alone."""

    FACTOR = rule("factor", strength=cs.Strength.FACTOR)

    def test_alone(self, law: Law) -> None:
        law(self.FACTOR)
        found = cs.review({"precise": False}, REVIEWED)

        assert both(found) == (V.UNDETERMINED, V.UNDETERMINED)
        assert found.findings[0].verdict is V.INCOMPATIBLE
        assert not found.findings[0].breach
        assert found.breaches == ()

    def test_beside_a_standard_that_is_kept(self, law: Law) -> None:
        law(self.FACTOR, rule(condition=form == Form.BAN))
        found = cs.review({"precise": False, "form": "refusal"}, REVIEWED)

        assert both(found) == (V.COMPATIBLE, V.COMPATIBLE)


class TestStandardsTogether:
    """One breach is enough; without one, what is open keeps the verdict open."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"precise": False, "form": "ban"}, V.INCOMPATIBLE),
            ({"precise": False}, V.INCOMPATIBLE),
            ({"precise": True}, V.UNDETERMINED),
            ({"precise": True, "form": "ban"}, V.INCOMPATIBLE),
            ({"precise": True, "form": "refusal"}, V.COMPATIBLE),
        ],
    )
    def test_worst_counts(self, law: Law, facts: dict[str, object], expected: V) -> None:
        law(rule("one", VAGUE), rule("two", form == Form.BAN))
        found = cs.review(facts, REVIEWED)

        assert both(found) == (expected, expected)

    def test_no_standard_speaks(self, law: Law) -> None:
        law()
        found = cs.review({"form": "ban"}, REVIEWED)

        assert both(found) == (V.UNDETERMINED, V.UNDETERMINED)
        assert found.findings == ()

    def test_breaches_are_those_of_an_incompatible_verdict(self, law: Law) -> None:
        law(rule("one", VAGUE), rule("two", form == Form.BAN))
        found = cs.review({"precise": False, "form": "refusal"}, REVIEWED)

        assert [one.standard.id for one in found.breaches] == ["assembly.one"]
        assert len(found.findings) == 2


class TestNotApplicable:
    """A provision says nothing where none of its rights is touched."""

    def test_other_right(self) -> None:
        restriction = cs.Restriction(
            id="r", rights=[cs.Right.ASSOCIATION], facts=cs.Facts(form=Form.BAN)
        )
        found = cs.review(restriction, REVIEWED)

        assert both(found) == (V.NOT_APPLICABLE, V.NOT_APPLICABLE)
        assert (found.findings, found.rights, found.open_questions()) == ((), (), ())

    def test_part_of_its_right(self) -> None:
        restriction = cs.Restriction(
            id="r", rights=[cs.Right.ASSEMBLY_FACILITATION, cs.Right.PRIVACY], facts=cs.Facts()
        )
        found = cs.review(restriction, REVIEWED)

        assert found.rights == (cs.Right.ASSEMBLY_FACILITATION,)
        assert found.verdict is not V.NOT_APPLICABLE

    @pytest.mark.parametrize("provision", ["iccpr/4", "udhr/29", "osce-copenhagen-1990/24"])
    def test_clause_that_protects_no_right_of_its_own(self, provision: str) -> None:
        found = cs.review({"form": "ban"}, provision)

        assert both(found) == (V.NOT_APPLICABLE, V.NOT_APPLICABLE)


class TestVerdictIsNoTruth:
    """A verdict used as if it were true or false is an error, since it may be neither."""

    def test_message(self) -> None:
        expected = "Verdict.COMPATIBLE is neither true nor false: compare with `is`"

        with pytest.raises(cs.TruthValueError) as caught:
            bool(V.COMPATIBLE)
        assert str(caught.value) == expected
