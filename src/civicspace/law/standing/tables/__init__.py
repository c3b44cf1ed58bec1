"""Who did what under which instrument, and when: plain tables, one act a line.

Each treaty has a module of its own with one constant, ``ACTS``; its lines are
``STATE action date in_force source verified``, with ``-`` for an empty field, in order of State and
date (on one day, an exit stands before a return and a signature before a ratification).

- ``date`` is the signature, or the deposit of the instrument (for the ILO, its registration).
- ``in_force`` is the first day the State was bound or, for a denunciation or cessation, the first
  day it no longer was. A succession takes effect on the day of the succession of States.
- ``source`` names keys of ``sources.SOURCES``, joined by ``+``.
- ``verified`` counts the sources that give exactly this date; 0 means recalled, none seen.

``osce.ADMISSIONS`` holds participation in the CSCE and OSCE, ``reservations.ROWS`` the
reservations, declarations and derogations.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["TABLES"]

#: The instruments that have a table of acts, with the name of its module in this package.
TABLES: Mapping[str, str] = MappingProxyType(
    {
        "aarhus": "aarhus",
        "achpr": "achpr",
        "achr": "achr",
        "arab-charter": "arab_charter",
        "cat": "cat",
        "ced": "ced",
        "cedaw": "cedaw",
        "cedaw-op": "cedaw_op",
        "cis-hrc": "cis_hrc",
        "cmw": "cmw",
        "crc": "crc",
        "crpd": "crpd",
        "echr": "echr",
        "echr-p1": "echr_p1",
        "iccpr": "iccpr",
        "iccpr-op1": "iccpr_op1",
        "iccpr-op2": "iccpr_op2",
        "icerd": "icerd",
        "icescr": "icescr",
        "ilo-c87": "ilo_c87",
        "ilo-c98": "ilo_c98",
        "opcat": "opcat",
    }
)
