"""The media: censorship, and who may report."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.model.choices import (
    Activity,
    Aim,
    Discretion,
    Form,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    discretion,
    form,
    prior_restraint,
)

__all__ = ["STANDARDS"]

PRIOR_RESTRAINT = Standard(
    id="expression.prior-restraint",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.PUBLISH,
        Activity.BROADCAST,
        Activity.SPEAK,
        Activity.USE_INTERNET,
        Activity.REPORT,
        Activity.CAMPAIGN,
    )
    & prior_restraint.holds
    & NO_FACTS,
    authorities=(
        cite("gc25", "para. 25", verified=True),
        cite("gc34", "paras. 13 and 20", verified=True),
        cite("johannesburg", "principle 23"),
        case(
            "echr",
            "art. 10",
            "Observer and Guardian v. United Kingdom, 13585/88, para. 60",
            date="1991-11-26",
        ),
        cite("iachr-expression-2000", "principle 5"),
    ),
    message="Words were stopped before anybody could read them, with no grave danger shown.",
)

PRIOR_CENSORSHIP = Standard(
    id="expression.prior-censorship",
    right=Right.EXPRESSION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=prior_restraint.holds & aims.none_of(Aim.MINORS),
    authorities=(
        cite("achr", "art. 13(2) and 13(4)", verified=True),
        cite("iachr-expression-2000", "principle 5"),
        case(
            "achr", "art. 13", "Olmedo-Bustos and Others v. Chile, paras. 70-73", date="2001-02-05"
        ),
    ),
    message="The American Convention forbids censorship; only later liability is allowed.",
)

JOURNALIST_LICENSING = Standard(
    id="press.journalist-licensing",
    right=Right.PRESS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(activity == Activity.REPORT)
    & form.is_in(Form.LICENSING, Form.REGISTRATION, Form.COMPULSION),
    authorities=(
        cite("joint-decl-2003", "on restrictions on journalists"),
        cite("gc34", "para. 44", verified=True),
        case("achr", "art. 13", "Advisory Opinion OC-5/85, paras. 68-81", date="1985-11-13"),
        cite("iachr-expression-2000", "principle 6"),
        case(
            "achpr",
            "art. 9",
            "Scanlen and Holderness v. Zimbabwe, 297/05, paras. 92-124",
            date="2009-04-03",
        ),
        cite("achpr-expression-2019", "principle 19"),
    ),
    message="Nobody needs the State's licence to be a journalist.",
)

ACCREDITATION = Standard(
    id="press.accreditation",
    right=Right.PRESS,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.REPORT)
    & (
        (
            form.is_in(
                Form.REFUSAL,
                Form.SUSPENSION,
                Form.DISMISSAL,
                Form.EXPULSION,
                Form.BAN,
                Form.ELIGIBILITY_RULE,
            )
            & NO_FACTS
            & NOT_WEIGHED
        )
        | ((form == Form.AUTHORISATION) & discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED))
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Gauthier v. Canada, 633/1995, para. 13.6",
            date="1999-04-07",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Koktish v. Belarus, 1985/2010, paras. 8.3-8.4",
            date="2014-07-24",
            verified=True,
        ),
        cite("joint-decl-2003", "on restrictions on journalists"),
        cite("gc34", "para. 44", verified=True),
        cite("echr", "art. 10(2)", verified=True),
        cite("achpr-expression-2019", "principle 19"),
    ),
    message="A reporter was kept out without fair, known criteria, or without reasons.",
)

STANDARDS: tuple[Standard, ...] = (
    PRIOR_RESTRAINT,
    PRIOR_CENSORSHIP,
    JOURNALIST_LICENSING,
    ACCREDITATION,
)
"""The standards on censorship and reporters."""
