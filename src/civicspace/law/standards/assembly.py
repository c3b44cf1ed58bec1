"""Peaceful assembly: the law, the aim, the need for a limit, and bans."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Aim,
    Channels,
    Conduct,
    DerogationClaim,
    Discretion,
    Evidence,
    Form,
    LegalBasis,
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
    alone,
    channels_open,
    conduct,
    declared_hostility,
    derogation,
    discretion,
    duration_days,
    evidence,
    followed_law,
    form,
    independent_decider,
    individual_assessment,
    legal_basis,
    milder_tried,
    open_ended,
    precise,
    reasons,
    sanction,
    scope,
    setting,
    targets,
    tolerated,
)

__all__ = ["STANDARDS"]

#: The State itself limits the gathering; standing by while others break it up is apart.
_LIMITED = form != Form.NON_PROTECTION

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

#: The State brought no facts about this event, and nobody weighed the right against the aim.
_NOT_SHOWN = evidence.is_in(Evidence.NONE, Evidence.GENERAL) & reasons.is_in(
    Reasons.NONE, Reasons.FORMAL
)

_ALONE = Exemption(
    id="one-person-alone",
    condition=alone.holds,
    message="one person alone is no assembly; the freedom of expression protects such a protest",
    authorities=(
        case("iccpr", "art. 21", "Coleman v. Australia, 1157/2003, para. 6.4", date="2006-07-17",
             verified=True),
        cite("gc37", "para. 13", verified=True),
        case("echr", "art. 10", "Novikova and Others v. Russia, 25501/07, para. 91",
             date="2016-04-26"),
    ),
)

_VIOLENT = Exemption(
    id="not-peaceful",
    condition=conduct == Conduct.VIOLENT,
    message="those affected used violence or meant to; only peaceful gatherings are protected",
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "paras. 15 and 19", verified=True),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("osce-copenhagen-1990", "para. 9.2", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
    ),
)

NO_LEGAL_BASIS = Standard(
    id="assembly.no-legal-basis",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 12", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.8 and 9.2", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="A gathering was limited without a public law that allows it, or against that law.",
)

UNCLEAR_RULE = Standard(
    id="assembly.unclear-rule",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED & precise.fails,
    exemptions=(
        Exemption(
            id="narrowed-by-courts",
            condition=independent_decider.holds
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a court read the words narrowly and weighed them on the facts of the case",
            authorities=(
                case("echr", "art. 11(2)", "Rekvenyi v. Hungary, 25390/94, para. 34",
                     date="1999-05-20"),
            ),
        ),
        _ALONE,
    ),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 17"),
        case("iccpr", "art. 21", "Sannikov v. Belarus, 2212/2012, para. 6.12", date="2018-04-06",
             verified=True),
        case("echr", "art. 11(2)", "Vyerentsov v. Ukraine, 20372/11, paras. 52-55",
             date="2013-04-11"),
        cite("odihr-assembly-2007", "principle on legality"),
        cite("achpr-guidelines-foaa-2017", "part on limitations of the right to assemble"),
    ),
    message="The rule is so vague that nobody can tell beforehand which gathering it forbids.",
)

UNFETTERED_DISCRETION = Standard(
    id="assembly.unfettered-discretion",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED & (discretion == Discretion.UNFETTERED),
    exemptions=(_ALONE,),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 7", verified=True),
        cite("osce-copenhagen-1990", "para. 24"),
        case("echr", "art. 11(2)", "Lashmankin and Others v. Russia, 57818/09, paras. 426-430",
             date="2017-02-07"),
    ),
    message="Officials may forbid or move a gathering as they please: no rule binds them.",
)

#: Aims that article 21 names, and those that fall under its words.
_COVENANT_AIMS = (
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_SAFETY,
    Aim.PUBLIC_ORDER,
    Aim.TRAFFIC,
    Aim.FINANCIAL_CRIME,
    Aim.HEALTH,
    Aim.MORALS,
    Aim.RIGHTS_OF_OTHERS,
    Aim.REPUTATION,
    Aim.JUDICIARY,
    Aim.MINORS,
    Aim.ELECTORAL_INTEGRITY,
    Aim.DEMOCRACY,
    Aim.MINORITY_PROTECTION,
)

CLOSED_LIST = Standard(
    id="assembly.closed-list",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 41", verified=True),
        cite("siracusa", "para. 1", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
    ),
    message="None of the aims invoked is one for which the treaty lets a State limit gatherings.",
)

CLOSED_LIST_ECHR = Standard(
    id="assembly.closed-list-echr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS, Aim.TRANSPARENCY),
    authorities=(
        cite("echr", "art. 11(2)", verified=True),
        cite("echr", "art. 18", verified=True),
    ),
    message="None of the aims invoked stands in the closed list of article 11 of the Convention.",
)

CLOSED_LIST_ACHPR = Standard(
    id="assembly.closed-list-achpr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & ~aims.is_empty
    & aims.none_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_SAFETY,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.MINORS,
        Aim.MINORITY_PROTECTION,
    ),
    exemptions=(
        Exemption(
            id="like-aim-shown-on-facts",
            condition=aims.any_of(Aim.PUBLIC_ORDER, Aim.TRAFFIC, Aim.ELECTORAL_INTEGRITY)
            & (evidence == Evidence.SPECIFIC),
            message="the Charter's list is open, and an aim like those named was shown on facts",
            authorities=(cite("achpr", "arts. 11 and 27(2)"),),
        ),
    ),
    authorities=(cite("achpr", "art. 11", verified=True),),
    message="No aim that the African Charter names, or one like it, was shown.",
)

HIDDEN_AIM = Standard(
    id="assembly.hidden-aim",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
    & (
        aims.any_of(
            Aim.STABILITY, Aim.IMAGE, Aim.IDEOLOGY, Aim.GOVERNABILITY, Aim.SOVEREIGNTY,
            Aim.FOREIGN_RELATIONS,
        )
        | (
            targets.any_of(
                Target.OPPOSITION, Target.LGBT, Target.MINORITY, Target.DEFENDER,
                Target.RELIGIOUS_GROUP,
            )
            & declared_hostility.holds
        )
    ),
    exemptions=(_VIOLENT, _ALONE),
    authorities=(
        cite("gc37", "para. 49", verified=True),
        cite("siracusa", "para. 6", verified=True),
        case("iccpr", "art. 19", "Mukong v. Cameroon, 458/1991, para. 9.7", date="1994-07-21",
             verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24"),
        cite("echr", "art. 18", verified=True),
        case("echr", "art. 18", "Navalnyy v. Russia, 29580/12, paras. 163-176",
             date="2018-11-15"),
        cite("achpr-guidelines-foaa-2017", "part on limitations of the right to assemble"),
    ),
    message="The limit serves the calm of those in power or strikes at a view they dislike; with "
    "no danger shown, a lawful aim named beside it does not help.",
)

NECESSITY_NOT_SHOWN = Standard(
    id="assembly.necessity-not-shown",
    right=Right.ASSEMBLY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_GATHERING
    & _HARD
    & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET)
    & _NOT_SHOWN,
    exemptions=(
        _VIOLENT,
        _ALONE,
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
    ),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc37", "paras. 36 and 40", verified=True),
        case("iccpr", "art. 21", "Kivenmaa v. Finland, 412/1990, para. 9.2", date="1994-03-31",
             verified=True),
        case("iccpr", "art. 21", "Toregozhina v. Kazakhstan, 2137/2012, para. 7.6",
             date="2014-10-21", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24"),
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
            condition=(evidence == Evidence.SPECIFIC) & (duration_days <= 14),
            message="the ban was short and met a danger shown on facts",
            authorities=(cite("gc37", "paras. 38, 45 and 52", verified=True),),
        ),
        Exemption(
            id="weighed-and-last-resort",
            condition=(reasons == Reasons.WEIGHED)
            & milder_tried.holds
            & (duration_days <= 62)
            & (channels_open == Channels.ADEQUATE),
            message="milder steps were tried, the ban was short, and other ways remained open",
            authorities=(
                case("echr", "art. 11(2)",
                     "Christians against Racism and Fascism v. United Kingdom, 8440/78",
                     date="1980-07-16"),
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
        cite("osce-copenhagen-1990", "para. 24"),
        case("echr", "art. 11(2)", "Stankov and UMO Ilinden v. Bulgaria, 29221/95, para. 97",
             date="2001-10-02"),
        cite("odihr-assembly-2007", "principle on proportionality"),
        cite("a-hrc-23-39", "para. 63"),
        cite("achpr-guidelines-foaa-2017", "part on blanket bans"),
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
        case("iccpr", "art. 21", "Sudalenko v. Belarus, 1992/2010, paras. 8.5-8.6",
             date="2015-03-27", verified=True),
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
    & _NOT_SHOWN,
    exemptions=(_VIOLENT, _ALONE),
    authorities=(
        cite("gc37", "paras. 38 and 53", verified=True),
        cite("gc27", "paras. 15-16", verified=True),
        cite("osce-copenhagen-1990", "para. 24"),
        case("echr", "art. 11(2)", "Lashmankin and Others v. Russia, 57818/09, para. 434",
             date="2017-02-07"),
        cite("odihr-assembly-2007", "principle on proportionality"),
    ),
    message="Nobody looked at this gathering on its own facts before it was stopped or moved.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    UNFETTERED_DISCRETION,
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_ACHPR,
    HIDDEN_AIM,
    NECESSITY_NOT_SHOWN,
    BLANKET_BAN,
    ELECTION_WINDOW_BAN,
    NO_INDIVIDUAL_ASSESSMENT,
)
"""The standards on the law, the aim, the need and bans."""
