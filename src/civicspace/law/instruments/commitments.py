"""Political commitments of States, and declarations.

A commitment binds those who made it politically; a declaration of the General Assembly states
principles for all; other declarations persuade.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["COMMITMENTS"]


OSCE_HELSINKI_1975 = Instrument(
    id="osce-helsinki-1975",
    title="Final Act of the Conference on Security and Co-operation in Europe",
    short="Helsinki Final Act",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1975-08-01",
    body="CSCE",
)

# The meeting closed on 9 September; the text was settled a few days before.
OSCE_MADRID_1983 = Instrument(
    id="osce-madrid-1983",
    title="Concluding Document of the Madrid Meeting",
    short="Madrid 1983",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1983-09-09",
    body="CSCE",
)

# Prints of the text give 15 or 17 January as the day of adoption; the meeting closed on 19
# January.
OSCE_VIENNA_1989 = Instrument(
    id="osce-vienna-1989",
    title="Concluding Document of the Vienna Meeting",
    short="Vienna 1989",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1989-01-15",
    body="CSCE",
)

OSCE_COPENHAGEN_1990 = Instrument(
    id="osce-copenhagen-1990",
    title="Document of the Copenhagen Meeting of the Conference on the Human Dimension",
    short="Copenhagen Document",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1990-06-29",
    body="CSCE",
)

OSCE_PARIS_1990 = Instrument(
    id="osce-paris-1990",
    title="Charter of Paris for a New Europe",
    short="Charter of Paris",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1990-11-21",
    body="CSCE",
)

# Adopted on 3 October; the meeting closed on 4 October.
OSCE_MOSCOW_1991 = Instrument(
    id="osce-moscow-1991",
    title="Document of the Moscow Meeting of the Conference on the Human Dimension",
    short="Moscow Document",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1991-10-03",
    body="CSCE",
)

OSCE_HELSINKI_1992 = Instrument(
    id="osce-helsinki-1992",
    title="Helsinki Document: The Challenges of Change",
    short="Helsinki 1992",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1992-07-10",
    body="CSCE",
)

OSCE_BUDAPEST_1994 = Instrument(
    id="osce-budapest-1994",
    title="Budapest Document: Towards a Genuine Partnership in a New Era",
    short="Budapest 1994",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1994-12-06",
    body="CSCE",
)

OSCE_ISTANBUL_1999 = Instrument(
    id="osce-istanbul-1999",
    title="Istanbul Document (including the Charter for European Security)",
    short="Istanbul 1999",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="1999-11-19",
    body="OSCE",
)

OSCE_MC_3_18 = Instrument(
    id="osce-mc-3-18",
    title="Ministerial Council decision on the safety of journalists",
    short="MC.DEC/3/18",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="2018-12-07",
    body="OSCE",
    symbol="MC.DEC/3/18",
)

IADC = Instrument(
    id="iadc",
    title="Inter-American Democratic Charter",
    short="IADC",
    kind=InstrumentKind.POLITICAL_COMMITMENT,
    force=Force.POLITICAL,
    adopted="2001-09-11",
    body="Organization of American States",
    symbol="OAS AG/RES. 1 (XXVIII-E/01)",
)

ILO_DECL_1998 = Instrument(
    id="ilo-decl-1998",
    title="ILO Declaration on Fundamental Principles and Rights at Work",
    short="ILO Declaration 1998",
    kind=InstrumentKind.DECLARATION,
    force=Force.POLITICAL,
    adopted="1998-06-18",
    body="ILO",
    symbol="86th Session of the International Labour Conference",
)

UDHR = Instrument(
    id="udhr",
    title="Universal Declaration of Human Rights",
    short="UDHR",
    kind=InstrumentKind.DECLARATION,
    force=Force.DECLARATORY,
    adopted="1948-12-10",
    body="UN General Assembly",
    symbol="A/RES/217A(III)",
)

AMERICAN_DECLARATION = Instrument(
    id="american-declaration",
    title="American Declaration of the Rights and Duties of Man",
    short="American Declaration",
    kind=InstrumentKind.DECLARATION,
    force=Force.DECLARATORY,
    adopted="1948-05-02",
    body="Organization of American States",
    symbol="Ninth International Conference of American States, Res. XXX",
)

# Read as an interpretation of the rights that its articles 4, 5 and 9 build on.
UN_HRD_DECLARATION = Instrument(
    id="un-hrd-declaration",
    title=(
        "Declaration on the Right and Responsibility of Individuals, Groups and Organs of "
        "Society to Promote and Protect Universally Recognized Human Rights and Fundamental "
        "Freedoms"
    ),
    short="UN Declaration on Human Rights Defenders",
    kind=InstrumentKind.DECLARATION,
    force=Force.DECLARATORY,
    adopted="1998-12-09",
    body="UN General Assembly",
    symbol="A/RES/53/144",
    interprets=("udhr", "iccpr"),
)

ELECTION_OBSERVATION_2005 = Instrument(
    id="election-observation-2005",
    title="Declaration of Principles for International Election Observation",
    short="Election Observation Declaration",
    kind=InstrumentKind.DECLARATION,
    force=Force.SOFT,
    adopted="2005-10-27",
    body="Endorsing international organizations, at the United Nations",
)

# The joint declarations interpret what each mandate watches over; from 2006 the African one takes
# part.
JOINT_DECL_2003 = Instrument(
    id="joint-decl-2003",
    title=(
        "Joint Declaration of the mandates on freedom of expression: regulation of the media, "
        "journalists, corruption inquiries"
    ),
    short="Joint Declaration 2003",
    kind=InstrumentKind.DECLARATION,
    force=Force.SOFT,
    adopted="2003-12-18",
    body="UN, OSCE and OAS mandates on freedom of expression",
    interprets=("iccpr", "achr", "osce-copenhagen-1990"),
)

JOINT_STATEMENT_2009 = Instrument(
    id="joint-statement-2009",
    title="Joint Statement of the mandates on freedom of expression: media and elections",
    short="Joint Statement 2009",
    kind=InstrumentKind.DECLARATION,
    force=Force.SOFT,
    adopted="2009-05-15",
    body="UN, OSCE, OAS and ACHPR mandates on freedom of expression",
    interprets=("iccpr", "achr", "osce-copenhagen-1990", "achpr"),
)

JOINT_DECL_2011 = Instrument(
    id="joint-decl-2011",
    title="Joint Declaration of the mandates on freedom of expression: the internet",
    short="Joint Declaration 2011",
    kind=InstrumentKind.DECLARATION,
    force=Force.SOFT,
    adopted="2011-06-01",
    body="UN, OSCE, OAS and ACHPR mandates on freedom of expression",
    interprets=("iccpr", "achr", "osce-copenhagen-1990", "achpr"),
)

JOINT_DECL_2017 = Instrument(
    id="joint-decl-2017",
    title=(
        "Joint Declaration of the mandates on freedom of expression: fake news, disinformation "
        "and propaganda"
    ),
    short="Joint Declaration 2017",
    kind=InstrumentKind.DECLARATION,
    force=Force.SOFT,
    adopted="2017-03-03",
    body="UN, OSCE, OAS and ACHPR mandates on freedom of expression",
    interprets=("iccpr", "achr", "osce-copenhagen-1990", "achpr"),
)

COMMITMENTS: tuple[Instrument, ...] = (
    OSCE_HELSINKI_1975,
    OSCE_MADRID_1983,
    OSCE_VIENNA_1989,
    OSCE_COPENHAGEN_1990,
    OSCE_PARIS_1990,
    OSCE_MOSCOW_1991,
    OSCE_HELSINKI_1992,
    OSCE_BUDAPEST_1994,
    OSCE_ISTANBUL_1999,
    OSCE_MC_3_18,
    IADC,
    ILO_DECL_1998,
    UDHR,
    AMERICAN_DECLARATION,
    UN_HRD_DECLARATION,
    ELECTION_OBSERVATION_2005,
    JOINT_DECL_2003,
    JOINT_STATEMENT_2009,
    JOINT_DECL_2011,
    JOINT_DECL_2017,
)
