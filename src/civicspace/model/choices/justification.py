"""Coded values: what it rests on, and what the State brings forward for it."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "Aim",
    "DerogationClaim",
    "Discretion",
    "Evidence",
    "LegalBasis",
    "Reasons",
]


class LegalBasis(Choice):
    """What does it rest on?"""

    STATUTE = (
        "statute",
        "an act of parliament or a published constitution, or settled case law under it",
    )
    REGULATION = "regulation", "a published act below a statute"
    UNPUBLISHED = "unpublished", "an act that those bound by it could not read"
    NONE = "none", "no legal basis was shown"


class Discretion(Choice):
    """How free is the authority that applies it?"""

    BOUNDED = "bounded", "closed criteria, to be applied with reasons"
    WIDE = "wide", "open criteria, but some limits"
    UNFETTERED = "unfettered", "no criteria, or criteria that anything can meet"


class Aim(Choice):
    """Which aims did the State invoke? (empty = none)"""

    NATIONAL_SECURITY = (
        "national_security",
        "the existence of the nation, its territorial integrity or political independence "
        "against force",
    )
    TERRITORIAL_INTEGRITY = "territorial_integrity", "keeping the State's borders"
    PUBLIC_SAFETY = "public_safety", "the safety of persons and property"
    PUBLIC_ORDER = "public_order", "public order, the prevention of disorder or crime"
    HEALTH = "health", "public health"
    MORALS = "morals", "public morals"
    RIGHTS_OF_OTHERS = "rights_of_others", "the rights and freedoms of others"
    REPUTATION = "reputation", "the reputation or privacy of a person"
    JUDICIARY = "judiciary", "the authority and impartiality of courts"
    CONFIDENTIALITY = "confidentiality", "keeping information received in confidence"
    ELECTORAL_INTEGRITY = "electoral_integrity", "free and fair elections"
    DEMOCRACY = (
        "democracy",
        "protecting democratic order or pluralism against those who would end it",
    )
    TRANSPARENCY = "transparency", "knowing who finances or runs public activity"
    FINANCIAL_CRIME = "financial_crime", "money laundering, terrorist financing, tax evasion"
    TRAFFIC = "traffic", "traffic, cleanliness, amenity or convenience"
    SOVEREIGNTY = "sovereignty", "sovereignty or non-interference in internal affairs"
    MINORS = "minors", "protecting children"
    OFFICE = "office", "fitness for, or the impartiality or dignity of, an office"
    MINORITY_PROTECTION = "minority_protection", "a language, a minority or balanced representation"
    PLURALISM = "pluralism", "plural media, fair access to airtime"
    ADMINISTRATION = "administration", "orderly, workable or cheap administration"
    GOVERNABILITY = "governability", "stable majorities, no splintering of parliament"
    FOREIGN_RELATIONS = "foreign_relations", "friendly relations with other States"
    STABILITY = "stability", "stability, unity or the calm of the State"
    IMAGE = "image", "honour, dignity or image of the State, its leaders, symbols or institutions"
    IDEOLOGY = "ideology", "traditional values, ideology or a religion's tenets"


class Evidence(Choice):
    """What did the State bring to show the threat in this case?"""

    NONE = "none", "nothing, or the bare words of the law"
    GENERAL = "general", "a general situation, without a link to this person or event"
    SPECIFIC = "specific", "facts about this person, body, event or text"


class Reasons(Choice):
    """What reasons did the authorities, courts included, give for this interference?"""

    NONE = "none", "none, or formulas"
    FORMAL = "formal", "they checked only that the rule was broken"
    WEIGHED = "weighed", "they weighed the right against the aim on the facts"


class DerogationClaim(Choice):
    """Does the State rely on a public emergency?"""

    NONE = "none", "it does not"
    UNNOTIFIED = "unnotified", "it does, with no formal derogation notified"
    NOTIFIED = "notified", "it does, with a derogation notified and in force"
