"""Trials: the aims for which a group may be limited."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.closed-list",
        measure=(
            "A law forbids associations to work on foreign policy, for the sake of sovereignty "
            "alone"
        ),
        under="iccpr/22",
        on="2014-05-01",
        facts={
            "activity": "run_association",
            "form": "ban",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["sovereignty"],
            "evidence": "general",
            "reasons": "weighed",
            "refusal_ground": "activity",
            "sanction": "fine",
        },
        near={"aims": ["sovereignty", "national_security"]},
        near_miss="The law is also for national security, which article 22 names",
    ),
    Trial(
        standard="association.closed-list-echr",
        measure=(
            "A town keeps an association of foreign residents off its list of bodies, to guard the "
            "honour of the State"
        ),
        under="echr/11",
        on="2003-05-01",
        facts={
            "activity": "run_association",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["image"],
            "evidence": "general",
            "reasons": "weighed",
        },
        near={"aims": ["rights_of_others"]},
        near_miss="The rule is to share scarce rooms fairly among all users",
    ),
    Trial(
        standard="association.closed-list-arab",
        measure=(
            "The law of a Gulf State keeps associations out of public debate so as to preserve "
            "public order, and for no other reason"
        ),
        under="arab-charter/24",
        on="2015-05-01",
        facts={
            "activity": "run_association",
            "form": "ban",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "weighed",
        },
        near={"aims": ["public_safety"]},
        near_miss="The law is for the safety of people, which the Charter names",
    ),
    Trial(
        standard="association.closed-list-achpr",
        measure=(
            "A decree forbids associations to take part in debates on the presidency, to protect "
            "the image of the head of State"
        ),
        under="achpr/10",
        on="2010-05-01",
        facts={
            "activity": "run_association",
            "form": "ban",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["image", "ideology"],
            "evidence": "general",
            "reasons": "weighed",
        },
        near={"aims": ["public_safety"]},
        near_miss="The decree is for the safety of all, which is part of the common interest",
    ),
)
"""The trials of the standards on the aims."""
