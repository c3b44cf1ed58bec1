"""The two basic conventions of the ILO on unions.

They protect organisations of workers and of employers, and nobody else.
"""

from __future__ import annotations

from civicspace.law.provisions.scope import (
    ENDING_A_BODY,
    FOUNDING_OR_JOINING,
    INNER_LIFE,
    LINKS_ABROAD,
)
from civicspace.model.choices import Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ILO_C87", "ILO_C98"]

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
        verified=True,
    ),
    Provision(
        id="ilo-c87/7",
        instrument="ilo-c87",
        article="7",
        title="Legal personality on terms that leave the rights whole",
        rights=(Right.UNIONS, Right.ASSOCIATION_LEGAL_PERSONALITY),
        when=FOUNDING_OR_JOINING,
        only_for=Target.UNION,
        verified=True,
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
            "nor be so applied."
        ),
        verified=True,
    ),
    Provision(
        id="ilo-c87/9",
        instrument="ilo-c87",
        article="9",
        title="Armed forces and police",
        rights=(),
        tests=("as national laws determine for armed forces and police",),
        note="The one limit of the Convention, and one for those two services only.",
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
    Provision(
        id="ilo-c98/2",
        instrument="ilo-c98",
        article="2",
        title="No interference by employers",
        rights=(Right.UNIONS,),
        only_for=Target.UNION,
        note="Nor by anybody who would bring unions under the control of employers.",
        verified=True,
    ),
)
