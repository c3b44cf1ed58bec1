"""Campaigns and observers: what may be said before a vote, who pays, and who may watch it."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, PUNISHED
from civicspace.law.weighing import ELECTIONS, SPEECH
from civicspace.model.choices import (
    Activity,
    Burden,
    Channels,
    Conduct,
    Discretion,
    Evidence,
    ForeignFunding,
    Form,
    Observers,
    Reasons,
    Scope,
    Setting,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    burden,
    channels_open,
    conduct,
    discretion,
    duration_days,
    evidence,
    foreign_funding,
    form,
    observers,
    precise,
    reasons,
    scope,
    setting,
    targets,
    unequal,
)

__all__ = ["ABROAD_REFUSED", "MONEY_BAN_REACHES_GROUPS", "SHORT_QUIET", "STANDARDS"]

SHORT_QUIET = Exemption(
    id="short-quiet-before-the-vote",
    # No document gives a figure; two days is where this catalogue draws the line.
    condition=(activity == Activity.CAMPAIGN)
    & setting.any_of(Setting.SILENCE, Setting.POLLING)
    & (duration_days <= 2),
    message="campaigning rests for all alike for a day or two around the vote",
    authorities=(
        case(
            "iccpr",
            "art. 19(3)",
            "Kim Jong-Cheol v. Republic of Korea, 968/2001, para. 8.3",
            date="2005-07-27",
        ),
    ),
)

CAMPAIGN = Standard(
    id="campaign.barred",
    right=Right.CAMPAIGN,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.CAMPAIGN)
    & (
        (
            (
                form.is_in(Form.BAN, Form.REFUSAL, Form.SEIZURE, Form.REPRISAL)
                | (PUNISHED & (scope != Scope.GENERAL))
            )
            & NO_FACTS
            & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
        )
        | (
            form.is_in(Form.CONTENT_RULE, Form.FUNDING_RULE, Form.PROCEDURE_RULE)
            & channels_open.is_in(Channels.NONE, Channels.POOR)
        )
    ),
    exemptions=(
        SHORT_QUIET,
        ELECTIONS.justified,
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.7", verified=True),
        cite("gc25", "paras. 12 and 25", verified=True),
        cite("udhr", "art. 21", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Communist Party of Russia and Others v. Russia, 29400/05, para. 107",
            date="2012-06-19",
            verified=True,
        ),
        cite("vc-electoral-2002", "II.1.a", verified=True),
    ),
    message="Peaceful campaigning was forbidden, punished or silenced with no danger shown, so "
    "that voters hear less.",
)

FOREIGN_VOICES = Standard(
    id="expression.foreign-voices-in-elections",
    right=Right.EXPRESSION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.CAMPAIGN, Activity.OBSERVE)
    & form.is_in(Form.BAN, Form.PENALTY, Form.EXPULSION, Form.CONTENT_RULE)
    & targets.any_of(Target.FOREIGNER, Target.FOREIGN_NGO)
    & (
        precise.fails
        | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        | ((scope == Scope.BLANKET) & NO_FACTS)
    ),
    exemptions=(
        Exemption(
            id="aliens-political-activity",
            condition=precise.holds & (discretion == Discretion.BOUNDED),
            message="this treaty lets a clear law limit the political activity of foreigners",
            authorities=(cite("echr", "art. 16", verified=True),),
            only_under=("echr",),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("iccpr", "art. 19(2)", verified=True),
        cite("gc15", "para. 7", verified=True),
        cite("a-hrc-50-23", "para. 32", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.1 and 24", verified=True),
        cite("udhr", "art. 19", verified=True),
        cite("echr", "art. 10(1)", verified=True),
    ),
    message="Foreigners and foreign bodies may do nothing that could sway a vote: a bar so wide "
    "that it takes in news, study and observation.",
)

#: Money from abroad is kept from a campaign, or from those who watch it.
_CAMPAIGN_MONEY = (
    activity.is_in(Activity.CAMPAIGN, Activity.OBSERVE)
    | ((activity == Activity.RECEIVE_FUNDING) & setting.any_of(Setting.CAMPAIGN))
) & (foreign_funding == ForeignFunding.BAN)

MONEY_BAN_REACHES_GROUPS = Standard(
    id="campaign.money-ban-reaches-groups",
    right=Right.CAMPAIGN,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_CAMPAIGN_MONEY
    & targets.any_of(
        Target.NGO,
        Target.FOREIGN_FUNDED,
        Target.DEFENDER,
        Target.JOURNALIST,
        Target.OUTLET,
    )
    & targets.none_of(Target.PARTY, Target.CANDIDATE),
    exemptions=(
        Exemption(
            id="group-that-contests",
            condition=(scope == Scope.INDIVIDUAL) & (evidence == Evidence.SPECIFIC),
            message="facts showed that this group itself campaigns for or against a contestant",
            authorities=(cite("a-hrc-50-23", "para. 32", verified=True),),
        ),
    ),
    authorities=(cite("a-hrc-50-23", "para. 32", verified=True),),
    message="The ban on foreign money for parties and candidates reaches groups, observers or the "
    "press as well.",
)

OBSERVERS = Standard(
    id="election-observation.kept-out",
    right=Right.ELECTION_OBSERVATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.OBSERVE)
    & observers.is_in(Observers.DOMESTIC, Observers.PARTY)
    & (
        (
            form.is_in(
                Form.BAN, Form.REFUSAL, Form.PENALTY, Form.EXPULSION, Form.DETENTION, Form.REPRISAL
            )
            & NO_FACTS
        )
        | (
            form.is_in(
                Form.AUTHORISATION, Form.REGISTRATION, Form.ELIGIBILITY_RULE, Form.PROCEDURE_RULE
            )
            & (
                discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
                | burden.is_in(Burden.HEAVY, Burden.CRIPPLING)
                | (unequal == Unequal.UNEXPLAINED)
            )
        )
    ),
    exemptions=(
        Exemption(
            id="room-is-short",
            condition=(form == Form.PROCEDURE_RULE)
            & (reasons == Reasons.WEIGHED)
            & (unequal != Unequal.UNEXPLAINED),
            message="the room is small, and the same limit holds for observers of all sides",
            authorities=(cite("osce-copenhagen-1990", "para. 8", verified=True),),
        ),
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 8", verified=True),
        cite("gc25", "para. 20", verified=True),
        cite("vc-electoral-2002", "II.3.2"),
        case(
            "echr-p1",
            "art. 3",
            "Davydov and Others v. Russia, 75947/11, paras. 283-284",
            date="2017-05-30",
            verified=True,
        ),
        cite("election-observation-2005", "para. 12", verified=True),
        cite("iccpr", "art. 25(a)", verified=True),
        cite("udhr", "art. 21", verified=True),
    ),
    message="Observers were kept out, struck at or let in at officials' pleasure, and no reason "
    "was shown.",
)

ABROAD_REFUSED = Standard(
    id="election-observation.abroad-refused",
    right=Right.ELECTION_OBSERVATION,
    element=Element.PROCEDURE,
    strength=Strength.FACTOR,
    condition=(activity == Activity.OBSERVE)
    & (observers == Observers.INTERNATIONAL)
    & form.is_in(
        Form.BAN,
        Form.REFUSAL,
        Form.EXPULSION,
        Form.AUTHORISATION,
        Form.ELIGIBILITY_RULE,
        Form.PROCEDURE_RULE,
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 8", verified=True),
        cite("osce-istanbul-1999", "para. 25"),
        cite("election-observation-2005", "para. 12", verified=True),
    ),
    message="Observers from abroad were not invited, or were let in only on conditions.",
)

STANDARDS: tuple[Standard, ...] = (
    CAMPAIGN,
    FOREIGN_VOICES,
    MONEY_BAN_REACHES_GROUPS,
    OBSERVERS,
    ABROAD_REFUSED,
)
"""The standards on campaigns and observers."""
