"""Peaceful assembly: cut networks, heavy penalties, and the weighing of it all."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import BEFOREHAND, NO_FACTS
from civicspace.law.standards.assembly import (
    ASSEMBLE,
    NOT_PEACEFUL,
    ONE_PERSON_ALONE,
    QUIET_AT_THE_POLLS,
)
from civicspace.law.standards.assembly_necessity import (
    AS_GOOD_A_PLACE,
    LEFT_ITS_TIME,
    SMALL_FINE_AFTER_THE_EVENT,
)
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Burden,
    Conduct,
    Form,
    Message,
    Sanction,
    Scope,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    burden,
    conduct,
    form,
    message,
    notice_hours,
    sanction,
    scope,
    small_exempt,
    spontaneous_exempt,
)

__all__ = ["STANDARDS"]

#: Consequences that keep people from ever coming back.
_HEAVY = sanction.is_in(
    Sanction.HEAVY_FINE,
    Sanction.LOSS_OF_POST,
    Sanction.SUSPENDED_PRISON,
    Sanction.CUSTODY,
    Sanction.PRISON,
    Sanction.PRETRIAL,
    Sanction.DISQUALIFICATION,
    Sanction.EXPULSION,
    Sanction.DISSOLUTION,
)


HEAVY_SANCTION = Standard(
    id="assembly.heavy-sanction",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.PENALTY, Form.DETENTION, Form.DISPERSAL, Form.DISMISSAL, Form.REPRISAL)
    & _HEAVY
    & (conduct == Conduct.PEACEFUL)
    & NO_FACTS,
    exemptions=(
        ONE_PERSON_ALONE,
        ASSEMBLIES.justified,
    ),
    authorities=(
        cite("gc31", "para. 6", verified=True),
        cite("gc37", "para. 67", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Zhagiparov v. Kazakhstan, 2441/2014, para. 13.5",
            date="2018-10-25",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Sannikov v. Belarus, 2212/2012, para. 6.12",
            date="2018-04-06",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("gc35", "para. 17", verified=True),
        case("echr", "art. 11", "Ezelin v. France, 11800/85, para. 53", date="1991-04-26"),
        cite("achpr-guidelines-foaa-2017", "Part 2, V (Sanctions and Remedies)"),
    ),
    message="People who did no more than gather in peace face jail, ruin or the loss of a post.",
)

NETWORK_CUT = Standard(
    id="assembly.network-cut",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.SHUTDOWN, Form.BLOCKING)
    & scope.is_in(Scope.BLANKET, Scope.GENERAL)
    & NO_FACTS,
    authorities=(
        cite("gc37", "para. 34", verified=True),
        cite("achpr-expression-2019", "principle 38(2)", verified=True),
    ),
    message="A network or service was cut or blocked with no danger shown, so that people "
    "could not call or join gatherings.",
)

POLITICAL_MESSAGE = Standard(
    id="assembly.political-message",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=ASSEMBLE
    & form.is_in(
        Form.BAN,
        Form.REFUSAL,
        Form.SUSPENSION,
        Form.RELOCATION,
        Form.DISPERSAL,
        Form.PENALTY,
        Form.DETENTION,
        Form.REPRISAL,
    )
    & (message == Message.POLITICAL),
    authorities=(
        cite("gc25", "para. 12", verified=True),
        cite("gc37", "para. 32", verified=True),
        case(
            "echr",
            "art. 11",
            "Eva Molnar v. Hungary, 10346/05, para. 42",
            date="2008-10-07",
            verified=True,
        ),
    ),
    message="The gathering was about politics, and such gatherings are owed the most room.",
)

BURDENSOME_NOTICE = Standard(
    id="assembly.burdensome-notice",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=ASSEMBLE
    & BEFOREHAND
    & (burden.is_in(Burden.HEAVY, Burden.CRIPPLING) | small_exempt.fails),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Insenova v. Kazakhstan, 2542/2015, para. 9.6",
            date="2019-07-26",
            verified=True,
        ),
        cite("gc37", "paras. 70 and 72", verified=True),
    ),
    message="Notice asks for much paper, or is asked of the smallest gathering.",
)

#: What politics adds is on the scales of assemblies already, with other public debate.
_SCALES = ASSEMBLIES.also(  # Waiting long, with no room for what is sudden: GC 37, para. 72.
    notice_hours > 48, spontaneous_exempt.fails, BURDENSOME_NOTICE.condition
)

WEIGHING = Standard(
    id="assembly.weighing",
    right=Right.ASSEMBLY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE & _SCALES.not_justified,
    exemptions=(
        NOT_PEACEFUL,
        QUIET_AT_THE_POLLS,
        ONE_PERSON_ALONE,
        SMALL_FINE_AFTER_THE_EVENT,
        AS_GOOD_A_PLACE,
        LEFT_ITS_TIME,
    ),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc31", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 21",
            "Kivenmaa v. Finland, 412/1990, para. 9.2",
            date="1994-03-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 21",
            "Toregozhina v. Kazakhstan, 2137/2012, para. 7.6",
            date="2014-10-21",
            verified=True,
        ),
        cite("echr", "art. 11(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Navalnyy v. Russia [GC], 29580/12, para. 137",
            date="2018-11-15",
            verified=True,
        ),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("gc27", "paras. 13-16", verified=True),
        cite("gc37", "paras. 32, 36 and 40", verified=True),
        cite("siracusa", "para. 10", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Oya Ataman v. Turkey, 74552/01, paras. 41-42",
            date="2006-12-05",
            verified=True,
        ),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Proportionality)"),
    ),
    message="The State did not show that it was needed: what those who gather lose weighs more "
    "than the reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    HEAVY_SANCTION,
    NETWORK_CUT,
    POLITICAL_MESSAGE,
    BURDENSOME_NOTICE,
    WEIGHING,
)
"""The standards on penalties and networks, and the weighing."""
