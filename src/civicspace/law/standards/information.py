"""Access to information: the right to ask, what may be kept back and why, and the answer."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.law.standards.expression_necessity import LIMITS_ON_SPEECH
from civicspace.law.weighing import SPEECH, counted
from civicspace.model.choices import (
    Activity,
    Aim,
    Burden,
    Evidence,
    Form,
    InformationKind,
    JudicialReview,
    Reasons,
    WithholdingTest,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    access_law,
    activity,
    aims,
    burden,
    evidence,
    form,
    information_kind,
    interest_required,
    judicial_review,
    reasons,
    reply_days,
    threat_to_life,
    withholding_test,
)

__all__ = ["STANDARDS"]

#: Asking public bodies for what they know.
_ASKED = activity == Activity.SEEK_INFORMATION

_REFUSED = _ASKED & (form == Form.REFUSAL)

#: The law lets a body keep back what does no harm, or more than the public interest allows.
_NO_BALANCE = withholding_test.is_in(WithholdingTest.NOTHING, WithholdingTest.HARM)

NO_RIGHT = Standard(
    id="information.no-enforceable-right",
    right=Right.INFORMATION,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASKED & access_law.fails,
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Toktakunov v. Kyrgyzstan, 1470/2006, paras. 7.3-7.4",
            date="2011-03-28",
            verified=True,
        ),
        cite("gc34", "paras. 18-19", verified=True),
        case(
            "achr",
            "art. 13",
            "Claude Reyes et al. v. Chile, paras. 77 and 161-163",
            date="2006-09-19",
        ),
        cite("achpr-expression-2019", "principle 26(1)", verified=True),
    ),
    message="No law gives people a right to what public bodies know, and a way to enforce it.",
)

INTEREST_REQUIRED = Standard(
    id="information.interest-required",
    right=Right.INFORMATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASKED & interest_required.holds,
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Toktakunov v. Kyrgyzstan, 1470/2006, para. 6.3",
            date="2011-03-28",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 31(2)", verified=True),
    ),
    message="Those who ask must first show a passport, a reason or a stake of their own.",
)

NO_HARM_TEST = Standard(
    id="information.withheld-without-harm-test",
    right=Right.INFORMATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_REFUSED & _NO_BALANCE & NOT_WEIGHED,
    exemptions=(SPEECH.justified,),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Toktakunov v. Kyrgyzstan, 1470/2006, paras. 7.4-7.7",
            date="2011-03-28",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Correa Barros et al. v. Venezuela, 2652/2015, para. 7.5",
            date="2021-03-18",
            verified=True,
        ),
        case(
            "echr",
            "art. 10",
            "Centre for Democracy and the Rule of Law v. Ukraine, 10090/16, paras. 116-120",
            date="2020-03-26",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 28", verified=True),
    ),
    message="Information was kept back as secret by its class alone; nobody asked whether it would "
    "do harm that outweighs the public's interest.",
)

DELAY_OR_FEES = Standard(
    id="information.delay-or-fees",
    right=Right.INFORMATION,
    element=Element.PROCEDURE,
    strength=Strength.FACTOR,
    condition=_ASKED & ((reply_days > 30) | burden.is_in(Burden.HEAVY, Burden.CRIPPLING)),
    exemptions=(
        Exemption(
            id="large-request-with-reasons",
            condition=(reply_days <= 60)
            & (burden == Burden.LIGHT)
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED),
            message="a large or complex request took up to two months, for reasons given",
            authorities=(cite("aarhus", "art. 4(2)", verified=True),),
        ),
    ),
    authorities=(
        cite("gc34", "para. 19", verified=True),
        cite("aarhus", "art. 4(2)", verified=True),
        cite("achpr-expression-2019", "principle 31(1) and 31(4)", verified=True),
    ),
    message="Answers take longer than a month, or cost more than the copying.",
)

_SCALES = SPEECH.also(counted(DELAY_OR_FEES))

WEIGHING = Standard(
    id="information.weighing",
    right=Right.INFORMATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASKED & _SCALES.not_justified,
    authorities=LIMITS_ON_SPEECH,
    message="The State did not show that it had to keep this from those who asked.",
)

NO_APPEAL = Standard(
    id="information.no-appeal",
    right=Right.INFORMATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_ASKED
    & form.is_in(Form.REFUSAL, Form.PROCEDURE_RULE)
    & (
        (judicial_review == JudicialReview.NONE)
        | ((judicial_review == JudicialReview.FORMAL) & NO_FACTS)
    ),
    authorities=(
        cite("aarhus", "art. 9(1)", verified=True),
        cite("gc34", "para. 19", verified=True),
    ),
    message="Those who got no answer, or a refusal, had nobody independent to turn to.",
)

CORRUPTION = Standard(
    id="information.corruption-closed-list",
    right=Right.INFORMATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=activity.is_in(
        Activity.SEEK_INFORMATION,
        Activity.PUBLISH,
        Activity.BROADCAST,
        Activity.REPORT,
        Activity.SPEAK,
    )
    & (form != Form.NON_PROTECTION)
    & (information_kind == InformationKind.CORRUPTION)
    & ~aims.is_empty
    & aims.none_of(
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_ORDER,
        Aim.PUBLIC_SAFETY,
        Aim.FINANCIAL_CRIME,
        Aim.JUDICIARY,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.MINORS,
    ),
    authorities=(
        cite("uncac", "art. 13(1)(d)", verified=True),
        cite("iccpr", "art. 19(3)", verified=True),
    ),
    message="Information on corruption was kept back or punished for an aim that the treaties do "
    "not name.",
)

ENVIRONMENT = Standard(
    id="information.environment-withheld",
    right=Right.INFORMATION,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=_ASKED
    & (information_kind == InformationKind.ENVIRONMENT)
    & (
        ((form == Form.REFUSAL) & (interest_required.holds | (_NO_BALANCE & NOT_WEIGHED)))
        | (form.is_in(Form.REFUSAL, Form.NON_PROTECTION) & threat_to_life.holds)
    ),
    authorities=(
        cite("aarhus", "arts. 4(1), 4(4) and 5(1)", verified=True),
        case(
            "achr",
            "art. 13",
            "Advisory Opinion OC-23/17, paras. 219-223",
            date="2017-11-15",
        ),
    ),
    message="Information on the environment was kept back without a weighing of the public "
    "interest, or while people were in danger.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_RIGHT,
    INTEREST_REQUIRED,
    NO_HARM_TEST,
    DELAY_OR_FEES,
    WEIGHING,
    NO_APPEAL,
    CORRUPTION,
    ENVIRONMENT,
)
"""The standards on access to information."""
