"""Trials: criminal courts, listed grounds and independents."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="candidacy.not-by-a-criminal-court",
        measure=(
            "The Comptroller of Venezuela bars a mayor from office for six years over the use "
            "of public money; no court tried him"
        ),
        under="achr/23",
        on="2011-09-01",
        facts={
            "activity": "stand",
            "form": "penalty",
            "scope": "individual",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["office"],
            "evidence": "specific",
            "reasons": "weighed",
            "sanction": "disqualification",
            "criminal": False,
            "disqualification_years": 6,
            "individual_assessment": True,
        },
        near={"criminal": True},
        near_miss="A criminal court sentenced him, and the bar is part of the sentence",
    ),
    Trial(
        standard="candidacy.ground-not-listed",
        measure="Candidates for an assembly must first declare their loyalty to the revolution",
        under="achr/23",
        on="2012-10-07",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["office"],
            "evidence": "general",
            "reasons": "weighed",
            "bar_ground": "declaration",
        },
        near={"bar_ground": "residence"},
        near_miss="Candidates must have lived in the district for a year",
    ),
    Trial(
        standard="candidacy.independents-barred",
        measure=(
            "Kazakhstan lets nobody stand for president without being put forward by a party or "
            "another public association"
        ),
        under="iccpr/25",
        on="2019-06-09",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["governability"],
            "evidence": "general",
            "reasons": "weighed",
            "bar_ground": "independence",
        },
        near={"bar_ground": "incompatibility"},
        near_miss="Anybody may put himself forward, but a judge must first leave the bench",
    ),
)
"""The trials of the standards on criminal courts, listed grounds and independents."""
