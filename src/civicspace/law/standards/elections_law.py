"""Elections: laws made in the dark, and offences of foreign interference in open terms."""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.model.choices import (
    Activity,
    Aim,
    DerogationClaim,
    Discretion,
    Evidence,
    Form,
    LegalBasis,
    Reasons,
    Scope,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    consulted,
    derogation,
    discretion,
    draft_days,
    emergency_declared,
    evidence,
    form,
    international_contact,
    legal_basis,
    open_ended,
    precise,
    reasons,
    scope,
    setting,
)

__all__ = ["STANDARDS"]

MADE_IN_THE_DARK = Standard(
    id="consultation.made-in-the-dark",
    right=Right.CONSULTATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=scope.is_in(Scope.BLANKET, Scope.GENERAL)
    & legal_basis.is_in(LegalBasis.STATUTE, LegalBasis.REGULATION)
    # No document gives a figure; fifteen days is where this catalogue draws the line.
    & (consulted.fails | (draft_days < 15)),
    exemptions=(
        Exemption(
            id="proclaimed-emergency",
            condition=(derogation == DerogationClaim.NOTIFIED)
            & emergency_declared.holds
            & open_ended.fails,
            message="a proclaimed emergency left no time, and the rule ends with it",
            authorities=(cite("osce-copenhagen-1990", "para. 25", verified=True),),
        ),
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 5.8", verified=True),
        cite("osce-moscow-1991", "para. 18.1", verified=True),
    ),
    message="A law on public freedoms was made without open debate, or in so few days that nobody "
    "could be heard.",
)

#: Forms that forbid, punish or shut out.
_FORBIDDEN = form.is_in(
    Form.BAN,
    Form.PENALTY,
    Form.DETENTION,
    Form.CONTENT_RULE,
    Form.ELIGIBILITY_RULE,
    Form.REFUSAL,
)

INTERFERENCE_OFFENCE = Standard(
    id="participation.interference-offence",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(
        activity.is_in(Activity.STAND, Activity.VOTE, Activity.CAMPAIGN, Activity.OBSERVE)
        | setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS)
    )
    & _FORBIDDEN
    & aims.any_of(Aim.SOVEREIGNTY)
    & (
        precise.fails
        | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        | international_contact.holds
    ),
    exemptions=(
        Exemption(
            id="directed-from-abroad",
            condition=(evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED)
            & precise.holds,
            message="facts about this person were shown and weighed, under a clear law",
            authorities=(cite("a-hrc-50-23", "para. 32", verified=True),),
        ),
    ),
    authorities=(
        cite("gc25", "paras. 4 and 25", verified=True),
        cite("a-hrc-50-23", "para. 32", verified=True),
        cite("osce-copenhagen-1990", "paras. 8 and 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="An offence of foreign interference in elections is so open that it takes in "
    "observers, reporters and anybody with contacts abroad.",
)

STANDARDS: tuple[Standard, ...] = (MADE_IN_THE_DARK, INTERFERENCE_OFFENCE)
"""The standards on how the rules are made and how far they reach."""
