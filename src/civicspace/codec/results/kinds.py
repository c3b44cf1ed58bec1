"""The kinds of results, and the tables in which their parts stand once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from civicspace.assessment.comparison import Comparison, ReviewComparison
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
)
from civicspace.assessment.trajectory import Trajectory
from civicspace.logic.explain import Explanation
from civicspace.model.findings import Finding, Review, Standing
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.measures import Measure, Restriction
from civicspace.model.remedies import Remedies
from civicspace.model.standards import Standard

__all__ = ["RESULTS", "TABLES", "TABLE_OF", "Result", "result_name"]

Result: TypeAlias = (
    Assessment
    | MeasureAssessment
    | RestrictionAssessment
    | Review
    | Finding
    | Explanation
    | Standing
    | Remedies
    | Comparison
    | ReviewComparison
    | Trajectory
)
"""What can be stored as a result."""

#: Each kind of result by its name in a document, in the order in which messages list them.
RESULTS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "assessment": Assessment,
        "measure-assessment": MeasureAssessment,
        "restriction-assessment": RestrictionAssessment,
        "review": Review,
        "finding": Finding,
        "explanation": Explanation,
        "standing": Standing,
        "remedies": Remedies,
        "comparison": Comparison,
        "review-comparison": ReviewComparison,
        "trajectory": Trajectory,
    }
)

#: The class whose records each table has, in the order of a document.
TABLES: Mapping[str, type[Any]] = MappingProxyType(
    {
        "reviews": Review,
        "findings": Finding,
        "standings": Standing,
        "measures": Measure,
        "restrictions": Restriction,
        "steps": Explanation,
        "standards": Standard,
        "provisions": Provision,
        "citations": Citation,
        "instruments": Instrument,
    }
)

#: The table of each class that has one.
TABLE_OF: Mapping[type[Any], str] = MappingProxyType({kind: name for name, kind in TABLES.items()})


def result_name(thing: object) -> str | None:
    """What a result is called in a document; None for what is no result.

    >>> result_name(Explanation.from_dict({"explanation": 1, "step": "note", "text": "a note",
    ...                                    "decisive": True}))
    'explanation'
    >>> result_name("a text") is None
    True
    """
    return next((name for name, kind in RESULTS.items() if type(thing) is kind), None)
