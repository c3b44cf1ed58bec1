"""Whatever is put in the place of whatever: a result comes out of it, or an error of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.codec.results.kinds import RESULTS
from civicspace.codec.results.texts import loads_result
from tests.codec.results.helpers import BAN, spoilt, stored

REVIEW = cs.review(BAN, under="iccpr/21", on="2005-05-12", state="KAZ")
DOCUMENTS = (
    stored(REVIEW, outlook=True),
    stored(cs.remedies(cs.review(BAN, under="udhr/20"))),
    stored(cs.trajectory(cs.Dossier(state="KAZ"), "2006-04-23", "2006-04-24")),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
    | st.sampled_from(["1", "iccpr", "iccpr/21", "ban", "2005-05-12", "true", "form", "aims"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["node", "of", "fact", "1", "id"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def places(part: Any, path: str = "") -> Iterator[str]:
    """The path of every value in a document."""
    pairs = part.items() if isinstance(part, dict) else enumerate(part)
    for key, value in pairs:
        if "/" not in str(key):
            yield f"{path}{key}"
            if isinstance(value, (dict, list)):
                yield from places(value, f"{path}{key}/")


PLACES = [sorted(places(document)) for document in DOCUMENTS]


class TestAnything:
    """A document of which a part is anything else is read or refused, and nothing else happens."""

    @settings(max_examples=150, deadline=None)
    @given(st.data(), st.integers(0, 2), ANYTHING)
    def test_one_part(self, data: st.DataObject, which: int, value: object) -> None:
        path = data.draw(st.sampled_from(PLACES[which]))
        text = json.dumps(spoilt(DOCUMENTS[which], path, value))
        try:
            found = loads_result(text)
        except cs.CivicspaceError:
            return
        assert type(found) in RESULTS.values()
        assert loads_result(cs.dumps(found)) == found

    @pytest.mark.parametrize("kind", RESULTS)
    def test_one_kind_for_another(self, kind: str) -> None:
        document = spoilt(DOCUMENTS[0], "result", kind)
        if kind == "review":
            assert loads_result(json.dumps(document)) == REVIEW
        else:
            with pytest.raises(cs.CivicspaceError):
                loads_result(json.dumps(document))
