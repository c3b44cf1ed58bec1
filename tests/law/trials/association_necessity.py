"""Trials: what hides behind a lawful aim."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.hidden-aim",
        measure=(
            "Weeks after the head of State called human rights groups traitors, prosecutors visit "
            "only such groups, in the name of fire safety and with no facts against any"
        ),
        under="iccpr/22",
        on="2013-04-01",
        facts={
            "activity": "run_association",
            "form": "inspection",
            "scope": "individual",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "evidence": "general",
            "reasons": "formal",
            "burden": "light",
            "discretion": "bounded",
            "declared_hostility": True,
        },
        near={"declared_hostility": False},
        near_miss="The visits are part of a yearly round, and nobody spoke against the groups",
    ),
)
"""The trials of the standard on hidden aims."""
