"""Trials of the standards on permission and notice."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.prior-authorisation",
        measure="Belarus, 1997: no gathering without leave, and no answer means no.",
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "discretion": "bounded",
            "activity": "assemble",
            "form": "authorisation",
            "scope": "general",
            "legal_basis": "statute",
            "notice_hours": 72,
            "spontaneous_exempt": True,
            "silence_means": "refused",
        },
        near={"silence_means": "granted"},
        near_miss="Leave is given as a matter of course, and no answer means yes.",
    ),
    Trial(
        standard="assembly.notification-as-permission",
        measure=(
            "Russia, 2004: the place and hour of an announced picket must be agreed with an "
            "office that may object as it thinks fit."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "notification",
            "scope": "general",
            "legal_basis": "statute",
            "notice_hours": 48,
            "spontaneous_exempt": True,
            "discretion": "wide",
        },
        near={"discretion": "bounded"},
        near_miss="The office may object only on closed grounds, with reasons.",
    ),
    Trial(
        standard="assembly.excessive-notice",
        measure=(
            "Malaysia, 2012: ten days of notice for every gathering but those that cannot wait."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "notification",
            "scope": "general",
            "legal_basis": "statute",
            "notice_hours": 240,
            "spontaneous_exempt": True,
        },
        near={"notice_hours": 48},
        near_miss="Two days of notice are asked for.",
    ),
    Trial(
        standard="assembly.spontaneous-not-exempt",
        measure="Two days of notice are owed even by those who answer a sudden event.",
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "notification",
            "scope": "general",
            "legal_basis": "statute",
            "notice_hours": 48,
            "spontaneous_exempt": False,
        },
        near={"spontaneous_exempt": True},
        near_miss="Those who answer an event at once are free of notice.",
    ),
    Trial(
        standard="assembly.punished-for-notice",
        measure=(
            "A statute fines whoever takes part in a peaceful gathering that was not announced."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "general",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "sanction": "fine",
            "punished_for_notice": True,
        },
        near={"targets": ["organiser"]},
        near_miss="It fines organisers alone, and lightly.",
    ),
)
"""The trials, in the order of the standards."""
