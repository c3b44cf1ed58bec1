"""Peaceful assembly: the law behind a limit."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    Conduct,
    Discretion,
    Evidence,
    Form,
    LegalBasis,
    Reasons,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    alone,
    conduct,
    discretion,
    duration_days,
    evidence,
    followed_law,
    form,
    independent_decider,
    legal_basis,
    precise,
    reasons,
    setting,
)

__all__ = [
    "ASSEMBLE",
    "GATHERING",
    "LIMITED",
    "NOT_PEACEFUL",
    "ONE_PERSON_ALONE",
    "QUIET_AT_THE_POLLS",
    "STANDARDS",
]

#: Holding a gathering, or joining one.
ASSEMBLE = activity == Activity.ASSEMBLE

#: The gathering, or what leads to it: the call, the plan, the report.
GATHERING = activity.is_in(
    Activity.ASSEMBLE,
    Activity.SPEAK,
    Activity.PUBLISH,
    Activity.USE_INTERNET,
    Activity.CAMPAIGN,
    Activity.DEFEND_RIGHTS,
)

#: The State itself limits the gathering; standing by while others break it up is apart.
#: What people do in associations, with money or at the polls is no gathering.
LIMITED = (form != Form.NON_PROTECTION) & ~activity.is_in(
    Activity.FORM_ASSOCIATION,
    Activity.RUN_ASSOCIATION,
    Activity.JOIN_ASSOCIATION,
    Activity.RECEIVE_FUNDING,
    Activity.STAND,
    Activity.VOTE,
    Activity.PUBLIC_SERVICE,
)

ONE_PERSON_ALONE = Exemption(
    id="one-person-alone",
    condition=alone.holds,
    message="one person alone is no assembly; the freedom of expression protects such a protest",
    authorities=(
        case(
            "iccpr",
            "art. 21",
            "Coleman v. Australia, 1157/2003, para. 6.4",
            date="2006-07-17",
            verified=True,
        ),
        cite("gc37", "para. 13", verified=True),
    ),
)

NOT_PEACEFUL = Exemption(
    id="not-peaceful",
    condition=conduct == Conduct.VIOLENT,
    message="those affected used violence or meant to; only peaceful gatherings are protected",
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "paras. 15 and 19", verified=True),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("osce-copenhagen-1990", "para. 9.2", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
    ),
)

QUIET_AT_THE_POLLS = Exemption(
    id="quiet-hours-at-the-polls",
    # No document gives a figure; two days is where this catalogue draws the line.
    condition=setting.any_of(Setting.SILENCE, Setting.POLLING)
    & setting.none_of(Setting.CAMPAIGN, Setting.RESULTS)
    & (duration_days <= 2),
    message="it keeps only the polls quiet, for the hours of voting",
    authorities=(cite("gc25", "para. 19", verified=True),),
)

NO_LEGAL_BASIS = Standard(
    id="assembly.no-legal-basis",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=LIMITED
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 21", verified=True),
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 12", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 15", verified=True),
        cite("achpr", "art. 11", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.8 and 9.2", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
    ),
    message="A gathering was limited without a published law that allows it, or against that law.",
)

UNCLEAR_RULE = Standard(
    id="assembly.unclear-rule",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=LIMITED & precise.fails,
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
                    "art. 11(2)",
                    "Rekvenyi v. Hungary [GC], 25390/94, para. 34",
                    date="1999-05-20",
                ),
            ),
        ),
        ONE_PERSON_ALONE,
    ),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 17"),
        case(
            "echr", "art. 11(2)", "Vyerentsov v. Ukraine, 20372/11, paras. 52-55", date="2013-04-11"
        ),
        cite("odihr-assembly-2007", "Section A, Legality"),
        cite("achpr-guidelines-foaa-2017", "Part 2, III (Scope of Limitations)"),
    ),
    message="The rule is so vague that nobody can tell beforehand which gathering it forbids.",
)

UNFETTERED_DISCRETION = Standard(
    id="assembly.unfettered-discretion",
    right=Right.ASSEMBLY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=LIMITED & (discretion == Discretion.UNFETTERED),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("gc37", "para. 39", verified=True),
        cite("gc27", "para. 13", verified=True),
        cite("siracusa", "para. 7", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Lashmankin and Others v. Russia, 57818/09, paras. 426-430",
            date="2017-02-07",
        ),
    ),
    message="Officials may forbid or move a gathering as they please: no rule binds them.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    UNFETTERED_DISCRETION,
)
"""The standards on the law behind a limit."""
