"""Peaceful assembly: permission, notice, cost, and where people may gather."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Channels,
    Conduct,
    Discretion,
    Evidence,
    Form,
    Reasons,
    Sanction,
    Scope,
    Setting,
    SilenceMeans,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    alone,
    channels_open,
    conduct,
    costs_imposed,
    discretion,
    evidence,
    form,
    notice_hours,
    punished_for_notice,
    reasons,
    sanction,
    scope,
    setting,
    silence_means,
    spontaneous_exempt,
    targets,
    tolerated,
)

__all__ = ["STANDARDS"]

_ASSEMBLE = activity == Activity.ASSEMBLE

#: Rules on what organisers must do beforehand.
_BEFOREHAND = form.is_in(Form.AUTHORISATION, Form.NOTIFICATION, Form.PROCEDURE_RULE)

#: No facts about this event, and nobody weighed the right against the aim.
_NOT_SHOWN = evidence.is_in(Evidence.NONE, Evidence.GENERAL) & reasons.is_in(
    Reasons.NONE, Reasons.FORMAL
)

_ALONE = Exemption(
    id="one-person-alone",
    condition=alone.holds,
    message="one person alone is no assembly; the freedom of expression protects such a protest",
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Coleman v. Australia, 1157/2003, para. 6.4",
            date="2006-07-17",
            verified=True,
        ),
        cite("gc37", "para. 13", verified=True),
    ),
)

PRIOR_AUTHORISATION = Standard(
    id="assembly.prior-authorisation",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE & (form == Form.AUTHORISATION),
    exemptions=(
        Exemption(
            id="works-as-notice",
            condition=(silence_means == SilenceMeans.GRANTED)
            & (discretion == Discretion.BOUNDED),
            message="permission is given as a matter of course, and silence counts as a yes",
            authorities=(
                cite("gc37", "para. 73", verified=True),
                case(
                    "iccpr",
                    "art. 21",
                    "Adilkhanov v. Kazakhstan, 2686/2015, para. 9.8",
                    date="2020-03-27",
                    verified=True,
                ),
                case(
                    "echr",
                    "art. 11",
                    "Rassemblement jurassien v. Switzerland, 8191/78",
                    date="1979-10-10",
                ),
            ),
        ),
        _ALONE,
    ),
    authorities=(
        cite("gc37", "paras. 70 and 73", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Ibragimov v. Kazakhstan, 2452/2014, paras. 13.3 and 13.5",
            date="2021-03-24",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 28"),
        cite("odihr-assembly-2007", "principle on the presumption in favour of assemblies"),
        cite("achpr-guidelines-foaa-2017", "para. 71"),
    ),
    message="People must ask leave to gather, so that a right becomes a favour.",
)

NOTIFICATION_AS_PERMISSION = Standard(
    id="assembly.notification-as-permission",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & (form == Form.NOTIFICATION)
    & (
        (silence_means == SilenceMeans.REFUSED)
        | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
    ),
    authorities=(
        cite("gc37", "para. 73", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Ibragimov v. Kazakhstan, 2452/2014, para. 13.3",
            date="2021-03-24",
            verified=True,
        ),
        cite("a-hrc-23-39", "para. 52"),
        cite("odihr-vc-assembly-2010", "para. 118"),
        cite("achpr-guidelines-foaa-2017", "para. 71"),
    ),
    message="What is called notice works as a permit: without a yes, nobody may gather.",
)

EXCESSIVE_NOTICE = Standard(
    id="assembly.excessive-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    # The documents ask for short notice, about two days; beyond five days none accepts it.
    condition=_ASSEMBLE & _BEFOREHAND & (notice_hours > 120),
    exemptions=(
        Exemption(
            id="large-event-that-needs-planning",
            condition=(evidence == Evidence.SPECIFIC) & spontaneous_exempt.holds,
            message="a very large event was shown to need the time, and urgent ones are free",
            authorities=(cite("gc37", "paras. 70 and 72", verified=True),),
        ),
        _ALONE,
    ),
    authorities=(
        cite("gc37", "para. 72", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Popova v. Russian Federation, 2217/2012, para. 7.5",
            date="2018-04-06",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 28"),
        cite("odihr-assembly-2007", "explanatory notes on notification"),
        cite("achpr-guidelines-foaa-2017", "part on notification"),
    ),
    message="Notice must be given so long beforehand that a timely answer to events is barred.",
)

SPONTANEOUS_NOT_EXEMPT = Standard(
    id="assembly.spontaneous-not-exempt",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE & _BEFOREHAND & spontaneous_exempt.fails,
    exemptions=(_ALONE,),
    authorities=(
        cite("gc37", "paras. 14 and 72", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Popova v. Russian Federation, 2217/2012, para. 7.5",
            date="2018-04-06",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Abildayeva v. Kazakhstan, 2309/2013, para. 8.7",
            date="2019-03-29",
            verified=True,
        ),
        case("echr", "art. 11", "Bukta and Others v. Hungary, 25691/04, para. 36",
             date="2007-07-17"),
        cite("a-hrc-20-27", "para. 29"),
        cite("odihr-assembly-2007", "explanatory notes on spontaneous assemblies"),
        cite("achpr-guidelines-foaa-2017", "part on spontaneous assemblies"),
    ),
    message="The rule leaves no room for people who answer an event at once, with no time to "
    "give notice.",
)

PUNISHED_FOR_NOTICE = Standard(
    id="assembly.punished-for-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & form.is_in(Form.PENALTY, Form.DISPERSAL, Form.DETENTION, Form.BAN)
    & punished_for_notice.holds
    & (conduct == Conduct.PEACEFUL)
    & _NOT_SHOWN,
    exemptions=(
        Exemption(
            id="light-sanction-on-organisers",
            condition=(form == Form.PENALTY)
            & (scope == Scope.GENERAL)
            & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
            & targets.any_of(Target.ORGANISER),
            message="a light penalty for organisers alone, who could have given notice",
            authorities=(cite("gc37", "para. 71", verified=True),),
        ),
        Exemption(
            id="small-fine-after-the-event",
            condition=(form == Form.PENALTY)
            & sanction.is_in(Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
            & tolerated.holds
            & (evidence == Evidence.GENERAL),
            message="the gathering was let run, and a small fine upheld a sound permit rule",
            authorities=(
                case("echr", "art. 11", "Ziliberberg v. Moldova, 61821/00", date="2004-05-04"),
            ),
            only_under=("echr",),
        ),
        _ALONE,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Kivenmaa v. Finland, 412/1990, paras. 9.2-9.3",
            date="1994-03-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Velichkin v. Belarus, 1022/2001, para. 7.3",
            date="2005-10-20",
            verified=True,
        ),
        cite("gc37", "para. 71", verified=True),
        cite("a-hrc-20-27", "para. 29"),
        case("echr", "art. 11", "Oya Ataman v. Turkey, 74552/01, paras. 39-44",
             date="2006-12-05"),
        cite("odihr-assembly-2007", "explanatory notes on notification"),
        cite("achpr-guidelines-foaa-2017", "part on notification"),
    ),
    message="A peaceful gathering was broken up or punished only because a form was missing.",
)

COSTS = Standard(
    id="assembly.costs",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & (_BEFOREHAND | form.is_in(Form.REFUSAL, Form.LIABILITY))
    & costs_imposed.holds,
    exemptions=(_ALONE,),
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
    exemptions=(_ALONE,),
    authorities=(
        cite("gc37", "paras. 22, 53 and 55", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Turchenyak and Others v. Belarus, 1948/2010, paras. 7.4-7.5",
            date="2013-07-24",
            verified=True,
        ),
        case("echr", "art. 11", "Lashmankin and Others v. Russia, 57818/09, paras. 405-406",
             date="2017-02-07"),
        cite("a-hrc-20-27", "para. 40"),
        cite("odihr-assembly-2007", "explanatory notes on time, place and manner"),
        cite("odihr-vc-assembly-2019", "para. 22", verified=True),
        cite("achpr-guidelines-foaa-2017", "part on sight and sound"),
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
    & _NOT_SHOWN,
    exemptions=(_ALONE,),
    authorities=(
        cite("gc37", "paras. 55-56", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Malei v. Belarus, 2404/2014, paras. 9.4 and 9.6",
            date="2020-07-23",
            verified=True,
        ),
        case("echr", "art. 11", "Kakabadze and Others v. Georgia, 1484/07, para. 86",
             date="2012-10-02"),
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
        cite("gc37", "para. 5", verified=True),
        cite("odihr-assembly-2007", "principle on non-discrimination"),
        cite("achpr-guidelines-foaa-2017", "part on everyone's right to assemble"),
    ),
    message="Only citizens may gather, though the right belongs to everybody in the country.",
)

STANDARDS: tuple[Standard, ...] = (
    PRIOR_AUTHORISATION,
    NOTIFICATION_AS_PERMISSION,
    EXCESSIVE_NOTICE,
    SPONTANEOUS_NOT_EXEMPT,
    PUNISHED_FOR_NOTICE,
    COSTS,
    DESIGNATED_PLACES,
    SYMBOLIC_SITES,
    FOREIGNERS_BARRED,
)
"""The standards on permission, notice, cost and place."""
