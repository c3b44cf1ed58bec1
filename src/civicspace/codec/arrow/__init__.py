"""Coded restrictions and findings as Arrow tables and Parquet files.

They need the extra ``civicspace[tables]``.

>>> from civicspace import Restriction, Right
>>> table = restrictions([Restriction(id="ban", rights=[Right.ASSEMBLY])])
>>> [one.restriction.id for one in coded(table)]
['ban']
"""

from __future__ import annotations

from civicspace.errors import MissingExtra

try:
    import pyarrow as _pa
except ImportError:
    raise MissingExtra("civicspace.arrow", "tables") from None

from civicspace.codec.arrow.conforming import conform
from civicspace.codec.arrow.files import read, write
from civicspace.codec.arrow.finding_rows import FindingRow
from civicspace.codec.arrow.findings import finding_rows, findings
from civicspace.codec.arrow.restrictions import coded, restrictions
from civicspace.codec.arrow.rows import CodedRestriction
from civicspace.codec.arrow.schemas import findings_schema, schema

__all__ = [
    "CodedRestriction",
    "FindingRow",
    "coded",
    "conform",
    "finding_rows",
    "findings",
    "findings_schema",
    "read",
    "restrictions",
    "schema",
    "write",
]

# Imported only to see whether it is there.
del _pa
