"""Treaties on some persons or on one matter: children, corruption, the environment, labour.

``entry_rule`` says when a treaty enters into force for a State that joins later.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["SPECIAL_TREATIES"]

_UNSG = "UN Secretary-General"
_ILO = "Director-General of the International Labour Office"

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

# The rule of entry is recalled.
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

SPECIAL_TREATIES: tuple[Instrument, ...] = (
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
