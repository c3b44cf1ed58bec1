"""To what a provision speaks: citizens, work for human rights, children, unions, minorities."""

from __future__ import annotations

from typing import ClassVar

import pytest

import civicspace as cs
from tests.assessment.rules import BAN

V = cs.Verdict


def verdicts(facts: dict[str, object], provision: str) -> tuple[cs.Verdict, cs.Verdict]:
    """The verdict on the record and the strict one."""
    found = cs.review(facts, provision)
    return found.verdict, found.strict


class TestCitizens:
    """Provisions on citizens say nothing where foreigners and foreign bodies alone are struck."""

    BAR: ClassVar[dict[str, object]] = {
        "activity": "campaign",
        "form": "ban",
        "evidence": "none",
        "conduct": "peaceful",
        "duration_days": 400,
    }

    @pytest.mark.parametrize(
        ("targets", "speaks"),
        [
            ([], True),
            (["foreigner"], False),
            (["foreign_ngo"], False),
            (["foreigner", "foreign_ngo"], False),
            (["foreigner", "ngo"], True),
            (["opposition"], True),
        ],
    )
    @pytest.mark.parametrize("provision", ["iccpr/25", "osce-copenhagen-1990/7.7", "udhr/21"])
    def test_targets(self, provision: str, targets: list[str], speaks: bool) -> None:
        found = cs.review({**self.BAR, "targets": targets}, provision)

        assert (found.verdict is not V.NOT_APPLICABLE) is speaks

    def test_breach(self) -> None:
        given = {**self.BAR, "targets": [], "legal_basis": "none"}

        assert verdicts(given, "iccpr/25") == (V.INCOMPATIBLE, V.INCOMPATIBLE)

    def test_who_is_struck_is_not_known(self) -> None:
        found = cs.review(self.BAR, "iccpr/25")

        assert (found.verdict, found.strict) == (V.INCOMPATIBLE, V.UNDETERMINED)
        assert "targets" in {one.fact for one in found.open_questions()}


class TestHumanRightsWork:
    """Paragraphs on human rights work speak where it, its message or its people are touched."""

    SPEECH: ClassVar[dict[str, object]] = {
        "activity": "speak",
        "form": "penalty",
        "evidence": "none",
        "reasons": "none",
        "scope": "individual",
        "incitement": "none",
        "conduct": "peaceful",
        "targets": [],
    }

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"message": "rights"}, V.INCOMPATIBLE),
            ({"message": "political", "targets": ["defender"]}, V.INCOMPATIBLE),
            ({"message": "commercial"}, V.NOT_APPLICABLE),
            ({}, V.UNDETERMINED),
        ],
    )
    def test_verdict(self, more: dict[str, object], expected: V) -> None:
        found = cs.review({**self.SPEECH, **more}, "osce-copenhagen-1990/10.1")

        assert found.verdict is expected

    def test_why_it_is_open(self) -> None:
        found = cs.review(self.SPEECH, "osce-copenhagen-1990/10.1")
        printed = str(found.explain()).splitlines()

        assert printed[:3] == [
            "Undetermined under Copenhagen Document, paragraph 10.1 (Getting and giving information"
            " on human",
            "rights).",
            "Whether it speaks to this is open: it is not known whether the message is rights.",
        ]

    def test_no_breach_while_it_is_open_whether_it_speaks(self) -> None:
        found = cs.review(self.SPEECH, "osce-copenhagen-1990/10.1")

        assert found.breaches == ()
        assert found.open_questions()[0].fact == "message"

    def test_who_is_struck_is_presumed_on_the_record_only(self) -> None:
        given = {**self.SPEECH, "message": "commercial"}
        del given["targets"]

        assert verdicts(given, "osce-copenhagen-1990/10.1") == (V.NOT_APPLICABLE, V.UNDETERMINED)
        strict = cs.review(given, "osce-copenhagen-1990/10.1", strict=True)
        assert strict.verdict is V.UNDETERMINED


