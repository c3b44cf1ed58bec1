"""The vocabulary: the rules on elections."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "bar_ground",
    "months_before_vote",
    "residence_years",
    "signatures_percent",
    "system_choice",
    "threshold_percent",
]

months_before_vote = count(
    "months_before_vote",
    "months",
    "How long before a vote was the rule changed?",
    "the time between the change and the vote",
    drafter=True,
)
residence_years = count(
    "residence_years",
    "years",
    "How many years of residence does it ask?",
    "the residence asked for",
    drafter=True,
)
signatures_percent = count(
    "signatures_percent",
    "tenths of a percent of voters",
    "How many signatures does it ask, in tenths of a percent of the voters concerned?",
    "the share of signatures asked for",
    drafter=True,
)
threshold_percent = count(
    "threshold_percent",
    "percent of votes",
    "What share of votes does a party need for seats?",
    "the electoral threshold",
    drafter=True,
)
bar_ground = choice(
    "bar_ground",
    c.BarGround,
    "Why is somebody kept from voting or standing?",
    "the ground of the bar",
    drafter=True,
)
system_choice = flag(
    "system_choice",
    "Is it a choice of electoral system (thresholds, districts, seats) that applies to all alike?",
    "it is a choice of electoral system that applies to all alike",
    "it is not a choice of electoral system that applies to all alike",
    drafter=True,
)
