"""Candidacy: signatures, deposits, names struck off, and rules changed late."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.candidacy import SYSTEM_CHOICE
from civicspace.model.choices import (
    Activity,
    BarGround,
    Burden,
    Form,
    JudicialReview,
    Reasons,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    burden,
    deposit_returned,
    form,
    heard,
    judicial_review,
    may_reapply,
    months_before_vote,
    reasons,
    signatures_percent,
    tolerated,
    unequal,
)

__all__ = ["FLAW_COULD_BE_MENDED", "LATE_ELIGIBILITY", "STANDARDS"]

_STAND = activity == Activity.STAND

SIGNATURES = Standard(
    id="candidacy.too-many-signatures",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_STAND
    & form.is_in(Form.PROCEDURE_RULE, Form.REGISTRATION)
    & (signatures_percent > 10),
    exemptions=(SYSTEM_CHOICE,),
    authorities=(
        cite("gc25", "para. 17", verified=True),
        cite("vc-electoral-2002", "I.1.3.ii", verified=True),
    ),
    message="A candidate needs the signatures of more than one voter in a hundred.",
)

DEPOSIT = Standard(
    id="candidacy.heavy-deposit",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_STAND
    & form.is_in(Form.PROCEDURE_RULE, Form.ELIGIBILITY_RULE, Form.REFUSAL)
    & (bar_ground == BarGround.DEPOSIT)
    & (burden.is_in(Burden.HEAVY, Burden.CRIPPLING) | deposit_returned.fails),
    exemptions=(
        Exemption(
            id="small-and-weighed",
            condition=(burden == Burden.LIGHT) & (reasons == Reasons.WEIGHED),
            message="the sum is small, and parliament or courts weighed why it is not given back",
            authorities=(
                case(
                    "echr-p1",
                    "art. 3",
                    "Sukhovetskyy v. Ukraine, 13716/02, paras. 72-73",
                    date="2006-03-28",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("gc25", "para. 16", verified=True),
        cite("vc-electoral-2002", "I.1.3.vi", verified=True),
        cite("osce-copenhagen-1990", "paras. 7.5 and 24", verified=True),
    ),
    message="The money to be deposited prices ordinary people out of an election, or is lost "
    "however many votes they win.",
)

#: A candidate is not registered.
_NOT_REGISTERED = _STAND & form.is_in(Form.REFUSAL, Form.BAN)

#: A candidate is not registered, or is put out again, elected or not.
_PUT_OUT = _STAND & form.is_in(
    Form.REFUSAL, Form.BAN, Form.PENALTY, Form.SUSPENSION, Form.DISMISSAL
)

_NO_REASONS = reasons.is_in(Reasons.NONE, Reasons.FORMAL)

_NO_COURT_IN_TIME = judicial_review.is_in(
    JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE
)

FLAW_COULD_BE_MENDED = Exemption(
    id="flaw-could-be-mended",
    condition=_PUT_OUT
    & (bar_ground == BarGround.PAPERWORK)
    # The authority has to show that it told the candidate and gave time.
    & tolerated.holds
    & may_reapply.holds
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="the candidate was told of the flaw, could mend it, and had a court in time",
    authorities=(cite("gc25", "para. 16", verified=True),),
)

STRUCK_OFF = Standard(
    id="candidacy.struck-off",
    right=Right.CANDIDACY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=(
        _NOT_REGISTERED
        & _NO_REASONS
        & (bar_ground.is_in(BarGround.PAPERWORK, BarGround.NO_GROUND) | may_reapply.fails)
    )
    | (_PUT_OUT & _NO_REASONS & (heard.fails | _NO_COURT_IN_TIME))
    | (_PUT_OUT & heard.fails & _NO_COURT_IN_TIME),
    exemptions=(FLAW_COULD_BE_MENDED,),
    authorities=(
        cite("gc25", "paras. 15-16", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Sinitsin v. Belarus, 1047/2002, para. 7.3",
            date="2006-10-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Lukyanchik v. Belarus, 1392/2005, para. 8.5",
            date="2009-10-21",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Sudalenko v. Belarus, 1354/2005, paras. 6.4-6.7",
            date="2010-10-19",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 7.5", verified=True),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 35-38", date="2002-04-09"
        ),
        case(
            "echr-p1",
            "art. 3",
            "Grosaru v. Romania, 78039/01, para. 47",
            date="2010-03-02",
            verified=True,
        ),
        case(
            "achr",
            "art. 23",
            "Yatama v. Nicaragua, Series C No. 127, paras. 149-176 and 195-229",
            date="2005-06-23",
        ),
    ),
    message="A candidate was turned away or removed over a form or without reasons, and could "
    "not answer, mend the flaw or reach a court in time.",
)

LATE_CHANGE = Standard(
    id="participation.late-change",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.STAND, Activity.VOTE, Activity.CAMPAIGN)
    & (form == Form.PROCEDURE_RULE)
    & (months_before_vote < 12),
    exemptions=(
        Exemption(
            id="cures-a-known-fault",
            condition=(reasons == Reasons.WEIGHED) & (unequal != Unequal.UNEXPLAINED),
            message="the change mended a known fault, for all alike and for weighed reasons",
            authorities=(
                case(
                    "echr-p1",
                    "art. 3",
                    "Georgian Labour Party v. Georgia, 9103/04, paras. 88-89",
                    date="2008-07-08",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("vc-electoral-2002", "II.2.b", verified=True),
        cite("cdl-ad-2020-023", "para. 18", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Georgian Labour Party v. Georgia, 9103/04, para. 88",
            date="2008-07-08",
            verified=True,
        ),
    ),
    message="The rules of an election changed less than a year before the vote.",
)

LATE_ELIGIBILITY = Standard(
    id="candidacy.late-eligibility-rule",
    right=Right.CANDIDACY,
    element=Element.LEGALITY,
    strength=Strength.FACTOR,
    condition=_STAND & (form == Form.ELIGIBILITY_RULE) & (months_before_vote < 12),
    authorities=(
        cite("vc-electoral-2002", "II.2.b", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Paksas v. Lithuania [GC], 34932/04, para. 111",
            date="2011-01-06",
            verified=True,
        ),
    ),
    message="The rules on who may stand changed less than a year before the vote.",
)

STANDARDS: tuple[Standard, ...] = (
    SIGNATURES,
    DEPOSIT,
    STRUCK_OFF,
    LATE_CHANGE,
    LATE_ELIGIBILITY,
)
"""The standards on how candidates are registered."""
