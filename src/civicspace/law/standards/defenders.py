"""Defenders: people and groups who promote human rights, and those who turn to world bodies."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import DANGER_SHOWN
from civicspace.model.choices import (
    Activity,
    Conduct,
    Evidence,
    Form,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    conduct,
    evidence,
    form,
    targets,
)

__all__ = ["STANDARDS"]

_DEFENDER = (activity == Activity.DEFEND_RIGHTS) | targets.any_of(Target.DEFENDER)

REPRISAL = Standard(
    id="defenders.reprisal",
    right=Right.DEFENDERS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_DEFENDER & (form == Form.REPRISAL),
    authorities=(
        cite("un-hrd-declaration", "art. 12(2)", verified=True),
        cite("hrc-res-22-6", "op. 14"),
        cite("osce-copenhagen-1990", "para. 10.1", verified=True),
        cite("osce-copenhagen-1990", "paras. 10.3-10.4"),
        cite("osce-budapest-1994", "chapter VIII, para. 18"),
        case(
            "echr",
            "art. 18",
            "Aliyev v. Azerbaijan, 68762/14, para. 223",
            date="2018-09-20",
            verified=True,
        ),
        case(
            "achr",
            "art. 16",
            "Kawas Fernandez v. Honduras, Series C No. 196, paras. 144-155",
            date="2009-04-03",
        ),
        cite("aarhus", "art. 3(8)", verified=True),
    ),
    message="Agents of the State threatened, attacked or harassed people for defending rights.",
)

LEFT_UNPROTECTED = Standard(
    id="defenders.left-unprotected",
    right=Right.DEFENDERS,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_DEFENDER & (form == Form.NON_PROTECTION) & (conduct != Conduct.VIOLENT),
    authorities=(
        cite("un-hrd-declaration", "art. 12(2)", verified=True),
        cite("a-hrc-43-50", "para. 37", verified=True),
        cite("gc31", "para. 8", verified=True),
        case(
            "achr",
            "art. 16",
            "Kawas Fernandez v. Honduras, Series C No. 196, paras. 144-155",
            date="2009-04-03",
        ),
        cite("osce-budapest-1994", "chapter VIII, para. 18"),
    ),
    message="The State stood by while defenders of rights were threatened or attacked.",
)

PUNISHED_FOR_RIGHTS_WORK = Standard(
    id="defenders.punished-for-rights-work",
    right=Right.DEFENDERS,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_DEFENDER
    & form.is_in(
        Form.BAN,
        Form.PENALTY,
        Form.DETENTION,
        Form.DISSOLUTION,
        Form.SUSPENSION,
        Form.DISMISSAL,
        Form.EXPULSION,
        Form.SEIZURE,
        Form.SURVEILLANCE,
        Form.LABELLING,
    )
    & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        cite("un-hrd-declaration", "arts. 1, 5(b) and 12(2)", verified=True),
        cite("hrc-res-22-6", "op. 11"),
        cite("osce-copenhagen-1990", "para. 10.1", verified=True),
        cite("osce-copenhagen-1990", "paras. 10.3-10.4"),
        cite("odihr-hrd-2014", "part on freedom from arbitrary prosecution"),
        case(
            "iccpr",
            "art. 22(2)",
            "Belyatsky et al. v. Belarus, 1296/2004, para. 7.5",
            date="2007-07-24",
            verified=True,
        ),
        case(
            "echr",
            "art. 18",
            "Aliyev v. Azerbaijan, 68762/14, para. 223",
            date="2018-09-20",
            verified=True,
        ),
        cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
    ),
    message="People were punished, silenced or watched for peaceful work on human rights, and no "
    "danger was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    REPRISAL,
    LEFT_UNPROTECTED,
    PUNISHED_FOR_RIGHTS_WORK,
)
"""The standards on defenders of human rights."""
