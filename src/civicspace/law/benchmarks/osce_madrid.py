"""What Kazakhstan undertook in Madrid in November 2007, to chair the OSCE in 2010."""

from __future__ import annotations

from civicspace.model.asked import Beyond, Compatible, Reformed
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.dossiers import Source

__all__ = ["OSCE_MADRID"]

_LETTER = Passage(source="hrw-2008", verified=True)
_HEARING = Passage(source="hrw-2008-07", verified=True)
_CABLE = Passage(source="cable-08astana1194", ref="para. 2", verified=True)
_SPEECH = Passage(source="tazhin-2007")
_BLOG = Passage(source="registan-2007", verified=True)

OSCE_MADRID = Benchmark(
    id="osce-madrid-2007-kazakhstan",
    title="What Kazakhstan undertook in Madrid",
    asked_by="the participating States of the OSCE; undertaken before them by Foreign Minister"
    " Marat Tazhin",
    asked_of="KAZ",
    announced="2007-11-29",
    due="2008-12-31",
    for_what="the chair of the OSCE in 2010",
    criteria=(
        Criterion(
            id="media-law-amended",
            text="The law on the media is amended.",
            asks=Reformed(measures=["kz-1999-media-law"]),
            reading="Any change counts here, whatever it says; what it says is the next point.",
            passages=[_LETTER, _HEARING, _CABLE, _SPEECH],
        ),
        Criterion(
            id="media-law-standards",
            text="The law on the media is as OSCE commitments on the media have it.",
            asks=Compatible(
                provisions=["osce-copenhagen-1990/9.1", "osce-moscow-1991/26"],
                measures=["kz-1999-media-law"],
            ),
            reading=(
                "The reform was to make the law more liberal; the test is the commitments that"
                " such advice applies, for the law and what amends it, for the advice is not coded."
            ),
            passages=[_BLOG, _SPEECH],
        ),
        Criterion(
            id="defamation",
            text="Liability for libel and defamation is reduced.",
            asks=Beyond(why="the law on defamation of those years is not among the measures coded"),
            passages=[_BLOG, _SPEECH],
        ),
        Criterion(
            id="party-registration-eased",
            text="The registration of political parties is made easier by law.",
            asks=Reformed(measures=["kz-2002-political-parties-law"]),
            reading="Any change counts here, whatever it says; what it says is the next point.",
            passages=[_LETTER, _HEARING, _CABLE, _SPEECH],
        ),
        Criterion(
            id="party-law-standards",
            text="The law on parties lets them form freely.",
            asks=Compatible(
                provisions=["osce-copenhagen-1990/7.6"],
                measures=["kz-2002-political-parties-law"],
            ),
            reading=(
                "The words were that registration be liberalised; the test is the commitment that"
                " registration has to serve, for the law and what amends it."
            ),
            passages=[_LETTER, _HEARING],
        ),
        Criterion(
            id="election-law-amended",
            text="The law on elections is reformed.",
            asks=Reformed(measures=["kz-1995-election-law"]),
            reading="Any change counts here, whatever it says; what it says is the next point.",
            passages=[_LETTER, _HEARING, _CABLE, _SPEECH],
        ),
        Criterion(
            id="election-law-standards",
            text="The law on elections takes in what ODIHR recommends.",
            asks=Compatible(
                provisions=[
                    "osce-copenhagen-1990/7.3",
                    "osce-copenhagen-1990/7.4",
                    "osce-copenhagen-1990/7.5",
                    "osce-copenhagen-1990/7.7",
                    "osce-copenhagen-1990/7.8",
                    "osce-copenhagen-1990/9.1",
                    "osce-copenhagen-1990/9.2",
                ],
                measures=["kz-1995-election-law"],
            ),
            reading=(
                "The recommendations are not coded one by one; the test is the commitments that"
                " they apply, for the law and what amends it."
            ),
            passages=[_LETTER, _HEARING, _SPEECH],
        ),
        Criterion(
            id="odihr-mandate",
            text="ODIHR and its mandate are kept whole, and no move to weaken it is supported.",
            asks=Beyond(
                why="how a State acts in the organs of the OSCE is no measure of a dossier"
            ),
            throughout=True,
            passages=[_LETTER, _HEARING, _SPEECH],
        ),
    ),
    sources=(
        Source(
            id="tazhin-2007",
            title="Statement of the Minister of Foreign Affairs of Kazakhstan to the OSCE"
            " Ministerial Council in Madrid",
            published="2007-11-29",
            note="The text was not found; what it says is known from those who report it.",
        ),
        Source(
            id="hrw-2008",
            title="Letter to Foreign Minister Kouchner on Kazakhstan's OSCE commitments",
            publisher="Human Rights Watch",
            published="2008-05-28",
            url="https://www.hrw.org/news/2008/05/28/"
            "letter-french-foreign-minister-kouchner-kazakhstans-osce-commitments",
        ),
        Source(
            id="hrw-2008-07",
            title="Promises to keep: Kazakhstan's 2010 OSCE chairmanship",
            publisher="Human Rights Watch",
            published="2008-07-21",
            url="https://www.hrw.org/news/2008/07/21/promises-keep-kazakhstans-2010-osce-chairmanship",
        ),
        Source(
            id="cable-08astana1194",
            title="President Nazarbayev discusses Madrid commitments in OSCE PA address",
            publisher="Embassy of the United States, Astana",
            published="2008-06-30",
            url="https://wikileaks.jcvignoli.com/cable_08ASTANA1194/",
        ),
        Source(
            id="registan-2007",
            title="At the center of Kazakhstan's 'ugly trade'",
            publisher="Registan.net",
            published="2007-11-30",
            url="http://registan.net/2007/11/30/at-the-center-of-kazakhstans-ugly-trade/",
            note="By one who had the text of the speech; no second source was found for what it"
            " says on libel.",
        ),
    ),
    note=(
        "Human Rights Watch found that the laws of February 2009 left the main problems. The speech"
        " also spoke of stronger local government, which no measure here is about."
    ),
)
