"""The vocabulary: what a measure does, and whom it strikes."""

from __future__ import annotations

from civicspace.logic.terms import choice, set_of
from civicspace.model import choices as c

__all__ = [
    "activity",
    "form",
    "scope",
    "setting",
    "targets",
    "unequal",
    "unequal_ground",
]

activity = choice(
    "activity",
    c.Activity,
    "Which protected activity does it touch first?",
    "the activity touched",
    drafter=False,
)
form = choice(
    "form",
    c.Form,
    "What is the form of the interference?",
    "the form",
    drafter=True,
)
scope = choice(
    "scope",
    c.Scope,
    "How wide does it reach?",
    "the reach",
    drafter=True,
)
setting = set_of(
    "setting",
    c.Setting,
    "Which time, place or channel is singled out?",
    "the settings singled out",
    drafter=True,
)
targets = set_of(
    "targets",
    c.Target,
    "Whom does it single out? (empty = everybody alike)",
    "those singled out",
    drafter=True,
)
unequal = choice(
    "unequal",
    c.Unequal,
    "Does it treat the targets worse than others in a like situation, and why?",
    "the treatment of the targets",
    drafter=True,
)
unequal_ground = choice(
    "unequal_ground",
    c.UnequalGround,
    "On what ground does it treat people differently?",
    "the ground of the difference",
    drafter=True,
)
