"""Peaceful assembly: bans by time and place, on elections, and on numbers."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE, QUIET_AT_THE_POLLS
from civicspace.model.choices import (
    Aim,
    Channels,
    DerogationClaim,
    Discretion,
    Evidence,
    Form,
    Reasons,
    Scope,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    channels_open,
    derogation,
    discretion,
    duration_days,
    evidence,
    form,
    milder_tried,
    open_ended,
    reasons,
    scope,
    setting,
    size_capped,
)

__all__ = ["STANDARDS"]

WEIGHED_AND_SHORT = Exemption(
    id="weighed-and-last-resort",
    # The ban that the Commission accepted lasted two months.
    condition=(reasons == Reasons.WEIGHED)
    & milder_tried.holds
    & (duration_days <= 62)
    & (channels_open == Channels.ADEQUATE),
    message="milder steps were tried, the ban was short, and other ways remained open",
    authorities=(
        case(
            "echr",
            "art. 11(2)",
            "Christians against Racism and Fascism v. United Kingdom, 8440/78",
            date="1980-07-16",
        ),
    ),
    only_under=("echr",),
)

NARROW_PERIMETER = Exemption(
    id="narrow-perimeter",
    condition=(form == Form.BAN)
    & setting.any_of(Setting.GOVERNMENT_SITE, Setting.SCHOOL, Setting.PRIVATE_SITE)
    & (channels_open == Channels.ADEQUATE)
    & (reasons == Reasons.WEIGHED)
    & evidence.is_in(Evidence.GENERAL, Evidence.SPECIFIC)
    & (discretion == Discretion.BOUNDED),
    message="only the nearest surroundings of a building are closed, for a need of its own that "
    "was weighed, and people can gather within sight and sound",
    authorities=(cite("gc37", "para. 56", verified=True),),
)

BLANKET_BAN = Standard(
    id="assembly.blanket-ban",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & form.is_in(Form.BAN, Form.SUSPENSION) & (scope == Scope.BLANKET),
    exemptions=(
        ONE_PERSON_ALONE,
        QUIET_AT_THE_POLLS,
        Exemption(
            id="short-and-evidenced",
            # No document gives a figure; two weeks is where this catalogue draws the line.
            condition=(evidence == Evidence.SPECIFIC) & (duration_days <= 14),
            message="the ban was short and met a danger shown on facts",
            authorities=(cite("gc37", "paras. 38, 45 and 52", verified=True),),
        ),
        WEIGHED_AND_SHORT,
        NARROW_PERIMETER,
        Exemption(
            id="emergency-strictly-required",
            condition=(derogation == DerogationClaim.NOTIFIED)
            & (evidence == Evidence.SPECIFIC)
            & open_ended.fails,
            message="an emergency was proclaimed and notified, and called for this on facts",
            authorities=(
                cite("gc29", "paras. 4-5", verified=True),
                cite("gc37", "para. 96", verified=True),
            ),
        ),
    ),
    authorities=(
        cite("gc37", "para. 38", verified=True),
        cite("gc27", "para. 13", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Poplavny v. Belarus, 2019/2010, para. 8.6",
            date="2015-11-05",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Stankov and UMO Ilinden v. Bulgaria, 29221/95, para. 97",
            date="2001-10-02",
        ),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Blanket Bans)"),
    ),
    message="A ban on every gathering in a place or a period, with no look at the single case, "
    "turns the exception into the rule.",
)

ELECTION_WINDOW_BAN = Standard(
    id="assembly.election-window-ban",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.BAN, Form.SUSPENSION)
    & scope.is_in(Scope.BLANKET, Scope.GENERAL)
    & setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS),
    exemptions=(
        ONE_PERSON_ALONE,
        QUIET_AT_THE_POLLS,
        Exemption(
            id="short-and-evidenced",
            # As short as any ban on all gatherings has to be.
            condition=(evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED)
            & (duration_days <= 14),
            message="a danger in these days was shown on facts and weighed",
            authorities=(cite("gc37", "paras. 38 and 54", verified=True),),
        ),
    ),
    authorities=(
        cite("gc25", "paras. 12 and 25", verified=True),
        cite("un-elections-handbook-1994", "para. 42", verified=True),
        cite("osce-copenhagen-1990", "para. 7.7", verified=True),
        cite("vc-electoral-2002", "II.1.a", verified=True),
        cite("gc37", "paras. 32 and 54", verified=True),
    ),
    message="People are kept off the streets just when a vote is prepared, held or counted, when "
    "gathering matters most.",
)

FIXED_TIMES = Standard(
    id="assembly.fixed-times",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (
        ((form == Form.RELOCATION) & (scope == Scope.BLANKET))
        | (
            form.is_in(Form.BAN, Form.SUSPENSION)
            & scope.is_in(Scope.BLANKET, Scope.GENERAL)
            & setting.any_of(Setting.COMMEMORATION)
        )
    )
    & NO_FACTS,
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "paras. 53-54", verified=True),
        cite("odihr-assembly-2007", "Section A, Time, place and manner restrictions"),
        case(
            "echr",
            "art. 11",
            "Lashmankin and Others v. Russia, 57818/09, para. 405",
            date="2017-02-07",
            verified=True,
        ),
    ),
    message="Fixed hours, lengths or closed days bind every gathering, whatever it is about.",
)

SIZE_LIMIT = Standard(
    id="assembly.size-limit",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & (form != Form.NON_PROTECTION) & size_capped.holds,
    exemptions=(
        ONE_PERSON_ALONE,
        Exemption(
            id="crowd-or-contagion",
            condition=aims.any_of(Aim.HEALTH, Aim.PUBLIC_SAFETY)
            & open_ended.fails
            & (
                (evidence == Evidence.SPECIFIC)
                # A disease is a general danger; a cap on crowds that is soon over may meet it.
                | (
                    (evidence == Evidence.GENERAL)
                    & (scope == Scope.GENERAL)
                    & (duration_days <= 30)
                )
            ),
            message="the place holds no more, or a disease spreads, and the cap ends with that",
            authorities=(cite("gc37", "paras. 45 and 59", verified=True),),
        ),
    ),
    authorities=(cite("gc37", "para. 59", verified=True),),
    message="No more than a set number may gather, though no lack of room or disease calls for it.",
)

STANDARDS: tuple[Standard, ...] = (
    BLANKET_BAN,
    ELECTION_WINDOW_BAN,
    FIXED_TIMES,
    SIZE_LIMIT,
)
"""The standards on bans."""
