"""Articles of other treaties of the United Nations and its Economic Commission for Europe.

Several protect some people only, or speak of one matter only: children, minorities, women, the
environment, corruption.
"""

from __future__ import annotations

from civicspace.law.provisions.aims import EXPRESSION, GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import CORRUPTION, DISABILITY, ENVIRONMENT, WOMEN
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["AARHUS", "CEDAW", "CRC", "CRPD", "ICERD", "ICESCR", "UNCAC"]

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
    Provision(
        id="icescr/15",
        instrument="icescr",
        article="15",
        title="Cultural life, research and creation",
        rights=(Right.ARTISTIC_ACADEMIC,),
        note="Paragraph 3: the freedom that research and creation need.",
        verified=True,
    ),
)

ICERD: tuple[Provision, ...] = (
    Provision(
        id="icerd/4",
        instrument="icerd",
        article="4",
        title="Racist propaganda and organisations to be prohibited",
        rights=(Right.HATE_SPEECH_DUTY,),
        tests=("by law", "with due regard to the rights in article 5"),
        note="A duty of the State.",
        verified=True,
    ),
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
        rights=(Right.NON_DISCRIMINATION, Right.PARTICIPATION),
        when=WOMEN,
        note=(
            "Vote, office and non-governmental organisations, on equal terms with men. It speaks "
            "of nothing but discrimination against women."
        ),
        verified=True,
    ),
)

CRC: tuple[Provision, ...] = (
    Provision(
        id="crc/12",
        instrument="crc",
        article="12",
        title="Views of the child",
        rights=(Right.CHILDREN_CIVIC,),
        only_for=Target.CHILD,
        note="Given weight as age and maturity allow.",
        verified=True,
    ),
    Provision(
        id="crc/13",
        instrument="crc",
        article="13",
        title="Expression of the child",
        rights=(Right.EXPRESSION, Right.CHILDREN_CIVIC),
        aims=EXPRESSION,
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
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("in conformity with the law", "necessary in a democratic society"),
        only_for=Target.CHILD,
        verified=True,
    ),
    Provision(
        id="crc/16",
        instrument="crc",
        article="16",
        title="Privacy, home, correspondence and honour of the child",
        rights=(Right.PRIVACY,),
        tests=("lawful", "not arbitrary"),
        only_for=Target.CHILD,
        note="The article has no list of aims.",
        verified=True,
    ),
)

CRPD: tuple[Provision, ...] = (
    Provision(
        id="crpd/29",
        instrument="crpd",
        article="29",
        title="Political and public life of persons with disabilities",
        rights=(Right.NON_DISCRIMINATION, Right.PARTICIPATION),
        when=DISABILITY,
        note="Vote, candidacy, office and organisations, on an equal basis with others.",
        verified=True,
    ),
)

UNCAC: tuple[Provision, ...] = (
    Provision(
        id="uncac/10",
        instrument="uncac",
        article="10",
        title="Transparency of the administration",
        rights=(Right.INFORMATION,),
        when=CORRUPTION,
        note="A duty to take the measures that are needed, within the principles of national law.",
        verified=True,
    ),
    Provision(
        id="uncac/13",
        instrument="uncac",
        article="13",
        title="Society against corruption, and information about it",
        rights=(Right.INFORMATION, Right.CONSULTATION),
        when=CORRUPTION,
        aims=EXPRESSION,
        closed_list=True,
        tests=("provided for by law", "necessary"),
        note=(
            "The clause on limits is that of the freedom to seek, receive and publish information "
            "on corruption (13(1)(d))."
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
        when=ENVIRONMENT,
        note="Recognition and support (3(4)); no penalty or harassment (3(8)).",
        verified=True,
    ),
    Provision(
        id="aarhus/4",
        instrument="aarhus",
        article="4",
        title="Access to environmental information",
        rights=(Right.INFORMATION,),
        when=ENVIRONMENT,
        aims=frozenset(
            {
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_SAFETY,
                Aim.JUDICIARY,
                Aim.CONFIDENTIALITY,
                Aim.RIGHTS_OF_OTHERS,
                Aim.FOREIGN_RELATIONS,
            }
        ),
        closed_list=True,
        tests=("read narrowly", "weighed against the public interest in disclosure"),
        note=(
            "The list of 4(3) and 4(4) is longer and stands here in the nearest coded aims. It "
            "names international relations as well."
        ),
        verified=True,
    ),
    Provision(
        id="aarhus/5",
        instrument="aarhus",
        article="5",
        title="Environmental information gathered and published",
        rights=(Right.INFORMATION,),
        when=ENVIRONMENT,
        limited_by="aarhus/4",
        verified=True,
    ),
    Provision(
        id="aarhus/6",
        instrument="aarhus",
        article="6",
        title="Public participation in decisions on activities",
        rights=(Right.CONSULTATION,),
        when=ENVIRONMENT,
        verified=True,
    ),
    Provision(
        id="aarhus/7",
        instrument="aarhus",
        article="7",
        title="Public participation in plans and policies",
        rights=(Right.CONSULTATION,),
        when=ENVIRONMENT,
        verified=True,
    ),
    Provision(
        id="aarhus/8",
        instrument="aarhus",
        article="8",
        title="Public participation in the making of rules",
        rights=(Right.CONSULTATION,),
        when=ENVIRONMENT,
        note="To be promoted, while options are open.",
        verified=True,
    ),
)
