"""Trials of the standards on the law behind a limit on gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.no-legal-basis",
        measure=(
            "A city in Ukraine moves a march by letter, with care, at a time when no law in force "
            "lays down how gatherings are dealt with."
        ),
        under="iccpr/21",
        on="2013-05-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "none",
            "aims": ["traffic"],
            "message": "political",
            "individual_assessment": True,
            "milder_tried": True,
        },
        near={"legal_basis": "statute"},
        near_miss="A statute gives the city that power.",
    ),
    Trial(
        standard="assembly.unclear-rule",
        measure=(
            "Russia, 2012: a fine for organising the simultaneous presence or movement of many "
            "people that disturbs order, whatever that may be; its drafters spoke of crowds "
            "called out over the internet."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "general",
            "legal_basis": "statute",
            "precise": False,
            "evidence": "general",
            "aims": ["public_order"],
            "sanction": "fine",
        },
        near={"precise": True},
        near_miss="The statute says which conduct it means.",
    ),
    Trial(
        standard="assembly.unfettered-discretion",
        measure=(
            "Uganda, 2013: the police may stop a public meeting whenever they see fit, by a "
            "statute that parliament had debated for two years."
        ),
        under="iccpr/21",
        on="2014-01-01",
        facts={
            "activity": "assemble",
            "form": "suspension",
            "scope": "general",
            "legal_basis": "statute",
            "discretion": "unfettered",
            "aims": ["public_order"],
            "consulted": True,
        },
        near={"discretion": "bounded"},
        near_miss="They may stop it only on closed grounds, and must give reasons.",
    ),
)
"""The trials, in the order of the standards."""
