"""Trials of the standards on the dispersal of gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.dispersal-without-cause",
        measure=(
            "Valladolid, 2014: a small group that walks on after an announced rally is driven "
            "apart, for fear of what such groups may do; the courts weigh it afterwards."
        ),
        under="echr/11",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
        },
        near={"evidence": "specific"},
        near_miss="They were about to enter a hall by force.",
    ),
    Trial(
        standard="assembly.dispersal-for-the-few",
        measure=(
            "Moscow, May 2012: a few threw asphalt, and the whole of an allowed rally was cleared."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "formal",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "violence_extent": "isolated",
            "milder_tried": False,
            "individual_assessment": True,
        },
        near={"milder_tried": True},
        near_miss="The police first took out those who threw.",
    ),
    Trial(
        standard="assembly.dispersed-for-notice",
        measure=(
            "Istanbul, 2000: some fifty people who meet in a park without notice are scattered "
            "within half an hour."
        ),
        under="echr/11",
        on="2007-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order", "traffic"],
            "conduct": "peaceful",
            "message": "rights",
            "punished_for_notice": True,
            "tolerated": False,
            "individual_assessment": True,
        },
        near={"tolerated": True, "punished_for_notice": False},
        near_miss="They are left for hours, and then moved because the road had to open.",
    ),
    Trial(
        standard="assembly.no-warning",
        measure=(
            "People who had shut a railway station for hours are cleared by a charge that nobody "
            "was told of."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "conduct": "disruptive",
            "message": "public_interest",
            "force": "proportionate",
            "warning_given": False,
        },
        near={"warning_given": True},
        near_miss="The police called three times and left a way out.",
    ),
)
"""The trials, in the order of the standards."""
