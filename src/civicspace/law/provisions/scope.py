"""To what some provisions speak: conditions of applicability that their own words set."""

from __future__ import annotations

from civicspace.model.choices import (
    Activity,
    BarGround,
    DerogationClaim,
    ForeignFunding,
    Form,
    InformationKind,
    Message,
    Setting,
    Target,
    UnequalGround,
    Weapons,
)
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    derogation,
    foreign_funding,
    form,
    information_kind,
    international_contact,
    message,
    registration_required,
    setting,
    targets,
    unequal_ground,
    weapons,
)

__all__ = [
    "CITIZENS",
    "CORRUPTION",
    "DISABILITY",
    "EMERGENCY",
    "ENDING_A_BODY",
    "ENVIRONMENT",
    "FORCE_OR_ATTACK",
    "FOREIGN_ORGANISATIONS",
    "FOUNDING_OR_JOINING",
    "HUMAN_RIGHTS_WORK",
    "INNER_LIFE",
    "KEEPING_A_SEAT",
    "LINKS_ABROAD",
    "MEDIA_IN_ELECTIONS",
    "REACHING_INTERNATIONAL_BODIES",
    "WOMEN",
]

_FOREIGN = (Target.FOREIGNER, Target.FOREIGN_NGO)

#: For citizens: not where foreigners and foreign bodies alone are struck.
CITIZENS = targets.none_of(*_FOREIGN) | targets.any_of(
    *(target for target in Target if target not in _FOREIGN)
)

#: Information on human rights, and work for them.
HUMAN_RIGHTS_WORK = (
    activity.is_in(Activity.DEFEND_RIGHTS, Activity.OBSERVE)
    | (message == Message.RIGHTS)
    | targets.any_of(Target.DEFENDER)
)

#: Elected persons who take up and keep their seats.
KEEPING_A_SEAT = (activity == Activity.STAND) & (
    (form == Form.DISMISSAL) | (bar_ground == BarGround.IMPEACHMENT)
)

#: Access to the media for those who take part in an election.
MEDIA_IN_ELECTIONS = CITIZENS & (
    activity.is_in(Activity.BROADCAST, Activity.PUBLISH)
    | setting.any_of(Setting.PRINT, Setting.AIR, Setting.ONLINE)
)

#: Founding an organisation, joining one, and the leave or status that this takes.
FOUNDING_OR_JOINING = (
    activity.is_in(Activity.FORM_ASSOCIATION, Activity.JOIN_ASSOCIATION)
    | form.is_in(Form.REGISTRATION, Form.AUTHORISATION, Form.LICENSING, Form.COMPULSION)
    | registration_required.holds
)

#: The rules, leaders, money and programmes of an organisation.
INNER_LIFE = activity.is_in(Activity.RUN_ASSOCIATION, Activity.RECEIVE_FUNDING) & ~form.is_in(
    Form.DISSOLUTION, Form.SUSPENSION
)

#: The end of an organisation, for good or for a time.
ENDING_A_BODY = form.is_in(Form.DISSOLUTION, Form.SUSPENSION)

#: Ties with organisations of other States, and help from them.
LINKS_ABROAD = (
    foreign_funding.is_in(
        ForeignFunding.NOTIFY, ForeignFunding.APPROVE, ForeignFunding.CAP, ForeignFunding.BAN
    )
    | targets.any_of(Target.FOREIGN_FUNDED)
    | (targets.any_of(Target.FOREIGN_NGO) & targets.any_of(Target.UNION))
    | (form == Form.COMPULSION)
)

#: Life and limb: force used by the police, and attacks by anybody.
FORCE_OR_ATTACK = weapons.is_in(
    Weapons.LESS_LETHAL, Weapons.INDISCRIMINATE, Weapons.FIREARMS
) | form.is_in(Form.REPRISAL, Form.NON_PROTECTION)

#: A plea of emergency.
EMERGENCY = derogation.is_in(DerogationClaim.NOTIFIED, DerogationClaim.UNNOTIFIED)

#: Contact with international bodies.
REACHING_INTERNATIONAL_BODIES = international_contact.holds

#: Environmental matters.
ENVIRONMENT = information_kind == InformationKind.ENVIRONMENT

#: Corruption and the use of public money.
CORRUPTION = information_kind == InformationKind.CORRUPTION

#: Organisations founded under the law of another State.
FOREIGN_ORGANISATIONS = targets.any_of(Target.FOREIGN_NGO)

#: A difference on the ground of sex.
WOMEN = unequal_ground == UnequalGround.SEX

#: A difference on the ground of disability.
DISABILITY = unequal_ground == UnequalGround.DISABILITY
