"""The vocabulary: the rules on associations and their money."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "burden",
    "channelled",
    "decision_days",
    "domestic_funding",
    "foreign_funding",
    "founder_rule",
    "label_trigger",
    "min_founders",
    "names_disclosed",
    "political_work_barred",
    "refusal_ground",
    "registration_required",
    "reregistration",
    "risk_based",
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
reregistration = flag(
    "reregistration",
    "Must existing bodies register anew, or lose their status?",
    "existing bodies must register anew",
    "existing bodies keep their status",
    drafter=True,
)
founder_rule = choice(
    "founder_rule",
    c.FounderRule,
    "Who may found, lead or join?",
    "who may found, lead or join",
    drafter=True,
)
names_disclosed = choice(
    "names_disclosed",
    c.NamesDisclosed,
    "Must names of members or donors be given away?",
    "the disclosure of names of members or donors",
    drafter=True,
)
domestic_funding = choice(
    "domestic_funding",
    c.DomesticFunding,
    "How is money from within the country treated?",
    "the treatment of money from within the country",
    drafter=True,
)
channelled = flag(
    "channelled",
    "Must money pass through a body or a bank chosen by the State?",
    "money must pass through a body or bank chosen by the State",
    "money may take any lawful way",
    drafter=True,
)
label_trigger = choice(
    "label_trigger",
    c.LabelTrigger,
    "What makes a body carry a label, such as that of an agent?",
    "what makes a body carry the label",
    drafter=True,
)
risk_based = flag(
    "risk_based",
    "Does it strike only bodies that a documented assessment found at risk?",
    "it strikes only bodies found at risk by an assessment",
    "it strikes a whole sector with no assessment of risk",
    drafter=True,
)
