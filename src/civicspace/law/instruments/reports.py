"""Reports of United Nations mandates.

A report bears the date of the document.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["REPORTS"]

_ASSEMBLY = "UN Special Rapporteur on the rights to freedom of peaceful assembly and of association"
_EXPRESSION = "UN Special Rapporteur on freedom of opinion and expression"

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
)
