"""Peaceful assembly: the need for a limit, and bans."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NOT_SHOWN
from civicspace.law.standards.assembly import NOT_PEACEFUL, ONE_PERSON_ALONE
from civicspace.model.choices import (
    Activity,
    Channels,
    DerogationClaim,
    Evidence,
    Form,
    Reasons,
    Sanction,
    Scope,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    derogation,
    duration_days,
    evidence,
    form,
    individual_assessment,
    milder_tried,
    open_ended,
    reasons,
    sanction,
    scope,
    setting,
    tolerated,
)

__all__ = ["SMALL_FINE_AFTER_THE_EVENT", "STANDARDS"]

#: The gathering, or what leads to it: the call, the plan, the report.
_GATHERING = activity.is_in(
    Activity.ASSEMBLE,
    Activity.SPEAK,
    Activity.PUBLISH,
    Activity.USE_INTERNET,
    Activity.CAMPAIGN,
    Activity.DEFEND_RIGHTS,
)

#: Measures that stop, move, end or punish a gathering, and so need facts about it.
_HARD = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.RELOCATION,
    Form.DISPERSAL,
    Form.DETENTION,
    Form.PENALTY,
    Form.REPRISAL,
    Form.SEIZURE,
    Form.EXPULSION,
    Form.DISMISSAL,
)

SMALL_FINE_AFTER_THE_EVENT = Exemption(
    id="small-fine-after-the-event",
    condition=(form == Form.PENALTY)
    & sanction.is_in(Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)
    & tolerated.holds
    & (evidence == Evidence.GENERAL),
    message="the gathering was let run, and a small fine upheld a sound permit rule",
    authorities=(case("echr", "art. 11", "Ziliberberg v. Moldova, 61821/00", date="2004-05-04"),),
    only_under=("echr",),
)

NECESSITY_NOT_SHOWN = Standard(
    id="assembly.necessity-not-shown",
    right=Right.ASSEMBLY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_GATHERING & _HARD & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET) & NOT_SHOWN,
    exemptions=(
        NOT_PEACEFUL,
        ONE_PERSON_ALONE,
        SMALL_FINE_AFTER_THE_EVENT,
        Exemption(
            id="as-good-a-place-was-offered",
            condition=form.is_in(Form.REFUSAL, Form.RELOCATION)
            & tolerated.holds
            & milder_tried.holds
            & (channels_open == Channels.ADEQUATE),
            message="another place or hour was offered that served the purpose about as well",
            authorities=(
                case(
                    "echr",
                    "art. 11",
                    "Berladir and Others v. Russia, 34202/06, paras. 53-61",
                    date="2012-07-10",
                ),
            ),
            only_under=("echr",),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc37", "paras. 36 and 40", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Kivenmaa v. Finland, 412/1990, para. 9.2",
            date="1994-03-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Toregozhina v. Kazakhstan, 2137/2012, para. 7.6",
            date="2014-10-21",
            verified=True,
        ),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="The State named no facts about this gathering that made it necessary to stop, move "
    "or punish it.",
)

BLANKET_BAN = Standard(
    id="assembly.blanket-ban",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.ASSEMBLE)
    & form.is_in(Form.BAN, Form.SUSPENSION)
    & (scope == Scope.BLANKET),
    exemptions=(
        Exemption(
            id="short-and-evidenced",
            # No document gives a figure; two weeks is where this catalogue draws the line.
            condition=(evidence == Evidence.SPECIFIC) & (duration_days <= 14),
            message="the ban was short and met a danger shown on facts",
            authorities=(cite("gc37", "paras. 38, 45 and 52", verified=True),),
        ),
        Exemption(
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
        ),
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
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Stankov and UMO Ilinden v. Bulgaria, 29221/95, para. 97",
            date="2001-10-02",
        ),
        cite("odihr-assembly-2007", "principle on proportionality"),
        cite("a-hrc-23-39", "para. 63"),
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
    condition=(activity == Activity.ASSEMBLE)
    & form.is_in(Form.BAN, Form.SUSPENSION)
    & scope.is_in(Scope.BLANKET, Scope.GENERAL)
    & setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS),
    exemptions=(
        Exemption(
            id="quiet-hours-at-the-polls",
            # No document gives a figure; two days is where this catalogue draws the line.
            condition=setting.none_of(Setting.CAMPAIGN, Setting.RESULTS) & (duration_days <= 2),
            message="it keeps only the polls quiet, for the hours of voting",
            authorities=(cite("gc25", "para. 19", verified=True),),
        ),
        Exemption(
            id="short-and-evidenced",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="a danger in these days was shown on facts and weighed",
            authorities=(cite("gc37", "paras. 38 and 54", verified=True),),
        ),
    ),
    authorities=(
        cite("gc25", "paras. 12 and 25", verified=True),
        cite("un-elections-handbook-1994", "para. 42", verified=True),
        cite("osce-copenhagen-1990", "para. 7.7", verified=True),
        cite("vc-electoral-2002", "II.1.a", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Sudalenko v. Belarus, 1992/2010, paras. 8.5-8.6",
            date="2015-03-27",
            verified=True,
        ),
        cite("gc37", "paras. 32 and 54", verified=True),
        cite("a-68-299", "para. 25"),
    ),
    message="People are kept off the streets just when a vote is prepared, held or counted, when "
    "gathering matters most.",
)

NO_INDIVIDUAL_ASSESSMENT = Standard(
    id="assembly.no-individual-assessment",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.ASSEMBLE)
    & (
        form.is_in(Form.BAN, Form.REFUSAL, Form.RELOCATION, Form.DISPERSAL)
        | ((form == Form.PROCEDURE_RULE) & (scope == Scope.BLANKET))
    )
    & individual_assessment.fails
    & NOT_SHOWN,
    exemptions=(NOT_PEACEFUL, ONE_PERSON_ALONE),
    authorities=(
        cite("gc37", "paras. 38 and 53", verified=True),
        cite("gc27", "paras. 15-16", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Lashmankin and Others v. Russia, 57818/09, para. 434",
            date="2017-02-07",
        ),
        cite("odihr-assembly-2007", "principle on proportionality"),
    ),
    message="Nobody looked at this gathering on its own facts before it was stopped or moved.",
)

STANDARDS: tuple[Standard, ...] = (
    NECESSITY_NOT_SHOWN,
    BLANKET_BAN,
    ELECTION_WINDOW_BAN,
    NO_INDIVIDUAL_ASSESSMENT,
)
"""The standards on the need and on bans."""
