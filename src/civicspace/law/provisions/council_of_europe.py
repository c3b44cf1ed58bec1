"""Protocols to the European Convention, and other treaties of the Council of Europe.

Article 15 of the Convention, on derogation, applies to the protocols too. Articles 7 to 9 of the
Framework Convention on minorities have the meaning of the European Convention (article 23).
"""

from __future__ import annotations

from civicspace.law.provisions.aims import GATHERINGS_AND_GROUPS
from civicspace.law.provisions.scope import FOREIGN_ORGANISATIONS
from civicspace.model.choices import Aim, Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["COE_205", "ECHR_P1", "ECHR_P4", "ECHR_P12", "ETS108", "ETS124", "ETS144", "FCNM"]

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

ECHR_P4: tuple[Provision, ...] = (
    Provision(
        id="echr-p4/2",
        instrument="echr-p4",
        article="2",
        title="Freedom of movement",
        rights=(Right.MOVEMENT,),
        aims=GATHERINGS_AND_GROUPS,
        closed_list=True,
        tests=("in accordance with the law", "necessary in a democratic society"),
        derogable=True,
        note=(
            "Public order and the prevention of crime are both listed. Within the country, the "
            "public interest can justify limits in particular areas (2(4))."
        ),
        verified=True,
    ),
)

ECHR_P12: tuple[Provision, ...] = (
    Provision(
        id="echr-p12/1",
        instrument="echr-p12",
        article="1",
        title="No discrimination in any right set by law",
        rights=(Right.NON_DISCRIMINATION,),
        tests=("objective and reasonable justification",),
        derogable=True,
        verified=True,
    ),
)

ETS108: tuple[Provision, ...] = (
    Provision(
        id="ets108/5",
        instrument="ets108",
        article="5",
        title="Quality of personal data",
        rights=(Right.PERSONAL_DATA,),
        limited_by="ets108/9",
        note="Fair and lawful, for set purposes, no more and no longer than these need.",
        verified=True,
    ),
    Provision(
        id="ets108/9",
        instrument="ets108",
        article="9",
        title="Exceptions on personal data",
        rights=(),
        aims=frozenset(
            {
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_SAFETY,
                Aim.PUBLIC_ORDER,
                Aim.RIGHTS_OF_OTHERS,
            }
        ),
        closed_list=True,
        tests=("provided for by law", "necessary in a democratic society"),
        note=(
            "Of public order, only the suppression of offences is listed. The monetary interests "
            "of the State, listed too, have no counterpart among the coded aims."
        ),
        verified=True,
    ),
)

ETS124: tuple[Provision, ...] = (
    Provision(
        id="ets124/1",
        instrument="ets124",
        article="1",
        title="International non-governmental organisations",
        rights=(Right.FOREIGNERS_CIVIC,),
        when=FOREIGN_ORGANISATIONS,
        limited_by="ets124/4",
        note="Those of international utility, founded in one party and active in two States.",
        verified=True,
    ),
    Provision(
        id="ets124/2",
        instrument="ets124",
        article="2",
        title="Legal personality recognised in the other parties",
        rights=(Right.ASSOCIATION_LEGAL_PERSONALITY,),
        when=FOREIGN_ORGANISATIONS,
        tests=("required by essential public interest",),
        limited_by="ets124/4",
        note="The test is that of limits on what follows from legal capacity (2(2)).",
        verified=True,
    ),
    Provision(
        id="ets124/4",
        instrument="ets124",
        article="4",
        title="Organisations left out",
        rights=(),
        aims=GATHERINGS_AND_GROUPS | {Aim.FOREIGN_RELATIONS},
        closed_list=True,
        tests=("shown by the object, purpose or activity of the organisation",),
        note="Of public order, only the prevention of disorder or crime is listed.",
        verified=True,
    ),
)

