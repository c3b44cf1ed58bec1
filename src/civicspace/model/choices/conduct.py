"""Coded values: what those affected did or said."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "About",
    "Conduct",
    "Incitement",
    "Message",
    "Reach",
    "Statement",
]


class Conduct(Choice):
    """How did those affected behave?"""

    PEACEFUL = "peaceful", "peacefully, with no more than ordinary nuisance"
    DISRUPTIVE = "disruptive", "peacefully, but deliberately and seriously obstructing others"
    VIOLENT = "violent", "with violence, or meaning to use it"


class Message(Choice):
    """What was said, or what is the body for?"""

    POLITICAL = "political", "criticism of government, politics or elections"
    PUBLIC_INTEREST = "public_interest", "another matter of public concern"
    RIGHTS = "rights", "human rights, minority culture, gender or sexual orientation"
    RELIGIOUS = "religious", "religion or belief"
    ARTISTIC = "artistic", "art or satire"
    COMMERCIAL = "commercial", "trade or advertising"
    PRIVATE = "private", "private life or matters of no public concern"
    SECRET = "secret", "information classified or received in confidence"
    INSULTING = "insulting", "gratuitous insult"
    HATEFUL = "hateful", "advocacy of hatred or contempt against a group"
    DENIAL = "denial", "denial or justification of genocide or other atrocity"
    ANTIDEMOCRATIC = "antidemocratic", "the end of democracy, or rule by one ideology or faith"


class Incitement(Choice):
    """Did the words or plans call for violence, hostility or discrimination?"""

    NONE = "none", "they did not"
    LATENT = "latent", "they could be read so, but harm was not likely"
    LIKELY = (
        "likely",
        "they did, and harm was likely or had begun, given speaker, reach and context",
    )


class Statement(Choice):
    """If somebody was punished for an allegation, what was it?"""

    OPINION = "opinion", "a value judgment with some factual basis"
    BASELESS_OPINION = "baseless_opinion", "a value judgment with no factual basis"
    PROVEN = "proven", "a fact that was true, or largely so"
    DILIGENT = "diligent", "a fact not proven, told in good faith with due care"
    CARELESS = "careless", "a fact not proven, told without due care"
    KNOWN_FALSE = "known_false", "a fact known to be false"


class About(Choice):
    """Whom did the words concern?"""

    HEAD_OF_STATE = "head_of_state", "a head of State or government, a monarch or their family"
    POLITICIAN = "politician", "a politician, minister or member of parliament"
    OFFICIAL = "official", "a civil servant, police officer, prosecutor or judge"
    INSTITUTION = "institution", "the State, its army, courts or symbols"
    PUBLIC_FIGURE = "public_figure", "another public figure or a large company"
    PRIVATE_PERSON = "private_person", "a private person"
    GROUP = "group", "a group defined by origin, religion, sex or a like ground"


class Reach(Choice):
    """How far did the words or the event reach?"""

    SMALL = "small", "few people, or a closed or specialised circle"
    ORDINARY = "ordinary", "an ordinary public"
    MASS = "mass", "mass media, or a wide online public"
    CAPTIVE = "captive", "children, or people who could not avoid it"
