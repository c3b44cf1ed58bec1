"""Expression: offences of speech."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, NO_FACTS, NOT_WEIGHED, PUNISHED
from civicspace.model.choices import (
    About,
    Aim,
    Evidence,
    Form,
    Incitement,
    Message,
    Sanction,
    Scope,
    Statement,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    about,
    aims,
    criminal,
    evidence,
    form,
    incitement,
    message,
    precise,
    sanction,
    scope,
    statement,
)

__all__ = ["HATRED", "STANDARDS"]

HATRED = Exemption(
    id="hatred-or-violence",
    condition=(message == Message.HATEFUL) | (incitement == Incitement.LIKELY),
    message="the words stirred hatred against a group or called for violence",
    authorities=(
        cite("iccpr", "art. 20(2)", verified=True),
        cite("gc34", "paras. 50-52", verified=True),
        case(
            "echr",
            "art. 10",
            "Cumpana and Mazare v. Romania [GC], 33348/96, para. 115",
            date="2004-12-17",
            verified=True,
        ),
    ),
)

CRIMINAL_DEFAMATION = Standard(
    id="expression.criminal-defamation",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=PUNISHED & criminal.holds & aims.any_of(Aim.REPUTATION, Aim.IMAGE) & NOT_WEIGHED,
    exemptions=(
        Exemption(
            id="grave-and-deliberate-falsehood",
            condition=(statement == Statement.KNOWN_FALSE)
            & sanction.is_in(Sanction.CIVIL, Sanction.WARNING, Sanction.FINE),
            message="a light penalty for a falsehood told on purpose, with every defence open",
            authorities=(cite("gc34", "para. 47", verified=True),),
        ),
        HATRED,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Bodrozic v. Serbia and Montenegro, 1180/2003, para. 7.2",
            date="2005-10-31",
            verified=True,
        ),
        cite("gc34", "para. 47", verified=True),
        cite("a-hrc-14-23", "para. 83", verified=True),
        case(
            "echr",
            "art. 10(2)",
            "Castells v. Spain, 11798/85, para. 46",
            date="1992-04-23",
            verified=True,
        ),
        case("achr", "art. 13", "Herrera-Ulloa v. Costa Rica, paras. 127-135", date="2004-07-02"),
        cite("iachr-expression-2000", "principle 10", verified=True),
        cite("achpr-expression-2019", "principle 22(3)", verified=True),
    ),
    message="Criminal law is used to guard a reputation, where a civil claim would do.",
)

PRISON_FOR_DEFAMATION = Standard(
    id="expression.prison-for-defamation",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=PUNISHED & JAIL & aims.any_of(Aim.REPUTATION, Aim.IMAGE),
    exemptions=(HATRED,),
    authorities=(
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
            "Adonis v. Philippines, 1815/2008, para. 7.9",
            date="2011-10-26",
            verified=True,
        ),
        cite("gc34", "para. 47", verified=True),
        case(
            "echr",
            "art. 10",
            "Cumpana and Mazare v. Romania [GC], 33348/96, para. 115",
            date="2004-12-17",
            verified=True,
        ),
        case("achr", "art. 13", "Kimel v. Argentina, paras. 76-80", date="2008-05-02"),
        cite("achpr-expression-2019", "principle 22(4)", verified=True),
        case(
            "achpr", "art. 9", "Konate v. Burkina Faso, 004/2013, paras. 164-167", date="2014-12-05"
        ),
    ),
    message="Nobody should go to prison for hurting a reputation.",
)

INSULT_OF_LEADERS = Standard(
    id="expression.insult-of-leaders",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=PUNISHED
    & criminal.holds
    & (aims.any_of(Aim.IMAGE, Aim.REPUTATION) | (message == Message.INSULTING))
    & about.is_in(About.HEAD_OF_STATE, About.INSTITUTION),
    exemptions=(HATRED,),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, paras. 6.7-6.8",
            date="2005-03-29",
            verified=True,
        ),
        cite("gc34", "para. 38", verified=True),
        cite("siracusa", "para. 37"),
        cite("johannesburg", "principle 7"),
        cite("a-hrc-14-23", "para. 82", verified=True),
        case(
            "echr",
            "art. 10",
            "Colombani and Others v. France, 51279/99, paras. 66-69",
            date="2002-06-25",
        ),
        cite("iachr-expression-2000", "principle 11"),
        cite("achpr-expression-2019", "principles 21(1) and 22(2)", verified=True),
    ),
    message="Those at the top, or the State itself, are shielded from words that others must bear.",
)

INCITEMENT_THRESHOLD = Standard(
    id="expression.incitement-threshold",
    right=Right.EXPRESSION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.PENALTY,
        Form.DETENTION,
        Form.CLOSURE,
        Form.SUSPENSION,
        Form.DISSOLUTION,
        Form.BLOCKING,
        Form.SEIZURE,
    )
    & aims.any_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_ORDER,
        Aim.PUBLIC_SAFETY,
        Aim.STABILITY,
    )
    & message.is_in(
        Message.POLITICAL,
        Message.PUBLIC_INTEREST,
        Message.RIGHTS,
        Message.ARTISTIC,
        Message.RELIGIOUS,
    )
    & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET)
    & incitement.is_in(Incitement.NONE, Incitement.LATENT)
    & NO_FACTS
    & NOT_WEIGHED,
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Kim v. Republic of Korea, 574/1994, paras. 12.4-12.5",
            date="1998-11-03",
            verified=True,
        ),
        cite("johannesburg", "principle 6"),
        cite("gc34", "paras. 35 and 50", verified=True),
        cite("rabat", "para. 29", verified=True),
        case("echr", "art. 10", "Ceylan v. Turkey, 23556/94, paras. 36-38", date="1999-07-08"),
        case(
            "echr",
            "art. 10",
            "Gerger v. Turkey [GC], 24919/94, paras. 48 and 50",
            date="1999-07-08",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 23(2)", verified=True),
    ),
    message="Words were treated as a danger though they called for no violence or harm that was "
    "likely to follow.",
)

FALSE_NEWS = Standard(
    id="expression.false-news",
    right=Right.EXPRESSION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.DETENTION, Form.BLOCKING)
    & aims.none_of(
        Aim.REPUTATION,
        Aim.RIGHTS_OF_OTHERS,
        Aim.JUDICIARY,
        Aim.CONFIDENTIALITY,
        Aim.MORALS,
        Aim.MINORS,
    )
    & (incitement != Incitement.LIKELY)
    & (precise.fails | (NO_FACTS & NOT_WEIGHED))
    & statement.is_in(
        Statement.PROVEN, Statement.DILIGENT, Statement.CARELESS, Statement.KNOWN_FALSE
    ),
    exemptions=(
        Exemption(
            id="fraud-on-voters-or-buyers",
            condition=(statement == Statement.KNOWN_FALSE)
            & aims.any_of(Aim.ELECTORAL_INTEGRITY, Aim.FINANCIAL_CRIME, Aim.HEALTH)
            & (evidence == Evidence.SPECIFIC),
            message="a lie told on purpose that did or would do grave, shown harm",
            authorities=(cite("joint-decl-2017", "para. 1(a)"),),
        ),
    ),
    authorities=(
        cite("joint-decl-2017", "para. 2(a)", verified=True),
        cite("a-hrc-47-25", "chapter on State responses", verified=True),
        cite("gc34", "para. 49", verified=True),
        case("echr", "art. 10", "Salov v. Ukraine, 65518/01, para. 113", date="2005-09-06"),
        cite("achpr-expression-2019", "principle 22(2)", verified=True),
    ),
    message="People are punished for being wrong, with no proof of harm.",
)

STANDARDS: tuple[Standard, ...] = (
    CRIMINAL_DEFAMATION,
    PRISON_FOR_DEFAMATION,
    INSULT_OF_LEADERS,
    INCITEMENT_THRESHOLD,
    FALSE_NEWS,
)
"""The standards on offences of speech."""
