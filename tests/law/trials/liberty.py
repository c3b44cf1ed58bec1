"""Trials of the standards on arrest, fair trial and travel."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

_HELD: dict[str, object] = {
    "activity": "assemble",
    "form": "detention",
    "scope": "individual",
    "setting": [],
    "targets": [],
    "legal_basis": "statute",
    "aims": ["public_order"],
    "evidence": "specific",
    "reasons": "weighed",
    "conduct": "peaceful",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="liberty.detained-for-a-right",
        measure=(
            "A journalist who covers a protest in Kazakhstan is locked up for ten days for having "
            "been part of it"
        ),
        under="iccpr/9",
        on="2019-01-01",
        facts={**_HELD, "activity": "report", "arrest_basis": "exercise", "sanction": "custody"},
        near={"arrest_basis": "suspicion"},
        near_miss="He is held on the evidence of two people that he broke into a car",
    ),
    Trial(
        standard="liberty.mass-arrest",
        measure=(
            "On an evening of August 2020 in Minsk the police load into vans whoever is on the "
            "street"
        ),
        under="iccpr/9",
        on="2020-08-11",
        facts={**_HELD, "arrest_basis": "presence"},
        near={"arrest_basis": "suspicion"},
        near_miss="Four men are taken in whom the police saw break windows",
    ),
    Trial(
        standard="liberty.preventive-detention",
        measure=(
            "Two men with banners in their van are kept in jail for the five days of a summit, "
            "so that they do not join the protest"
        ),
        under="echr/5",
        on="2021-01-01",
        facts={**_HELD, "arrest_basis": "preventive", "duration_days": 5},
        near={"conduct": "violent", "duration_days": 1},
        near_miss="A man on his way to a brawl that he had set up is kept for eight hours",
    ),
    Trial(
        standard="liberty.no-grounds-shown",
        measure=(
            "The police take a woman from her office in Almaty over an event of art in the "
            "street, and never say why she had to be held"
        ),
        under="iccpr/9",
        on="2014-11-01",
        facts={**_HELD, "evidence": "none", "reasons": "none"},
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss="She is held for an hour because she will not say who she is",
    ),
    Trial(
        standard="liberty.no-judge-in-time",
        measure="A reporter in Luanda is held for forty days before he sees a judge",
        under="iccpr/9",
        on="2005-05-01",
        facts={**_HELD, "activity": "publish", "judge_hours": 960, "charge_told": False},
        near={"judge_hours": 30, "charge_told": True},
        near_miss="He is told why at once, and sees a judge the next day",
    ),
    Trial(
        standard="fair-trial.jailed-without-a-hearing",
        measure=(
            "After a protest a hundred people get ten days each, in trials of some minutes without "
            "counsel or witnesses"
        ),
        under="iccpr/14",
        on="2012-01-01",
        facts={**_HELD, "form": "penalty", "sanction": "custody", "heard": False},
        near={"heard": True},
        near_miss="Each of them has a lawyer, calls witnesses and is heard",
    ),
    Trial(
        standard="movement.travel-ban-on-critics",
        measure=(
            "Reporters and lawyers in Azerbaijan learn at the airport that they may not leave; no "
            "judge has looked at their cases"
        ),
        under="iccpr/12",
        on="2017-01-01",
        facts={
            **_HELD,
            "activity": "report",
            "form": "expulsion",
            "targets": ["journalist", "defender"],
            "evidence": "none",
            "reasons": "none",
            "individual_assessment": False,
        },
        near={"evidence": "specific", "reasons": "weighed", "individual_assessment": True},
        near_miss="A judge keeps the passport of one accused who had bought a ticket out",
    ),
)
"""The trials of the standards on arrest, trial and travel."""
