"""Association: what counts as one, the law behind a limit, and terms that other rules share."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.weighing import GROUPS
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
    JudicialReview,
    LegalBasis,
    Message,
    PlacedOutside,
    Reasons,
    Scope,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    conduct,
    derogation,
    discretion,
    evidence,
    followed_law,
    form,
    incitement,
    judicial_review,
    legal_basis,
    may_reapply,
    message,
    open_ended,
    placed_outside,
    precise,
    reasons,
    scope,
    targets,
)

__all__ = [
    "ABOUT_A_BODY",
    "ANOTHER_WAY_OPEN",
    "DANGER_SHOWN",
    "EMERGENCY",
    "FORCES",
    "FORCES_WHOLLY_BARRED",
    "FORCES_WHOLLY_BARRED_ONCE",
    "FOREIGN_ON_CLEAR_TERMS",
    "JUSTIFIED_END",
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

#: To end a body that was peaceful and called for no harm, weighing alone is not enough.
JUSTIFIED_END = Exemption(
    id="justified-on-the-facts",
    condition=GROUPS.justified.condition
    & (
        conduct.is_in(Conduct.DISRUPTIVE, Conduct.VIOLENT)
        | incitement.is_in(Incitement.LATENT, Incitement.LIKELY)
        | message.is_in(Message.HATEFUL, Message.ANTIDEMOCRATIC, Message.DENIAL)
    ),
    message="the State showed on the facts that the body was a danger, and weighed the right",
    authorities=GROUPS.justified.authorities,
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

FOREIGN_ON_CLEAR_TERMS = Exemption(
    id="foreign-body-on-clear-terms",
    condition=targets.any_of(Target.FOREIGN_NGO)
    & (form == Form.AUTHORISATION)
    & (discretion == Discretion.BOUNDED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="a foreign organisation needs approval, on the clear terms that local ones meet",
    authorities=(cite("coe-rec-2007-14", "para. 45"),),
    only_under=("echr",),
)

#: Soldiers and police, and a law that says what they may not do.
_FORCES = targets.any_of(Target.SECURITY_FORCE) & (legal_basis == LegalBasis.STATUTE)

#: None of them may found or join a body; to keep them out of politics is another matter.
_WHOLE_BAR = activity.is_in(Activity.FORM_ASSOCIATION, Activity.JOIN_ASSOCIATION) & (
    scope == Scope.BLANKET
)
_POLITICS = (message == Message.POLITICAL) | targets.any_of(Target.PARTY)

FORCES = Exemption(
    id="armed-forces-and-police",
    condition=_FORCES & (~_WHOLE_BAR | _POLITICS),
    message="the treaty lets a law limit this right for the armed forces and the police",
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 16(3)", verified=True),
        cite("ilo-c87", "art. 9(1)", verified=True),
    ),
)

#: As the Convention was read before.
FORCES_WHOLLY_BARRED_ONCE = Exemption(
    id="armed-forces-and-police-kept-out-once",
    condition=_FORCES & _WHOLE_BAR,
    message="the Convention was read to let a law keep the armed forces and the police out of "
    "every body",
    authorities=(
        case(
            "echr",
            "art. 11(2)",
            "Council of Civil Service Unions and Others v. United Kingdom, 11603/85",
            date="1987-01-20",
        ),
    ),
    only_under=("echr",),
    until="2008-11-12",
    given_up="Demir and Baykara v. Turkey [GC], 34503/97, para. 97",
)

FORCES_WHOLLY_BARRED = Exemption(
    id="armed-forces-and-police-kept-out",
    condition=_FORCES & _WHOLE_BAR,
    message="the treaty lets a law take this right from the armed forces and the police altogether",
    authorities=(cite("achr", "art. 16(3)", verified=True),),
    only_under=("achr",),
)

PLACED_OUTSIDE = Standard(
    id="association.placed-outside",
    right=Right.ASSOCIATION,
    element=Element.APPLICABILITY,
    strength=Strength.CONCLUSIVE,
    condition=ABOUT_A_BODY
    & (
        placed_outside.is_in(PlacedOutside.UNREGISTERED, PlacedOutside.ONLINE, PlacedOutside.YOUNG)
        | (
            (placed_outside == PlacedOutside.FOREIGN)
            & targets.none_of(Target.PARTY, Target.CANDIDATE)
        )
    ),
    authorities=(
        cite("iccpr", "art. 22(1)", verified=True),
        cite("gc15", "para. 7", verified=True),
        cite("a-hrc-20-27", "paras. 52, 54 and 56", verified=True),
        cite("a-hrc-23-39", "para. 8", verified=True),
        cite("crc", "art. 15(1)", verified=True),
        cite("coe-rec-2007-14", "para. 3", verified=True),
        cite("odihr-vc-association-2014", "para. 28", verified=True),
    ),
    message="The authorities said that a group has no such right at all because it is not "
    "registered, meets online, or is made up of foreigners or children.",
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
    message="A group was limited without a published law that allows it, or against that law.",
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
            "Sunday Times v. United Kingdom (No. 1), 6538/74, para. 49",
            date="1979-04-26",
            verified=True,
        ),
        case(
            "echr",
            "art. 11(2)",
            "Koretskyy and Others v. Ukraine, 40269/02, para. 48",
            date="2008-04-03",
            verified=True,
        ),
        cite("coe-rec-2007-14", "para. 28", verified=True),
        cite("odihr-vc-association-2014", "para. 34", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, I (Legal Framework)"),
    ),
    message="The rule is so vague, or leaves officials so free, that no group can know what it may "
    "do.",
)

STANDARDS: tuple[Standard, ...] = (
    PLACED_OUTSIDE,
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
)
"""The standards on what counts as a group, and on the law behind a limit."""
