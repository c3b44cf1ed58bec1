"""Expression: limits that go too far."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, NO_FACTS, NOT_WEIGHED, PUNISHED
from civicspace.law.standards.expression_content import DEBATE
from civicspace.law.standards.expression_offences import HATRED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    BlockReach,
    Channels,
    Conduct,
    Form,
    Incitement,
    Message,
    Reasons,
    Sanction,
    Scope,
    Statement,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    block_reach,
    channels_open,
    conduct,
    duties,
    form,
    incitement,
    message,
    milder_tried,
    open_ended,
    reasons,
    sanction,
    scope,
    setting,
    statement,
    targets,
    whole_outlet,
)

__all__ = ["STANDARDS"]

RIGHT_IN_JEOPARDY = Standard(
    id="expression.right-in-jeopardy",
    right=Right.EXPRESSION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=form.is_in(Form.BAN, Form.CONTENT_RULE)
    & (scope == Scope.BLANKET)
    & message.is_in(Message.POLITICAL, Message.RIGHTS)
    & (channels_open == Channels.NONE)
    & open_ended.holds
    & setting.is_empty
    & duties.fails
    & targets.none_of(Target.PUBLIC_SERVANT, Target.SECURITY_FORCE, Target.PRISONER)
    & (incitement != Incitement.LIKELY),
    authorities=(
        cite("iccpr", "art. 5(1)", verified=True),
        cite("udhr", "art. 30", verified=True),
        cite("siracusa", "para. 2", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Mukong v. Cameroon, 458/1991, para. 9.7",
            date="1994-07-21",
            verified=True,
        ),
        cite("gc27", "para. 13", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc34", "paras. 21 and 23", verified=True),
    ),
    message="Criticism is forbidden to everybody, everywhere and for good: nothing is left of the "
    "right.",
)

#: The hardest measures that a State has against words.
_HARSHEST = (
    form.is_in(Form.CLOSURE, Form.DISSOLUTION, Form.EXPULSION)
    | (PUNISHED & JAIL)
    | ((form == Form.SUSPENSION) & whole_outlet.holds)
    | (
        (form == Form.BLOCKING)
        & block_reach.is_in(BlockReach.SITE, BlockReach.PLATFORM, BlockReach.NETWORK)
    )
)

LEAST_INTRUSIVE = Standard(
    id="expression.milder-means",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_HARSHEST & DEBATE & (conduct != Conduct.VIOLENT) & milder_tried.fails & NOT_WEIGHED,
    exemptions=(
        HATRED,
        SPEECH.justified,
    ),
    authorities=(
        cite("siracusa", "para. 11"),
        cite("gc27", "para. 14", verified=True),
        cite("gc34", "para. 34", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Rubtsov v. Belarus, 2679/2015, paras. 7.3-7.5",
            date="2021-03-25",
            verified=True,
        ),
    ),
    message="The hardest means was taken at once, and nobody asked whether a milder one would do.",
)

POLITICAL_DEBATE = Standard(
    id="expression.political-debate",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.DETENTION, Form.LIABILITY, Form.DISMISSAL)
    & message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST)
    & (JAIL | sanction.is_in(Sanction.HEAVY_FINE, Sanction.LOSS_OF_POST, Sanction.DISQUALIFICATION))
    & NO_FACTS
    & (conduct != Conduct.VIOLENT)
    & duties.fails,
    exemptions=(
        Exemption(
            id="lie-told-on-purpose",
            condition=(statement == Statement.KNOWN_FALSE) & (reasons == Reasons.WEIGHED),
            message="a court weighed a falsehood that the speaker knew to be one",
            authorities=(cite("gc34", "para. 47", verified=True),),
        ),
        HATRED,
        SPEECH.justified,
    ),
    authorities=(
        cite("gc25", "para. 25", verified=True),
        case(
            "echr",
            "art. 10(2)",
            "Gerger v. Turkey [GC], 24919/94, paras. 48-52",
            date="1999-07-08",
            verified=True,
        ),
        case(
            "echr",
            "art. 10(2)",
            "Karatas v. Turkey [GC], 23168/94, paras. 50-54",
            date="1999-07-08",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, paras. 6.7-6.8",
            date="2005-03-29",
            verified=True,
        ),
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        cite("a-hrc-14-23", "para. 81", verified=True),
        cite("gc34", "paras. 34 and 38", verified=True),
        cite("achpr-expression-2019", "principles 21(1) and 22(5)", verified=True),
    ),
    message="Somebody who spoke on public affairs is struck hard, and no harm was shown on facts.",
)

#: Words on public affairs, by somebody peaceful, with no call to harm anybody.
_PEACEFUL_DEBATE = (
    message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS)
    & (incitement == Incitement.NONE)
    & (conduct == Conduct.PEACEFUL)
    & duties.fails
)

PRISON_FOR_DEBATE = Standard(
    id="expression.prison-for-debate",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=PUNISHED & sanction.is_in(Sanction.PRISON, Sanction.PRETRIAL) & _PEACEFUL_DEBATE,
    authorities=(
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        case(
            "echr",
            "art. 10",
            "Cumpana and Mazare v. Romania [GC], 33348/96, para. 115",
            date="2004-12-17",
            verified=True,
        ),
        case(
            "echr", "art. 10", "Otegi Mondragon v. Spain, 2034/07, paras. 59-60", date="2011-03-15"
        ),
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, para. 6.8",
            date="2005-03-29",
            verified=True,
        ),
        cite("gc34", "paras. 23 and 42", verified=True),
        cite("achpr-expression-2019", "principle 22(4)", verified=True),
    ),
    message="Somebody was or may be jailed for peaceful words on public affairs that called for no "
    "harm.",
)

TRUE_OR_CAREFUL = Standard(
    id="expression.true-or-careful",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.PENALTY, Form.DETENTION, Form.LIABILITY, Form.DISMISSAL, Form.CONTENT_RULE
    )
    & statement.is_in(Statement.PROVEN, Statement.DILIGENT)
    & message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS)
    & (incitement == Incitement.NONE)
    & duties.fails,
    exemptions=(SPEECH.justified,),
    authorities=(
        cite("gc34", "para. 47", verified=True),
        case(
            "echr",
            "art. 10",
            "Bladet Tromso and Stensaas v. Norway [GC], 21980/93, paras. 65-73",
            date="1999-05-20",
        ),
        cite("iachr-expression-2000", "principle 10", verified=True),
        cite("achpr-expression-2019", "principle 21(1)", verified=True),
    ),
    message="Somebody had to answer for words on a public matter that were true, or were told in "
    "good faith and with due care.",
)

STANDARDS: tuple[Standard, ...] = (
    RIGHT_IN_JEOPARDY,
    LEAST_INTRUSIVE,
    POLITICAL_DEBATE,
    PRISON_FOR_DEBATE,
    TRUE_OR_CAREFUL,
)
"""The standards on excess."""
