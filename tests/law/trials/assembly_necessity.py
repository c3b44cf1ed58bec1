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
            "A city sends all marches at weekends to one boulevard by a form letter, with leave "
            "to ask for more."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "general",
            "evidence": "none",
            "reasons": "formal",
            "legal_basis": "regulation",
            "aims": ["traffic"],
            "individual_assessment": False,
            "channels_open": "adequate",
        },
        near={"individual_assessment": True},
        near_miss="Each march is looked at on its facts, and some stay where they wish.",
    ),
)
"""The trials, in the order of the standards."""
