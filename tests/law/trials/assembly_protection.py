"""Trials of the standards on the protection of gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.hostile-audience",
        measure=(
            "A march is refused because football fans have announced in detail how they will "
            "attack it; the court weighs, but no police are set aside."
        ),
        under="iccpr/21",
        on="2014-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "conduct": "peaceful",
            "message": "rights",
            "hostile_audience": True,
            "milder_tried": False,
            "individual_assessment": True,
        },
        near={"milder_tried": True},
        near_miss="The police set aside all the officers they had, and moved the route first.",
    ),
    Trial(
        standard="assembly.failure-to-protect",
        measure=(
            "Tbilisi, 2012: the police look on while a crowd beats those who march against "
            "homophobia."
        ),
        under="echr/11",
        on="2015-06-01",
        facts={
            "activity": "assemble",
            "form": "non_protection",
            "scope": "individual",
            "targets": ["lgbt"],
            "conduct": "peaceful",
            "message": "rights",
            "milder_tried": False,
        },
        near={"milder_tried": True},
        near_miss="The police form a line and hold it for as long as they can.",
    ),
    Trial(
        standard="assembly.counter-gathering",
        measure=(
            "Budapest, 2007: people who answer a rally by standing near it are taken away, so "
            "that there be no quarrel."
        ),
        under="echr/11",
        on="2013-01-01",
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
            "gathering_kind": "counter",
            "milder_tried": False,
        },
        near={"milder_tried": True},
        near_miss="A line of police was tried, and broke.",
    ),
    Trial(
        standard="assembly.same-place-and-time",
        measure=(
            "A square is refused to a rally because a sports day is booked there, though it could "
            "hold ten such events; the court weighs what crowding does in general."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "public_interest",
            "gathering_kind": "simultaneous",
            "milder_tried": False,
        },
        near={"milder_tried": True},
        near_miss=(
            "Two halves of the square were tried on paper, and a nearby street was offered."
        ),
    ),
    Trial(
        standard="assembly.observers-hindered",
        measure=(
            "Monitors of a lawful dispersal are pushed behind a corner for hours and may not film."
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
            "aims": ["public_safety"],
            "conduct": "disruptive",
            "message": "political",
            "observers_hindered": True,
        },
        near={"observers_hindered": False},
        near_miss="They stand where they can see, and film.",
    ),
)
"""The trials, in the order of the standards."""
