"""Trials: prisoners, and others who lose the vote as a class."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="vote.blanket-prisoner-ban",
        measure=(
            "The law of the United Kingdom takes the vote from every convicted prisoner for as "
            "long as he serves"
        ),
        under="echr-p1/3",
        on="2005-10-06",
        facts={
            "activity": "vote",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["prisoner"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "none",
            "bar_ground": "conviction_any",
            "individual_assessment": False,
        },
        near={"bar_ground": "conviction_serious"},
        near_miss="Only those convicted of electoral fraud lose it",
    ),
    Trial(
        standard="vote.blanket-prisoner-ban",
        measure="Cameroon strikes a politician off the roll for a charge of which he was acquitted",
        under="iccpr/25",
        on="2005-03-17",
        facts={
            "activity": "vote",
            "form": "suspension",
            "scope": "individual",
            "targets": ["prisoner"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "specific",
            "reasons": "formal",
            "bar_ground": "charge",
            "individual_assessment": True,
        },
        near={"bar_ground": "conviction_serious"},
        near_miss="A court had convicted him of stuffing ballot boxes",
    ),
    Trial(
        standard="vote.unreasonable-exclusion",
        measure=(
            "Hungary takes the vote from everybody under guardianship, with no look at whether "
            "the person can choose"
        ),
        under="echr-p1/3",
        on="2010-05-20",
        facts={
            "activity": "vote",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "general",
            "reasons": "formal",
            "bar_ground": "capacity",
            "unequal_ground": "disability",
            "individual_assessment": False,
        },
        near={"individual_assessment": True, "evidence": "specific"},
        near_miss="A judge heard this person and found that she could not choose",
    ),
)
"""The trials of the standards on prisoners, and others who lose the vote as a class."""
