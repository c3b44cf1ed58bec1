"""Peaceful assembly: the law and the aim of a limit."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Aim,
    Conduct,
    Discretion,
    Evidence,
    Form,
    LegalBasis,
    Reasons,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    alone,
    conduct,
    declared_hostility,
    discretion,
    evidence,
    followed_law,
    form,
    independent_decider,
    legal_basis,
    precise,
    reasons,
    targets,
)

__all__ = ["NOT_PEACEFUL", "ONE_PERSON_ALONE", "STANDARDS"]

#: The State itself limits the gathering; standing by while others break it up is apart.
#: What people do in associations, with money or at the polls is no gathering.
_LIMITED = (form != Form.NON_PROTECTION) & ~activity.is_in(
    Activity.FORM_ASSOCIATION,
    Activity.RUN_ASSOCIATION,
    Activity.JOIN_ASSOCIATION,
    Activity.RECEIVE_FUNDING,
    Activity.STAND,
    Activity.VOTE,
    Activity.PUBLIC_SERVICE,
)

ONE_PERSON_ALONE = Exemption(
    id="one-person-alone",
    condition=alone.holds,
    message="one person alone is no assembly; the freedom of expression protects such a protest",
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Coleman v. Australia, 1157/2003, para. 6.4",
            date="2006-07-17",
            verified=True,
        ),
        cite("gc37", "para. 13", verified=True),
        case(
            "echr",
            "art. 10",
            "Novikova and Others v. Russia, 25501/07, para. 91",
            date="2016-04-26",
        ),
    ),
)

NOT_PEACEFUL = Exemption(
    id="not-peaceful",
    condition=conduct == Conduct.VIOLENT,
    message="those affected used violence or meant to; only peaceful gatherings are protected",
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "paras. 15 and 19", verified=True),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("osce-copenhagen-1990", "para. 9.2", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
    ),
)

NO_LEGAL_BASIS = Standard(
    id="assembly.no-legal-basis",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 12", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.8 and 9.2", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="A gathering was limited without a public law that allows it, or against that law.",
)

UNCLEAR_RULE = Standard(
    id="assembly.unclear-rule",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED & precise.fails,
    exemptions=(
        Exemption(
            id="narrowed-by-courts",
            condition=independent_decider.holds
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a court read the words narrowly and weighed them on the facts of the case",
            authorities=(
                case(
                    "echr",
                    "art. 11(2)",
                    "Rekvenyi v. Hungary, 25390/94, para. 34",
                    date="1999-05-20",
                ),
            ),
        ),
        ONE_PERSON_ALONE,
    ),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 17"),
        case(
            "iccpr",
            "art. 21",
            "Sannikov v. Belarus, 2212/2012, para. 6.12",
            date="2018-04-06",
            verified=True,
        ),
        case(
            "echr", "art. 11(2)", "Vyerentsov v. Ukraine, 20372/11, paras. 52-55", date="2013-04-11"
        ),
        cite("odihr-assembly-2007", "principle on legality"),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Scope of Limitations)"),
    ),
    message="The rule is so vague that nobody can tell beforehand which gathering it forbids.",
)

UNFETTERED_DISCRETION = Standard(
    id="assembly.unfettered-discretion",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED & (discretion == Discretion.UNFETTERED),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 7", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Lashmankin and Others v. Russia, 57818/09, paras. 426-430",
            date="2017-02-07",
        ),
    ),
    message="Officials may forbid or move a gathering as they please: no rule binds them.",
)

#: Aims that article 21 names, and those that fall under its words.
_COVENANT_AIMS = (
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_SAFETY,
    Aim.PUBLIC_ORDER,
    Aim.TRAFFIC,
    Aim.FINANCIAL_CRIME,
    Aim.HEALTH,
    Aim.MORALS,
    Aim.RIGHTS_OF_OTHERS,
    Aim.REPUTATION,
    Aim.JUDICIARY,
    Aim.MINORS,
    Aim.ELECTORAL_INTEGRITY,
    Aim.DEMOCRACY,
    Aim.MINORITY_PROTECTION,
)

CLOSED_LIST = Standard(
    id="assembly.closed-list",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 41", verified=True),
        cite("siracusa", "para. 1", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
    ),
    message="None of the aims invoked is one for which the treaty lets a State limit gatherings.",
)

CLOSED_LIST_ECHR = Standard(
    id="assembly.closed-list-echr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED & ~aims.is_empty & aims.none_of(*_COVENANT_AIMS, Aim.TRANSPARENCY),
    authorities=(
        cite("echr", "art. 11(2)", verified=True),
        cite("echr", "art. 18", verified=True),
    ),
    message="None of the aims invoked stands in the closed list of article 11 of the Convention.",
)

CLOSED_LIST_ACHPR = Standard(
    id="assembly.closed-list-achpr",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & ~aims.is_empty
    & aims.none_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_SAFETY,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.MINORS,
        Aim.MINORITY_PROTECTION,
    ),
    exemptions=(
        Exemption(
            id="like-aim-shown-on-facts",
            condition=aims.any_of(Aim.PUBLIC_ORDER, Aim.TRAFFIC, Aim.ELECTORAL_INTEGRITY)
            & (evidence == Evidence.SPECIFIC),
            message="the Charter's list is open, and an aim like those named was shown on facts",
            authorities=(cite("achpr", "arts. 11 and 27(2)"),),
        ),
    ),
    authorities=(cite("achpr", "art. 11", verified=True),),
    message="No aim that the African Charter names, or one like it, was shown.",
)

HIDDEN_AIM = Standard(
    id="assembly.hidden-aim",
    right=Right.ASSEMBLY,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
    & (
        aims.any_of(
            Aim.STABILITY,
            Aim.IMAGE,
            Aim.IDEOLOGY,
            Aim.GOVERNABILITY,
            Aim.SOVEREIGNTY,
            Aim.FOREIGN_RELATIONS,
        )
        | (
            targets.any_of(
                Target.OPPOSITION,
                Target.LGBT,
                Target.MINORITY,
                Target.DEFENDER,
                Target.RELIGIOUS_GROUP,
            )
            & declared_hostility.holds
        )
    ),
    exemptions=(NOT_PEACEFUL, ONE_PERSON_ALONE),
    authorities=(
        cite("gc37", "para. 49", verified=True),
        cite("siracusa", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Mukong v. Cameroon, 458/1991, para. 9.7",
            date="1994-07-21",
            verified=True,
        ),
        cite("udhr", "art. 29(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("echr", "art. 18", verified=True),
        case(
            "echr",
            "art. 18",
            "Navalnyy v. Russia [GC], 29580/12, paras. 164 and 167-174",
            date="2018-11-15",
            verified=True,
        ),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Scope of Limitations)"),
    ),
    message="The limit serves the calm of those in power or strikes at a view they dislike; with "
    "no danger shown, a lawful aim named beside it does not help.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    UNFETTERED_DISCRETION,
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_ACHPR,
    HIDDEN_AIM,
)
"""The standards on the law and the aim."""
