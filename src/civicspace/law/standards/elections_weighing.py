"""Public affairs: the weighing of what is taken from voters, candidates and observers."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import PUNISHED
from civicspace.law.provisions.scope import CITIZENS
from civicspace.law.standards.association import DANGER_SHOWN, EMERGENCY, JUSTIFIED_END
from civicspace.law.standards.campaigns import (
    ABROAD_REFUSED,
    MONEY_BAN_REACHES_GROUPS,
    SHORT_QUIET,
)
from civicspace.law.standards.candidacy import SYSTEM_CHOICE
from civicspace.law.standards.candidacy_procedure import FLAW_COULD_BE_MENDED, LATE_ELIGIBILITY
from civicspace.law.weighing import ELECTIONS, NECESSITY, counted
from civicspace.model.choices import (
    Activity,
    BarGround,
    Conduct,
    Form,
    Incitement,
    Sanction,
    Scope,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    conduct,
    form,
    incitement,
    sanction,
    scope,
    targets,
)

__all__ = ["STANDARDS"]

#: Acts that strike at what somebody does, or did. A general law on penalties waits for its case.
_STRUCK = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.CLOSURE,
    Form.RELOCATION,
    Form.DISPERSAL,
    Form.SEIZURE,
    Form.BLOCKING,
    Form.SHUTDOWN,
    Form.DISMISSAL,
    Form.REPRISAL,
    Form.EXPULSION,
    Form.TAKEOVER,
) | (PUNISHED & (scope != Scope.GENERAL))

#: Grounds that shut out people who would otherwise be eligible. A minimum age, a post that may be
#: given up, a residence or papers are conditions that everybody meets, and have rules of their own.
_SHUT_OUT = (form == Form.ELIGIBILITY_RULE) & (
    (sanction == Sanction.DISQUALIFICATION)
    | bar_ground.is_in(
        BarGround.CONVICTION_ANY,
        BarGround.CONVICTION_SERIOUS,
        BarGround.POLITICAL_PAST,
        BarGround.NATIONALITY,
        BarGround.LANGUAGE,
        BarGround.EDUCATION_OR_PROPERTY,
        BarGround.INDEPENDENCE,
        BarGround.MEDIA_OR_MONEY,
        BarGround.IMPEACHMENT,
        BarGround.CHARGE,
        BarGround.DECLARATION,
        BarGround.NO_GROUND,
    )
)

#: The vote itself is lost, or voters are struck at; one who can still vote for others lost none.
_VOTER_STRUCK = (activity == Activity.VOTE) & (
    form.is_in(Form.BAN, Form.REPRISAL)
    | (PUNISHED & (scope != Scope.GENERAL))
    | (
        form.is_in(Form.ELIGIBILITY_RULE, Form.REFUSAL, Form.SUSPENSION, Form.DISMISSAL)
        & (sanction == Sanction.DISQUALIFICATION)
    )
)

#: The party is gone: those who voted for it lose it, and its people the way into parliament.
_PARTY_STRUCK = (
    activity.is_in(Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION)
    & targets.any_of(Target.PARTY)
    & form.is_in(Form.DISSOLUTION, Form.BAN, Form.SUSPENSION)
)

_WEIGHED = (
    _PARTY_STRUCK
    | ((activity == Activity.STAND) & (_STRUCK | _SHUT_OUT))
    | _VOTER_STRUCK
    | ((activity == Activity.CAMPAIGN) & _STRUCK)
    | counted(MONEY_BAN_REACHES_GROUPS)
    # Those who hold a post are owed reasons; a reform of a whole service is not weighed here.
    | (
        (activity == Activity.PUBLIC_SERVICE)
        & form.is_in(
            Form.REFUSAL,
            Form.SUSPENSION,
            Form.PENALTY,
            Form.DETENTION,
            Form.DISMISSAL,
            Form.REPRISAL,
        )
        & (scope == Scope.INDIVIDUAL)
    )
    | (
        (activity == Activity.PETITION)
        & form.is_in(Form.PENALTY, Form.DETENTION, Form.SEIZURE, Form.DISMISSAL, Form.REPRISAL)
    )
)

#: Observers come from abroad as well.
_OBSERVERS_STRUCK = (activity == Activity.OBSERVE) & _STRUCK

_SCALES = ELECTIONS.also(
    counted(LATE_ELIGIBILITY), counted(ABROAD_REFUSED), counted(MONEY_BAN_REACHES_GROUPS)
)

WEIGHING = Standard(
    id="participation.weighing",
    right=Right.PARTICIPATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=((CITIZENS & _WEIGHED) | _OBSERVERS_STRUCK) & _SCALES.not_justified,
    exemptions=(SHORT_QUIET, SYSTEM_CHOICE, FLAW_COULD_BE_MENDED),
    authorities=(
        *NECESSITY,
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "paras. 4, 14-16 and 25-26", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Dissanayake v. Sri Lanka, 1373/2005, para. 8.5",
            date="2008-07-22",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "paras. 7.5 and 7.7", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Mathieu-Mohin and Clerfayt v. Belgium, 9267/81, para. 52",
            date="1987-03-02",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Lykourezos v. Greece, 33554/03, paras. 52-57",
            date="2006-06-15",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Russian Conservative Party of Entrepreneurs and Others v. Russia, 55066/00, para. 65",
            date="2007-01-11",
            verified=True,
        ),
        case(
            "echr-p1",
            "art. 3",
            "Selahattin Demirtas v. Turkey (No. 2) [GC], 14305/17, paras. 382-398",
            date="2020-12-22",
        ),
        case(
            "achr",
            "art. 23",
            "Yatama v. Nicaragua, Series C No. 127, paras. 206-207",
            date="2005-06-23",
        ),
        case(
            "achr",
            "art. 23",
            "Petro Urrego v. Colombia, Series C No. 406, paras. 92-98",
            date="2020-07-08",
        ),
        case(
            "achpr",
            "art. 27(2)",
            "Media Rights Agenda and Others v. Nigeria, 105/93 and others, paras. 66-71",
            date="1998-10-31",
        ),
        case(
            "achpr",
            "art. 13",
            "Tanganyika Law Society and Mtikila v. Tanzania, 009/2011, paras. 106-111",
            date="2013-06-14",
        ),
    ),
    message="A vote, a candidacy, a seat or a campaign was struck at, and taken together the "
    "reasons shown do not justify it.",
)

PEACEFUL_PARTY_ENDED = Standard(
    id="participation.peaceful-party-ended",
    right=Right.PARTICIPATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PARTY_STRUCK & (conduct == Conduct.PEACEFUL) & (incitement == Incitement.NONE),
    exemptions=(DANGER_SHOWN, EMERGENCY, JUSTIFIED_END),
    authorities=(
        cite("gc25", "paras. 25-26", verified=True),
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Sadak and Others v. Turkey (No. 2), 25144/94, paras. 31-40",
            date="2002-06-11",
        ),
        case(
            "iccpr",
            "art. 25",
            "Farah v. Djibouti, 3593/2019, paras. 7.6-7.8",
            date="2020-11-04",
        ),
    ),
    message="A peaceful party was banned, stopped or ended, so that its voters and its people lost "
    "their part in elections.",
)

STANDARDS: tuple[Standard, ...] = (WEIGHING, PEACEFUL_PARTY_ENDED)
"""The weighing of political rights, and the end of parties."""
