"""Religion and belief: what nobody may touch, and the limits on practice."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.model.choices import (
    Activity,
    Aim,
    Conduct,
    Discretion,
    Evidence,
    Form,
    Incitement,
    LegalBasis,
    Message,
    Reasons,
    Scope,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    conduct,
    discretion,
    evidence,
    followed_law,
    form,
    incitement,
    independent_decider,
    individual_assessment,
    legal_basis,
    message,
    precise,
    reasons,
    registration_required,
    scope,
)

__all__ = ["STANDARDS"]

#: The State itself acts; standing by while others do is apart.
_LIMITED = form != Form.NON_PROTECTION

#: A belief is only held; to practise or spread it is apart.
_HELD = activity == Activity.HOLD_OPINION

INNER_FREEDOM = Standard(
    id="religion-belief.inner-freedom",
    right=Right.RELIGION_BELIEF,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_HELD & _LIMITED,
    authorities=(
        cite("iccpr", "art. 18(2)", verified=True),
        cite("gc22", "paras. 3, 5 and 8", verified=True),
        case(
            "iccpr",
            "art. 18(1)",
            "Kang v. Republic of Korea, 878/1999, para. 7.2",
            date="2003-07-15",
            verified=True,
        ),
        case(
            "echr",
            "art. 9(1)",
            "Kokkinakis v. Greece, 14307/88, paras. 31 and 33",
            date="1993-05-25",
            verified=True,
        ),
    ),
    message="Somebody was pressed to give up, take on or reveal a belief.",
)

MADE_TO_PROFESS = Standard(
    id="religion-belief.made-to-profess",
    right=Right.RELIGION_BELIEF,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=~_HELD & (form == Form.COMPULSION) & (message == Message.RELIGIOUS),
    exemptions=(
        Exemption(
            id="objectors-let-off",
            condition=(scope == Scope.GENERAL) & individual_assessment.holds,
            message="those who object are let off, or offered something else that does not punish",
            authorities=(cite("gc22", "paras. 6 and 11", verified=True),),
        ),
        Exemption(
            id="neutral-duty-weighed",
            condition=reasons == Reasons.WEIGHED,
            message="a duty of all, with no rite in it, was weighed against the belief",
            authorities=(
                case(
                    "echr",
                    "art. 9",
                    "Osmanoglu and Kocabas v. Switzerland, 29086/12, paras. 95-106",
                    date="2017-01-10",
                ),
            ),
            only_under=("echr",),
        ),
    ),
    authorities=(
        cite("gc22", "paras. 3, 5 and 6", verified=True),
        case(
            "iccpr",
            "art. 18",
            "Yoon and Choi v. Republic of Korea, 1321 and 1322/2004, paras. 8.3-8.4",
            date="2006-11-03",
            verified=True,
        ),
        case(
            "echr",
            "art. 9",
            "Sinan Isik v. Turkey, 21924/05, paras. 41-42 and 51-52",
            date="2010-02-02",
            verified=True,
        ),
    ),
    message="People must take part in a rite, an oath or a duty against their belief, with no way "
    "out.",
)

NOT_BY_LAW = Standard(
    id="religion-belief.not-by-law",
    right=Right.RELIGION_BELIEF,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & (
        legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED)
        | followed_law.fails
        | precise.fails
        | (discretion == Discretion.UNFETTERED)
    ),
    exemptions=(
        Exemption(
            id="narrowed-by-courts",
            condition=legal_basis.is_in(LegalBasis.STATUTE, LegalBasis.REGULATION)
            & followed_law.holds
            & independent_decider.holds
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a court read a wide law narrowly and weighed it on the facts of the case",
            authorities=(
                case(
                    "echr",
                    "art. 9(2)",
                    "Kokkinakis v. Greece, 14307/88, paras. 40-41",
                    date="1993-05-25",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 18(3)", verified=True),
        cite("echr", "art. 9(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("gc22", "para. 8", verified=True),
        case(
            "iccpr",
            "art. 18",
            "Pavlenko et al. v. Russian Federation, 2765/2016, paras. 10.4-10.5",
            date="2023-10-24",
            verified=True,
        ),
    ),
    message="No clear and published law allows this limit on the practice of a faith, or the "
    "law was not kept.",
)

CLOSED_LIST = Standard(
    id="religion-belief.closed-list",
    right=Right.RELIGION_BELIEF,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED
    & ~aims.is_empty
    & aims.none_of(
        Aim.PUBLIC_SAFETY,
        Aim.PUBLIC_ORDER,
        Aim.TRAFFIC,
        Aim.FINANCIAL_CRIME,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.MINORS,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.CONFIDENTIALITY,
        Aim.JUDICIARY,
        Aim.OFFICE,
        Aim.ADMINISTRATION,
        Aim.TRANSPARENCY,
        Aim.ELECTORAL_INTEGRITY,
        Aim.DEMOCRACY,
        Aim.PLURALISM,
        Aim.MINORITY_PROTECTION,
    ),
    authorities=(
        cite("iccpr", "art. 18(3)", verified=True),
        cite("gc22", "para. 8", verified=True),
        cite("echr", "art. 9(2)", verified=True),
    ),
    message="Faith may be limited for safety, order, health, morals or the rights of others; "
    "national security, unity or an official creed is no ground.",
)

#: Measures that silence, stop or punish the practice of a belief.
_HARD = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.CLOSURE,
    Form.DISPERSAL,
    Form.PENALTY,
    Form.DETENTION,
    Form.SEIZURE,
    Form.BLOCKING,
    Form.DISMISSAL,
    Form.REPRISAL,
    Form.EXPULSION,
    Form.TAKEOVER,
)

NECESSITY_NOT_SHOWN = Standard(
    id="religion-belief.necessity-not-shown",
    right=Right.RELIGION_BELIEF,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_HARD & NO_FACTS & (NOT_WEIGHED | individual_assessment.fails),
    exemptions=(
        Exemption(
            id="weighed-by-the-lawmaker-or-courts",
            condition=reasons == Reasons.WEIGHED,
            message="a choice of society, debated and weighed, within the room that the Convention "
            "leaves to States",
            authorities=(
                case(
                    "echr",
                    "art. 9",
                    "S.A.S. v. France [GC], 43835/11, paras. 129-131 and 153-157",
                    date="2014-07-01",
                ),
            ),
            only_under=("echr",),
        ),
        Exemption(
            id="violence-or-a-call-for-it",
            condition=(conduct == Conduct.VIOLENT) | (incitement == Incitement.LIKELY),
            message="violence was used, or called for with harm likely to follow",
            authorities=(cite("gc22", "para. 7", verified=True),),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 18(3)", verified=True),
        cite("echr", "art. 9(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("gc22", "para. 8", verified=True),
        case(
            "echr",
            "art. 9(2)",
            "Kokkinakis v. Greece, 14307/88, paras. 47-49",
            date="1993-05-25",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 18",
            "Hudoyberganova v. Uzbekistan, 931/2000, para. 6.2",
            date="2004-11-05",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 18",
            "Singh v. France, 1852/2008, para. 8.7",
            date="2012-11-01",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 18",
            "Yaker v. France, 2747/2016, paras. 8.7-8.12",
            date="2018-07-17",
            verified=True,
        ),
    ),
    message="The practice of a faith was stopped or punished, and no danger from this person or "
    "community was shown.",
)

REGISTRATION_TO_WORSHIP = Standard(
    id="religion-belief.registration-to-worship",
    right=Right.RELIGION_BELIEF,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=registration_required.holds
    & form.is_in(
        Form.REGISTRATION,
        Form.AUTHORISATION,
        Form.LICENSING,
        Form.REFUSAL,
        Form.BAN,
        Form.PENALTY,
        Form.DETENTION,
        Form.DISPERSAL,
        Form.DISSOLUTION,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 18",
            "Malakhovsky and Pikul v. Belarus, 1207/2003, para. 7.6",
            date="2005-07-26",
        ),
        case("echr", "art. 9", "Masaev v. Moldova, 6303/05, para. 26", date="2009-05-12"),
        case(
            "iccpr",
            "art. 18",
            "Leven v. Kazakhstan, 2131/2012, para. 9.4",
            date="2014-10-21",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 18",
            "Bekmanov and Egemberdiev v. Kyrgyzstan, 2312/2013, paras. 7.2-7.6",
            date="2019-03-29",
            verified=True,
        ),
    ),
    message="People may not pray or preach together until the State has registered them.",
)

STANDARDS: tuple[Standard, ...] = (
    INNER_FREEDOM,
    MADE_TO_PROFESS,
    NOT_BY_LAW,
    CLOSED_LIST,
    NECESSITY_NOT_SHOWN,
    REGISTRATION_TO_WORSHIP,
)
"""The standards on religion and belief."""
