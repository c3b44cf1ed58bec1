"""Expression: one-sided bans, ruinous awards, and the weighing of limits on debate."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, NO_FACTS, NOT_WEIGHED, PUNISHED
from civicspace.law.standards.expression_offences import HATRED
from civicspace.model.choices import (
    Activity,
    Aim,
    Channels,
    Discretion,
    Evidence,
    Form,
    Incitement,
    Message,
    Sanction,
    Statement,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    channels_open,
    discretion,
    evidence,
    form,
    incitement,
    message,
    proof_barred,
    relayed,
    sanction,
    statement,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

#: Matters on which debate must be free.
_PUBLIC_DEBATE = message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST)

VIEWPOINT_BAN = Standard(
    id="expression.viewpoint-ban",
    right=Right.EXPRESSION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.BAN, Form.CONTENT_RULE, Form.PENALTY, Form.REFUSAL, Form.BLOCKING, Form.LABELLING
    )
    & (
        targets.any_of(Target.LGBT)
        | ((unequal == Unequal.UNEXPLAINED) & (message == Message.RIGHTS))
    )
    & NO_FACTS,
    authorities=(
        case(
            "iccpr",
            "arts. 19 and 26",
            "Fedotova v. Russian Federation, 1932/2010, paras. 10.4 and 10.6-10.8",
            date="2012-10-31",
            verified=True,
        ),
        cite("gc34", "para. 26", verified=True),
        case(
            "echr",
            "arts. 10 and 14",
            "Bayev and Others v. Russia, 67667/09, paras. 69-84",
            date="2017-06-20",
        ),
        cite("achpr-expression-2019", "principle 3", verified=True),
    ),
    message="One view about a group is forbidden while the opposite view is free.",
)

RUINOUS_DAMAGES = Standard(
    id="expression.ruinous-damages",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.LIABILITY)
    & (sanction == Sanction.HEAVY_FINE)
    & aims.any_of(Aim.REPUTATION, Aim.RIGHTS_OF_OTHERS)
    & NOT_WEIGHED,
    exemptions=(
        Exemption(
            id="grave-and-deliberate-falsehood",
            condition=(statement == Statement.KNOWN_FALSE) & (evidence == Evidence.SPECIFIC),
            message="the sum answers a harm that was proved and done on purpose",
            authorities=(cite("gc34", "para. 47", verified=True),),
        ),
        HATRED,
    ),
    authorities=(
        cite("gc34", "para. 47", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Akhmedyarov v. Kazakhstan, 2535/2015, paras. 9.8-9.10",
            date="2020-07-23",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Tolstoy Miloslavsky v. United Kingdom, 18139/91, paras. 49-51",
            date="1995-07-13",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 21"),
    ),
    message="An award or fine that ruins the speaker punishes far beyond the harm.",
)

WEIGHING = Standard(
    id="expression.weighing",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=NOT_WEIGHED
    & (
        # Jail, ruin or a lost post for taking part in public debate, with no danger shown.
        (
            PUNISHED
            & message.is_in(
                Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS, Message.ARTISTIC
            )
            & (
                JAIL
                | sanction.is_in(
                    Sanction.HEAVY_FINE, Sanction.LOSS_OF_POST, Sanction.DISQUALIFICATION
                )
            )
            & NO_FACTS
        )
        # A matter of public debate kept from the public, with no way left that would do.
        | (
            form.is_in(
                Form.BAN,
                Form.REFUSAL,
                Form.CONTENT_RULE,
                Form.FUNDING_RULE,
                Form.LICENSING,
                Form.CLOSURE,
                Form.BLOCKING,
            )
            & _PUBLIC_DEBATE
            & channels_open.is_in(Channels.NONE, Channels.POOR)
            & NO_FACTS
        )
        # Leave to speak or gather, given or withheld as officials see fit.
        | (
            (form == Form.AUTHORISATION)
            & activity.is_in(Activity.ASSEMBLE, Activity.SPEAK, Activity.PUBLISH)
            & discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
            & NO_FACTS
        )
        # Words of others, reported on a matter of public debate, with no call for harm.
        | (
            (form == Form.PENALTY)
            & relayed.holds
            & _PUBLIC_DEBATE
            & (incitement == Incitement.NONE)
        )
        # Opinion, truth or honest error about public matters, punished to guard a reputation.
        | (
            form.is_in(Form.PENALTY, Form.LIABILITY, Form.DETENTION)
            & aims.any_of(Aim.REPUTATION, Aim.IMAGE)
            & _PUBLIC_DEBATE
            & (
                statement.is_in(Statement.OPINION, Statement.PROVEN, Statement.DILIGENT)
                | proof_barred.holds
            )
        )
    ),
    exemptions=(HATRED,),
    authorities=(
        cite("gc27", "paras. 13-16", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc34", "paras. 34 and 47", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, para. 6.8",
            date="2005-03-29",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Coleman v. Australia, 1157/2003, para. 7.3",
            date="2006-07-17",
            verified=True,
        ),
        cite("siracusa", "para. 10", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        case(
            "echr",
            "art. 10(2)",
            "Jersild v. Denmark, 15890/89, paras. 31 and 35",
            date="1994-09-23",
            verified=True,
        ),
        case(
            "echr",
            "art. 10(2)",
            "Bowman v. United Kingdom, 24839/94, paras. 45-47",
            date="1998-02-19",
        ),
        case("achr", "art. 13", "Herrera-Ulloa v. Costa Rica, paras. 120-135", date="2004-07-02"),
        cite("achpr-expression-2019", "principles 9 and 21"),
    ),
    message="Taken together, the loss to public debate outweighs any good that was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    VIEWPOINT_BAN,
    RUINOUS_DAMAGES,
    WEIGHING,
)
"""The standards on debate, and the weighing."""
