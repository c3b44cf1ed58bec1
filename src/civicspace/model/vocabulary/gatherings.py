"""The vocabulary: the rules on gatherings."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "costs_imposed",
    "gathering_kind",
    "notice_hours",
    "observers_hindered",
    "pledge_required",
    "preparatory",
    "punished_for_notice",
    "size_capped",
    "small_exempt",
    "spontaneous_exempt",
    "threat_to_life",
    "violence_extent",
    "warning_given",
    "weapons",
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
gathering_kind = choice(
    "gathering_kind",
    c.GatheringKind,
    "What kind of gathering is it?",
    "the kind of gathering",
    drafter=False,
)
size_capped = flag(
    "size_capped",
    "Does it cap the number of people who may gather?",
    "the number of people who may gather is capped",
    "the number of people who may gather is not capped",
    drafter=True,
)
small_exempt = flag(
    "small_exempt",
    "Are small and one-person gatherings exempt from notice?",
    "small gatherings are exempt from notice",
    "small gatherings are not exempt from notice",
    drafter=True,
)
violence_extent = choice(
    "violence_extent",
    c.ViolenceExtent,
    "How far did violence spread in the gathering?",
    "the spread of violence",
    drafter=False,
)
warning_given = flag(
    "warning_given",
    "Were people warned, and given time to leave, before they were dispersed or force was used?",
    "people were warned and had time to leave",
    "people were not warned or had no time to leave",
    drafter=True,
)
weapons = choice(
    "weapons",
    c.Weapons,
    "What means did the police use?",
    "the weapon used by the police",
    drafter=True,
)
threat_to_life = flag(
    "threat_to_life",
    "Did the person against whom it was used put a life in imminent danger?",
    "the person put a life in imminent danger",
    "nobody put a life in imminent danger",
    drafter=False,
)
pledge_required = flag(
    "pledge_required",
    "Must people promise not to organise or join gatherings?",
    "people must promise not to organise or join gatherings",
    "people need not promise to stay away from gatherings",
    drafter=True,
)
observers_hindered = flag(
    "observers_hindered",
    "Were journalists or monitors kept from watching or recording a gathering?",
    "journalists or monitors were kept from watching a gathering",
    "journalists and monitors could watch the gathering",
    drafter=True,
)
preparatory = flag(
    "preparatory",
    "Does it strike a call or preparations only, with nobody gathered yet?",
    "it strikes a call or preparations only",
    "it strikes more than a call or preparations",
    drafter=False,
)
