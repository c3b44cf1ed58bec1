"""Trials: the weighing of political rights."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="participation.weighing",
        measure=(
            "The leader of an opposition party in Turkey is held for years before trial while "
            "he sits in parliament and stands for president"
        ),
        under="echr-p1/3",
        on="2020-12-22",
        facts={
            "activity": "stand",
            "form": "detention",
            "scope": "individual",
            "targets": ["opposition", "candidate"],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "general",
            "reasons": "formal",
            "sanction": "pretrial",
            "criminal": True,
            "message": "political",
        },
        near={"evidence": "specific", "reasons": "weighed", "individual_assessment": True},
        near_miss=(
            "The courts showed from recordings that he had sent people to attack a barracks, "
            "and weighed his mandate"
        ),
    ),
    Trial(
        standard="participation.weighing",
        measure=(
            "Georgia strikes two districts out of the count of an election, with no time for a "
            "new vote there"
        ),
        under="echr-p1/3",
        on="2008-07-08",
        facts={
            "activity": "vote",
            "form": "refusal",
            "scope": "individual",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "formal",
            "sanction": "disqualification",
            "channels_open": "none",
        },
        near={"sanction": "none", "channels_open": "adequate"},
        near_miss="The districts vote again a week later",
    ),
    Trial(
        standard="participation.peaceful-party-ended",
        measure=(
            "Thailand's Constitutional Court ends the party with the most seats, and bars those "
            "who led it for ten years, because it had asked to amend the law on insult to the "
            "king; it hears the party, looks at its acts and weighs its right"
        ),
        under="iccpr/25",
        on="2024-08-07",
        facts={
            "activity": "run_association",
            "form": "dissolution",
            "scope": "individual",
            "targets": ["party", "opposition"],
            "legal_basis": "statute",
            "aims": ["democracy", "national_security"],
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": True,
            "sanction": "dissolution",
            "disqualification_years": 10,
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
        },
        near={"incitement": "likely"},
        near_miss="The party had called its followers to storm the palace",
    ),
)
"""The trials of the standards on the weighing of political rights."""
