"""Decided cases, and how far the standards agree with the tribunals.

The agreement is the honest score of the catalogue. Each case was described neutrally by one writer
and coded by a second reader who did not know the outcome; a ruling agrees where the review of these
facts, under the provision and on the day of the decision, comes out as the tribunal did.

>>> from civicspace.casebook import bundled, score
>>> found = score(bundled())
>>> found.agreement > 0.95
True
"""

from __future__ import annotations

from civicspace.casebook.agreement import Agreement, Contribution, Pair
from civicspace.casebook.files import bundled
from civicspace.casebook.score import score
from civicspace.codec.casebooks import load_casebook, loads_casebook

__all__ = [
    "Agreement",
    "Contribution",
    "Pair",
    "bundled",
    "load_casebook",
    "loads_casebook",
    "score",
]
