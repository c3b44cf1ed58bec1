"""States and their acts: treaty actions, reservations and derogations."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    Action,
    Derogation,
    InvalidDate,
    InvalidValue,
    Reservation,
    State,
    TreatyAction,
    strategies,
)

BOUNDED: list[type[Reservation] | type[Derogation]] = [Reservation, Derogation]


def act(action: Action = Action.RATIFICATION, **more: Any) -> TreatyAction:
    return TreatyAction(state="KAZ", instrument="iccpr", action=action, date="2006-01-24", **more)


class TestStates:
    """A State prints as its name, or as its code where no name is given."""

    @pytest.mark.parametrize(
        ("state", "expected"),
        [(State(code="KAZ", name="Kazakhstan"), "Kazakhstan"), (State(code="KAZ"), "KAZ")],
    )
    def test_print(self, state: State, expected: str) -> None:
        assert expected == str(state)

    def test_no_code(self) -> None:
        expected = "code 'Kazakhstan' is not a State's code: use ISO 3166-1 alpha-3, like KAZ"
        with pytest.raises(InvalidValue) as caught:
            State(code="Kazakhstan")

        assert expected == str(caught.value)


class TestActions:
    """An act signs, binds, or ends; a withdrawal that was rejected does none of these."""

    @pytest.mark.parametrize(
        ("action", "expected"),
        [
            (Action.SIGNATURE, "signs"),
            (Action.SUCCESSION_TO_SIGNATURE, "signs"),
            (Action.RATIFICATION, "binds"),
            (Action.ACCESSION, "binds"),
            (Action.ACCEPTANCE, "binds"),
            (Action.APPROVAL, "binds"),
            (Action.SUCCESSION, "binds"),
            (Action.ADMISSION, "binds"),
            (Action.DENUNCIATION, "ends"),
            (Action.CESSATION, "ends"),
            (Action.WITHDRAWAL_REJECTED, ""),
        ],
    )
    def test_effect(self, action: Action, expected: str) -> None:
        found = [name for name in ("signs", "binds", "ends") if getattr(action, name)]

        assert expected.split() == found

    def test_none_is_left_out(self) -> None:
        assert len(Action) == 11


class TestTreatyActions:
    """An act counts from its day of effect, which is its own date unless another is given."""

    def test_effect(self) -> None:
        assert act(in_force="2006-04-24").effect == Date(2006, 4, 24)
        assert act().effect == Date(2006, 1, 24)

    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            (act(verified=1), "ratification of 24 January 2006"),
            (
                act(verified=3, in_force="2006-04-24"),
                "ratification of 24 January 2006, in effect on 24 April 2006",
            ),
            (act(verified=3, in_force="2006-01-24"), "ratification of 24 January 2006"),
            (
                act(Action.SUCCESSION_TO_SIGNATURE),
                "succession to signature of 24 January 2006 (date not verified)",
            ),
        ],
    )
    def test_print(self, found: TreatyAction, expected: str) -> None:
        assert expected == str(found)

    @pytest.mark.parametrize("date", ["2006-01", "2006", "2006-02-30"])
    def test_an_act_has_a_day(self, date: str) -> None:
        with pytest.raises(InvalidDate):
            TreatyAction(state="KAZ", instrument="iccpr", action=Action.RATIFICATION, date=date)

    def test_no_instrument(self) -> None:
        expected = "instrument must be a text that is not blank, not ''"
        with pytest.raises(InvalidValue) as caught:
            TreatyAction(state="KAZ", instrument="", action=Action.RATIFICATION, date="2006-01-24")

        assert expected == str(caught.value)


@pytest.mark.parametrize("kind", BOUNDED)
class TestBounds:
    """A reservation or derogation holds from its first day until the day before its end."""

    def make(self, kind: Any, start: str | None, end: str | None) -> Any:
        return kind(state="XYZ", instrument="echr", provisions=["11"], start=start, end=end)

    def test_both(self, kind: type[object]) -> None:
        span = self.make(kind, "2016-07-21", "2018-07-19").span

        assert "2016-07-20" not in span
        assert "2016-07-21" in span
        assert "2016-07-22" in span
        assert "2018-07-18" in span
        assert "2018-07-19" not in span
        assert "2018-07-20" not in span

    def test_none(self, kind: type[object]) -> None:
        assert "2016-07-20" in self.make(kind, None, None).span

    def test_crossed(self, kind: type[object]) -> None:
        expected = "the span [2018-07-19, 2016-07-21) ends before it starts"
        with pytest.raises(InvalidDate) as caught:
            self.make(kind, "2018-07-19", "2016-07-21")

        assert expected == str(caught.value)


class TestWhatIsNotKnown:
    """Whether a derogation was notified is unknown unless told."""

    def test_default(self) -> None:
        derogation = Derogation(state="XYZ", instrument="echr", provisions=["11"])

        assert derogation.notified is None

    @settings(max_examples=50, deadline=None)
    @given(strategies.derogations())
    def test_any(self, derogation: Derogation) -> None:
        assert (derogation.start, derogation.end) == (derogation.span.start, derogation.span.end)
