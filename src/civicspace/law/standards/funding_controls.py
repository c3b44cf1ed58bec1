"""Funding: labels, penalties, reports, audits and frozen accounts."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.law.standards.association import ABOUT_A_BODY, DANGER_SHOWN
from civicspace.law.standards.funding import (
    JUSTIFIED,
    MONEY,
    MONEY_OR_REGIME,
    PROVEN_CRIME,
    SAME_LIMIT_FOR_ALL,
)
from civicspace.model.choices import (
    Aim,
    Burden,
    Conduct,
    Evidence,
    ForeignFunding,
    Form,
    Incitement,
    JudicialReview,
    LabelTrigger,
    Sanction,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    aims,
    burden,
    conduct,
    evidence,
    foreign_funding,
    form,
    incitement,
    independent_decider,
    judicial_review,
    label_trigger,
    risk_based,
    sanction,
    stigma,
    suspicion_required,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

#: What an ordinary breach of an ordinary register costs.
_LIGHT = sanction.is_in(Sanction.NONE, Sanction.CIVIL, Sanction.WARNING, Sanction.FINE)

#: Money from abroad is what singles them out.
_FOR_FOREIGN_MONEY = targets.any_of(Target.FOREIGN_FUNDED) | foreign_funding.is_in(
    ForeignFunding.NOTIFY, ForeignFunding.APPROVE, ForeignFunding.CAP, ForeignFunding.BAN
)

LABEL = Standard(
    id="funding.hostile-label",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(ABOUT_A_BODY | targets.any_of(Target.FOREIGN_FUNDED))
    & form.is_in(
        Form.LABELLING, Form.REGISTRATION, Form.REPORTING_DUTY, Form.NOTIFICATION, Form.PENALTY
    )
    & (stigma.holds | label_trigger.is_in(LabelTrigger.MONEY, LabelTrigger.INFLUENCE)),
    exemptions=(
        Exemption(
            id="agency-shown",
            condition=(evidence == Evidence.SPECIFIC)
            & (label_trigger == LabelTrigger.AGENCY)
            & (unequal == Unequal.OBJECTIVE)
            & _LIGHT
            & (burden == Burden.LIGHT),
            message="those listed were shown to act on the orders of a foreign State",
            authorities=(
                cite("gc18", "para. 13", verified=True),
                cite("odihr-vc-association-2014", "para. 32", verified=True),
            ),
        ),
    ),
    authorities=(
        cite("a-hrc-23-39", "paras. 27-28", verified=True),
        cite("a-hrc-50-23", "paras. 32 and 64(d)(v)", verified=True),
        cite("odihr-vc-association-2014", "para. 32", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Ecodefence and Others v. Russia, 9988/13, paras. 130-146",
            date="2022-06-14",
        ),
    ),
    message="Groups that get money from abroad are put on a list of suspects or made to call "
    "themselves agents.",
)

PUNISHED = Standard(
    id="funding.punished-for-foreign-money",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.CONCLUSIVE,
    condition=MONEY_OR_REGIME
    & _FOR_FOREIGN_MONEY
    & (
        form.is_in(Form.DISSOLUTION, Form.SUSPENSION, Form.CLOSURE, Form.DETENTION)
        | ((form == Form.PENALTY) & ~_LIGHT)
    )
    & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
    & (incitement == Incitement.NONE)
    & NO_FACTS,
    authorities=(
        cite("a-hrc-50-23", "para. 32", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Korneenko et al. v. Belarus, 1274/2004, paras. 7.5 and 7.7",
            date="2006-10-31",
            verified=True,
        ),
        cite("odihr-vc-association-2014", "para. 32", verified=True),
        cite("coe-rec-2007-14", "para. 50", verified=True),
    ),
    message="A peaceful group or its people are struck for no more than taking money from abroad.",
)

REPORTING = Standard(
    id="funding.reporting-burden",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=form.is_in(
        Form.REPORTING_DUTY,
        Form.REGISTRATION,
        Form.NOTIFICATION,
        Form.FUNDING_RULE,
        Form.INSPECTION,
        Form.LABELLING,
    )
    & (
        (MONEY & burden.is_in(Burden.HEAVY, Burden.CRIPPLING))
        | (
            MONEY_OR_REGIME
            & (foreign_funding == ForeignFunding.NOTIFY)
            & (
                (unequal == Unequal.UNEXPLAINED)
                # Money from abroad alone makes somebody report, on pain of more than a small fine.
                | (targets.any_of(Target.FOREIGN_FUNDED) & ~_LIGHT & (unequal != Unequal.OBJECTIVE))
            )
        )
    ),
    exemptions=(PROVEN_CRIME,),
    authorities=(
        cite("un-hrd-declaration", "art. 13", verified=True),
        cite("a-hrc-23-39", "paras. 37-38", verified=True),
        cite("a-hrc-50-23", "paras. 33 and 64(d)(iii)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("coe-rec-2007-14", "para. 50", verified=True),
        cite("odihr-vc-association-2014", "paras. 32 and 35", verified=True),
    ),
    message="Reports on money weigh far more than what other bodies owe, though no risk was shown.",
)

SECTOR_WIDE = Standard(
    id="funding.whole-sector-suspected",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME
    & form.is_in(
        Form.FUNDING_RULE,
        Form.REPORTING_DUTY,
        Form.REGISTRATION,
        Form.AUTHORISATION,
        Form.LICENSING,
        Form.NOTIFICATION,
        Form.PROCEDURE_RULE,
        Form.INSPECTION,
        Form.SEIZURE,
    )
    & aims.any_of(Aim.FINANCIAL_CRIME)
    & risk_based.fails,
    # A limit that is the same for all suspects no sector.
    exemptions=(SAME_LIMIT_FOR_ALL, PROVEN_CRIME),
    authorities=(
        cite("fatf-r8", "recommendation 8", verified=True),
        cite("a-hrc-50-23", "para. 33", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("odihr-vc-association-2014", "paras. 32 and 35", verified=True),
    ),
    message="In the name of the fight against dirty money every group is put under control, though "
    "nobody looked at where the risk lies.",
)

SWEEP = Standard(
    id="funding.audits-without-suspicion",
    right=Right.FUNDING,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=MONEY_OR_REGIME
    & (form == Form.INSPECTION)
    & suspicion_required.fails
    & targets.any_of(
        Target.NGO,
        Target.FOREIGN_NGO,
        Target.FOREIGN_FUNDED,
        Target.DEFENDER,
        Target.OPPOSITION,
        Target.MINORITY,
        Target.RELIGIOUS_GROUP,
    )
    & (unequal != Unequal.OBJECTIVE),
    exemptions=(PROVEN_CRIME,),
    authorities=(
        cite("iccpr", "art. 17(1)", verified=True),
        cite("gc16", "paras. 4 and 7", verified=True),
        cite("a-hrc-20-27", "para. 65", verified=True),
        cite("a-hrc-23-39", "paras. 37-38", verified=True),
        cite("odihr-vc-association-2014", "para. 33", verified=True),
    ),
    message="Tax or money police go through the books of groups whom nobody suspects of anything.",
)

FROZEN = Standard(
    id="funding.frozen-means",
    right=Right.FUNDING,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (form == Form.SEIZURE)
    & (
        NO_FACTS
        | (
            independent_decider.fails
            & judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE)
        )
    ),
    exemptions=(DANGER_SHOWN, JUSTIFIED),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("un-hrd-declaration", "art. 13", verified=True),
        cite("a-hrc-50-23", "para. 33", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("ilo-c87", "art. 3", verified=True),
        cite("odihr-vc-association-2014", "paras. 35-36", verified=True),
    ),
    message="A group's money or tools were taken or frozen on no facts, or with no court that "
    "could undo it in time.",
)

STANDARDS: tuple[Standard, ...] = (
    LABEL,
    PUNISHED,
    REPORTING,
    SECTOR_WIDE,
    SWEEP,
    FROZEN,
)
"""The standards on labels, penalties, reports and accounts."""
