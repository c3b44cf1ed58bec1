"""A document that is not ours, or not any more, is refused, with every fault and its place."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

import civicspace as cs
from civicspace.codec import linked
from tests.codec.linked.helpers import document_of, graph_of, layout, refusal, small

Document = dict[str, Any]


def spoilt(change: Callable[[Document], object]) -> list[str]:
    """What is said of the small dossier's document after a change."""
    document = document_of(small())
    change(document)
    return refusal(document)


class TestContexts:
    """No context is fetched: ours is accepted, and so is none, and no other."""

    REMEDY = "give the one of linked.context(), or the expanded form without a context"

    def test_an_address(self) -> None:
        assert spoilt(lambda d: d.update({"@context": "https://example.org/c"})) == [
            '@context: the context "https://example.org/c" is elsewhere, and nothing is fetched: '
            + self.REMEDY
        ]

    @pytest.mark.parametrize("context", [{}, [], None, [{"a": "urn:b"}], 5])
    def test_another(self, context: Any) -> None:
        assert spoilt(lambda d: d.update({"@context": context}))[0] == (
            f"@context: the context is another than ours: {self.REMEDY}"
        )

    def test_ours_with_a_change(self) -> None:
        assert spoilt(lambda d: d["@context"].update(title="urn:x"))[0].startswith("@context: ")

    def test_one_within(self) -> None:
        problem = spoilt(lambda d: d["measures"][0].update({"@context": "https://example.org"}))

        assert problem == ['measures[0]["@context"]: the keyword @context is not read here']

    def test_none_and_short_names(self) -> None:
        assert refusal([{"@id": "urn:a", "title": "x"}]) == [
            '[0].title: "title" is no IRI, and there is no context for it'
        ]


class TestWhatIsNoDocument:
    """Whatever is no JSON-LD, or beyond what is read, is a fault and never another error."""

    @pytest.mark.parametrize("document", [None, 5, "text", True])
    def test_no_mapping(self, document: object) -> None:
        assert refusal(document)[0].endswith("is no JSON-LD: give a mapping or a list")

    @pytest.mark.parametrize("document", [{}, [], {"@graph": []}, [{"@id": "urn:a"}]])
    def test_no_dossier(self, document: object) -> None:
        assert refusal(document) == [
            "there is no dossier in it: no node with a name has the type Dossier"
        ]

    @pytest.mark.parametrize(
        "node",
        [
            5,
            {"@id": 5},
            {"@type": [None]},
            {"@reverse": {}},
            {5: "x"},
            {"urn:a": [[1]]},
            {"urn:a": {"@list": [{"@list": []}]}},
            {"urn:a": {"@list": [], "@id": "x"}},
            {"urn:a": {"@value": []}},
            {"urn:a": {"@value": "x", "@index": "y"}},
            {"urn:a": {"@value": "x", "@language": 5}},
            {"urn:a": "\ud800"},
            {"urn:a": object()},
        ],
    )
    def test_odd_nodes(self, node: Any) -> None:
        assert len(refusal([node])) == 1

    def test_too_deep(self) -> None:
        node: Document = {}
        for _ in range(5000):
            node = {"urn:a": node}

        assert refusal(node)[0].endswith("lists and mappings within each other, more than 100 deep")


