"""The terms of the linked form: its namespace, its context, and which term stands for what.

A property means what its own ontology says. Our properties are in a namespace that needs no domain,
``urn:civicspace:ns:``; nobody registered it, and it is a name to compare, not an address to visit.
The others, and where each is defined:

* ``schema:`` is schema.org, https://schema.org/Legislation and the properties ``legislation...``;
  they were added from ELI by https://github.com/schemaorg/schemaorg/issues/1156.
* ``eli:`` is the ELI ontology, http://data.europa.eu/eli/ontology, from version 1.1 on.
* ``dcterms:`` and ``dc:`` are Dublin Core, https://www.dublincore.org/specifications/dublin-core/.
* ``skos:`` is https://www.w3.org/TR/skos-reference/, ``prov:`` https://www.w3.org/TR/prov-o/.
* ``edtf:`` are datatypes for dates, https://id.loc.gov/datatypes/edtf.html.
"""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import attrs

__all__ = ["CONTEXT_FILE", "NAMESPACE", "RDF_NIL", "RDF_TYPE", "XSD", "Term", "context", "expanded"]

#: The file of the context; its number is raised when a term changes its meaning.
CONTEXT_FILE = "context-1.jsonld"

NAMESPACE = "urn:civicspace:ns:"
XSD = "http://www.w3.org/2001/XMLSchema#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
RDF_NIL = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"


@attrs.frozen
class Term:
    """A key of a document: the property that it stands for, and how its values are read."""

    iri: str
    type: str = ""
    """The datatype of a text, or ``@id`` where a text is a name; empty for a plain text."""
    listed: bool = False
    """Whether the order of the values counts."""


def context() -> dict[str, Any]:
    """The context of every document: what stands under its key ``@context``.

    It is the content of the file ``context-1.jsonld`` of the package, as a copy of your own.

    >>> from civicspace.codec import linked
    >>> linked.context()["amends"]
    {'@id': 'cs:amends', '@type': '@id', '@container': '@list'}
    """
    return deepcopy(_context())


@cache
def _context() -> dict[str, Any]:
    text = (files("civicspace.codec.linked") / CONTEXT_FILE).read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["@context"]
    return found


def is_context(given: object) -> bool:
    """Whether it is our context, and nothing else."""
    return given == _context()


@lru_cache(maxsize=1024)  # Keys come from documents that anybody may have made.
def term(key: str) -> Term:
    """The term for a key; a key that the context does not list is in our namespace."""
    said = _context().get(key)
    if said is None or key.startswith("@"):
        return Term(expanded(key) if ":" in key else NAMESPACE + key)
    if isinstance(said, str):
        return Term(expanded(said))
    kind = said.get("@type", "")
    return Term(
        expanded(said["@id"]),
        kind if kind.startswith("@") else expanded(kind),
        said.get("@container") == "@list",
    )


def expanded(name: str) -> str:
    """A name in full: ``xsd:date`` becomes an IRI, and what is in full stays as it is.

    >>> expanded("right:assembly"), expanded("urn:isbn:0")
    ('urn:civicspace:ns:right/assembly', 'urn:isbn:0')
    """
    prefix, colon, rest = name.partition(":")
    said = _prefixes().get(prefix)
    return name if not colon or said is None or rest.startswith("//") else said + rest


def shortened(iri: str) -> str:
    """The key or the short name that a document has for an IRI, as messages show it.

    >>> shortened("http://purl.org/dc/terms/title"), shortened("urn:civicspace:ns:kind")
    ('title', 'kind')
    """
    if iri in _keys():
        return _keys()[iri]
    if iri.startswith(NAMESPACE) and "/" not in iri:
        return iri.removeprefix(NAMESPACE)
    for prefix, said in _prefixes().items():
        if prefix != "cs" and iri.startswith(said):
            return f"{prefix}:{iri.removeprefix(said)}"
    return iri


@cache
def _prefixes() -> dict[str, str]:
    """What stands for what before a colon."""
    found = {}
    for key, said in _context().items():
        if isinstance(said, dict) and said.get("@prefix"):
            found[key] = said["@id"]
        elif isinstance(said, str) and not key.startswith("@") and said.endswith(("/", "#")):
            found[key] = said
    return found


@cache
def _keys() -> dict[str, str]:
    own = (key for key in _context() if not key.startswith("@") and key not in _prefixes())
    return {term(key).iri: key for key in own} | {RDF_TYPE: "@type"}
