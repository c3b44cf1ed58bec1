"""Trials of the standards on bans on gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.blanket-ban",
        measure=(
            "After riots in one suburb a capital forbids every gathering for three months; the "
            "reports are detailed, and a court weighs them, but nobody can be heard elsewhere."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "ban",
            "scope": "blanket",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "channels_open": "poor",
            "duration_days": 90,
        },
        near={"duration_days": 10},
        near_miss="The ban holds for ten days.",
    ),
    Trial(
        standard="assembly.election-window-ban",
        measure=(
            "Kazakhstan, April 2005: no gatherings from the end of the campaign until the results "
            "are out; parliament weighs that unrest had followed votes elsewhere, and those who "
            "would dispute the count can do so in time in hardly any other way."
        ),
        under="iccpr/21",
        on="2005-05-01",
        facts={
            "activity": "assemble",
            "form": "ban",
            "scope": "general",
            "evidence": "general",
            "reasons": "weighed",
            "setting": ["results"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "channels_open": "poor",
            "duration_days": 30,
        },
        near={"setting": ["polling"], "duration_days": 1},
        near_miss="It keeps the polls quiet on polling day alone.",
    ),
    Trial(
        standard="assembly.fixed-times",
        measure=(
            "Russia: by statute no gathering may begin before seven in the morning or go on after "
            "ten at night, wherever it is held."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "blanket",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["rights_of_others"],
        },
        near={"scope": "general"},
        near_miss="The hours bind near homes, and the city may allow others.",
    ),
    Trial(
        standard="assembly.size-limit",
        measure=(
            "A district in India: for two months no more than four people may gather without "
            "leave; the magistrate weighs what is reported of unrest in other districts, and "
            "marches are no longer seen or heard."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "open_ended": False,
            "activity": "assemble",
            "form": "ban",
            "scope": "general",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "regulation",
            "aims": ["public_safety"],
            "size_capped": True,
            "channels_open": "poor",
            "duration_days": 60,
        },
        near={"evidence": "specific"},
        near_miss="The cap answers a disease that was shown to spread in this district.",
    ),
)
"""The trials, in the order of the standards."""
