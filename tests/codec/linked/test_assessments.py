"""An assessment as linked data: verdicts, standings, findings, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rdflib import Graph, URIRef
from rdflib.compare import isomorphic

import civicspace as cs
from civicspace.codec import linked
from tests.codec.helpers import EXAMPLE
from tests.codec.linked.helpers import graph_of, parsed, small

DAY = "2005-05-12"
HEAD = f"urn:civicspace:kaz/assessment/{DAY}"


@pytest.fixture(scope="module")
def found() -> cs.Assessment:
    return cs.assess(cs.load(EXAMPLE), on=DAY)


@pytest.fixture(scope="module")
def nodes(found: cs.Assessment) -> dict[str, Any]:
    listed = linked.document(found)["@graph"]
    named = {node["@id"]: node for node in listed}
    assert len(named) == len(listed)
    return named


@pytest.fixture(scope="module")
def graph(found: cs.Assessment) -> Graph:
    return graph_of(linked.document(found))


def of_type(nodes: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    for node in nodes.values():
        if kind in node["@type"]:
            yield node


class TestVerdicts:
    """The verdict on each right is there, on the record, on the facts, under binding texts."""

    def test_each(self, found: cs.Assessment, nodes: dict[str, Any]) -> None:
        assert [
            (
                one["dcterms:subject"][0]["@id"],
                one["verdict"],
                one["verdict_on_stated_facts"],
                one["verdict_under_binding_texts"],
            )
            for one in nodes[HEAD]["right_verdict"]
        ] == [
            (
                f"right:{right.value}",
                found.verdict(right).value,
                found.verdict(right, strict=True).value,
                found.verdict(right, binding=True).value,
            )
            for right in found.rights
        ]


class TestReviews:
    """Each review has its verdict, and beside it its standing, in a node of its own."""

    def test_all_are_there(self, found: cs.Assessment, nodes: dict[str, Any]) -> None:
        reviews = [one for measure in found.measures for one in measure.reviews]
        told = list(of_type(nodes, "Review"))

        assert [one["verdict"] for one in told] == [one.verdict.value for one in reviews]
        assert [one["standards_applied"] for one in told] == [len(one.findings) for one in reviews]

    def test_the_standing(self, nodes: dict[str, Any]) -> None:
        review = next(
            one for one in of_type(nodes, "Review") if one["provision"].endswith("/iccpr/21")
        )
        standing = nodes[review["standing"]]

        assert (standing["status"], standing["since"]) == ("signed", "2003-12-02")
        assert standing["under"] == "urn:civicspace:ns:instrument/iccpr"
        assert "status" not in review

    def test_every_standing_is_there(self, found: cs.Assessment, nodes: dict[str, Any]) -> None:
        told = [one["status"] for one in of_type(nodes, "Standing")]

        assert told == [one.status.value for one in found.standings]

    def test_a_draft_is_no_breach(self, nodes: dict[str, Any]) -> None:
        drafts = {n["measure"] for n in of_type(nodes, "MeasureAssessment") if n["anticipated"]}
        told = [one for one in of_type(nodes, "Finding") if one["measure"] in drafts]

        assert "incompatible" in {one["verdict"] for one in told}
        assert {one["breach"] for one in told} == {False}


class TestFindings:
    """Each standard that is breached, open or lifted is a finding, with all that it rests on."""

    def test_breaches(self, found: cs.Assessment, nodes: dict[str, Any]) -> None:
        told = [one for one in of_type(nodes, "Finding") if one["breach"]]

        assert len(told) == len(found.findings) > 100
        for one, finding in zip(told, found.findings, strict=True):
            assert one["verdict"] == finding.verdict.value
            assert one["verdict_on_stated_facts"] == finding.strict.value
            assert one["standard"].endswith(f"/{finding.standard.id}")
            assert one["provision"].endswith(f"/{finding.provision.id}")
            assert finding.measure is not None
            assert one["measure"].endswith(f"/{finding.measure.id}")
            assert one.get("presumption", []) == list(finding.presumptions)

    def test_what_they_cite(self, found: cs.Assessment, nodes: dict[str, Any]) -> None:
        told = (one for one in of_type(nodes, "Finding") if one["breach"])
        for one, finding in zip(told, found.findings, strict=True):
            cited = [nodes[ref["@id"]] for ref in one["dcterms:references"]]
            texts = [citation["dcterms:bibliographicCitation"] for citation in cited]

            assert texts == [str(citation) for citation in finding.citations]

    def test_what_is_compatible_is_counted_and_not_told(self, nodes: dict[str, Any]) -> None:
        told = [one for one in of_type(nodes, "Finding") if "lifted_by" not in one]

        assert {one["verdict"] for one in told} == {"incompatible", "undetermined"}

    def test_a_finding_comes_from_the_restriction(self, nodes: dict[str, Any]) -> None:
        for one in of_type(nodes, "Finding"):
            assert one["prov:wasDerivedFrom"] == {"@id": one["restriction"]}


class TestNames:
    """Two assessments have two names, and both refer to the dossier by its names."""

    @pytest.mark.parametrize(
        ("how", "name"),
        [
            ({}, HEAD),
            ({"strict": True}, f"{HEAD}/strict"),
            ({"known_on": "2006-01-01"}, f"{HEAD}/known-on/2006-01-01"),
            ({"known_on": "2006-01-01", "strict": True}, f"{HEAD}/known-on/2006-01-01/strict"),
        ],
    )
    def test_by_how_it_was_made(self, how: dict[str, Any], name: str) -> None:
        node = linked.document(cs.assess(small(), on=DAY, **how))["@graph"][0]

        assert node["@id"] == name
        assert node.get("known_on") == how.get("known_on")
        assert node["strict"] is how.get("strict", False)

    def test_they_lead_into_the_dossier(self, found: cs.Assessment, graph: Graph) -> None:
        dossier = graph_of(linked.document(found.dossier))
        for key in ("measure", "restriction"):
            named = set(graph.objects(None, URIRef(f"urn:civicspace:ns:{key}")))

            assert named <= set(dossier.subjects())
            assert named


class TestTheGraph:
    """No reference leads nowhere, and no statement is lost in Turtle."""

    def test_references(self, found: cs.Assessment, graph: Graph) -> None:
        whole = graph + graph_of(linked.document(found.dossier), linked.rights())
        own = {one for one in whole.objects() if str(one).startswith("urn:civicspace:")}
        types = set(whole.objects(None, URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")))
        kinds = {one for one in own if str(one).startswith("urn:civicspace:ns:measure-kind/")}

        assert own - types - kinds - set(whole.subjects()) == set()

    def test_turtle(self) -> None:
        graph = graph_of(linked.document(cs.assess(small(), on=DAY)))
        again = parsed(Graph(), graph.serialize(format="turtle"), "turtle")

        assert len(graph) > 500
        assert isomorphic(graph, again)

    def test_n_triples_of_the_example(self, graph: Graph) -> None:
        again = parsed(Graph(), graph.serialize(format="nt"), "nt")

        assert len(graph) == len(again) > 30_000
