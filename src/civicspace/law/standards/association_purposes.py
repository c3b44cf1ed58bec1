"""Association: what a group is for, and the grounds on which status is refused."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import ANOTHER_WAY_OPEN, DANGER_SHOWN
from civicspace.law.weighing import GROUPS
from civicspace.model.choices import (
    Activity,
    Channels,
    Conduct,
    Form,
    Incitement,
    JudicialReview,
    Message,
    RefusalGround,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    conduct,
    duties,
    form,
    incitement,
    judicial_review,
    may_reapply,
    message,
    refusal_ground,
)

__all__ = ["STANDARDS", "TRADE_FOR_GAIN"]

_BEGINS_OR_RUNS = activity.is_in(Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION)

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
        | (judicial_review == JudicialReview.NONE)
    ),
    exemptions=(
        DANGER_SHOWN,
        ANOTHER_WAY_OPEN,
        GROUPS.justified,
    ),
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
        cite("a-hrc-20-27", "paras. 61 and 95", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Sidiropoulos and Others v. Greece, 26695/95, paras. 44-47",
            date="1998-07-10",
        ),
        cite("coe-rec-2007-14", "paras. 28-29", verified=True),
        cite("odihr-vc-association-2014", "paras. 29 and 36", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.3 and 24", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, II (Notification Regime)"),
    ),
    message="Status was refused for what the group is for, for no stated ground, for a slip that "
    "it could not mend, or with no court to turn to.",
)

_HATRED_OR_VIOLENCE = Exemption(
    id="hatred-or-violence",
    condition=message.is_in(Message.HATEFUL, Message.ANTIDEMOCRATIC)
    | (conduct == Conduct.VIOLENT)
    | (incitement == Incitement.LIKELY),
    message="the purposes ruled out are violence, racial hatred or the end of others' rights",
    authorities=(
        cite("iccpr", "art. 5(1)", verified=True),
        cite("icerd", "art. 4(b)", verified=True),
        cite("echr", "art. 17", verified=True),
    ),
)

TRADE_FOR_GAIN = Exemption(
    id="trade-is-no-association",
    condition=form.is_in(Form.BAN, Form.CONTENT_RULE)
    & (refusal_ground == RefusalGround.PURPOSE)
    & (message == Message.COMMERCIAL)
    & (channels_open == Channels.ADEQUATE),
    message="only trade for gain is kept out, and company law is open to it",
    authorities=(cite("coe-rec-2007-14", "para. 1", verified=True),),
)

PURPOSE_RESTRICTED = Standard(
    id="association.purpose-restricted",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & form.is_in(Form.BAN, Form.CONTENT_RULE)
    & duties.fails
    & (refusal_ground == RefusalGround.PURPOSE),
    exemptions=(
        _HATRED_OR_VIOLENCE,
        ANOTHER_WAY_OPEN,
        TRADE_FOR_GAIN,
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "United Communist Party of Turkey and Others v. Turkey [GC], 19392/92, para. 57",
            date="1998-01-30",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Zvozskov et al. v. Belarus, 1039/2001, para. 7.4",
            date="2006-10-17",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Kungurov v. Uzbekistan, 1478/2006, para. 8.5",
            date="2011-07-20",
            verified=True,
        ),
        cite("a-hrc-20-27", "paras. 64 and 97", verified=True),
        cite("odihr-vc-association-2014", "para. 29", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, III (Purposes and Activities)"),
    ),
    message="The law tells groups which peaceful aims they may have, and rules out others, "
    "such as unpopular causes or a change of the constitution.",
)

STANDARDS: tuple[Standard, ...] = (
    REFUSAL_GROUNDS,
    PURPOSE_RESTRICTED,
)
"""The standards on purposes and refusals."""
