"""Whatever is given for a document, only our errors come of it, and nothing false."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib.compare import isomorphic

import civicspace as cs
from civicspace.codec import linked
from tests.codec.linked.helpers import document_of, graph_of, small

KEYS = ["@id", "@type", "@list", "@value", "@context", "@graph", "title", "measures", "urn:a"]
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(["", "Dossier", "urn:civicspace:kaz", "right:assembly", "2005", "\ud800"]),
)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=12,
)


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything in some data but the context."""
    found = [path] if path else []
    parts = data.items() if isinstance(data, dict) else enumerate(data)
    for key, part in parts if isinstance(data, (dict, list)) else ():
        if key != "@context":
            found += (
                places(part, (*path, key)) if isinstance(part, (dict, list)) else [(*path, key)]
            )
    return found


PLACES = places(document_of(small()))


class TestAnyData:
    """Any data at all are refused as a dossier, with an error of ours."""

    @settings(max_examples=100)
    @given(data=ANYTHING)
    def test_refused(self, data: Any) -> None:
        with pytest.raises(cs.DossierError):
            linked.dossier(data)

    @settings(max_examples=100)
    @given(data=st.dictionaries(st.sampled_from(KEYS), ANYTHING))
    def test_with_our_context(self, data: Any) -> None:
        with pytest.raises(cs.DossierError):
            linked.dossier(data | {"@context": linked.context()})


class TestAnyChange:
    """A document with one value exchanged or left out is refused, or all that it says is read."""

    @settings(max_examples=100, deadline=None)
    @given(place=st.sampled_from(PLACES), instead=st.just("leave out") | ANYTHING)
    def test_one(self, place: tuple[Any, ...], instead: Any) -> None:
        document = document_of(small())
        holder: Any = document
        for key in place[:-1]:
            holder = holder[key]
        if instead == "leave out":
            del holder[place[-1]]
        else:
            holder[place[-1]] = instead
        try:
            found = linked.dossier(document)
        except cs.DossierError:
            return
        assert isomorphic(graph_of(document), graph_of(linked.document(found)))
