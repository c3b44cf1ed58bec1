"""Trials: what a group is for, and the grounds on which status is refused."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.refusal-grounds",
        measure=(
            "Greek courts refuse to register the Home of Macedonian Civilisation, whose statute "
            "speaks of culture, because they read separatism into its purposes"
        ),
        under="echr/11",
        on="1998-07-10",
        facts={
            "activity": "form_association",
            "form": "refusal",
            "scope": "individual",
            "targets": ["minority"],
            "legal_basis": "statute",
            "aims": ["national_security", "public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "refusal_ground": "purpose",
            "may_reapply": False,
            "judicial_review": "effective",
            "message": "rights",
            "conduct": "peaceful",
            "incitement": "none",
        },
        near={"refusal_ground": "formality", "may_reapply": True},
        near_miss="The statute lacks a seat and a date, and the founders may file it again",
    ),
    Trial(
        standard="association.purpose-restricted",
        measure=(
            "The law of a Central Asian State forbids associations whose purposes include changes "
            "to the form of the State, peaceful ones too"
        ),
        under="iccpr/22",
        on="2013-06-01",
        facts={
            "activity": "form_association",
            "form": "ban",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "general",
            "reasons": "formal",
            "refusal_ground": "purpose",
            "message": "political",
            "conduct": "peaceful",
            "incitement": "none",
            "may_reapply": False,
        },
        near={"message": "hateful"},
        near_miss="The law forbids only groups that preach hatred of an ethnic group",
    ),
)
"""The trials of the standards on purposes and refusals."""
