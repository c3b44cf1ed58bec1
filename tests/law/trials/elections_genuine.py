"""Trials: elections in time, in secret, run neutrally, counted openly, open to complaint."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="elections.overdue",
        measure=(
            "A transitional government puts off the general election by two years for the "
            "second time"
        ),
        under="iccpr/25",
        on="2024-12-01",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "blanket",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["stability"],
            "evidence": "general",
            "reasons": "formal",
            "months_overdue": 24,
        },
        near={"months_overdue": 0},
        near_miss="The vote is held when the constitution says",
    ),
    Trial(
        standard="elections.not-secret",
        measure=(
            "Voters of minority lists in Hungary get a ballot with one list on it, so that all "
            "can see how they voted"
        ),
        under="echr-p1/3",
        on="2022-11-10",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["minority"],
            "legal_basis": "statute",
            "aims": ["minority_protection"],
            "evidence": "none",
            "reasons": "none",
            "ballot_secret": False,
        },
        near={"ballot_secret": True},
        near_miss="They mark one ballot among several lists, in a booth",
    ),
    Trial(
        standard="elections.commission-not-independent",
        measure=(
            "All members of the commission in Cote d'Ivoire but a few are named by the side in "
            "power"
        ),
        under="iccpr/25",
        on="2016-11-18",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "commission_independent": False,
        },
        near={"commission_independent": True},
        near_miss="Each side names half, and a judge has the chair",
    ),
    Trial(
        standard="elections.results-hidden",
        measure=(
            "The commission publishes one figure for the whole country and keeps the protocols "
            "of the stations"
        ),
        under="osce-copenhagen-1990/7.4",
        on="2020-08-14",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "results_by_station": False,
        },
        near={"results_by_station": True},
        near_miss="Each protocol hangs on the door of its station and is online the same night",
    ),
    Trial(
        standard="participation.complaint-in-vain",
        measure=(
            "Belgium lets the new parliament itself decide, for good, on the complaint of a "
            "candidate who lacked a handful of votes"
        ),
        under="echr-p1/3",
        on="2020-07-10",
        facts={
            "activity": "stand",
            "form": "procedure_rule",
            "scope": "individual",
            "targets": ["candidate"],
            "setting": ["results"],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "specific",
            "reasons": "formal",
            "judicial_review": "none",
            "signatures_percent": 1,
        },
        near={"judicial_review": "effective"},
        near_miss="A court hears him within the week and can order a new count",
    ),
    Trial(
        standard="participation.complaint-in-vain",
        measure="Courts have two months to decide who may stand, and the vote is in six weeks",
        under="iccpr/25",
        on="2015-04-26",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["administration"],
            "evidence": "none",
            "reasons": "none",
            "appeal_days": 60,
        },
        near={"appeal_days": 3},
        near_miss="They have three days",
    ),
)
"""The trials of the standards on how an election is held."""
