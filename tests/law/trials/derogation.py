"""Trials of the standards on emergencies: the same three rules for each right, and the rest."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

_BASE: dict[str, object] = {
    "scope": "general",
    "setting": ["emergency"],
    "targets": [],
    "legal_basis": "statute",
    "aims": ["public_order"],
    "evidence": "general",
    "reasons": "formal",
}

#: Each right: the provision, what the measure does, and the facts of it.
_STRUCK: dict[str, tuple[str, str, dict[str, object]]] = {
    "assembly": (
        "iccpr/21",
        "gatherings must be over by ten at night",
        {
            "activity": "assemble",
            "form": "procedure_rule",
            "notice_hours": 24,
            "spontaneous_exempt": True,
        },
    ),
    "association": (
        "iccpr/22",
        "groups must send in the minutes of their meetings within a day",
        {"activity": "run_association", "form": "procedure_rule"},
    ),
    "expression": (
        "iccpr/19",
        "papers must be handed to the post by noon",
        {"activity": "publish", "form": "procedure_rule"},
    ),
    "participation": (
        "iccpr/25",
        "petitions may be handed in on one day of the week only",
        {"activity": "petition", "form": "procedure_rule"},
    ),
    "movement": (
        "iccpr/12",
        "nobody may leave the country by land",
        {"activity": "assemble", "form": "expulsion"},
    ),
    "liberty": (
        "iccpr/9",
        "those taken at a riot are held",
        {"activity": "assemble", "form": "detention", "conduct": "violent"},
    ),
}

_NO_TRUE_EMERGENCY: tuple[Trial, ...] = tuple(
    Trial(
        standard=f"{right}.no-true-emergency",
        measure=f"After one bomb, by powers for times when the nation may perish, {what}",
        under=under,
        on="2015-06-01",
        facts={**_BASE, **facts, "derogation": "notified", "nation_threatened": False},
        near={"nation_threatened": True},
        near_miss="The same is ordered while an enemy is at the gates of the capital",
    )
    for right, (under, what, facts) in _STRUCK.items()
)

_NOT_NOTIFIED: tuple[Trial, ...] = tuple(
    Trial(
        standard=f"{right}.derogation-not-notified",
        measure=f"A State pleads an emergency of which it told no other party, and {what}",
        under=under,
        on="2015-06-01",
        facts={**_BASE, **facts, "derogation": "unnotified"},
        near={"derogation": "notified"},
        near_miss="The State had told the depositary at once, with its reasons",
    )
    for right, (under, what, facts) in _STRUCK.items()
)

_NOT_STRICTLY_REQUIRED: tuple[Trial, ...] = tuple(
    Trial(
        standard=f"{right}.emergency-not-strictly-required",
        measure=f"By an emergency that no parliament or court may look at, {what}",
        under=under,
        on="2015-06-01",
        facts={**_BASE, **facts, "derogation": "notified", "emergency_control": False},
        near={"emergency_control": True},
        near_miss="Parliament renews the powers each month, and courts look at their use",
    )
    for right, (under, what, facts) in _STRUCK.items()
)

TRIALS: tuple[Trial, ...] = (
    *_NO_TRUE_EMERGENCY,
    *_NOT_NOTIFIED,
    *_NOT_STRICTLY_REQUIRED,
    Trial(
        standard="assembly.emergency-not-strictly-required",
        measure="A curfew for gatherings, ordered in a crisis, has no end and no review",
        under="echr/11",
        on="2021-06-01",
        facts={
            **_BASE,
            "activity": "assemble",
            "form": "procedure_rule",
            "notice_hours": 24,
            "spontaneous_exempt": True,
            "derogation": "notified",
            "open_ended": True,
        },
        near={"open_ended": False, "duration_days": 14},
        near_miss="The curfew ends after two weeks unless it is looked at and renewed",
    ),
    Trial(
        standard="non-discrimination.in-an-emergency",
        measure=(
            "In a war, people of one faith, and they alone, must report to the police each day"
        ),
        under="iccpr/26",
        on="2010-01-01",
        facts={
            **_BASE,
            "activity": "assemble",
            "form": "procedure_rule",
            "derogation": "notified",
            "unequal": "unexplained",
            "unequal_ground": "religion",
        },
        near={"unequal": "objective", "unequal_ground": "other"},
        near_miss="Those who live within a mile of the front must report, whatever their faith",
    ),
    Trial(
        standard="religion-belief.beyond-any-emergency",
        measure="By emergency powers all services of one church are forbidden for a month",
        under="iccpr/18",
        on="2015-06-01",
        facts={
            **_BASE,
            "activity": "assemble",
            "form": "ban",
            "message": "religious",
            "reasons": "weighed",
            "individual_assessment": True,
            "derogation": "notified",
            "duration_days": 30,
        },
        near={"evidence": "specific"},
        near_miss="A church that may fall down is closed until it has been propped up",
    ),
    Trial(
        standard="participation.beyond-any-emergency",
        measure="A decree of emergency puts off a vote for as long as the unrest lasts",
        under="achr/23",
        on="2015-06-01",
        facts={
            **_BASE,
            "activity": "vote",
            "form": "suspension",
            "evidence": "specific",
            "reasons": "weighed",
            "derogation": "notified",
        },
        near={"derogation": "none"},
        near_miss="An ordinary law moves the vote by a week, since a flood has cut the roads",
    ),
)
"""The trials of the standards on emergencies."""
