"""The European Convention: the articles on civic space.

No list of the Convention but that of article 9 has plain public order: articles 8, 10 and 11 name
the prevention of disorder or crime, which the coded aim ``Aim.PUBLIC_ORDER`` covers. The clauses on
aliens and on derogation protect no right of their own, so they have no rights here.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import BELIEF_SHOWN, GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import FORCE_OR_ATTACK, REACHING_INTERNATIONAL_BODIES
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ECHR"]

ECHR: tuple[Provision, ...] = (
    Provision(
        id="echr/1",
        instrument="echr",
        article="1",
        title="Rights secured to everyone within the jurisdiction",
        rights=(Right.FOREIGNERS_CIVIC,),
        only_for=Target.FOREIGNER,
        note="Foreigners included; article 16 is read narrowly.",
        verified=True,
    ),
    Provision(
        id="echr/2",
        instrument="echr",
        article="2",
        title="Right to life",
        rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
        when=FORCE_OR_ATTACK,
        tests=("force no more than absolutely necessary", "for one of the listed purposes"),
        derogable=False,
        note=(
            "The purposes: defence against violence, a lawful arrest or the keeping of a prisoner, "
            "quelling a riot or insurrection. Deaths from lawful acts of war are left out of the "
            "bar on derogation."
        ),
        verified=True,
    ),
    Provision(
        id="echr/3",
        instrument="echr",
        article="3",
        title="No torture or ill-treatment",
        rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
        when=FORCE_OR_ATTACK,
        derogable=False,
        verified=True,
    ),
    Provision(
        id="echr/5",
        instrument="echr",
        article="5",
        title="Liberty and security of person",
        rights=(Right.LIBERTY,),
        tests=("one of the listed cases", "by a procedure prescribed by law"),
        derogable=True,
        note="The list of cases in which a person may be held is closed (5(1)).",
        verified=True,
    ),
    Provision(
        id="echr/6",
        instrument="echr",
        article="6",
        title="Fair trial",
        rights=(Right.FAIR_TRIAL,),
        derogable=True,
        verified=True,
    ),
    Provision(
        id="echr/7",
        instrument="echr",
        article="7",
        title="No punishment without law",
        rights=(Right.NO_RETROACTIVE_PENALTY,),
        derogable=False,
        verified=True,
    ),
    Provision(
        id="echr/8",
        instrument="echr",
        article="8",
        title="Private and family life, home and correspondence",
        rights=(Right.PRIVACY,),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("in accordance with the law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Of public order, only the prevention of disorder or crime is listed. The economic "
            "well-being of the country, listed too, has no counterpart among the coded aims."
        ),
        verified=True,
    ),
    Provision(
        id="echr/9",
        instrument="echr",
        article="9",
        title="Thought, conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        aims=BELIEF_SHOWN,
        closed_list=True,
        tests=("prescribed by law", "necessary in a democratic society"),
        derogable=True,
        note="Only the showing of a belief may be limited; national security is not an aim.",
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
        aims=GATHERINGS_AND_GROUPS,
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
    Provision(
        id="echr/16",
        instrument="echr",
        article="16",
        title="Political activity of aliens",
        rights=(),
        tests=("a limit on the political activity of aliens",),
        note="It qualifies articles 10, 11 and 14 only, and the Court reads it narrowly.",
        verified=True,
    ),
    Provision(
        id="echr/34",
        instrument="echr",
        article="34",
        title="Individual applications, not to be hindered",
        rights=(Right.DEFENDERS,),
        when=REACHING_INTERNATIONAL_BODIES,
        verified=True,
    ),
)
