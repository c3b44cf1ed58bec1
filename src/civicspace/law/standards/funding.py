"""Funding: money from abroad, leave to take it, labels, reports and frozen accounts."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    DANGER_SHOWN,
    TRANSPARENT_AND_LISTED,
)
from civicspace.model.choices import (
    Activity,
    Aim,
    Burden,
    Evidence,
    ForeignFunding,
    Form,
    JudicialReview,
    Reasons,
    Sanction,
    Setting,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    burden,
    evidence,
    foreign_funding,
    form,
    independent_decider,
    judicial_review,
    milder_tried,
    reasons,
    sanction,
    setting,
    stigma,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

#: Money in parties and election campaigns is judged by rules of its own.
_NOT_POLITICAL_FINANCE = targets.none_of(Target.PARTY, Target.CANDIDATE) & setting.none_of(
    Setting.CAMPAIGN
)

#: The money of groups and people.
_MONEY = (
    (activity == Activity.RECEIVE_FUNDING) | (form == Form.FUNDING_RULE)
) & _NOT_POLITICAL_FINANCE

#: A regime on groups that also says what becomes of money from abroad.
_MONEY_OR_REGIME = _MONEY | (ABOUT_A_BODY & _NOT_POLITICAL_FINANCE)

_PROVEN_CRIME = Exemption(
    id="crime-shown",
    condition=(evidence == Evidence.SPECIFIC)
    & aims.any_of(Aim.FINANCIAL_CRIME, Aim.NATIONAL_SECURITY, Aim.PUBLIC_SAFETY)
    & (reasons == Reasons.WEIGHED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="facts showed that this giver or taker funds crime, and courts weighed them",
    authorities=(
        cite("fatf-r8", "recommendation 8", verified=True),
        cite("a-hrc-50-23", "para. 33", verified=True),
        cite("iccpr", "art. 22(2)", verified=True),
    ),
)

#: What stated, by turns, that groups may seek and use money from home and abroad.
_RIGHT_TO_RESOURCES = (
    cite("un-hrd-declaration", "art. 13", verified=True),
    case(
        "iccpr",
        "art. 22",
        "Concluding observations on Egypt, CCPR/CO/76/EGY, para. 21",
        date="2002-11-28",
    ),
    cite("a-hrc-23-39", "paras. 8 and 82(b)", verified=True),
    cite("hrc-res-22-6", "op. 9(b)"),
    cite("osce-copenhagen-1990", "para. 10.4"),
    cite("coe-rec-2007-14", "para. 50", verified=True),
    cite("odihr-vc-association-2014", "principle 7"),
    cite("vc-funding-2019", "conclusions"),
    cite("achpr-guidelines-foaa-2017", "Part 1, V (Financing)"),
)

FOREIGN_BAN = Standard(
    id="funding.foreign-ban",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_MONEY_OR_REGIME & (foreign_funding == ForeignFunding.BAN),
    exemptions=(_PROVEN_CRIME,),
    authorities=_RIGHT_TO_RESOURCES,
    message="Groups may take no money from abroad, though where money comes from says nothing "
    "about what it is for.",
)

PRIOR_APPROVAL = Standard(
    id="funding.prior-approval",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_MONEY_OR_REGIME & (foreign_funding == ForeignFunding.APPROVE),
    exemptions=(_PROVEN_CRIME,),
    authorities=_RIGHT_TO_RESOURCES,
    message="A group must ask officials for leave before it may take a grant.",
)

CAP = Standard(
    id="funding.cap",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_MONEY_OR_REGIME & (foreign_funding == ForeignFunding.CAP),
    exemptions=(_PROVEN_CRIME,),
    authorities=(
        *_RIGHT_TO_RESOURCES,
        cite("a-hrc-50-23", "para. 54", verified=True),
    ),
    message="Money from abroad is capped or forced through channels of the State's choice.",
)

UNREGISTERED = Standard(
    id="funding.unregistered-groups",
    right=Right.FUNDING,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=((activity == Activity.RECEIVE_FUNDING) | (form == Form.FUNDING_RULE))
    & form.is_in(Form.FUNDING_RULE, Form.BAN, Form.PENALTY, Form.SEIZURE)
    & targets.any_of(Target.UNREGISTERED_GROUP),
    exemptions=(DANGER_SHOWN, _PROVEN_CRIME),
    authorities=(
        cite("un-hrd-declaration", "arts. 5(b) and 13", verified=True),
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 22",
            date="2001-04-26",
            verified=True,
        ),
        cite("a-hrc-23-39", "para. 8", verified=True),
        cite("osce-copenhagen-1990", "paras. 10.3-10.4"),
        cite("odihr-vc-association-2014", "principles 3 and 7"),
    ),
    message="Whoever gives money to a peaceful group is punished only because the group is not "
    "registered.",
)

SOVEREIGNTY = Standard(
    id="funding.sovereignty-is-no-aim",
    right=Right.FUNDING,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_MONEY_OR_REGIME
    & (
        (activity == Activity.RECEIVE_FUNDING)
        | (form == Form.FUNDING_RULE)
        | (foreign_funding != ForeignFunding.FREE)
        | targets.any_of(Target.FOREIGN_FUNDED)
    )
    & aims.any_of(Aim.SOVEREIGNTY, Aim.STABILITY, Aim.IDEOLOGY, Aim.IMAGE, Aim.FOREIGN_RELATIONS)
    & (
        aims.none_of(*TRANSPARENT_AND_LISTED)
        | (
            (evidence == Evidence.NONE)
            & (
                foreign_funding.is_in(
                    ForeignFunding.APPROVE, ForeignFunding.CAP, ForeignFunding.BAN
                )
                | form.is_in(Form.BAN, Form.AUTHORISATION, Form.FUNDING_RULE, Form.LABELLING)
            )
        )
    ),
    exemptions=(_PROVEN_CRIME,),
    authorities=(
        cite("siracusa", "para. 6", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("a-hrc-23-39", "paras. 27-30", verified=True),
        cite("a-hrc-50-23", "para. 32", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("odihr-vc-association-2014", "principle 7"),
    ),
    message="Sovereignty, calm or tradition is no ground to keep groups from money, and no danger "
    "from this money was shown.",
)

LABEL = Standard(
    id="funding.hostile-label",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(ABOUT_A_BODY | targets.any_of(Target.FOREIGN_FUNDED))
    & form.is_in(
        Form.LABELLING, Form.REGISTRATION, Form.REPORTING_DUTY, Form.NOTIFICATION, Form.PENALTY
    )
    & stigma.holds,
    exemptions=(
        Exemption(
            id="agency-shown",
            condition=(evidence == Evidence.SPECIFIC)
            & (unequal == Unequal.OBJECTIVE)
            & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
            & (burden == Burden.LIGHT),
            message="those listed were shown to act on the orders of a foreign State",
            authorities=(cite("vc-funding-2019", "conclusions"),),
        ),
    ),
    authorities=(
        cite("a-hrc-23-39", "paras. 27-28", verified=True),
        cite("hrc-res-22-6", "op. 9(b)"),
        cite("a-hrc-50-23", "para. 32", verified=True),
        cite("osce-copenhagen-1990", "paras. 10.3-10.4"),
        cite("vc-funding-2019", "conclusions"),
        case(
            "echr",
            "art. 11(2)",
            "Ecodefence and Others v. Russia, 9988/13, paras. 130-146",
            date="2022-06-14",
        ),
    ),
    message="Groups that get money from abroad are put on a list of suspects or made to call "
    "themselves agents.",
)

REPORTING = Standard(
    id="funding.reporting-burden",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_MONEY
    & form.is_in(
        Form.REPORTING_DUTY,
        Form.REGISTRATION,
        Form.NOTIFICATION,
        Form.FUNDING_RULE,
        Form.INSPECTION,
        Form.LABELLING,
    )
    & (
        burden.is_in(Burden.HEAVY, Burden.CRIPPLING)
        | ((foreign_funding == ForeignFunding.NOTIFY) & (unequal == Unequal.UNEXPLAINED))
    ),
    exemptions=(_PROVEN_CRIME,),
    authorities=(
        cite("a-hrc-23-39", "paras. 37-38"),
        cite("hrc-res-22-6", "op. 8-9"),
        cite("a-hrc-50-23", "para. 33", verified=True),
        cite("un-hrd-declaration", "art. 13", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("coe-rec-2007-14", "para. 50", verified=True),
        cite("vc-funding-2019", "conclusions"),
        cite("odihr-vc-association-2014", "principle 7"),
    ),
    message="Reports on money from abroad weigh far more than what other bodies owe, though no "
    "risk was shown.",
)

FROZEN = Standard(
    id="funding.frozen-means",
    right=Right.FUNDING,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (form == Form.SEIZURE)
    & (
        evidence.is_in(Evidence.NONE, Evidence.GENERAL)
        | (
            independent_decider.fails
            & judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE)
        )
    )
    & milder_tried.fails,
    exemptions=(DANGER_SHOWN, _PROVEN_CRIME),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("un-hrd-declaration", "art. 13", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("ilo-c87", "art. 3", verified=True),
        cite("odihr-vc-association-2014", "principle 11"),
    ),
    message="A group's money or tools were taken or frozen on no facts, or with no court that "
    "could undo it in time.",
)

STANDARDS: tuple[Standard, ...] = (
    FOREIGN_BAN,
    PRIOR_APPROVAL,
    CAP,
    UNREGISTERED,
    SOVEREIGNTY,
    LABEL,
    REPORTING,
    FROZEN,
)
"""The standards on the money of groups."""
