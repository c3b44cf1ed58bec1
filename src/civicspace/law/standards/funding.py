"""Funding: that money is part of the right, what weighs, and terms that other rules share."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import ABOUT_A_BODY, DANGER_SHOWN, EMERGENCY
from civicspace.law.weighing import GROUPS, Scales
from civicspace.model.choices import (
    Activity,
    Aim,
    DomesticFunding,
    Evidence,
    Form,
    JudicialReview,
    NamesDisclosed,
    PlacedOutside,
    Reasons,
    Scope,
    Setting,
    Target,
    Unequal,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    domestic_funding,
    evidence,
    form,
    judicial_review,
    names_disclosed,
    placed_outside,
    reasons,
    scope,
    setting,
    support_by_loyalty,
    targets,
    unequal,
)

__all__ = [
    "JUSTIFIED",
    "MONEY",
    "MONEY_OR_REGIME",
    "PROVEN_CRIME",
    "RIGHT_TO_RESOURCES",
    "SAME_LIMIT_FOR_ALL",
    "STANDARDS",
]

#: Money in parties and election campaigns is judged by rules of its own.
_NOT_POLITICAL_FINANCE = targets.none_of(Target.PARTY, Target.CANDIDATE) & setting.none_of(
    Setting.CAMPAIGN
)

_ABOUT_MONEY = (activity == Activity.RECEIVE_FUNDING) | (form == Form.FUNDING_RULE)

#: The money of groups and people.
MONEY = _ABOUT_MONEY & _NOT_POLITICAL_FINANCE

#: A regime on groups that also says what becomes of their money.
MONEY_OR_REGIME = MONEY | (ABOUT_A_BODY & _NOT_POLITICAL_FINANCE)

PROVEN_CRIME = Exemption(
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

SAME_LIMIT_FOR_ALL = Exemption(
    id="same-limit-for-all",
    condition=(form == Form.FUNDING_RULE)
    & (domestic_funding == DomesticFunding.CAP)
    & aims.any_of(Aim.FINANCIAL_CRIME)
    & (unequal != Unequal.UNEXPLAINED),
    message="a general law against the laundering of money limits gifts with no name",
    authorities=(
        cite("coe-rec-2007-14", "para. 50", verified=True),
        cite("odihr-vc-association-2014", "para. 32", verified=True),
    ),
)

RIGHT_TO_RESOURCES: tuple[Citation, ...] = (
    cite("un-hrd-declaration", "art. 13", verified=True),
    # Equipment that came as aid from abroad, and what a group may use it for.
    case(
        "iccpr",
        "art. 22(2)",
        "Korneenko et al. v. Belarus, 1274/2004, paras. 7.2 and 7.5",
        date="2006-10-31",
        verified=True,
    ),
    cite("a-hrc-23-39", "paras. 8 and 82(b)", verified=True),
    cite("osce-copenhagen-1990", "para. 10.4"),
    cite("coe-rec-2007-14", "para. 50", verified=True),
    cite("odihr-vc-association-2014", "para. 32", verified=True),
    cite("achpr-guidelines-foaa-2017", "Part 1, V (Financing)"),
)
"""Who says, by turns, that groups may seek and use money from home and abroad."""

PLACED_OUTSIDE = Standard(
    id="funding.placed-outside",
    right=Right.FUNDING,
    element=Element.APPLICABILITY,
    strength=Strength.CONCLUSIVE,
    condition=MONEY_OR_REGIME & (placed_outside == PlacedOutside.MONEY),
    authorities=(
        cite("un-hrd-declaration", "art. 13", verified=True),
        cite("a-hrc-23-39", "para. 8", verified=True),
        cite("a-hrc-43-50", "para. 36", verified=True),
        cite("a-hrc-50-23", "para. 9", verified=True),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("odihr-vc-association-2014", "para. 32", verified=True),
        cite("coe-rec-2007-14", "para. 50", verified=True),
    ),
    message="The authorities said that to ask for and use money is no part of the right to act "
    "together.",
)

#: Rules by which those who give are made known.
_DISCLOSURE = form.is_in(
    Form.FUNDING_RULE,
    Form.REPORTING_DUTY,
    Form.REGISTRATION,
    Form.NOTIFICATION,
    Form.LABELLING,
    Form.PROCEDURE_RULE,
)

DONORS_PUBLISHED = Standard(
    id="funding.donors-published",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_ABOUT_MONEY
    & _DISCLOSURE
    & (names_disclosed == NamesDisclosed.PUBLIC)
    & (scope == Scope.BLANKET),
    authorities=(
        cite("gc16", "paras. 7 and 10", verified=True),
        cite("a-hrc-50-23", "para. 64(d)(iii)", verified=True),
        cite("odihr-vc-association-2014", "para. 35", verified=True),
    ),
    message="The names of all who give are made public, of those who give little as well.",
)

UNEQUAL_TERMS = Standard(
    id="funding.unequal-terms",
    right=Right.FUNDING,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.FACTOR,
    condition=_ABOUT_MONEY & ((unequal == Unequal.UNEXPLAINED) | support_by_loyalty.holds),
    authorities=(
        cite("iccpr", "art. 26", verified=True),
        cite("gc18", "paras. 7 and 13", verified=True),
        cite("echr", "art. 14", verified=True),
        cite("a-hrc-50-23", "para. 64(c)", verified=True),
        cite("odihr-vc-association-2014", "para. 30", verified=True),
    ),
    message="Money, tax or support for groups goes by their cause or by where it comes from.",
)

#: The scales of groups, on which unequal treatment counts once, as told above.
_SCALES = Scales(
    against=(
        *(one for one in GROUPS.against if one != (unequal == Unequal.UNEXPLAINED)),
        UNEQUAL_TERMS.condition,
        DONORS_PUBLISHED.condition,
    ),
    favour=GROUPS.favour,
)

JUSTIFIED = _SCALES.justified

WEIGHING = Standard(
    id="funding.weighing",
    right=Right.FUNDING,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY & _SCALES.not_justified,
    exemptions=(DANGER_SHOWN, PROVEN_CRIME, EMERGENCY),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("gc31", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Korneenko et al. v. Belarus, 1274/2004, paras. 7.2 and 7.5",
            date="2006-10-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Pinchuk v. Belarus, 2165/2012, para. 8.6",
            date="2014-10-24",
            verified=True,
        ),
        cite("a-hrc-50-23", "para. 64(c)", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 16(2)", verified=True),
        cite("arab-charter", "art. 24(7)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("odihr-vc-association-2014", "paras. 32 and 35", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, V (Financing)"),
    ),
    message="Taken together, what groups lose by this rule on their money weighs more than the "
    "reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    PLACED_OUTSIDE,
    DONORS_PUBLISHED,
    UNEQUAL_TERMS,
    WEIGHING,
)
"""The standards on what the right covers, and the weighing."""
