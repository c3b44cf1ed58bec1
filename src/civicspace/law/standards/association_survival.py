"""Association: the life of a group that exists, and its end."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    DANGER_SHOWN,
    EMERGENCY,
    FORCES,
    JUSTIFIED_END,
)
from civicspace.model.choices import (
    Activity,
    Burden,
    Channels,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    Reasons,
    RefusalGround,
    Scope,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    burden,
    channels_open,
    discretion,
    evidence,
    form,
    heard,
    independent_decider,
    judicial_review,
    milder_tried,
    political_work_barred,
    reasons,
    refusal_ground,
    scope,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

_EXISTING = activity.is_in(
    Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION, Activity.FORM_ASSOCIATION
)

_ENDS = form.is_in(Form.DISSOLUTION, Form.SUSPENSION)

_NO_GOOD_REVIEW = judicial_review.is_in(
    JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE
)

#: Grave and repeated breaches, or violence: named in a rule, or shown on facts in a case.
_GRAVE_GROUND = refusal_ground.is_in(RefusalGround.UNLAWFUL_ACTIVITY, RefusalGround.VIOLENCE) & (
    (scope == Scope.GENERAL) | (evidence == Evidence.SPECIFIC)
)

LAST_RESORT = Standard(
    id="association.dissolution-last-resort",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_EXISTING & _ENDS & ~_GRAVE_GROUND,
    exemptions=(
        DANGER_SHOWN,
        EMERGENCY,
        Exemption(
            id="milder-steps-failed",
            condition=(evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED)
            & milder_tried.holds
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="a court weighed facts of grave wrong, after milder steps had failed",
            authorities=(
                cite("a-hrc-20-27", "para. 75", verified=True),
                cite("coe-rec-2007-14", "paras. 44 and 74", verified=True),
            ),
        ),
        JUSTIFIED_END,
    ),
    authorities=(
        cite("gc31", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Korneenko et al. v. Belarus, 1274/2004, paras. 7.6-7.7",
            date="2006-10-31",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Belyatsky et al. v. Belarus, 1296/2004, para. 7.5",
            date="2007-07-24",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 75", verified=True),
        cite("a-hrc-23-39", "para. 38", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "United Communist Party of Turkey and Others v. Turkey [GC], 19392/92, paras. 58-61",
            date="1998-01-30",
            verified=True,
        ),
        case(
            "echr",
            "art. 11(2)",
            "Tebieti Muhafize Cemiyyeti and Israfilov v. Azerbaijan, 37083/03, paras. 78-83",
            date="2009-10-08",
        ),
        cite("coe-rec-2007-14", "para. 44", verified=True),
        cite("odihr-vc-association-2014", "para. 35", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
    ),
    message="A group was stopped or ended, the gravest step of all, without grave and repeated "
    "wrongs or violence shown on facts.",
)

BY_THE_EXECUTIVE = Standard(
    id="association.ended-by-the-executive",
    right=Right.ASSOCIATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_EXISTING
    & _ENDS
    & ((independent_decider.fails & _NO_GOOD_REVIEW) | (heard.fails & _NO_GOOD_REVIEW)),
    authorities=(
        cite("a-hrc-20-27", "paras. 76 and 100", verified=True),
        cite("osce-copenhagen-1990", "para. 5.10"),
        cite("coe-rec-2007-14", "para. 74", verified=True),
        cite("odihr-vc-association-2014", "para. 36", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
    ),
    message="Officials, not a court, stopped or ended a group, or it was never heard, and no court "
    "can put that right in time.",
)

INSPECTION_AND_REPORTS = Standard(
    id="association.inspection-and-reports",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (
        (
            form.is_in(Form.INSPECTION, Form.REPORTING_DUTY, Form.NOTIFICATION)
            & burden.is_in(Burden.HEAVY, Burden.CRIPPLING)
        )
        | (
            (form == Form.INSPECTION)
            & (
                discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
                | (unequal == Unequal.UNEXPLAINED)
            )
        )
    ),
    exemptions=(
        Exemption(
            id="graded-by-risk",
            condition=(evidence == Evidence.SPECIFIC)
            & (unequal != Unequal.UNEXPLAINED)
            & (burden != Burden.CRIPPLING)
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="a risk was shown on facts and the duties keep to those who pose it",
            authorities=(
                cite("fatf-r8", "recommendation 8", verified=True),
                cite("a-hrc-50-23", "para. 33", verified=True),
            ),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 65", verified=True),
        cite("a-hrc-23-39", "paras. 37-38", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("coe-rec-2007-14", "paras. 67-69"),
        cite("odihr-vc-association-2014", "paras. 27 and 33", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, IV (Oversight)"),
    ),
    message="Visits, papers and reports are asked of groups far beyond what others owe, or as "
    "officials please.",
)

INNER_LIFE = Standard(
    id="association.inner-life",
    right=Right.ASSOCIATION,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=_EXISTING
    & (
        (form == Form.TAKEOVER)
        | (
            (form == Form.AUTHORISATION)
            & (activity == Activity.RUN_ASSOCIATION)
            & targets.any_of(Target.RELIGIOUS_GROUP, Target.UNION)
        )
    ),
    exemptions=(DANGER_SHOWN, EMERGENCY),
    authorities=(
        cite("a-hrc-20-27", "paras. 64-65", verified=True),
        cite("un-hrd-declaration", "art. 5(b)", verified=True),
        cite("osce-vienna-1989", "para. 16.4", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.3 and 24", verified=True),
        case(
            "echr",
            "arts. 9 and 11",
            "Hasan and Chaush v. Bulgaria [GC], 30985/96, paras. 62 and 78",
            date="2000-10-26",
            verified=True,
        ),
        cite("coe-rec-2007-14", "para. 6", verified=True),
        case(
            "achpr",
            "art. 10",
            "Civil Liberties Organisation v. Nigeria, 101/93, paras. 14-16",
            date="1995-03-22",
        ),
        cite("odihr-vc-association-2014", "para. 29", verified=True),
    ),
    message="The State puts its own people at the head of a group, or chooses who may lead it.",
)

POLITICAL_WORK = Standard(
    id="association.political-work-barred",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY & political_work_barred.holds,
    exemptions=(
        DANGER_SHOWN,
        Exemption(
            id="price-of-a-privilege",
            condition=(refusal_ground == RefusalGround.PRIVILEGE)
            & (channels_open == Channels.ADEQUATE),
            message="only those who choose a tax or like privilege keep out of party campaigns",
            authorities=(cite("coe-rec-2007-14", "paras. 58-60", verified=True),),
        ),
        FORCES,
    ),
    authorities=(
        cite("gc25", "para. 8", verified=True),
        cite("un-hrd-declaration", "art. 8(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 10.3"),
        case(
            "echr",
            "art. 11(2)",
            "United Communist Party of Turkey and Others v. Turkey [GC], 19392/92, para. 57",
            date="1998-01-30",
            verified=True,
        ),
        case(
            "echr",
            "art. 11(2)",
            "Zhechev v. Bulgaria, 57045/00, paras. 56-57",
            date="2007-06-21",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 64", verified=True),
        cite("odihr-vc-association-2014", "para. 31", verified=True),
    ),
    message="Groups may not speak on public affairs or seek to change policy, which is ordinary "
    "civic work.",
)

STANDARDS: tuple[Standard, ...] = (
    LAST_RESORT,
    BY_THE_EXECUTIVE,
    INSPECTION_AND_REPORTS,
    INNER_LIFE,
    POLITICAL_WORK,
)
"""The standards on the life and the end of a group."""
