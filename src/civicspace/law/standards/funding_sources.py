"""Funding: money from abroad and at home, leave to take it, and who may take it."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import DANGER_SHOWN, TRANSPARENT_AND_LISTED
from civicspace.law.standards.funding import (
    MONEY,
    MONEY_OR_REGIME,
    PROVEN_CRIME,
    RIGHT_TO_RESOURCES,
    SAME_LIMIT_FOR_ALL,
)
from civicspace.model.choices import (
    Activity,
    Aim,
    DomesticFunding,
    ForeignFunding,
    Form,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    channelled,
    domestic_funding,
    foreign_funding,
    form,
    targets,
)

__all__ = ["STANDARDS"]

FOREIGN_BAN = Standard(
    id="funding.foreign-ban",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME & (foreign_funding == ForeignFunding.BAN),
    exemptions=(PROVEN_CRIME,),
    authorities=(*RIGHT_TO_RESOURCES, cite("a-hrc-50-23", "para. 64(d)(i)", verified=True)),
    message="Groups may take no money from abroad, though where money comes from says nothing "
    "about what it is for.",
)

PRIOR_APPROVAL = Standard(
    id="funding.prior-approval",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME & (foreign_funding == ForeignFunding.APPROVE),
    exemptions=(PROVEN_CRIME,),
    authorities=(
        *RIGHT_TO_RESOURCES,
        cite("a-hrc-50-23", "para. 64(a) and (d)(ii)", verified=True),
    ),
    message="A group must ask officials for leave before it may take money from abroad.",
)

CAP = Standard(
    id="funding.cap",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME & ((foreign_funding == ForeignFunding.CAP) | channelled.holds),
    exemptions=(PROVEN_CRIME,),
    authorities=(
        *RIGHT_TO_RESOURCES,
        cite("a-hrc-50-23", "paras. 54 and 64(d)(iv)", verified=True),
    ),
    message="Money from abroad is capped, or money must pass through a body or a bank of the "
    "State's choice.",
)

DOMESTIC = Standard(
    id="funding.domestic-money",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME
    & domestic_funding.is_in(DomesticFunding.APPROVE, DomesticFunding.CAP, DomesticFunding.BAN),
    exemptions=(
        SAME_LIMIT_FOR_ALL,
        PROVEN_CRIME,
    ),
    authorities=(
        *RIGHT_TO_RESOURCES,
        cite("a-hrc-50-23", "para. 64(a) and (d)(ii)", verified=True),
    ),
    message="Gifts, collections or earnings at home are forbidden, limited or need leave.",
)

UNREGISTERED = Standard(
    id="funding.unregistered-groups",
    right=Right.FUNDING,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY
    & form.is_in(
        Form.FUNDING_RULE, Form.BAN, Form.PENALTY, Form.SEIZURE, Form.ELIGIBILITY_RULE, Form.REFUSAL
    )
    & targets.any_of(Target.UNREGISTERED_GROUP),
    exemptions=(DANGER_SHOWN, PROVEN_CRIME),
    authorities=(
        cite("un-hrd-declaration", "arts. 5(b) and 13", verified=True),
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 22",
            date="2001-04-26",
            verified=True,
        ),
        cite("a-hrc-23-39", "paras. 8 and 82(b)", verified=True),
        cite("a-hrc-50-23", "para. 64(a)", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("odihr-vc-association-2014", "paras. 28 and 32", verified=True),
    ),
    message="Giving money to a group, or using it, is forbidden or punished only because the "
    "group is not registered.",
)

SOVEREIGNTY = Standard(
    id="funding.sovereignty-is-no-aim",
    right=Right.FUNDING,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=MONEY_OR_REGIME
    & (
        (activity == Activity.RECEIVE_FUNDING)
        | (form == Form.FUNDING_RULE)
        | foreign_funding.is_in(
            ForeignFunding.NOTIFY, ForeignFunding.APPROVE, ForeignFunding.CAP, ForeignFunding.BAN
        )
        | targets.any_of(Target.FOREIGN_FUNDED)
    )
    & aims.any_of(Aim.SOVEREIGNTY, Aim.STABILITY, Aim.IDEOLOGY, Aim.IMAGE, Aim.FOREIGN_RELATIONS)
    & aims.none_of(*TRANSPARENT_AND_LISTED),
    authorities=(
        cite("siracusa", "para. 6", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("a-hrc-23-39", "paras. 27-30", verified=True),
        cite("a-hrc-50-23", "para. 32", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("odihr-vc-association-2014", "paras. 32 and 34", verified=True),
    ),
    message="Sovereignty, calm, tradition or fear of influence from abroad is no ground to keep "
    "groups from money.",
)

STANDARDS: tuple[Standard, ...] = (
    FOREIGN_BAN,
    PRIOR_APPROVAL,
    CAP,
    DOMESTIC,
    UNREGISTERED,
    SOVEREIGNTY,
)
"""The standards on where money comes from, and who may take it."""
