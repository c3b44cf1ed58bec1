"""Rights and kinds of measures as SKOS concept schemes."""

from __future__ import annotations

from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import RDF, SKOS

import civicspace as cs
from civicspace.codec import linked
from tests.codec.linked.helpers import graph_of, parsed

SCHEME = URIRef("urn:civicspace:ns:right")


def right(one: cs.Right) -> URIRef:
    return URIRef(f"urn:civicspace:ns:right/{one.value}")


GRAPH = graph_of(linked.rights())


class TestRights:
    """Each right is a concept, with its label and meaning, below the wider right it is part of."""

    def test_each_is_a_concept_of_the_scheme(self) -> None:
        assert set(GRAPH.subjects(RDF.type, SKOS.Concept)) == set(map(right, cs.Right))
        assert set(GRAPH.subjects(SKOS.inScheme, SCHEME)) == set(map(right, cs.Right))

    def test_labels(self) -> None:
        for one in cs.Right:
            assert GRAPH.value(right(one), SKOS.prefLabel) == Literal(one.label, lang="en")
            assert GRAPH.value(right(one), SKOS.definition) == Literal(one.meaning, lang="en")
            assert GRAPH.value(right(one), SKOS.notation) == Literal(one.value)

    def test_broader_and_narrower(self) -> None:
        links = {(right(one), right(one.parent)) for one in cs.Right if one.parent}

        assert set(GRAPH.subject_objects(SKOS.broader)) == links
        assert {(b, a) for a, b in GRAPH.subject_objects(SKOS.narrower)} == links

    def test_the_top(self) -> None:
        top = {right(one) for one in cs.Right if one.parent is None}

        assert set(GRAPH.objects(SCHEME, SKOS.hasTopConcept)) == top
        assert set(GRAPH.subjects(SKOS.topConceptOf, SCHEME)) == top

    def test_nothing_is_matched(self) -> None:
        matches = {SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch}

        assert matches.isdisjoint(GRAPH.predicates())

    def test_nothing_is_lost_in_turtle(self) -> None:
        again = parsed(Graph(), GRAPH.serialize(format="turtle"), "turtle")

        assert isomorphic(GRAPH, again)


class TestKinds:
    """Each kind of measure is a concept, to be the type of a document."""

    def test_each(self) -> None:
        graph = graph_of(linked.kinds())

        assert {str(one) for one in graph.objects(None, SKOS.notation)} == {
            kind.value for kind in cs.MeasureKind
        }
