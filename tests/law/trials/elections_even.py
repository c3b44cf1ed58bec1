"""Trials: an even contest."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="campaign.public-media-one-sided",
        measure=(
            "State television in Kazakhstan gives the president whole evenings and his rivals "
            "minutes"
        ),
        under="osce-copenhagen-1990/7.8",
        on="2005-12-04",
        facts={
            "activity": "broadcast",
            "form": "content_rule",
            "scope": "general",
            "targets": ["candidate"],
            "setting": ["campaign", "air"],
            "legal_basis": "statute",
            "aims": ["pluralism"],
            "evidence": "none",
            "reasons": "none",
            "airtime_equal": False,
        },
        near={"airtime_equal": True},
        near_miss="All contestants get the same half hour, drawn by lot",
    ),
    Trial(
        standard="campaign.state-means-used",
        measure=(
            "Teachers and clerks are sent in working hours, in office cars, to collect votes "
            "for the governor"
        ),
        under="iccpr/25",
        on="2015-04-26",
        facts={
            "activity": "campaign",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "state_means_used": True,
        },
        near={"state_means_used": False},
        near_miss="They campaign after work and in their own cars",
    ),
)
"""The trials of the standards on an even contest."""