class TestFaults:
    """A fault in a value is told as in a file, with its place in the dossier, all at once."""

    def test_several(self) -> None:
        def change(document: Document) -> None:
            document["measures"][0]["kind"] = "lwa"
            document["measures"][1]["timeline"][0]["date"] = "2005-02-30"
            document["measures"][1]["restrictions"][0]["rights"][0] = "right:asembly"
            document["measures"][1]["restrictions"][0]["facts"]["fact:fom"] = "ban"

        assert sorted(spoilt(change)) == [
            'measures[0].kind: unknown kind "lwa": did you mean "law"?',
            'measures[1].restrictions[0].facts.fom: unknown fact "fom": did you mean "form"?',
            'measures[1].restrictions[0].rights[0]: unknown right "right:asembly":'
            ' did you mean "right:assembly"?',
            'measures[1].timeline[0].date: "2005-02-30" is not a date: no such day; write '
            "2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06",
        ]

    def test_a_source_that_is_not_there(self) -> None:
        name = "urn:civicspace:kaz/source/gazete"

        assert spoilt(lambda d: d["measures"][1].update(sources=[name])) == [
            'measures[1].sources[0]: no source has the id "gazete": did you mean "gazette"?'
        ]

    def test_the_name_of_something_else(self) -> None:
        assert spoilt(lambda d: d["measures"][1].update(sources=["urn:x"])) == [
            'measures[1].sources[0]: "urn:x" is no name of a source of this dossier:'
            " urn:civicspace:kaz/source/..."
        ]

    def test_what_is_missing(self) -> None:
        assert spoilt(lambda d: d["measures"][0].pop("title")) == [
            "measures[0].title: `title` is missing"
        ]

    @pytest.mark.parametrize(
        ("key", "value", "message"),
        [
            ("title", {"@id": "urn:a"}, '"urn:a" is not a value'),
            ("timeline", "urn:a", None),
            ("title", ["A", "B"], "it is said 2 times: it has one value"),
            ("title", {"@list": []}, "a list is not a value"),
        ],
    )
    def test_the_wrong_sort_of_value(self, key: str, value: Any, message: str | None) -> None:
        problems = spoilt(lambda d: d["measures"][0].update({key: value}))

        assert message is None or problems[0] == f"measures[0].{key}: {message}"

    def test_one_node_in_two_places(self) -> None:
        def change(document: Document) -> None:
            document["measures"][1] = {"@id": document["measures"][0]["@id"]}

        assert "measures[1]: the same node stands in two places" in spoilt(change)

    def test_no_version(self) -> None:
        assert spoilt(lambda d: d.pop("civicspace"))[0].startswith("civicspace: ")

    def test_a_later_version(self) -> None:
        document = document_of(small()) | {"civicspace": 99}
        with pytest.raises(cs.VersionError, match="this file is in format 99"):
            linked.dossier(document)


class TestStatements:
    """A statement that the dossier does not give, or that it gives and is not there, is refused."""

    @pytest.mark.parametrize(
        ("key", "value", "message"),
        [
            (
                "schema:legislationType",
                "law",
                '"law" does not follow from the dossier, which has "amendment"',
            ),
            ("dcterms:creator", "x", '"x" does not follow from the dossier'),
            ("colour", "red", '"red" does not follow from the dossier'),
            (
                "title",
                {"@value": "A ban", "@language": "en"},
                '"A ban" (en) does not follow from the dossier, which has "A ban"',
            ),
            (
                "schema:name",
                ["A ban", "Another"],
                '"Another" does not follow from the dossier',
            ),
            (
                "eli:in_force",
                {"@id": "eli:InForce-notInForce"},
                '"eli:InForce-notInForce" does not follow from the dossier',
            ),
        ],
    )
    def test_added_or_changed(self, key: str, value: Any, message: str) -> None:
        problems = spoilt(lambda d: d["measures"][1].update({key: value}))

        assert problems == [f"measures[1].{_step(key)}: {message}".replace("].[", "][")]

    def test_left_out(self) -> None:
        assert spoilt(lambda d: d["measures"][1].pop("eli:is_about")) == [
            'measures[1]["eli:is_about"]: "right:assembly" follows from the dossier,'
            " and is not said",
            'measures[1]["eli:is_about"]: "right:expression" follows from the dossier,'
            " and is not said",
        ]

    def test_a_number_as_a_text(self) -> None:
        act = "treaty_actions:\n  - {instrument: iccpr, action: ratification, date: 2006-01-24}\n"
        document = document_of(small("sources:\n", f"{act}sources:\n"))
        document["treaty_actions"][0]["verified"] = "0"

        assert refusal(document) == ['treaty_actions[0].verified: "0" is not a whole number']

    def test_another_name(self) -> None:
        name = "urn:civicspace:kaz/measure/cod"

        assert (
            f'"{name}" does not follow'
            in spoilt(lambda d: d["measures"][0].update({"@id": name}))[0]
        )

    def test_the_name_of_the_dossier(self) -> None:
        document = layout(graph_of(linked.document(cs.Dossier(state="KAZ"))))
        document[0]["@id"] = "urn:civicspace:kgz"

        assert refusal(document) == [
            '@id: the name of the dossier, "urn:civicspace:kgz", does not end in kaz'
        ]

    def test_a_measure_that_stands_in_no_list(self) -> None:
        nodes = layout(graph_of(linked.document(small())))
        stray = copy.deepcopy(next(n for n in nodes if n["@id"].endswith("/measure/code")))
        stray["@id"] += "x"

        assert refusal([*nodes, stray]) == [
            '"urn:civicspace:kaz/measure/codex" is described, and is no part of the dossier'
        ]

    def test_the_order_of_a_list_counts(self) -> None:
        nodes = document_of(small())
        nodes["measures"].reverse()

        assert linked.dossier(nodes) != small()


def _step(key: str) -> str:
    return f'["{key}"]' if ":" in key else key
