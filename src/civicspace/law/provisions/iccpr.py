"""The Covenant: the articles on which civic space rests.

An article that protects no right of its own, such as the clause on derogation, has no rights here.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import (
    BELIEF_SHOWN,
    EXPRESSION,
    GATHERINGS_AND_GROUPS,
    MOVEMENT,
)
from civicspace.law.provisions.scope import CITIZENS, FORCE_OR_ATTACK
from civicspace.model.choices import Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["ICCPR"]

ARTICLE_2 = Provision(
    id="iccpr/2",
    instrument="iccpr",
    article="2",
    title="Effective remedy",
    rights=(Right.REMEDY,),
    derogable=False,
    note=(
        "Paragraph 3. Not in the list of article 4(2), but a remedy that works is owed even in an "
        "emergency (GC 29, para. 14). Paragraph 1, equal enjoyment, is judged under article 26."
    ),
    verified=True,
)

ARTICLE_4 = Provision(
    id="iccpr/4",
    instrument="iccpr",
    article="4",
    title="Derogation in an emergency",
    rights=(),
    tests=(
        "an emergency that threatens the life of the nation",
        "officially proclaimed",
        "no more than the situation strictly requires",
        "in line with other duties under international law",
        "no discrimination on the listed grounds alone",
        "notified at once to the other parties",
    ),
    note="Articles 6, 7, 8(1) and (2), 11, 15, 16 and 18 stay out of reach.",
    verified=True,
)

ARTICLE_6 = Provision(
    id="iccpr/6",
    instrument="iccpr",
    article="6",
    title="Right to life",
    rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
    when=FORCE_OR_ATTACK,
    tests=("not arbitrary",),
    derogable=False,
    verified=True,
)

ARTICLE_7 = Provision(
    id="iccpr/7",
    instrument="iccpr",
    article="7",
    title="No torture or ill-treatment",
    rights=(Right.POLICING_LIFE_INTEGRITY, Right.JOURNALIST_SAFETY),
    when=FORCE_OR_ATTACK,
    derogable=False,
    verified=True,
)

ARTICLE_9 = Provision(
    id="iccpr/9",
    instrument="iccpr",
    article="9",
    title="Liberty and security of person",
    rights=(Right.LIBERTY,),
    tests=("on grounds and by a procedure set by law", "not arbitrary"),
    derogable=True,
    note="Review of detention by a court stays in an emergency (GC 29, para. 16).",
    verified=True,
)

ARTICLE_12 = Provision(
    id="iccpr/12",
    instrument="iccpr",
    article="12",
    title="Freedom of movement",
    rights=(Right.MOVEMENT,),
    aims=MOVEMENT,
    closed_list=True,
    tests=("provided by law", "necessary", "consistent with the other rights of the Covenant"),
    derogable=True,
    note="The right to enter one's own country has a test of its own: not arbitrarily.",
    verified=True,
)

ARTICLE_14 = Provision(
    id="iccpr/14",
    instrument="iccpr",
    article="14",
    title="Fair trial",
    rights=(Right.FAIR_TRIAL,),
    derogable=True,
    note="Basic fairness and the presumption of innocence stay in an emergency (GC 29, para. 16).",
    verified=True,
)

ARTICLE_15 = Provision(
    id="iccpr/15",
    instrument="iccpr",
    article="15",
    title="No penalty without law",
    rights=(Right.NO_RETROACTIVE_PENALTY,),
    derogable=False,
    verified=True,
)

ARTICLE_17 = Provision(
    id="iccpr/17",
    instrument="iccpr",
    article="17",
    title="Private life, home and correspondence",
    rights=(Right.PRIVACY,),
    tests=("lawful", "not arbitrary"),
    derogable=True,
    note="The article has no list of aims.",
    verified=True,
)

ARTICLE_18 = Provision(
    id="iccpr/18",
    instrument="iccpr",
    article="18",
    title="Thought, conscience and religion",
    rights=(Right.RELIGION_BELIEF,),
    aims=BELIEF_SHOWN,
    closed_list=True,
    tests=("prescribed by law", "necessary"),
    derogable=False,
    note="Only the showing of a belief may be limited; national security is not an aim.",
    verified=True,
)

ARTICLE_19 = Provision(
    id="iccpr/19",
    instrument="iccpr",
    article="19",
    title="Opinion and expression",
    rights=(Right.EXPRESSION, Right.OPINION, Right.DEFENDERS),
    aims=EXPRESSION,
    closed_list=True,
    tests=("provided by law", "necessary"),
    derogable=True,
    note="Opinions (paragraph 1) allow no limit, and need no derogation ever (GC 34, para. 5).",
    verified=True,
)

ARTICLE_20 = Provision(
    id="iccpr/20",
    instrument="iccpr",
    article="20",
    title="War propaganda and incitement to be prohibited",
    rights=(Right.HATE_SPEECH_DUTY,),
    tests=("by law", "within article 19(3)"),
    note=(
        "A duty of the State. It is not listed in article 4(2), but no emergency justifies such "
        "propaganda or incitement (GC 29, para. 13)."
    ),
    verified=True,
)

ARTICLE_21 = Provision(
    id="iccpr/21",
    instrument="iccpr",
    article="21",
    title="Peaceful assembly",
    rights=(Right.ASSEMBLY,),
    aims=GATHERINGS_AND_GROUPS,
    closed_list=True,
    tests=("in conformity with the law", "necessary in a democratic society"),
    derogable=True,
    verified=True,
)

ARTICLE_22 = Provision(
    id="iccpr/22",
    instrument="iccpr",
    article="22",
    title="Freedom of association",
    rights=(Right.ASSOCIATION, Right.DEFENDERS),
    aims=GATHERINGS_AND_GROUPS,
    closed_list=True,
    tests=("prescribed by law", "necessary in a democratic society"),
    derogable=True,
    note=(
        "Lawful limits on armed forces and police are allowed; ILO Convention No. 87 may not be "
        "undercut."
    ),
    verified=True,
)

ARTICLE_24 = Provision(
    id="iccpr/24",
    instrument="iccpr",
    article="24",
    title="Protection of the child",
    rights=(Right.CHILDREN_CIVIC,),
    only_for=Target.CHILD,
    derogable=True,
    verified=True,
)

ARTICLE_25 = Provision(
    id="iccpr/25",
    instrument="iccpr",
    article="25",
    title="Public affairs, vote, candidacy and public service",
    rights=(Right.PARTICIPATION,),
    when=CITIZENS,
    tests=("no unreasonable restrictions", "no discrimination"),
    derogable=True,
    note="For citizens. The article has no list of aims: grounds must be objective and reasonable.",
    verified=True,
)

ARTICLE_26 = Provision(
    id="iccpr/26",
    instrument="iccpr",
    article="26",
    title="Equality before the law",
    rights=(Right.NON_DISCRIMINATION,),
    tests=("objective and reasonable grounds",),
    derogable=True,
    note="Even then no measure may discriminate on the grounds of article 4(1) alone.",
    verified=True,
)

ARTICLE_27 = Provision(
    id="iccpr/27",
    instrument="iccpr",
    article="27",
    title="Culture, religion and language of minorities",
    rights=(Right.MINORITIES,),
    only_for=Target.MINORITY,
    derogable=True,
    note="Parts of it stay in an emergency (GC 29, para. 13).",
    verified=True,
)

ICCPR: tuple[Provision, ...] = (
    ARTICLE_2,
    ARTICLE_4,
    ARTICLE_6,
    ARTICLE_7,
    ARTICLE_9,
    ARTICLE_12,
    ARTICLE_14,
    ARTICLE_15,
    ARTICLE_17,
    ARTICLE_18,
    ARTICLE_19,
    ARTICLE_20,
    ARTICLE_21,
    ARTICLE_22,
    ARTICLE_24,
    ARTICLE_25,
    ARTICLE_26,
    ARTICLE_27,
)
