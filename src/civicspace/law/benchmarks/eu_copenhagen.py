"""What the European Union asks of candidates since Copenhagen, 1993."""

from __future__ import annotations

from civicspace.model.asked import Beyond, Respected
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.dossiers import Source
from civicspace.model.rights import Right

__all__ = ["EU_COPENHAGEN"]

_WORDS = Passage(source="conclusions-quoted", verified=True)
_POINT = Passage(source="conclusions-1993", ref="point 7.A.iii")

_READING = (
    "The criterion asks for stable institutions; whether the measures in force respect the rights"
    " is a part of that, and the part that a dossier can speak to."
)

EU_COPENHAGEN = Benchmark(
    id="eu-copenhagen-1993",
    title="The Copenhagen criteria for membership of the European Union",
    asked_by="the European Council, Copenhagen, 21 and 22 June 1993",
    announced="1993-06-22",
    for_what="membership of the European Union",
    criteria=(
        Criterion(
            id="democracy",
            text="The institutions are stable and guarantee democracy.",
            asks=Respected(rights=[Right.PARTICIPATION]),
            reading=_READING,
            passages=[_WORDS, _POINT],
        ),
        Criterion(
            id="rule-of-law",
            text="They guarantee the rule of law.",
            asks=Respected(rights=[Right.REMEDY, Right.LIBERTY]),
            reading=_READING,
            passages=[_WORDS, _POINT],
        ),
        Criterion(
            id="human-rights",
            text="They guarantee human rights.",
            asks=Respected(
                rights=[
                    Right.EXPRESSION,
                    Right.RELIGION_BELIEF,
                    Right.ASSEMBLY,
                    Right.ASSOCIATION,
                    Right.PRIVACY,
                ]
            ),
            reading=_READING,
            passages=[_WORDS, _POINT],
        ),
        Criterion(
            id="minorities",
            text="They guarantee respect for minorities, and their protection.",
            asks=Respected(rights=[Right.MINORITIES]),
            reading=_READING,
            passages=[_WORDS, _POINT],
        ),
        Criterion(
            id="economy",
            text="There is a market economy that works and can stand the competition of the Union.",
            asks=Beyond(why="the library looks at civic space, and not at the economy"),
            passages=[_WORDS, _POINT],
        ),
        Criterion(
            id="obligations",
            text="The candidate can take on the obligations of membership and shares its aims.",
            asks=Beyond(why="the body of law of the Union is not modelled here"),
            passages=[_WORDS, _POINT],
        ),
    ),
    sources=(
        Source(
            id="conclusions-1993",
            title="Conclusions of the Presidency, European Council in Copenhagen",
            publisher="European Council",
            published="1993-06-22",
            url="https://www.consilium.europa.eu/media/21225/72921.pdf",
            note="SN 180/1/93 REV 1. The number of the point and the address are recalled.",
        ),
        Source(
            id="conclusions-quoted",
            title="Copenhagen criteria, with the passage of the conclusions",
            publisher="fact-index.com",
            url="http://www.fact-index.com/c/co/copenhagen_criteria.html",
            note="The page of the Commission on the criteria agrees with it.",
        ),
    ),
    note=(
        "It is asked of any State that wishes to join; whether a State does is not looked at. A"
        " result can be not met, or open, and never met, as two of its parts lie outside."
    ),
)
