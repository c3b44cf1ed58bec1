"""Coded values: the head under which words are punished."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "Offence",
    "PlacedOutside",
]


class Offence(Choice):
    """Under which head are words punished or forbidden?"""

    DEFAMATION = "defamation", "harm to the reputation of a person or body"
    INSULT = "insult", "offence to a person, office, body or symbol"
    INCITEMENT = "incitement", "incitement to hatred, discrimination or violence"
    EXTREMISM = "extremism", "extremism, separatism, or a threat to unity or order"
    TERRORISM = "terrorism", "praise, justification or support of terrorism"
    FALSE_NEWS = "false_news", "false or distorted information"
    BLASPHEMY = "blasphemy", "offence to a religion or belief"
    SECRETS = "secrets", "disclosure of secrets, or treason by words"
    BOYCOTT = "boycott", "a call not to vote or to spoil the ballot"
    OTHER = "other", "another head, or none"


class PlacedOutside(Choice):
    """Did the authorities treat the activity as outside the right altogether, and why?"""

    NO = "no", "they did not"
    OFFENCE = "offence", "because the words shock or offend"
    ONLINE = "online", "because it takes place online"
    PLACE = "place", "because it takes place on private ground or indoors"
    UNANNOUNCED = "unannounced", "because it was not announced or allowed"
    FEW = "few", "because a few of those present were violent"
    ALONE = "alone", "because it was one person"
    FOREIGN = "foreign", "because those affected are not citizens"
    YOUNG = "young", "because those affected are children"
    UNREGISTERED = "unregistered", "because the group is not registered"
    MONEY = "money", "because money is said to be no part of the right"
