"""The vocabulary: the rules on media and the internet."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "notice_and_action",
    "prior_restraint",
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
