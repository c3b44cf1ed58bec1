"""Treaties of the United Nations, open to the world.

``entry_rule`` says when a treaty enters into force for a State that joins later.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["TREATIES"]

_UNSG = "UN Secretary-General"

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
)
