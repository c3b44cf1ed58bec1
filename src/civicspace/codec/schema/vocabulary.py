"""The facts: each with its question, and each value with its definition."""

from __future__ import annotations

from typing import Any

from civicspace.codec.schema.names import names
from civicspace.codec.schema.scalars import COUNT, FLAG, nullable
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.vocabulary import TERMS

__all__ = ["facts"]

_NOT_KNOWN = "not known, as without the key"


def facts() -> dict[str, Any]:
    """A mapping of facts, each of which may be blank.

    >>> facts()["properties"]["precise"]["enum"]
    [True, False, None]
    """
    return {
        "description": "The facts that are known. A fact that is absent or null is unknown, never"
        " false; an empty list means none.",
        "type": "object",
        "properties": {name: _fact(term.spec) for name, term in TERMS.items()},
        "additionalProperties": False,
    }


def _fact(spec: FactSpec) -> dict[str, Any]:
    if spec.kind is Kind.COUNT:
        counted = f"{spec.question} A whole number of {spec.unit}."
        return {"description": counted, **nullable(COUNT)}
    if spec.choices is None:
        said = [spec.phrase, spec.denial, _NOT_KNOWN]
        made = {**FLAG, "enum": [True, False, None], "enumDescriptions": said}
        return {"description": spec.question, **made, "type": ["boolean", "null"]}
    values = names({str(one.value): one.meaning for one in spec.choices})
    if spec.kind is Kind.SET:
        made = {"type": "array", "items": values, "uniqueItems": True}
        return {"description": spec.question, **nullable(made)}
    return {
        "description": spec.question,
        "type": ["string", "null"],
        "enum": [*values["enum"], None],
        "enumDescriptions": [*values["enumDescriptions"], _NOT_KNOWN],
    }
