"""Emergencies: what a State that suspends rights must show and tell, and what it may never touch.

A plea of emergency is not a right of its own: the same three rules stand beside each right that an
emergency commonly strikes. They leave alone what the ordinary limits of the right would carry.
"""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.association import ABOUT_A_BODY
from civicspace.logic.conditions import Condition
from civicspace.model.choices import (
    Activity,
    DerogationClaim,
    Evidence,
    Form,
    Message,
    Reasons,
    Unequal,
    UnequalGround,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    declared_hostility,
    derogation,
    emergency_control,
    emergency_declared,
    evidence,
    form,
    message,
    nation_threatened,
    open_ended,
    reasons,
    unequal,
    unequal_ground,
)

__all__ = ["NO_DISTINCTION", "ON_A_LISTED_GROUND", "STANDARDS"]

_CLAIMED = derogation.is_in(DerogationClaim.NOTIFIED, DerogationClaim.UNNOTIFIED)

#: Facts about the case, weighed against the right: then no emergency is needed.
_ORDINARY_LIMIT_MET = (evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED)

#: The rights that an emergency commonly strikes, and by what each is touched.
_SUSPENDABLE: tuple[tuple[Right, Condition], ...] = (
    (Right.ASSEMBLY, activity == Activity.ASSEMBLE),
    (Right.ASSOCIATION, ABOUT_A_BODY),
    (
        Right.EXPRESSION,
        activity.is_in(
            Activity.SPEAK,
            Activity.PUBLISH,
            Activity.BROADCAST,
            Activity.REPORT,
            Activity.SEEK_INFORMATION,
            Activity.USE_INTERNET,
            Activity.DEFEND_RIGHTS,
        ),
    ),
    (
        Right.PARTICIPATION,
        activity.is_in(
            Activity.STAND,
            Activity.VOTE,
            Activity.CAMPAIGN,
            Activity.OBSERVE,
            Activity.PUBLIC_SERVICE,
            Activity.PETITION,
        ),
    ),
    (Right.MOVEMENT, form == Form.EXPULSION),
    (Right.LIBERTY, form == Form.DETENTION),
)

NO_TRUE_EMERGENCY: tuple[Standard, ...] = tuple(
    Standard(
        id=f"{right.value}.no-true-emergency",
        right=right,
        element=Element.LEGALITY,
        strength=Strength.CONCLUSIVE,
        condition=touched
        & _CLAIMED
        & (emergency_declared.fails | nation_threatened.fails)
        & ~_ORDINARY_LIMIT_MET,
        authorities=(
            cite("iccpr", "art. 4(1)", verified=True),
            case(
                "iccpr",
                "art. 4(1)",
                "Landinelli Silva et al. v. Uruguay, 34/1978, paras. 8.1-8.2",
                date="1981-04-08",
                verified=True,
            ),
            cite("siracusa", "para. 39", verified=True),
            cite("gc29", "paras. 2-3", verified=True),
            cite("echr", "art. 15(1)", verified=True),
            cite("achr", "art. 27(1)", verified=True),
            cite("osce-copenhagen-1990", "para. 25", verified=True),
        ),
        message="Emergency powers were used though no crisis threatened the life of the nation, or "
        "none had been proclaimed.",
    )
    for right, touched in _SUSPENDABLE
)

NOT_NOTIFIED: tuple[Standard, ...] = tuple(
    Standard(
        id=f"{right.value}.derogation-not-notified",
        right=right,
        element=Element.PROCEDURE,
        strength=Strength.PRESUMPTIVE,
        condition=touched & (derogation == DerogationClaim.UNNOTIFIED),
        exemptions=(
            Exemption(
                id="ordinary-limits-do",
                condition=(evidence == Evidence.SPECIFIC) | (reasons == Reasons.WEIGHED),
                message="the measure does not rest on the emergency alone: facts were shown, or "
                "the right was weighed",
                authorities=(
                    cite("gc29", "paras. 4-5", verified=True),
                    cite("gc37", "para. 96", verified=True),
                ),
            ),
        ),
        authorities=(
            cite("iccpr", "art. 4(3)", verified=True),
            cite("gc29", "para. 17", verified=True),
            case(
                "iccpr",
                "art. 4(3)",
                "Busyo et al. v. Democratic Republic of the Congo, 933/2000, para. 5.2",
                date="2003-07-31",
                verified=True,
            ),
            cite("echr", "art. 15(3)", verified=True),
            cite("achr", "art. 27(3)", verified=True),
            cite("osce-moscow-1991", "para. 28.7", verified=True),
        ),
        message="The State pleads an emergency that it never notified, and gives no other "
        "ground for the measure.",
    )
    for right, touched in _SUSPENDABLE
)

