"""Expression: the law and the aim of a limit on speech."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Aim,
    Discretion,
    Evidence,
    Form,
    Incitement,
    LegalBasis,
    Reasons,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    discretion,
    evidence,
    followed_law,
    form,
    incitement,
    independent_decider,
    legal_basis,
    precise,
    reasons,
)

__all__ = ["STANDARDS"]

#: The State itself limits speech; standing by while others do is apart.
_LIMITED = form != Form.NON_PROTECTION

NO_LEGAL_BASIS = Standard(
    id="expression.no-legal-basis",
    right=Right.EXPRESSION,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_LIMITED
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 19(3)", verified=True),
        cite("gc10", "para. 4", verified=True),
        cite("gc34", "paras. 24-25 and 27", verified=True),
        cite("siracusa", "para. 5", verified=True),
        cite("echr", "art. 10(2)", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("achpr", "art. 9(2)", verified=True),
        cite("crc", "art. 13(2)", verified=True),
        cite("cis-hrc", "art. 11(2)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.8 and 9.1", verified=True),
        cite("osce-moscow-1991", "para. 26"),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="Speech was limited without a published law that allows it, or against that law.",
)

VAGUE_OFFENCE = Standard(
    id="expression.vague-offence",
    right=Right.EXPRESSION,
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
                    "art. 10(2)",
                    "Sunday Times v. United Kingdom (No. 1), 6538/74, para. 49",
                    date="1979-04-26",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("gc34", "paras. 25 and 46", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 17"),
        case(
            "iccpr",
            "art. 19",
            "Kim v. Republic of Korea, 574/1994, para. 12.3",
            date="1998-11-03",
            verified=True,
        ),
        cite("echr", "art. 10(2)", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("achpr-expression-2019", "principle 9(2)"),
    ),
    message="The words of the rule are so vague that nobody can tell what may still be said.",
)

UNFETTERED_DISCRETION = Standard(
    id="expression.unfettered-discretion",
    right=Right.EXPRESSION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED & (discretion == Discretion.UNFETTERED),
    exemptions=(
        Exemption(
            id="a-court-decides-each-case",
            condition=independent_decider.holds & (reasons == Reasons.WEIGHED),
            message="a court had to approve each use, and weighed it",
            authorities=(cite("siracusa", "para. 8", verified=True),),
        ),
    ),
    authorities=(
        cite("gc34", "para. 25", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 7", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 10(2)",
            "Glas Nadezhda EOOD and Elenkov v. Bulgaria, 14134/02, para. 46",
            date="2007-10-11",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 9(2)"),
    ),
    message="Officials may silence speech as they please: no rule binds them.",
)

#: Aims that articles 19 and 13 name, and those that fall under their words. Public safety is in
#: articles 21 and 22, and not here: it has to be shown as public order or national security.
_COVENANT_AIMS = (
    Aim.RIGHTS_OF_OTHERS,
    Aim.REPUTATION,
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_ORDER,
    Aim.TRAFFIC,
    Aim.FINANCIAL_CRIME,
    Aim.JUDICIARY,
    Aim.ADMINISTRATION,
    Aim.OFFICE,
    Aim.TRANSPARENCY,
    Aim.HEALTH,
    Aim.MORALS,
    Aim.MINORS,
    Aim.CONFIDENTIALITY,
    Aim.ELECTORAL_INTEGRITY,
    Aim.DEMOCRACY,
    Aim.PLURALISM,
    Aim.MINORITY_PROTECTION,
)

#: Measures that silence or punish, for which the State has to name an aim.
_STRIKES = form.is_in(
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
    Form.SHUTDOWN,
    Form.DISMISSAL,
    Form.EXPULSION,
)

#: An aim was named, or none at all for a measure that strikes.
_HAS_TO_HAVE_AN_AIM = _LIMITED & (~aims.is_empty | _STRIKES)

CLOSED_LIST = Standard(
    id="expression.closed-list",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_HAS_TO_HAVE_AN_AIM & aims.none_of(*_COVENANT_AIMS),
    authorities=(
        cite("iccpr", "art. 19(3)", verified=True),
        cite("gc10", "para. 4", verified=True),
        cite("gc34", "para. 22", verified=True),
        cite("siracusa", "para. 1", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("crc", "art. 13(2)", verified=True),
        cite("achpr-expression-2019", "principle 9(3)"),
    ),
    message="None of the aims invoked is one for which the treaty lets a State limit speech.",
)

CLOSED_LIST_ECHR = Standard(
    id="expression.closed-list-echr",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_HAS_TO_HAVE_AN_AIM & aims.none_of(*_COVENANT_AIMS, Aim.PUBLIC_SAFETY),
    authorities=(
        cite("echr", "art. 10(2)", verified=True),
        cite("echr", "art. 18", verified=True),
    ),
    message="None of the aims invoked stands in the closed list of article 10 of the Convention.",
)

CLOSED_LIST_CIS = Standard(
    id="expression.closed-list-cis",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_HAS_TO_HAVE_AN_AIM
    & aims.none_of(
        Aim.NATIONAL_SECURITY,
        Aim.TERRITORIAL_INTEGRITY,
        Aim.PUBLIC_SAFETY,
        Aim.PUBLIC_ORDER,
        Aim.TRAFFIC,
        Aim.FINANCIAL_CRIME,
        Aim.JUDICIARY,
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.CONFIDENTIALITY,
        Aim.MINORS,
        Aim.MINORITY_PROTECTION,
        Aim.ELECTORAL_INTEGRITY,
        Aim.DEMOCRACY,
    ),
    authorities=(cite("cis-hrc", "art. 11(2)", verified=True),),
    message="None of the aims invoked stands in the short list of the CIS Convention.",
)

INADMISSIBLE_AIM = Standard(
    id="expression.inadmissible-aim",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_LIMITED
    & aims.any_of(
        Aim.IMAGE,
        Aim.STABILITY,
        Aim.IDEOLOGY,
        Aim.GOVERNABILITY,
        Aim.SOVEREIGNTY,
        Aim.FOREIGN_RELATIONS,
    )
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL),
    exemptions=(
        Exemption(
            id="call-to-violence-likely-to-work",
            condition=incitement == Incitement.LIKELY,
            message="the words called for violence, and harm was likely",
            authorities=(cite("iccpr", "art. 20(2)", verified=True),),
        ),
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Mukong v. Cameroon, 458/1991, para. 9.7",
            date="1994-07-21",
            verified=True,
        ),
        cite("siracusa", "para. 6", verified=True),
        cite("johannesburg", "principle 2(b)", verified=True),
        cite("gc34", "paras. 22, 38 and 42", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("echr", "art. 18", verified=True),
        cite("achr", "art. 13(2)", verified=True),
        cite("achpr-expression-2019", "principle 9(3)"),
    ),
    message="Speech is limited for the image, the calm or the creed of those in power; with no "
    "danger shown, naming a lawful aim as well does not save it.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    VAGUE_OFFENCE,
    UNFETTERED_DISCRETION,
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_CIS,
    INADMISSIBLE_AIM,
)
"""The standards on the law and the aim."""
