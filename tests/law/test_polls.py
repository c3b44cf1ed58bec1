"""What may be published on an election can be held back for days before it."""

from __future__ import annotations

import pytest

import civicspace as cs

#: A journalist is fined for printing true polls in the last weeks before a vote, as in the Republic
#: of Korea in 1997.
POLLS = {
    "activity": "publish",
    "form": "penalty",
    "scope": "individual",
    "targets": ["journalist"],
    "setting": ["campaign", "print"],
    "legal_basis": "statute",
    "aims": ["electoral_integrity"],
    "evidence": "general",
    "reasons": "weighed",
    "conduct": "peaceful",
    "message": "political",
    "incitement": "none",
    "sanction": "fine",
    "criminal": True,
}


def lifted(**more: object) -> bool:
    """Whether the exemption for polls lifts the weighing."""
    found = cs.review({**POLLS, "duration_days": 23, **more}, under="iccpr/19", on="2021-01-01")
    weighed = next(one for one in found.findings if one.standard.id == "press.weighing")
    return "polls-near-the-vote" in {one.id for one in weighed.lifted_by}


class TestPollsNearTheVote:
    """States may keep polls from print just before a vote (GC 34, para. 37; Kim Jong-Cheol)."""

    def test_three_weeks(self) -> None:
        assert lifted()

    @pytest.mark.parametrize(("days", "expected"), [(30, True), (31, False)])
    def test_a_month_at_the_most(self, days: int, expected: bool) -> None:
        assert lifted(duration_days=days) is expected

    @pytest.mark.parametrize(
        "more",
        [
            {"setting": ["print"]},
            {"aims": ["public_order"]},
            {"sanction": "prison"},
            {"form": "closure"},
        ],
    )
    def test_nothing_else(self, more: dict[str, object]) -> None:
        assert not lifted(**more)
