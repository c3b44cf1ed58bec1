"""Emergencies: what a State that suspends rights must show and tell, and what it may never touch.

A plea of emergency is not a right of its own: the same two rules stand beside each right that an
emergency commonly strikes.
"""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.model.choices import (
    Activity,
    DerogationClaim,
    Evidence,
    Form,
    Message,
    Reasons,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    derogation,
    evidence,
    form,
    message,
    open_ended,
    reasons,
)

__all__ = ["STANDARDS"]

_CLAIMED = derogation.is_in(DerogationClaim.NOTIFIED, DerogationClaim.UNNOTIFIED)

_SUSPENDABLE = (
    Right.ASSEMBLY,
    Right.ASSOCIATION,
    Right.EXPRESSION,
    Right.PARTICIPATION,
    Right.MOVEMENT,
    Right.LIBERTY,
)

NOT_NOTIFIED: tuple[Standard, ...] = tuple(
    Standard(
        id=f"{right.value}.derogation-not-notified",
        right=right,
        element=Element.PROCEDURE,
        strength=Strength.FACTOR,
        condition=derogation == DerogationClaim.UNNOTIFIED,
        authorities=(
            cite("iccpr", "art. 4(3)", verified=True),
            cite("gc29", "para. 17", verified=True),
            cite("echr", "art. 15(3)", verified=True),
            cite("achr", "art. 27(3)", verified=True),
            cite("osce-moscow-1991", "para. 28.10"),
        ),
        message="The State pleads an emergency that it never notified, so only the ordinary limits "
        "can help it.",
    )
    for right in _SUSPENDABLE
)

NOT_STRICTLY_REQUIRED: tuple[Standard, ...] = tuple(
    Standard(
        id=f"{right.value}.emergency-not-strictly-required",
        right=right,
        element=Element.NECESSITY,
        strength=Strength.PRESUMPTIVE,
        condition=_CLAIMED & open_ended.holds,
        authorities=(
            cite("iccpr", "art. 4(1)", verified=True),
            cite("gc29", "para. 2", verified=True),
            cite("gc29", "paras. 3-5", verified=True),
            cite("siracusa", "para. 39", verified=True),
            cite("echr", "art. 15(1)", verified=True),
            cite("achr", "art. 27(1)", verified=True),
            cite("osce-copenhagen-1990", "para. 25", verified=True),
        ),
        message="Emergency powers were used with no end in sight and no regular look at whether "
        "the crisis still calls for them.",
    )
    for right in _SUSPENDABLE
)

OPINION = Standard(
    id="opinion.beyond-any-emergency",
    right=Right.OPINION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_CLAIMED & (activity == Activity.HOLD_OPINION),
    authorities=(
        cite("gc29", "paras. 11 and 13", verified=True),
        cite("gc34", "para. 5", verified=True),
    ),
    message="No emergency lets a State punish an opinion.",
)

BELIEF = Standard(
    id="religion-belief.beyond-any-emergency",
    right=Right.RELIGION_BELIEF,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=_CLAIMED
    & (message == Message.RELIGIOUS)
    & form.is_in(Form.BAN, Form.PENALTY, Form.DISSOLUTION, Form.DETENTION),
    exemptions=(
        Exemption(
            id="ordinary-limit-met",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="the ordinary limits on practising a belief were met on facts",
            authorities=(cite("iccpr", "art. 18(3)", verified=True),),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 4(2)", verified=True),
        cite("gc29", "para. 7", verified=True),
        cite("achr", "art. 27(2)", verified=True),
    ),
    message="Freedom of belief outlasts every emergency; only its ordinary limits apply.",
)

POLITICAL_RIGHTS = Standard(
    id="participation.beyond-any-emergency",
    right=Right.PARTICIPATION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_CLAIMED
    & activity.is_in(Activity.STAND, Activity.VOTE)
    & form.is_in(Form.BAN, Form.SUSPENSION, Form.ELIGIBILITY_RULE),
    authorities=(cite("achr", "art. 27(2)", verified=True),),
    message="The American Convention lets no emergency suspend the right to take part in "
    "government.",
)

STANDARDS: tuple[Standard, ...] = (
    *NOT_NOTIFIED,
    *NOT_STRICTLY_REQUIRED,
    OPINION,
    BELIEF,
    POLITICAL_RIGHTS,
)
"""The standards on emergencies."""
