"""The European and CIS conventions: the articles on civic space.

The clause on derogation protects no right of its own, so it has no rights here.
"""

from __future__ import annotations

from civicspace.model.choices import Aim
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["CIS_HRC", "ECHR", "ECHR_P1"]

ECHR: tuple[Provision, ...] = (
    Provision(
        id="echr/8",
        instrument="echr",
        article="8",
        title="Private and family life, home and correspondence",
        rights=(Right.PRIVACY,),
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
        tests=("in accordance with the law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "The economic well-being of the country, listed too, has no counterpart among the "
            "coded aims."
        ),
        verified=True,
    ),
    Provision(
        id="echr/9",
        instrument="echr",
        article="9",
        title="Thought, conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        aims=frozenset(
            {Aim.PUBLIC_SAFETY, Aim.PUBLIC_ORDER, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
        ),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note="Only the showing of a belief may be limited.",
        verified=True,
    ),
    Provision(
        id="echr/10",
        instrument="echr",
        article="10",
        title="Freedom of expression",
        rights=(Right.EXPRESSION, Right.OPINION, Right.DEFENDERS),
        aims=frozenset(
            {
                Aim.NATIONAL_SECURITY,
                Aim.TERRITORIAL_INTEGRITY,
                Aim.PUBLIC_SAFETY,
                Aim.PUBLIC_ORDER,
                Aim.HEALTH,
                Aim.MORALS,
                Aim.REPUTATION,
                Aim.RIGHTS_OF_OTHERS,
                Aim.CONFIDENTIALITY,
                Aim.JUDICIARY,
            }
        ),
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Of public order, only the prevention of disorder or crime is listed. Broadcasting and "
            "cinema may be licensed."
        ),
        verified=True,
    ),
    Provision(
        id="echr/11",
        instrument="echr",
        article="11",
        title="Assembly and association",
        rights=(Right.ASSEMBLY, Right.ASSOCIATION, Right.DEFENDERS),
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
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Of public order, only the prevention of disorder or crime is listed. Lawful limits on "
            "armed forces, police and administration are allowed."
        ),
        verified=True,
    ),
    Provision(
        id="echr/13",
        instrument="echr",
        article="13",
        title="Effective remedy",
        rights=(Right.REMEDY,),
        derogable=True,
        note="For an arguable claim under another article.",
        verified=True,
    ),
    Provision(
        id="echr/14",
        instrument="echr",
        article="14",
        title="No discrimination in Convention rights",
        rights=(Right.NON_DISCRIMINATION,),
        tests=("objective and reasonable justification",),
        derogable=True,
        note="It goes with another right of the Convention.",
        verified=True,
    ),
    Provision(
        id="echr/15",
        instrument="echr",
        article="15",
        title="Derogation in an emergency",
        rights=(),
        tests=(
            "war or another emergency that threatens the life of the nation",
            "no more than strictly required",
            "in line with other duties under international law",
            "notified to the Secretary General",
        ),
        note="Articles 2 (save lawful acts of war), 3, 4(1) and 7 stay out of reach.",
        verified=True,
    ),
)

ECHR_P1: tuple[Provision, ...] = (
    Provision(
        id="echr-p1/3",
        instrument="echr-p1",
        article="3",
        title="Free elections to the legislature",
        rights=(Right.PARTICIPATION,),
        tests=(
            "a legitimate aim",
            "not arbitrary or disproportionate",
            "the free expression of the people kept",
        ),
        derogable=True,
        note=(
            "The article has no list of aims: its limits are implied. It is about the legislature "
            "only."
        ),
        verified=True,
    ),
)

CIS_HRC: tuple[Provision, ...] = (
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
        note="The clause on derogation was not read.",
        verified=True,
    ),
    Provision(
        id="cis-hrc/12",
        instrument="cis-hrc",
        article="12",
        title="Assembly and association",
        rights=(Right.ASSEMBLY, Right.ASSOCIATION),
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
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Lawful limits on armed forces, law enforcement and administration are allowed. Read "
            "in the Russian text; the clause on derogation was not."
        ),
        verified=True,
    ),
)
