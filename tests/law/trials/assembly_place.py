"""Trials of the standards on place and cost of gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.costs",
        measure=(
            "Belarus, 2019: those who announce a gathering must pay for the police, doctors and "
            "cleaners."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "notification",
            "scope": "general",
            "legal_basis": "regulation",
            "notice_hours": 48,
            "spontaneous_exempt": True,
            "silence_means": "granted",
            "costs_imposed": True,
        },
        near={"costs_imposed": False},
        near_miss="The city bears these costs.",
    ),
    Trial(
        standard="assembly.designated-places",
        measure=(
            "Almaty, 2005: by decision of the city council, gatherings may be held on one square "
            "behind a cinema, out of sight of those in power, and nowhere else."
        ),
        under="iccpr/21",
        on="2015-01-01",
        facts={
            "activity": "assemble",
            "form": "procedure_rule",
            "scope": "general",
            "evidence": "general",
            "legal_basis": "regulation",
            "setting": ["designated_site"],
            "channels_open": "poor",
            "notice_hours": 24,
            "spontaneous_exempt": True,
        },
        near={"setting": [], "channels_open": "adequate"},
        near_miss="The council sets forms and hours, and leaves the place to those who gather.",
    ),
    Trial(
        standard="assembly.symbolic-sites",
        measure=(
            "An authority refuses pickets before parliament one by one, as the place is too "
            "important."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "general",
            "evidence": "none",
            "reasons": "formal",
            "legal_basis": "statute",
            "setting": ["government_site"],
            "aims": ["public_order"],
            "individual_assessment": True,
        },
        near={"evidence": "specific"},
        near_miss="On these days the entrances had been stormed before.",
    ),
)
"""The trials, in the order of the standards."""
