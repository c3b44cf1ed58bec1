"""Trials of the standards on the need for a limit on gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.prohibition-last-resort",
        measure=(
            "The police forbid one march because two earlier ones blocked a bridge; another route "
            "was not thought of, and the court checks the form alone."
        ),
        under="echr/11",
        on="2014-01-01",
        facts={
            "activity": "assemble",
            "form": "ban",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "formal",
            "aims": ["public_safety"],
            "conduct": "peaceful",
            "message": "public_interest",
            "individual_assessment": True,
            "milder_tried": False,
        },
        near={"milder_tried": True},
        near_miss="Another route and a later hour were offered first.",
    ),
    Trial(
        standard="assembly.no-individual-assessment",
        measure=(
            "A city moves a march to a boulevard nearby by a form letter, as it does with every "
            "march, and looks at none of them."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "individual",
            "tolerated": True,
            "evidence": "none",
            "reasons": "formal",
            "legal_basis": "regulation",
            "aims": ["traffic"],
            "individual_assessment": False,
            "channels_open": "adequate",
        },
        near={"individual_assessment": True},
        near_miss="The city looked at this march and its hour before it moved it.",
    ),
)
"""The trials, in the order of the standards."""
