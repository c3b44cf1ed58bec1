"""The published terms that documents use, and where each is defined.

The terms of ELI were read in the ELI ontology, http://data.europa.eu/eli/ontology (1.1 and later);
those of schema.org on the page of each term, https://schema.org/TERM; those of Dublin Core in
https://www.dublincore.org/specifications/dublin-core/dcmi-terms/; those of SKOS and PROV-O in the
recommendations of W3C, https://www.w3.org/TR/skos-reference/ and https://www.w3.org/TR/prov-o/.
"""

from __future__ import annotations

__all__ = ["PUBLISHED"]

#: The terms that are used, by the namespace in which they are defined.
PUBLISHED: dict[str, frozenset[str]] = {
    "http://data.europa.eu/eli/ontology#": frozenset(
        {
            "InForce-inForce",
            "InForce-notInForce",
            "LegalResource",
            "amends",
            "changes",
            "date_document",
            "date_no_longer_in_force",
            "first_date_entry_in_force",
            "in_force",
            "is_about",
            "type_document",
        }
    ),
    "https://schema.org/": frozenset(
        {
            "InForce",
            "Legislation",
            "NotInForce",
            "alternateName",
            "archivedAt",
            "legislationChanges",
            "legislationDate",
            "legislationDateVersion",
            "legislationIdentifier",
            "legislationJurisdiction",
            "legislationLegalForce",
            "legislationType",
            "name",
            "subjectOf",
            "url",
        }
    ),
    "http://purl.org/dc/terms/": frozenset(
        {
            "bibliographicCitation",
            "description",
            "identifier",
            "isPartOf",
            "issued",
            "references",
            "source",
            "subject",
            "title",
        }
    ),
    "http://purl.org/dc/elements/1.1/": frozenset({"publisher"}),
    "http://www.w3.org/2004/02/skos/core#": frozenset(
        {
            "Concept",
            "ConceptScheme",
            "broader",
            "definition",
            "hasTopConcept",
            "inScheme",
            "narrower",
            "notation",
            "note",
            "prefLabel",
            "topConceptOf",
        }
    ),
    "http://www.w3.org/ns/prov#": frozenset({"Entity", "wasDerivedFrom"}),
}
