"""Expression: the need for a limit, and the freedom of opinion."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NOT_SHOWN
from civicspace.model.choices import (
    Activity,
    Conduct,
    Form,
    Incitement,
    Scope,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    conduct,
    form,
    incitement,
    scope,
)

__all__ = ["STANDARDS"]

#: The State itself limits speech; standing by while others do is apart.
_LIMITED = form != Form.NON_PROTECTION

#: Measures that silence, stop or punish, and so need facts about the words or the speaker.
_HARD = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.CLOSURE,
    Form.RELOCATION,
    Form.DISPERSAL,
    Form.PENALTY,
    Form.DETENTION,
    Form.SEIZURE,
    Form.BLOCKING,
    Form.SHUTDOWN,
    Form.DISMISSAL,
    Form.COMPULSION,
    Form.REPRISAL,
    Form.EXPULSION,
    Form.TAKEOVER,
)

NECESSITY_NOT_SHOWN = Standard(
    id="expression.necessity-not-shown",
    right=Right.EXPRESSION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=(
        (_HARD & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET))
        | ((form == Form.CONTENT_RULE) & (scope == Scope.BLANKET))
    )
    & NOT_SHOWN,
    exemptions=(
        Exemption(
            id="call-to-violence-likely-to-work",
            condition=(incitement == Incitement.LIKELY) | (conduct == Conduct.VIOLENT),
            message="the words called for violence and harm was likely, or violence was used",
            authorities=(
                cite("iccpr", "art. 20(2)", verified=True),
                cite("gc34", "paras. 50-52", verified=True),
            ),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 19(3)", verified=True),
        cite("gc10", "para. 4", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc34", "paras. 33-36", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Park v. Republic of Korea, 628/1995, para. 10.3",
            date="1998-10-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Laptsevich v. Belarus, 780/1997, paras. 8.2-8.5",
            date="2000-03-20",
            verified=True,
        ),
        cite("siracusa", "para. 10", verified=True),
        cite("echr", "art. 10(2)", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("crc", "art. 13(2)", verified=True),
        cite("cis-hrc", "art. 11(2)", verified=True),
        cite("achpr-expression-2019", "principle 22(5)", verified=True),
        case(
            "achpr",
            "art. 9",
            "Media Rights Agenda and Others v. Nigeria, 105/93 and others, paras. 66-71",
            date="1998-10-31",
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="The State named no facts that made it necessary to silence or punish these words.",
)

OPINION_COERCED = Standard(
    id="opinion.coerced",
    right=Right.OPINION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(activity == Activity.HOLD_OPINION) & _LIMITED,
    authorities=(
        cite("iccpr", "art. 19(1)", verified=True),
        cite("gc10", "para. 1", verified=True),
        cite("gc34", "paras. 9-10", verified=True),
        case(
            "iccpr",
            "art. 19(1)",
            "Kang v. Republic of Korea, 878/1999, para. 7.2",
            date="2003-07-15",
            verified=True,
        ),
        cite("echr", "art. 10(1)", verified=True),
        cite("achpr-expression-2019", "principle 2", verified=True),
    ),
    message="Somebody was made to change an opinion, or suffered for holding one.",
)

STANDARDS: tuple[Standard, ...] = (
    NECESSITY_NOT_SHOWN,
    OPINION_COERCED,
)
"""The standards on the need, and on opinion."""
