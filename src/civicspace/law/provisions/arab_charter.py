"""The Arab Charter: the articles on civic space.

Article 4(2) lists what no emergency touches: 5, 8 to 10, 13, 14(6), 15, 18 to 20, 22 and 27 to 30,
as it is recalled; it was not read.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import BELIEF_SHOWN, EXPRESSION, GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import CITIZENS, FORCE_OR_ATTACK
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ARAB_CHARTER"]

ARAB_CHARTER: tuple[Provision, ...] = (
    Provision(
        id="arab-charter/3",
        instrument="arab-charter",
        article="3",
        title="Equal enjoyment of rights",
        rights=(Right.NON_DISCRIMINATION,),
        derogable=True,
    ),
    Provision(
        id="arab-charter/4",
        instrument="arab-charter",
        article="4",
        title="Derogation in an emergency",
        rights=(),
        tests=(
            "an emergency that threatens the life of the nation",
            "officially proclaimed",
            "no more than strictly required",
            "in line with other duties under international law",
            "no discrimination on the listed grounds alone",
            "notified at once to the other parties",
        ),
        note="Articles 24 and 32 are not in its list of what stays out of reach.",
    ),
    Provision(
        id="arab-charter/5",
        instrument="arab-charter",
        article="5",
        title="Right to life",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
        tests=("not arbitrary",),
        derogable=False,
    ),
    Provision(
        id="arab-charter/8",
        instrument="arab-charter",
        article="8",
        title="No torture or ill-treatment",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
        derogable=False,
    ),
    Provision(
        id="arab-charter/13",
        instrument="arab-charter",
        article="13",
        title="Fair trial",
        rights=(Right.FAIR_TRIAL,),
        derogable=False,
    ),
    Provision(
        id="arab-charter/14",
        instrument="arab-charter",
        article="14",
        title="Liberty and security of person",
        rights=(Right.LIBERTY,),
        tests=("on grounds and by a procedure set by law", "not arbitrary"),
        derogable=True,
        note="Review of detention by a court (14(6)) stays in an emergency.",
    ),
    Provision(
        id="arab-charter/15",
        instrument="arab-charter",
        article="15",
        title="No penalty without law",
        rights=(Right.NO_RETROACTIVE_PENALTY,),
        derogable=False,
    ),
    Provision(
        id="arab-charter/21",
        instrument="arab-charter",
        article="21",
        title="Private life, home and correspondence",
        rights=(Right.PRIVACY,),
        tests=("lawful", "not arbitrary"),
        derogable=True,
        note="The article has no list of aims.",
    ),
    Provision(
        id="arab-charter/23",
        instrument="arab-charter",
        article="23",
        title="Effective remedy",
        rights=(Right.REMEDY,),
        derogable=True,
    ),
    Provision(
        id="arab-charter/24",
        instrument="arab-charter",
        article="24",
        title="Political activity, association and assembly of citizens",
        rights=(Right.PARTICIPATION, Right.ASSOCIATION, Right.ASSEMBLY),
        when=CITIZENS,
        aims=frozenset(
            {Aim.NATIONAL_SECURITY, Aim.PUBLIC_SAFETY, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
        ),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Paragraph 7 holds the clause on limits of association and assembly; public order is "
            "not in it. Not in the list of rights kept in an emergency."
        ),
        verified=True,
    ),
    Provision(
        id="arab-charter/25",
        instrument="arab-charter",
        article="25",
        title="Culture, religion and language of minorities",
        rights=(Right.MINORITIES,),
        only_for=Target.MINORITY,
        derogable=True,
    ),
    Provision(
        id="arab-charter/26",
        instrument="arab-charter",
        article="26",
        title="Moving and residing within the country",
        rights=(Right.MOVEMENT,),
        tests=("within the law",),
        derogable=True,
    ),
    Provision(
        id="arab-charter/27",
        instrument="arab-charter",
        article="27",
        title="Leaving any country, and no exile",
        rights=(Right.MOVEMENT,),
        tests=("lawful", "not arbitrary"),
        derogable=False,
    ),
    Provision(
        id="arab-charter/30",
        instrument="arab-charter",
        article="30",
        title="Thought, conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        aims=BELIEF_SHOWN,
        closed_list=True,
        tests=("prescribed by law", "necessary in a tolerant society"),
        derogable=False,
        note=(
            "Paragraph 1 was read: it allows limits on thought and conscience themselves, if the "
            "law provides them. Paragraph 2, on the showing of a belief, is recalled."
        ),
    ),
    Provision(
        id="arab-charter/32",
        instrument="arab-charter",
        article="32",
        title="Information, opinion and expression",
        rights=(Right.EXPRESSION, Right.OPINION),
        aims=EXPRESSION,
        closed_list=True,
        tests=("in keeping with the basic values of society",),
        derogable=True,
        note=(
            "Paragraph 1 was read, paragraph 2 was not: its clause on values is wider than the "
            "test of the Covenant."
        ),
    ),
    Provision(
        id="arab-charter/35",
        instrument="arab-charter",
        article="35",
        title="Trade unions",
        rights=(Right.UNIONS,),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("prescribed by law", "necessary"),
        only_for=Target.UNION,
        derogable=True,
        note="The list of paragraph 2 is recalled.",
    ),
    Provision(
        id="arab-charter/42",
        instrument="arab-charter",
        article="42",
        title="Culture, research and creation",
        rights=(Right.ARTISTIC_ACADEMIC,),
        derogable=True,
    ),
)
