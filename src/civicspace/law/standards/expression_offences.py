"""Expression: reputation, honour and insult."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, NOT_WEIGHED, PUNISHED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    About,
    Aim,
    Form,
    Incitement,
    Message,
    Offence,
    Sanction,
    Statement,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    about,
    aims,
    criminal,
    form,
    incitement,
    message,
    offence,
    privileged_officials,
    proof_barred,
    sanction,
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

_LIGHT_PENALTY_FOR_A_LIE = Exemption(
    id="grave-and-deliberate-falsehood",
    condition=(statement == Statement.KNOWN_FALSE)
    & sanction.is_in(Sanction.CIVIL, Sanction.WARNING, Sanction.FINE),
    message="a light penalty for a falsehood told on purpose, with every defence open",
    authorities=(cite("gc34", "para. 47", verified=True),),
)

#: Words are punished to guard a name; the private life of a private person is another matter.
_REPUTATION_GUARDED = offence.is_in(Offence.DEFAMATION, Offence.INSULT) | (
    aims.any_of(Aim.REPUTATION, Aim.IMAGE)
    & ((message != Message.PRIVATE) | (about != About.PRIVATE_PERSON))
)

_ABUSE_OF_OFFICERS = Exemption(
    id="abuse-of-officers-on-duty",
    condition=(about == About.OFFICIAL)
    & (message == Message.INSULTING)
    & sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE),
    message="officers at work were abused to their face, with no part in a public debate, and the "
    "penalty was light",
    authorities=(
        case(
            "echr", "art. 10", "Janowski v. Poland [GC], 25716/94, paras. 32-34", date="1999-01-21"
        ),
    ),
    only_under=("echr",),
)

CRIMINAL_DEFAMATION = Standard(
    id="expression.criminal-defamation",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=PUNISHED & criminal.holds & _REPUTATION_GUARDED & NOT_WEIGHED,
    exemptions=(
        _LIGHT_PENALTY_FOR_A_LIE,
        _ABUSE_OF_OFFICERS,
        HATRED,
        SPEECH.justified,
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
    condition=PUNISHED & JAIL & _REPUTATION_GUARDED,
    exemptions=(
        HATRED,
        SPEECH.justified,
    ),
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
        case(
            "achpr", "art. 9", "Konate v. Burkina Faso, 004/2013, paras. 164-167", date="2014-12-05"
        ),
        cite("achpr-expression-2019", "principle 22(4)", verified=True),
    ),
    message="Somebody was or may be jailed for hurting a reputation.",
)

DEFENCES_BARRED = Standard(
    id="expression.defences-barred",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.DETENTION, Form.LIABILITY, Form.CONTENT_RULE)
    & proof_barred.holds
    & _REPUTATION_GUARDED,
    exemptions=(
        HATRED,
        SPEECH.justified,
    ),
    authorities=(
        case("echr", "art. 10", "Castells v. Spain, 11798/85, paras. 47-48", date="1992-04-23"),
        cite("iachr-expression-2000", "principle 10", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, para. 6.8",
            date="2005-03-29",
            verified=True,
        ),
        cite("gc34", "para. 47", verified=True),
        case(
            "echr",
            "art. 10",
            "Romanenko and Others v. Russia, 11751/03, para. 47",
            date="2009-10-08",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 21(1)", verified=True),
    ),
    message="Somebody was made to answer for words without being allowed to show that they were "
    "true, fair comment or an honest mistake.",
)

INSULT_OF_LEADERS = Standard(
    id="expression.insult-of-leaders",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.DETENTION, Form.CONTENT_RULE)
    & criminal.holds
    & (
        offence.is_in(Offence.DEFAMATION, Offence.INSULT)
        | aims.any_of(Aim.IMAGE, Aim.REPUTATION)
        | ((message == Message.INSULTING) & aims.none_of(Aim.JUDICIARY))
    )
    & (about.is_in(About.HEAD_OF_STATE, About.INSTITUTION) | privileged_officials.holds),
    exemptions=(
        _LIGHT_PENALTY_FOR_A_LIE,
        _ABUSE_OF_OFFICERS,
        HATRED,
        SPEECH.justified,
    ),
    authorities=(
        cite("siracusa", "para. 37"),
        case(
            "echr",
            "art. 10",
            "Grigoriades v. Greece [GC], 24348/94, paras. 45-48",
            date="1997-11-25",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Marques de Morais v. Angola, 1128/2002, paras. 6.7-6.8",
            date="2005-03-29",
            verified=True,
        ),
        cite("a-hrc-14-23", "para. 82", verified=True),
        cite("gc34", "para. 38", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Kerrouche v. Algeria, 2128/2012, paras. 8.7-8.8",
            date="2016-11-03",
            verified=True,
        ),
        cite("iachr-expression-2000", "principle 11"),
        cite("achpr-expression-2019", "principles 21(1) and 22(2)", verified=True),
    ),
    message="Those at the top, or the State itself, are shielded from words that others must bear.",
)

STANDARDS: tuple[Standard, ...] = (
    CRIMINAL_DEFAMATION,
    PRISON_FOR_DEFAMATION,
    DEFENCES_BARRED,
    INSULT_OF_LEADERS,
)
"""The standards on reputation and insult."""
