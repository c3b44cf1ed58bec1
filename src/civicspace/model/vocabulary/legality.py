"""The vocabulary: what a measure rests on, and what it is for."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag, set_of
from civicspace.model import choices as c

__all__ = [
    "aims",
    "consulted",
    "discretion",
    "evidence",
    "followed_law",
    "legal_basis",
    "precise",
    "reasons",
    "retroactive",
]

legal_basis = choice(
    "legal_basis",
    c.LegalBasis,
    "What does it rest on?",
    "the legal basis",
    drafter=True,
)
precise = flag(
    "precise",
    "Are the terms defined so that a person can tell beforehand what is forbidden or owed?",
    "its terms are clear enough to foresee what is forbidden or owed",
    "its terms are too vague to foresee what is forbidden or owed",
    drafter=True,
)
discretion = choice(
    "discretion",
    c.Discretion,
    "How free is the authority that applies it?",
    "the discretion of the authority",
    drafter=True,
)
followed_law = flag(
    "followed_law",
    "Did the authority keep to the domestic law that it applied, its time limits included?",
    "the authority kept to the domestic law",
    "the authority did not keep to the domestic law",
    drafter=True,
)
retroactive = flag(
    "retroactive",
    "Does it reach conduct before it came into force?",
    "it reaches conduct before it came into force",
    "it reaches no conduct before it came into force",
    drafter=True,
)
consulted = flag(
    "consulted",
    "Was the rule adopted after open debate or consultation, its necessity examined?",
    "it was adopted after open debate",
    "it was adopted without open debate",
    drafter=True,
)
aims = set_of(
    "aims",
    c.Aim,
    "Which aims did the State invoke? (empty = none)",
    "the aims invoked",
    drafter=True,
)
evidence = choice(
    "evidence",
    c.Evidence,
    "What did the State bring to show the threat in this case?",
    "the evidence of a threat",
    drafter=True,
)
reasons = choice(
    "reasons",
    c.Reasons,
    "What reasons did the authorities, courts included, give for this interference?",
    "the reasoning of the authorities",
    drafter=True,
)
