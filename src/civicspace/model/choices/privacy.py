"""Coded values: private life and information."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "EncryptionRule",
    "IdentityRule",
    "InformationKind",
    "Retention",
    "SurveillanceReach",
    "WithholdingTest",
]


class SurveillanceReach(Choice):
    """Whom does the watching or interception reach?"""

    TARGETED = "targeted", "named persons or lines"
    BULK = "bulk", "everybody, or a whole class of traffic"


class Retention(Choice):
    """Whose traffic or location data must be kept?"""

    NONE = "none", "nobody's"
    TARGETED = "targeted", "that of some persons, places or times"
    BLANKET = "blanket", "everybody's"


class EncryptionRule(Choice):
    """How is encryption treated?"""

    FREE = "free", "people may use it as they like"
    BY_ORDER = "by_order", "one person's data may have to be decrypted on a court's order"
    LICENSED = "licensed", "it needs a licence"
    BACKDOOR = "backdoor", "providers must weaken it or hand over keys"
    BANNED = "banned", "it is forbidden"


class IdentityRule(Choice):
    """Must people give their identity to use a phone, a network or a site?"""

    FREE = "free", "they need not"
    SAFEGUARDED = "safeguarded", "they must, and the data are guarded by law"
    UNGUARDED = "unguarded", "they must, and no law guards the data"
    NO_ANONYMITY = "no_anonymity", "speaking without a name is forbidden"


class WithholdingTest(Choice):
    """What must be shown before information is withheld?"""

    NOTHING = "nothing", "that it falls in a class"
    HARM = "harm", "that disclosure would do harm"
    BALANCE = "balance", "that the harm would outweigh the public interest in knowing"


class InformationKind(Choice):
    """What is the information about?"""

    ENVIRONMENT = "environment", "the environment"
    CORRUPTION = "corruption", "corruption, or the use of public money"
    RIGHTS = "rights", "breaches of human rights"
    OTHER = "other", "something else"
