"""What every public class of values has in common: it is frozen, slotted and hashable."""

from __future__ import annotations

from functools import cache
from inspect import Parameter, signature
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
    cs.BenchmarkResult,
    cs.Bounds,
    cs.Breach,
    cs.Change,
    cs.ChangePoint,
    cs.ClaimCheck,
    cs.Comparison,
    cs.CriterionResult,
    cs.Explanation,
    cs.Finding,
    cs.FindingShift,
    cs.Knowledge,
    cs.MeasureAssessment,
    cs.Picture,
    cs.Profile,
    cs.Question,
    cs.Ranking,
    cs.Remedies,
    cs.Remedy,
    cs.RestrictionAssessment,
    cs.Review,
    cs.ReviewComparison,
    cs.RightShift,
    cs.RightTurn,
    cs.Score,
    cs.Sensitivity,
    cs.Standing,
    cs.Supposition,
    cs.Trajectory,
    cs.VerdictShift,
    cs.Verdicts,
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
    dossier = cs.Dossier(state="KAZ", measures=[law], claims=[claim])
    assessment = cs.assess(dossier, on="2021-01-01")
    review = next(one for one in assessment["law"].reviews if one.findings and one.open_questions())
    values = [
        assessment,
        cs.check(claim, assessment),
        review.findings[0].explanation,
        review.findings[0],
        assessment["law"],
        review.open_questions()[0],
        assessment["law"].restrictions[0],
        review,
        review.bounds(),
        assessment.standing("iccpr"),
        cs.knowledge(dossier, "2021-01-01"),
        cs.Problem(path="", message="a fault"),
        cs.Presumption(id="one", fact="precise", value=True, message="so", authorities=[]),
        *found_beside(assessment),
        *found_over_time(dossier),
    ]
    return {type(value): value for value in values}


def found_beside(assessment: cs.Assessment) -> list[Any]:
    """What is made of one assessment: counts, scores, ways out, and what was asked."""
    asked = cs.meets(assessment.dossier, cs.benchmark("eu-copenhagen-1993"), on=assessment.on)
    weights = cs.Weights(force={"bound": 4, "committed": 2, "signed": 1, "persuasive": 0})
    score = cs.score(assessment, weights)
    remedies = cs.remedies(cs.review(assessment.dossier["law"].restriction("ban"), "iccpr/21"))
    return [
        asked,
        asked.criteria[0],
        cs.profile(assessment),
        score,
        score.sensitivity(0),
        cs.ranking(score, score, spread=0),
        cs.suppose(assessment["law"].reviews[0], scope="general"),
        remedies,
        remedies[0],
        remedies[0].changes[0],
    ]


def found_over_time(dossier: cs.Dossier) -> list[Any]:
    """What two days or more show beside each other."""
    early, late = (cs.assess(dossier, on=day) for day in ("2005-01-01", "2021-01-01"))
    countries = cs.compare(early, late)
    reviews = [cs.review(dossier["law"].restriction("ban"), place) for place in ("echr/11",) * 2]
    course = cs.trajectory(dossier, "2009-12-31", "2010-01-01")
    picture = course.points[0].after
    return [
        countries,
        countries.rights[0],
        countries.rights[0].record,
        countries.changes[0],
        cs.compare(*reviews),
        course,
        course.points[0],
        course.points[0].turns[0],
        picture,
        picture.verdicts[cs.Right.ASSEMBLY],
        min(picture.breaches),
    ]


def members(value: Any) -> list[Any]:
    """What a value holds, at any depth, itself in front."""
    inside: list[Any] = []
    if isinstance(value, (tuple, frozenset)):
        inside = list(value)
    elif attrs.has(type(value)):
        inside = [getattr(value, field.name) for field in attrs.fields(type(value))]
    return [value, *(part for one in inside for part in members(one))]


def check_value(value: Any) -> None:
    # Of its many fields, Facts store those that are known.
    assert hasattr(value, "__dict__") is (type(value) is cs.Facts)
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
    if isinstance(value, cs.Weights):
        # A dimension that was left out is left out again; to give none of it is a fault.
        kept = {name: kept[name] for name in value.used}
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
        assert {cs.Benchmark, cs.Criterion, cs.Passage, cs.Weights} <= set(DRAWN)


class TestKeywords:
    """All parts of a value are given by name, but for the bounds of a date or a span, and for what
    a verdict was before and after a shift.
    """

    @pytest.mark.parametrize("kind", CLASSES)
    def test_by_name(self, kind: type[Any]) -> None:
        expected = kind not in (cs.When, cs.Span, cs.VerdictShift)
        named = {one.kind is Parameter.KEYWORD_ONLY for one in signature(kind).parameters.values()}

        assert {expected} == named


class TestEquality:
    """Values of different classes are never equal, however alike their parts."""

    def test_reservation_and_derogation(self) -> None:
        parts: dict[str, Any] = {"state": "XYZ", "instrument": "iccpr", "provisions": ["21"]}

        derogation: object = cs.Derogation(**parts)

        assert cs.Reservation(**parts) != derogation

    def test_a_date_is_no_day(self) -> None:
        assert cs.When.on("2005-05-12") != Date(2005, 5, 12)