NOT_STRICTLY_REQUIRED: tuple[Standard, ...] = tuple(
    Standard(
        id=f"{right.value}.emergency-not-strictly-required",
        right=right,
        element=Element.PROPORTIONALITY,
        strength=Strength.CONCLUSIVE,
        condition=touched
        & _CLAIMED
        & (open_ended.holds | emergency_control.fails | (declared_hostility.holds & NO_FACTS))
        & ~_ORDINARY_LIMIT_MET,
        authorities=(
            cite("iccpr", "art. 4(1)", verified=True),
            case(
                "iccpr",
                "art. 4(1)",
                "Landinelli Silva et al. v. Uruguay, 34/1978, paras. 8.2-8.4",
                date="1981-04-08",
                verified=True,
            ),
            cite("siracusa", "para. 39", verified=True),
            cite("gc29", "paras. 2-5", verified=True),
            cite("gc37", "para. 96", verified=True),
            cite("echr", "art. 15(1)", verified=True),
            cite("achr", "art. 27(1)", verified=True),
            cite("osce-copenhagen-1990", "para. 25", verified=True),
            cite("osce-moscow-1991", "para. 28.7", verified=True),
        ),
        message="Emergency powers were used with no end in sight, with nobody in control of them, "
        "or to silence critics for whom the crisis is a pretext.",
    )
    for right, touched in _SUSPENDABLE
)

#: The grounds on which alone no emergency lets a State treat people differently.
ON_A_LISTED_GROUND = (
    _CLAIMED
    & (unequal == Unequal.UNEXPLAINED)
    & unequal_ground.is_in(
        UnequalGround.RACE,
        UnequalGround.SEX,
        UnequalGround.LANGUAGE,
        UnequalGround.RELIGION,
        UnequalGround.BIRTH,
    )
)

NO_DISTINCTION: tuple[Citation, ...] = (
    cite("iccpr", "arts. 2(1) and 26", verified=True),
    cite("gc18", "paras. 7 and 13", verified=True),
    cite("udhr", "art. 2", verified=True),
    cite("echr", "art. 14", verified=True),
    cite("echr-p12", "art. 1", verified=True),
    cite("achr", "arts. 1(1) and 24", verified=True),
    cite("achpr", "arts. 2 and 3", verified=True),
    cite("arab-charter", "art. 3", verified=True),
    cite("osce-copenhagen-1990", "para. 5.9", verified=True),
    cite("icerd", "art. 5", verified=True),
    cite("cedaw", "art. 7", verified=True),
    cite("siracusa", "para. 9", verified=True),
)
"""Who says that nobody may be treated worse without an objective reason."""

DISCRIMINATORY = Standard(
    id="non-discrimination.in-an-emergency",
    right=Right.NON_DISCRIMINATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.CONCLUSIVE,
    condition=ON_A_LISTED_GROUND,
    authorities=(
        cite("iccpr", "art. 4(1)", verified=True),
        cite("gc29", "para. 8", verified=True),
        cite("achr", "art. 27(1)", verified=True),
        cite("osce-moscow-1991", "para. 28.7", verified=True),
        cite("osce-copenhagen-1990", "para. 25.4"),
        # Where no text speaks of emergencies, the plain rule does not give way to one.
        *NO_DISTINCTION,
    ),
    message="An emergency measure strikes people for their race, sex, language, religion or "
    "origin alone.",
)

BELIEF = Standard(
    id="religion-belief.beyond-any-emergency",
    right=Right.RELIGION_BELIEF,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=_CLAIMED
    & (message == Message.RELIGIOUS)
    & form.is_in(Form.BAN, Form.PENALTY, Form.DISSOLUTION, Form.DETENTION),
    exemptions=(
        Exemption(
            id="ordinary-limit-met",
            condition=_ORDINARY_LIMIT_MET,
            message="the ordinary limits on practising a belief were met on facts",
            authorities=(cite("iccpr", "art. 18(3)", verified=True),),
        ),
    ),
    authorities=(
        cite("iccpr", "art. 4(2)", verified=True),
        cite("gc29", "paras. 7 and 11", verified=True),
        cite("achr", "art. 27(2)", verified=True),
    ),
    message="A faith was forbidden or punished in the name of an emergency, beyond its "
    "ordinary limits.",
)

POLITICAL_RIGHTS = Standard(
    id="participation.beyond-any-emergency",
    right=Right.PARTICIPATION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_CLAIMED
    & activity.is_in(Activity.STAND, Activity.VOTE)
    & form.is_in(Form.BAN, Form.SUSPENSION, Form.ELIGIBILITY_RULE),
    authorities=(cite("achr", "art. 27(2)", verified=True),),
    message="Voting or standing was suspended in an emergency, which the American Convention "
    "never allows.",
)

STANDARDS: tuple[Standard, ...] = (
    *NO_TRUE_EMERGENCY,
    *NOT_NOTIFIED,
    *NOT_STRICTLY_REQUIRED,
    DISCRIMINATORY,
    BELIEF,
    POLITICAL_RIGHTS,
)
"""The standards on emergencies."""
