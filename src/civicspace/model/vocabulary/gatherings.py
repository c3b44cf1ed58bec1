"""The vocabulary: the rules on gatherings."""

from __future__ import annotations

from civicspace.logic.terms import count, flag

__all__ = [
    "costs_imposed",
    "notice_hours",
    "punished_for_notice",
    "spontaneous_exempt",
]

notice_hours = count(
    "notice_hours",
    "hours",
    "How long beforehand must a gathering be announced or permission asked?",
    "the notice asked for",
    drafter=True,
)
spontaneous_exempt = flag(
    "spontaneous_exempt",
    "May people gather without notice when the occasion leaves no time for it?",
    "spontaneous gatherings are exempt from notice",
    "spontaneous gatherings are not exempt from notice",
    drafter=True,
)
punished_for_notice = flag(
    "punished_for_notice",
    "Is a gathering broken up or are people punished only because it was not announced or allowed?",
    "people are dispersed or punished only for the missing notice or permission",
    "nobody is dispersed or punished only for a missing notice or permission",
    drafter=True,
)
costs_imposed = flag(
    "costs_imposed",
    "Must organisers pay or contract for policing, first aid, cleaning or the like?",
    "organisers must pay for policing, first aid or cleaning",
    "organisers need not pay for policing, first aid or cleaning",
    drafter=True,
)
