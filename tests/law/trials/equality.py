"""Trials of the standards on equality."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="non-discrimination.unexplained-difference",
        measure="Men may call a gathering at any hour, women only by day",
        under="iccpr/26",
        on="2010-01-01",
        facts={
            "activity": "assemble",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "unequal": "unexplained",
        },
        near={"unequal": "objective"},
        near_miss="Those under sixteen may call one by day only, which their age explains",
    ),
    Trial(
        standard="non-discrimination.one-side-only",
        measure="A mayor forbids marches for the rights of gay people, and no others",
        under="iccpr/26",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "ban",
            "scope": "blanket",
            "targets": ["lgbt"],
            "legal_basis": "statute",
            "aims": ["morals"],
            "evidence": "general",
            "reasons": "formal",
        },
        near={"evidence": "specific"},
        near_miss="One march is put off because of an attack that was planned on that day",
    ),
    Trial(
        standard="non-discrimination.barriers-to-taking-part",
        through="non-discrimination.weighing",
        measure=(
            "Petitions may be signed in one office up two flights of stairs, and nobody asked how "
            "people in wheelchairs are to sign"
        ),
        under="iccpr/26",
        on="2010-01-01",
        facts={
            "activity": "petition",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "channels_open": "poor",
            "unequal": "equal",
            "unequal_ground": "disability",
        },
        near={"channels_open": "adequate", "unequal_ground": "other"},
        near_miss="The office is hard to find for everybody, and one may sign by post as well",
    ),
    Trial(
        standard="non-discrimination.weighing",
        measure=(
            "Every candidate must be photographed with a bare head, which keeps out the women of "
            "one faith, and no other way is offered"
        ),
        under="iccpr/26",
        on="2010-01-01",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "individual_assessment": False,
            "channels_open": "none",
            "unequal": "equal",
            "unequal_ground": "religion",
        },
        near={"channels_open": "adequate", "reasons": "weighed"},
        near_miss="Whoever will not bare the head may be identified by a fingerprint",
    ),
)
"""The trials of the standards on equality."""