class TestSeats:
    """A paragraph on keeping a seat speaks of elected persons who lose theirs."""

    @pytest.mark.parametrize(
        ("facts", "speaks"),
        [
            ({"activity": "stand", "form": "dismissal"}, True),
            ({"activity": "stand", "form": "ban", "bar_ground": "impeachment"}, True),
            ({"activity": "stand", "form": "ban", "bar_ground": "residence"}, False),
            ({"activity": "vote", "form": "dismissal"}, False),
        ],
    )
    def test_speaks(self, facts: dict[str, object], speaks: bool) -> None:
        found = cs.review(facts, "osce-copenhagen-1990/7.9")

        assert (found.verdict is not V.NOT_APPLICABLE) is speaks


class TestChildren:
    """A provision on children protects them from rules for all, and not from others' own rules."""

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"targets": []}, V.INCOMPATIBLE),
            ({"targets": ["child"]}, V.INCOMPATIBLE),
            ({"targets": ["organiser"]}, V.INCOMPATIBLE),
            ({"targets": ["candidate"]}, V.NOT_APPLICABLE),
            ({"targets": ["public_servant", "party"]}, V.NOT_APPLICABLE),
            ({"targets": [], "scope": "individual"}, V.NOT_APPLICABLE),
            ({"targets": ["child"], "scope": "individual"}, V.INCOMPATIBLE),
        ],
    )
    def test_verdict(self, more: dict[str, object], expected: V) -> None:
        assert cs.review({**BAN, **more}, "crc/15").verdict is expected

    def test_who_is_struck_is_not_known(self) -> None:
        given = {**BAN, "conduct": "peaceful", "alone": False, "legal_basis": "none"}
        del given["targets"]

        assert verdicts({**given, "targets": []}, "crc/15") == (V.INCOMPATIBLE, V.INCOMPATIBLE)
        assert verdicts(given, "crc/15") == (V.INCOMPATIBLE, V.UNDETERMINED)

    def test_rights_touched(self) -> None:
        restriction = cs.Restriction(
            id="r",
            rights=[cs.Right.ASSEMBLY, cs.Right.PRIVACY],
            facts=cs.Facts.from_coded(BAN),
        )

        assert cs.review(restriction, "crc/15").rights == (cs.Right.ASSEMBLY,)


class TestUnions:
    """A provision on unions speaks where they are among those struck."""

    DISSOLUTION: ClassVar[dict[str, object]] = {
        "activity": "run_association",
        "form": "dissolution",
        "scope": "general",
        "independent_decider": False,
    }

    @pytest.mark.parametrize(
        ("targets", "speaks"),
        [
            (["union"], True),
            (["ngo"], True),
            (["unregistered_group"], True),
            ([], True),
            (["party"], False),
            (["religious_group"], False),
        ],
    )
    def test_targets(self, targets: list[str], speaks: bool) -> None:
        found = cs.review({**self.DISSOLUTION, "targets": targets}, "ilo-c87/4")

        assert (found.verdict is not V.NOT_APPLICABLE) is speaks


class TestMinorities:
    """A provision against discrimination speaks only where the group is singled out."""

    @pytest.mark.parametrize(
        ("targets", "speaks"), [(["minority"], True), ([], False), (["opposition"], False)]
    )
    def test_targets(self, targets: list[str], speaks: bool) -> None:
        found = cs.review({**BAN, "targets": targets}, "icerd/5")

        assert (found.verdict is not V.NOT_APPLICABLE) is speaks


class TestInferredTargets:
    """Whom a rule strikes may be the coder's inference, which counts on the record only."""

    @pytest.mark.parametrize(
        ("inferred", "record"), [("candidate", V.NOT_APPLICABLE), ("child", V.INCOMPATIBLE)]
    )
    def test_record_and_strict(self, inferred: str, record: V) -> None:
        known = {name: value for name, value in BAN.items() if name != "targets"}
        restriction = cs.Restriction(
            id="r",
            rights=[cs.Right.ASSEMBLY],
            facts=cs.Facts.from_coded(known),
            presumed=cs.Facts.from_coded({"targets": [inferred]}),
        )
        found = cs.review(restriction, "crc/15")

        assert (found.verdict, found.strict) == (record, V.UNDETERMINED)
