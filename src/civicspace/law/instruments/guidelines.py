"""Guidelines, reports and principles of regional bodies.

What was adopted at a meeting of several days bears its last day.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["GUIDELINES"]

_ODIHR_VC = "OSCE/ODIHR and Council of Europe/Venice Commission"
_VC = "Council of Europe/Venice Commission"
_ACHPR = "African Commission on Human and Peoples' Rights"

ODIHR_ASSEMBLY_2007 = Instrument(
    id="odihr-assembly-2007",
    title="Guidelines on Freedom of Peaceful Assembly (1st edition)",
    short="Assembly Guidelines 2007",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2007-03-30",
    body="OSCE/ODIHR",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
)

ODIHR_VC_ASSEMBLY_2010 = Instrument(
    id="odihr-vc-assembly-2010",
    title="Guidelines on Freedom of Peaceful Assembly (2nd edition)",
    short="Assembly Guidelines 2010",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2010-06-04",
    body=_ODIHR_VC,
    symbol="CDL-AD(2010)020",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
    supersedes=("odihr-assembly-2007",),
)

# Adopted at the 119th plenary session, 21-22 June; the document bears 8 July 2019.
ODIHR_VC_ASSEMBLY_2019 = Instrument(
    id="odihr-vc-assembly-2019",
    title="Guidelines on Freedom of Peaceful Assembly (3rd edition, published 2020)",
    short="Assembly Guidelines 2019",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2019-06-22",
    body=_ODIHR_VC,
    symbol="CDL-AD(2019)017",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
    supersedes=("odihr-vc-assembly-2010",),
)

# Adopted at the 101st plenary session, 12-13 December; the document bears 17 December 2014.
ODIHR_VC_ASSOCIATION_2014 = Instrument(
    id="odihr-vc-association-2014",
    title="Joint Guidelines on Freedom of Association (published 2015)",
    short="Association Guidelines 2014",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2014-12-13",
    body=_ODIHR_VC,
    symbol="CDL-AD(2014)046",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
)

ODIHR_VC_PARTIES_2010 = Instrument(
    id="odihr-vc-parties-2010",
    title="Guidelines on Political Party Regulation (1st edition)",
    short="Party Guidelines 2010",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2010-10-16",
    body=_ODIHR_VC,
    symbol="CDL-AD(2010)024",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
)

ODIHR_VC_PARTIES_2020 = Instrument(
    id="odihr-vc-parties-2020",
    title="Guidelines on Political Party Regulation (2nd edition)",
    short="Party Guidelines 2020",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2020-12-12",
    body=_ODIHR_VC,
    symbol="CDL-AD(2020)032",
    interprets=("iccpr", "echr", "osce-copenhagen-1990"),
    supersedes=("odihr-vc-parties-2010",),
)

ODIHR_VC_RELIGION_2014 = Instrument(
    id="odihr-vc-religion-2014",
    title="Joint Guidelines on the Legal Personality of Religious or Belief Communities",
    short="Religious Communities Guidelines 2014",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2014-06-14",
    body=_ODIHR_VC,
    symbol="CDL-AD(2014)023",
    interprets=("iccpr", "echr"),
)

# Besides the Declaration they explain the commitments of the participating States.
ODIHR_HRD_2014 = Instrument(
    id="odihr-hrd-2014",
    title="Guidelines on the Protection of Human Rights Defenders",
    short="HRD Guidelines 2014",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2014-06-10",
    body="OSCE/ODIHR",
    interprets=("un-hrd-declaration", "osce-copenhagen-1990"),
)

# Dated by the full Code; its guidelines alone were adopted in July 2002.
VC_ELECTORAL_2002 = Instrument(
    id="vc-electoral-2002",
    title="Code of Good Practice in Electoral Matters",
    short="Electoral Code 2002",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2002-10-19",
    body=_VC,
    symbol="CDL-AD(2002)023rev",
    interprets=("echr-p1", "iccpr"),
)

# Adopted at the 118th plenary session, 15-16 March; the document bears 18 March 2019.
VC_FUNDING_2019 = Instrument(
    id="vc-funding-2019",
    title="Report on Funding of Associations",
    short="Funding Report 2019",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2019-03-16",
    body=_VC,
    symbol="CDL-AD(2019)002",
    interprets=("echr", "iccpr"),
)

# 124th plenary session, 8-9 October 2020; the document bears 8 October.
CDL_AD_2020_023 = Instrument(
    id="cdl-ad-2020-023",
    title="Report on Electoral Law and Electoral Administration in Europe",
    short="Electoral Report 2020",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2020-10-08",
    body=_VC,
    symbol="CDL-AD(2020)023",
    interprets=("echr-p1", "iccpr", "osce-copenhagen-1990"),
)

CDL_AD_2020_025 = Instrument(
    id="cdl-ad-2020-025",
    title="Report on Election Dispute Resolution",
    short="Election Disputes Report 2020",
    kind=InstrumentKind.REPORT,
    force=Force.SOFT,
    adopted="2020-10-08",
    body=_VC,
    symbol="CDL-AD(2020)025",
    interprets=("echr-p1", "iccpr", "osce-copenhagen-1990"),
)

# Approved at the 108th session, which ended on 20 October 2000.
IACHR_EXPRESSION_2000 = Instrument(
    id="iachr-expression-2000",
    title="Declaration of Principles on Freedom of Expression",
    short="IACHR Declaration 2000",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="2000-10-19",
    body="Inter-American Commission on Human Rights",
    symbol="108th Regular Session",
    interprets=("achr",),
)

ACHPR_EXPRESSION_2002 = Instrument(
    id="achpr-expression-2002",
    title="Declaration of Principles on Freedom of Expression in Africa",
    short="Banjul Declaration 2002",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="2002-10-23",
    body=_ACHPR,
    symbol="ACHPR/Res.62(XXXII)02",
    interprets=("achpr",),
)

ACHPR_GUIDELINES_FOAA_2017 = Instrument(
    id="achpr-guidelines-foaa-2017",
    title="Guidelines on Freedom of Association and Assembly in Africa",
    short="ACHPR Guidelines 2017",
    kind=InstrumentKind.GUIDELINES,
    force=Force.SOFT,
    adopted="2017-05-22",
    body=_ACHPR,
    symbol="60th Ordinary Session",
    interprets=("achpr",),
)

ACHPR_EXPRESSION_2019 = Instrument(
    id="achpr-expression-2019",
    title="Declaration of Principles on Freedom of Expression and Access to Information in Africa",
    short="Banjul Declaration 2019",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="2019-11-10",
    body=_ACHPR,
    symbol="65th Ordinary Session",
    interprets=("achpr",),
    supersedes=("achpr-expression-2002",),
)

GUIDELINES: tuple[Instrument, ...] = (
    ODIHR_ASSEMBLY_2007,
    ODIHR_VC_ASSEMBLY_2010,
    ODIHR_VC_ASSEMBLY_2019,
    ODIHR_VC_ASSOCIATION_2014,
    ODIHR_VC_PARTIES_2010,
    ODIHR_VC_PARTIES_2020,
    ODIHR_VC_RELIGION_2014,
    ODIHR_HRD_2014,
    VC_ELECTORAL_2002,
    VC_FUNDING_2019,
    CDL_AD_2020_023,
    CDL_AD_2020_025,
    IACHR_EXPRESSION_2000,
    ACHPR_EXPRESSION_2002,
    ACHPR_GUIDELINES_FOAA_2017,
    ACHPR_EXPRESSION_2019,
)
