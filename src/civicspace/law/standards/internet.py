"""The internet: shutdowns, blocking, those who carry the words of others."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Activity,
    BlockReach,
    Evidence,
    Form,
    JudicialReview,
    Message,
    NoticeAndAction,
    PlacedOutside,
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
    block_reach,
    collateral,
    duration_days,
    evidence,
    form,
    general_monitoring,
    independent_decider,
    judicial_review,
    message,
    milder_tried,
    notice_and_action,
    placed_outside,
    reasons,
    sanction,
    scope,
    setting,
    targets,
    user_told,
    whole_outlet,
)

__all__ = ["STANDARDS"]

#: What people do online.
_ONLINE = activity.is_in(
    Activity.USE_INTERNET,
    Activity.SPEAK,
    Activity.PUBLISH,
    Activity.BROADCAST,
    Activity.REPORT,
    Activity.SEEK_INFORMATION,
    Activity.COMMUNICATE_PRIVATELY,
)

#: The weeks in which voters make up their minds, and those in which votes are counted.
_AROUND_A_VOTE = setting.any_of(Setting.CAMPAIGN, Setting.SILENCE, Setting.POLLING, Setting.RESULTS)

ONLINE_PARITY = Standard(
    id="internet.online-parity",
    right=Right.INTERNET,
    element=Element.APPLICABILITY,
    strength=Strength.CONCLUSIVE,
    condition=_ONLINE & (placed_outside == PlacedOutside.ONLINE),
    authorities=(
        cite("iccpr", "art. 19(2)", verified=True),
        cite("gc34", "para. 12", verified=True),
        cite("achpr-expression-2019", "principle 5", verified=True),
    ),
    message="Words are treated as unprotected because they are spoken online.",
)

SHUTDOWN = Standard(
    id="internet.shutdown",
    right=Right.INTERNET,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(form == Form.SHUTDOWN)
    & (
        scope.is_in(Scope.BLANKET, Scope.GENERAL)
        | collateral.holds
        | (block_reach == BlockReach.NETWORK)
    ),
    authorities=(
        cite("a-hrc-17-27", "para. 49", verified=True),
        cite("joint-decl-2011", "para. 6(b)", verified=True),
        cite("gc34", "para. 43", verified=True),
        cite("hrc-res-32-13", "op. 10"),
        cite("a-hrc-47-25", "chapter on State responses", verified=True),
        cite("gc37", "para. 34", verified=True),
        case(
            "echr", "art. 10", "Ahmet Yildirim v. Turkey, 3111/10, paras. 64-68", date="2012-12-18"
        ),
        cite("achpr-expression-2019", "principle 38(2)", verified=True),
    ),
    message="A whole network was cut or slowed, which strikes every lawful use and every user.",
)

SHUTDOWN_AROUND_ELECTIONS = Standard(
    id="internet.shutdown-around-elections",
    right=Right.INTERNET,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(
        ((form == Form.SHUTDOWN) & scope.is_in(Scope.BLANKET, Scope.GENERAL))
        | (
            form.is_in(Form.SHUTDOWN, Form.BLOCKING)
            & block_reach.is_in(BlockReach.PLATFORM, BlockReach.NETWORK)
        )
    )
    & _AROUND_A_VOTE,
    authorities=(
        cite("gc25", "para. 25", verified=True),
        cite("joint-decl-2011", "para. 6(b)", verified=True),
        cite("gc34", "para. 37", verified=True),
        cite("achpr-expression-2019", "principle 38(2)", verified=True),
    ),
    message="Around a vote or its count, people were cut off from a network or service from "
    "which they learn what they need in order to choose.",
)

BLOCKING_WHOLESALE = Standard(
    id="internet.blocking-wholesale",
    right=Right.INTERNET,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(form == Form.BLOCKING)
    & (
        (
            (
                block_reach.is_in(BlockReach.SITE, BlockReach.PLATFORM, BlockReach.NETWORK)
                | whole_outlet.holds
                | (scope == Scope.BLANKET)
            )
            & NO_FACTS
        )
        | (collateral.holds & milder_tried.fails)
    ),
    exemptions=(
        Exemption(
            id="site-that-does-nothing-else",
            condition=independent_decider.holds
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a court weighed, on facts about this site, what would be lost",
            authorities=(cite("joint-decl-2017", "para. 1(f)", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("gc34", "para. 43", verified=True),
        cite("joint-decl-2011", "para. 3(a)", verified=True),
        cite("joint-decl-2017", "para. 1(f)", verified=True),
        case(
            "echr", "art. 10", "Ahmet Yildirim v. Turkey, 3111/10, paras. 64-68", date="2012-12-18"
        ),
    ),
    message="A whole site or service was blocked, and much that is lawful with it.",
)

BLOCKING_WITHOUT_COURT = Standard(
    id="internet.blocking-without-court",
    right=Right.INTERNET,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.BLOCKING, Form.SHUTDOWN)
    & (independent_decider.fails | user_told.fails | (judicial_review == JudicialReview.NONE)),
    exemptions=(
        Exemption(
            id="urgent-and-soon-before-a-court",
            condition=(judicial_review == JudicialReview.EFFECTIVE)
            & (evidence == Evidence.SPECIFIC)
            # No document gives a figure; a week is where this catalogue draws the line.
            & (duration_days <= 7),
            message="a short urgent step against a danger shown on facts, soon before a court",
            authorities=(cite("achpr-expression-2019", "principle 39(4)", verified=True),),
        ),
    ),
    authorities=(
        cite("a-hrc-17-27", "para. 47", verified=True),
        cite("joint-decl-2017", "para. 1(f)", verified=True),
        case(
            "echr",
            "arts. 10 and 13",
            "OOO Flavus and Others v. Russia, 12468/15, paras. 40-43",
            date="2020-06-23",
        ),
        cite("achpr-expression-2019", "principle 39(4)", verified=True),
    ),
    message="Officials, and no court or independent body, decided what may be reached online, or "
    "those struck were not told and could not object.",
)

INTERMEDIARY_LIABILITY = Standard(
    id="internet.intermediary-liability",
    right=Right.INTERNET,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(form == Form.LIABILITY)
    & targets.any_of(Target.PLATFORM, Target.OUTLET)
    & (notice_and_action == NoticeAndAction.ALWAYS),
    exemptions=(
        Exemption(
            id="portal-that-let-hatred-stand",
            condition=(message == Message.HATEFUL)
            & (reasons == Reasons.WEIGHED)
            & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING),
            message="a large commercial portal let plain hatred stand and paid a moderate sum",
            authorities=(
                case(
                    "echr",
                    "art. 10",
                    "Delfi AS v. Estonia [GC], 64569/09, paras. 140-162",
                    date="2015-06-16",
                ),
            ),
            only_under=("echr",),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("a-hrc-17-27", "para. 47", verified=True),
        cite("joint-decl-2011", "para. 2", verified=True),
        case(
            "echr",
            "art. 10",
            "MTE and Index.hu Zrt v. Hungary, 22947/13, para. 89",
            date="2016-02-02",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Magyar Jeti Zrt v. Hungary, 11257/16, paras. 76-77 and 83",
            date="2018-12-04",
            verified=True,
        ),
    ),
    message="Those who carry the words of others must answer for them, even if nobody had told "
    "them of those words.",
)

GENERAL_MONITORING = Standard(
    id="internet.general-monitoring",
    right=Right.INTERNET,
    element=Element.PROPORTIONALITY,
    strength=Strength.CONCLUSIVE,
    condition=_ONLINE & general_monitoring.holds,
    authorities=(
        cite("joint-decl-2011", "para. 2(b)", verified=True),
        cite("achpr-expression-2019", "principle 39(2)", verified=True),
    ),
    message="Providers must read or filter all that their users post.",
)

ONLINE_LICENSING = Standard(
    id="internet.online-licensing",
    right=Right.INTERNET,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.USE_INTERNET, Activity.PUBLISH, Activity.SPEAK)
    & setting.any_of(Setting.ONLINE)
    & form.is_in(Form.LICENSING, Form.AUTHORISATION, Form.REGISTRATION)
    & NO_FACTS,
    authorities=(
        cite("a-hrc-17-27", "para. 27", verified=True),
        cite("gc34", "paras. 39 and 43", verified=True),
    ),
    message="A site, a blog or a channel needs a licence or a registration to exist.",
)

STANDARDS: tuple[Standard, ...] = (
    ONLINE_PARITY,
    SHUTDOWN,
    SHUTDOWN_AROUND_ELECTIONS,
    BLOCKING_WHOLESALE,
    BLOCKING_WITHOUT_COURT,
    INTERMEDIARY_LIABILITY,
    GENERAL_MONITORING,
    ONLINE_LICENSING,
)
"""The standards on the internet."""
