"""The American, African and Arab treaties: the articles on civic space.

Clauses on limits and emergencies protect no right of their own, so they have no rights here.
"""

from __future__ import annotations

from civicspace.law.provisions.scope import CITIZENS
from civicspace.model.choices import Aim
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ACHPR", "ACHR", "ARAB_CHARTER"]

ACHR: tuple[Provision, ...] = (
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
        id="achr/13",
        instrument="achr",
        article="13",
        title="Thought and expression",
        rights=(Right.EXPRESSION, Right.OPINION, Right.DEFENDERS),
        aims=frozenset(
            {
                Aim.RIGHTS_OF_OTHERS,
                Aim.REPUTATION,
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_ORDER,
                Aim.HEALTH,
                Aim.MORALS,
                Aim.MINORS,
            }
        ),
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
        derogable=True,
        verified=True,
    ),
    Provision(
        id="achr/16",
        instrument="achr",
        article="16",
        title="Freedom of association",
        rights=(Right.ASSOCIATION, Right.DEFENDERS),
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
        tests=("established by law", "necessary in a democratic society"),
        derogable=True,
        note="Limits on armed forces and police, even a bar, are allowed (16(3)).",
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
)

ACHPR: tuple[Provision, ...] = (
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

ARAB_CHARTER: tuple[Provision, ...] = (
    Provision(
        id="arab-charter/24",
        instrument="arab-charter",
        article="24",
        title="Political activity, association and assembly of citizens",
        rights=(Right.PARTICIPATION, Right.ASSOCIATION, Right.ASSEMBLY),
        aims=frozenset(
            {Aim.NATIONAL_SECURITY, Aim.PUBLIC_SAFETY, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
        ),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Paragraph 7 holds the clause on limits of association and assembly. For citizens. Not "
            "in the list of rights kept in an emergency."
        ),
        verified=True,
    ),
    Provision(
        id="arab-charter/32",
        instrument="arab-charter",
        article="32",
        title="Information, opinion and expression",
        rights=(Right.EXPRESSION, Right.OPINION),
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
        tests=("in keeping with the basic values of society",),
        derogable=True,
        note=(
            "Paragraph 1 was read, paragraph 2 was not: its clause on values is wider than the "
            "test of the Covenant."
        ),
    ),
)
