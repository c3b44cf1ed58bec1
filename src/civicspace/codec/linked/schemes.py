"""Concept schemes in SKOS: the rights, and the kinds of measures."""

from __future__ import annotations

from typing import Any

from civicspace.codec.linked.terms import context
from civicspace.model.measures import MeasureKind
from civicspace.model.rights import Right

__all__ = ["kinds", "rights"]


def rights() -> dict[str, Any]:
    """The rights as a SKOS concept scheme: each with its label, meaning and wider right.

    A right that is a part of another is narrower than it. The labels and definitions are English.
    No right is matched with a concept of another scheme: none was found that means the same.

    >>> scheme, expression, *_ = rights()["@graph"]
    >>> scheme["@id"], expression["@id"], expression["skos:prefLabel"]["@value"]
    ('cs:right', 'right:expression', 'Freedom of expression')
    """
    return {
        "@context": context(),
        "@graph": [
            {
                "@id": "cs:right",
                "@type": "skos:ConceptScheme",
                "skos:prefLabel": _english("Rights of civic space"),
                "skos:hasTopConcept": _all(right for right in Right if right.parent is None),
            },
            *(_right(right) for right in Right),
        ],
    }


def kinds() -> dict[str, Any]:
    """The kinds of measures as a SKOS concept scheme, for ``eli:type_document``.

    >>> [concept["skos:notation"] for concept in kinds()["@graph"][1:4]]
    ['constitution', 'law', 'amendment']
    """
    top = [{"@id": f"measure-kind:{kind.value}"} for kind in MeasureKind]
    return {
        "@context": context(),
        "@graph": [
            {
                "@id": "cs:measure-kind",
                "@type": "skos:ConceptScheme",
                "skos:prefLabel": _english("Kinds of measures"),
                "skos:hasTopConcept": top,
            },
            *(
                {
                    "@id": f"measure-kind:{kind.value}",
                    "@type": "skos:Concept",
                    "skos:inScheme": {"@id": "cs:measure-kind"},
                    "skos:topConceptOf": {"@id": "cs:measure-kind"},
                    "skos:notation": kind.value,
                    "skos:prefLabel": _english(kind.value),
                }
                for kind in MeasureKind
            ),
        ],
    }


def _right(right: Right) -> dict[str, Any]:
    scheme = {"@id": "cs:right"}
    concept: dict[str, Any] = {
        "@id": f"right:{right.value}",
        "@type": "skos:Concept",
        "skos:inScheme": scheme,
        "skos:notation": right.value,
        "skos:prefLabel": _english(right.label),
        "skos:definition": _english(right.meaning),
    }
    if right.parent is None:
        concept["skos:topConceptOf"] = scheme
    else:
        concept["skos:broader"] = {"@id": f"right:{right.parent.value}"}
    if right.children:
        concept["skos:narrower"] = _all(right.children)
    return concept


def _all(some: Any) -> list[dict[str, str]]:
    return [{"@id": f"right:{right.value}"} for right in some]


def _english(text: str) -> dict[str, str]:
    return {"@language": "en", "@value": text}
