"""The treaties of the Commonwealth of Independent States: the articles on civic space.

Of the Convention on Human Rights, articles 11 and 12 were read; the rest is recalled, and of
clauses on limits that are not known for certain no list is given.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import CITIZENS, FORCE_OR_ATTACK
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["CIS_ELECTIONS_2002", "CIS_HRC"]

_LIST_NOT_READ = "Its list of aims was not read."

CIS_HRC: tuple[Provision, ...] = (
    Provision(
        id="cis-hrc/2",
        instrument="cis-hrc",
        article="2",
        title="Right to life",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
        derogable=False,
    ),
    Provision(
        id="cis-hrc/3",
        instrument="cis-hrc",
        article="3",
        title="No torture or ill-treatment",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
        derogable=False,
    ),
    Provision(
        id="cis-hrc/5",
        instrument="cis-hrc",
        article="5",
        title="Liberty and security of person",
        rights=(Right.LIBERTY,),
        derogable=True,
    ),
    Provision(
        id="cis-hrc/6",
        instrument="cis-hrc",
        article="6",
        title="Fair trial",
        rights=(Right.FAIR_TRIAL,),
        derogable=True,
    ),
    Provision(
        id="cis-hrc/7",
        instrument="cis-hrc",
        article="7",
        title="No penalty without law",
        rights=(Right.NO_RETROACTIVE_PENALTY,),
        derogable=False,
    ),
    Provision(
        id="cis-hrc/9",
        instrument="cis-hrc",
        article="9",
        title="Private and family life, home and correspondence",
        rights=(Right.PRIVACY,),
        derogable=True,
        note=_LIST_NOT_READ,
    ),
    Provision(
        id="cis-hrc/10",
        instrument="cis-hrc",
        article="10",
        title="Thought, conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        derogable=True,
        note=_LIST_NOT_READ,
    ),
    Provision(
        id="cis-hrc/11",
        instrument="cis-hrc",
        article="11",
        title="Freedom of expression",
        rights=(Right.EXPRESSION, Right.OPINION),
        aims=frozenset(
            {Aim.NATIONAL_SECURITY, Aim.PUBLIC_SAFETY, Aim.PUBLIC_ORDER, Aim.RIGHTS_OF_OTHERS}
        ),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note="Health, morals and reputation are no aims. The clause on derogation was not read.",
        verified=True,
    ),
    Provision(
        id="cis-hrc/12",
        instrument="cis-hrc",
        article="12",
        title="Assembly and association",
        rights=(Right.ASSEMBLY, Right.ASSOCIATION),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Lawful limits on armed forces, law enforcement and administration are allowed. Read "
            "in the Russian text; the clause on derogation was not."
        ),
        verified=True,
    ),
    Provision(
        id="cis-hrc/20",
        instrument="cis-hrc",
        article="20",
        title="Equality before the law",
        rights=(Right.NON_DISCRIMINATION,),
        derogable=True,
    ),
    Provision(
        id="cis-hrc/21",
        instrument="cis-hrc",
        article="21",
        title="Minorities",
        rights=(Right.MINORITIES,),
        only_for=Target.MINORITY,
        derogable=True,
    ),
    Provision(
        id="cis-hrc/22",
        instrument="cis-hrc",
        article="22",
        title="Freedom of movement",
        rights=(Right.MOVEMENT,),
        derogable=True,
        note=_LIST_NOT_READ,
    ),
    Provision(
        id="cis-hrc/29",
        instrument="cis-hrc",
        article="29",
        title="Public affairs, vote and candidacy",
        rights=(Right.PARTICIPATION,),
        when=CITIZENS,
        derogable=True,
        note="In keeping with national law.",
    ),
    Provision(
        id="cis-hrc/35",
        instrument="cis-hrc",
        article="35",
        title="Derogation in an emergency",
        rights=(),
        tests=("war or another emergency that threatens the vital interests of a party",),
        note="Neither its number nor its list of rights kept was read.",
    ),
)

CIS_ELECTIONS_2002: tuple[Provision, ...] = (
    Provision(
        id="cis-elections-2002/6",
        instrument="cis-elections-2002",
        article="6",
        title="Elections at set intervals",
        rights=(Right.ELECTIONS,),
    ),
    Provision(
        id="cis-elections-2002/14",
        instrument="cis-elections-2002",
        article="14",
        title="National observers",
        rights=(Right.ELECTION_OBSERVATION,),
    ),
    Provision(
        id="cis-elections-2002/15",
        instrument="cis-elections-2002",
        article="15",
        title="International observers",
        rights=(Right.ELECTION_OBSERVATION,),
    ),
)
