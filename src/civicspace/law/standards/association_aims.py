"""Association: the aims for which a group may be limited, instrument by instrument."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import ABOUT_A_BODY, TRANSPARENT_AND_LISTED
from civicspace.model.choices import Aim, Form, Target
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import aims, duties, form, targets

__all__ = ["STANDARDS"]

#: The lists of aims bite on limits, not on plain duties to announce, enrol or report.
_NEEDS_AN_AIM = ABOUT_A_BODY & ~form.is_in(
    Form.NOTIFICATION, Form.REGISTRATION, Form.REPORTING_DUTY, Form.PROCEDURE_RULE
)

#: Keeping foreign money out of parties and elections is judged by rules of its own.
_PARTY_MONEY = form.is_in(Form.FUNDING_RULE) & targets.any_of(Target.PARTY, Target.CANDIDATE)

#: Aims were named, and it is neither party money nor a matter of the forces or the civil service.
_AIMS_TO_MEASURE = ~_PARTY_MONEY & duties.fails & ~aims.is_empty

CLOSED_LIST = Standard(
    id="association.closed-list",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_NEEDS_AN_AIM & _AIMS_TO_MEASURE & aims.none_of(*TRANSPARENT_AND_LISTED),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("siracusa", "para. 1", verified=True),
        cite("a-hrc-23-39", "para. 30", verified=True),
        cite("achr", "art. 16(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("crc", "art. 15(2)", verified=True),
    ),
    message="None of the aims invoked is one for which the treaty lets a State limit associations.",
)

CLOSED_LIST_ECHR = Standard(
    id="association.closed-list-echr",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_NEEDS_AN_AIM
    & _AIMS_TO_MEASURE
    & aims.none_of(*TRANSPARENT_AND_LISTED, Aim.GOVERNABILITY),
    authorities=(
        cite("echr", "art. 11(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Sidiropoulos and Others v. Greece, 26695/95, para. 38",
            date="1998-07-10",
            verified=True,
        ),
    ),
    message="None of the aims invoked stands in the exhaustive list of article 11 of the "
    "Convention.",
)

CLOSED_LIST_ARAB = Standard(
    id="association.closed-list-arab",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_NEEDS_AN_AIM
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
        Aim.ELECTORAL_INTEGRITY,
        Aim.MINORITY_PROTECTION,
    ),
    authorities=(cite("arab-charter", "art. 24(7)", verified=True),),
    message="None of the aims invoked is in the Arab Charter's list, which names neither "
    "public order as such nor the calm of the State.",
)

CLOSED_LIST_ACHPR = Standard(
    id="association.closed-list-achpr",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=_NEEDS_AN_AIM
    & _AIMS_TO_MEASURE
    & aims.none_of(*TRANSPARENT_AND_LISTED, Aim.PLURALISM),
    authorities=(
        cite("achpr", "art. 10(1)", verified=True),
        cite("achpr", "art. 27(2)"),
        case(
            "achpr",
            "art. 10",
            "Civil Liberties Organisation v. Nigeria, 101/93, paras. 14-16",
            date="1995-03-22",
        ),
    ),
    message="The African Charter lets a law limit groups for the rights of others, security, "
    "morals or the common good, and none of these was named.",
)

STANDARDS: tuple[Standard, ...] = (
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_ARAB,
    CLOSED_LIST_ACHPR,
)
"""The standards on the aims."""
