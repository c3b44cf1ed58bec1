"""What Armenia took upon itself on coming into the Council of Europe."""

from __future__ import annotations

from civicspace.model.asked import Beyond, Reached, Tie
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.dossiers import Source

__all__ = ["COE_ACCESSION_ARMENIA"]


def _at(point: int) -> Passage:
    return Passage(source="coe-yerevan", ref=f"conventions, point {point}", verified=True)


COE_ACCESSION_ARMENIA = Benchmark(
    id="coe-accession-2001-armenia",
    title="What Armenia took upon itself on coming into the Council of Europe",
    asked_by="the Parliamentary Assembly of the Council of Europe, Opinion 221 (2000)",
    asked_of="ARM",
    announced="2000-06-28",
    for_what="membership of the Council of Europe, from 25 January 2001",
    criteria=(
        Criterion(
            id="sign-convention",
            text="The European Convention on Human Rights and Protocol 1 are signed on accession.",
            asks=Reached(instruments=["echr", "echr-p1"], tie=Tie.SIGNED),
            due="2001-01-25",
            passages=[_at(1)],
        ),
        Criterion(
            id="ratify-convention",
            text="The Convention and Protocol 1 are ratified within a year of accession.",
            asks=Reached(instruments=["echr", "echr-p1"]),
            due="2002-01-25",
            passages=[_at(2)],
        ),
        Criterion(
            id="other-protocols",
            text="Protocols 4, 6 and 7 are signed on accession and ratified within a year.",
            asks=Beyond(why="no table here says who is party to Protocols 4, 6 and 7"),
            due="2002-01-25",
            passages=[_at(1), _at(2)],
        ),
        Criterion(
            id="other-conventions",
            text="The conventions on torture, on languages, on local self-government and others"
            " are signed and ratified within one to three years.",
            asks=Beyond(why="no table here says who is party to these conventions"),
            due="2004-01-25",
            reading="They are asked within one, two or three years; the last day of all is used.",
            passages=[_at(3), _at(4), _at(5), _at(6), _at(7)],
        ),
        Criterion(
            id="domestic-law",
            text="The laws of Armenia are brought into line, on the points of the Opinion.",
            asks=Beyond(why="the points on domestic law were not read, and are not coded"),
            passages=[Passage(source="opinion-221", ref="para. 13")],
        ),
    ),
    sources=(
        Source(
            id="opinion-221",
            title="Armenia's application for membership of the Council of Europe, Opinion 221"
            " (2000)",
            publisher="Parliamentary Assembly of the Council of Europe",
            published="2000-06-28",
            url="https://pace.coe.int/en/files/16815/html",
            note="Adopted on 28 June 2000. Only the opening paragraphs were read here.",
        ),
        Source(
            id="coe-yerevan",
            title="Membership: the commitments of Armenia under paragraph 13 of Opinion 221",
            publisher="Council of Europe Office in Yerevan",
            url="http://www.coe.int/en/web/yerevan/membership",
            note="The list of the conventions, point by point, and the day of accession.",
        ),
    ),
    note=(
        "The Opinion gives a year from accession for the Convention, counted here to the day of"
        " that date. The list of treaties is held against the tables of treaty acts; what the"
        " tables have not is kept, so that the whole is never said to be met on a part of it."
    ),
)
