"""The taxonomy of rights."""

from __future__ import annotations

import pytest

from civicspace import Right, UnknownName

#: Every right under the wider one that it is a part of.
TAXONOMY: dict[str | None, tuple[str, ...]] = {
    None: (
        "expression",
        "religion-belief",
        "assembly",
        "association",
        "participation",
        "privacy",
        "defenders",
        "remedy",
        "liberty",
        "movement",
        "non-discrimination",
    ),
    "expression": (
        "opinion",
        "press",
        "artistic-academic",
        "information",
        "internet",
        "hate-speech-duty",
    ),
    "press": ("journalist-safety", "media-pluralism"),
    "assembly": ("assembly-facilitation", "assembly-monitoring", "policing-life-integrity"),
    "association": (
        "association-formation",
        "association-legal-personality",
        "association-autonomy",
        "association-negative",
        "parties",
        "unions",
        "funding",
    ),
    "participation": (
        "elections",
        "vote",
        "candidacy",
        "campaign",
        "election-observation",
        "public-service",
        "consultation",
    ),
    "privacy": ("communications-secrecy", "anonymity-encryption", "personal-data"),
    "remedy": ("fair-trial", "no-retroactive-penalty"),
    "non-discrimination": ("minorities", "children-civic", "foreigners-civic"),
}


class TestIds:
    """There are 44 rights, each with an id that files and other programs rely on."""

    def test_all(self) -> None:
        expected = {name for names in TAXONOMY.values() for name in names}

        assert expected == {right.value for right in Right}
        assert len(Right) == 44

    @pytest.mark.parametrize("right", Right)
    def test_find(self, right: Right) -> None:
        assert right is Right.find(right.value)
        assert right is Right[right.value.upper().replace("-", "_")]

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("asembly", 'unknown right "asembly": did you mean "assembly"?'),
            ("Assembly", 'unknown right "Assembly": did you mean "assembly"?'),
            ("legal personality", 'unknown right "legal personality"'),
        ],
    )
    def test_unknown(self, name: str, expected: str) -> None:
        with pytest.raises(UnknownName) as caught:
            Right.find(name)

        assert str(caught.value).startswith(expected)


class TestTaxonomy:
    """A right is a part of at most one wider right, and no right is a part of itself."""

    @pytest.mark.parametrize(
        ("parent", "names"), list(TAXONOMY.items()), ids=[str(name) for name in TAXONOMY]
    )
    def test_parts(self, parent: str | None, names: tuple[str, ...]) -> None:
        wider = None if parent is None else Right.find(parent)

        assert set(names) == {right.value for right in Right if right.parent is wider}
        assert wider is None or set(names) == {right.value for right in wider.children}

    @pytest.mark.parametrize("right", Right)
    def test_the_way_up_ends(self, right: Right) -> None:
        lineage = right.lineage

        assert lineage[0] is right
        assert lineage[-1].parent is None
        assert len(lineage) == len(set(lineage))
        assert [wider.parent for wider in lineage[:-1]] == list(lineage[1:])


class TestWithin:
    """A right is within itself and each wider one; two are related if one is within the other."""

    @pytest.mark.parametrize(
        ("inner", "outer", "expected"),
        [
            (Right.FUNDING, Right.ASSOCIATION, True),
            (Right.ASSOCIATION, Right.FUNDING, False),
            (Right.ASSOCIATION, Right.ASSOCIATION, True),
            (Right.JOURNALIST_SAFETY, Right.EXPRESSION, True),
            (Right.JOURNALIST_SAFETY, Right.INTERNET, False),
            (Right.FUNDING, Right.UNIONS, False),
        ],
    )
    def test_within(self, inner: Right, outer: Right, expected: bool) -> None:
        assert expected is inner.within(outer)

    @pytest.mark.parametrize("one", Right)
    def test_with_every_other(self, one: Right) -> None:
        for other in Right:
            both = one.within(other), other.within(one)

            assert (other in one.lineage) is one.within(other)
            assert any(both) is one.related(other)
            assert all(both) is (one is other)


class TestWords:
    """Each right has a label and a meaning of its own."""

    def test_labels(self) -> None:
        labels = {right.label for right in Right}

        assert len(Right) == len(labels)
        assert all(label[0].isupper() for label in labels)

    def test_meanings(self) -> None:
        meanings = {right.meaning for right in Right}

        assert len(Right) == len(meanings)
        assert not any(meaning.endswith(".") for meaning in meanings)


class TestAbsoluteRights:
    """Only opinion and the ban on retroactive penalties are absolute: they bear no limit at all."""

    def test_absolute(self) -> None:
        expected = {Right.OPINION, Right.NO_RETROACTIVE_PENALTY}

        assert expected == {right for right in Right if right.absolute}
