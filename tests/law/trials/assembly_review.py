"""Trials of the standards on review in time."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.no-timely-review",
        measure=(
            "Warsaw, 2005: a march is refused on facts, and the appeal is heard after the day has "
            "passed."
        ),
        under="echr/11",
        on="2008-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "rights",
            "milder_tried": True,
            "individual_assessment": True,
            "judicial_review": "late",
        },
        near={"judicial_review": "effective"},
        near_miss="A court rules within two days.",
    ),
)
"""The trials, in the order of the standards."""
