"""What is counted: one ruling is right when the review comes out as the tribunal did."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.casebook import Agreement, Contribution, score
from civicspace.model.cases import Outcome, Ruling, Tribunal

BAN: dict[str, object] = {
    "activity": "assemble",
    "form": "ban",
    "scope": "blanket",
    "legal_basis": "none",
    "aims": ["public_order"],
    "conduct": "peaceful",
}
NOTICE: dict[str, object] = {
    "activity": "assemble",
    "form": "notification",
    "scope": "general",
    "notice_hours": 24,
    "spontaneous_exempt": True,
    "legal_basis": "statute",
    "aims": ["public_safety"],
}


def case(
    name: str, facts: dict[str, object], outcome: Outcome, *, under: str = "iccpr/21"
) -> cs.Case:
    return cs.Case(
        id=name,
        name=name,
        tribunal=Tribunal.HRC,
        decided="2021-03-01",
        state="KAZ",
        summary="A gathering was limited.",
        facts=cs.Facts.from_coded(facts),
        rulings=[Ruling(provision=under, right=cs.Right.ASSEMBLY, outcome=outcome)],
    )


RIGHT = case("right", BAN, Outcome.VIOLATION)
WRONG = case("wrong", BAN, Outcome.NO_VIOLATION)
FINE = case("fine", NOTICE, Outcome.NO_VIOLATION)
MISSED = case("missed", NOTICE, Outcome.VIOLATION)
OPEN = case("open", {"activity": "assemble"}, Outcome.VIOLATION)
ELSEWHERE = case("elsewhere", BAN, Outcome.NO_VIOLATION, under="iccpr/22")


class TestAgrees:
    """Incompatible for a violation; compatible or not applicable for none; open is wrong."""

    @pytest.mark.parametrize(
        ("one", "agrees"),
        [(RIGHT, True), (WRONG, False), (FINE, True), (MISSED, False), (OPEN, False)],
        ids=lambda one: getattr(one, "id", ""),
    )
    def test_each(self, one: cs.Case, agrees: bool) -> None:
        found = score([one])

        assert [pair.agrees for pair in found.pairs] == [agrees]
        assert [pair.case for pair in found.disagreements] == ([] if agrees else [one])

    def test_open_is_counted_apart(self) -> None:
        assert score([OPEN, RIGHT]).undetermined == 1


class TestShares:
    """Agreement is the share that agrees; balanced, the mean of both outcomes' shares."""

    def test_agreement(self) -> None:
        found = score([RIGHT, WRONG, FINE, MISSED])

        assert (len(found), found.right, found.agreement) == (4, 2, 0.5)

    def test_balanced(self) -> None:
        found = score([RIGHT, RIGHT, RIGHT, WRONG])

        assert found.agreement == 0.75
        assert found.balanced == 0.5

    def test_of_one_outcome_only(self) -> None:
        assert score([RIGHT]).balanced == 1

    def test_of_nothing(self) -> None:
        nothing = Agreement(pairs=())

        assert (nothing.agreement, nothing.balanced, len(nothing)) == (1, 1, 0)


class TestGroups:
    """The agreement can be taken apart by any property of a pair."""

    def test_by(self) -> None:
        found = score([RIGHT, WRONG, FINE]).by(lambda pair: pair.ruling.outcome)

        assert {name: part.right for name, part in found.items()} == {
            Outcome.VIOLATION: 1,
            Outcome.NO_VIOLATION: 1,
        }

    def test_where(self) -> None:
        found = score([RIGHT, WRONG, FINE])

        assert len(found.where(lambda pair: pair.breach)) == 2


class TestContributions:
    """A standard contributes where it is breached, and decides where it alone is."""

    def test_counts(self) -> None:
        found = {one.standard: one for one in score([RIGHT, WRONG]).contributions()}
        basis = found["assembly.no-legal-basis"]

        assert (basis.right, basis.wrong) == (1, 1)
        assert basis.gain == 0

    def test_alone(self) -> None:
        alone = case(
            "alone",
            {**NOTICE, "legal_basis": "none"},
            Outcome.VIOLATION,
        )

        assert score([alone]).contributions() == (
            Contribution(
                standard="assembly.no-legal-basis",
                right=1,
                wrong=0,
                decisive_right=1,
                decisive_wrong=0,
            ),
        )

    def test_without_it_the_agreement_falls_by_its_gain(self) -> None:
        from civicspace.casebook import bundled

        found = score(bundled())
        for one in found.contributions():
            lost = [
                pair
                for pair in found.pairs
                if {breach.standard.id for breach in pair.review.breaches} == {one.standard}
            ]

            assert one.gain == sum(1 if pair.violation else -1 for pair in lost)
