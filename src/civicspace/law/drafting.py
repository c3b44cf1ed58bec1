"""Drafting: which changes to a fact leave less of a restriction.

A drafter who mends a measure makes it lighter, narrower, clearer or fairer. This is read off the
vocabulary and is no rule of law; it keeps remedies from being other, heavier measures, as a
detention instead of a ban. Facts that tell what a measure is about, where and when it applies or
which emergency there is are not changed at all.
"""

from __future__ import annotations

from civicspace.logic.terms import Choice
from civicspace.model import choices as c

__all__ = ["DROPPED", "FEWER", "LIGHTER_FORMS", "LIGHTEST_FIRST", "MORE", "RIGHT"]

_F = c.Form

LIGHTER_FORMS: dict[c.Form, tuple[c.Form, ...]] = {
    _F.BAN: (_F.NOTIFICATION, _F.PROCEDURE_RULE, _F.AUTHORISATION, _F.RELOCATION),
    _F.AUTHORISATION: (_F.NOTIFICATION, _F.PROCEDURE_RULE),
    _F.LICENSING: (_F.NOTIFICATION, _F.REGISTRATION),
    _F.REGISTRATION: (_F.NOTIFICATION,),
    _F.FUNDING_RULE: (_F.NOTIFICATION, _F.REPORTING_DUTY),
    _F.REPORTING_DUTY: (_F.NOTIFICATION,),
    _F.LABELLING: (_F.NOTIFICATION, _F.REPORTING_DUTY),
    _F.INSPECTION: (_F.REPORTING_DUTY,),
    _F.SEIZURE: (_F.INSPECTION,),
    _F.TAKEOVER: (_F.INSPECTION,),
    _F.ELIGIBILITY_RULE: (_F.PROCEDURE_RULE,),
    _F.CONTENT_RULE: (_F.LIABILITY,),
    _F.SHUTDOWN: (_F.BLOCKING,),
    _F.REFUSAL: (_F.RELOCATION,),
    _F.DISPERSAL: (_F.RELOCATION,),
    _F.CLOSURE: (_F.PENALTY, _F.SUSPENSION),
    _F.DISSOLUTION: (_F.PENALTY, _F.SUSPENSION),
    _F.SUSPENSION: (_F.PENALTY,),
    _F.DETENTION: (_F.PENALTY,),
    _F.EXPULSION: (_F.PENALTY,),
    _F.DISMISSAL: (_F.PENALTY,),
}
"""For each form those that are lighter and of its kind, the lightest in front."""

LIGHTEST_FIRST: dict[str, tuple[Choice, ...]] = {
    "scope": (c.Scope.INDIVIDUAL, c.Scope.GENERAL, c.Scope.BLANKET),
    "unequal": (c.Unequal.EQUAL, c.Unequal.OBJECTIVE, c.Unequal.UNEXPLAINED),
    "legal_basis": tuple(c.LegalBasis),
    "discretion": tuple(c.Discretion),
    "evidence": tuple(reversed(c.Evidence)),
    "reasons": tuple(reversed(c.Reasons)),
    "sanction": tuple(c.Sanction),
    "force": tuple(c.ForceUsed),
    "channels_open": tuple(reversed(c.Channels)),
    "judicial_review": tuple(reversed(c.JudicialReview)),
    "silence_means": tuple(c.SilenceMeans),
    "foreign_funding": tuple(c.ForeignFunding),
    "domestic_funding": tuple(c.DomesticFunding),
    "burden": tuple(c.Burden),
    "notice_and_action": tuple(c.NoticeAndAction),
    "placed_outside": tuple(c.PlacedOutside),
    "ownership_rule": tuple(c.OwnershipRule),
    "media_market": tuple(c.MediaMarket),
    "source_order": tuple(c.SourceOrder),
    "block_reach": tuple(c.BlockReach),
    "surveillance_reach": tuple(c.SurveillanceReach),
    "retention": tuple(c.Retention),
    "encryption_rule": tuple(c.EncryptionRule),
    "identity_rule": tuple(c.IdentityRule),
    "withholding_test": tuple(reversed(c.WithholdingTest)),
    "weapons": tuple(c.Weapons),
    "arrest_basis": tuple(c.ArrestBasis),
    "investigation": tuple(c.Investigation),
    "founder_rule": (
        c.FounderRule.ANYONE,
        c.FounderRule.CLEAN_RECORD,
        c.FounderRule.ADULTS,
        c.FounderRule.RESIDENTS,
        c.FounderRule.CITIZENS,
    ),
    "names_disclosed": tuple(c.NamesDisclosed),
    "label_trigger": tuple(c.LabelTrigger),
    "observers": tuple(reversed(c.Observers)),
}
"""The values of a choice, the lightest in front."""

RIGHT: dict[str, bool] = {
    "precise": True,
    "followed_law": True,
    "retroactive": False,
    "consulted": True,
    "proof_barred": False,
    "collateral": False,
    "criminal": False,
    "open_ended": False,
    "milder_tried": True,
    "individual_assessment": True,
    "independent_decider": True,
    "heard": True,
    "may_reapply": True,
    "spontaneous_exempt": True,
    "punished_for_notice": False,
    "costs_imposed": False,
    "registration_required": False,
    "stigma": False,
    "political_work_barred": False,
    "whole_outlet": False,
    "prior_restraint": False,
    "privileged_officials": False,
    "intent_required": True,
    "hate_law": True,
    "regulator_independent": True,
    "editorial_interference": False,
    "support_by_loyalty": False,
    "user_told": True,
    "general_monitoring": False,
    "suspicion_required": True,
    "oversight": True,
    "access_law": True,
    "interest_required": False,
    "size_capped": False,
    "small_exempt": True,
    "warning_given": True,
    "pledge_required": False,
    "observers_hindered": False,
    "charge_told": True,
    "protection_given": True,
    "smeared": False,
    "redress": True,
    "reregistration": False,
    "channelled": False,
    "risk_based": True,
    "deposit_returned": True,
    "ballot_secret": True,
    "commission_independent": True,
    "airtime_equal": True,
    "state_means_used": False,
    "results_by_station": True,
    "annulment_possible": True,
    "emergency_control": True,
}
"""Which way a flag has to be for a restriction to be lighter, clearer or fairer."""

FEWER = frozenset(
    {
        "duration_days",
        "disqualification_years",
        "notice_hours",
        "min_founders",
        "decision_days",
        "residence_years",
        "signatures_percent",
        "threshold_percent",
        "reply_days",
        "judge_hours",
        "months_overdue",
        "appeal_days",
    }
)
"""The counts of which less is lighter."""

MORE = frozenset({"months_before_vote", "draft_days"})
"""The counts of which more is lighter."""

DROPPED: dict[str, frozenset[Choice]] = {
    "targets": frozenset(c.Target),
    "aims": frozenset(c.Aim),
    # Other settings say where and when it applies: without them it would apply everywhere.
    "setting": frozenset({c.Setting.DESIGNATED_SITE}),
}
"""The members of a set that may be left out, for something lighter."""
