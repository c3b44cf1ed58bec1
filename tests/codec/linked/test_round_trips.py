"""A dossier comes back from a document as it was, whatever an RDF library made of it."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Dataset, Graph
from rdflib.compare import isomorphic

import civicspace as cs
from civicspace.codec import linked
from civicspace.strategies import dossiers
from tests.alike import assert_alike
from tests.codec.helpers import EXAMPLE
from tests.codec.linked.helpers import document_of, graph_of, layout, parsed, quiet, small

FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def kazakhstan() -> cs.Dossier:
    return cs.load(EXAMPLE)


class TestTheDocument:
    """Every dossier comes back from its document, every field of the same type and value."""

    @settings(FEW, max_examples=50)
    @given(dossier=dossiers())
    def test_any(self, dossier: cs.Dossier) -> None:
        again = linked.dossier(document_of(dossier))

        assert_alike(dossier, again)
        assert dossier == again

    def test_the_example(self, kazakhstan: cs.Dossier) -> None:
        again = linked.dossier(document_of(kazakhstan, on="2005-05-12"))

        assert_alike(kazakhstan, again)
        assert kazakhstan == again

    def test_the_document_is_left_as_it_was(self) -> None:
        document = document_of(small())
        before = json.dumps(document)
        linked.dossier(document)

        assert json.dumps(document) == before


class TestTheGraph:
    """A graph that has forgotten the layout gives the same dossier."""

    @FEW
    @given(dossier=dossiers())
    def test_any(self, dossier: cs.Dossier) -> None:
        graph = graph_of(linked.document(dossier))

        assert linked.dossier(layout(graph)) == dossier

    def test_the_example(self, kazakhstan: cs.Dossier) -> None:
        graph = graph_of(linked.document(kazakhstan, on="2005-05-12"))

        assert linked.dossier(layout(graph)) == kazakhstan

    def test_with_our_context(self, kazakhstan: cs.Dossier) -> None:
        graph = graph_of(linked.document(kazakhstan))

        assert linked.dossier(layout(graph, context=linked.context())) == kazakhstan

    def test_among_other_things(self) -> None:
        """Rights, an assessment and another State's dossier stand in the same graph."""
        dossier = small()
        other = cs.Dossier(state="KGZ")
        assessment = cs.assess(dossier, on="2005-05-12")
        made = [linked.document(thing) for thing in (dossier, other, assessment)]
        graph = graph_of(linked.rights(), linked.kinds(), *made)

        assert linked.dossier(layout(graph), name="urn:civicspace:kaz") == dossier
        assert linked.dossier(layout(graph), name="urn:civicspace:kgz") == other


class TestOtherLayouts:
    """What is nested or flat, in order or not, says the same."""

    @settings(FEW, max_examples=10)
    @given(seed=st.integers(0, 1000))
    def test_flat_and_shuffled(self, seed: int) -> None:
        nodes = layout(graph_of(linked.document(small())))
        random.Random(seed).shuffle(nodes)

        assert linked.dossier(nodes) == small()
        assert linked.dossier({"@graph": nodes}) == small()

    def test_a_node_told_in_two_pieces(self) -> None:
        document = document_of(small())
        head = {key: document.pop(key) for key in ("@id", "state")}
        pieces = [head, {"@id": head["@id"], **document}]
        del pieces[1]["@context"]

        both = {"@context": document["@context"], "@graph": pieces}
        assert linked.dossier(both) == small()


class TestTheStatements:
    """No statement is lost or made in N-Triples, N-Quads or Turtle."""

    @pytest.mark.parametrize("form", ["nt", "turtle"])
    @FEW
    @given(dossier=dossiers())
    def test_any(self, form: str, dossier: cs.Dossier) -> None:
        graph = graph_of(linked.document(dossier))
        again = parsed(Graph(), graph.serialize(format=form), form)

        assert isomorphic(graph, again)
        assert linked.dossier(layout(again)) == dossier

    def test_n_quads(self) -> None:
        text = graph_of(linked.document(small())).serialize(format="nt")
        with quiet():
            quads = parsed(Dataset(), text, "nquads").serialize(format="nquads")
        again = parsed(Dataset(), quads, "nquads")

        assert isomorphic(parsed(Graph(), text, "nt"), again.default_graph)
