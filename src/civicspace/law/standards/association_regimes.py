"""Association: registration, permits, waiting times and registering anew."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    DANGER_SHOWN,
    EMERGENCY,
    FOREIGN_ON_CLEAR_TERMS,
)
from civicspace.model.choices import (
    Activity,
    Channels,
    Discretion,
    Form,
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
    may_reapply,
    registration_required,
    reregistration,
    silence_means,
    targets,
)

__all__ = ["STANDARDS"]

_BEGINS_OR_RUNS = activity.is_in(Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION)

_REGISTERED_TO_COMPETE = Exemption(
    id="only-to-compete-in-elections",
    condition=targets.any_of(Target.PARTY) & (channels_open == Channels.ADEQUATE),
    message="a party need only register to compete in elections, and may act without it",
    authorities=(cite("odihr-vc-parties-2020", "paras. 39 and 55", verified=True),),
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
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3", verified=True),
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
    # Money for such groups has a rule of its own.
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & form.is_in(Form.BAN, Form.PENALTY, Form.DETENTION, Form.DISSOLUTION)
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
        cite("a-hrc-20-27", "para. 56", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        cite("ilo-c87", "art. 2", verified=True),
        cite("coe-rec-2007-14", "para. 3", verified=True),
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
    exemptions=(
        EMERGENCY,
        FOREIGN_ON_CLEAR_TERMS,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 22",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
            date="2001-04-26",
            verified=True,
        ),
        cite("a-hrc-20-27", "paras. 58 and 95", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Koretskyy and Others v. Ukraine, 40269/02, para. 48",
            date="2008-04-03",
            verified=True,
        ),
        cite("coe-rec-2007-14", "para. 28", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Notification Regime)"),
    ),
    message="A group needs leave to begin or to go on; a notice, or entry on clear terms, must do.",
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
            authorities=(cite("a-hrc-20-27", "para. 60", verified=True),),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 60", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Ramazanova and Others v. Azerbaijan, 44363/02, paras. 58-60",
            date="2007-02-01",
            verified=True,
        ),
        cite("odihr-vc-association-2014", "para. 33", verified=True),
        cite("ilo-cfa-2018", "chapter 4, section on registration", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Notification Regime)"),
    ),
    message="A group that asks for status waits for months, or gets silence that counts as no.",
)

FORCED_REREGISTRATION = Standard(
    id="association.forced-reregistration",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & form.is_in(
        Form.REGISTRATION,
        Form.AUTHORISATION,
        Form.LICENSING,
        Form.PROCEDURE_RULE,
        Form.REPORTING_DUTY,
        Form.DISSOLUTION,
        Form.SUSPENSION,
    )
    & reregistration.holds,
    exemptions=(
        Exemption(
            id="records-brought-up-to-date",
            condition=form.is_in(Form.PROCEDURE_RULE, Form.REPORTING_DUTY) & may_reapply.holds,
            message="only entries are brought up to date, and no body can lose its status by it",
            authorities=(cite("a-hrc-20-27", "para. 62", verified=True),),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 62", verified=True),
        cite("coe-rec-2007-14", "para. 41"),
    ),
    message="Groups that exist in law must register anew or lose their status, so that the State "
    "can sift them.",
)

STANDARDS: tuple[Standard, ...] = (
    MANDATORY_REGISTRATION,
    UNREGISTERED_PUNISHED,
    AUTHORISATION,
    SLOW_OR_SILENT,
    FORCED_REREGISTRATION,
)
"""The standards on registration, permits, waiting and registering anew."""
