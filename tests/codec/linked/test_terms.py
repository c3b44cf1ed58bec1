"""Every term that is used is one that the context or a published vocabulary defines."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import attrs
import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import DC, DCTERMS, PROV, SDO, SKOS

import civicspace as cs
from civicspace.codec import linked
from civicspace.codec.linked.fields import Form, fields_of
from civicspace.codec.linked.terms import CONTEXT_FILE, term
from civicspace.logic.terms import Kind
from civicspace.model.vocabulary import TERMS
from tests.codec.helpers import EXAMPLE
from tests.codec.linked.helpers import graph_of
from tests.codec.linked.ontology import PUBLISHED

RECORDS = (
    cs.Dossier,
    cs.Source,
    cs.Measure,
    cs.Event,
    cs.Restriction,
    cs.Guarantee,
    cs.Calendar,
    cs.Window,
    cs.Election,
    cs.Round,
    cs.Claim,
    cs.TreatyAction,
    cs.Reservation,
    cs.Derogation,
)
FIELDS = [(kind, field) for kind in RECORDS for field in fields_of(kind)]


@pytest.fixture(scope="module")
def everything() -> Graph:
    """The example as a dossier and as an assessment, with the rights and the kinds of measures."""
    dossier = cs.load(EXAMPLE)
    archived = cs.Source(id="one", title="One", archived="https://example.org/one")
    return graph_of(
        linked.document(cs.Dossier(state="KGZ", sources=[archived])),
        linked.document(dossier, on="2005-05-12"),
        linked.document(cs.assess(dossier, on="2005-05-12")),
        linked.rights(),
        linked.kinds(),
    )


class TestPublishedTerms:
    """A term of a published vocabulary is there only if that vocabulary defines it."""

    def used(self, graph: Graph, namespace: str) -> set[str]:
        terms = {str(one) for triple in graph for one in triple if isinstance(one, URIRef)}
        return {one.removeprefix(namespace) for one in terms if one.startswith(namespace)}

    @pytest.mark.parametrize("namespace", PUBLISHED)
    def test_what_is_used_is_what_is_listed(self, everything: Graph, namespace: str) -> None:
        assert self.used(everything, namespace) == PUBLISHED[namespace]

    @pytest.mark.parametrize("space", [DC, DCTERMS, PROV, SDO, SKOS])
    def test_the_library_knows_them(self, space: Any) -> None:
        """The namespaces that rdflib has were made from the ontologies."""
        assert [one for one in PUBLISHED[str(space)] if one not in space] == []

    def test_no_other_namespace(self, everything: Graph) -> None:
        terms = {str(kind) for kind in everything.predicates()}
        known = (*PUBLISHED, "urn:civicspace:ns:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")

        assert [one for one in terms if not one.startswith(known)] == []


class TestTheContext:
    """The context is a file of the package, and its terms fit the fields of the classes."""

    def test_the_file(self) -> None:
        text = (files("civicspace.codec.linked") / CONTEXT_FILE).read_text(encoding="utf-8")

        assert json.loads(text) == {"@context": linked.context()}

    def test_a_copy_is_given(self) -> None:
        linked.context().clear()

        assert linked.context()

    @pytest.mark.parametrize(
        ("kind", "field"), FIELDS, ids=[f"{kind.__name__}.{field.name}" for kind, field in FIELDS]
    )
    def test_field(self, kind: type, field: Any) -> None:
        meant = term(field.name)
        dated = field.form in (Form.WHEN, Form.DAY)
        named = field.form in (Form.REFERENCE, Form.RIGHT) or (
            field.form is Form.RECORD and field.many
        )

        assert meant.listed == field.many
        assert meant.type.endswith("#date") == dated
        assert (meant.type == "@id") == named

    @pytest.mark.parametrize("kind", RECORDS)
    def test_two_fields_are_two_properties(self, kind: Any) -> None:
        names = [field.iri for field in fields_of(kind)]

        assert len(set(names)) == len(names) == len(attrs.fields(kind))

    def test_sets_of_facts_are_lists(self) -> None:
        sets = {name for name, one in TERMS.items() if one.spec.kind is Kind.SET}

        assert {name for name in TERMS if term(f"fact:{name}").listed} == sets

    def test_every_class_of_a_dossier_is_looked_at(self) -> None:
        inner = {field.of for _, field in FIELDS if field.form is Form.RECORD}

        assert inner | {cs.Dossier} == set(RECORDS)
