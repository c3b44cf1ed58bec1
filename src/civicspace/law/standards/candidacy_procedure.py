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
    form,
    heard,
    judicial_review,
    may_reapply,
    months_before_vote,
    reasons,
    signatures_percent,
    unequal,
)

__all__ = ["STANDARDS"]

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
    & burden.is_in(Burden.HEAVY, Burden.CRIPPLING),
    authorities=(
        cite("gc25", "para. 16", verified=True),
        cite("vc-electoral-2002", "I.1.3.vi"),
        cite("osce-copenhagen-1990", "paras. 7.5 and 24", verified=True),
    ),
    message="The money to be deposited prices ordinary people out of an election.",
)

STRUCK_OFF = Standard(
    id="candidacy.struck-off",
    right=Right.CANDIDACY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_STAND
    & (form == Form.REFUSAL)
    & reasons.is_in(Reasons.NONE, Reasons.FORMAL)
    & (
        bar_ground.is_in(BarGround.PAPERWORK, BarGround.NO_GROUND)
        | heard.fails
        | judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE)
        | may_reapply.fails
    ),
    exemptions=(
        Exemption(
            id="flaw-could-be-mended",
            condition=(bar_ground == BarGround.PAPERWORK)
            & may_reapply.holds
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="the candidate was told of the flaw, could mend it, and had a court in time",
            authorities=(cite("vc-electoral-2002", "I.1.3 and II.3.3"),),
        ),
    ),
    authorities=(
        cite("gc25", "para. 15", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Sudalenko v. Belarus, 1354/2005, paras. 6.4-6.7",
            date="2010-10-19",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 7.5", verified=True),
        cite("osce-copenhagen-1990", "para. 5.10"),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 35-38", date="2002-04-09"
        ),
        case(
            "echr-p1", "art. 3", "Tahirov v. Azerbaijan, 31953/11, paras. 53-72", date="2015-06-11"
        ),
        case(
            "achr",
            "art. 23",
            "Yatama v. Nicaragua, Series C No. 127, paras. 149-176 and 195-229",
            date="2005-06-23",
        ),
    ),
    message="A candidate was turned away on a form or without reasons, and could not answer, mend "
    "the flaw or reach a court in time.",
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
        case(
            "echr-p1",
            "art. 3",
            "Ekoglasnost v. Bulgaria, 30386/05, paras. 62-74",
            date="2012-11-06",
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
        case("echr-p1", "art. 3", "Tanase v. Moldova [GC], 7/08, para. 179", date="2010-04-27"),
    ),
    message="Who may stand was decided anew less than a year before the vote.",
)

STANDARDS: tuple[Standard, ...] = (
    SIGNATURES,
    DEPOSIT,
    STRUCK_OFF,
    LATE_CHANGE,
    LATE_ELIGIBILITY,
)
"""The standards on how candidates are registered."""
