"""Verdicts and statuses, and how a standing is told."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from pendulum import Date

from civicspace import (
    Action,
    Citation,
    Derogation,
    Element,
    Explanation,
    Finding,
    Force,
    Instrument,
    Reservation,
    Right,
    Standard,
    Standing,
    Status,
    Strength,
    TreatyAction,
    Verdict,
    provision,
)
from civicspace.logic.explain import Step
from civicspace.model.choices import Form
from civicspace.model.instruments import InstrumentKind
from civicspace.model.vocabulary import form

COVENANT = Instrument(
    id="iccpr",
    title="International Covenant on Civil and Political Rights",
    short="ICCPR",
    kind=InstrumentKind.TREATY,
    force=Force.BINDING,
    adopted="1966-12-16",
)
SIGNED = TreatyAction(
    state="KAZ", instrument="iccpr", action=Action.SIGNATURE, date="2003-12-02", verified=2
)
RATIFIED = TreatyAction(
    state="KAZ",
    instrument="iccpr",
    action=Action.RATIFICATION,
    date="2006-01-24",
    in_force="2006-04-24",
    verified=2,
)


def standing(status: Status, on: str = "2005-05-12", **more: Any) -> Standing:
    day = Date.fromisoformat(on)
    values: dict[str, Any] = {"since": Date(2003, 12, 2), **more}
    return Standing(state="KAZ", instrument=COVENANT, on=day, status=status, **values)


class TestVerdicts:
    """A verdict is one of four, each with its words."""

    def test_words(self) -> None:
        expected = ["compatible", "incompatible", "undetermined", "not applicable"]

        assert expected == [verdict.words for verdict in Verdict]


class TestStatuses:
    """The statuses stand from the strongest to the weakest, and the first four count."""

    def test_order(self) -> None:
        expected = ["bound", "committed", "signed", "persuasive", "withdrawn", "none", "unknown"]

        assert expected == [status.value for status in sorted(Status, key=lambda s: s.weight)]

    def test_counts(self) -> None:
        expected = {Status.BOUND, Status.COMMITTED, Status.SIGNED, Status.PERSUASIVE}

        assert expected == {status for status in Status if status.counts}

    def test_only_the_bound_are_bound(self) -> None:
        expected = {Status.BOUND}

        assert expected == {status for status in Status if standing(status).binding}


class TestBreaches:
    """A finding is a breach if its standard is breached and settles something alone."""

    @pytest.mark.parametrize(
        ("verdict", "strength", "expected"),
        [
            (Verdict.INCOMPATIBLE, Strength.CONCLUSIVE, True),
            (Verdict.INCOMPATIBLE, Strength.PRESUMPTIVE, True),
            (Verdict.INCOMPATIBLE, Strength.FACTOR, False),
            (Verdict.COMPATIBLE, Strength.CONCLUSIVE, False),
            (Verdict.UNDETERMINED, Strength.CONCLUSIVE, False),
            (Verdict.NOT_APPLICABLE, Strength.PRESUMPTIVE, False),
            (Verdict.COMPATIBLE, Strength.FACTOR, False),
        ],
    )
    def test_row(self, verdict: Verdict, strength: Strength, expected: bool) -> None:
        standard = Standard(
            id="assembly.ban",
            right=Right.ASSEMBLY,
            element=Element.NECESSITY,
            strength=strength,
            condition=form == Form.BAN,
            authorities=[
                Citation(instrument="iccpr", ref="art. 21", short="ICCPR", dated="1976-03-23")
            ],
            message="It is a ban.",
        )
        found = Finding(
            standard=standard,
            provision=provision("iccpr/21"),
            verdict=verdict,
            strict=verdict,
            citations=standard.authorities,
            explanation=Explanation(step=Step.RULE, text="It is a ban"),
            open=frozenset(),
        )

        assert expected is found.breach
        assert f"<Finding assembly.ban under iccpr/21: {verdict.value}>" == repr(found)


class TestTelling:
    """A standing is told in a clause, with the day since which it is so."""

    @pytest.mark.parametrize(
        ("status", "expected"),
        [
            (Status.BOUND, "ICCPR: in force for the State since 2 December 2003"),
            (Status.COMMITTED, "ICCPR: a political commitment of the State since 2 December 2003"),
            (
                Status.SIGNED,
                "ICCPR: signed on 2 December 2003, not in force for the State; it must not defeat"
                " the object and purpose (VCLT, article 18)",
            ),
            (Status.PERSUASIVE, "ICCPR: binds nobody, and speaks to all since 2 December 2003"),
            (Status.WITHDRAWN, "ICCPR: no longer in force for the State since 2 December 2003"),
            (Status.NONE, "ICCPR: no undertaking of the State"),
            (Status.UNKNOWN, "ICCPR: whether the State undertook it is not known here"),
        ],
    )
    def test_status(self, status: Status, expected: str) -> None:
        assert expected == str(standing(status))

    def test_reservations_and_derogations_are_named(self) -> None:
        expected = (
            "ICCPR: in force for the State since 2 December 2003; declaration on 21, 22;"
            " derogation from 21"
        )
        found = standing(
            Status.BOUND,
            reservations=(
                Reservation(
                    state="KAZ", instrument="iccpr", provisions=["21", "22"], kind="declaration"
                ),
            ),
            derogations=(Derogation(state="KAZ", instrument="iccpr", provisions=["21"]),),
        )

        assert expected == str(found)


class TestPending:
    """An act deposited that has not yet taken effect is pending until the day on which it does."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2006-04-23", RATIFIED), ("2006-04-24", None), ("2006-04-25", None)],
    )
    def test_day(self, day: str, expected: TreatyAction | None) -> None:
        found = standing(Status.SIGNED, on=day, actions=(SIGNED, RATIFIED))

        assert expected == found.pending

    def test_it_is_told(self) -> None:
        expected = (
            "signed on 2 December 2003, ratified, to enter into force on 24 April 2006, not in"
            " force for the State; it must not defeat the object and purpose (VCLT, article 18)"
        )
        found = standing(Status.SIGNED, on="2006-02-01", actions=(SIGNED, RATIFIED))

        assert expected == found.words


class TestVerified:
    """A standing is verified if the act that gave it was seen in a dated source."""

    recalled = TreatyAction(
        state="KAZ", instrument="iccpr", action=Action.SIGNATURE, date="2003-12-02"
    )

    def test_seen(self) -> None:
        assert standing(Status.SIGNED, actions=(SIGNED,)).verified

    def test_recalled(self) -> None:
        found = standing(Status.SIGNED, actions=(self.recalled,))

        assert not found.verified
        assert str(found).endswith(" (a date not verified)")

    @pytest.mark.parametrize(
        ("sources", "end"),
        [(0, " (a date not verified)"), (1, " (on one source)"), (2, "VCLT, article 18)")],
    )
    def test_how_many_sources_are_told(self, sources: int, end: str) -> None:
        act = evolve(self.recalled, verified=sources)
        found = standing(Status.SIGNED, actions=(act,))

        assert found.sources_seen == sources
        assert str(found).endswith(end)

    def test_no_act_behind_it(self) -> None:
        assert standing(Status.NONE).sources_seen is None
        assert standing(Status.NONE).verified
