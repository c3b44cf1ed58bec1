"""The vocabulary: what those affected did or said."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "about",
    "alone",
    "collateral",
    "conduct",
    "declared_hostility",
    "duties",
    "hostile_audience",
    "incitement",
    "message",
    "proof_barred",
    "reach",
    "relayed",
    "statement",
    "years_since",
]

conduct = choice(
    "conduct",
    c.Conduct,
    "How did those affected behave?",
    "the conduct of those affected",
    drafter=False,
)
message = choice(
    "message",
    c.Message,
    "What was said, or what is the body for?",
    "the message",
    drafter=False,
)
incitement = choice(
    "incitement",
    c.Incitement,
    "Did the words or plans call for violence, hostility or discrimination?",
    "the call for violence, hostility or discrimination",
    drafter=False,
)
statement = choice(
    "statement",
    c.Statement,
    "If somebody was punished for an allegation, what was it?",
    "the allegation punished",
    drafter=False,
)
about = choice(
    "about",
    c.About,
    "Whom did the words concern?",
    "the person the words concerned",
    drafter=False,
)
alone = flag(
    "alone",
    "Was it one person, with nobody else taking part?",
    "it was one person alone",
    "more than one person took part",
    drafter=False,
)
hostile_audience = flag(
    "hostile_audience",
    "Was the ground that others might answer with disorder?",
    "the ground was that others might answer with disorder",
    "the ground was not that others might answer with disorder",
    drafter=False,
)
declared_hostility = flag(
    "declared_hostility",
    "Had the authorities shown open hostility to the message or the persons before they decided?",
    "the authorities had shown open hostility beforehand",
    "the authorities had shown no open hostility beforehand",
    drafter=False,
)
reach = choice(
    "reach",
    c.Reach,
    "How far did the words or the event reach?",
    "the audience reached",
    drafter=False,
)
relayed = flag(
    "relayed",
    "Did the person only report, quote or host the words of others?",
    "the person only relayed the words of others",
    "the words were the person's own",
    drafter=False,
)
proof_barred = flag(
    "proof_barred",
    "Was the person kept from proving that an allegation was true or made in good faith?",
    "the person was kept from proving truth or good faith",
    "the person could prove truth or good faith",
    drafter=True,
)
years_since = count(
    "years_since",
    "years",
    "How many years lay between the conduct held against the person and the measure?",
    "the time since the conduct",
    drafter=False,
)
collateral = flag(
    "collateral",
    "Did it also strike people, works or services that were not concerned?",
    "it struck people or services not concerned",
    "it struck nobody else",
    drafter=True,
)
duties = flag(
    "duties",
    (
        "Do those affected hold a post with a duty of restraint (armed forces, police, judge, "
        "teacher of minors)?"
    ),
    "those affected hold a post with a duty of restraint",
    "those affected hold no post with a duty of restraint",
    drafter=False,
)
