"""Recommendations of the Committee of Ministers of the Council of Europe.

They explain the European Convention and say how far States should go beyond it.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["RECOMMENDATIONS"]

_CM = "Committee of Ministers of the Council of Europe"

CM_REC_2000_7 = Instrument(
    id="cm-rec-2000-7",
    title=(
        "Recommendation No. R(2000)7 on the right of journalists not to disclose their sources "
        "of information"
    ),
    short="R(2000)7",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2000-03-08",
    body=_CM,
    symbol="R(2000)7",
    interprets=("echr",),
)

CM_REC_2000_23 = Instrument(
    id="cm-rec-2000-23",
    title=(
        "Recommendation Rec(2000)23 on the independence and functions of regulatory "
        "authorities for the broadcasting sector"
    ),
    short="Rec(2000)23",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2000-12-20",
    body=_CM,
    symbol="Rec(2000)23",
    interprets=("echr",),
)

COE_REC_2007_14 = Instrument(
    id="coe-rec-2007-14",
    title=(
        "Recommendation CM/Rec(2007)14 on the legal status of non-governmental organisations "
        "in Europe"
    ),
    short="CM/Rec(2007)14",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2007-10-10",
    body=_CM,
    symbol="CM/Rec(2007)14",
    interprets=("echr",),
)

CM_REC_2007_15 = Instrument(
    id="cm-rec-2007-15",
    title=(
        "Recommendation CM/Rec(2007)15 on measures concerning media coverage of election campaigns"
    ),
    short="CM/Rec(2007)15",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2007-11-07",
    body=_CM,
    symbol="CM/Rec(2007)15",
    interprets=("echr", "echr-p1"),
)

CM_REC_2016_4 = Instrument(
    id="cm-rec-2016-4",
    title=(
        "Recommendation CM/Rec(2016)4 on the protection of journalism and safety of "
        "journalists and other media actors"
    ),
    short="CM/Rec(2016)4",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2016-04-13",
    body=_CM,
    symbol="CM/Rec(2016)4",
    interprets=("echr",),
)

CM_REC_2018_1 = Instrument(
    id="cm-rec-2018-1",
    title="Recommendation CM/Rec(2018)1 on media pluralism and transparency of media ownership",
    short="CM/Rec(2018)1",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2018-03-07",
    body=_CM,
    symbol="CM/Rec(2018)1",
    interprets=("echr",),
)

CM_REC_2018_2 = Instrument(
    id="cm-rec-2018-2",
    title=(
        "Recommendation CM/Rec(2018)2 on the roles and responsibilities of internet intermediaries"
    ),
    short="CM/Rec(2018)2",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2018-03-07",
    body=_CM,
    symbol="CM/Rec(2018)2",
    interprets=("echr",),
)

COE_REC_2018_11 = Instrument(
    id="coe-rec-2018-11",
    title=(
        "Recommendation CM/Rec(2018)11 on the need to strengthen the protection and promotion "
        "of civil society space in Europe"
    ),
    short="CM/Rec(2018)11",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2018-11-28",
    body=_CM,
    symbol="CM/Rec(2018)11",
    interprets=("echr",),
)

RECOMMENDATIONS: tuple[Instrument, ...] = (
    CM_REC_2000_7,
    CM_REC_2000_23,
    COE_REC_2007_14,
    CM_REC_2007_15,
    CM_REC_2016_4,
    CM_REC_2018_1,
    CM_REC_2018_2,
    COE_REC_2018_11,
)
