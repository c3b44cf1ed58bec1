"""Reports of United Nations mandates, resolutions of the Human Rights Council, and handbooks.

A report bears the date of the document.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["REPORTS"]

_ASSEMBLY = "UN Special Rapporteur on the rights to freedom of peaceful assembly and of association"
_EXPRESSION = "UN Special Rapporteur on freedom of opinion and expression"
_HR_COUNCIL = "UN Human Rights Council"

E_CN4_1999_64 = Instrument(
    id="e-cn4-1999-64",
    title=(
        "Report on freedom of opinion and expression: access to information, national "
        "security, media"
    ),
    short="E/CN.4/1999/64",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="1999-01-29",
    body=_EXPRESSION,
    symbol="E/CN.4/1999/64",
    interprets=("iccpr",),
)

A_HRC_14_23 = Instrument(
    id="a-hrc-14-23",
    title=(
        "Report on freedom of opinion and expression: groups in need of attention, "
        "journalists, poverty"
    ),
    short="A/HRC/14/23",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2010-04-20",
    body=_EXPRESSION,
    symbol="A/HRC/14/23",
    interprets=("iccpr",),
)

A_HRC_17_27 = Instrument(
    id="a-hrc-17-27",
    title="Report on the right to freedom of opinion and expression exercised through the Internet",
    short="A/HRC/17/27",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2011-05-16",
    body=_EXPRESSION,
    symbol="A/HRC/17/27",
    interprets=("iccpr",),
)

A_HRC_29_32 = Instrument(
    id="a-hrc-29-32",
    title="Report on encryption and anonymity in digital communications",
    short="A/HRC/29/32",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2015-05-22",
    body=_EXPRESSION,
    symbol="A/HRC/29/32",
    interprets=("iccpr",),
)

A_HRC_47_25 = Instrument(
    id="a-hrc-47-25",
    title="Report on disinformation and freedom of opinion and expression",
    short="A/HRC/47/25",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2021-04-13",
    body=_EXPRESSION,
    symbol="A/HRC/47/25",
    interprets=("iccpr",),
)

A_HRC_20_27 = Instrument(
    id="a-hrc-20-27",
    title=(
        "Report on best practices that promote and protect the rights to freedom of peaceful "
        "assembly and of association"
    ),
    short="A/HRC/20/27",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2012-05-21",
    body=_ASSEMBLY,
    symbol="A/HRC/20/27",
    interprets=("iccpr",),
)

A_HRC_23_39 = Instrument(
    id="a-hrc-23-39",
    title="Report on access to funding for associations and on the holding of peaceful assemblies",
    short="A/HRC/23/39",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2013-04-24",
    body=_ASSEMBLY,
    symbol="A/HRC/23/39",
    interprets=("iccpr",),
)

A_68_299 = Instrument(
    id="a-68-299",
    title=(
        "Report on the rights to freedom of peaceful assembly and of association in the "
        "context of elections"
    ),
    short="A/68/299",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2013-08-07",
    body=_ASSEMBLY,
    symbol="A/68/299",
    interprets=("iccpr",),
)

A_HRC_26_29 = Instrument(
    id="a-hrc-26-29",
    title="Report on groups most at risk",
    short="A/HRC/26/29",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2014-04-14",
    body=_ASSEMBLY,
    symbol="A/HRC/26/29",
    interprets=("iccpr",),
)

A_HRC_31_66 = Instrument(
    id="a-hrc-31-66",
    title="Joint report: practical recommendations for the proper management of assemblies",
    short="A/HRC/31/66",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2016-02-04",
    body=(
        "UN Special Rapporteurs on peaceful assembly and association and on extrajudicial "
        "executions"
    ),
    symbol="A/HRC/31/66",
    interprets=("iccpr",),
)

A_HRC_41_41 = Instrument(
    id="a-hrc-41-41",
    title=(
        "Report on the rights to freedom of peaceful assembly and of association in the digital age"
    ),
    short="A/HRC/41/41",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2019-05-17",
    body=_ASSEMBLY,
    symbol="A/HRC/41/41",
    interprets=("iccpr",),
)

A_HRC_50_23 = Instrument(
    id="a-hrc-50-23",
    title="Report on access to resources",
    short="A/HRC/50/23",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2022-05-10",
    body=_ASSEMBLY,
    symbol="A/HRC/50/23",
    interprets=("iccpr",),
)

A_HRC_27_37 = Instrument(
    id="a-hrc-27-37",
    title="Report on the right to privacy in the digital age",
    short="A/HRC/27/37",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2014-06-30",
    body="Office of the UN High Commissioner for Human Rights",
    symbol="A/HRC/27/37",
    interprets=("iccpr",),
)

A_HRC_43_50 = Instrument(
    id="a-hrc-43-50",
    title="Report on cultural rights defenders",
    short="A/HRC/43/50",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2020-01-20",
    body="UN Special Rapporteur in the field of cultural rights",
    symbol="A/HRC/43/50",
    interprets=("iccpr", "un-hrd-declaration"),
)

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

REPORTS: tuple[Instrument, ...] = (
    E_CN4_1999_64,
    A_HRC_14_23,
    A_HRC_17_27,
    A_HRC_29_32,
    A_HRC_47_25,
    A_HRC_20_27,
    A_HRC_23_39,
    A_68_299,
    A_HRC_26_29,
    A_HRC_31_66,
    A_HRC_41_41,
    A_HRC_50_23,
    A_HRC_27_37,
    A_HRC_43_50,
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
