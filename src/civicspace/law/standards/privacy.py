"""Privacy: the law, the aim and the need for an intrusion, protesters watched, names taken."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_SHOWN
from civicspace.model.choices import (
    Activity,
    Aim,
    Conduct,
    Discretion,
    Form,
    IdentityRule,
    LegalBasis,
    Scope,
    SurveillanceReach,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    conduct,
    discretion,
    followed_law,
    form,
    identity_rule,
    legal_basis,
    precise,
    scope,
    surveillance_reach,
)

__all__ = ["STANDARDS"]

#: The State looks into letters, homes, offices or lives.
_INTRUDES = (activity == Activity.COMMUNICATE_PRIVATELY) | form.is_in(
    Form.SURVEILLANCE, Form.INSPECTION, Form.SEIZURE
)

#: What people say to one another, and the tools they use for it.
_CORRESPONDENCE = activity.is_in(
    Activity.COMMUNICATE_PRIVATELY, Activity.USE_INTERNET, Activity.SPEAK
)

UNLAWFUL = Standard(
    id="privacy.unlawful",
    right=Right.PRIVACY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_INTRUDES
    & (
        legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED)
        | followed_law.fails
        | precise.fails
        | ((form == Form.SURVEILLANCE) & (discretion == Discretion.UNFETTERED))
    ),
    authorities=(
        cite("iccpr", "art. 17(1)", verified=True),
        cite("gc16", "paras. 3 and 8", verified=True),
        cite("echr", "art. 8(2)", verified=True),
        case(
            "echr",
            "art. 8",
            "Liberty and Others v. United Kingdom, 58243/00, paras. 62-69",
            date="2008-07-01",
            verified=True,
        ),
        cite("achr", "art. 11(2)", verified=True),
        cite("osce-moscow-1991", "para. 24"),
    ),
    message="The State looked into private life without a clear, published law that lets it, or "
    "against that law.",
)

CLOSED_LIST_ECHR = Standard(
    id="privacy.closed-list-echr",
    right=Right.PRIVACY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_INTRUDES
    & ~aims.is_empty
    & aims.none_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_SAFETY,
        Aim.PUBLIC_ORDER,
        Aim.TRAFFIC,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.MINORS,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.JUDICIARY,
        Aim.ELECTORAL_INTEGRITY,
        Aim.DEMOCRACY,
        # The economic well-being of the country, which the article lists too.
        Aim.FINANCIAL_CRIME,
        Aim.TRANSPARENCY,
        Aim.ADMINISTRATION,
    ),
    authorities=(cite("echr", "art. 8(2)", verified=True),),
    message="None of the aims invoked is one for which the Convention lets a State look into "
    "private life.",
)

ARBITRARY = Standard(
    id="privacy.arbitrary",
    right=Right.PRIVACY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_INTRUDES & (scope == Scope.INDIVIDUAL) & NOT_SHOWN,
    authorities=(
        cite("iccpr", "art. 17(1)", verified=True),
        cite("gc16", "paras. 4 and 7", verified=True),
        case(
            "iccpr",
            "art. 17",
            "Van Hulst v. Netherlands, 903/1999, paras. 7.3 and 7.6",
            date="2004-11-01",
            verified=True,
        ),
        cite("echr", "art. 8(2)", verified=True),
        cite("achr", "art. 11(2)", verified=True),
    ),
    message="The State looked into somebody's private life and named no facts that called for it.",
)

PROTESTERS_WATCHED = Standard(
    id="personal-data.protesters-watched",
    right=Right.PERSONAL_DATA,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.ASSEMBLE)
    & (form == Form.SURVEILLANCE)
    & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
    & ((scope == Scope.BLANKET) | (surveillance_reach == SurveillanceReach.BULK) | NO_FACTS),
    authorities=(
        case(
            "echr",
            "art. 8",
            "Catt v. United Kingdom, 43514/15, paras. 119 and 122-123",
            date="2019-01-24",
            verified=True,
        ),
        cite("gc37", "paras. 61-62", verified=True),
        case(
            "echr",
            "art. 8",
            "Glukhin v. Russia, 11519/20, paras. 77 and 82-83",
            date="2023-07-04",
            verified=True,
        ),
    ),
    message="Peaceful protesters are filmed, recognised or filed, which frightens people away.",
)

UNGUARDED_IDENTITY = Standard(
    id="personal-data.unguarded-identity",
    right=Right.PERSONAL_DATA,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_CORRESPONDENCE & (identity_rule == IdentityRule.UNGUARDED),
    authorities=(
        cite("gc16", "paras. 7 and 10", verified=True),
        case(
            "echr",
            "art. 8",
            "Glukhin v. Russia, 11519/20, para. 77",
            date="2023-07-04",
            verified=True,
        ),
    ),
    message="People must give their identity for a phone or a network, and no law guards the data.",
)

WEIGHING = Standard(
    id="privacy.weighing",
    right=Right.PRIVACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    # Names of all users collected, with no guard for them and no need shown.
    condition=UNGUARDED_IDENTITY.condition & NOT_SHOWN,
    authorities=(
        cite("gc16", "paras. 4, 7 and 10", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("echr", "art. 8(2)", verified=True),
    ),
    message="People must identify themselves to speak or go online, no law guards the data, "
    "and no need was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    UNLAWFUL,
    CLOSED_LIST_ECHR,
    ARBITRARY,
    PROTESTERS_WATCHED,
    UNGUARDED_IDENTITY,
    WEIGHING,
)
"""The standards on private life."""
