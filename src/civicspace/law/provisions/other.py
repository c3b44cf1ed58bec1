"""The Universal Declaration, and articles of other treaties that touch civic space.

Several protect some people only: children, unions, minorities.
"""

from __future__ import annotations

from civicspace.law.provisions.scope import (
    CITIZENS,
    ENDING_A_BODY,
    FOUNDING_OR_JOINING,
    INNER_LIFE,
    LINKS_ABROAD,
)
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["AARHUS", "CEDAW", "CRC", "ICERD", "ICESCR", "ILO_C87", "ILO_C98", "UDHR"]

UDHR: tuple[Provision, ...] = (
    Provision(
        id="udhr/8",
        instrument="udhr",
        article="8",
        title="Effective remedy",
        rights=(Right.REMEDY,),
        limited_by="udhr/29",
        verified=True,
    ),
    Provision(
        id="udhr/19",
        instrument="udhr",
        article="19",
        title="Opinion and expression",
        rights=(Right.EXPRESSION, Right.OPINION),
        limited_by="udhr/29",
        verified=True,
    ),
    Provision(
        id="udhr/20",
        instrument="udhr",
        article="20",
        title="Assembly and association",
        rights=(Right.ASSEMBLY, Right.ASSOCIATION),
        limited_by="udhr/29",
        note="Nobody may be made to join an association (20(2)).",
        verified=True,
    ),
    Provision(
        id="udhr/21",
        instrument="udhr",
        article="21",
        title="Government, public service and elections",
        rights=(Right.PARTICIPATION,),
        when=CITIZENS,
        limited_by="udhr/29",
        verified=True,
    ),
    Provision(
        id="udhr/29",
        instrument="udhr",
        article="29",
        title="Limits on rights",
        rights=(),
        aims=frozenset({Aim.RIGHTS_OF_OTHERS, Aim.MORALS, Aim.PUBLIC_ORDER}),
        closed_list=True,
        tests=(
            "determined by law",
            "solely for the listed aims",
            "just requirements in a democratic society",
        ),
        note="The general welfare, listed too, has no counterpart among the coded aims.",
        verified=True,
    ),
)

ILO_C87: tuple[Provision, ...] = (
    Provision(
        id="ilo-c87/2",
        instrument="ilo-c87",
        article="2",
        title="Founding and joining organisations without prior leave",
        rights=(Right.UNIONS, Right.ASSOCIATION),
        when=FOUNDING_OR_JOINING,
        only_for=Target.UNION,
        verified=True,
    ),
    Provision(
        id="ilo-c87/3",
        instrument="ilo-c87",
        article="3",
        title="Own rules, leaders and programmes",
        rights=(Right.UNIONS, Right.ASSOCIATION),
        when=INNER_LIFE,
        only_for=Target.UNION,
        note="Authorities keep out of it.",
        verified=True,
    ),
    Provision(
        id="ilo-c87/4",
        instrument="ilo-c87",
        article="4",
        title="No dissolution by the administration",
        rights=(Right.UNIONS, Right.ASSOCIATION),
        when=ENDING_A_BODY,
        only_for=Target.UNION,
        note="Suspension included.",
        verified=True,
    ),
    Provision(
        id="ilo-c87/5",
        instrument="ilo-c87",
        article="5",
        title="Federations, and ties with organisations abroad",
        rights=(Right.UNIONS, Right.ASSOCIATION),
        when=LINKS_ABROAD,
        only_for=Target.UNION,
    ),
    Provision(
        id="ilo-c87/8",
        instrument="ilo-c87",
        article="8",
        title="Law of the land",
        rights=(Right.UNIONS, Right.ASSOCIATION),
        only_for=Target.UNION,
        note=(
            "Organisations keep the law; the law may not impair the guarantees of the Convention, "
            "nor be so applied. Article 9 leaves armed forces and police to national law."
        ),
        verified=True,
    ),
)

ILO_C98: tuple[Provision, ...] = (
    Provision(
        id="ilo-c98/1",
        instrument="ilo-c98",
        article="1",
        title="No anti-union discrimination",
        rights=(Right.UNIONS,),
        only_for=Target.UNION,
        note="In employment.",
        verified=True,
    ),
)

CRC: tuple[Provision, ...] = (
    Provision(
        id="crc/13",
        instrument="crc",
        article="13",
        title="Expression of the child",
        rights=(Right.EXPRESSION, Right.CHILDREN_CIVIC),
        aims=frozenset(
            {
                Aim.RIGHTS_OF_OTHERS,
                Aim.REPUTATION,
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_ORDER,
                Aim.HEALTH,
                Aim.MORALS,
            }
        ),
        closed_list=True,
        tests=("provided by law", "necessary"),
        only_for=Target.CHILD,
        verified=True,
    ),
    Provision(
        id="crc/15",
        instrument="crc",
        article="15",
        title="Association and assembly of the child",
        rights=(Right.ASSOCIATION, Right.ASSEMBLY, Right.CHILDREN_CIVIC),
        aims=frozenset(
            {
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_SAFETY,
                Aim.PUBLIC_ORDER,
                Aim.HEALTH,
                Aim.MORALS,
                Aim.RIGHTS_OF_OTHERS,
            }
        ),
        closed_list=True,
        tests=("in conformity with the law", "necessary in a democratic society"),
        only_for=Target.CHILD,
        verified=True,
    ),
)

ICERD: tuple[Provision, ...] = (
    Provision(
        id="icerd/5",
        instrument="icerd",
        article="5",
        title="Equality in rights, without distinction of race or origin",
        rights=(
            Right.NON_DISCRIMINATION,
            Right.PARTICIPATION,
            Right.EXPRESSION,
            Right.ASSEMBLY,
            Right.ASSOCIATION,
        ),
        only_for=Target.MINORITY,
        note=(
            "Points (c), (d)(viii) and (d)(ix). It guarantees equality in these rights, not the "
            "rights as such."
        ),
        verified=True,
    ),
)

CEDAW: tuple[Provision, ...] = (
    Provision(
        id="cedaw/7",
        instrument="cedaw",
        article="7",
        title="Equality of women in political and public life",
        # The vocabulary has no fact for discrimination against women, of which alone it speaks,
        # so nothing is reviewed under it.
        rights=(),
        note=(
            "Vote, office and non-governmental organisations, on equal terms with men. It speaks "
            "of nothing but discrimination against women."
        ),
        verified=True,
    ),
)

AARHUS: tuple[Provision, ...] = (
    Provision(
        id="aarhus/3",
        instrument="aarhus",
        article="3",
        title="Environmental associations and those who use the Convention",
        rights=(Right.DEFENDERS,),
        note=(
            "Paragraph 8, read: no penalty or harassment. Paragraph 4, recalled: recognition and "
            "support. Environmental matters only."
        ),
    ),
)

ICESCR: tuple[Provision, ...] = (
    Provision(
        id="icescr/8",
        instrument="icescr",
        article="8",
        title="Trade unions",
        rights=(Right.UNIONS,),
        aims=frozenset({Aim.NATIONAL_SECURITY, Aim.PUBLIC_ORDER, Aim.RIGHTS_OF_OTHERS}),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        only_for=Target.UNION,
        note="Lawful limits on armed forces, police and administration are allowed.",
        verified=True,
    ),
)
