"""Graphs made of documents, and a small dossier that says much."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import pytest
from rdflib import Graph

import civicspace as cs
from civicspace.codec import linked

__all__ = [
    "SMALL",
    "document_of",
    "graph_of",
    "layout",
    "measure",
    "parsed",
    "quiet",
    "refusal",
    "small",
]

G = TypeVar("G", bound=Graph)

SMALL = """\
civicspace: 1
state: KAZ
sources:
  gazette: {title: The gazette, published: 2005-04, url: "https://example.org/a b"}
measures:
  - id: code
    title: The election law
    kind: law
    timeline:
      - {event: in_force, date: 1995-09-28}
  - id: ban
    title: A ban
    original_title: Тыйым
    kind: amendment
    reference: Law of 15 April 2005 No 44-III
    amends: [code]
    sources: [gazette]
    timeline:
      - {event: signed, date: 2005-04-15, sources: [gazette]}
      - {event: in_force, date: 2005-04-25, sources: [gazette]}
      - {event: repealed, date: 2006-01-01, sources: [gazette]}
    restrictions:
      - id: no-rallies
        rights: [assembly, expression]
        facts: {form: ban, aims: []}
"""


def small(old: str = "", new: str = "") -> cs.Dossier:
    """The small dossier, with a piece of its text exchanged for another."""
    assert old in SMALL
    return cs.loads(SMALL.replace(old, new, 1) if old else SMALL)


def document_of(dossier: cs.Dossier, **how: Any) -> dict[str, Any]:
    """A document, as it comes out of a file of JSON."""
    made: dict[str, Any] = json.loads(json.dumps(linked.document(dossier, **how)))
    return made


def measure(name: str, old: str = "", new: str = "", **how: Any) -> dict[str, Any]:
    """What the document of the small dossier says of a measure."""
    nodes = document_of(small(old, new), **how)["measures"]
    found: dict[str, Any] = next(node for node in nodes if node["id"] == name)
    return found


def graph_of(*documents: Any) -> Graph:
    """One graph of some documents."""
    graph = Graph()
    for document in documents:
        parsed(graph, json.dumps(document), "json-ld")
    return graph


def parsed(graph: G, text: str, form: str) -> G:
    """A graph, with what a text says added to it."""
    with quiet():
        graph.parse(data=text, format=form)
    return graph


@contextmanager
def quiet() -> Iterator[None]:
    """Let pass that rdflib, inside, uses classes of its own which it has given up."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def layout(graph: Graph, **how: Any) -> Any:
    """A graph as JSON-LD again, in the layout that the RDF library gives it."""
    return json.loads(graph.serialize(format="json-ld", **how))


def refusal(document: object) -> list[str]:
    """The problems with a document, one line each."""
    with pytest.raises(cs.DossierError) as caught:
        linked.dossier(document)
    return [str(problem) for problem in caught.value.problems]
