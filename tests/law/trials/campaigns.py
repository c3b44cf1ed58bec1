"""Trials: campaigns, their money, and observers."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="campaign.barred",
        measure=(
            "Posters may be put up on two boards in the whole town, out of sight of the "
            "streets, and leaflets not at all"
        ),
        under="iccpr/25",
        on="2008-09-28",
        facts={
            "activity": "campaign",
            "form": "content_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["traffic"],
            "evidence": "none",
            "reasons": "none",
            "conduct": "peaceful",
            "channels_open": "poor",
        },
        near={"channels_open": "adequate"},
        near_miss="They may hang in every street, though not on monuments",
    ),
    Trial(
        standard="campaign.barred",
        measure=(
            "A candidate is fined for handing out leaflets in the market; the court weighs at "
            "length what crowds may do"
        ),
        under="iccpr/25",
        on="2008-09-28",
        facts={
            "activity": "campaign",
            "form": "penalty",
            "scope": "individual",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "weighed",
            "conduct": "peaceful",
            "sanction": "fine",
        },
        near={"evidence": "specific"},
        near_miss="Her helpers had blocked the ambulance gate, as photographs show",
    ),
    Trial(
        standard="expression.foreign-voices-in-elections",
        measure=(
            "A law fines foreigners for any activity that promotes the election of a candidate, "
            "and officials say what that is"
        ),
        under="iccpr/19",
        on="2005-04-15",
        facts={
            "activity": "campaign",
            "form": "content_rule",
            "scope": "general",
            "targets": ["foreigner"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "discretion": "wide",
            "evidence": "general",
            "reasons": "weighed",
        },
        near={"discretion": "bounded"},
        near_miss="Foreigners may not pay for a candidate's advertisements; all else is free",
    ),
    Trial(
        standard="campaign.money-ban-reaches-groups",
        measure=(
            "The ban on foreign gifts to parties is stretched to all groups that run projects "
            "on elections"
        ),
        under="iccpr/25",
        on="2022-06-01",
        facts={
            "activity": "campaign",
            "form": "funding_rule",
            "scope": "blanket",
            "targets": ["ngo", "foreign_funded"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "none",
            "foreign_funding": "ban",
        },
        near={"targets": ["party", "candidate"]},
        near_miss="It holds for parties and candidates only",
        through="participation.weighing",
    ),
    Trial(
        standard="election-observation.kept-out",
        measure=(
            "Belarus lets observers of civic groups into polling stations if the commission "
            "sees fit"
        ),
        under="osce-copenhagen-1990/8",
        on="2010-12-19",
        facts={
            "activity": "observe",
            "form": "authorisation",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["administration"],
            "discretion": "wide",
            "observers": "domestic",
        },
        near={"discretion": "bounded"},
        near_miss="Any group that sends a list of names gets its badges",
    ),
    Trial(
        standard="election-observation.abroad-refused",
        measure=(
            "A State invites observers from abroad too late to come, and gives no reason but "
            "the season"
        ),
        under="osce-copenhagen-1990/8",
        on="2020-08-09",
        facts={
            "activity": "observe",
            "form": "refusal",
            "scope": "individual",
            "targets": ["foreign_ngo"],
            "legal_basis": "statute",
            "aims": ["health"],
            "evidence": "none",
            "reasons": "none",
            "observers": "international",
            "individual_assessment": True,
        },
        near={"form": "notification"},
        near_miss="Observers from abroad need only say who comes",
        through="participation.weighing",
    ),
)
"""The trials of the standards on campaigns, their money, and observers."""
