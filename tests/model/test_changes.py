"""Causes: one thing that was one way before and another way after."""

from __future__ import annotations

import pytest
from hypothesis import given

from civicspace import Cause, CauseKind, Direction, InvalidValue, TruthValueError, strategies

CAUSE = Cause(kind=CauseKind.MEASURE, what="law", before="a draft", after="in force")


class TestText:
    """A cause reads as one line, with the name that people use and the event that did it."""

    def test_bare(self) -> None:
        assert CAUSE.text == str(CAUSE) == "law: a draft -> in force"

    @given(strategies.causes())
    def test_any(self, cause: Cause) -> None:
        assert cause.text.startswith(cause.name or cause.what)
        assert cause.because in cause.text

    @pytest.mark.parametrize("field", ["what", "before", "after"])
    def test_blank(self, field: str) -> None:
        values = {"what": "law", "before": "one", "after": "two", field: " "}
        with pytest.raises(InvalidValue) as caught:
            Cause(kind=CauseKind.MEASURE, **values)

        assert str(caught.value) == f"{field} must be a text that is not blank, not ' '"


class TestMirror:
    """The mirror of a cause exchanges before and after, and nothing else."""

    def test_one(self) -> None:
        assert CAUSE.mirrored.text == "law: in force -> a draft"

    @pytest.mark.parametrize("direction", Direction)
    def test_directions(self, direction: Direction) -> None:
        assert direction.reverse.reverse is direction

    def test_no_truth_value(self) -> None:
        with pytest.raises(TruthValueError):
            bool(Direction.BETTER)


class TestKinds:
    """The kinds have an order, so that causes can be listed."""

    def test_order(self) -> None:
        assert [kind.order for kind in CauseKind] == list(range(len(CauseKind)))
