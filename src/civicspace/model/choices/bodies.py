"""Coded values: associations, their money, observers and equality."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "DomesticFunding",
    "FounderRule",
    "LabelTrigger",
    "NamesDisclosed",
    "Observers",
    "UnequalGround",
]


class FounderRule(Choice):
    """Who may found, lead or join?"""

    ANYONE = "anyone", "anybody"
    CITIZENS = "citizens", "citizens only"
    RESIDENTS = "residents", "residents only"
    ADULTS = "adults", "adults only"
    CLEAN_RECORD = "clean_record", "those with no criminal record only"


class NamesDisclosed(Choice):
    """Must names of members or donors be given away?"""

    NONE = "none", "they need not"
    AUTHORITY = "authority", "to the authority, with no court's order"
    PUBLIC = "public", "to the public"


class DomesticFunding(Choice):
    """How is money from within the country treated?"""

    FREE = "free", "with ordinary accounts"
    APPROVE = "approve", "it needs permission"
    CAP = "cap", "it is limited in amount, or anonymous gifts are"
    BAN = "ban", "it is forbidden, or so for part of the work"


class LabelTrigger(Choice):
    """What makes a body carry a label, such as that of an agent?"""

    AGENCY = "agency", "acting on the orders of a foreign principal, as shown"
    MONEY = "money", "money from abroad alone"
    INFLUENCE = "influence", "influence from abroad, in open terms"


class Observers(Choice):
    """Which observers does it concern?"""

    DOMESTIC = "domestic", "citizens' groups"
    PARTY = "party", "those of parties and candidates"
    INTERNATIONAL = "international", "those from abroad"


class UnequalGround(Choice):
    """On what ground does it treat people differently?"""

    RACE = "race", "race, colour or ethnic origin"
    SEX = "sex", "sex or gender"
    LANGUAGE = "language", "language"
    RELIGION = "religion", "religion or belief"
    OPINION = "opinion", "political opinion"
    BIRTH = "birth", "birth, descent or social origin"
    PROPERTY = "property", "property or income"
    DISABILITY = "disability", "disability"
    ORIENTATION = "orientation", "sexual orientation or gender identity"
    NATIONALITY = "nationality", "nationality"
    OTHER = "other", "another ground, or none"
