"""The vocabulary: how hard a measure strikes."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "channels_open",
    "criminal",
    "disqualification_years",
    "duration_days",
    "force",
    "milder_tried",
    "open_ended",
    "sanction",
    "tolerated",
]

sanction = choice(
    "sanction",
    c.Sanction,
    "What is the heaviest consequence, imposed or provided for?",
    "the heaviest sanction",
    drafter=True,
)
criminal = flag(
    "criminal",
    "Is it a matter of criminal law, or of a penalty criminal in kind?",
    "it is criminal in law or in kind",
    "it is not criminal in law or in kind",
    drafter=True,
)
force = choice(
    "force",
    c.ForceUsed,
    "What force was used?",
    "the force used",
    drafter=True,
)
duration_days = count(
    "duration_days",
    "days",
    "For how long does it hold? (leave out when open-ended; see open_ended)",
    "the duration",
    drafter=True,
)
open_ended = flag(
    "open_ended",
    "Does it hold without a time limit or a periodic review?",
    "it holds without a time limit or review",
    "it has a time limit or a review",
    drafter=True,
)
disqualification_years = count(
    "disqualification_years",
    "years",
    "For how many years is a political right lost? (100 = for life)",
    "the loss of the political right",
    drafter=True,
)
milder_tried = flag(
    "milder_tried",
    "Did the authority try, or seriously consider, something milder first?",
    "something milder was tried or seriously considered",
    "nothing milder was tried or seriously considered",
    drafter=True,
)
tolerated = flag(
    "tolerated",
    "Did the authority first let the activity run, or offer talks, time or another suitable way?",
    "the authority first let it run, or offered talks, time or another way",
    "the authority neither let it run nor offered another way",
    drafter=False,
)
channels_open = choice(
    "channels_open",
    c.Channels,
    "What other ways to do the same thing remained?",
    "what remained of other ways",
    drafter=True,
)
