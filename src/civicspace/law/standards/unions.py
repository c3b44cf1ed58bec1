"""Trade unions and employers' bodies: Convention No. 87 and what follows from it."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Conduct,
    Discretion,
    Evidence,
    ForeignFunding,
    Form,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    conduct,
    discretion,
    evidence,
    foreign_funding,
    form,
    independent_decider,
    min_founders,
    protection_given,
    redress,
    registration_required,
    targets,
)

__all__ = ["STANDARDS"]

_UNION = activity.is_in(
    Activity.FORM_ASSOCIATION,
    Activity.RUN_ASSOCIATION,
    Activity.JOIN_ASSOCIATION,
    Activity.RECEIVE_FUNDING,
) & targets.any_of(Target.UNION)

PREVIOUS_AUTHORISATION = Standard(
    id="unions.previous-authorisation",
    right=Right.UNIONS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_UNION
    & (
        (form == Form.AUTHORISATION)
        | (
            form.is_in(Form.REGISTRATION, Form.LICENSING, Form.REFUSAL, Form.PENALTY)
            & discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        )
        | (form.is_in(Form.REGISTRATION, Form.BAN, Form.PENALTY) & registration_required.holds)
    ),
    authorities=(
        cite("ilo-c87", "arts. 2 and 7", verified=True),
        cite("iccpr", "art. 22(3)", verified=True),
        cite("icescr", "art. 8(1)(a) and (3)", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
    ),
    message="A union may exist or act only with leave; workers may found one with no permission "
    "beforehand.",
)

ADMINISTRATIVE_DISSOLUTION = Standard(
    id="unions.administrative-dissolution",
    right=Right.UNIONS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_UNION
    & form.is_in(Form.DISSOLUTION, Form.SUSPENSION, Form.BAN)
    & independent_decider.fails,
    authorities=(
        cite("ilo-c87", "art. 4", verified=True),
        cite("iccpr", "art. 22(3)", verified=True),
        cite("icescr", "art. 8(3)", verified=True),
    ),
    message="An administrative body stopped or ended a union; only a court may.",
)

SINGLE_STRUCTURE = Standard(
    id="unions.single-structure",
    right=Right.UNIONS,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=_UNION
    & (
        form.is_in(Form.COMPULSION, Form.TAKEOVER)
        | (
            form.is_in(Form.REGISTRATION, Form.ELIGIBILITY_RULE, Form.PROCEDURE_RULE)
            & (min_founders >= 50)
        )
    ),
    authorities=(
        cite("ilo-c87", "arts. 2-3", verified=True),
        cite("ilo-c87", "arts. 5-6"),
        cite("ilo-cfa-2018", "para. 437", verified=True),
        cite("icescr", "art. 8(1)(a)-(b)", verified=True),
        cite("iccpr", "art. 22(3)", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
    ),
    message="Unions are pressed into one structure, or need so many founders that no new one can "
    "rise; workers choose their own bodies.",
)

FOREIGN_HELP = Standard(
    id="unions.foreign-help",
    right=Right.UNIONS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_UNION & foreign_funding.is_in(ForeignFunding.BAN, ForeignFunding.APPROVE),
    authorities=(
        cite("ilo-c87", "art. 3", verified=True),
        cite("ilo-c87", "art. 5"),
        cite("a-hrc-20-27", "paras. 67-69", verified=True),
    ),
    message="Unions may not freely take help from fellow workers' bodies abroad.",
)

REPRISALS = Standard(
    id="unions.reprisals",
    right=Right.UNIONS,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=_UNION
    & form.is_in(
        Form.PENALTY,
        Form.DETENTION,
        Form.DISMISSAL,
        Form.EXPULSION,
        Form.REPRISAL,
    )
    & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL),
    authorities=(
        cite("ilo-c98", "art. 1", verified=True),
        cite("ilo-c87", "arts. 8 and 11", verified=True),
        cite("icescr", "art. 8(1)(c)", verified=True),
        case(
            "iccpr",
            "art. 22",
            "Lopez Burgos v. Uruguay, 52/1979, para. 13",
            date="1981-07-29",
            verified=True,
        ),
        case(
            "achr",
            "art. 16",
            "Baena Ricardo et al. v. Panama, Series C No. 72, paras. 156-173",
            date="2001-02-02",
        ),
        cite("a-hrc-20-27", "para. 63", verified=True),
    ),
    message="Workers were punished, dismissed or harmed for their union, and nothing was shown "
    "against them.",
)

UNPROTECTED = Standard(
    id="unions.unprotected",
    right=Right.UNIONS,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_UNION
    & (
        (form == Form.NON_PROTECTION)
        | (form.is_in(Form.DISMISSAL, Form.REPRISAL) & (redress.fails | protection_given.fails))
    ),
    exemptions=(
        Exemption(
            id="made-good",
            condition=(form == Form.NON_PROTECTION) & redress.holds & protection_given.holds,
            message="the State stepped in, and those struck can win back what they lost",
            authorities=(cite("ilo-c98", "art. 1", verified=True),),
        ),
    ),
    authorities=(
        cite("ilo-c98", "arts. 1-2", verified=True),
        cite("icescr", "art. 8(1)(c)", verified=True),
        cite("a-hrc-20-27", "para. 63", verified=True),
        case(
            "echr",
            "art. 11",
            "Danilenkov and Others v. Russia, 67336/01, paras. 123-136",
            date="2009-07-30",
        ),
    ),
    message="Workers lose their jobs or come to harm for their union, and the State gives them no "
    "protection and no way to win back what they lost.",
)

STANDARDS: tuple[Standard, ...] = (
    PREVIOUS_AUTHORISATION,
    ADMINISTRATIVE_DISSOLUTION,
    SINGLE_STRUCTURE,
    FOREIGN_HELP,
    REPRISALS,
    UNPROTECTED,
)
"""The standards on trade unions and employers' bodies."""
