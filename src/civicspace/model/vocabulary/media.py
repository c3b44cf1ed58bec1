"""The vocabulary: the rules on media and the internet."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "block_reach",
    "editorial_interference",
    "general_monitoring",
    "media_market",
    "notice_and_action",
    "ownership_rule",
    "prior_restraint",
    "regulator_independent",
    "source_order",
    "support_by_loyalty",
    "user_told",
    "whole_outlet",
]

whole_outlet = flag(
    "whole_outlet",
    (
        "Does it strike the whole outlet, site or network and future issues, not only the item "
        "complained of?"
    ),
    "it strikes the whole outlet and future issues",
    "it strikes only the item complained of",
    drafter=True,
)
prior_restraint = flag(
    "prior_restraint",
    "Does it act before publication?",
    "it acts before publication",
    "it acts only after publication",
    drafter=True,
)
notice_and_action = choice(
    "notice_and_action",
    c.NoticeAndAction,
    "When an intermediary answers for others' words, when does it?",
    "the moment an intermediary answers for others' words",
    drafter=True,
)
ownership_rule = choice(
    "ownership_rule",
    c.OwnershipRule,
    "Who may own a media outlet?",
    "the rule on who may own a media outlet",
    drafter=True,
)
regulator_independent = flag(
    "regulator_independent",
    (
        "Is the body that licenses or oversees the media independent of government and of those "
        "it oversees?"
    ),
    "the media regulator is independent",
    "the media regulator is not independent",
    drafter=True,
)
editorial_interference = flag(
    "editorial_interference",
    "Do the authorities steer what media carry, public ones included?",
    "the authorities steer what media carry",
    "the authorities leave it to the media what they carry",
    drafter=True,
)
media_market = choice(
    "media_market",
    c.MediaMarket,
    "How is the market of the medium shared?",
    "the market of the medium",
    drafter=True,
)
source_order = choice(
    "source_order",
    c.SourceOrder,
    "When may a journalist be made to name a source, or be searched for one?",
    "the rule on naming sources",
    drafter=True,
)
support_by_loyalty = flag(
    "support_by_loyalty",
    "Are State advertising, subsidies or tax terms given or withheld for loyalty?",
    "State advertising, subsidies or tax terms go by loyalty",
    "State advertising, subsidies and tax terms follow neutral criteria",
    drafter=True,
)
block_reach = choice(
    "block_reach",
    c.BlockReach,
    "How much is made unreachable or taken down?",
    "what is made unreachable",
    drafter=True,
)
user_told = flag(
    "user_told",
    "Are those whose content is blocked or removed told, with a way to object?",
    "those whose content is blocked are told and can object",
    "those whose content is blocked are not told or cannot object",
    drafter=True,
)
general_monitoring = flag(
    "general_monitoring",
    "Must an intermediary watch or filter everything that users post?",
    "an intermediary must watch everything that users post",
    "an intermediary need not watch everything that users post",
    drafter=True,
)
