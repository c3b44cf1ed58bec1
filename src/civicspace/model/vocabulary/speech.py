"""The vocabulary: words and what is punished in them."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "hate_law",
    "intent_required",
    "offence",
    "placed_outside",
    "privileged_officials",
]
offence = choice(
    "offence",
    c.Offence,
    "Under which head are words punished or forbidden?",
    "the head under which words are punished",
    drafter=True,
)
privileged_officials = flag(
    "privileged_officials",
    "Are officials, leaders or institutions shielded from words more than other people?",
    "officials or institutions are shielded from words more than other people",
    "officials are shielded from words no more than other people",
    drafter=True,
)
intent_required = flag(
    "intent_required",
    "Does liability for words take an intent to bring about the harm?",
    "liability for words takes an intent to do the harm",
    "people answer for words with no intent to do the harm",
    drafter=True,
)
placed_outside = choice(
    "placed_outside",
    c.PlacedOutside,
    "Did the authorities treat the activity as outside the right altogether, and why?",
    "the reason for which the activity is treated as no exercise of the right",
    drafter=True,
)
hate_law = flag(
    "hate_law",
    "Does the law forbid advocacy of hatred that incites to discrimination, hostility or violence?",
    "the law forbids advocacy of hatred that incites to harm",
    "no law forbids advocacy of hatred that incites to harm",
    drafter=True,
)
