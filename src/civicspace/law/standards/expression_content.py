"""Expression: words punished for what they say to the public."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_SHOWN, NOT_WEIGHED
from civicspace.law.standards.expression_offences import HATRED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Aim,
    Evidence,
    Form,
    Incitement,
    Message,
    Offence,
    Scope,
    Statement,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    evidence,
    form,
    incitement,
    intent_required,
    message,
    offence,
    precise,
    scope,
    statement,
)

__all__ = ["DEBATE", "SILENCED", "STANDARDS"]

#: Measures that silence words or punish those who spoke them.
SILENCED = form.is_in(
    Form.PENALTY,
    Form.DETENTION,
    Form.CONTENT_RULE,
    Form.BAN,
    Form.CLOSURE,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.BLOCKING,
    Form.SEIZURE,
)

#: Nobody was called to harm others, or the call was not likely to be followed.
_NO_REAL_CALL = incitement.is_in(Incitement.NONE, Incitement.LATENT)

#: Words that belong to debate, art or faith.
DEBATE = message.is_in(
    Message.POLITICAL,
    Message.PUBLIC_INTEREST,
    Message.RIGHTS,
    Message.ARTISTIC,
    Message.RELIGIOUS,
)

#: Words punished as a danger to the State or to order.
_SECURITY = aims.any_of(
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_ORDER,
    Aim.PUBLIC_SAFETY,
    Aim.STABILITY,
)

INCITEMENT_THRESHOLD = Standard(
    id="expression.incitement-threshold",
    right=Right.EXPRESSION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=SILENCED
    & (
        # A charge of incitement, without intent, facts or a look at all that counts.
        ((offence == Offence.INCITEMENT) & (NO_FACTS | NOT_WEIGHED | intent_required.fails))
        # Words treated as a danger to the State, with nothing shown.
        | (
            (form != Form.CONTENT_RULE)
            & _SECURITY
            & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET)
            & NOT_SHOWN
        )
    )
    & DEBATE
    & _NO_REAL_CALL,
    exemptions=(SPEECH.justified,),
    authorities=(
        cite("johannesburg", "principle 6"),
        case(
            "iccpr",
            "art. 19",
            "Kim v. Republic of Korea, 574/1994, paras. 12.4-12.5",
            date="1998-11-03",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Gerger v. Turkey [GC], 24919/94, paras. 48 and 50",
            date="1999-07-08",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Karatas v. Turkey [GC], 23168/94, paras. 50-54",
            date="1999-07-08",
            verified=True,
        ),
        cite("gc34", "paras. 35 and 50", verified=True),
        cite("rabat", "para. 29", verified=True),
        cite("achpr-expression-2019", "principle 23(2)", verified=True),
    ),
    message="Words were treated as a danger though they called for no violence or harm that was "
    "likely to follow.",
)

EXTREMISM = Standard(
    id="expression.extremism-overbroad",
    right=Right.EXPRESSION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=SILENCED
    & offence.is_in(Offence.EXTREMISM, Offence.TERRORISM)
    & _NO_REAL_CALL
    & (precise.fails | NO_FACTS | NOT_WEIGHED | intent_required.fails),
    exemptions=(
        Exemption(
            id="hatred-of-a-group",
            condition=message.is_in(Message.HATEFUL, Message.ANTIDEMOCRATIC)
            & (evidence == Evidence.SPECIFIC),
            message="the words were shown to stir hatred or to work for the end of democracy",
            authorities=(
                cite("iccpr", "arts. 5(1) and 20(2)", verified=True),
                cite("gc34", "paras. 50-52", verified=True),
            ),
        ),
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Kim v. Republic of Korea, 574/1994, paras. 12.3-12.5",
            date="1998-11-03",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Gerger v. Turkey [GC], 24919/94, paras. 48-52",
            date="1999-07-08",
            verified=True,
        ),
        cite("gc34", "para. 46", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Kalin et al. v. Russian Federation, 2935/2017, paras. 10.6-10.7 and 10.10",
            date="2024-10-24",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 22(5)", verified=True),
    ),
    message="Words that call for no violence are pursued as extremism or praise of terrorism.",
)

FALSE_NEWS = Standard(
    id="expression.false-news",
    right=Right.EXPRESSION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=SILENCED
    & (incitement != Incitement.LIKELY)
    & (
        # An offence of false information in wide terms, with no harm shown or no intent needed.
        ((offence == Offence.FALSE_NEWS) & (precise.fails | NO_FACTS | intent_required.fails))
        # Somebody punished for being wrong, with no person's rights at stake.
        | (
            form.is_in(Form.PENALTY, Form.DETENTION, Form.BLOCKING)
            & aims.none_of(
                Aim.REPUTATION,
                Aim.RIGHTS_OF_OTHERS,
                Aim.JUDICIARY,
                Aim.CONFIDENTIALITY,
                Aim.MORALS,
                Aim.MINORS,
            )
            & (precise.fails | NOT_SHOWN)
            & statement.is_in(
                Statement.PROVEN, Statement.DILIGENT, Statement.CARELESS, Statement.KNOWN_FALSE
            )
        )
    ),
    exemptions=(
        Exemption(
            id="fraud-on-voters-or-buyers",
            condition=(statement == Statement.KNOWN_FALSE)
            & aims.any_of(Aim.ELECTORAL_INTEGRITY, Aim.FINANCIAL_CRIME, Aim.HEALTH)
            & (evidence == Evidence.SPECIFIC),
            message="a lie told on purpose that did or would do grave, shown harm",
            authorities=(cite("gc34", "paras. 28-29 and 35", verified=True),),
        ),
    ),
    authorities=(
        case("echr", "art. 10", "Salov v. Ukraine, 65518/01, para. 113", date="2005-09-06"),
        cite("gc34", "para. 49", verified=True),
        cite("joint-decl-2017", "para. 2(a)", verified=True),
        cite("a-hrc-47-25", "chapter on State responses", verified=True),
        cite("achpr-expression-2019", "principle 22(2)", verified=True),
    ),
    message="Words are punished or forbidden as false, in vague terms or with no harm shown.",
)

BLASPHEMY = Standard(
    id="expression.blasphemy",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=SILENCED & (offence == Offence.BLASPHEMY),
    exemptions=(HATRED,),
    authorities=(
        cite("gc34", "para. 48", verified=True),
        cite("rabat", "para. 25"),
        case(
            "iccpr",
            "arts. 19 and 20",
            "Rabbae et al. v. Netherlands, 2124/2011, para. 10.4",
            date="2016-07-14",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Kalin et al. v. Russian Federation, 2935/2017, para. 10.10",
            date="2024-10-24",
            verified=True,
        ),
    ),
    message="Disrespect for a religion is punished, though nobody was stirred up against its "
    "followers.",
)

SECRETS = Standard(
    id="expression.secrets-of-public-interest",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(SILENCED | (form == Form.DISMISSAL))
    & (offence == Offence.SECRETS)
    & message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS)
    & NO_FACTS,
    exemptions=(SPEECH.justified,),
    authorities=(
        cite("johannesburg", "principle 15"),
        cite("gc34", "para. 30", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Esergepov v. Kazakhstan, 2129/2012, para. 11.9",
            date="2016-03-29",
            verified=True,
        ),
        cite("achpr-expression-2019", "principles 21(2) and 22(5)", verified=True),
    ),
    message="Somebody is punished for telling the public what concerns it, and no harm to security "
    "was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    INCITEMENT_THRESHOLD,
    EXTREMISM,
    FALSE_NEWS,
    BLASPHEMY,
    SECRETS,
)
"""The standards on the content of words."""
