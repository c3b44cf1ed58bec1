"""Defenders: people and groups who promote human rights, and those who turn to world bodies."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import JAIL, NO_FACTS, PUNISHED
from civicspace.law.standards.association import DANGER_SHOWN, EMERGENCY
from civicspace.law.weighing import GROUPS
from civicspace.model.choices import (
    Activity,
    Conduct,
    Form,
    InformationKind,
    Investigation,
    Target,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    conduct,
    criminal,
    declared_hostility,
    form,
    information_kind,
    international_contact,
    investigation,
    precise,
    protection_given,
    smeared,
    targets,
)

__all__ = ["STANDARDS"]

_DEFENDER = (activity == Activity.DEFEND_RIGHTS) | targets.any_of(Target.DEFENDER)

#: What is done to people for what they did.
_PENALISES = form.is_in(
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
    Form.REPRISAL,
)

#: The work for human rights, and the words of other treaties for those who do it.
_RIGHTS_WORK: tuple[Citation, ...] = (
    cite("un-hrd-declaration", "art. 12(2)", verified=True),
    cite("osce-copenhagen-1990", "paras. 10.1 and 11.2", verified=True),
    case(
        "echr",
        "art. 18",
        "Aliyev v. Azerbaijan, 68762/14, para. 223",
        date="2018-09-20",
        verified=True,
    ),
)

_KAWAS = case(
    "achr",
    "art. 16",
    "Kawas Fernandez v. Honduras, Series C No. 196, paras. 144-155",
    date="2009-04-03",
)

REPRISAL = Standard(
    id="defenders.reprisal",
    right=Right.DEFENDERS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_DEFENDER & (form == Form.REPRISAL),
    authorities=(
        *_RIGHTS_WORK,
        case(
            "iccpr",
            "arts. 2(3), 9 and 19",
            "Njaru v. Cameroon, 1353/2005, paras. 6.1-6.4",
            date="2007-03-19",
            verified=True,
        ),
        _KAWAS,
        cite("aarhus", "art. 3(8)", verified=True),
    ),
    message="Agents of the State threatened, attacked or harassed people for defending rights.",
)

PUNISHED_FOR_CONTACT = Standard(
    id="defenders.punished-for-contact",
    right=Right.DEFENDERS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=international_contact.holds & _PENALISES,
    authorities=(
        cite("un-hrd-declaration", "art. 9(4)"),
        cite("un-hrd-declaration", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 11.3", verified=True),
        cite("echr", "art. 34", verified=True),
    ),
    message="People were punished for turning to the United Nations or to another international "
    "body.",
)

ENVIRONMENT = Standard(
    id="defenders.punished-for-the-environment",
    right=Right.DEFENDERS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=activity.is_in(
        Activity.DEFEND_RIGHTS,
        Activity.SEEK_INFORMATION,
        Activity.PETITION,
        Activity.JOIN_ASSOCIATION,
    )
    & _PENALISES
    & (information_kind == InformationKind.ENVIRONMENT)
    & (conduct == Conduct.PEACEFUL)
    & NO_FACTS,
    authorities=(cite("aarhus", "art. 3(8)", verified=True),),
    message="People were punished or harassed for asking, taking part or going to court about the "
    "environment.",
)

LEFT_UNPROTECTED = Standard(
    id="defenders.left-unprotected",
    right=Right.DEFENDERS,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_DEFENDER
    & (
        (form == Form.NON_PROTECTION)
        | protection_given.fails
        | investigation.is_in(Investigation.INEFFECTIVE, Investigation.NONE)
    )
    & (conduct != Conduct.VIOLENT),
    authorities=(
        cite("un-hrd-declaration", "art. 12(2)", verified=True),
        cite("gc31", "paras. 8 and 15", verified=True),
        cite("gc35", "para. 9", verified=True),
        cite("a-hrc-43-50", "para. 37", verified=True),
        _KAWAS,
    ),
    message="The State stood by while defenders of rights were threatened or attacked, or let it "
    "pass with no true inquiry.",
)

CRIMINALISED = Standard(
    id="defenders.criminalised",
    right=Right.DEFENDERS,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_DEFENDER
    & PUNISHED
    & (criminal.holds | JAIL)
    & (conduct != Conduct.VIOLENT)
    & (precise.fails | (declared_hostility.holds & NO_FACTS)),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        *_RIGHTS_WORK,
        cite("iccpr", "art. 15(1)", verified=True),
        case(
            "iccpr",
            "arts. 9(1) and 19",
            "Khadzhiyev v. Turkmenistan, 2252/2013, para. 7.7",
            date="2018-04-06",
            verified=True,
        ),
    ),
    message="Laws on security, extremism, tax or the like are stretched over ordinary work for "
    "human rights.",
)

STIGMATISED = Standard(
    id="defenders.stigmatised",
    right=Right.DEFENDERS,
    element=Element.POSITIVE_DUTY,
    strength=Strength.FACTOR,
    condition=(
        _DEFENDER
        | targets.any_of(Target.NGO, Target.FOREIGN_FUNDED, Target.JOURNALIST)
        | activity.is_in(
            Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.RECEIVE_FUNDING
        )
    )
    & smeared.holds,
    authorities=(
        cite("a-hrc-23-39", "paras. 27-28", verified=True),
        cite("a-hrc-43-50", "para. 37", verified=True),
        cite("a-hrc-50-23", "para. 64(d)(v)", verified=True),
        cite("odihr-vc-association-2014", "para. 32", verified=True),
    ),
    message="Officials paint those who defend rights as enemies, traitors or agents.",
)

_SCALES = GROUPS.also(STIGMATISED.condition)

WEIGHING = Standard(
    id="defenders.weighing",
    right=Right.DEFENDERS,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    # Threats and attacks are no limit that could be weighed.
    condition=(activity == Activity.DEFEND_RIGHTS)
    & (form != Form.REPRISAL)
    & _SCALES.not_justified,
    exemptions=(DANGER_SHOWN, EMERGENCY),
    authorities=(
        cite("un-hrd-declaration", "arts. 1, 5(b) and 12(2)", verified=True),
        cite("gc31", "para. 6", verified=True),
        cite("osce-copenhagen-1990", "paras. 10.1 and 24", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Belyatsky et al. v. Belarus, 1296/2004, para. 7.5",
            date="2007-07-24",
            verified=True,
        ),
        cite("echr", "arts. 10(2) and 11(2)", verified=True),
        cite("achr", "art. 16(2)", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
    ),
    message="Work for human rights was stopped, punished or hindered, and what was lost weighs "
    "more than the reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    REPRISAL,
    PUNISHED_FOR_CONTACT,
    ENVIRONMENT,
    LEFT_UNPROTECTED,
    CRIMINALISED,
    STIGMATISED,
    WEIGHING,
)
"""The standards on defenders of human rights."""
