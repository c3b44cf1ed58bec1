"""The vote: prisoners, and others who lose it as a class."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.weighing import ELECTIONS
from civicspace.model.choices import (
    Activity,
    BarGround,
    Evidence,
    Form,
    Reasons,
    Sanction,
    UnequalGround,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    evidence,
    form,
    individual_assessment,
    reasons,
    sanction,
    unequal_ground,
)

__all__ = ["STANDARDS"]

_COURT_LOOKED = Exemption(
    id="weighed-on-the-facts",
    condition=(individual_assessment.holds | (evidence == Evidence.SPECIFIC))
    & (reasons == Reasons.WEIGHED),
    message="the loss was weighed against this person's own case",
    authorities=(
        case(
            "echr-p1",
            "art. 3",
            "Scoppola v. Italy (No. 3) [GC], 126/05, paras. 99-110",
            date="2012-05-22",
        ),
    ),
)

#: Rules and acts that take the vote away.
_VOTE_LOST = (activity == Activity.VOTE) & form.is_in(
    Form.ELIGIBILITY_RULE, Form.BAN, Form.PENALTY, Form.SUSPENSION
)

PRISONERS = Standard(
    id="vote.blanket-prisoner-ban",
    right=Right.VOTE,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_VOTE_LOST
    & (
        ((bar_ground == BarGround.CONVICTION_ANY) & individual_assessment.fails)
        # Those who are only held, or only charged, keep the vote.
        | (bar_ground == BarGround.CHARGE)
    ),
    exemptions=(_COURT_LOOKED, ELECTIONS.justified),
    authorities=(
        cite("gc25", "paras. 4 and 14", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Gorji-Dinka v. Cameroon, 1134/2002, para. 5.6",
            date="2005-03-17",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Yevdokimov and Rezanov v. Russian Federation, 1410/2005, paras. 7.4-7.5",
            date="2011-03-21",
            verified=True,
        ),
        # The day itself is not known; dated by the last on which the Committee sat.
        case(
            "iccpr",
            "art. 25",
            "Kim et al. v. Republic of Korea, 3660/2019, paras. 7.6-7.8",
            date="2025-03-28",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Hirst v. United Kingdom (No. 2) [GC], 74025/01, para. 82",
            date="2005-10-06",
            verified=True,
        ),
        cite("vc-electoral-2002", "I.1.1.d", verified=True),
        cite("osce-copenhagen-1990", "paras. 7.3 and 24", verified=True),
    ),
    message="Everyone convicted, held or merely charged loses the vote, whatever they did and "
    "however short the sentence.",
)

EXCLUDED_VOTERS = Standard(
    id="vote.unreasonable-exclusion",
    right=Right.VOTE,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_VOTE_LOST
    & (
        bar_ground.is_in(BarGround.NO_GROUND, BarGround.EDUCATION_OR_PROPERTY, BarGround.LANGUAGE)
        | (
            individual_assessment.fails
            & (
                (bar_ground == BarGround.POLITICAL_PAST)
                # A voting age is no loss of the vote; a guardianship that ends it is.
                | (
                    (bar_ground == BarGround.CAPACITY)
                    & (
                        (unequal_ground == UnequalGround.DISABILITY)
                        | (sanction == Sanction.DISQUALIFICATION)
                    )
                )
            )
        )
    ),
    exemptions=(_COURT_LOOKED, ELECTIONS.justified),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "paras. 4 and 10", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Landinelli Silva et al. v. Uruguay, 34/1978, para. 8.4",
            date="1981-04-08",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Alajos Kiss v. Hungary, 38832/06, para. 42",
            date="2010-05-20",
            verified=True,
        ),
        cite("vc-electoral-2002", "I.1.1.d", verified=True),
        cite("osce-copenhagen-1990", "para. 7.3", verified=True),
        cite("udhr", "arts. 2 and 21(3)", verified=True),
    ),
    message="Citizens are kept from the polls as a class, on a ground that is neither objective "
    "nor reasonable.",
)

STANDARDS: tuple[Standard, ...] = (PRISONERS, EXCLUDED_VOTERS)
"""The standards on who may vote."""
