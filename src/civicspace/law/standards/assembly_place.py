"""Peaceful assembly: where people may gather, who may, and who pays."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import BEFOREHAND, NOT_SHOWN
from civicspace.law.standards.assembly import ONE_PERSON_ALONE
from civicspace.model.choices import (
    Activity,
    Channels,
    Evidence,
    Form,
    Reasons,
    Setting,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    costs_imposed,
    evidence,
    form,
    reasons,
    setting,
    targets,
)

__all__ = ["STANDARDS"]

_ASSEMBLE = activity == Activity.ASSEMBLE

COSTS = Standard(
    id="assembly.costs",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
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
        cite("a-hrc-20-27", "para. 31"),
        cite("odihr-vc-assembly-2010", "para. 32"),
        cite("achpr-guidelines-foaa-2017", "part on costs"),
    ),
    message="Those who gather are made to pay for police, doctors or cleaning, which is the "
    "State's own task.",
)

DESIGNATED_PLACES = Standard(
    id="assembly.designated-places",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
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
            "Turchenyak and Others v. Belarus, 1948/2010, paras. 7.4-7.5",
            date="2013-07-24",
            verified=True,
        ),
        case(
            "echr",
            "art. 11",
            "Lashmankin and Others v. Russia, 57818/09, paras. 405-406",
            date="2017-02-07",
        ),
        cite("a-hrc-20-27", "para. 40"),
        cite("odihr-assembly-2007", "explanatory notes on time, place and manner"),
        cite("odihr-vc-assembly-2019", "para. 22", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Conditions)"),
    ),
    message="People may gather only where those they address can neither see nor hear them.",
)

SYMBOLIC_SITES = Standard(
    id="assembly.symbolic-sites",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL, Form.RELOCATION, Form.PROCEDURE_RULE)
    & setting.any_of(Setting.GOVERNMENT_SITE, Setting.CENTRAL_SQUARE)
    & NOT_SHOWN,
    exemptions=(ONE_PERSON_ALONE,),
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
            "Kakabadze and Others v. Georgia, 1484/07, para. 86",
            date="2012-10-02",
        ),
        cite("odihr-assembly-2007", "explanatory notes on time, place and manner"),
    ),
    message="The squares and buildings where power sits are closed to protest as such.",
)

FOREIGNERS_BARRED = Standard(
    id="assembly.foreigners-barred",
    right=Right.ASSEMBLY,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & form.is_in(Form.ELIGIBILITY_RULE, Form.BAN)
    & targets.any_of(Target.FOREIGNER),
    exemptions=(
        Exemption(
            id="political-activity-of-aliens",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="article 16 lets a State limit political activity of aliens, read narrowly",
            authorities=(cite("echr", "art. 16", verified=True),),
            only_under=("echr",),
        ),
    ),
    authorities=(
        cite("gc15", "para. 7", verified=True),
        cite("gc37", "para. 5", verified=True),
        cite("odihr-assembly-2007", "principle on non-discrimination"),
        cite("achpr-guidelines-foaa-2017", "Part 2, I (Legal Framework)"),
    ),
    message="Only citizens may gather, though the right belongs to everybody in the country.",
)

STANDARDS: tuple[Standard, ...] = (
    COSTS,
    DESIGNATED_PLACES,
    SYMBOLIC_SITES,
    FOREIGNERS_BARRED,
)
"""The standards on place, persons and cost."""
