"""The American Convention: the articles on civic space.

Part I was read in the Portuguese text, which is authentic. Clauses on emergencies protect no right
of their own, so they have no rights here.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import BELIEF_SHOWN, EXPRESSION, GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import (
    CITIZENS,
    FORCE_OR_ATTACK,
    REACHING_INTERNATIONAL_BODIES,
)
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ACHR"]

ACHR: tuple[Provision, ...] = (
    Provision(
        id="achr/1",
        instrument="achr",
        article="1",
        title="Rights respected and ensured without discrimination",
        rights=(Right.NON_DISCRIMINATION, Right.ASSEMBLY_FACILITATION),
        note="The duty to ensure goes with another right of the Convention.",
        verified=True,
    ),
    Provision(
        id="achr/4",
        instrument="achr",
        article="4",
        title="Right to life",
        rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
        when=FORCE_OR_ATTACK,
        tests=("not arbitrary",),
        derogable=False,
        verified=True,
    ),
    Provision(
        id="achr/5",
        instrument="achr",
        article="5",
        title="Integrity of the person",
        rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
        when=FORCE_OR_ATTACK,
        derogable=False,
        verified=True,
    ),
    Provision(
        id="achr/7",
        instrument="achr",
        article="7",
        title="Liberty of the person",
        rights=(Right.LIBERTY,),
        tests=("on grounds and terms fixed beforehand by law", "not arbitrary"),
        derogable=True,
        note="Review of detention by a court may not be suspended (27(2)).",
        verified=True,
    ),
    Provision(
        id="achr/8",
        instrument="achr",
        article="8",
        title="Fair trial",
        rights=(Right.FAIR_TRIAL,),
        derogable=True,
        note="What the rights of article 27(2) need of it may not be suspended.",
        verified=True,
    ),
    Provision(
        id="achr/9",
        instrument="achr",
        article="9",
        title="No penalty without law",
        rights=(Right.NO_RETROACTIVE_PENALTY,),
        derogable=False,
        verified=True,
    ),
    Provision(
        id="achr/11",
        instrument="achr",
        article="11",
        title="Private life, honour and dignity",
        rights=(Right.PRIVACY,),
        tests=("not arbitrary or abusive",),
        derogable=True,
        note="The article has no list of aims.",
        verified=True,
    ),
    Provision(
        id="achr/12",
        instrument="achr",
        article="12",
        title="Conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        aims=BELIEF_SHOWN,
        closed_list=True,
        tests=("prescribed by law", "necessary"),
        derogable=False,
        note="Only the showing of a belief may be limited; national security is not an aim.",
        verified=True,
    ),
    Provision(
        id="achr/13",
        instrument="achr",
        article="13",
        title="Thought and expression",
        rights=(Right.EXPRESSION, Right.OPINION, Right.DEFENDERS),
        aims=EXPRESSION,
        closed_list=True,
        tests=("later liability, not prior censorship", "expressly set by law", "necessary"),
        derogable=True,
        note=(
            "Prior control is allowed for the access of minors to shows only (13(4)); indirect "
            "means are forbidden (13(3))."
        ),
        verified=True,
    ),
    Provision(
        id="achr/15",
        instrument="achr",
        article="15",
        title="Peaceful assembly",
        rights=(Right.ASSEMBLY,),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("in conformity with the law", "necessary in a democratic society"),
        derogable=True,
        verified=True,
    ),
    Provision(
        id="achr/16",
        instrument="achr",
        article="16",
        title="Freedom of association",
        rights=(Right.ASSOCIATION, Right.DEFENDERS),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("established by law", "necessary in a democratic society"),
        derogable=True,
        note="Limits on armed forces and police, even a bar, are allowed (16(3)).",
        verified=True,
    ),
    Provision(
        id="achr/22",
        instrument="achr",
        article="22",
        title="Freedom of movement and residence",
        rights=(Right.MOVEMENT,),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("pursuant to law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "The prevention of crime is listed beside public order. Within the country, the public "
            "interest can justify limits in particular areas (22(4))."
        ),
        verified=True,
    ),
    Provision(
        id="achr/23",
        instrument="achr",
        article="23",
        title="Public affairs, vote, candidacy and public service",
        rights=(Right.PARTICIPATION,),
        when=CITIZENS,
        tests=("regulated by law on the listed personal grounds only",),
        derogable=False,
        note=(
            "The grounds: age, nationality, residence, language, education, capacity, sentence by "
            "a criminal court."
        ),
        verified=True,
    ),
    Provision(
        id="achr/24",
        instrument="achr",
        article="24",
        title="Equal protection of the law",
        rights=(Right.NON_DISCRIMINATION,),
        derogable=True,
        verified=True,
    ),
    Provision(
        id="achr/25",
        instrument="achr",
        article="25",
        title="Judicial protection",
        rights=(Right.REMEDY,),
        derogable=False,
        note=(
            "The judicial guarantees essential to the rights of article 27(2) may not be suspended."
        ),
        verified=True,
    ),
    Provision(
        id="achr/27",
        instrument="achr",
        article="27",
        title="Suspension of guarantees",
        rights=(),
        tests=(
            "war, public danger or another emergency that threatens the State",
            "no more and no longer than strictly required",
            "in line with other duties under international law",
            "no discrimination on the listed grounds",
            "notified at once to the other parties",
        ),
        note=(
            "Articles 3 to 6, 9, 12, 17 to 20 and 23 stay out of reach, with the guarantees "
            "essential to them."
        ),
        verified=True,
    ),
    Provision(
        id="achr/44",
        instrument="achr",
        article="44",
        title="Petitions by anybody, organisations included",
        rights=(Right.DEFENDERS,),
        when=REACHING_INTERNATIONAL_BODIES,
    ),
)
