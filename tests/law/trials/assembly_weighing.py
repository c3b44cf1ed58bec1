"""Trials of the standards on penalties, networks, and the weighing of it all."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.heavy-sanction",
        measure=(
            "Fifteen days of arrest for standing in a peaceful rally, in a judgment that weighs "
            "at length what rallies in general may lead to."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "sanction": "custody",
            "criminal": True,
        },
        near={"sanction": "fine"},
        near_miss="A small fine.",
    ),
    Trial(
        standard="assembly.network-cut",
        measure="The mobile network of a region is switched off while people protest.",
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "use_internet",
            "form": "shutdown",
            "scope": "blanket",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
        },
        near={"scope": "individual"},
        near_miss="One telephone that set off bombs is cut off.",
    ),
    Trial(
        standard="assembly.political-message",
        measure=(
            "A woman who was warned before is fined for joining a peaceful political meeting "
            "outside the weeks of a campaign, and nobody says what the meeting would harm."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "milder_tried": True,
            "sanction": "fine",
            "message": "political",
            "incitement": "none",
        },
        near={"message": "artistic"},
        near_miss="She is fined for dancing in the street outside the weeks of carnival.",
        through="assembly.weighing",
    ),
    Trial(
        standard="assembly.burdensome-notice",
        measure=(
            "Three days of notice for each and every gathering that was planned, with maps, lists "
            "of guests and contracts to be filed for the smallest vigil."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "notification",
            "scope": "blanket",
            "legal_basis": "statute",
            "notice_hours": 72,
            "spontaneous_exempt": True,
            "burden": "heavy",
            "small_exempt": False,
        },
        near={"burden": "light", "small_exempt": True},
        near_miss="One page is asked for, and small vigils are free.",
        through="assembly.weighing",
    ),
    Trial(
        standard="assembly.weighing",
        measure=(
            "Kazakhstan, 1995: leave must be asked ten days beforehand for every gathering, and "
            "the office may say no as it thinks fit; in 2005 no document on notice was out yet."
        ),
        under="iccpr/21",
        on="2005-05-12",
        facts={
            "activity": "assemble",
            "form": "authorisation",
            "scope": "general",
            "legal_basis": "statute",
            "discretion": "wide",
            "notice_hours": 240,
            "spontaneous_exempt": False,
            "silence_means": "refused",
        },
        near={"notice_hours": 24},
        near_miss="Leave is asked for on the day before.",
    ),
    Trial(
        standard="assembly.weighing",
        measure=(
            "Yekaterinburg, 2003: three people with a banner stand before a court to say that "
            "justice is hard to reach; they are let stand, and one is fined later for late "
            "notice and for crowding the entrance, which nobody had complained of."
        ),
        under="echr/11",
        on="2008-10-24",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "evidence": "none",
            "reasons": "formal",
            "setting": ["government_site"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "public_interest",
            "incitement": "none",
            "sanction": "fine",
            "tolerated": True,
            "punished_for_notice": False,
        },
        near={"evidence": "specific"},
        near_miss="Witnesses say for how long they could not get in, and whom it cost a hearing.",
    ),
)
"""The trials, in the order of the standards."""
