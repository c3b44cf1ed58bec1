"""Answers with more than two values are not bools."""

from __future__ import annotations

from enum import Enum

import pytest
from hypothesis import given, settings

from civicspace import MeasureStatus, Status, Truth, TruthValueError, Verdict, strategies
from civicspace.logic.conditions import Condition
from civicspace.model.choices import Form, Scope
from civicspace.model.vocabulary import form, precise, scope

ENUMS: list[type[Enum]] = [Truth, Verdict, Status, MeasureStatus]


class TestAnswersAreNotBools:
    """No truth, verdict or status can be used as true or false."""

    @pytest.mark.parametrize("member", [member for enum in ENUMS for member in enum], ids=str)
    def test_refused(self, member: Enum) -> None:
        expected = f"{member} is neither true nor false: compare with `is`"
        with pytest.raises(TruthValueError) as caught:
            bool(member)

        assert expected == str(caught.value)

    def test_in_a_test(self) -> None:
        expected = "Verdict.COMPATIBLE is neither true nor false: compare with `is`"
        with pytest.raises(TruthValueError) as caught:
            assert not Verdict.COMPATIBLE

        assert expected == str(caught.value)

    def test_it_is_a_type_error_too(self) -> None:
        with pytest.raises(TypeError):
            bool(Truth.FALSE)


class TestConditionsAreNotBools:
    """A condition cannot be used as true or false, so it is never joined by `and` or `or`."""

    message = "a condition is neither true nor false: join conditions with & | ~"

    @settings(max_examples=50, deadline=None)
    @given(strategies.conditions(["form", "aims", "precise", "notice_hours"]))
    def test_refused(self, condition: Condition) -> None:
        with pytest.raises(TruthValueError) as caught:
            bool(condition)

        assert self.message == str(caught.value)

    def test_joined_by_and(self) -> None:
        with pytest.raises(TruthValueError) as caught:
            _ = (form == Form.BAN) and (scope == Scope.BLANKET)

        assert self.message == str(caught.value)

    def test_denied_by_not(self) -> None:
        with pytest.raises(TruthValueError) as caught:
            assert not precise.holds

        assert self.message == str(caught.value)
