"""Treaties of the Council of Europe, the Americas, Africa, the Arab States, the CIS and the EU.

``adopted`` is the day of adoption, or of opening for signature where only that is dated.
"""

from __future__ import annotations

from civicspace.model.instruments import Force, Instrument, InstrumentKind

__all__ = ["REGIONAL_TREATIES"]

_COE = "Secretary General of the Council of Europe"
_AU = "Chairperson of the African Union Commission"

ECHR = Instrument(
    id="echr",
    title="Convention for the Protection of Human Rights and Fundamental Freedoms",
    short="ECHR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1950-11-04",
    in_force="1953-09-03",
    body="Council of Europe",
    symbol="ETS No. 5",
    depositary=_COE,
    entry_rule="on deposit once in force (art. 59); denunciation 6 months after notice (art. 58)",
)

ECHR_P1 = Instrument(
    id="echr-p1",
    title="Protocol to the Convention for the Protection of Human Rights and Fundamental Freedoms",
    short="ECHR Protocol 1",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1952-03-20",
    in_force="1954-05-18",
    body="Council of Europe",
    symbol="ETS No. 9",
    depositary=_COE,
    entry_rule="on deposit once in force (art. 6)",
)

ECHR_P4 = Instrument(
    id="echr-p4",
    title=(
        "Protocol No. 4 to the Convention for the Protection of Human Rights and Fundamental "
        "Freedoms"
    ),
    short="ECHR Protocol 4",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1963-09-16",
    in_force="1968-05-02",
    body="Council of Europe",
    symbol="ETS No. 46",
    depositary=_COE,
    entry_rule="on deposit once in force (art. 7)",
)

ECHR_P12 = Instrument(
    id="echr-p12",
    title=(
        "Protocol No. 12 to the Convention for the Protection of Human Rights and Fundamental "
        "Freedoms"
    ),
    short="ECHR Protocol 12",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2000-11-04",
    in_force="2005-04-01",
    body="Council of Europe",
    symbol="ETS No. 177",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 5)",
)

ETS108 = Instrument(
    id="ets108",
    title=(
        "Convention for the Protection of Individuals with regard to Automatic Processing of "
        "Personal Data"
    ),
    short="Convention 108",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1981-01-28",
    in_force="1985-10-01",
    body="Council of Europe",
    symbol="ETS No. 108",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 22)",
)

ETS124 = Instrument(
    id="ets124",
    title=(
        "European Convention on the Recognition of the Legal Personality of International "
        "Non-Governmental Organisations"
    ),
    short="Convention 124",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1986-04-24",
    in_force="1991-01-01",
    body="Council of Europe",
    symbol="ETS No. 124",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 6)",
)

ETS144 = Instrument(
    id="ets144",
    title="Convention on the Participation of Foreigners in Public Life at Local Level",
    short="Convention 144",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1992-02-05",
    in_force="1997-05-01",
    body="Council of Europe",
    symbol="ETS No. 144",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 12)",
)

FCNM = Instrument(
    id="fcnm",
    title="Framework Convention for the Protection of National Minorities",
    short="FCNM",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1995-02-01",
    in_force="1998-02-01",
    body="Council of Europe",
    symbol="ETS No. 157",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 28)",
)

# The article on entry into force is recalled.
COE_205 = Instrument(
    id="coe-205",
    title="Council of Europe Convention on Access to Official Documents",
    short="Tromso Convention",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2009-06-18",
    in_force="2020-12-01",
    body="Council of Europe",
    symbol="CETS No. 205",
    depositary=_COE,
    entry_rule="first day of the month following 3 months after deposit (art. 16)",
)

ACHR = Instrument(
    id="achr",
    title="American Convention on Human Rights (Pact of San Jose)",
    short="ACHR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1969-11-22",
    in_force="1978-07-18",
    body="Organization of American States",
    symbol="OAS TS 36 / B-32",
    depositary="OAS General Secretariat",
    entry_rule="on deposit once in force (art. 74); denunciation 1 year after notice (art. 78)",
)

# Adopted in Nairobi on 27 June 1981; some lists give 28 June.
ACHPR = Instrument(
    id="achpr",
    title="African Charter on Human and Peoples' Rights",
    short="ACHPR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1981-06-27",
    in_force="1986-10-21",
    body="Organization of African Unity",
    symbol="CAB/LEG/67/3 rev. 5",
    depositary=_AU,
    entry_rule=(
        "3 months after deposits by a simple majority (art. 63); later States on deposit (art. 65)"
    ),
)

ACDEG = Instrument(
    id="acdeg",
    title="African Charter on Democracy, Elections and Governance",
    short="ACDEG",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2007-01-30",
    in_force="2012-02-15",
    body="African Union",
    depositary=_AU,
    entry_rule="30 days after the 15th deposit (art. 48)",
)

# Two months after the seventh deposit (15 January 2008); 16 March is also met with.
ARAB_CHARTER = Instrument(
    id="arab-charter",
    title="Arab Charter on Human Rights (revised)",
    short="Arab Charter",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2004-05-22",
    in_force="2008-03-15",
    body="League of Arab States",
    depositary="Secretary-General of the League of Arab States",
    entry_rule="2 months after deposit (art. 49)",
)

CIS_HRC = Instrument(
    id="cis-hrc",
    title="Commonwealth of Independent States Convention on Human Rights and Fundamental Freedoms",
    short="CIS Convention",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1995-05-26",
    in_force="1998-08-11",
    body="Commonwealth of Independent States",
    depositary="CIS Executive Secretariat",
    entry_rule="on deposit of the third instrument",
)

# Entry into force and its rule are recalled.
CIS_ELECTIONS_2002 = Instrument(
    id="cis-elections-2002",
    title=(
        "Convention on the Standards of Democratic Elections, Electoral Rights and Freedoms in "
        "the Member States of the Commonwealth of Independent States"
    ),
    short="CIS Elections Convention",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2002-10-07",
    in_force="2003-11-11",
    body="Commonwealth of Independent States",
    depositary="CIS Executive Secretariat",
    entry_rule="on deposit of the third instrument",
)

# Proclaimed by the institutions of the Union; of the rank of its treaties since the Treaty of
# Lisbon.
EUCFR = Instrument(
    id="eucfr",
    title="Charter of Fundamental Rights of the European Union",
    short="EU Charter",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="2000-12-07",
    in_force="2009-12-01",
    body="European Union",
    symbol="OJ C 202, 7.6.2016, p. 389",
    depositary="Government of the Italian Republic",
    entry_rule=(
        "with membership of the Union (TEU art. 6(1)); for member States only when they "
        "implement Union law (art. 51(1))"
    ),
)

REGIONAL_TREATIES: tuple[Instrument, ...] = (
    ECHR,
    ECHR_P1,
    ECHR_P4,
    ECHR_P12,
    ETS108,
    ETS124,
    ETS144,
    FCNM,
    COE_205,
    ACHR,
    ACHPR,
    ACDEG,
    ARAB_CHARTER,
    CIS_HRC,
    CIS_ELECTIONS_2002,
    EUCFR,
)
