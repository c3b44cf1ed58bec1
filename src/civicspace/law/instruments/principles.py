"""Principles drawn up by experts, and those on the use of force.

They persuade; most were written to explain the Covenant.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["PRINCIPLES"]

# Dated by the United Nations document; the meeting was held in April and May 1984.
SIRACUSA = Instrument(
    id="siracusa",
    title=(
        "Siracusa Principles on the Limitation and Derogation Provisions in the International "
        "Covenant on Civil and Political Rights"
    ),
    short="Siracusa Principles",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="1984-09-28",
    body="Expert meeting convened by the International Commission of Jurists and others",
    symbol="E/CN.4/1985/4",
    interprets=("iccpr",),
)

JOHANNESBURG = Instrument(
    id="johannesburg",
    title=(
        "Johannesburg Principles on National Security, Freedom of Expression and Access to "
        "Information"
    ),
    short="Johannesburg Principles",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="1995-10-01",
    body="Expert meeting convened by ARTICLE 19",
    symbol="E/CN.4/1996/39",
    interprets=("iccpr",),
)

TSHWANE = Instrument(
    id="tshwane",
    title="Global Principles on National Security and the Right to Information",
    short="Tshwane Principles",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="2013-06-12",
    body="Expert group",
    interprets=("iccpr",),
)

RABAT = Instrument(
    id="rabat",
    title=(
        "Rabat Plan of Action on the prohibition of advocacy of national, racial or religious "
        "hatred"
    ),
    short="Rabat Plan of Action",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="2012-10-05",
    body="OHCHR expert workshops",
    symbol="A/HRC/22/17/Add.4",
    interprets=("iccpr",),
)

UN_CODE_LEO = Instrument(
    id="un-code-leo",
    title="Code of Conduct for Law Enforcement Officials",
    short="Code of Conduct for Law Enforcement Officials",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="1979-12-17",
    body="UN General Assembly",
    symbol="A/RES/34/169",
)

BPUFF = Instrument(
    id="bpuff",
    title="Basic Principles on the Use of Force and Firearms by Law Enforcement Officials",
    short="Basic Principles on the Use of Force",
    kind=InstrumentKind.PRINCIPLES,
    force=Force.SOFT,
    adopted="1990-09-07",
    body="Eighth UN Congress on the Prevention of Crime",
    symbol="A/CONF.144/28/Rev.1",
    interprets=("iccpr",),
)

PRINCIPLES: tuple[Instrument, ...] = (
    SIRACUSA,
    JOHANNESBURG,
    TSHWANE,
    RABAT,
    UN_CODE_LEO,
    BPUFF,
)
