"""The media: closure, permission and seizure of newspapers, books and stations."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS, NOT_WEIGHED
from civicspace.law.weighing import SPEECH
from civicspace.model.choices import (
    Activity,
    Aim,
    Burden,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    RefusalGround,
    Scope,
    Setting,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    aims,
    burden,
    discretion,
    evidence,
    form,
    independent_decider,
    judicial_review,
    may_reapply,
    milder_tried,
    refusal_ground,
    scope,
    setting,
    whole_outlet,
)

__all__ = ["STANDARDS"]

_OUTLET = activity.is_in(Activity.PUBLISH, Activity.BROADCAST)

_ENDED = form.is_in(Form.CLOSURE, Form.SUSPENSION, Form.DISSOLUTION, Form.TAKEOVER)

CLOSURE = Standard(
    id="press.closure",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_OUTLET
    & _ENDED
    & (NO_FACTS | (form.is_in(Form.CLOSURE, Form.DISSOLUTION) & milder_tried.fails & NOT_WEIGHED)),
    exemptions=(
        Exemption(
            id="power-of-a-court-bound-by-criteria",
            condition=(scope == Scope.GENERAL)
            & independent_decider.holds
            & (discretion == Discretion.BOUNDED),
            message="the rule leaves it to a court, for grave abuse that the law defines",
            authorities=(cite("gc34", "paras. 25 and 39", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        cite("gc10", "paras. 2 and 4", verified=True),
        cite("gc34", "paras. 13, 39 and 42", verified=True),
        case(
            "iccpr",
            "art. 19",
            "Ismagulova and Taukina v. Kazakhstan, 2664/2015, paras. 11.3-11.4",
            date="2020-11-06",
            verified=True,
        ),
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        cite("a-hrc-14-23", "para. 81", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("osce-moscow-1991", "para. 26"),
        case(
            "echr",
            "art. 10",
            "Urper and Others v. Turkey, 14526/07, paras. 42-45",
            date="2009-10-20",
        ),
        case(
            "achpr",
            "art. 9",
            "Media Rights Agenda and Others v. Nigeria, 105/93 and others, paras. 68-71",
            date="1998-10-31",
        ),
    ),
    message="A whole outlet is silenced, with all that it might print tomorrow, though no "
    "grave abuse was proved or a milder step would have done.",
)

CLOSURE_BY_EXECUTIVE = Standard(
    id="press.closure-by-executive",
    right=Right.PRESS,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_OUTLET & _ENDED & independent_decider.fails,
    exemptions=(
        Exemption(
            id="urgent-and-soon-before-a-court",
            condition=(judicial_review == JudicialReview.EFFECTIVE)
            & (evidence == Evidence.SPECIFIC),
            message="a danger shown on facts called for haste, and a court looked at it in time",
            authorities=(cite("siracusa", "para. 8", verified=True),),
        ),
    ),
    authorities=(
        cite("joint-decl-2003", "on the regulation of the media"),
        cite("a-hrc-14-23", "para. 81", verified=True),
        cite("gc34", "para. 39", verified=True),
        case(
            "echr",
            "art. 10",
            "Aydogan and Dara Radyo v. Turkey, 12261/06, paras. 43-45",
            date="2018-02-13",
        ),
        cite("achpr-expression-2019", "principle 17(1)", verified=True),
    ),
    message="Officials, and no court or independent body, ended or stopped the outlet.",
)

PRINT_LICENSING = Standard(
    id="press.print-licensing",
    right=Right.PRESS,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PUBLISH)
    & form.is_in(Form.LICENSING, Form.AUTHORISATION)
    & setting.none_of(Setting.ONLINE),
    exemptions=(
        Exemption(
            id="stand-on-public-ground",
            condition=aims.any_of(Aim.TRAFFIC) & (discretion == Discretion.BOUNDED),
            message="the permit is for a stand in the street, on set terms",
            authorities=(
                case(
                    "iccpr",
                    "art. 19",
                    "Coleman v. Australia, 1157/2003, para. 7.3",
                    date="2006-07-17",
                    verified=True,
                ),
            ),
        ),
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Mavlonov and Sa'di v. Uzbekistan, 1334/2004, paras. 8.3-8.4",
            date="2009-03-19",
            verified=True,
        ),
        cite("gc34", "para. 39", verified=True),
        cite("joint-decl-2003", "on the regulation of the media"),
        cite("echr", "art. 10(1)", verified=True),
        cite("achpr-expression-2019", "principle 12(2)", verified=True),
    ),
    message="Newspapers and books need leave from the State before they may be printed or sold.",
)

REGISTRATION = Standard(
    id="press.burdensome-registration",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_OUTLET
    & (form == Form.REGISTRATION)
    & (
        discretion.is_in(Discretion.WIDE, Discretion.UNFETTERED)
        | burden.is_in(Burden.HEAVY, Burden.CRIPPLING)
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Laptsevich v. Belarus, 780/1997, paras. 8.1 and 8.5",
            date="2000-03-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Mavlonov and Sa'di v. Uzbekistan, 1334/2004, paras. 8.3-8.4",
            date="2009-03-19",
            verified=True,
        ),
        cite("joint-decl-2003", "on the regulation of the media"),
        cite("achpr-expression-2019", "principle 12(2)", verified=True),
    ),
    message="Media must register under terms that leave officials free to refuse, or that cost "
    "more than an ordinary outlet can bear.",
)

REFUSAL_WITHOUT_CAUSE = Standard(
    id="press.refusal-without-cause",
    right=Right.PRESS,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PUBLISH)
    & (form == Form.REFUSAL)
    & NOT_WEIGHED
    & (NO_FACTS | whole_outlet.holds),
    exemptions=(
        Exemption(
            id="flaw-that-can-be-mended",
            condition=(refusal_ground == RefusalGround.FORMALITY) & may_reapply.holds,
            message="a formal flaw was named, such as a title in use, and can be put right",
            authorities=(cite("gc34", "paras. 22 and 39", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Mavlonov and Sa'di v. Uzbekistan, 1334/2004, para. 8.4",
            date="2009-03-19",
            verified=True,
        ),
        cite("gc34", "para. 39", verified=True),
        case("echr", "art. 10", "Gaweda v. Poland, 26229/95, paras. 43-48", date="2002-03-14"),
        cite("achpr-expression-2019", "principle 12(2)", verified=True),
    ),
    message="A newspaper may not appear at all, though nobody weighed what it would lose.",
)

SEIZURE = Standard(
    id="press.seizure",
    right=Right.PRESS,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_OUTLET & (form == Form.SEIZURE) & (NO_FACTS | independent_decider.fails),
    exemptions=(
        Exemption(
            id="urgent-and-soon-before-a-court",
            condition=(judicial_review == JudicialReview.EFFECTIVE)
            & (evidence == Evidence.SPECIFIC),
            message="an item shown to be unlawful was held, and a court looked at it in time",
            authorities=(cite("siracusa", "para. 8", verified=True),),
        ),
        SPEECH.justified,
    ),
    authorities=(
        case(
            "iccpr",
            "art. 19",
            "Laptsevich v. Belarus, 780/1997, para. 8.5",
            date="2000-03-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 19",
            "Ismagulova and Taukina v. Kazakhstan, 2664/2015, paras. 11.1-11.4",
            date="2020-11-06",
            verified=True,
        ),
        cite("hrc-res-12-16", "op. 5(p)", verified=True),
        cite("osce-copenhagen-1990", "paras. 9.1 and 24", verified=True),
        case("echr", "art. 10", "Alinak v. Turkey, 40287/98, paras. 37-47", date="2005-03-29"),
        cite("achr", "art. 13(2)", verified=True),
    ),
    message="Copies or machines were taken so that the public would not read them.",
)

STANDARDS: tuple[Standard, ...] = (
    CLOSURE,
    CLOSURE_BY_EXECUTIVE,
    PRINT_LICENSING,
    REGISTRATION,
    REFUSAL_WITHOUT_CAUSE,
    SEIZURE,
)
"""The standards on outlets."""
