"""Treaties of the United Nations and the ILO, open to the world.

``entry_rule`` says when a treaty enters into force for a State that joins later.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["TREATIES"]

_UNSG = "UN Secretary-General"
_ILO = "Director-General of the International Labour Office"

UN_CHARTER = Instrument(
    id="un-charter",
    title="Charter of the United Nations",
    short="UN Charter",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1945-06-26",
    in_force="1945-10-24",
    body="United Nations Conference on International Organization",
    symbol="UNTS XVI",
    depositary="Government of the United States of America",
    entry_rule="on deposit",
)

GENOCIDE_CONVENTION = Instrument(
    id="genocide-convention",
    title="Convention on the Prevention and Punishment of the Crime of Genocide",
    short="Genocide Convention",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1948-12-09",
    in_force="1951-01-12",
    body="UN General Assembly",
    symbol="A/RES/260A(III)",
    depositary=_UNSG,
    entry_rule="90th day after deposit (art. 13)",
)

ICERD = Instrument(
    id="icerd",
    title="International Convention on the Elimination of All Forms of Racial Discrimination",
    short="ICERD",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1965-12-21",
    in_force="1969-01-04",
    body="UN General Assembly",
    symbol="A/RES/2106A(XX)",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 19); denunciation 1 year after receipt (art. 21)",
)

ICCPR = Instrument(
    id="iccpr",
    title="International Covenant on Civil and Political Rights",
    short="ICCPR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1966-12-16",
    in_force="1976-03-23",
    body="UN General Assembly",
    symbol="A/RES/2200A(XXI)",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 49)",
)

ICCPR_OP1 = Instrument(
    id="iccpr-op1",
    title="Optional Protocol to the International Covenant on Civil and Political Rights",
    short="ICCPR-OP1",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1966-12-16",
    in_force="1976-03-23",
    body="UN General Assembly",
    symbol="A/RES/2200A(XXI)",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 9); denunciation 3 months after receipt (art. 12)",
)

ICCPR_OP2 = Instrument(
    id="iccpr-op2",
    title=(
        "Second Optional Protocol to the International Covenant on Civil and Political Rights, "
        "aiming at the abolition of the death penalty"
    ),
    short="ICCPR-OP2",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1989-12-15",
    in_force="1991-07-11",
    body="UN General Assembly",
    symbol="A/RES/44/128",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 8)",
)

ICESCR = Instrument(
    id="icescr",
    title="International Covenant on Economic, Social and Cultural Rights",
    short="ICESCR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1966-12-16",
    in_force="1976-01-03",
    body="UN General Assembly",
    symbol="A/RES/2200A(XXI)",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 27)",
)

# The rules of entry of this protocol and of the three to the CRC are recalled.
ICESCR_OP = Instrument(
    id="icescr-op",
    title="Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
    short="ICESCR-OP",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2008-12-10",
    in_force="2013-05-05",
    body="UN General Assembly",
    symbol="A/RES/63/117",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 18)",
)

VCLT = Instrument(
    id="vclt",
    title="Vienna Convention on the Law of Treaties",
    short="VCLT",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1969-05-23",
    in_force="1980-01-27",
    body="United Nations Conference on the Law of Treaties",
    symbol="UNTS 1155 p. 331",
    depositary=_UNSG,
    entry_rule="30 days after deposit (art. 84)",
)

CEDAW = Instrument(
    id="cedaw",
    title="Convention on the Elimination of All Forms of Discrimination against Women",
    short="CEDAW",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1979-12-18",
    in_force="1981-09-03",
    body="UN General Assembly",
    symbol="A/RES/34/180",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 27)",
)

CEDAW_OP = Instrument(
    id="cedaw-op",
    title=(
        "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination "
        "against Women"
    ),
    short="CEDAW-OP",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1999-10-06",
    in_force="2000-12-22",
    body="UN General Assembly",
    symbol="A/RES/54/4",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 16)",
)

CAT = Instrument(
    id="cat",
    title=(
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment"
    ),
    short="CAT",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1984-12-10",
    in_force="1987-06-26",
    body="UN General Assembly",
    symbol="A/RES/39/46",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 27); denunciation 1 year after receipt (art. 31)",
)

OPCAT = Instrument(
    id="opcat",
    title="Optional Protocol to the Convention against Torture",
    short="OPCAT",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2002-12-18",
    in_force="2006-06-22",
    body="UN General Assembly",
    symbol="A/RES/57/199",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 28)",
)

CRC = Instrument(
    id="crc",
    title="Convention on the Rights of the Child",
    short="CRC",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1989-11-20",
    in_force="1990-09-02",
    body="UN General Assembly",
    symbol="A/RES/44/25",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 49)",
)

CRC_OPAC = Instrument(
    id="crc-opac",
    title=(
        "Optional Protocol to the Convention on the Rights of the Child on the involvement of "
        "children in armed conflict"
    ),
    short="CRC-OPAC",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2000-05-25",
    in_force="2002-02-12",
    body="UN General Assembly",
    symbol="A/RES/54/263",
    depositary=_UNSG,
    entry_rule="1 month after deposit (art. 10)",
)

CRC_OPSC = Instrument(
    id="crc-opsc",
    title=(
        "Optional Protocol to the Convention on the Rights of the Child on the sale of "
        "children, child prostitution and child pornography"
    ),
    short="CRC-OPSC",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2000-05-25",
    in_force="2002-01-18",
    body="UN General Assembly",
    symbol="A/RES/54/263",
    depositary=_UNSG,
    entry_rule="1 month after deposit (art. 14)",
)

CRC_OP3 = Instrument(
    id="crc-op3",
    title=(
        "Optional Protocol to the Convention on the Rights of the Child on a communications "
        "procedure"
    ),
    short="CRC-OPIC",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2011-12-19",
    in_force="2014-04-14",
    body="UN General Assembly",
    symbol="A/RES/66/138",
    depositary=_UNSG,
    entry_rule="3 months after deposit (art. 19)",
)

CMW = Instrument(
    id="cmw",
    title=(
        "International Convention on the Protection of the Rights of All Migrant Workers and "
        "Members of Their Families"
    ),
    short="CMW",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1990-12-18",
    in_force="2003-07-01",
    body="UN General Assembly",
    symbol="A/RES/45/158",
    depositary=_UNSG,
    entry_rule="first day of the month following 3 months after deposit (art. 87)",
)

CRPD = Instrument(
    id="crpd",
    title="Convention on the Rights of Persons with Disabilities",
    short="CRPD",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2006-12-13",
    in_force="2008-05-03",
    body="UN General Assembly",
    symbol="A/RES/61/106",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 45)",
)

CED = Instrument(
    id="ced",
    title="International Convention for the Protection of All Persons from Enforced Disappearance",
    short="CED",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2006-12-20",
    in_force="2010-12-23",
    body="UN General Assembly",
    symbol="A/RES/61/177",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 39)",
)

UNCAC = Instrument(
    id="uncac",
    title="United Nations Convention against Corruption",
    short="UNCAC",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2003-10-31",
    in_force="2005-12-14",
    body="UN General Assembly",
    symbol="A/RES/58/4",
    depositary=_UNSG,
    entry_rule="30th day after deposit (art. 68)",
)

AARHUS = Instrument(
    id="aarhus",
    title=(
        "Convention on Access to Information, Public Participation in Decision-making and "
        "Access to Justice in Environmental Matters"
    ),
    short="Aarhus Convention",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1998-06-25",
    in_force="2001-10-30",
    body="UN Economic Commission for Europe",
    symbol="UNTS 2161 p. 447",
    depositary=_UNSG,
    entry_rule="90th day after deposit (art. 20); withdrawal 90th day after receipt (art. 21)",
)

ILO_C87 = Instrument(
    id="ilo-c87",
    title="Freedom of Association and Protection of the Right to Organise Convention, 1948",
    short="ILO C87",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1948-07-09",
    in_force="1950-07-04",
    body="ILO",
    symbol="C087",
    depositary=_ILO,
    entry_rule="12 months after registration (art. 15)",
)

ILO_C98 = Instrument(
    id="ilo-c98",
    title="Right to Organise and Collective Bargaining Convention, 1949",
    short="ILO C98",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1949-07-01",
    in_force="1951-07-18",
    body="ILO",
    symbol="C098",
    depositary=_ILO,
    entry_rule="12 months after registration (art. 8)",
)

TREATIES: tuple[Instrument, ...] = (
    UN_CHARTER,
    GENOCIDE_CONVENTION,
    ICERD,
    ICCPR,
    ICCPR_OP1,
    ICCPR_OP2,
    ICESCR,
    ICESCR_OP,
    VCLT,
    CEDAW,
    CEDAW_OP,
    CAT,
    OPCAT,
    CRC,
    CRC_OPAC,
    CRC_OPSC,
    CRC_OP3,
    CMW,
    CRPD,
    CED,
    UNCAC,
    AARHUS,
    ILO_C87,
    ILO_C98,
)
