"""Association: who may found, join or head a group, and what may be asked about members."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    DANGER_SHOWN,
    FOREIGN_ON_CLEAR_TERMS,
)
from civicspace.model.choices import (
    Activity,
    Channels,
    Discretion,
    Form,
    FounderRule,
    NamesDisclosed,
    Reasons,
    Scope,
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
    founder_rule,
    individual_assessment,
    names_disclosed,
    notice_hours,
    reasons,
    scope,
    targets,
    unequal,
)

__all__ = ["OBJECTIVE_DIFFERENCE", "PARTIES_AND_OFFICE", "STANDARDS"]

#: Classes of people kept out by name.
_KEPT_OUT = (form == Form.ELIGIBILITY_RULE) & targets.any_of(
    Target.FOREIGNER,
    Target.FOREIGN_NGO,
    Target.MINORITY,
    Target.RELIGIOUS_GROUP,
    Target.LGBT,
    Target.CHILD,
    Target.OPPOSITION,
    Target.DEFENDER,
    Target.PRISONER,
)

#: Founders, heads or members must have a status or a clean record.
_STATUS_ASKED = form.is_in(
    Form.ELIGIBILITY_RULE,
    Form.REGISTRATION,
    Form.AUTHORISATION,
    Form.PROCEDURE_RULE,
    Form.REFUSAL,
) & (
    founder_rule.is_in(FounderRule.CITIZENS, FounderRule.RESIDENTS)
    # Children may found and join; to answer for a body in law is another matter.
    | ((founder_rule == FounderRule.ADULTS) & (activity != Activity.RUN_ASSOCIATION))
    | ((founder_rule == FounderRule.CLEAN_RECORD) & individual_assessment.fails)
)

PARTIES_AND_OFFICE = Exemption(
    id="parties-and-office",
    condition=(_KEPT_OUT | _STATUS_ASKED)
    & targets.any_of(Target.PARTY)
    & (
        targets.any_of(Target.FOREIGNER, Target.FOREIGN_NGO)
        | founder_rule.is_in(FounderRule.CITIZENS, FounderRule.RESIDENTS, FounderRule.ADULTS)
    ),
    message="political parties compete for offices that may be kept for adult citizens",
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("echr", "art. 16", verified=True),
    ),
)

OBJECTIVE_DIFFERENCE = Exemption(
    id="objective-difference",
    condition=(_KEPT_OUT | _STATUS_ASKED) & (unequal == Unequal.OBJECTIVE),
    message="an objective and reasonable ground for the difference was shown",
    authorities=(
        cite("gc18", "para. 13", verified=True),
        cite("echr", "art. 14", verified=True),
    ),
)

FOUNDERS_AND_HEADS = Standard(
    id="association.founders-and-heads",
    right=Right.ASSOCIATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & (_KEPT_OUT | _STATUS_ASKED),
    exemptions=(
        PARTIES_AND_OFFICE,
        OBJECTIVE_DIFFERENCE,
    ),
    authorities=(
        cite("iccpr", "arts. 2(1) and 22(1)", verified=True),
        cite("gc15", "para. 7", verified=True),
        cite("icerd", "art. 5(d)(ix)", verified=True),
        cite("ets144", "art. 3", verified=True),
        cite("echr", "art. 11(1)", verified=True),
        cite("achr", "art. 16(1)", verified=True),
        cite("crc", "art. 15(1)", verified=True),
        cite("udhr", "art. 20(1)", verified=True),
        cite("osce-copenhagen-1990", "para. 9.3", verified=True),
        cite("coe-rec-2007-14", "para. 22", verified=True),
        cite("a-hrc-20-27", "para. 54", verified=True),
        cite("odihr-vc-association-2014", "paras. 28 and 30", verified=True),
    ),
    message="Whole classes of people, such as foreigners, children or anyone with a record, may "
    "not found, join or head a group, though the right is everyone's.",
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
    exemptions=(DANGER_SHOWN, FOREIGN_ON_CLEAR_TERMS),
    authorities=(
        cite("un-hrd-declaration", "art. 5(b)", verified=True),
        cite("a-hrc-20-27", "para. 59", verified=True),
        cite("osce-copenhagen-1990", "para. 10.4"),
        cite("osce-moscow-1991", "para. 43"),
        cite("ets124", "arts. 2 and 4", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Moscow Branch of the Salvation Army v. Russia, 72881/01, paras. 81-86",
            date="2006-10-05",
        ),
        cite("odihr-vc-association-2014", "paras. 29-30", verified=True),
    ),
    message="Branches of foreign organisations are kept out, or held to terms that local "
    "groups need not meet.",
)

NAMES_GIVEN_AWAY = Standard(
    id="association.names-given-away",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & form.is_in(
        Form.INSPECTION,
        Form.REPORTING_DUTY,
        Form.REGISTRATION,
        Form.AUTHORISATION,
        Form.NOTIFICATION,
        Form.PROCEDURE_RULE,
        Form.LABELLING,
        Form.SURVEILLANCE,
    )
    & names_disclosed.is_in(NamesDisclosed.AUTHORITY, NamesDisclosed.PUBLIC),
    exemptions=(
        Exemption(
            id="party-money",
            condition=targets.any_of(Target.PARTY, Target.CANDIDATE),
            message="those who pay for parties and elections may have to be named",
            authorities=(cite("odihr-vc-parties-2020", "para. 62", verified=True),),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "paras. 65 and 98", verified=True),
        cite("coe-rec-2007-14", "para. 64"),
    ),
    message="A group must hand over the names of its members or donors, with no court's order.",
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
            # A chamber is set up by a law for a whole profession, which no case has to bear out.
            condition=((reasons == Reasons.WEIGHED) | scope.is_in(Scope.GENERAL, Scope.BLANKET))
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
        cite("a-hrc-20-27", "para. 55", verified=True),
        cite("odihr-vc-association-2014", "para. 28", verified=True),
    ),
    message="People or groups are made to join a body that they did not choose.",
)

STANDARDS: tuple[Standard, ...] = (
    FOUNDERS_AND_HEADS,
    FOREIGN_BRANCHES,
    NAMES_GIVEN_AWAY,
    COMPELLED,
)
"""The standards on the people in a group."""
