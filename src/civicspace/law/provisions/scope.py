"""To what some provisions speak: conditions of applicability that their own words set."""

from __future__ import annotations

from civicspace.model.choices import Activity, BarGround, Form, Message, Setting, Target
from civicspace.model.vocabulary import activity, bar_ground, form, message, setting, targets

__all__ = ["CITIZENS", "HUMAN_RIGHTS_WORK", "KEEPING_A_SEAT", "MEDIA_IN_ELECTIONS"]

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
