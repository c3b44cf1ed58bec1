"""Elections: in time, in secret, run by a neutral body, counted in the open, open to complaint."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.model.choices import (
    Activity,
    Form,
    JudicialReview,
    Reasons,
    Setting,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    annulment_possible,
    appeal_days,
    ballot_secret,
    commission_independent,
    followed_law,
    form,
    judicial_review,
    months_overdue,
    open_ended,
    reasons,
    results_by_station,
    setting,
    unequal,
)

__all__ = ["STANDARDS"]

#: Those who vote, stand, campaign or watch.
_ELECTION = activity.is_in(Activity.STAND, Activity.VOTE, Activity.CAMPAIGN, Activity.OBSERVE)

OVERDUE = Standard(
    id="elections.overdue",
    right=Right.ELECTIONS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_ELECTION
    & (months_overdue > 0)
    # A vote may be put off for as long as facts show that it cannot be held, and no longer.
    & (NO_FACTS | NOT_WEIGHED | open_ended.holds),
    authorities=(
        cite("iccpr", "art. 25(b)", verified=True),
        cite("gc25", "para. 9", verified=True),
        cite("udhr", "art. 21(3)", verified=True),
        cite("echr-p1", "art. 3", verified=True),
        cite("achr", "art. 23(1)(b)"),
        cite("osce-copenhagen-1990", "paras. 5.1 and 7.1", verified=True),
        cite("cis-elections-2002", "art. 6", verified=True),
    ),
    message="An election is overdue, and nothing shows that it could not be held in time.",
)

NOT_SECRET = Standard(
    id="elections.not-secret",
    right=Right.ELECTIONS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_ELECTION & ballot_secret.fails,
    authorities=(
        cite("iccpr", "art. 25(b)", verified=True),
        cite("gc25", "para. 20", verified=True),
        cite("udhr", "art. 21(3)", verified=True),
        cite("echr-p1", "art. 3", verified=True),
        cite("achr", "art. 23(1)(b)"),
        cite("osce-copenhagen-1990", "paras. 5.1 and 7.4", verified=True),
        cite("crpd", "art. 29(a)", verified=True),
    ),
    message="Others can see how people vote.",
)

COMMISSION = Standard(
    id="elections.commission-not-independent",
    right=Right.ELECTIONS,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_ELECTION & commission_independent.fails,
    exemptions=(
        Exemption(
            id="no-abuse-shown",
            condition=followed_law.holds
            & (unequal != Unequal.UNEXPLAINED)
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="its make-up is lopsided, but no abuse of its powers was shown",
            authorities=(
                case(
                    "echr-p1",
                    "art. 3",
                    "Georgian Labour Party v. Georgia, 9103/04, paras. 106-111",
                    date="2008-07-08",
                ),
            ),
            only_under=("echr-p1",),
        ),
    ),
    authorities=(
        cite("gc25", "para. 20", verified=True),
        # The day itself is not known; dated by the last on which the Committee sat.
        case(
            "iccpr",
            "art. 25",
            "Katashynskyi v. Ukraine, 2250/2013, para. 7.2",
            date="2018-07-25",
            verified=True,
        ),
        cite("vc-electoral-2002", "II.3.1"),
        case(
            "echr-p1",
            "art. 3",
            "Davydov and Others v. Russia, 75947/11, para. 275",
            date="2017-05-30",
            verified=True,
        ),
        case(
            "achpr",
            "art. 13",
            "APDH v. Cote d'Ivoire, 001/2014, paras. 125-133 and 150",
            date="2016-11-18",
        ),
        case(
            "achr",
            "art. 23",
            "Capriles v. Venezuela, Series C No. 541, paras. 104-140",
            date="2024-10-10",
        ),
    ),
    message="The body that runs the election is in the hands of one side.",
)

RESULTS_HIDDEN = Standard(
    id="elections.results-hidden",
    right=Right.ELECTIONS,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_ELECTION & results_by_station.fails,
    exemptions=(
        Exemption(
            id="complaints-looked-into",
            condition=(judicial_review == JudicialReview.EFFECTIVE) & (reasons == Reasons.WEIGHED),
            message="complaints about the count were looked into in substance",
            authorities=(
                case(
                    "echr-p1",
                    "art. 3",
                    "Davydov and Others v. Russia, 75947/11, paras. 287-288",
                    date="2017-05-30",
                    verified=True,
                ),
            ),
            only_under=("echr-p1",),
        ),
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.4", verified=True),
        cite("gc25", "para. 20", verified=True),
        cite("vc-electoral-2002", "I.3.2", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Davydov and Others v. Russia, 75947/11, paras. 283-284",
            date="2017-05-30",
            verified=True,
        ),
        cite("cdl-ad-2020-023", "para. 230", verified=True),
    ),
    message="Votes are counted behind closed doors, or nobody can check the total against the "
    "figures of each station.",
)

NO_REMEDY = Standard(
    id="participation.complaint-in-vain",
    right=Right.PARTICIPATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_ELECTION
    & (
        (appeal_days > 5)
        | annulment_possible.fails
        | (
            (form != Form.ELIGIBILITY_RULE)
            & setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS)
            & judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE)
        )
    ),
    exemptions=(
        Exemption(
            id="final-results",
            # No document gives a figure; two weeks is where this catalogue draws the line.
            condition=setting.any_of(Setting.RESULTS)
            & (appeal_days <= 14)
            & annulment_possible.holds
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="a challenge to the final result takes a little longer, and can undo it",
            authorities=(cite("cdl-ad-2020-025", "para. 77", verified=True),),
        ),
    ),
    authorities=(
        cite("gc25", "para. 20", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Sinitsin v. Belarus, 1047/2002, para. 7.3",
            date="2006-10-20",
            verified=True,
        ),
        cite("vc-electoral-2002", "II.3.3.g", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Namat Aliyev v. Azerbaijan, 18705/06, paras. 81 and 88-90",
            date="2010-04-08",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Mugemangango v. Belgium [GC], 310/15, para. 69",
            date="2020-07-10",
            verified=True,
        ),
        cite("cdl-ad-2020-025", "paras. 26 and 77", verified=True),
    ),
    message="Complaints about the election reach no independent body that decides in days, with "
    "reasons, and can undo a flawed vote.",
)

STANDARDS: tuple[Standard, ...] = (
    OVERDUE,
    NOT_SECRET,
    COMMISSION,
    RESULTS_HIDDEN,
    NO_REMEDY,
)
"""The standards on how an election is held."""
