"""Trials of the standards on the aim of a limit on gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.closed-list",
        measure=(
            "A town refuses a vigil on a square that it wants to keep free for fairs; it looked "
            "at the plan in earnest and offered another square."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "aims": ["administration"],
            "message": "public_interest",
            "milder_tried": True,
            "tolerated": True,
            "individual_assessment": True,
        },
        near={"aims": ["administration", "public_safety"]},
        near_miss="The square is also unsafe for so many people.",
    ),
    Trial(
        standard="assembly.closed-list-echr",
        measure="A city moves a march so that its cleaning crews can keep to their plan.",
        under="echr/11",
        on="2015-01-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "aims": ["administration"],
            "message": "public_interest",
            "milder_tried": True,
            "individual_assessment": True,
        },
        near={"aims": ["administration", "rights_of_others"]},
        near_miss="The plan also serves those who live there and could not sleep.",
    ),
    Trial(
        standard="assembly.closed-list-achpr",
        measure=(
            "A governor moves a march off a main road for the sake of traffic, on what is known "
            "of such roads in general."
        ),
        under="achpr/11",
        on="2018-01-01",
        facts={
            "activity": "assemble",
            "form": "relocation",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "aims": ["traffic"],
            "message": "political",
            "milder_tried": True,
            "individual_assessment": True,
        },
        near={"evidence": "specific"},
        near_miss="The governor shows what this march would do to this road.",
    ),
    Trial(
        standard="assembly.hidden-aim",
        measure=(
            "A government refuses a rally in order to keep the country stable, after revolutions "
            "elsewhere; it weighs the matter at length but names no danger of this rally."
        ),
        under="iccpr/21",
        on="2006-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "aims": ["public_order", "stability"],
            "message": "political",
            "milder_tried": True,
            "individual_assessment": True,
        },
        near={"evidence": "specific"},
        near_miss="Facts show that this rally was to storm the parliament.",
    ),
)
"""The trials, in the order of the standards."""
