"""Association: the law and the aim of a limit, and the terms that the other rules share."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Aim,
    Channels,
    Conduct,
    DerogationClaim,
    Discretion,
    Evidence,
    Form,
    Incitement,
    LegalBasis,
    Message,
    Reasons,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    channels_open,
    conduct,
    derogation,
    discretion,
    duties,
    evidence,
    followed_law,
    form,
    incitement,
    legal_basis,
    may_reapply,
    message,
    open_ended,
    precise,
    reasons,
    targets,
)

__all__ = [
    "ABOUT_A_BODY",
    "ANOTHER_WAY_OPEN",
    "DANGER_SHOWN",
    "EMERGENCY",
    "NOT_SHOWN",
    "STANDARDS",
    "TRANSPARENT_AND_LISTED",
]

#: A group, its founders, its members or its money are touched first.
ABOUT_A_BODY = activity.is_in(
    Activity.FORM_ASSOCIATION,
    Activity.RUN_ASSOCIATION,
    Activity.JOIN_ASSOCIATION,
    Activity.RECEIVE_FUNDING,
)

#: No facts about this group; or a general situation that nobody weighed against the right.
NOT_SHOWN = (evidence == Evidence.NONE) | (
    (evidence == Evidence.GENERAL) & reasons.is_in(Reasons.NONE, Reasons.FORMAL)
)

DANGER_SHOWN = Exemption(
    id="danger-shown",
    condition=(evidence == Evidence.SPECIFIC)
    & (
        (conduct == Conduct.VIOLENT)
        | (incitement == Incitement.LIKELY)
        | (message.is_in(Message.ANTIDEMOCRATIC, Message.HATEFUL) & (reasons == Reasons.WEIGHED))
    ),
    message="facts showed violence, a call for it, or plans to end democracy or others' rights",
    authorities=(
        cite("iccpr", "art. 5(1)", verified=True),
        cite("udhr", "art. 30", verified=True),
        cite("echr", "art. 17", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Refah Partisi and Others v. Turkey [GC], 41340/98, para. 98",
            date="2003-02-13",
            verified=True,
        ),
        cite("odihr-vc-association-2014", "para. 68", verified=True),
    ),
)

ANOTHER_WAY_OPEN = Exemption(
    id="another-way-open",
    condition=(reasons == Reasons.WEIGHED)
    & (channels_open == Channels.ADEQUATE)
    & may_reapply.holds,
    message="courts weighed the case, and the same people may found the body in another form",
    authorities=(
        case(
            "echr",
            "art. 11(2)",
            "Gorzelik and Others v. Poland [GC], 44158/98, paras. 103-106",
            date="2004-02-17",
        ),
    ),
    only_under=("echr",),
)

EMERGENCY = Exemption(
    id="emergency-strictly-required",
    condition=(derogation == DerogationClaim.NOTIFIED)
    & (evidence == Evidence.SPECIFIC)
    & open_ended.fails,
    message="an emergency was proclaimed and notified, and called for this on facts",
    authorities=(cite("iccpr", "art. 4(1)", verified=True), cite("echr", "art. 15", verified=True)),
)

NO_LEGAL_BASIS = Standard(
    id="association.no-legal-basis",
    right=Right.ASSOCIATION,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=ABOUT_A_BODY
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("siracusa", "para. 5", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 16(2)", verified=True),
        cite("achpr", "art. 10(1)", verified=True),
        cite("arab-charter", "art. 24(7)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="A group was limited without a public law that allows it, or against that law.",
)

UNCLEAR_RULE = Standard(
    id="association.unclear-rule",
    right=Right.ASSOCIATION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY & (precise.fails | (discretion == Discretion.UNFETTERED)),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        cite("siracusa", "para. 7", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 10(2)",
            "Sunday Times v. United Kingdom (no. 1), 6538/74, para. 49",
            date="1979-04-26",
            verified=True,
        ),
        case(
            "echr",
            "art. 11(2)",
            "Koretskyy and Others v. Ukraine, 40269/02, paras. 47-48",
            date="2008-04-03",
        ),
        cite("coe-rec-2007-14", "para. 28", verified=True),
        cite("odihr-vc-association-2014", "principle 9"),
        cite("achpr-guidelines-foaa-2017", "Part 1, I (Legal Framework)"),
    ),
    message="The rule is so vague, or leaves officials so free, that no group can know what it may "
    "do.",
)

#: Aims that article 22 names, and those that fall under its words.
TRANSPARENT_AND_LISTED = (
    Aim.NATIONAL_SECURITY,
    Aim.TERRITORIAL_INTEGRITY,
    Aim.PUBLIC_SAFETY,
    Aim.PUBLIC_ORDER,
    Aim.TRAFFIC,
    Aim.FINANCIAL_CRIME,
    Aim.TRANSPARENCY,
    Aim.HEALTH,
    Aim.MORALS,
    Aim.RIGHTS_OF_OTHERS,
    Aim.REPUTATION,
    Aim.JUDICIARY,
    Aim.MINORS,
    Aim.ELECTORAL_INTEGRITY,
    Aim.DEMOCRACY,
    Aim.MINORITY_PROTECTION,
)

#: The lists of aims bite on limits, not on plain duties to announce, enrol or report.
_NEEDS_AN_AIM = ABOUT_A_BODY & ~form.is_in(
    Form.NOTIFICATION, Form.REGISTRATION, Form.REPORTING_DUTY, Form.PROCEDURE_RULE
)

#: Keeping foreign money out of parties and elections is judged by rules of its own.
_PARTY_MONEY = form.is_in(Form.FUNDING_RULE) & targets.any_of(Target.PARTY, Target.CANDIDATE)

CLOSED_LIST = Standard(
    id="association.closed-list",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_NEEDS_AN_AIM
    & ~_PARTY_MONEY
    & duties.fails
    & ~aims.is_empty
    & aims.none_of(*TRANSPARENT_AND_LISTED),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("siracusa", "para. 1", verified=True),
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
    & ~_PARTY_MONEY
    & duties.fails
    & ~aims.is_empty
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
    message="The Arab Charter's list of aims knows neither plain public order nor the comfort of "
    "the State.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    CLOSED_LIST,
    CLOSED_LIST_ECHR,
    CLOSED_LIST_ARAB,
)
"""The standards on the law and the aim."""
