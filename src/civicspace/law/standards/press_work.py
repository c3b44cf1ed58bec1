"""The media: censorship, who may report and where, sources, and reporters under attack."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Activity,
    Aim,
    Discretion,
    Evidence,
    Form,
    Incitement,
    Investigation,
    Message,
    Reasons,
    SourceOrder,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    declared_hostility,
    discretion,
    evidence,
    form,
    incitement,
    independent_decider,
    investigation,
    message,
    prior_restraint,
    protection_given,
    reasons,
    registration_required,
    source_order,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

#: Words on their way to the public.
_TO_BE_PUBLISHED = activity.is_in(
    Activity.PUBLISH,
    Activity.BROADCAST,
    Activity.SPEAK,
    Activity.USE_INTERNET,
    Activity.REPORT,
    Activity.CAMPAIGN,
)

#: Journalism: gathering news and putting it before the public.
_JOURNALISM = activity.is_in(Activity.REPORT, Activity.PUBLISH, Activity.BROADCAST)

#: Those who do it.
_JOURNALISTS = targets.any_of(Target.JOURNALIST, Target.OUTLET)

PRIOR_RESTRAINT = Standard(
    id="expression.prior-restraint",
    right=Right.EXPRESSION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_TO_BE_PUBLISHED & prior_restraint.holds & NO_FACTS,
    exemptions=(SPEECH.justified,),
    authorities=(
        cite("gc25", "para. 25", verified=True),
        cite("gc34", "paras. 13 and 20", verified=True),
        case(
            "echr",
            "art. 10",
            "Observer and Guardian v. United Kingdom, 13585/88, para. 60",
            date="1991-11-26",
        ),
    ),
    message="Words were stopped before anybody could read them, with no grave danger shown.",
)

PRIOR_CENSORSHIP = Standard(
    id="expression.prior-censorship",
    right=Right.EXPRESSION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=_TO_BE_PUBLISHED & prior_restraint.holds & aims.none_of(Aim.MINORS),
    authorities=(cite("achr", "art. 13(2) and 13(4)", verified=True),),
    message="Words were censored before publication; the American Convention allows only "
    "liability afterwards.",
)

JOURNALIST_LICENSING = Standard(
    id="press.journalist-licensing",
    right=Right.PRESS,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(activity == Activity.REPORT)
    & (
        form.is_in(Form.LICENSING, Form.REGISTRATION)
        | ((form == Form.COMPULSION) & registration_required.holds)
        | ((form == Form.PENALTY) & registration_required.holds)
    ),
    authorities=(
        cite("joint-decl-2003", "on restrictions on journalists", verified=True),
        cite("gc34", "para. 44", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Zhukovsky v. Belarus, 2955/2017, para. 7.4",
            date="2019-11-08",
            verified=True,
        ),
        case("achr", "art. 13", "Advisory Opinion OC-5/85, paras. 68-81", date="1985-11-13"),
        case(
            "achpr",
            "art. 9",
            "Scanlen and Holderness v. Zimbabwe, 297/05, paras. 92-124",
            date="2009-04-03",
        ),
    ),
    message="Reporters must hold the State's licence, or are punished for reporting without one.",
)

ACCREDITATION = Standard(
    id="press.accreditation",
    right=Right.PRESS,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.REPORT)
    & (
        (
            form.is_in(Form.REFUSAL, Form.SUSPENSION, Form.DISMISSAL, Form.ELIGIBILITY_RULE)
            & ((NO_FACTS & NOT_WEIGHED) | (unequal == Unequal.UNEXPLAINED))
        )
        | ((form == Form.AUTHORISATION) & discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED))
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Gauthier v. Canada, 633/1995, para. 13.6",
            date="1999-04-07",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Koktish v. Belarus, 1985/2010, paras. 8.3-8.4",
            date="2014-07-24",
            verified=True,
        ),
        cite("joint-decl-2003", "on restrictions on journalists", verified=True),
        cite("gc34", "para. 44", verified=True),
        cite("echr", "arts. 10(2) and 14", verified=True),
    ),
    message="A reporter was kept out without fair, known criteria, or without reasons.",
)

KEPT_OUT = Standard(
    id="press.correspondents-kept-out",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.REPORT) & form.is_in(Form.EXPULSION, Form.BAN) & NO_FACTS,
    exemptions=(SPEECH.justified,),
    authorities=(
        cite("gc34", "para. 45", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Zhagiparov v. Kazakhstan, 2441/2014, para. 13.6",
            date="2018-10-25",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "paras. 9.1 and 24", verified=True),
    ),
    message="Reporters may not enter, leave or reach a place, and no danger from their work was "
    "shown.",
)

SOURCES = Standard(
    id="press.source-disclosure",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(_JOURNALISM & source_order.is_in(SourceOrder.COURT, SourceOrder.UNPROTECTED))
    | (
        (activity == Activity.REPORT)
        & form.is_in(Form.INSPECTION, Form.SEIZURE, Form.SURVEILLANCE)
        & _JOURNALISTS
        & independent_decider.fails
    )
    | ((activity == Activity.REPORT) & (form == Form.COMPULSION) & _JOURNALISTS),
    exemptions=(
        Exemption(
            id="overriding-need",
            condition=independent_decider.holds
            & (evidence == Evidence.SPECIFIC)
            & (reasons == Reasons.WEIGHED)
            & aims.any_of(Aim.NATIONAL_SECURITY, Aim.PUBLIC_ORDER, Aim.PUBLIC_SAFETY),
            message="a court found, on facts, a need to meet a grave danger that outweighs "
            "the secrecy of sources",
            authorities=(
                case(
                    "echr",
                    "art. 10(2)",
                    "Goodwin v. United Kingdom [GC], 17488/90, paras. 39-40",
                    date="1996-03-27",
                ),
            ),
        ),
    ),
    authorities=(
        cite("gc34", "para. 45", verified=True),
        case(
            "echr",
            "art. 10",
            "Goodwin v. United Kingdom [GC], 17488/90, paras. 39 and 46",
            date="1996-03-27",
        ),
        case(
            "echr",
            "art. 10",
            "Roemen and Schmit v. Luxembourg, 51772/99, paras. 46 and 56-60",
            date="2003-02-25",
            verified=True,
        ),
        cite("osce-vienna-1989", "para. 40", verified=True),
        cite("iachr-expression-2000", "principle 8"),
        cite("achpr-expression-2019", "principle 25(3)", verified=True),
    ),
    message="A reporter must give a source away, or is searched for one, though no judge found a "
    "need that outweighs secrecy and that nothing else can meet.",
)

CRITICISM = Standard(
    id="press.punished-for-criticism",
    right=Right.PRESS,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.CONCLUSIVE,
    condition=_JOURNALISM
    & _JOURNALISTS
    & form.is_in(
        Form.PENALTY,
        Form.DETENTION,
        Form.DISMISSAL,
        Form.SUSPENSION,
        Form.CLOSURE,
        Form.DISSOLUTION,
        Form.TAKEOVER,
        Form.REFUSAL,
        Form.SEIZURE,
        Form.LIABILITY,
        Form.EXPULSION,
        Form.REPRISAL,
    )
    & (message == Message.POLITICAL)
    & (
        declared_hostility.holds
        | (targets.any_of(Target.OPPOSITION) & (unequal == Unequal.UNEXPLAINED))
    )
    & NO_FACTS
    & incitement.is_in(Incitement.NONE, Incitement.LATENT),
    authorities=(
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        cite("gc34", "para. 42", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Agazade and Jafarov v. Azerbaijan, 2205/2012, para. 7.4",
            date="2016-10-27",
            verified=True,
        ),
    ),
    message="An outlet or a reporter is made to pay for criticism: those in power were hostile "
    "to it or treated it worse than others, and no facts explain the measure.",
)

ATTACKS = Standard(
    id="journalist-safety.attacks-unpunished",
    right=Right.JOURNALIST_SAFETY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=(_JOURNALISTS | _JOURNALISM)
    & form.is_in(Form.NON_PROTECTION, Form.REPRISAL)
    & (investigation.is_in(Investigation.NONE, Investigation.INEFFECTIVE) | protection_given.fails),
    authorities=(
        cite("gc34", "para. 23", verified=True),
        cite("gc35", "para. 9", verified=True),
        case(
            "iccpr",
            "arts. 2(3), 9 and 19",
            "Njaru v. Cameroon, 1353/2005, paras. 6.1-6.4",
            date="2007-03-19",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 2(3)",
            "Kholodova v. Russian Federation, 1548/2007, para. 10.4",
            date="2012-11-01",
            verified=True,
        ),
        case(
            "echr",
            "art. 2",
            "Gongadze v. Ukraine, 34056/02, paras. 168-171 and 179-180",
            date="2005-11-08",
            verified=True,
        ),
        cite("iachr-expression-2000", "principle 9"),
        cite("achpr-expression-2019", "principle 20(2)", verified=True),
    ),
    message="Reporters were threatened or attacked, and the State neither shielded them nor looked "
    "for those responsible.",
)

STANDARDS: tuple[Standard, ...] = (
    PRIOR_RESTRAINT,
    PRIOR_CENSORSHIP,
    JOURNALIST_LICENSING,
    ACCREDITATION,
    KEPT_OUT,
    SOURCES,
    CRITICISM,
    ATTACKS,
)
"""The standards on censorship and reporters."""
