"""Expression: one-sided bans, calls to boycott, and ruinous awards."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.law.standards.expression_content import SILENCED
from civicspace.law.standards.expression_offences import HATRED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Aim,
    Conduct,
    Evidence,
    Form,
    Incitement,
    Message,
    Offence,
    Sanction,
    Statement,
    Target,
    Unequal,
    UnequalGround,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    conduct,
    evidence,
    form,
    incitement,
    message,
    offence,
    sanction,
    statement,
    targets,
    unequal,
    unequal_ground,
)

__all__ = ["STANDARDS"]

#: The grounds on which one view may not be favoured over another.
_VIEW_GROUNDS = unequal_ground.is_in(
    UnequalGround.ORIENTATION,
    UnequalGround.RELIGION,
    UnequalGround.OPINION,
    UnequalGround.RACE,
    UnequalGround.LANGUAGE,
    UnequalGround.SEX,
    UnequalGround.NATIONALITY,
)

VIEWPOINT_BAN = Standard(
    id="expression.viewpoint-ban",
    right=Right.EXPRESSION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.BAN,
        Form.CONTENT_RULE,
        Form.PENALTY,
        Form.DETENTION,
        Form.REFUSAL,
        Form.BLOCKING,
        Form.LABELLING,
        Form.SEIZURE,
    )
    & (
        targets.any_of(Target.LGBT)
        | ((unequal == Unequal.UNEXPLAINED) & ((message == Message.RIGHTS) | _VIEW_GROUNDS))
    )
    & NO_FACTS,
    exemptions=(HATRED,),
    authorities=(
        cite("gc34", "para. 26", verified=True),
        case(
            "iccpr",
            "arts. 19 and 26",
            "Fedotova v. Russian Federation, 1932/2010, paras. 10.4 and 10.6-10.8",
            date="2012-10-31",
            verified=True,
        ),
        case(
            "iccpr",
            "arts. 19 and 26",
            "Nepomnyashchiy v. Russian Federation, 2318/2013, paras. 7.4-7.9",
            date="2018-07-17",
            verified=True,
        ),
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

BOYCOTT_CALL = Standard(
    id="expression.boycott-call",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=SILENCED & (offence == Offence.BOYCOTT),
    exemptions=(
        Exemption(
            id="voters-threatened",
            condition=(conduct == Conduct.VIOLENT) | (incitement == Incitement.LIKELY),
            message="voters were threatened or coerced",
            authorities=(cite("gc25", "paras. 11 and 19", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("gc25", "para. 19", verified=True),
        case("iccpr", "art. 19", "Svetik v. Belarus, 927/2000, para. 7.3", date="2004-07-08"),
        case(
            "iccpr",
            "art. 19",
            "Shchetko and Shchetko v. Belarus, 1009/2001, paras. 7.3-7.5",
            date="2006-07-11",
            verified=True,
        ),
        cite("gc34", "para. 28", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Derzhavtsev v. Belarus, 2076/2011, paras. 8.5-8.8",
            date="2015-10-29",
            verified=True,
        ),
    ),
    message="People may not urge others to stay away from a vote, though nobody was threatened.",
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
        SPEECH.justified,
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
        cite("achpr-expression-2019", "principle 21(1)", verified=True),
    ),
    message="An award or fine that ruins the speaker punishes far beyond the harm.",
)

STANDARDS: tuple[Standard, ...] = (
    VIEWPOINT_BAN,
    BOYCOTT_CALL,
    RUINOUS_DAMAGES,
)
"""The standards on debate."""
