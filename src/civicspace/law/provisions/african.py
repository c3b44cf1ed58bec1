"""The African Charters: the articles on civic space.

The Charter on Human and Peoples' Rights has no clause on derogation: no emergency takes a State out
of it, and only the ordinary limits can help.
"""

from __future__ import annotations

from civicspace.law.provisions.scope import CITIZENS, FORCE_OR_ATTACK
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ACDEG", "ACHPR"]

ACHPR: tuple[Provision, ...] = (
    Provision(
        id="achpr/1",
        instrument="achpr",
        article="1",
        title="Rights recognised and given effect",
        rights=(Right.ASSEMBLY_FACILITATION,),
        note="The duty to act by laws and other measures goes with another right of the Charter.",
        verified=True,
    ),
    Provision(
        id="achpr/2",
        instrument="achpr",
        article="2",
        title="Equal enjoyment of rights",
        rights=(Right.NON_DISCRIMINATION,),
        note="The Charter has no clause on derogation, here or elsewhere.",
        verified=True,
    ),
    Provision(
        id="achpr/3",
        instrument="achpr",
        article="3",
        title="Equality before the law",
        rights=(Right.NON_DISCRIMINATION,),
        verified=True,
    ),
    Provision(
        id="achpr/4",
        instrument="achpr",
        article="4",
        title="Life and integrity of the person",
        rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
        when=FORCE_OR_ATTACK,
        tests=("not arbitrary",),
        verified=True,
    ),
    Provision(
        id="achpr/5",
        instrument="achpr",
        article="5",
        title="Dignity, no torture or ill-treatment",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
    ),
    Provision(
        id="achpr/6",
        instrument="achpr",
        article="6",
        title="Liberty and security of person",
        rights=(Right.LIBERTY,),
        tests=("for reasons and on terms laid down by law beforehand", "not arbitrary"),
    ),
    Provision(
        id="achpr/7",
        instrument="achpr",
        article="7",
        title="Having one's cause heard",
        rights=(Right.REMEDY,),
        note=(
            "Appeal to national organs, presumption of innocence, defence, trial in time, no "
            "penalty without law."
        ),
        verified=True,
    ),
    Provision(
        id="achpr/8",
        instrument="achpr",
        article="8",
        title="Conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        tests=("subject to law and order",),
        limited_by="achpr/27",
        note="The article has no list of aims.",
    ),
    Provision(
        id="achpr/9",
        instrument="achpr",
        article="9",
        title="Information and expression",
        rights=(Right.EXPRESSION, Right.DEFENDERS),
        tests=("within the law",),
        limited_by="achpr/27",
        note="The law meant is one that meets international standards, as the Commission reads it.",
        verified=True,
    ),
    Provision(
        id="achpr/10",
        instrument="achpr",
        article="10",
        title="Freedom of association",
        rights=(Right.ASSOCIATION, Right.DEFENDERS),
        tests=("abiding by the law",),
        limited_by="achpr/27",
        note="The article has no list of aims. Nobody may be made to join (10(2)).",
        verified=True,
    ),
    Provision(
        id="achpr/11",
        instrument="achpr",
        article="11",
        title="Freedom of assembly",
        rights=(Right.ASSEMBLY,),
        aims=frozenset(
            {Aim.NATIONAL_SECURITY, Aim.PUBLIC_SAFETY, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
        ),
        tests=("necessary", "provided for by law"),
        limited_by="achpr/27",
        note=(
            "The list is given as examples; of the usual aims, public order is not among them. "
            "Safety stands for safety of persons."
        ),
        verified=True,
    ),
    Provision(
        id="achpr/12",
        instrument="achpr",
        article="12",
        title="Freedom of movement",
        rights=(Right.MOVEMENT,),
        aims=frozenset({Aim.NATIONAL_SECURITY, Aim.PUBLIC_ORDER, Aim.HEALTH, Aim.MORALS}),
        closed_list=True,
        tests=("provided for by law",),
        limited_by="achpr/27",
        note=(
            "The list is that of leaving and returning (12(2)); moving within the country has the "
            "test of abiding by the law (12(1))."
        ),
        verified=True,
    ),
    Provision(
        id="achpr/13",
        instrument="achpr",
        article="13",
        title="Government, public service and public property",
        rights=(Right.PARTICIPATION,),
        when=CITIZENS,
        tests=("in accordance with the law",),
        limited_by="achpr/27",
        note="For citizens.",
        verified=True,
    ),
    Provision(
        id="achpr/18",
        instrument="achpr",
        article="18",
        title="Rights of women and children",
        rights=(Right.CHILDREN_CIVIC,),
        only_for=Target.CHILD,
        note="Paragraph 3: as international declarations and conventions lay them down.",
        verified=True,
    ),
    Provision(
        id="achpr/27",
        instrument="achpr",
        article="27",
        title="Duties and the limits of rights",
        rights=(),
        aims=frozenset({Aim.RIGHTS_OF_OTHERS, Aim.NATIONAL_SECURITY, Aim.MORALS}),
        tests=("due regard for others",),
        note=(
            "Rights of others, collective security, morality and common interest: the general "
            "clause on limits, as the Commission reads it. Common interest has no counterpart "
            "among the coded aims."
        ),
    ),
)

ACDEG: tuple[Provision, ...] = (
    Provision(
        id="acdeg/3",
        instrument="acdeg",
        article="3",
        title="Principles: regular, open, free and fair elections",
        rights=(Right.ELECTIONS,),
        note="Point 4.",
    ),
    Provision(
        id="acdeg/19",
        instrument="acdeg",
        article="19",
        title="Observers of the African Union invited and unhindered",
        rights=(Right.ELECTION_OBSERVATION,),
    ),
)
