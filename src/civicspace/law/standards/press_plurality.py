"""The media: who may broadcast and own, many voices, foreign outlets, favours, and the weighing."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.expression_necessity import CALL_TO_VIOLENCE, LIMITS_ON_SPEECH
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Activity,
    Aim,
    Burden,
    Channels,
    Discretion,
    Evidence,
    Form,
    Incitement,
    MediaMarket,
    OwnershipRule,
    Reasons,
    Sanction,
    Scope,
    Setting,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    burden,
    channels_open,
    discretion,
    duration_days,
    editorial_interference,
    evidence,
    form,
    incitement,
    media_market,
    ownership_rule,
    reasons,
    regulator_independent,
    sanction,
    scope,
    setting,
    support_by_loyalty,
    targets,
)

__all__ = ["STANDARDS"]

_OUTLET = activity.is_in(Activity.PUBLISH, Activity.BROADCAST)

#: Outlets, and those who work for them.
_MEDIA = activity.is_in(Activity.PUBLISH, Activity.BROADCAST, Activity.REPORT)

BROADCAST_LICENSING = Standard(
    id="press.broadcast-licensing",
    right=Right.PRESS,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.BROADCAST)
    & (
        (
            form.is_in(
                Form.LICENSING, Form.AUTHORISATION, Form.REFUSAL, Form.SUSPENSION, Form.CLOSURE
            )
            & regulator_independent.fails
        )
        | (
            form.is_in(Form.LICENSING, Form.AUTHORISATION)
            & (
                discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
                | burden.is_in(Burden.HEAVY, Burden.CRIPPLING)
            )
        )
        | ((form == Form.REFUSAL) & (reasons == Reasons.NONE))
    ),
    authorities=(
        cite("joint-decl-2003", "on the regulation of the media"),
        cite("gc34", "para. 39", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Agazade and Jafarov v. Azerbaijan, 2205/2012, paras. 7.4-7.6",
            date="2016-10-27",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Meltex Ltd and Movsesyan v. Armenia, 32283/04, paras. 81-84",
            date="2008-06-17",
        ),
        cite("achpr-expression-2019", "principle 17(1)", verified=True),
    ),
    message="Licences to broadcast are given by a body that is not independent, on open criteria "
    "or without reasons.",
)

FOREIGN_OUTLET = Standard(
    id="press.foreign-outlet-ban",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_OUTLET
    & targets.any_of(Target.OUTLET)
    & targets.any_of(Target.FOREIGNER, Target.FOREIGN_NGO, Target.FOREIGN_FUNDED)
    & form.is_in(
        Form.BAN, Form.BLOCKING, Form.CLOSURE, Form.DISSOLUTION, Form.REFUSAL, Form.SUSPENSION
    )
    & (NO_FACTS | (scope == Scope.BLANKET)),
    exemptions=(
        Exemption(
            id="propaganda-for-war-shown",
            condition=(incitement == Incitement.LIKELY) & (evidence == Evidence.SPECIFIC),
            message="the outlets were shown to stir up war or violence",
            authorities=(cite("iccpr", "art. 20", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("iccpr", "art. 19(2)", verified=True),
        cite("gc34", "para. 39", verified=True),
        cite("udhr", "art. 19", verified=True),
        cite("osce-vienna-1989", "para. 34", verified=True),
        cite("osce-copenhagen-1990", "para. 9.1", verified=True),
        cite("osce-moscow-1991", "para. 26"),
        cite("echr", "art. 10(1)", verified=True),
        cite("achr", "art. 13(1)", verified=True),
    ),
    message="Outlets are shut out because they come from abroad, though ideas may cross borders.",
)

CONCENTRATION = Standard(
    id="media-pluralism.concentration",
    right=Right.MEDIA_PLURALISM,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_MEDIA & media_market.is_in(MediaMarket.DOMINATED, MediaMarket.MONOPOLY),
    authorities=(
        cite("gc10", "para. 2", verified=True),
        cite("gc34", "para. 40", verified=True),
        cite("joint-statement-2009", "paragraph on media pluralism", verified=True),
        cite("joint-decl-2017", "para. 3(a)", verified=True),
        case(
            "echr",
            "art. 10",
            "Informationsverein Lentia and Others v. Austria, 13914/88, paras. 38-43",
            date="1993-11-24",
        ),
        cite("achpr-expression-2019", "principles 11(1) and 11(3)", verified=True),
    ),
    message="The State holds the media, or lets a few owners hold them with no rules against it.",
)

EDITORIAL_INTERFERENCE = Standard(
    id="media-pluralism.editorial-interference",
    right=Right.MEDIA_PLURALISM,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_MEDIA & editorial_interference.holds,
    authorities=(
        cite("gc34", "para. 16", verified=True),
        case(
            "echr",
            "art. 10",
            "Manole and Others v. Moldova, 13936/02, paras. 95-111",
            date="2009-09-17",
        ),
        cite("achpr-expression-2019", "principle 11(2)", verified=True),
    ),
    message="Those in power steer what media carry, public broadcasters included, whose "
    "independence the State must guarantee.",
)

SUPPORT_BY_LOYALTY = Standard(
    id="press.support-by-loyalty",
    right=Right.PRESS,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=_MEDIA & support_by_loyalty.holds,
    authorities=(
        cite("achr", "art. 13(3)", verified=True),
        cite("gc34", "para. 41", verified=True),
    ),
    message="State advertising, subsidies or tax terms reward loyal media and punish the others.",
)

OWNERSHIP_LIMIT = Standard(
    id="press.ownership-limit",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_MEDIA
    & ownership_rule.is_in(OwnershipRule.CAPPED, OwnershipRule.NATIONALS)
    & NO_FACTS,
    authorities=(
        cite("iccpr", "arts. 19(2) and 26", verified=True),
        cite("osce-copenhagen-1990", "para. 9.1", verified=True),
        cite("echr", "art. 10(1)", verified=True),
    ),
    message="Foreigners may not own media, or only a small share, and no danger was shown.",
)

_SCALES = SPEECH.also(OWNERSHIP_LIMIT.condition)

WEIGHING = Standard(
    id="press.weighing",
    right=Right.PRESS,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_MEDIA & _SCALES.not_justified,
    exemptions=(
        CALL_TO_VIOLENCE,
        Exemption(
            id="polls-near-the-vote",
            condition=setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING)
            & aims.any_of(Aim.ELECTORAL_INTEGRITY)
            & (
                form.is_in(Form.BAN, Form.CONTENT_RULE)
                | (
                    (form == Form.PENALTY)
                    & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
                )
            )
            # The Committee accepted twenty-three days; a month is where this catalogue stops.
            & (duration_days <= 30),
            message="what may be published on an election is held back for days before it, to "
            "keep the vote fair",
            authorities=(
                case(
                    "iccpr",
                    "art. 19(3)",
                    "Kim Jong-Cheol v. Republic of Korea, 968/2001, para. 8.3",
                    date="2005-07-27",
                ),
                cite("gc34", "para. 37", verified=True),
            ),
        ),
        Exemption(
            id="room-on-public-morals",
            condition=(activity == Activity.BROADCAST)
            & aims.any_of(Aim.MORALS)
            & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING)
            & (channels_open == Channels.ADEQUATE),
            message="a broadcaster kept it off the air for the sake of morals, of which States "
            "were left to judge",
            authorities=(
                case(
                    "iccpr",
                    "art. 19(3)",
                    "Hertzberg et al. v. Finland, 61/1979, paras. 10.3-10.4",
                    date="1982-04-02",
                ),
            ),
            only_under=("iccpr",),
            until="2011-07-21",
            given_up="GC 34, para. 32",
        ),
    ),
    authorities=LIMITS_ON_SPEECH,
    message="The State did not show that it was needed: what the media and their public lose "
    "weighs more than the reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    BROADCAST_LICENSING,
    FOREIGN_OUTLET,
    CONCENTRATION,
    EDITORIAL_INTERFERENCE,
    SUPPORT_BY_LOYALTY,
    OWNERSHIP_LIMIT,
    WEIGHING,
)
"""The standards on broadcasting, plurality and favours, and the weighing of limits on media."""