ETS144: tuple[Provision, ...] = (
    Provision(
        id="ets144/3",
        instrument="ets144",
        article="3",
        title="Expression, assembly and association of foreign residents",
        rights=(Right.FOREIGNERS_CIVIC, Right.EXPRESSION, Right.ASSEMBLY, Right.ASSOCIATION),
        only_for=Target.FOREIGNER,
        limited_by="ets144/9",
        derogable=True,
        note="On the same terms as nationals.",
        verified=True,
    ),
    Provision(
        id="ets144/6",
        instrument="ets144",
        article="6",
        title="Vote and candidacy of foreign residents in local elections",
        rights=(Right.FOREIGNERS_CIVIC, Right.VOTE, Right.CANDIDACY),
        only_for=Target.FOREIGNER,
        limited_by="ets144/9",
        derogable=True,
        note="After five years of residence. A State may join without this chapter.",
        verified=True,
    ),
    Provision(
        id="ets144/9",
        instrument="ets144",
        article="9",
        title="Limits on the rights of foreign residents",
        rights=(),
        tests=("prescribed by law", "necessary in a democratic society"),
        note=(
            "Paragraphs 2 and 3 repeat the lists of articles 10(2) and 11(2) of the European "
            "Convention, each for its freedom; paragraph 1 is the clause on emergencies."
        ),
        verified=True,
    ),
)

FCNM: tuple[Provision, ...] = (
    Provision(
        id="fcnm/7",
        instrument="fcnm",
        article="7",
        title="Assembly, association, expression and religion of minorities",
        rights=(
            Right.MINORITIES,
            Right.ASSEMBLY,
            Right.ASSOCIATION,
            Right.EXPRESSION,
            Right.RELIGION_BELIEF,
        ),
        only_for=Target.MINORITY,
        limited_by="fcnm/19",
        follows=("echr",),
        since="1998-02-01",
        derogable=True,
        verified=True,
    ),
    Provision(
        id="fcnm/8",
        instrument="fcnm",
        article="8",
        title="Showing a belief, and religious institutions of minorities",
        rights=(Right.MINORITIES, Right.RELIGION_BELIEF),
        only_for=Target.MINORITY,
        limited_by="fcnm/19",
        follows=("echr",),
        since="1998-02-01",
        derogable=True,
        verified=True,
    ),
    Provision(
        id="fcnm/9",
        instrument="fcnm",
        article="9",
        title="Expression and media in the language of a minority",
        rights=(Right.MINORITIES, Right.EXPRESSION),
        only_for=Target.MINORITY,
        limited_by="fcnm/19",
        follows=("echr",),
        since="1998-02-01",
        derogable=True,
        note="Broadcasting may be licensed by objective criteria; print media may not be hindered.",
        verified=True,
    ),
    Provision(
        id="fcnm/15",
        instrument="fcnm",
        article="15",
        title="Minorities in public affairs",
        rights=(Right.MINORITIES, Right.PARTICIPATION),
        only_for=Target.MINORITY,
        limited_by="fcnm/19",
        derogable=True,
        verified=True,
    ),
    Provision(
        id="fcnm/19",
        instrument="fcnm",
        article="19",
        title="Limits borrowed from other treaties",
        rights=(),
        tests=("provided for in a relevant treaty, the European Convention first",),
        note="It has no list of aims of its own; derogations are borrowed in the same way.",
        verified=True,
    ),
)

COE_205: tuple[Provision, ...] = (
    Provision(
        id="coe-205/2",
        instrument="coe-205",
        article="2",
        title="Access to official documents",
        rights=(Right.INFORMATION,),
        limited_by="coe-205/3",
    ),
    Provision(
        id="coe-205/3",
        instrument="coe-205",
        article="3",
        title="Limits on access to official documents",
        rights=(),
        aims=frozenset(
            {
                Aim.NATIONAL_SECURITY,
                Aim.PUBLIC_SAFETY,
                Aim.PUBLIC_ORDER,
                Aim.RIGHTS_OF_OTHERS,
                Aim.CONFIDENTIALITY,
                Aim.JUDICIARY,
            }
        ),
        closed_list=True,
        tests=("set down precisely in law", "necessary in a democratic society", "proportionate"),
        note=(
            "The list is longer than the coded aims and stands here in the nearest of them; "
            "economic policy has none."
        ),
    ),
)
