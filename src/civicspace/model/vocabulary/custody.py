"""The vocabulary: arrest."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "arrest_basis",
    "charge_told",
    "judge_hours",
]
arrest_basis = choice(
    "arrest_basis",
    c.ArrestBasis,
    "On what basis were people arrested?",
    "the basis of the arrest",
    drafter=True,
)
judge_hours = count(
    "judge_hours",
    "hours",
    "Within how many hours is an arrested person brought before a judge?",
    "the time until an arrested person sees a judge",
    drafter=True,
)
charge_told = flag(
    "charge_told",
    "Were those arrested told why, at once?",
    "those arrested were told why at once",
    "those arrested were not told why",
    drafter=True,
)
