"""Candidacy: who may stand for election, and who is kept or put out."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.weighing import ELECTIONS
from civicspace.model.choices import (
    Activity,
    BarGround,
    Channels,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    Reasons,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    channels_open,
    discretion,
    disqualification_years,
    evidence,
    form,
    heard,
    individual_assessment,
    judicial_review,
    open_ended,
    precise,
    reasons,
    residence_years,
    system_choice,
    unequal,
)

__all__ = ["KEPT_OUT", "STANDARDS", "SYSTEM_CHOICE", "WEIGHED"]

# Where a standard here looks at how long a right is lost, no document gives a figure; ten years is
# where this catalogue draws the line.

_STAND = activity == Activity.STAND

KEPT_OUT = _STAND & form.is_in(
    Form.ELIGIBILITY_RULE,
    Form.REFUSAL,
    Form.BAN,
    Form.PENALTY,
    Form.SUSPENSION,
    Form.DISMISSAL,
)
"""Rules and acts that keep somebody out of an election, or put somebody out."""

SYSTEM_CHOICE = Exemption(
    id="choice-of-system",
    condition=system_choice.holds & (unequal != Unequal.UNEXPLAINED),
    message="it is a choice of electoral system that applies to all alike and leaves other ways",
    authorities=(
        case(
            "echr-p1",
            "art. 3",
            "Mathieu-Mohin and Clerfayt v. Belgium, 9267/81, paras. 52 and 54",
            date="1987-03-02",
            verified=True,
        ),
        cite("gc25", "para. 21", verified=True),
    ),
)

WEIGHED = Exemption(
    id="weighed-on-the-facts",
    condition=individual_assessment.holds
    & (evidence == Evidence.SPECIFIC)
    & (reasons == Reasons.WEIGHED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="a court looked at this person and showed on facts why the office is closed to them",
    authorities=(
        case(
            "echr-p1",
            "art. 3",
            "Zdanoka v. Latvia [GC], 58278/00, paras. 115 and 132-136",
            date="2006-03-16",
            verified=True,
        ),
        cite("gc25", "paras. 4 and 15", verified=True),
    ),
)

_OBJECTIVE = Exemption(
    id="objective-ground-weighed",
    condition=(unequal == Unequal.OBJECTIVE)
    & (reasons == Reasons.WEIGHED)
    & (channels_open == Channels.ADEQUATE),
    message="an objective ground was shown and weighed, and other ways to stand are open",
    authorities=(
        cite("gc25", "paras. 4 and 15", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Debreczeny v. Netherlands, 500/1992, para. 9.3",
            date="1995-04-03",
            verified=True,
        ),
        case("echr-p1", "art. 3", "Cernea v. Romania, 43609/10, paras. 43-51", date="2018-02-27"),
    ),
)

#: What stated, by turns, that conditions must be objective, reasonable and free of discrimination.
_REASONABLE = (
    cite("iccpr", "art. 25", verified=True),
    cite("gc25", "paras. 4 and 15", verified=True),
    cite("osce-copenhagen-1990", "paras. 7.5 and 24", verified=True),
    cite("udhr", "arts. 2 and 21(1)", verified=True),
    case(
        "echr-p1",
        "art. 3",
        "Mathieu-Mohin and Clerfayt v. Belgium, 9267/81, para. 52",
        date="1987-03-02",
        verified=True,
    ),
)

UNREASONABLE_BAR = Standard(
    id="candidacy.unreasonable-bar",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=KEPT_OUT
    & (
        bar_ground.is_in(BarGround.EDUCATION_OR_PROPERTY, BarGround.NO_GROUND)
        | (
            bar_ground.is_in(
                BarGround.POLITICAL_PAST,
                BarGround.NATIONALITY,
                BarGround.CHARGE,
                BarGround.DECLARATION,
            )
            & individual_assessment.fails
        )
        | (
            (bar_ground == BarGround.IMPEACHMENT)
            & ((disqualification_years > 10) | open_ended.holds)
        )
    ),
    exemptions=(
        SYSTEM_CHOICE,
        WEIGHED,
        _OBJECTIVE,
    ),
    authorities=(
        *_REASONABLE,
        case(
            "iccpr",
            "art. 25",
            "Landinelli Silva et al. v. Uruguay, 34/1978, para. 8.4",
            date="1981-04-08",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Narrain et al. v. Mauritius, 1744/2007, paras. 15.4-15.5",
            date="2012-07-27",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Paksas v. Lithuania, 2155/2012, paras. 8.3-8.4",
            date="2014-03-25",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Junqueras et al. v. Spain, 3297/2019, paras. 8.5-8.8",
            date="2022-07-12",
            verified=True,
        ),
        case(
            "echr-p1", "art. 3", "Tanase v. Moldova [GC], 7/08, paras. 172-180", date="2010-04-27"
        ),
        case(
            "echr-p1",
            "art. 3",
            "Paksas v. Lithuania [GC], 34932/04, paras. 105-112",
            date="2011-01-06",
            verified=True,
        ),
        cite("cdl-ad-2020-023", "para. 88", verified=True),
    ),
    message="People are kept from standing as a class, on a ground that says nothing about them or "
    "the office.",
)

RESIDENCE = Standard(
    id="candidacy.long-residence",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    # No document gives a figure; ten years is where this catalogue draws the line.
    condition=KEPT_OUT & (bar_ground == BarGround.RESIDENCE) & (residence_years > 10),
    exemptions=(
        SYSTEM_CHOICE,
        WEIGHED,
        _OBJECTIVE,
    ),
    authorities=(
        *_REASONABLE,
        cite("cdl-ad-2020-023", "para. 88", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Delgado Burgoa v. Bolivia, 2628/2015, para. 11.5",
            date="2018-03-28",
            verified=True,
        ),
    ),
    message="Only people who have lived in the country for more than ten years may stand.",
)

LANGUAGE = Standard(
    id="candidacy.language-test",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=KEPT_OUT
    & (bar_ground == BarGround.LANGUAGE)
    & (
        precise.fails
        | discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        | judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE)
    ),
    exemptions=(SYSTEM_CHOICE, ELECTIONS.justified),
    authorities=(
        cite("gc25", "paras. 4 and 15", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Ignatane v. Latvia, 884/1999, para. 7.4",
            date="2001-07-25",
            verified=True,
        ),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 35-38", date="2002-04-09"
        ),
        case(
            "echr-p1",
            "art. 3",
            "Grosaru v. Romania, 78039/01, para. 47",
            date="2010-03-02",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "paras. 7.5 and 24", verified=True),
    ),
    message="A language test with no fixed yardstick, or no review, decides who may stand.",
)

CONVICTION = Standard(
    id="candidacy.conviction-bar",
    right=Right.CANDIDACY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=KEPT_OUT
    & individual_assessment.fails
    & (
        (bar_ground == BarGround.CONVICTION_ANY)
        | (
            (bar_ground == BarGround.CONVICTION_SERIOUS)
            & ((disqualification_years > 10) | precise.fails | heard.fails)
        )
    ),
    exemptions=(_OBJECTIVE, ELECTIONS.justified),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "paras. 4 and 14-15", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Dissanayake v. Sri Lanka, 1373/2005, para. 8.5",
            date="2008-07-22",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 25",
            "Nasheed v. Maldives, 2270/2013, paras. 8.6-8.7",
            date="2018-04-04",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "arts. 21(1) and 29(2)", verified=True),
        cite("vc-electoral-2002", "I.1.1.d", verified=True),
    ),
    message="A petty offence, or a record of any kind and for very long, shuts people out of "
    "elections with no look at the case.",
)

STANDARDS: tuple[Standard, ...] = (
    UNREASONABLE_BAR,
    RESIDENCE,
    LANGUAGE,
    CONVICTION,
)
"""The standards on who may stand."""
