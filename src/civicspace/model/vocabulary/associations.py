"""The vocabulary: the rules on associations and their money."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "burden",
    "decision_days",
    "foreign_funding",
    "min_founders",
    "political_work_barred",
    "refusal_ground",
    "registration_required",
    "silence_means",
    "stigma",
]

registration_required = flag(
    "registration_required",
    "Must a group register before it may act at all?",
    "a group must register before it may act at all",
    "a group may act without being registered",
    drafter=True,
)
min_founders = count(
    "min_founders",
    "persons",
    "How many founders or members does it take?",
    "the number of founders or members asked for",
    drafter=True,
)
decision_days = count(
    "decision_days",
    "days",
    "How many days has the authority to decide an application?",
    "the time to decide",
    drafter=True,
)
silence_means = choice(
    "silence_means",
    c.SilenceMeans,
    "What happens when the authority does not answer?",
    "the meaning of the authority's silence",
    drafter=True,
)
refusal_ground = choice(
    "refusal_ground",
    c.RefusalGround,
    "On what ground was status refused or ended?",
    "the ground of the refusal or dissolution",
    drafter=True,
)
foreign_funding = choice(
    "foreign_funding",
    c.ForeignFunding,
    "How is money from abroad treated?",
    "the treatment of money from abroad",
    drafter=True,
)
burden = choice(
    "burden",
    c.Burden,
    "How heavy are its reports, audits, fees or forms for an ordinary small body?",
    "the burden of reports, audits or fees",
    drafter=True,
)
stigma = flag(
    "stigma",
    (
        "Does it brand those affected in public (a foreign agent label, a public register of "
        "suspects)?"
    ),
    "it brands those affected in public",
    "it does not brand those affected in public",
    drafter=True,
)
political_work_barred = flag(
    "political_work_barred",
    "Does it bar public or political advocacy as such?",
    "it bars public or political advocacy as such",
    "it does not bar public or political advocacy as such",
    drafter=True,
)
