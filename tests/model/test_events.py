"""Events: what happened to a measure, and how it is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from civicspace import Certainty, Event, EventKind, InvalidDate, InvalidValue, Stage, strategies


class TestTelling:
    """An event is told as a verb, its stage, its date, and how sure it is unless verified."""

    @pytest.mark.parametrize(
        ("event", "expected"),
        [
            (
                Event(event=EventKind.SIGNED, date="2005-04-15"),
                "signed on 15 April 2005",
            ),
            (Event(event=EventKind.IN_FORCE, date="2005-07"), "came into force in July 2005"),
            (
                Event(event=EventKind.STRUCK_DOWN, date="2005-08-23"),
                "struck down on 23 August 2005",
            ),
            (
                Event(event=EventKind.PASSED, date="2005", stage=Stage.LOWER_HOUSE),
                "passed (lower house) in 2005",
            ),
            (
                Event(
                    event=EventKind.ORDERED,
                    date="2005-05-04/2005-05-06",
                    stage=Stage.FIRST_INSTANCE,
                    certainty=Certainty.DISPUTED,
                ),
                "ordered (first instance) between 4 May 2005 and 6 May 2005 (disputed)",
            ),
        ],
    )
    def test_print(self, event: Event, expected: str) -> None:
        assert expected == str(event)

    @settings(max_examples=100, deadline=None)
    @given(strategies.events())
    def test_every_event(self, event: Event) -> None:
        said = str(event)

        assert said.startswith(event.event.words)
        assert event.date.words in said
        assert (event.certainty is Certainty.VERIFIED) is not said.endswith(
            f"({event.certainty.value})"
        )


class TestStages:
    """A first reading, and passage by one house of two, leave a measure a draft."""

    def test_partial(self) -> None:
        expected = {Stage.READING, Stage.LOWER_HOUSE, Stage.UPPER_HOUSE}

        assert expected == {stage for stage in Stage if stage.partial}


class TestWhatIsNoEvent:
    """A date that does not exist is refused, and so is one text in the place of a list."""

    def test_no_date(self) -> None:
        with pytest.raises(InvalidDate, match="no such day"):
            Event(event=EventKind.SIGNED, date="2005-02-30")

    def test_one_source_as_text(self) -> None:
        expected = '"fh-2005" is one text where several values are expected'
        with pytest.raises(InvalidValue) as caught:
            Event(event=EventKind.SIGNED, date="2005-04-15", sources="fh-2005")

        assert expected == str(caught.value)
