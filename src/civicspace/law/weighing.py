"""The scales: what weighs against a measure, and what for it, when its necessity is judged.

A limit must be necessary and in proportion, and the State has to show it. Tribunals say so by going
through the same things again and again: was there a threat on facts, were reasons given that weigh
the right, was something milder tried, what was left to the person, how hard was the blow, could a
court look at it. Here each of these counts once, on one scale or the other. A measure is not shown
to be necessary where two things more weigh against it than for it; a rule that is presumed to be
breached is lifted where two things more weigh for it. In between, the rules on the single point
decide. A general regime, such as a duty to give notice, is made before there is a case, so that
nobody weighed anything yet: it takes four.

That each thing counts once, and the margin of two, are choices of ours; no court puts it in
numbers. Both are tried against decided cases (``python -m civicspace.casebook``).
"""

from __future__ import annotations

import attrs

from civicspace.law.cite import case, cite
from civicspace.logic.conditions import Balance, Condition
from civicspace.model.choices import (
    About,
    Aim,
    Channels,
    Conduct,
    Discretion,
    Evidence,
    Form,
    Incitement,
    JudicialReview,
    Message,
    Reach,
    Reasons,
    Sanction,
    Scope,
    Statement,
    Target,
    Unequal,
    ViolenceExtent,
    WithholdingTest,
)
from civicspace.model.instruments import Citation
from civicspace.model.standards import Exemption, Standard
from civicspace.model.vocabulary import (
    about,
    aims,
    channels_open,
    collateral,
    conduct,
    consulted,
    criminal,
    declared_hostility,
    discretion,
    duties,
    evidence,
    followed_law,
    form,
    heard,
    incitement,
    individual_assessment,
    judicial_review,
    may_reapply,
    message,
    milder_tried,
    open_ended,
    precise,
    prior_restraint,
    reach,
    reasons,
    relayed,
    sanction,
    scope,
    statement,
    system_choice,
    targets,
    tolerated,
    unequal,
    violence_extent,
    whole_outlet,
    withholding_test,
)

__all__ = ["ASSEMBLIES", "ELECTIONS", "GROUPS", "NECESSITY", "SPEECH", "Scales", "counted"]

_BY = 2
_BY_FOR_A_REGIME = 4

#: Forms that rule everybody beforehand, so that no case was there to be weighed; some of them may
#: also be an act against one person.
_REGIME = (
    scope.is_in(Scope.GENERAL, Scope.BLANKET)
    & form.is_in(
        Form.LIABILITY,
        Form.RELOCATION,
        Form.COMPULSION,
        Form.LABELLING,
        Form.PENALTY,
    )
) | form.is_in(
    Form.NOTIFICATION,
    Form.REGISTRATION,
    Form.LICENSING,
    Form.AUTHORISATION,
    Form.PROCEDURE_RULE,
    Form.REPORTING_DUTY,
    Form.FUNDING_RULE,
    Form.INSPECTION,
)

#: A rule on content or on who may do something binds everybody beforehand: with no case to look at,
#: no facts and no reasons are one and the same thing that is missing.
_RULE = (scope != Scope.INDIVIDUAL) & form.is_in(Form.CONTENT_RULE, Form.ELIGIBILITY_RULE)

#: To stand by is no limit: what the State must do then has standards of its own.
_LIMIT = form != Form.NON_PROTECTION

#: Consequences that ruin people, take their freedom, or end a body.
_HARSH = sanction.is_in(
    Sanction.HEAVY_FINE,
    Sanction.LOSS_OF_POST,
    Sanction.SUSPENDED_PRISON,
    Sanction.CUSTODY,
    Sanction.PRISON,
    Sanction.DISQUALIFICATION,
    Sanction.EXPULSION,
    Sanction.PRETRIAL,
    Sanction.BODILY_HARM,
    Sanction.DISSOLUTION,
)

#: Speech at the heart of public debate, with no call to harm anybody.
_DEBATE = message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS) & (
    incitement == Incitement.NONE
)

_NO_THREAT = evidence == Evidence.NONE
_NO_REASONS = reasons.is_in(Reasons.NONE, Reasons.FORMAL)

_AGAINST: tuple[Condition, ...] = (
    # The State must show the threat, in the single case: GC 31, para. 6; GC 34, para. 35.
    _NO_THREAT & ~_RULE,
    # The reasons must weigh the right, not only find a rule broken: GC 37, para. 36.
    _NO_REASONS & ~_RULE,
    _RULE & (_NO_THREAT | _NO_REASONS),
    # What is left must serve the purpose: GC 37, para. 22.
    channels_open.is_in(Channels.NONE, Channels.POOR),
    # Fair procedure belongs to the necessity of a limit.
    heard.fails,
    judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE),
    # No free hand for those who apply it: GC 27, para. 13; GC 34, para. 25.
    discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED) | precise.fails,
    followed_law.fails,
    # The harder the blow, the more it takes: GC 31, para. 6; GC 34, para. 34.
    _HARSH,
    open_ended.holds,
    # Whom it strikes, and why: GC 34, paras. 23 and 38; GC 37, para. 25.
    targets.any_of(
        Target.OPPOSITION,
        Target.JOURNALIST,
        Target.OUTLET,
        Target.DEFENDER,
        Target.MINORITY,
        Target.LGBT,
    ),
    declared_hostility.holds,
    aims.any_of(Aim.STABILITY, Aim.IMAGE, Aim.IDEOLOGY, Aim.SOVEREIGNTY) | aims.is_empty,
    unequal == Unequal.UNEXPLAINED,
    # Others were struck who had nothing to do with it.
    collateral.holds,
)

