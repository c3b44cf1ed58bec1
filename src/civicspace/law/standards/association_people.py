"""Association: who may found, join or head a group, foreign branches, and forced membership."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    DANGER_SHOWN,
)
from civicspace.model.choices import (
    Activity,
    Channels,
    Discretion,
    Form,
    Reasons,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    discretion,
    form,
    min_founders,
    notice_hours,
    reasons,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

MANY_FOUNDERS = Standard(
    id="association.many-founders",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=(activity == Activity.FORM_ASSOCIATION)
    & form.is_in(Form.REGISTRATION, Form.ELIGIBILITY_RULE, Form.PROCEDURE_RULE)
    & targets.none_of(Target.PARTY)
    & (min_founders > 2),
    authorities=(
        cite("a-hrc-20-27", "para. 54"),
        cite("coe-rec-2007-14", "para. 17"),
        cite("odihr-vc-association-2014", "principle 3"),
        cite("ilo-cfa-2018", "para. 437", verified=True),
    ),
    message="It takes more founders than the two who can make an association.",
)

FOUNDERS_AND_HEADS = Standard(
    id="association.founders-and-heads",
    right=Right.ASSOCIATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & (form == Form.ELIGIBILITY_RULE)
    & targets.any_of(
        Target.FOREIGNER,
        Target.FOREIGN_NGO,
        Target.MINORITY,
        Target.RELIGIOUS_GROUP,
        Target.LGBT,
        Target.CHILD,
        Target.OPPOSITION,
        Target.DEFENDER,
        Target.PRISONER,
    ),
    exemptions=(
        Exemption(
            id="parties-and-office",
            condition=targets.any_of(Target.PARTY)
            & targets.any_of(Target.FOREIGNER, Target.FOREIGN_NGO),
            message="political parties compete for offices that may be kept for citizens",
            authorities=(
                cite("iccpr", "art. 25", verified=True),
                cite("echr", "art. 16", verified=True),
            ),
        ),
        Exemption(
            id="objective-difference",
            condition=unequal == Unequal.OBJECTIVE,
            message="an objective and reasonable ground for the difference was shown",
            authorities=(
                cite("gc18", "para. 13", verified=True),
                cite("echr", "art. 14", verified=True),
            ),
        ),
    ),
    authorities=(
        cite("iccpr", "arts. 2(1) and 22(1)", verified=True),
        cite("gc15", "para. 7", verified=True),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 16(1)", verified=True),
        cite("crc", "art. 15(1)", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("osce-copenhagen-1990", "para. 10.3"),
        cite("coe-rec-2007-14", "para. 22", verified=True),
        cite("a-hrc-20-27", "para. 54"),
    ),
    message="Whole classes of people, such as foreigners, may not found, join or head a group, "
    "though the right is everyone's.",
)

FOREIGN_BRANCHES = Standard(
    id="association.foreign-branches",
    right=Right.ASSOCIATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=(ABOUT_A_BODY | activity.is_in(Activity.DEFEND_RIGHTS, Activity.ASSEMBLE))
    & targets.any_of(Target.FOREIGN_NGO)
    & (
        form.is_in(Form.BAN, Form.AUTHORISATION, Form.EXPULSION)
        | (
            form.is_in(Form.REGISTRATION, Form.REFUSAL, Form.NOTIFICATION, Form.REPORTING_DUTY)
            & (
                discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
                | (unequal == Unequal.UNEXPLAINED)
            )
        )
        | ((form == Form.NOTIFICATION) & (notice_hours > 48))
    ),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        cite("un-hrd-declaration", "arts. 5 and 9(4)"),
        cite("a-hrc-20-27", "para. 59"),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("osce-moscow-1991", "para. 43"),
        case(
            "echr",
            "art. 11(2)",
            "Moscow Branch of the Salvation Army v. Russia, 72881/01, paras. 81-86",
            date="2006-10-05",
        ),
        cite("coe-rec-2007-14", "para. 45"),
        cite("odihr-vc-association-2014", "principle 5"),
    ),
    message="Branches of foreign organisations are kept out or held on a lead that local groups "
    "do not wear.",
)

COMPELLED = Standard(
    id="association-negative.compelled",
    right=Right.ASSOCIATION_NEGATIVE,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY & (form == Form.COMPULSION),
    exemptions=(
        Exemption(
            id="professional-chamber",
            condition=(reasons == Reasons.WEIGHED)
            & (channels_open == Channels.ADEQUATE)
            & targets.none_of(Target.UNION, Target.PARTY),
            message="it is a chamber under public law, and private groups stay free beside it",
            authorities=(
                case(
                    "echr",
                    "art. 11",
                    "Le Compte and Others v. Belgium, 6878/75, paras. 64-65",
                    date="1981-06-23",
                ),
                case(
                    "iccpr",
                    "art. 22",
                    "Wallmann et al. v. Austria, 1002/2001, paras. 9.4-9.5",
                    date="2004-04-01",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        cite("udhr", "art. 20(2)", verified=True),
        cite("achpr", "art. 10(2)", verified=True),
        case(
            "echr",
            "art. 11",
            "Young, James and Webster v. United Kingdom, 7601/76, paras. 55-57",
            date="1981-08-13",
        ),
        cite("a-hrc-20-27", "para. 55"),
        cite("odihr-vc-association-2014", "principle 3"),
    ),
    message="People or groups are made to join a body that they did not choose.",
)

STANDARDS: tuple[Standard, ...] = (
    MANY_FOUNDERS,
    FOUNDERS_AND_HEADS,
    FOREIGN_BRANCHES,
    COMPELLED,
)
"""The standards on the people in a group."""
