"""Association: whether a limit is needed, what hides behind it, and what weighs too heavily."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
    ANOTHER_WAY_OPEN,
    DANGER_SHOWN,
    EMERGENCY,
    NOT_SHOWN,
)
from civicspace.model.choices import (
    Activity,
    Channels,
    Conduct,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    LegalBasis,
    Reasons,
    RefusalGround,
    Sanction,
    Scope,
    Target,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    channels_open,
    conduct,
    declared_hostility,
    discretion,
    duties,
    evidence,
    form,
    judicial_review,
    legal_basis,
    may_reapply,
    milder_tried,
    reasons,
    refusal_ground,
    sanction,
    scope,
    targets,
)

__all__ = ["STANDARDS"]

#: Measures that stop a group or strike its people, and so need facts about it.
_HARD = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.DETENTION,
    Form.EXPULSION,
    Form.DISMISSAL,
    Form.SEIZURE,
    Form.TAKEOVER,
    Form.REPRISAL,
    Form.SURVEILLANCE,
)

#: Nobody is punished for founding or joining a group without facts about the group.
_PUNISHES_MEMBERS = (form == Form.PENALTY) & activity.is_in(
    Activity.FORM_ASSOCIATION, Activity.JOIN_ASSOCIATION
)

_PRIVILEGE = Exemption(
    id="privilege-only",
    condition=(refusal_ground == RefusalGround.PRIVILEGE) & (channels_open == Channels.ADEQUATE),
    message="only a special status was refused; the body may exist and work without it",
    authorities=(
        case(
            "echr",
            "art. 11(2)",
            "Gorzelik and Others v. Poland [GC], 44158/98, para. 105",
            date="2004-02-17",
        ),
        cite("coe-rec-2007-14", "paras. 58-60", verified=True),
    ),
)

_MENDABLE = Exemption(
    id="papers-that-can-be-mended",
    condition=(form == Form.REFUSAL)
    & refusal_ground.is_in(RefusalGround.FORMALITY, RefusalGround.THRESHOLD)
    & may_reapply.holds
    & (discretion == Discretion.BOUNDED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="clear formal terms were not met, and the founders may mend the flaw and apply again",
    authorities=(cite("coe-rec-2007-14", "paras. 28-29", verified=True),),
)

_DUTIES = Exemption(
    id="armed-forces-and-police",
    condition=duties.holds
    | (targets.any_of(Target.SECURITY_FORCE) & (legal_basis == LegalBasis.STATUTE)),
    message="the treaty lets a law limit this right for the armed forces and the police",
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 16(3)", verified=True),
        cite("ilo-c87", "art. 9(1)", verified=True),
    ),
)

HIDDEN_AIM = Standard(
    id="association.hidden-aim",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (_HARD | _PUNISHES_MEMBERS | form.is_in(Form.INSPECTION, Form.LABELLING))
    & declared_hostility.holds
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL),
    exemptions=(DANGER_SHOWN,),
    authorities=(
        cite("iccpr", "art. 5(1)", verified=True),
        cite("siracusa", "para. 6", verified=True),
        cite("echr", "art. 18", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("achpr-guidelines-foaa-2017", "Part 1, I (Legal Framework)"),
    ),
    message="The authorities had shown hostility beforehand and brought no facts: the lawful aim "
    "they name is a cover.",
)

NECESSITY_NOT_SHOWN = Standard(
    id="association.necessity-not-shown",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (_HARD | _PUNISHES_MEMBERS)
    & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET)
    & NOT_SHOWN,
    exemptions=(DANGER_SHOWN, ANOTHER_WAY_OPEN, _PRIVILEGE, _MENDABLE, _DUTIES, EMERGENCY),
    authorities=(
        cite("iccpr", "art. 22(2)", verified=True),
        cite("gc31", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 22(2)",
            "Lee v. Republic of Korea, 1119/2002, paras. 7.2-7.3",
            date="2005-07-20",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Belyatsky et al. v. Belarus, 1296/2004, para. 7.5",
            date="2007-07-24",
            verified=True,
        ),
        cite("echr", "art. 11(2)", verified=True),
        cite("achr", "art. 16(2)", verified=True),
        case(
            "achpr",
            "art. 10",
            "Civil Liberties Organisation v. Nigeria, 101/93, paras. 14-16",
            date="1995-03-22",
        ),
        cite("arab-charter", "art. 24(7)", verified=True),
        cite("cis-hrc", "art. 12(2)", verified=True),
        cite("crc", "art. 15(2)", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("odihr-vc-association-2014", "principle 10"),
    ),
    message="The State named no facts about this group that made it necessary to stop it or to "
    "strike at its people.",
)

_HARSH = sanction.is_in(
    Sanction.HEAVY_FINE,
    Sanction.SUSPENDED_PRISON,
    Sanction.CUSTODY,
    Sanction.PRISON,
    Sanction.PRETRIAL,
    Sanction.EXPULSION,
    Sanction.BODILY_HARM,
    Sanction.DISSOLUTION,
)

WEIGHED_TOO_HEAVY = Standard(
    id="association.weighed-too-heavy",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (
        (
            form.is_in(Form.PENALTY, Form.DETENTION, Form.REPORTING_DUTY, Form.LABELLING)
            & _HARSH
            & scope.is_in(Scope.INDIVIDUAL, Scope.BLANKET)
            & conduct.is_in(Conduct.PEACEFUL, Conduct.DISRUPTIVE)
            & evidence.is_in(Evidence.NONE, Evidence.GENERAL)
        )
        | (
            (form == Form.SEIZURE)
            & (sanction == Sanction.HEAVY_FINE)
            & reasons.is_in(Reasons.NONE, Reasons.FORMAL)
            & milder_tried.fails
        )
    ),
    exemptions=(DANGER_SHOWN, EMERGENCY),
    authorities=(
        cite("gc31", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 22",
            "Lopez Burgos v. Uruguay, 52/1979, para. 13",
            date="1981-07-29",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Lee v. Republic of Korea, 1119/2002, para. 7.3",
            date="2005-07-20",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Tebieti Muhafize Cemiyyeti and Israfilov v. Azerbaijan, 37083/03, para. 82",
            date="2009-10-08",
        ),
        cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
        cite("odihr-vc-association-2014", "principle 10"),
    ),
    message="Peaceful work in a group is met with a penalty that ruins people or ends the group, "
    "and no danger was shown.",
)

STANDARDS: tuple[Standard, ...] = (
    HIDDEN_AIM,
    NECESSITY_NOT_SHOWN,
    WEIGHED_TOO_HEAVY,
)
"""The standards on the need for a limit, and the weighing."""
