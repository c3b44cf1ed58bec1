"""The bid of Kazakhstan for the chair of the OSCE in 2009."""

from __future__ import annotations

from civicspace.model.asked import Compatible
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.dossiers import Source

__all__ = ["OSCE_CHAIR_BID"]

_HELD_BACK = Passage(source="rferl-2006", verified=True)
_CRITICS = Passage(source="iwpr-2008", verified=True)
_RECORD = Passage(source="hrw-2008", verified=True)

#: The organisation has no written test for a chair. What was asked in public is that Kazakhstan
#: meet OSCE standards; the commitments below are those on the matters that critics named.
_READING = (
    "States asked for OSCE standards in general; the paragraphs are those on what critics named."
)

OSCE_CHAIR_BID = Benchmark(
    id="osce-chairmanship-2009-kazakhstan",
    title="The bid of Kazakhstan for the chair of the OSCE in 2009",
    asked_by="participating States whose consent the decision needed, the United States and the"
    " United Kingdom first",
    asked_of="KAZ",
    announced="2003",
    until="2007-11-30",
    for_what="the chair of the OSCE in 2009",
    criteria=(
        Criterion(
            id="expression-and-media",
            text="Speech is free, and the media are free and independent.",
            asks=Compatible(provisions=["osce-copenhagen-1990/9.1", "osce-moscow-1991/26"]),
            reading=_READING,
            passages=[_HELD_BACK, _CRITICS],
        ),
        Criterion(
            id="assembly",
            text="Everybody may gather and demonstrate in peace.",
            asks=Compatible(provisions=["osce-copenhagen-1990/9.2"]),
            reading=_READING,
            passages=[_HELD_BACK, _RECORD],
        ),
        Criterion(
            id="association",
            text="Associations and groups for human rights work freely.",
            asks=Compatible(
                provisions=[
                    "osce-copenhagen-1990/9.3",
                    "osce-copenhagen-1990/10.3",
                    "osce-copenhagen-1990/10.4",
                    "osce-moscow-1991/43",
                ]
            ),
            reading=_READING,
            passages=[_HELD_BACK, _RECORD],
        ),
        Criterion(
            id="parties",
            text="Parties form freely, and compete as equals before the law.",
            asks=Compatible(provisions=["osce-copenhagen-1990/7.6"]),
            reading=_READING,
            passages=[_HELD_BACK, _CRITICS],
        ),
        Criterion(
            id="elections",
            text="Elections are held as the participating States have agreed.",
            asks=Compatible(
                provisions=[
                    "osce-copenhagen-1990/7.3",
                    "osce-copenhagen-1990/7.4",
                    "osce-copenhagen-1990/7.5",
                    "osce-copenhagen-1990/7.7",
                    "osce-copenhagen-1990/7.8",
                ]
            ),
            reading=_READING,
            passages=[_HELD_BACK, _CRITICS],
        ),
    ),
    sources=(
        Source(
            id="rferl-2006",
            title="'Victorious' Kazakhs told to wait on OSCE decision",
            publisher="RFE/RL",
            published="2006-12-05",
            url="https://www.rferl.org/a/1073227.html",
            note="Who held back consent, and that they asked for OSCE standards to be met.",
        ),
        Source(
            id="iwpr-2008",
            title="OSCE pressure unlikely to prompt Kazak reforms",
            publisher="Institute for War and Peace Reporting",
            published="2008-03-04",
            url="https://iwpr.net/xdloazj4",
            note="What the objections were about: elections, speech, media, opponents.",
        ),
        Source(
            id="hrw-2008",
            title="Letter to Foreign Minister Kouchner on Kazakhstan's OSCE commitments",
            publisher="Human Rights Watch",
            published="2008-05-28",
            url="https://www.hrw.org/news/2008/05/28/"
            "letter-french-foreign-minister-kouchner-kazakhstans-osce-commitments",
            note="That the record on OSCE principles on human rights made the bid controversial.",
        ),
        Source(
            id="osce-2007",
            title="OSCE ministers agree chairmanship bids, greater engagement in Afghanistan",
            publisher="OSCE",
            published="2007-11-30",
            url="http://osce.org/node/49246",
            note="Greece for 2009, Kazakhstan for 2010, Lithuania for 2011.",
        ),
    ),
    note=(
        "The candidacy dates from 2003. The ministers in Brussels put the decision off on"
        " 5 December 2006, and those in Madrid gave 2009 to Greece on 30 November 2007, from when"
        " nothing was asked for 2009 any more. The decision is by consensus, and no document sets"
        " a test for it: what is here is what States that held back asked for in public. As OSCE"
        " commitments are owed at all times, they are asked at all times, and not by a day."
    ),
)
