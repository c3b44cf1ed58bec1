"""Coded values: the rules on media and networks."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "BlockReach",
    "MediaMarket",
    "OwnershipRule",
    "SourceOrder",
]


class OwnershipRule(Choice):
    """Who may own a media outlet?"""

    OPEN = "open", "anybody"
    CAPPED = "capped", "foreigners, up to a share"
    NATIONALS = "nationals", "nationals only"


class MediaMarket(Choice):
    """How is the market of the medium shared?"""

    PLURAL = "plural", "many owners, or dominance kept in check by rules"
    DOMINATED = "dominated", "one or few private owners dominate, with no rules against it"
    MONOPOLY = "monopoly", "the State or its friends hold it"


class SourceOrder(Choice):
    """When may a journalist be made to name a source, or be searched for one?"""

    PROTECTED = (
        "protected",
        "only by a court, for a need that overrides secrecy and cannot be met otherwise",
    )
    COURT = "court", "by a court, with no overriding need shown"
    UNPROTECTED = "unprotected", "without a court beforehand"


class BlockReach(Choice):
    """How much is made unreachable or taken down?"""

    ITEM = "item", "the item complained of"
    SITE = "site", "a whole site or channel"
    PLATFORM = "platform", "a whole platform or service"
    NETWORK = "network", "a whole network or the internet of an area"
