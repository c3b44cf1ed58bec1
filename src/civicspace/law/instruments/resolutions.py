"""Resolutions of the Human Rights Council, and handbooks.

What is known to the year only is dated by its last day.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["RESOLUTIONS"]

_HR_COUNCIL = "UN Human Rights Council"

# The resolutions below call for respect of the rights in the Declaration and the Covenant, and
# are read with them.
HRC_RES_12_16 = Instrument(
    id="hrc-res-12-16",
    title="Human Rights Council resolution: freedom of opinion and expression",
    short="HRC res. 12/16",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2009-10-02",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/12/16",
    interprets=("udhr", "iccpr"),
)

HRC_RES_15_21 = Instrument(
    id="hrc-res-15-21",
    title=(
        "Human Rights Council resolution: the rights to freedom of peaceful assembly and of "
        "association"
    ),
    short="HRC res. 15/21",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2010-09-30",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/15/21",
    interprets=("udhr", "iccpr"),
)

HRC_RES_22_6 = Instrument(
    id="hrc-res-22-6",
    title="Human Rights Council resolution: protecting human rights defenders",
    short="HRC res. 22/6",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2013-03-21",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/22/6",
    interprets=("udhr", "iccpr"),
)

HRC_RES_24_5 = Instrument(
    id="hrc-res-24-5",
    title=(
        "Human Rights Council resolution: the rights to freedom of peaceful assembly and of "
        "association"
    ),
    short="HRC res. 24/5",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2013-09-26",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/24/5",
    interprets=("udhr", "iccpr"),
)

HRC_RES_25_38 = Instrument(
    id="hrc-res-25-38",
    title="Human Rights Council resolution: human rights in the context of peaceful protests",
    short="HRC res. 25/38",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2014-03-28",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/25/38",
    interprets=("udhr", "iccpr"),
)

HRC_RES_32_13 = Instrument(
    id="hrc-res-32-13",
    title="Human Rights Council resolution: human rights on the Internet",
    short="HRC res. 32/13",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2016-07-01",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/32/13",
    interprets=("udhr", "iccpr"),
)

HRC_RES_32_31 = Instrument(
    id="hrc-res-32-31",
    title="Human Rights Council resolution: civil society space",
    short="HRC res. 32/31",
    kind=InstrumentKind.RESOLUTION,
    force=Force.SOFT,
    adopted="2016-07-01",
    body=_HR_COUNCIL,
    symbol="A/HRC/RES/32/31",
    interprets=("udhr", "iccpr"),
)

# Known to the year; dated by its last day, so that nothing rests on it too early.
UN_ELECTIONS_HANDBOOK_1994 = Instrument(
    id="un-elections-handbook-1994",
    title=(
        "Human Rights and Elections: a handbook on the legal, technical and human rights "
        "aspects of elections"
    ),
    short="UN Elections Handbook",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="1994-12-31",
    body="UN Centre for Human Rights",
    interprets=("udhr", "iccpr"),
)

# Known to the year; dated by its last day.
ILO_CFA_2018 = Instrument(
    id="ilo-cfa-2018",
    title="Compilation of decisions of the Committee on Freedom of Association (6th edition)",
    short="CFA Compilation 2018",
    kind=InstrumentKind.REPORT,
    force=Force.INTERPRETIVE,
    adopted="2018-12-31",
    body="ILO Committee on Freedom of Association",
    interprets=("ilo-c87", "ilo-c98"),
)

FATF_R8 = Instrument(
    id="fatf-r8",
    title="Recommendation 8 on non-profit organisations (2016 text, revised in November 2023)",
    short="FATF R.8",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2016-06-24",
    body="Financial Action Task Force",
)

RESOLUTIONS: tuple[Instrument, ...] = (
    HRC_RES_12_16,
    HRC_RES_15_21,
    HRC_RES_22_6,
    HRC_RES_24_5,
    HRC_RES_25_38,
    HRC_RES_32_13,
    HRC_RES_32_31,
    UN_ELECTIONS_HANDBOOK_1994,
    ILO_CFA_2018,
    FATF_R8,
)
