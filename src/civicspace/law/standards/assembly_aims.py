"""Peaceful assembly: the aim of a limit."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.assembly import LIMITED
from civicspace.model.choices import Aim, Conduct, Evidence, Target
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    alone,
    conduct,
    declared_hostility,
    evidence,
    targets,
)

__all__ = ["STANDARDS"]

#: Aims that article 21 names, and those that fall under its words.
_COVENANT_AIMS = (
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_SAFETY,
    Aim.PUBLIC_ORDER,
    Aim.TRAFFIC,
    Aim.FINANCIAL_CRIME,
    Aim.HEALTH,
    Aim.MORALS,
    Aim.RIGHTS_OF_OTHERS,
    Aim.REPUTATION,
    Aim.JUDICIARY,
    Aim.MINORS,
    Aim.ELECTORAL_INTEGRITY,
    Aim.DEMOCRACY,
    Aim.MINORITY_PROTECTION,
)

CLOSED_LIST = Standard(
    id="assembly.closed-list",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 41", verified=True),
        cite("siracusa", "para. 1", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
    ),
    message="None of the aims invoked is one for which the treaty lets a State limit gatherings.",
)

CLOSED_LIST_ECHR = Standard(
    id="assembly.closed-list-echr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS, Aim.TRANSPARENCY),
    authorities=(
        cite("echr", "art. 11(2)", verified=True),
        cite("echr", "art. 18", verified=True),
    ),
    message="None of the aims invoked stands in the closed list of article 11 of the Convention.",
)

CLOSED_LIST_ACHPR = Standard(
    id="assembly.closed-list-achpr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=LIMITED
    & ~aims.is_empty
    & aims.none_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_SAFETY,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.MINORS,
        Aim.MINORITY_PROTECTION,
    ),
    exemptions=(
        Exemption(
            id="like-aim-shown-on-facts",
            condition=aims.any_of(Aim.PUBLIC_ORDER, Aim.TRAFFIC, Aim.ELECTORAL_INTEGRITY)
            & (evidence == Evidence.SPECIFIC),
            message="the Charter's list is open, and an aim like those named was shown on facts",
            authorities=(cite("achpr", "art. 11", verified=True),),
        ),
    ),
    authorities=(cite("achpr", "art. 11", verified=True),),
    message="No aim that the African Charter names, or one like it, was shown.",
)

HIDDEN_AIM = Standard(
    id="assembly.hidden-aim",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=LIMITED
    & NO_FACTS
    & (conduct != Conduct.VIOLENT)
    & alone.fails
    & (
        aims.any_of(
            Aim.STABILITY,
            Aim.IMAGE,
            Aim.IDEOLOGY,
            Aim.GOVERNABILITY,
            Aim.SOVEREIGNTY,
            Aim.FOREIGN_RELATIONS,
        )
        | (
            targets.any_of(
                Target.OPPOSITION,
                Target.LGBT,
                Target.MINORITY,
                Target.DEFENDER,
                Target.RELIGIOUS_GROUP,
            )
            & declared_hostility.holds
        )
    ),
    authorities=(
        cite("gc37", "para. 49", verified=True),
        cite("siracusa", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Mukong v. Cameroon, 458/1991, para. 9.7",
            date="1994-07-21",
            verified=True,
        ),
        cite("udhr", "art. 29(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("echr", "art. 18", verified=True),
        case(
            "echr",
            "art. 18",
            "Navalnyy v. Russia [GC], 29580/12, paras. 164 and 167-174",
            date="2018-11-15",
            verified=True,
        ),
    ),
    message="The limit serves the calm of those in power or strikes at a view they dislike; "
    "with no danger shown, naming a lawful aim as well does not save it.",
)

STANDARDS: tuple[Standard, ...] = (
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_ACHPR,
    HIDDEN_AIM,
)
"""The standards on the aim."""
