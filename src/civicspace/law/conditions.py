"""Conditions that standards on several rights share, each named once."""

from __future__ import annotations

from civicspace.model.choices import Evidence, Form, Reasons, Sanction
from civicspace.model.vocabulary import evidence, form, reasons, sanction

__all__ = ["BEFOREHAND", "JAIL", "NOT_SHOWN", "NOT_WEIGHED", "NO_FACTS", "PUNISHED"]

#: The State brought no facts about this person, event or body.
NO_FACTS = evidence.is_in(Evidence.NONE, Evidence.GENERAL)

#: Nobody weighed the right against the aim.
NOT_WEIGHED = reasons.is_in(Reasons.NONE, Reasons.FORMAL)

#: The State brought no facts about the case, and nobody weighed the right against the aim.
NOT_SHOWN = NO_FACTS & NOT_WEIGHED

#: Somebody is punished afterwards, or held.
PUNISHED = form.is_in(Form.PENALTY, Form.DETENTION)

#: Prison, suspended or not, and being held.
JAIL = sanction.is_in(
    Sanction.SUSPENDED_PRISON, Sanction.CUSTODY, Sanction.PRISON, Sanction.PRETRIAL
)

#: What is asked before the activity begins.
BEFOREHAND = form.is_in(Form.AUTHORISATION, Form.NOTIFICATION, Form.PROCEDURE_RULE)
