"""Trials of the standards on the message of a gathering."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.content-based",
        measure=(
            "A mayor who had sworn that no such parade would ever be held refuses a pride march; "
            "the risk of attacks is real and weighed."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "targets": ["lgbt"],
            "aims": ["public_safety"],
            "conduct": "peaceful",
            "message": "rights",
            "declared_hostility": True,
            "milder_tried": True,
            "individual_assessment": True,
        },
        near={"declared_hostility": False},
        near_miss="The mayor had no quarrel with the march.",
    ),
    Trial(
        standard="assembly.terrorism-label",
        measure=(
            "Nicaragua, 2018: people who took part in peaceful road pickets are tried as "
            "terrorists."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["national_security"],
            "conduct": "peaceful",
            "message": "political",
            "sanction": "prison",
            "criminal": True,
            "offence": "terrorism",
        },
        near={"offence": "other"},
        near_miss="They are tried for blocking an ambulance.",
    ),
    Trial(
        standard="assembly.results-protest-punished",
        measure=(
            "People who stood before the election commission to dispute the count are jailed for "
            "unrest, in a judgment that reasons with care."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "setting": ["results"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "sanction": "prison",
            "criminal": True,
        },
        near={"sanction": "fine", "criminal": False},
        near_miss="They pay a small fine for standing on the tracks.",
    ),
)
"""The trials, in the order of the standards."""
