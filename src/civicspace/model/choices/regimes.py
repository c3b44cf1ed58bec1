"""Coded values: the rules on associations, money, elections and intermediaries."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "BarGround",
    "Burden",
    "ForeignFunding",
    "NoticeAndAction",
    "RefusalGround",
    "SilenceMeans",
]


class SilenceMeans(Choice):
    """What happens when the authority does not answer?"""

    GRANTED = "granted", "the application counts as granted"
    REFUSED = "refused", "it counts as refused, or nothing happens"


class RefusalGround(Choice):
    """On what ground was status refused or ended?"""

    FORMALITY = "formality", "a formal flaw that could be mended"
    PURPOSE = "purpose", "the purposes or name of the body"
    ACTIVITY = "activity", "what it did"
    UNLAWFUL_ACTIVITY = "unlawful_activity", "serious and repeated breaches of law"
    VIOLENCE = "violence", "violence, or plans for it"
    THRESHOLD = "threshold", "too few members or like numbers"
    PRIVILEGE = (
        "privilege",
        "a special status or privilege sought, while the body may exist without it",
    )
    NO_GROUND = "no_ground", "none given"


class ForeignFunding(Choice):
    """How is money from abroad treated?"""

    FREE = "free", "as any other money"
    NOTIFY = "notify", "it must be announced or reported"
    APPROVE = "approve", "it needs permission"
    CAP = "cap", "it is limited in amount or share"
    BAN = "ban", "it is forbidden, or so for part of the work"


class Burden(Choice):
    """How heavy are its reports, audits, fees or forms for an ordinary small body?"""

    LIGHT = "light", "what any company or body owes"
    HEAVY = "heavy", "clearly more than comparable bodies owe"
    CRIPPLING = "crippling", "so much that ordinary bodies must give up or stop"


class BarGround(Choice):
    """Why is somebody kept from voting or standing?"""

    CONVICTION_ANY = "conviction_any", "any conviction or any prisoner"
    CONVICTION_SERIOUS = (
        "conviction_serious",
        "a serious offence, or one against elections or the State",
    )
    POLITICAL_PAST = "political_past", "membership or office in a former regime or in a banned body"
    NATIONALITY = "nationality", "another nationality"
    RESIDENCE = "residence", "residence abroad or elsewhere"
    LANGUAGE = "language", "command of a language"
    EDUCATION_OR_PROPERTY = "education_or_property", "education, property or income"
    INCOMPATIBILITY = "incompatibility", "another post, which may be given up"
    INDEPENDENCE = "independence", "no party stands behind the candidate"
    PAPERWORK = "paperwork", "an error or gap in papers"
    CAPACITY = "capacity", "age or mental capacity"
    MEDIA_OR_MONEY = "media_or_money", "a breach of campaign or money rules"
    IMPEACHMENT = "impeachment", "removal from office"
    CHARGE = "charge", "a pending charge, with no conviction"
    DECLARATION = "declaration", "a refused oath or declaration"
    DEPOSIT = "deposit", "money to be deposited"
    NO_GROUND = "no_ground", "none was given"


class NoticeAndAction(Choice):
    """When an intermediary answers for others' words, when does it?"""

    AFTER_ORDER = "after_order", "after a court's order"
    AFTER_NOTICE = "after_notice", "after notice, or knowledge of clearly unlawful words"
    ALWAYS = "always", "without notice"
