"""The status of a measure on a day, as its events tell it."""

from __future__ import annotations

import pytest
from pendulum import Date

from civicspace import Event, EventKind, Measure, MeasureKind, MeasureStatus, Stage
from civicspace.model.statuses import possible_statuses

K = EventKind
NOT_YET, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED, UNKNOWN = MeasureStatus


def law(*events: Event) -> Measure:
    return Measure(id="law", title="A law", kind=MeasureKind.LAW, timeline=events)


def event(kind: EventKind, date: str, stage: Stage | None = None) -> Event:
    return Event(event=kind, date=date, stage=stage)


#: A story that leads to each status by the end of 2004.
BEFORE = {
    NOT_YET: (),
    DRAFT: (event(K.INTRODUCED, "2001-01-01"),),
    ADOPTED: (event(K.INTRODUCED, "2001-01-01"), event(K.SIGNED, "2002-01-01")),
    IN_FORCE: (event(K.SIGNED, "2002-01-01"), event(K.IN_FORCE, "2003-01-01")),
    SUSPENDED: (event(K.IN_FORCE, "2003-01-01"), event(K.SUSPENDED, "2004-01-01")),
    ENDED: (event(K.IN_FORCE, "2003-01-01"), event(K.REPEALED, "2004-01-01")),
}

#: What each event makes of a measure, by what it was: not yet, a draft, adopted, in force,
#: suspended, ended.
EFFECTS = {
    (K.INTRODUCED, None): (DRAFT, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, Stage.READING): (DRAFT, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, Stage.LOWER_HOUSE): (DRAFT, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, Stage.UPPER_HOUSE): (DRAFT, DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, None): (ADOPTED, ADOPTED, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, Stage.PARLIAMENT): (ADOPTED, ADOPTED, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PASSED, Stage.REFERENDUM): (ADOPTED, ADOPTED, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.SIGNED, None): (ADOPTED, ADOPTED, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.PUBLISHED, None): (ADOPTED, ADOPTED, ADOPTED, IN_FORCE, SUSPENDED, ENDED),
    (K.IN_FORCE, None): (IN_FORCE,) * 6,
    (K.ORDERED, None): (IN_FORCE,) * 6,
    (K.ORDERED, Stage.FIRST_INSTANCE): (IN_FORCE,) * 6,
    (K.ENFORCED, None): (IN_FORCE, IN_FORCE, IN_FORCE, IN_FORCE, IN_FORCE, ENDED),
    # A bill that is put on hold, or taken up again, is still a bill.
    (K.SUSPENDED, None): (SUSPENDED, DRAFT, ADOPTED, SUSPENDED, SUSPENDED, ENDED),
    (K.RESUMED, None): (IN_FORCE, DRAFT, ADOPTED, IN_FORCE, IN_FORCE, ENDED),
    (K.STRUCK_DOWN, None): (ENDED,) * 6,
    (K.REPEALED, None): (ENDED,) * 6,
    (K.WITHDRAWN, None): (ENDED,) * 6,
    (K.EXPIRED, None): (ENDED,) * 6,
}


class TestEachEvent:
    """An event makes of a measure what its kind and stage say, from its own day on."""

    @pytest.mark.parametrize(
        ("kind", "stage", "was", "expected"),
        [
            (kind, stage, was, becomes)
            for (kind, stage), effects in EFFECTS.items()
            for was, becomes in zip(BEFORE, effects, strict=True)
        ],
    )
    def test_effect(
        self,
        kind: EventKind,
        stage: Stage | None,
        was: MeasureStatus,
        expected: MeasureStatus,
    ) -> None:
        measure = law(*BEFORE[was], event(kind, "2005-05-12", stage))

        assert was is measure.status("2005-05-11")
        assert expected is measure.status("2005-05-12")
        assert expected is measure.status("2005-05-13")

    @pytest.mark.parametrize("was", [DRAFT, ADOPTED, IN_FORCE, SUSPENDED, ENDED])
    def test_amendment_changes_no_status(self, was: MeasureStatus) -> None:
        measure = law(*BEFORE[was], event(K.AMENDED, "2005-05-12"))

        assert was is measure.status("2005-05-11")
        assert was is measure.status("2005-05-12")
        assert was is measure.status("2005-05-13")

    def test_no_kind_is_left_out(self) -> None:
        expected = set(EventKind) - {K.AMENDED}

        assert expected == {kind for kind, _ in EFFECTS}


