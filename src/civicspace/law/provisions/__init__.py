"""The articles and paragraphs under which a measure can be reviewed, by id.

An id is the instrument and the article: ``iccpr/21``, ``osce-copenhagen-1990/9.2``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from civicspace.law.provisions.european import CIS_HRC, ECHR, ECHR_P1
from civicspace.law.provisions.iccpr import ICCPR
from civicspace.law.provisions.osce import COPENHAGEN_1990
from civicspace.law.provisions.osce_meetings import MOSCOW_1991, VIENNA_1989
from civicspace.law.provisions.other import (
    AARHUS,
    CEDAW,
    CRC,
    ICERD,
    ICESCR,
    ILO_C87,
    ILO_C98,
    UDHR,
)
from civicspace.law.provisions.regional import ACHPR, ACHR, ARAB_CHARTER
from civicspace.model.instruments import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Mapping[str, Provision] = MappingProxyType(
    {
        provision.id: provision
        for group in (
            ICCPR,
            COPENHAGEN_1990,
            MOSCOW_1991,
            VIENNA_1989,
            UDHR,
            ECHR,
            ECHR_P1,
            ACHR,
            ACHPR,
            ARAB_CHARTER,
            CIS_HRC,
            ICESCR,
            ICERD,
            CEDAW,
            CRC,
            ILO_C87,
            ILO_C98,
            AARHUS,
        )
        for provision in group
    }
)
