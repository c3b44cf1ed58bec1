"""The Human Rights Committee's general comments.

A general comment is dated by its adoption where that day is known, else by the document.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["INTERPRETIVE"]

_HRC = "Human Rights Committee"

GC10 = Instrument(
    id="gc10",
    title="General Comment No. 10: Article 19 (freedom of opinion)",
    short="GC 10",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1983-06-29",
    body=_HRC,
    symbol="HRI/GEN/1/Rev.9 (Vol. I)",
    interprets=("iccpr",),
)

GC11 = Instrument(
    id="gc11",
    title="General Comment No. 11: Article 20 (war propaganda and incitement)",
    short="GC 11",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1983-07-29",
    body=_HRC,
    symbol="HRI/GEN/1/Rev.9 (Vol. I)",
    interprets=("iccpr",),
)

GC15 = Instrument(
    id="gc15",
    title="General Comment No. 15: the position of aliens under the Covenant",
    short="GC 15",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1986-04-11",
    body=_HRC,
    symbol="HRI/GEN/1/Rev.9 (Vol. I)",
    interprets=("iccpr",),
)

# Dated 8 April 1988 in the compilation of general comments; the meeting that adopted it was
# earlier.
GC16 = Instrument(
    id="gc16",
    title="General Comment No. 16: Article 17 (privacy)",
    short="GC 16",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1988-04-08",
    body=_HRC,
    symbol="HRI/GEN/1/Rev.9 (Vol. I)",
    interprets=("iccpr",),
)

GC18 = Instrument(
    id="gc18",
    title="General Comment No. 18: non-discrimination",
    short="GC 18",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1989-11-10",
    body=_HRC,
    symbol="HRI/GEN/1/Rev.9 (Vol. I)",
    interprets=("iccpr",),
)

GC22 = Instrument(
    id="gc22",
    title="General Comment No. 22: Article 18 (freedom of thought, conscience and religion)",
    short="GC 22",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1993-07-20",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.4",
    interprets=("iccpr",),
)

GC24 = Instrument(
    id="gc24",
    title="General Comment No. 24: reservations",
    short="GC 24",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1994-11-02",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.6",
    interprets=("iccpr",),
)

GC25 = Instrument(
    id="gc25",
    title=(
        "General Comment No. 25: Article 25 (participation in public affairs and the right to vote)"
    ),
    short="GC 25",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1996-07-12",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.7",
    interprets=("iccpr",),
)

GC26 = Instrument(
    id="gc26",
    title="General Comment No. 26: continuity of obligations",
    short="GC 26",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1997-10-29",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.8",
    interprets=("iccpr",),
)

# Adopted at the 1783rd meeting; the document was issued on 1 or 2 November 1999.
GC27 = Instrument(
    id="gc27",
    title="General Comment No. 27: Article 12 (freedom of movement)",
    short="GC 27",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="1999-10-18",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.9",
    interprets=("iccpr",),
)

GC29 = Instrument(
    id="gc29",
    title="General Comment No. 29: Article 4 (states of emergency)",
    short="GC 29",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2001-07-24",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.11",
    interprets=("iccpr",),
)

GC31 = Instrument(
    id="gc31",
    title="General Comment No. 31: nature of the general legal obligation on States parties",
    short="GC 31",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2004-03-29",
    body=_HRC,
    symbol="CCPR/C/21/Rev.1/Add.13",
    interprets=("iccpr",),
)

# Dated by the document; adopted at the 90th session (July 2007).
GC32 = Instrument(
    id="gc32",
    title="General Comment No. 32: Article 14 (equality before courts and fair trial)",
    short="GC 32",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2007-08-23",
    body=_HRC,
    symbol="CCPR/C/GC/32",
    interprets=("iccpr",),
)

GC33 = Instrument(
    id="gc33",
    title="General Comment No. 33: obligations of States parties under the Optional Protocol",
    short="GC 33",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2008-11-05",
    body=_HRC,
    symbol="CCPR/C/GC/33",
    interprets=("iccpr-op1",),
)

# Adopted on 21 July 2011, issued on 12 September 2011.
GC34 = Instrument(
    id="gc34",
    title="General Comment No. 34: Article 19 (freedoms of opinion and expression)",
    short="GC 34",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2011-07-21",
    body=_HRC,
    symbol="CCPR/C/GC/34",
    interprets=("iccpr",),
    supersedes=("gc10",),
)

# Dated by the document; adopted at the 112th session (October 2014) on a day that was not found.
GC35 = Instrument(
    id="gc35",
    title="General Comment No. 35: Article 9 (liberty and security of person)",
    short="GC 35",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2014-12-16",
    body=_HRC,
    symbol="CCPR/C/GC/35",
    interprets=("iccpr",),
)

# Adopted on 23 July 2020, issued on 17 September 2020.
GC37 = Instrument(
    id="gc37",
    title="General Comment No. 37: Article 21 (right of peaceful assembly)",
    short="GC 37",
    kind=InstrumentKind.GENERAL_COMMENT,
    force=Force.INTERPRETIVE,
    adopted="2020-07-23",
    body=_HRC,
    symbol="CCPR/C/GC/37",
    interprets=("iccpr",),
)

INTERPRETIVE: tuple[Instrument, ...] = (
    GC10,
    GC11,
    GC15,
    GC16,
    GC18,
    GC22,
    GC24,
    GC25,
    GC26,
    GC27,
    GC29,
    GC31,
    GC32,
    GC33,
    GC34,
    GC35,
    GC37,
)
