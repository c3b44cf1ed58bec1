"""The articles and paragraphs under which a measure can be reviewed, by id.

An id is the instrument and the article: ``iccpr/21``, ``osce-copenhagen-1990/9.2``. A clause on
limits or emergencies that stands in an article of its own is here too, without rights.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from civicspace.law.provisions.achr import ACHR
from civicspace.law.provisions.african import ACDEG, ACHPR
from civicspace.law.provisions.arab_charter import ARAB_CHARTER
from civicspace.law.provisions.cis import CIS_ELECTIONS_2002, CIS_HRC
from civicspace.law.provisions.copenhagen_democracy import COPENHAGEN_DEMOCRACY
from civicspace.law.provisions.copenhagen_rights import COPENHAGEN_RIGHTS
from civicspace.law.provisions.council_of_europe import (
    COE_205,
    ECHR_P1,
    ECHR_P4,
    ECHR_P12,
    ETS108,
    ETS124,
    ETS144,
    FCNM,
)
from civicspace.law.provisions.declarations import UDHR, UN_HRD_DECLARATION
from civicspace.law.provisions.echr import ECHR
from civicspace.law.provisions.european_union import EUCFR
from civicspace.law.provisions.iccpr import ICCPR
from civicspace.law.provisions.ilo import ILO_C87, ILO_C98
from civicspace.law.provisions.osce_meetings import MOSCOW_1991, VIENNA_1989
from civicspace.law.provisions.un_treaties import (
    AARHUS,
    CEDAW,
    CRC,
    CRPD,
    ICERD,
    ICESCR,
    UNCAC,
)
from civicspace.model.instruments import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Mapping[str, Provision] = MappingProxyType(
    {
        provision.id: provision
        for group in (
            ICCPR,
            COPENHAGEN_DEMOCRACY,
            COPENHAGEN_RIGHTS,
            MOSCOW_1991,
            VIENNA_1989,
            UDHR,
            UN_HRD_DECLARATION,
            ECHR,
            ECHR_P1,
            ECHR_P4,
            ECHR_P12,
            EUCFR,
            ACHR,
            ACHPR,
            ACDEG,
            ARAB_CHARTER,
            CIS_HRC,
            CIS_ELECTIONS_2002,
            ICESCR,
            ICERD,
            CEDAW,
            CRC,
            CRPD,
            ILO_C87,
            ILO_C98,
            UNCAC,
            AARHUS,
            ETS108,
            ETS124,
            ETS144,
            FCNM,
            COE_205,
        )
        for provision in group
    }
)
