"""Peaceful assembly: cut networks, heavy penalties, and the weighing of it all."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.law.standards.assembly import ONE_PERSON_ALONE
from civicspace.model.choices import (
    Activity,
    Channels,
    Conduct,
    Discretion,
    Form,
    Message,
    Sanction,
    Scope,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    collateral,
    conduct,
    discretion,
    form,
    message,
    notice_hours,
    sanction,
    scope,
    spontaneous_exempt,
    targets,
)

__all__ = ["STANDARDS"]

_ASSEMBLE = activity == Activity.ASSEMBLE

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
    condition=_ASSEMBLE
    & form.is_in(Form.PENALTY, Form.DETENTION, Form.DISPERSAL, Form.DISMISSAL, Form.REPRISAL)
    & _HEAVY
    & (conduct == Conduct.PEACEFUL)
    & NO_FACTS,
    exemptions=(ONE_PERSON_ALONE,),
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
        case("echr", "art. 11", "Ezelin v. France, 11800/85, para. 53", date="1991-04-26"),
        cite("odihr-assembly-2007", "explanatory notes on penalties"),
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
        cite("a-hrc-41-41", "paras. 52-53"),
        cite("odihr-vc-assembly-2019", "part on assemblies and new technologies"),
        cite("achpr-expression-2019", "principle 38(2)", verified=True),
    ),
    message="The network was cut or blocked, so that people could not call or join gatherings.",
)

WEIGHING = Standard(
    id="assembly.weighing",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASSEMBLE
    & NO_FACTS
    & NOT_WEIGHED
    & (
        # A regime that makes gathering the exception: leave, long waiting, a free hand.
        (
            form.is_in(Form.AUTHORISATION, Form.NOTIFICATION)
            & (
                (notice_hours > 48)
                & (
                    spontaneous_exempt.fails
                    | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
                )
            )
        )
        # A political or rights message kept from its audience.
        | (
            form.is_in(Form.BAN, Form.REFUSAL, Form.RELOCATION, Form.PROCEDURE_RULE)
            & message.is_in(Message.POLITICAL, Message.PUBLIC_INTEREST, Message.RIGHTS)
            & channels_open.is_in(Channels.NONE, Channels.POOR)
        )
        # Punished or held without a look at what the person did.
        | (
            form.is_in(Form.PENALTY, Form.DETENTION, Form.DISPERSAL)
            & (conduct == Conduct.PEACEFUL)
            & (_HEAVY | collateral.holds | targets.any_of(Target.OPPOSITION))
        )
    ),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc27", "paras. 13-16", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("gc37", "paras. 32, 36 and 40", verified=True),
        cite("siracusa", "para. 10", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Kudrevicius and Others v. Lithuania [GC], 37553/05, paras. 142-146",
            date="2015-10-15",
        ),
        cite("odihr-assembly-2007", "principle on proportionality"),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Scope of Limitations)"),
    ),
    message="Taken together, the burden on those who gather outweighs any good that was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    HEAVY_SANCTION,
    NETWORK_CUT,
    WEIGHING,
)
"""The standards on penalties and networks, and the weighing."""
