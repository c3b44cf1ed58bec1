"""Trials: laws made in the dark, and offences of foreign interference."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="consultation.made-in-the-dark",
        measure=(
            "A law on foreign influence passes three readings in a month, and its critics are "
            "turned away at the door"
        ),
        under="osce-copenhagen-1990/5.8",
        on="2024-06-03",
        facts={
            "activity": "run_association",
            "form": "reporting_duty",
            "scope": "general",
            "targets": ["foreign_funded"],
            "legal_basis": "statute",
            "aims": ["transparency"],
            "evidence": "none",
            "reasons": "none",
            "consulted": False,
        },
        near={"consulted": True},
        near_miss=(
            "The draft is open to comment for two months, and the committee hears all who ask"
        ),
    ),
    Trial(
        standard="participation.interference-offence",
        measure=(
            "Nicaragua fines a campaigner under a law against those who damage the supreme "
            "interests of the nation: he had spoken to a regional body"
        ),
        under="iccpr/25",
        on="2022-06-01",
        facts={
            "activity": "campaign",
            "form": "penalty",
            "scope": "individual",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["sovereignty"],
            "discretion": "wide",
            "evidence": "specific",
            "reasons": "formal",
            "individual_assessment": True,
            "conduct": "peaceful",
            "sanction": "fine",
            "international_contact": True,
        },
        near={"aims": ["electoral_integrity"], "international_contact": False},
        near_miss="He had taken money for his campaign from a foreign ministry and hidden it",
    ),
)
"""The trials of the standards on laws made in the dark, and offences of foreign interference."""
