"""Elections: the law, the vote, public service and petitions."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    BarGround,
    Burden,
    Conduct,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    LegalBasis,
    Reasons,
    Sanction,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    burden,
    conduct,
    discretion,
    disqualification_years,
    evidence,
    followed_law,
    form,
    independent_decider,
    individual_assessment,
    judicial_review,
    legal_basis,
    precise,
    reasons,
    sanction,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

_PUBLIC_AFFAIRS = activity.is_in(
    Activity.STAND,
    Activity.VOTE,
    Activity.CAMPAIGN,
    Activity.OBSERVE,
    Activity.PUBLIC_SERVICE,
    Activity.PETITION,
)

NO_LEGAL_BASIS = Standard(
    id="participation.no-legal-basis",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_PUBLIC_AFFAIRS
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "para. 4", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("achr", "art. 23(2)", verified=True),
        cite("achpr", "art. 13(1)", verified=True),
        cite("arab-charter", "art. 24(7)", verified=True),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 33-35", date="2002-04-09"
        ),
    ),
    message="A political right was limited without a public law that allows it, or against that "
    "law.",
)

UNCLEAR_RULE = Standard(
    id="participation.unclear-rule",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PUBLIC_AFFAIRS & (precise.fails | (discretion == Discretion.UNFETTERED)),
    authorities=(
        cite("gc25", "para. 4", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 33-38", date="2002-04-09"
        ),
        cite("vc-electoral-2002", "II.2"),
    ),
    message="Nobody can tell from the rule who may vote, stand or campaign, or officials decide "
    "as they please.",
)

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

PRISONERS = Standard(
    id="vote.blanket-prisoner-ban",
    right=Right.VOTE,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.VOTE)
    & form.is_in(Form.ELIGIBILITY_RULE, Form.BAN, Form.PENALTY)
    & (bar_ground == BarGround.CONVICTION_ANY)
    & individual_assessment.fails,
    exemptions=(_COURT_LOOKED,),
    authorities=(
        cite("gc25", "para. 14", verified=True),
        cite("gc25", "para. 4", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Yevdokimov and Rezanov v. Russia, 1410/2005, paras. 7.4-7.5",
            date="2011-03-21",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Hirst v. United Kingdom (No. 2) [GC], 74025/01, para. 82",
            date="2005-10-06",
            verified=True,
        ),
        cite("vc-electoral-2002", "I.1.1.d"),
        cite("osce-copenhagen-1990", "paras. 7.3 and 24", verified=True),
    ),
    message="Everyone convicted or in prison loses the vote, whatever they did and however short "
    "the sentence.",
)

EXCLUDED_VOTERS = Standard(
    id="vote.unreasonable-exclusion",
    right=Right.VOTE,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.VOTE)
    & form.is_in(Form.ELIGIBILITY_RULE, Form.BAN, Form.PENALTY, Form.SUSPENSION)
    & (
        bar_ground.is_in(BarGround.NO_GROUND, BarGround.EDUCATION_OR_PROPERTY, BarGround.LANGUAGE)
        | (
            bar_ground.is_in(BarGround.POLITICAL_PAST, BarGround.CHARGE, BarGround.CAPACITY)
            & individual_assessment.fails
        )
    ),
    exemptions=(_COURT_LOOKED,),
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
        cite("osce-copenhagen-1990", "para. 7.3", verified=True),
        cite("udhr", "arts. 2 and 21(3)", verified=True),
    ),
    message="Citizens are kept from the polls as a class, on a ground that is neither objective "
    "nor reasonable.",
)

POSTS_FOR_LOYALTY = Standard(
    id="public-service.posts-for-loyalty",
    right=Right.PUBLIC_SERVICE,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PUBLIC_SERVICE)
    & (
        (targets.any_of(Target.OPPOSITION) & evidence.is_in(Evidence.NONE, Evidence.GENERAL))
        | (unequal == Unequal.UNEXPLAINED)
    ),
    authorities=(
        cite("iccpr", "art. 25(c)", verified=True),
        cite("gc25", "para. 23", verified=True),
        cite("osce-copenhagen-1990", "para. 7.5", verified=True),
        cite("udhr", "art. 21(2)", verified=True),
    ),
    message="A public post was refused or taken away for opinions, or on terms that others do not "
    "meet.",
)

PETITIONS = Standard(
    id="participation.petition-made-hard",
    right=Right.PARTICIPATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PETITION)
    & form.is_in(Form.PROCEDURE_RULE, Form.ELIGIBILITY_RULE)
    & burden.is_in(Burden.HEAVY, Burden.CRIPPLING),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Staderini and De Lucia v. Italy, 2656/2015, paras. 9.3-9.5",
            date="2019-11-06",
            verified=True,
        ),
    ),
    message="Forms and officials who are hard to reach keep citizens from putting a question to "
    "the vote.",
)

WEIGHED_TOO_HEAVY = Standard(
    id="participation.weighed-too-heavy",
    right=Right.PARTICIPATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.STAND, Activity.VOTE)
    & (
        (
            form.is_in(Form.PENALTY, Form.DETENTION, Form.REPRISAL, Form.BAN)
            & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
            & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
        )
        | (
            form.is_in(Form.ELIGIBILITY_RULE, Form.SUSPENSION, Form.DISMISSAL)
            & (sanction == Sanction.DISQUALIFICATION)
            & individual_assessment.fails
            # No document gives a figure; ten years is where this catalogue draws the line.
            & (disqualification_years > 10)
        )
        | (
            form.is_in(Form.SUSPENSION, Form.DISMISSAL)
            & (independent_decider.fails | reasons.is_in(Reasons.NONE, Reasons.FORMAL))
            & (
                individual_assessment.fails
                | judicial_review.is_in(
                    JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE
                )
            )
        )
    ),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "paras. 4 and 15", verified=True),
        cite("osce-copenhagen-1990", "paras. 7.5 and 24", verified=True),
        cite("osce-copenhagen-1990", "para. 7.9"),
        cite("udhr", "arts. 21 and 29(2)", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Mathieu-Mohin and Clerfayt v. Belgium, 9267/81, para. 52",
            date="1987-03-02",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Selahattin Demirtas v. Turkey (No. 2) [GC], 14305/17, paras. 382-398",
            date="2020-12-22",
        ),
        case(
            "achr",
            "art. 23",
            "Petro Urrego v. Colombia, Series C No. 406, paras. 92-98",
            date="2020-07-08",
        ),
    ),
    message="A political right was taken away for long, or a seat with it, with no facts, no look "
    "at the person and no weighing.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    PRISONERS,
    EXCLUDED_VOTERS,
    POSTS_FOR_LOYALTY,
    PETITIONS,
    WEIGHED_TOO_HEAVY,
)
"""The standards on elections and public affairs."""
