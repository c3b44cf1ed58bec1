"""Association: registration, permits and how status is given or refused."""

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
    RefusalGround,
    SilenceMeans,
    Target,
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
    refusal_ground,
    registration_required,
    silence_means,
    targets,
)

__all__ = ["STANDARDS"]

_BEGINS_OR_RUNS = activity.is_in(Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION)

_REGISTERED_TO_COMPETE = Exemption(
    id="only-to-compete-in-elections",
    condition=targets.any_of(Target.PARTY) & (channels_open == Channels.ADEQUATE),
    message="a party need only register to compete in elections, and may act without it",
    authorities=(
        cite("odihr-vc-parties-2010", "part on registration"),
        case(
            "echr",
            "art. 11(2)",
            "Gorzelik and Others v. Poland [GC], 44158/98, para. 103",
            date="2004-02-17",
        ),
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
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, paras. 22-23",
            date="2001-04-26",
            verified=True,
        ),
        cite("un-hrd-declaration", "art. 5(b)", verified=True),
        cite("a-hrc-20-27", "para. 56", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("osce-copenhagen-1990", "para. 10.3"),
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3"),
        cite("odihr-vc-association-2014", "para. 69", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Legal Personality)"),
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
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 22",
            date="2001-04-26",
            verified=True,
        ),
        cite("un-hrd-declaration", "art. 5(b)", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Lee v. Republic of Korea, 1119/2002, paras. 7.2-7.3",
            date="2005-07-20",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 56", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("osce-copenhagen-1990", "para. 10.3"),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3"),
        cite("odihr-vc-association-2014", "para. 69", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Legal Personality)"),
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
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
            date="2001-04-26",
            verified=True,
        ),
        cite("a-hrc-20-27", "paras. 57 and 95", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Koretskyy and Others v. Ukraine, 40269/02, paras. 47-48",
            date="2008-04-03",
        ),
        cite("coe-rec-2007-14", "para. 28", verified=True),
        cite("odihr-vc-association-2014", "principle 3"),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Legal Personality)"),
    ),
    message="A group needs leave to begin or to go on; a notice, or entry on clear terms, must do.",
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
    exemptions=(DANGER_SHOWN, ANOTHER_WAY_OPEN),
    authorities=(
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
            date="2001-04-26",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Zvozskov et al. v. Belarus, 1039/2001, paras. 7.2-7.4",
            date="2006-10-17",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Kungurov v. Uzbekistan, 1478/2006, paras. 8.4-8.6",
            date="2011-07-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Kalyakin et al. v. Belarus, 2153/2012, para. 9.3",
            date="2014-10-10",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 61"),
        case(
            "echr",
            "art. 11(2)",
            "Sidiropoulos and Others v. Greece, 26695/95, paras. 44-47",
            date="1998-07-10",
        ),
        cite("coe-rec-2007-14", "paras. 28-29", verified=True),
        cite("odihr-vc-association-2014", "principle 4"),
        cite("osce-copenhagen-1990", "paras. 9.3 and 24", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Legal Personality)"),
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
            # No document gives a figure; ninety days is where this catalogue draws the line.
            condition=registration_required.fails & (decision_days <= 90),
            message="the group may act while it waits, and the wait has an end",
            authorities=(cite("a-hrc-20-27", "paras. 58-60"),),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 60"),
        case(
            "echr",
            "art. 11(2)",
            "Ramazanova and Others v. Azerbaijan, 44363/02, paras. 58-66",
            date="2007-02-01",
        ),
        cite("coe-rec-2007-14", "para. 37"),
        cite("odihr-vc-association-2014", "principle 8"),
        cite("ilo-cfa-2018", "chapter 4, section on registration", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Legal Personality)"),
    ),
    message="A group that asks for status waits for months, or gets silence that counts as no.",
)

STANDARDS: tuple[Standard, ...] = (
    MANDATORY_REGISTRATION,
    UNREGISTERED_PUNISHED,
    AUTHORISATION,
    REFUSAL_GROUNDS,
    SLOW_OR_SILENT,
)
"""The standards on registration, permits and refusals."""
