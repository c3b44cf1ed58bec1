"""The vocabulary: the rules on private life."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "encryption_rule",
    "identity_rule",
    "oversight",
    "retention",
    "surveillance_reach",
    "suspicion_required",
]
surveillance_reach = choice(
    "surveillance_reach",
    c.SurveillanceReach,
    "Whom does the watching or interception reach?",
    "whom the watching reaches",
    drafter=True,
)
suspicion_required = flag(
    "suspicion_required",
    "Does it take a reasonable suspicion against the person concerned?",
    "it takes a reasonable suspicion against the person",
    "it takes no suspicion against the person",
    drafter=True,
)
oversight = flag(
    "oversight",
    "Does an independent body oversee how the powers are used?",
    "an independent body oversees how the powers are used",
    "no independent body oversees how the powers are used",
    drafter=True,
)
retention = choice(
    "retention",
    c.Retention,
    "Whose traffic or location data must be kept?",
    "whose traffic data must be kept",
    drafter=True,
)
encryption_rule = choice(
    "encryption_rule",
    c.EncryptionRule,
    "How is encryption treated?",
    "the treatment of encryption",
    drafter=True,
)
identity_rule = choice(
    "identity_rule",
    c.IdentityRule,
    "Must people give their identity to use a phone, a network or a site?",
    "the duty to give one's identity",
    drafter=True,
)