_FAVOUR: tuple[Condition, ...] = (
    evidence == Evidence.SPECIFIC,
    reasons == Reasons.WEIGHED,
    individual_assessment.holds,
    milder_tried.holds,
    tolerated.holds,
    channels_open == Channels.ADEQUATE,
    may_reapply.holds,
    # A general rule that leaves room, or whose need was debated.
    scope == Scope.GENERAL,
    consulted.holds & scope.is_in(Scope.BLANKET, Scope.GENERAL),
    system_choice.holds,
    # A rule that itself has the harm weighed against the right in each case.
    withholding_test == WithholdingTest.BALANCE,
    # What the persons did or said; a likely harm weighs more than one that could be.
    # Where most of a crowd was violent, that counts whoever was struck: GC 37, para. 19.
    conduct.is_in(Conduct.DISRUPTIVE, Conduct.VIOLENT)
    | (violence_extent == ViolenceExtent.WIDESPREAD),
    incitement.is_in(Incitement.LATENT, Incitement.LIKELY),
    incitement == Incitement.LIKELY,
    message.is_in(
        Message.INSULTING,
        Message.HATEFUL,
        Message.DENIAL,
        Message.ANTIDEMOCRATIC,
        Message.COMMERCIAL,
        Message.PRIVATE,
    ),
    statement.is_in(Statement.BASELESS_OPINION, Statement.CARELESS, Statement.KNOWN_FALSE),
    duties.holds,
)

#: Who says that limits are weighed, and that the State must show it.
NECESSITY: tuple[Citation, ...] = (
    cite("gc31", "para. 6", verified=True),
    cite("gc27", "paras. 13-16", verified=True),
    cite("siracusa", "para. 10", verified=True),
    cite("osce-copenhagen-1990", "para. 24", verified=True),
    cite("udhr", "art. 29(2)", verified=True),
)


#: Who says of every right that the State may show the need.
_SHOWN = (cite("gc31", "para. 6", verified=True), cite("siracusa", "para. 10", verified=True))

_GATHERINGS_AND_GROUPS = (cite("echr", "art. 11(2)", verified=True),)


def _not_justified(scales: Scales) -> Condition:
    return _LIMIT & (
        (~_REGIME & Balance(scales.against, scales.favour, _BY))
        | (_REGIME & Balance(scales.against, scales.favour, _BY_FOR_A_REGIME))
    )


def _justified(scales: Scales) -> Exemption:
    return Exemption(
        id="justified-on-the-facts",
        condition=~Balance(scales.against, scales.favour, 1 - _BY),
        message="the State showed on the facts that it was needed, and weighed the right",
        authorities=(*_SHOWN, *scales.authorities),
    )


def counted(factor: Standard) -> Condition:
    """What a factor puts on a scale: its condition, unless one of its exemptions holds."""
    condition = factor.condition
    for exemption in factor.exemptions:
        condition &= ~exemption.condition
    return condition


@attrs.frozen
class Scales:
    """What weighs against a measure and what for it, for one sort of right."""

    against: tuple[Condition, ...]
    favour: tuple[Condition, ...]
    authorities: tuple[Citation, ...] = ()
    """Who says, beside those who say it of every right, that a need shown on facts justifies."""
    not_justified: Condition = attrs.field(
        init=False, repr=False, default=attrs.Factory(_not_justified, takes_self=True)
    )
    """Two things more weigh against it than for it; four, for a regime."""
    justified: Exemption = attrs.field(
        init=False, repr=False, default=attrs.Factory(_justified, takes_self=True)
    )
    """The exemption for a measure for which two things more weigh than against it."""

    def also(self, *against: Condition) -> Scales:
        """The same scales with more things that weigh against a measure."""
        return Scales((*self.against, *against), self.favour, self.authorities)


SPEECH = Scales(
    against=(
        *_AGAINST,
        _DEBATE,
        # Value judgments need no proof, and care in good faith is enough: GC 34, para. 47.
        statement.is_in(Statement.OPINION, Statement.PROVEN, Statement.DILIGENT),
        # Those who hold public power must bear more: GC 34, para. 38.
        about.is_in(About.HEAD_OF_STATE, About.POLITICIAN, About.OFFICIAL, About.INSTITUTION),
        criminal.holds,
        relayed.holds,
        prior_restraint.holds,
        whole_outlet.holds,
    ),
    favour=(
        *_FAVOUR,
        about.is_in(About.PRIVATE_PERSON, About.GROUP),
        reach == Reach.CAPTIVE,
    ),
    authorities=(cite("echr", "art. 10(2)", verified=True),),
)
"""Speech and the media."""

ASSEMBLIES = Scales(
    against=(*_AGAINST, _DEBATE), favour=_FAVOUR, authorities=_GATHERINGS_AND_GROUPS
)
"""Assemblies."""

GROUPS = Scales(
    against=(*_AGAINST, individual_assessment.fails),
    favour=_FAVOUR,
    authorities=_GATHERINGS_AND_GROUPS,
)
"""Associations, parties, unions and their money."""

ELECTIONS = Scales(
    against=(*_AGAINST, individual_assessment.fails),
    favour=_FAVOUR,
    authorities=(
        case(
            "echr-p1",
            "art. 3",
            "Mathieu-Mohin and Clerfayt v. Belgium, 9267/81, para. 52",
            date="1987-03-02",
            verified=True,
        ),
    ),
)
"""Votes, candidates and public affairs."""
