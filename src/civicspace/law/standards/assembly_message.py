"""Peaceful assembly: limits that turn on what is said."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, PUNISHED
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.law.weighing import ASSEMBLIES
from civicspace.model.choices import (
    Aim,
    Conduct,
    Evidence,
    Form,
    Incitement,
    Message,
    Offence,
    Sanction,
    Setting,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    conduct,
    criminal,
    declared_hostility,
    evidence,
    form,
    incitement,
    message,
    offence,
    sanction,
    setting,
    targets,
)

__all__ = ["STANDARDS"]

#: The gathering is forbidden, moved or stopped.
_STOPPED = form.is_in(Form.BAN, Form.REFUSAL, Form.SUSPENSION, Form.RELOCATION, Form.DISPERSAL)

CONTENT_BASED = Standard(
    id="assembly.content-based",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & (
        (form == Form.CONTENT_RULE)
        | (_STOPPED & declared_hostility.holds)
        | (
            _STOPPED
            & targets.any_of(Target.LGBT)
            & aims.any_of(Aim.MORALS, Aim.MINORS, Aim.IDEOLOGY)
        )
    ),
    exemptions=(
        Exemption(
            id="incites-to-harm",
            # A rule against hatred is what article 20 asks for; to stop a gathering takes facts.
            condition=(incitement == Incitement.LIKELY)
            | (
                message.is_in(Message.HATEFUL, Message.DENIAL, Message.ANTIDEMOCRATIC)
                & ((form == Form.CONTENT_RULE) | (evidence == Evidence.SPECIFIC))
            ),
            message="the gathering was to serve advocacy of hatred or violence, shown on facts",
            authorities=(
                cite("iccpr", "art. 20", verified=True),
                cite("gc37", "para. 50", verified=True),
            ),
        ),
        ONE_PERSON_ALONE,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Alekseev v. Russian Federation, 1873/2009, para. 9.6",
            date="2013-10-25",
            verified=True,
        ),
        cite("gc37", "paras. 22, 46 and 48-50", verified=True),
        case(
            "echr",
            "art. 11",
            "Navalnyy v. Russia [GC], 29580/12, para. 136",
            date="2018-11-15",
            verified=True,
        ),
        cite("odihr-vc-assembly-2010", "guideline 3.3"),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Expression)"),
    ),
    message="The gathering was stopped for what it had to say, though it called for no harm.",
)

TERROR_LABEL = Standard(
    id="assembly.terrorism-label",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=ASSEMBLE
    & PUNISHED
    & offence.is_in(Offence.EXTREMISM, Offence.TERRORISM)
    & (conduct == Conduct.PEACEFUL)
    & incitement.is_in(Incitement.NONE, Incitement.LATENT),
    authorities=(cite("gc37", "paras. 67-68", verified=True),),
    message="People who organised or joined a peaceful gathering are tried as terrorists or "
    "extremists.",
)

RESULTS_PROTEST = Standard(
    id="assembly.results-protest-punished",
    right=Right.ASSEMBLY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & PUNISHED
    & setting.any_of(Setting.RESULTS)
    & (conduct == Conduct.PEACEFUL)
    & incitement.is_in(Incitement.NONE, Incitement.LATENT)
    & (JAIL | (criminal.holds & sanction.is_in(Sanction.FINE, Sanction.HEAVY_FINE))),
    exemptions=(ASSEMBLIES.justified,),
    authorities=(
        cite("gc25", "para. 12", verified=True),
        cite("gc37", "paras. 49 and 67-68", verified=True),
        cite("cdl-ad-2020-023", "para. 154", verified=True),
        cite("osce-copenhagen-1990", "para. 9.2", verified=True),
    ),
    message="People who disputed the result of an election in peace are punished as if they "
    "had caused riots.",
)

STANDARDS: tuple[Standard, ...] = (
    CONTENT_BASED,
    TERROR_LABEL,
    RESULTS_PROTEST,
)
"""The standards on the message."""
