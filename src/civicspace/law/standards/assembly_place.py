"""Peaceful assembly: where people may gather, and who pays."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import BEFOREHAND, NOT_SHOWN
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.law.standards.assembly_necessity import AS_GOOD_A_PLACE
from civicspace.model.choices import (
    Channels,
    Evidence,
    Form,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    channels_open,
    costs_imposed,
    evidence,
    form,
    setting,
)

__all__ = ["STANDARDS"]

COSTS = Standard(
    id="assembly.costs",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (BEFOREHAND | form.is_in(Form.REFUSAL, Form.LIABILITY))
    & costs_imposed.holds,
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "para. 64", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Poliakov v. Belarus, 2030/2011, paras. 8.2-8.3",
            date="2014-07-17",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Poplavny v. Belarus, 2019/2010, para. 8.6",
            date="2015-11-05",
            verified=True,
        ),
        cite("odihr-vc-assembly-2010", "guideline 5.2"),
    ),
    message="Those who gather are made to pay for police, doctors or cleaning, which is the "
    "State's own task.",
)

DESIGNATED_PLACES = Standard(
    id="assembly.designated-places",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
    & (
        (setting.any_of(Setting.DESIGNATED_SITE) & (form != Form.NON_PROTECTION))
        | (
            form.is_in(Form.RELOCATION, Form.REFUSAL)
            & channels_open.is_in(Channels.NONE, Channels.POOR)
        )
    ),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "paras. 22, 53 and 55", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Turchenyak et al. v. Belarus, 1948/2010, paras. 7.4-7.5",
            date="2013-07-24",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Poplavny v. Belarus, 2019/2010, paras. 8.4 and 8.6",
            date="2015-11-05",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Lashmankin and Others v. Russia, 57818/09, para. 405",
            date="2017-02-07",
            verified=True,
        ),
        cite("odihr-vc-assembly-2019", "para. 22", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Conditions)"),
    ),
    message="People may gather only at places set by the authorities, or out of sight and "
    "hearing of those they address.",
)

SYMBOLIC_SITES = Standard(
    id="assembly.symbolic-sites",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL, Form.RELOCATION, Form.PROCEDURE_RULE)
    & setting.any_of(Setting.GOVERNMENT_SITE, Setting.CENTRAL_SQUARE)
    & NOT_SHOWN,
    exemptions=(
        AS_GOOD_A_PLACE,
        ONE_PERSON_ALONE,
    ),
    authorities=(
        cite("gc37", "paras. 55-56", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Malei v. Belarus, 2404/2014, paras. 9.4 and 9.6",
            date="2020-07-23",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Lashmankin and Others v. Russia, 57818/09, para. 405",
            date="2017-02-07",
            verified=True,
        ),
        cite("odihr-assembly-2007", "Section A, Time, place and manner restrictions"),
    ),
    message="The squares and buildings where power sits are closed to protest as such.",
)

STANDARDS: tuple[Standard, ...] = (
    COSTS,
    DESIGNATED_PLACES,
    SYMBOLIC_SITES,
)
"""The standards on place and cost."""
