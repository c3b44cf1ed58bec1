"""What every public class of values has in common: it is frozen, slotted and hashable."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pendulum import Date

import civicspace as cs

#: Classes of results: they are found, not made by hand, so no strategy draws them.
RESULTS: set[type[Any]] = {
    cs.Assessment,
    cs.ClaimCheck,
    cs.Explanation,
    cs.Finding,
    cs.MeasureAssessment,
    cs.Question,
    cs.RestrictionAssessment,
    cs.Review,
    cs.Standing,
}
#: A fault carries what was given, of whatever type that is.
CARRIERS: set[type[Any]] = {cs.Problem, cs.Presumption}

CLASSES = [value for name in cs.__all__ if attrs.has(value := getattr(cs, name))]
DRAWN = [kind for kind in CLASSES if kind not in RESULTS | CARRIERS]


@cache
def found() -> dict[type[Any], Any]:
    """One of each class of results, from a small dossier."""
    ban = cs.Restriction(
        id="ban",
        rights=[cs.Right.ASSEMBLY],
        facts=cs.Facts.from_coded({"activity": "assemble", "form": "ban", "scope": "blanket"}),
    )
    law = cs.Measure(
        id="law",
        title="A law",
        kind=cs.MeasureKind.LAW,
        timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2010-01-01")],
        restrictions=[ban],
    )
    claim = cs.Claim(id="one", text="It is a ban.", kind=cs.ClaimKind.FACT, measures=["law"])
    assessment = cs.assess(cs.Dossier(state="KAZ", measures=[law], claims=[claim]), on="2021-01-01")
    review = next(one for one in assessment["law"].reviews if one.findings and one.questions)
    values = [
        assessment,
        cs.check(claim, assessment),
        review.findings[0].explanation,
        review.findings[0],
        assessment["law"],
        review.questions[0],
        assessment["law"].restrictions[0],
        review,
        assessment.standing("iccpr"),
        cs.Problem(path="", message="a fault"),
        cs.Presumption(id="one", fact="precise", value=True, message="so", authorities=[]),
    ]
    return {type(value): value for value in values}


def members(value: Any) -> list[Any]:
    """What a value holds, at any depth, itself in front."""
    inside: list[Any] = []
    if isinstance(value, (tuple, frozenset)):
        inside = list(value)
    elif attrs.has(type(value)):
        inside = [getattr(value, field.name) for field in attrs.fields(type(value))]
    return [value, *(part for one in inside for part in members(one))]


def check_value(value: Any) -> None:
    assert not hasattr(value, "__dict__")
    assert isinstance(hash(value), int)
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)
    with pytest.raises(AttributeError):
        value.something_new = 1
    assert not [part for part in members(value) if isinstance(part, (list, dict, set))]


def check_copy(value: Any) -> None:
    kept = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    copy = type(value)(**kept)

    assert value == copy
    assert hash(value) == hash(copy)


class TestFrozenSlottedHashable:
    """A value cannot be changed in any part, and equals and hashes as one with the same parts."""

    @pytest.mark.parametrize("kind", DRAWN)
    def test_what_is_drawn(self, kind: type[Any]) -> None:
        quick = settings(
            max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow]
        )

        @quick
        @given(st.from_type(kind))
        def check(value: object) -> None:
            assert type(value) is kind
            check_value(value)
            check_copy(value)

        check()

    @pytest.mark.parametrize("kind", [kind for kind in CLASSES if kind not in DRAWN])
    def test_what_is_found(self, kind: type[Any]) -> None:
        value = found()[kind]

        check_value(value)
        check_copy(value)

    def test_no_class_is_left_out(self) -> None:
        expected = {kind for kind in CLASSES if kind not in DRAWN}

        assert expected == RESULTS | CARRIERS
        assert {cs.Facts, cs.Measure, cs.Dossier, cs.When, cs.Span} <= set(DRAWN)


class TestKeywords:
    """All parts of a value are given by name, but for the bounds of a date or a span."""

    @pytest.mark.parametrize("kind", CLASSES)
    def test_by_name(self, kind: type[Any]) -> None:
        expected = kind not in (cs.When, cs.Span)

        assert {expected} == {field.kw_only for field in attrs.fields(kind)}


class TestEquality:
    """Values of different classes are never equal, however alike their parts."""

    def test_reservation_and_derogation(self) -> None:
        parts: dict[str, Any] = {"state": "XYZ", "instrument": "iccpr", "provisions": ["21"]}

        derogation: object = cs.Derogation(**parts)

        assert cs.Reservation(**parts) != derogation

    def test_a_date_is_no_day(self) -> None:
        assert cs.When.on("2005-05-12") != Date(2005, 5, 12)
