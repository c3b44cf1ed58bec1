"""Liberty: arrest around the exercise of rights, fair trials after it, and bans on leaving."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_SHOWN
from civicspace.model.choices import (
    ArrestBasis,
    Conduct,
    DerogationClaim,
    Evidence,
    Form,
    Reasons,
    Sanction,
    Target,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    arrest_basis,
    charge_told,
    conduct,
    declared_hostility,
    derogation,
    duration_days,
    emergency_control,
    evidence,
    form,
    heard,
    independent_decider,
    individual_assessment,
    judge_hours,
    reasons,
    sanction,
    targets,
)

__all__ = ["STANDARDS"]

_HELD = form == Form.DETENTION

#: Nobody may be arrested arbitrarily, or on a ground that is not listed.
_NOT_ARBITRARILY: tuple[Citation, ...] = (
    cite("iccpr", "art. 9(1)", verified=True),
    cite("udhr", "art. 9", verified=True),
    cite("echr", "art. 5(1)", verified=True),
    cite("achr", "art. 7(3)", verified=True),
    cite("achpr", "art. 6", verified=True),
)

FOR_A_RIGHT = Standard(
    id="liberty.detained-for-a-right",
    right=Right.LIBERTY,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_HELD & (arrest_basis == ArrestBasis.EXERCISE) & (conduct != Conduct.VIOLENT),
    authorities=(
        *_NOT_ARBITRARILY,
        case(
            "iccpr",
            "art. 9(1)",
            "Marques de Morais v. Angola, 1128/2002, para. 6.1",
            date="2005-03-29",
            verified=True,
        ),
        cite("gc35", "para. 17", verified=True),
        case(
            "iccpr",
            "art. 9(1)",
            "Zhagiparov v. Kazakhstan, 2441/2014, para. 13.6",
            date="2018-10-25",
            verified=True,
        ),
    ),
    message="Somebody was locked up for speaking, gathering, organising or standing for office.",
)

MASS_ARREST = Standard(
    id="liberty.mass-arrest",
    right=Right.LIBERTY,
    element=Element.NECESSITY,
    strength=Strength.CONCLUSIVE,
    condition=_HELD & (arrest_basis == ArrestBasis.PRESENCE),
    authorities=(*_NOT_ARBITRARILY, cite("gc37", "para. 82", verified=True)),
    message="The police took people in one after another, for no more than being there.",
)

PREVENTIVE = Standard(
    id="liberty.preventive-detention",
    right=Right.LIBERTY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_HELD & (arrest_basis == ArrestBasis.PREVENTIVE),
    exemptions=(
        Exemption(
            id="violence-planned-and-hours-only",
            condition=(evidence == Evidence.SPECIFIC)
            & (conduct == Conduct.VIOLENT)
            & (duration_days <= 1),
            message="facts showed that this person meant violence there, and it took some hours",
            authorities=(
                cite("gc37", "para. 82", verified=True),
                case(
                    "echr",
                    "art. 5(1)",
                    "S., V. and A. v. Denmark [GC], 35553/12, paras. 137-174",
                    date="2018-10-22",
                ),
            ),
        ),
    ),
    authorities=(
        cite("echr", "art. 5(1)", verified=True),
        cite("gc35", "para. 15", verified=True),
        cite("gc37", "para. 82", verified=True),
    ),
    message="People were held beforehand, to keep them from coming.",
)

NO_GROUNDS = Standard(
    id="liberty.no-grounds-shown",
    right=Right.LIBERTY,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_HELD
    & (arrest_basis == ArrestBasis.SUSPICION)
    & (conduct != Conduct.VIOLENT)
    & NOT_SHOWN,
    authorities=(
        *_NOT_ARBITRARILY,
        case(
            "iccpr",
            "art. 9(1)",
            "Marques de Morais v. Angola, 1128/2002, para. 6.1",
            date="2005-03-29",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 9(1)",
            "Toregozhina v. Kazakhstan, 2137/2012, para. 7.2",
            date="2014-10-21",
            verified=True,
        ),
        cite("gc35", "para. 12", verified=True),
    ),
    message="A peaceful person was held, and nobody showed why that was needed.",
)

NOT_PROMPT = Standard(
    id="liberty.no-judge-in-time",
    right=Right.LIBERTY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_HELD & ((judge_hours > 48) | charge_told.fails),
    exemptions=(
        Exemption(
            id="within-four-days",
            condition=charge_told.holds & (judge_hours <= 96),
            message="the European Court lets four days pass, if no more",
            authorities=(
                case(
                    "echr",
                    "art. 5(3)",
                    "McKay v. United Kingdom [GC], 543/03, para. 47",
                    date="2006-10-03",
                ),
            ),
            only_under=("echr",),
        ),
        Exemption(
            id="under-a-notified-emergency",
            # Seven days were let pass in the case named, for which days and reasons were shown.
            condition=(derogation == DerogationClaim.NOTIFIED)
            & (evidence == Evidence.SPECIFIC)
            & emergency_control.holds
            & charge_told.holds
            & (judge_hours <= 168),
            message="an emergency was notified, and for this person the delay was called for",
            authorities=(
                cite("iccpr", "art. 4(1)", verified=True),
                case(
                    "echr",
                    "art. 15",
                    "Brannigan and McBride v. United Kingdom, 14553/89, paras. 43-66",
                    date="1993-05-26",
                ),
            ),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 9(2)-(3)", verified=True),
        case(
            "iccpr",
            "art. 9(3)",
            "Borisenko v. Hungary, 852/1999, para. 7.4",
            date="2002-10-14",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 9(2)-(3)",
            "Marques de Morais v. Angola, 1128/2002, paras. 6.2-6.3",
            date="2005-03-29",
            verified=True,
        ),
        cite("gc35", "paras. 24 and 33", verified=True),
        cite("osce-moscow-1991", "para. 23.1(ii)", verified=True),
        cite("echr", "art. 5(2)-(3)", verified=True),
        cite("achr", "art. 7(4)-(5)", verified=True),
        cite("osce-copenhagen-1990", "para. 5.15"),
    ),
    message="Those arrested were not told why, or saw no judge within two days.",
)

NO_FAIR_HEARING = Standard(
    id="fair-trial.jailed-without-a-hearing",
    right=Right.FAIR_TRIAL,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(Form.PENALTY, Form.DETENTION)
    & sanction.is_in(Sanction.CUSTODY, Sanction.PRISON, Sanction.SUSPENDED_PRISON)
    & (heard.fails | independent_decider.fails),
    authorities=(
        cite("iccpr", "art. 14(1)", verified=True),
        cite("gc32", "paras. 15 and 18", verified=True),
        cite("gc37", "para. 69", verified=True),
        cite("echr", "art. 6(1)", verified=True),
        cite("achr", "art. 8(1)", verified=True),
        cite("udhr", "art. 10", verified=True),
        cite("achpr", "art. 7(1)", verified=True),
        cite("osce-copenhagen-1990", "para. 5.16"),
    ),
    message="People were jailed, if only for days, by somebody who is no court, or with no chance "
    "to defend themselves.",
)

TRAVEL_BAN = Standard(
    id="movement.travel-ban-on-critics",
    right=Right.MOVEMENT,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(form == Form.EXPULSION)
    & targets.any_of(
        Target.DEFENDER, Target.JOURNALIST, Target.OPPOSITION, Target.ORGANISER, Target.CANDIDATE
    )
    & (individual_assessment.fails | (declared_hostility.holds & NO_FACTS)),
    exemptions=(
        Exemption(
            id="needed-for-this-person",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="facts about this person called for it, and the right to travel was weighed",
            authorities=(cite("gc27", "paras. 14-16", verified=True),),
        ),
    ),
    authorities=(
        cite("gc27", "paras. 14-16", verified=True),
        cite("gc34", "para. 45", verified=True),
        case(
            "iccpr",
            "art. 12(2)",
            "Orazova v. Turkmenistan, 1883/2009, paras. 7.2-7.4",
            date="2012-03-20",
            verified=True,
        ),
        cite("echr-p4", "art. 2(2)-(3)", verified=True),
        cite("achr", "art. 22(2)-(3)", verified=True),
        cite("achpr", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
    ),
    message="Critics are kept from leaving or entering the country, with no look at the person.",
)

STANDARDS: tuple[Standard, ...] = (
    FOR_A_RIGHT,
    MASS_ARREST,
    PREVENTIVE,
    NO_GROUNDS,
    NOT_PROMPT,
    NO_FAIR_HEARING,
    TRAVEL_BAN,
)
"""The standards on arrest, on trials after it, and on leaving the country."""
