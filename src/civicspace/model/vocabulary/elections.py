"""The vocabulary: the rules on elections."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "airtime_equal",
    "annulment_possible",
    "appeal_days",
    "ballot_secret",
    "bar_ground",
    "commission_independent",
    "deposit_returned",
    "draft_days",
    "months_before_vote",
    "months_overdue",
    "observers",
    "residence_years",
    "results_by_station",
    "signatures_percent",
    "state_means_used",
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
observers = choice(
    "observers",
    c.Observers,
    "Which observers does it concern?",
    "the kind of observers concerned",
    drafter=True,
)
draft_days = count(
    "draft_days",
    "days",
    "For how many days was the draft open to comment?",
    "the time for comment on the draft",
    drafter=True,
)
deposit_returned = flag(
    "deposit_returned",
    "Is a deposit given back to candidates with modest support?",
    "the deposit is given back to candidates with modest support",
    "the deposit is lost",
    drafter=True,
)
months_overdue = count(
    "months_overdue",
    "months",
    "By how many months is the election overdue?",
    "the time by which the election is overdue",
    drafter=True,
)
ballot_secret = flag(
    "ballot_secret",
    "Is the vote secret in law and in practice?",
    "the vote is secret",
    "the vote is not secret",
    drafter=True,
)
commission_independent = flag(
    "commission_independent",
    "Is the body that runs the election independent, or balanced between parties?",
    "the election commission is independent or balanced",
    "the election commission is neither independent nor balanced",
    drafter=True,
)
airtime_equal = flag(
    "airtime_equal",
    "Do public media treat contestants alike?",
    "public media treat contestants alike",
    "public media favour one side",
    drafter=True,
)
state_means_used = flag(
    "state_means_used",
    "Are staff, premises, money or events of the State used to campaign?",
    "means of the State are used to campaign",
    "no means of the State are used to campaign",
    drafter=True,
)
results_by_station = flag(
    "results_by_station",
    "Are counts open to observers and results published for each station?",
    "counts are open and results are published for each station",
    "counts are closed or results are not published for each station",
    drafter=True,
)
appeal_days = count(
    "appeal_days",
    "days",
    "How many days may the decision of an election complaint take?",
    "the time to decide an election complaint",
    drafter=True,
)
annulment_possible = flag(
    "annulment_possible",
    "Can the body that decides order a recount or annul the vote?",
    "a recount or annulment can be ordered",
    "no recount or annulment can be ordered",
    drafter=True,
)
