"""Association: registration, permits and what a group must do to begin."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    ANOTHER_WAY_OPEN,
    DANGER_SHOWN,
    EMERGENCY,
)
from civicspace.model.choices import (
    Activity,
    Channels,
    Discretion,
    Form,
    JudicialReview,
    Reasons,
    RefusalGround,
    SilenceMeans,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    decision_days,
    discretion,
    form,
    judicial_review,
    may_reapply,
    min_founders,
    reasons,
    refusal_ground,
    registration_required,
    silence_means,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

_BEGINS_OR_RUNS = activity.is_in(Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION)

_REGISTERED_TO_COMPETE = Exemption(
    id="only-to-compete-in-elections",
    condition=targets.any_of(Target.PARTY) & (channels_open == Channels.ADEQUATE),
    message="a party need only register to compete in elections, and may act without it",
    authorities=(
        cite("odihr-vc-parties-2010", "part on registration"),
        case("echr", "art. 11(2)", "Gorzelik and Others v. Poland [GC], 44158/98, para. 103",
             date="2004-02-17"),
    ),
)

MANDATORY_REGISTRATION = Standard(
    id="association.mandatory-registration",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & form.is_in(Form.REGISTRATION, Form.AUTHORISATION, Form.LICENSING, Form.BAN, Form.PENALTY)
    & registration_required.holds,
    exemptions=(_REGISTERED_TO_COMPETE,),
    authorities=(
        case("iccpr", "art. 22",
             "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, paras. 22-23",
             date="2001-04-26", verified=True),
        cite("un-hrd-declaration", "art. 5(b)"),
        cite("a-hrc-20-27", "para. 56", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.3 and 10.3"),
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3"),
        cite("odihr-vc-association-2014", "principle 3"),
        cite("achpr-guidelines-foaa-2017", "part on the establishment of associations"),
    ),
    message="People may act together only once the State has registered them; registration must "
    "be a choice, made to get legal status.",
)

UNREGISTERED_PUNISHED = Standard(
    id="association.unregistered-punished",
    right=Right.ASSOCIATION,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & form.is_in(Form.BAN, Form.PENALTY, Form.DETENTION, Form.FUNDING_RULE, Form.DISSOLUTION)
    & targets.any_of(Target.UNREGISTERED_GROUP),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        case("iccpr", "art. 22",
             "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 22",
             date="2001-04-26", verified=True),
        cite("un-hrd-declaration", "art. 5(b)"),
        case("iccpr", "art. 22(2)", "Lee v. Republic of Korea, 1119/2002, paras. 7.2-7.3",
             date="2005-07-20"),
        cite("a-hrc-20-27", "para. 56", verified=True),
        case("iccpr", "art. 22", "Kalyakin et al. v. Belarus, 2153/2012, para. 9.3",
             date="2014-10-10"),
        cite("osce-copenhagen-1990", "paras. 9.3 and 10.3"),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3"),
        cite("odihr-vc-association-2014", "principle 3"),
        cite("achpr-guidelines-foaa-2017", "part on the establishment of associations"),
    ),
    message="People are punished for leading, joining, helping or acting in a peaceful group only "
    "because it is not registered.",
)

AUTHORISATION = Standard(
    id="association.authorisation",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_BEGINS_OR_RUNS
    & (
        (form == Form.AUTHORISATION)
        | (
            form.is_in(Form.REGISTRATION, Form.LICENSING)
            & discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        )
    ),
    exemptions=(EMERGENCY,),
    authorities=(
        case("iccpr", "art. 22",
             "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
             date="2001-04-26", verified=True),
        cite("a-hrc-20-27", "paras. 57 and 95", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3"),
        cite("ilo-c87", "art. 2", verified=True),
        case("echr", "art. 11(2)", "Koretskyy and Others v. Ukraine, 40269/02, paras. 47-48",
             date="2008-04-03"),
        cite("coe-rec-2007-14", "para. 28", verified=True),
        cite("odihr-vc-association-2014", "principle 3"),
        cite("achpr-guidelines-foaa-2017", "part on the establishment of associations"),
    ),
    message="A group needs leave to begin or to go on; a notice, or entry on clear terms, must do.",
)

_PURPOSE_SHOWN_UNLAWFUL = Exemption(
    id="unlawful-purpose-shown",
    condition=(refusal_ground == RefusalGround.UNLAWFUL_ACTIVITY)
    & (reasons == Reasons.WEIGHED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="a court weighed the facts and found the purposes themselves unlawful",
    authorities=(cite("iccpr", "art. 22(2)", verified=True), cite("echr", "art. 11(2)")),
)

REFUSAL_GROUNDS = Standard(
    id="association.refusal-grounds",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_BEGINS_OR_RUNS
    & (form == Form.REFUSAL)
    & (
        refusal_ground.is_in(RefusalGround.PURPOSE, RefusalGround.NO_GROUND)
        | (
            (refusal_ground == RefusalGround.FORMALITY)
            & (may_reapply.fails | (judicial_review != JudicialReview.EFFECTIVE))
        )
    ),
    exemptions=(DANGER_SHOWN, ANOTHER_WAY_OPEN, _PURPOSE_SHOWN_UNLAWFUL),
    authorities=(
        case("iccpr", "art. 22",
             "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
             date="2001-04-26", verified=True),
        case("iccpr", "art. 22(2)", "Zvozskov et al. v. Belarus, 1039/2001, paras. 7.2-7.4",
             date="2006-10-17"),
        case("iccpr", "art. 22(2)", "Kungurov v. Uzbekistan, 1478/2006, paras. 8.4-8.6",
             date="2011-07-20"),
        cite("a-hrc-20-27", "para. 61"),
        case("echr", "art. 11(2)", "Sidiropoulos and Others v. Greece, 26695/95, paras. 44-47",
             date="1998-07-10"),
        cite("coe-rec-2007-14", "paras. 28-29", verified=True),
        cite("odihr-vc-association-2014", "principle 4"),
        cite("ilo-c87", "art. 2", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.3 and 24"),
        cite("achpr-guidelines-foaa-2017", "part on the establishment of associations"),
    ),
    message="Status was refused for what the group is for, for no stated ground, or for a slip "
    "that it could not mend.",
)

SLOW_OR_SILENT = Standard(
    id="association.slow-or-silent",
    right=Right.ASSOCIATION,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    # The documents ask for a short time; sixty days is where this catalogue draws the line.
    condition=_BEGINS_OR_RUNS
    & form.is_in(Form.REGISTRATION, Form.AUTHORISATION)
    & ((decision_days > 60) | (silence_means == SilenceMeans.REFUSED)),
    exemptions=(
        Exemption(
            id="may-act-meanwhile",
            condition=registration_required.fails & (decision_days <= 90),
            message="the group may act while it waits, and the wait has an end",
            authorities=(cite("a-hrc-20-27", "paras. 58-60"),),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 60"),
        case("echr", "art. 11(2)",
             "Ramazanova and Others v. Azerbaijan, 44363/02, paras. 58-66", date="2007-02-01"),
        cite("coe-rec-2007-14", "para. 37"),
        cite("odihr-vc-association-2014", "principle 8"),
        cite("ilo-cfa-2018", "chapter 4, section on registration", verified=True),
        cite("achpr-guidelines-foaa-2017", "part on the establishment of associations"),
    ),
    message="A group that asks for status waits for months, or gets silence that counts as no.",
)

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
            authorities=(cite("gc18", "para. 13"), cite("echr", "art. 14")),
        ),
    ),
    authorities=(
        cite("iccpr", "arts. 2(1) and 22(1)", verified=True),
        case("iccpr", "art. 22", "General Comment 15 (position of aliens), para. 7",
             date="1986-04-11"),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 16(1)", verified=True),
        cite("crc", "art. 15(1)", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.3 and 10.3"),
        cite("ilo-c87", "arts. 2-3", verified=True),
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
    ),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        cite("un-hrd-declaration", "arts. 5 and 9(4)"),
        cite("a-hrc-20-27", "para. 59"),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("osce-moscow-1991", "para. 43"),
        case("echr", "art. 11(2)",
             "Moscow Branch of the Salvation Army v. Russia, 72881/01, paras. 81-86",
             date="2006-10-05"),
        cite("coe-rec-2007-14", "para. 45"),
        cite("odihr-vc-association-2014", "principle 5"),
    ),
    message="Branches of foreign organisations are kept out or held on a lead that local groups "
    "do not wear.",
)

STANDARDS: tuple[Standard, ...] = (
    MANDATORY_REGISTRATION,
    UNREGISTERED_PUNISHED,
    AUTHORISATION,
    REFUSAL_GROUNDS,
    SLOW_OR_SILENT,
    MANY_FOUNDERS,
    FOUNDERS_AND_HEADS,
    FOREIGN_BRANCHES,
)
"""The standards on beginning: registration, permits, refusals, founders and branches."""
