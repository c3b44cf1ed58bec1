"""Expression: words shut out of the right, hidden ends and indirect means."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.expression_offences import HATRED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Activity,
    Evidence,
    Form,
    Incitement,
    Message,
    PlacedOutside,
    Reasons,
    Target,
    Unequal,
    UnequalGround,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    declared_hostility,
    evidence,
    form,
    incitement,
    message,
    placed_outside,
    reasons,
    targets,
    unequal,
    unequal_ground,
)

__all__ = ["STANDARDS"]

OFFENCE_OUTSIDE = Standard(
    id="expression.offensive-words-shut-out",
    right=Right.EXPRESSION,
    element=Element.APPLICABILITY,
    strength=Strength.CONCLUSIVE,
    condition=(placed_outside == PlacedOutside.OFFENCE)
    & ~message.is_in(Message.HATEFUL, Message.DENIAL, Message.ANTIDEMOCRATIC, Message.INSULTING)
    & (incitement != Incitement.LIKELY),
    authorities=(
        cite("iccpr", "art. 19(2)", verified=True),
        cite("gc34", "para. 11", verified=True),
        cite("achr", "art. 13(1)", verified=True),
        case(
            "echr",
            "art. 10",
            "Gerger v. Turkey [GC], 24919/94, para. 46",
            date="1999-07-08",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 9.1", verified=True),
    ),
    message="Words on a matter of debate, art or faith were treated as no expression at all, since "
    "they shock or offend.",
)

HIDDEN_AIM = Standard(
    id="expression.hidden-aim",
    right=Right.EXPRESSION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.BAN,
        Form.REFUSAL,
        Form.SUSPENSION,
        Form.DISSOLUTION,
        Form.CLOSURE,
        Form.PENALTY,
        Form.DETENTION,
        Form.SEIZURE,
        Form.BLOCKING,
        Form.DISMISSAL,
        Form.EXPULSION,
        Form.TAKEOVER,
        Form.REPRISAL,
    )
    & declared_hostility.holds
    & targets.any_of(
        Target.OPPOSITION,
        Target.DEFENDER,
        Target.JOURNALIST,
        Target.OUTLET,
        Target.NGO,
        Target.MINORITY,
        Target.RELIGIOUS_GROUP,
        Target.LGBT,
    ),
    exemptions=(
        Exemption(
            id="lawful-aim-dominant",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="facts and weighed reasons show that the lawful aim led, whatever was said",
            authorities=(
                cite("siracusa", "para. 10", verified=True),
                cite("gc34", "paras. 22 and 35", verified=True),
            ),
        ),
        HATRED,
    ),
    authorities=(
        cite("echr", "art. 18", verified=True),
        cite("iccpr", "art. 5(1)", verified=True),
        cite("achr", "art. 30"),
        cite("siracusa", "para. 6", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("gc34", "para. 22", verified=True),
        case(
            "echr",
            "art. 18",
            "Navalnyy v. Russia [GC], 29580/12, paras. 164 and 167-174",
            date="2018-11-15",
            verified=True,
        ),
    ),
    message="The authorities had shown open hostility to this critic: the lawful aim that they "
    "name is a cover.",
)

INDIRECT_MEANS = Standard(
    id="expression.indirect-means",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.PUBLISH,
        Activity.BROADCAST,
        Activity.SPEAK,
        Activity.REPORT,
        Activity.USE_INTERNET,
        Activity.CAMPAIGN,
    )
    & form.is_in(
        Form.LICENSING,
        Form.REGISTRATION,
        Form.FUNDING_RULE,
        Form.REPORTING_DUTY,
        Form.INSPECTION,
        Form.PROCEDURE_RULE,
    )
    & (
        declared_hostility.holds
        | (
            (unequal == Unequal.UNEXPLAINED)
            & (
                (unequal_ground == UnequalGround.OPINION)
                | targets.any_of(Target.OPPOSITION, Target.JOURNALIST, Target.OUTLET)
            )
        )
    ),
    exemptions=(
        Exemption(
            id="breach-of-a-neutral-rule",
            condition=(evidence == Evidence.SPECIFIC) & (reasons == Reasons.WEIGHED),
            message="a breach of a rule that binds all alike was shown and weighed",
            authorities=(cite("gc34", "para. 35", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("achr", "art. 13(3)", verified=True),
        cite("e-cn4-1999-64", "para. 16", verified=True),
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        cite("gc34", "para. 41", verified=True),
    ),
    message="Paper, frequencies, licences, taxes or audits are used to choke a voice.",
)

STANDARDS: tuple[Standard, ...] = (
    OFFENCE_OUTSIDE,
    HIDDEN_AIM,
    INDIRECT_MEANS,
)
"""The standards on words shut out, hidden ends and indirect means."""