class TestAWholeLife:
    """A measure is what the last event by a day has made of it."""

    measure = law(
        event(K.INTRODUCED, "2005-01-10"),
        event(K.PASSED, "2005-02-10", Stage.LOWER_HOUSE),
        event(K.PASSED, "2005-03-10", Stage.UPPER_HOUSE),
        event(K.PASSED, "2005-03-20", Stage.PARLIAMENT),
        event(K.SIGNED, "2005-04-10"),
        event(K.IN_FORCE, "2005-05-10"),
        event(K.AMENDED, "2005-06-10"),
        event(K.SUSPENDED, "2005-07-10"),
        event(K.RESUMED, "2005-08-10"),
        event(K.REPEALED, "2005-09-10"),
        event(K.ENFORCED, "2005-10-10"),
    )

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2005-01-09", NOT_YET),
            ("2005-01-10", DRAFT),
            ("2005-02-10", DRAFT),
            ("2005-03-10", DRAFT),
            ("2005-03-19", DRAFT),
            ("2005-03-20", ADOPTED),
            ("2005-05-09", ADOPTED),
            ("2005-05-10", IN_FORCE),
            ("2005-06-10", IN_FORCE),
            ("2005-07-09", IN_FORCE),
            ("2005-07-10", SUSPENDED),
            ("2005-08-09", SUSPENDED),
            ("2005-08-10", IN_FORCE),
            ("2005-09-09", IN_FORCE),
            ("2005-09-10", ENDED),
            ("2005-10-10", ENDED),
            ("2025-01-01", ENDED),
        ],
    )
    def test_day(self, day: str, expected: MeasureStatus) -> None:
        assert expected is self.measure.status(day)


class TestTheEnd:
    """Nothing after the end brings a measure back but a new entry into force, or an order."""

    @pytest.mark.parametrize("kind", [kind for kind in K if kind not in (K.IN_FORCE, K.ORDERED)])
    def test_it_stays_ended(self, kind: EventKind) -> None:
        measure = law(
            event(K.IN_FORCE, "2003-01-01"),
            event(K.STRUCK_DOWN, "2004-01-01"),
            event(kind, "2005-05-12"),
        )

        assert ENDED is measure.status("2005-05-12")

    @pytest.mark.parametrize("kind", [K.IN_FORCE, K.ORDERED])
    def test_it_comes_back(self, kind: EventKind) -> None:
        measure = law(
            event(K.IN_FORCE, "2003-01-01"),
            event(K.EXPIRED, "2004-01-01"),
            event(kind, "2005-05-12"),
        )

        assert ENDED is measure.status("2005-05-11")
        assert IN_FORCE is measure.status("2005-05-12")
        assert IN_FORCE is measure.status("2005-05-13")


class TestNothingIsTold:
    """Of a measure of which no event is told, no status is known on any day."""

    @pytest.mark.parametrize("day", ["1900-01-01", "2005-05-12", "2099-12-31"])
    def test_unknown(self, day: str) -> None:
        expected = frozenset({UNKNOWN})

        assert UNKNOWN is law().status(day)
        assert expected == law().possible_statuses(day)


class TestWords:
    """Each status has words for a sentence, and for a sentence about several measures."""

    @pytest.mark.parametrize(
        ("status", "words", "plural"),
        [
            (NOT_YET, "not yet", "not yet"),
            (DRAFT, "a draft", "drafts"),
            (ADOPTED, "adopted, not in force", "adopted, not in force"),
            (IN_FORCE, "in force", "in force"),
            (SUSPENDED, "suspended", "suspended"),
            (ENDED, "ended", "ended"),
            (UNKNOWN, "not known", "not known"),
        ],
    )
    def test_words(self, status: MeasureStatus, words: str, plural: str) -> None:
        assert (words, plural) == (status.words, status.plural)


class TestEventsOnOneDay:
    """Of events on one day the one listed last decides, and that from the same day."""

    @pytest.mark.parametrize(
        ("kinds", "expected"),
        [
            ((K.SIGNED, K.PUBLISHED, K.IN_FORCE), IN_FORCE),
            ((K.IN_FORCE, K.SUSPENDED), SUSPENDED),
            ((K.SUSPENDED, K.IN_FORCE), IN_FORCE),
            ((K.IN_FORCE, K.REPEALED), ENDED),
        ],
    )
    def test_order(self, kinds: tuple[EventKind, ...], expected: MeasureStatus) -> None:
        told = [event(kind, "2005-05-12") for kind in kinds]

        assert {NOT_YET} == possible_statuses(told, Date(2005, 5, 11))
        assert {expected} == possible_statuses(told, Date(2005, 5, 12))
