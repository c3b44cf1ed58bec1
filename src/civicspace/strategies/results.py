"""Strategies for results: what reviews and assessments of things drawn really find."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st
from pendulum import Date

from civicspace.assessment.compare import compare
from civicspace.assessment.comparison import Comparison, ReviewComparison
from civicspace.assessment.country import assess
from civicspace.assessment.remedy import remedies as remedies_of
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
)
from civicspace.assessment.review import review
from civicspace.assessment.standing import standing
from civicspace.assessment.trajectory import Trajectory, trajectory
from civicspace.law.catalogue import instruments, provisions
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Finding, Review, Standing
from civicspace.model.measures import Measure, Restriction
from civicspace.model.remedies import Remedies
from civicspace.strategies.dates import days
from civicspace.strategies.dossiers import dossiers
from civicspace.strategies.measures import measures, restrictions
from civicspace.strategies.words import state_codes

__all__ = [
    "assessments",
    "comparisons",
    "findings",
    "measure_assessments",
    "remedies",
    "restriction_assessments",
    "review_comparisons",
    "reviews",
    "standings",
    "trajectories",
]

#: A trajectory is drawn over so many days at the most, for each change in them takes its time.
_SPAN = 400


def standings(*, state: str | None = None) -> st.SearchStrategy[Standing]:
    """Where States stood to instruments on days.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(standings(state="KAZ"))
    ... def test_it_is_of_the_state(found):
    ...     assert found.state == "KAZ"
    >>> test_it_is_of_the_state()
    """
    code = state_codes() if state is None else st.just(state)
    return st.builds(standing, code, _INSTRUMENT, on=days())


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """Reviews of restrictions under provisions, in either reading, with a day or without.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(reviews())
    ... def test_a_breach_is_found_where_it_is_incompatible(found):
    ...     assert bool(found.breaches) is (found.verdict.value == "incompatible")
    >>> test_a_breach_is_found_where_it_is_incompatible()
    """
    place = draw(_PROVISION)
    on = draw(st.none() | days())
    state = None if on is None else draw(st.none() | state_codes())
    return review(draw(restrictions()), place, on, state=state, strict=draw(st.booleans()))


def findings() -> st.SearchStrategy[Finding]:
    """Findings of reviews.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(findings())
    ... def test_what_is_breached_is_cited(found):
    ...     assert found.citations
    >>> test_what_is_breached_is_cited()
    """
    some = reviews().map(lambda one: one.findings).filter(bool)
    return some.flatmap(st.sampled_from)


def remedies() -> st.SearchStrategy[Remedies]:
    """Remedies of what reviews find, of single changes and of nothing.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(remedies())
    ... def test_a_remedy_changes_something(found):
    ...     assert all(remedy.changes for remedy in found)
    >>> test_a_remedy_changes_something()
    """
    return reviews().map(lambda one: remedies_of(one, most=1))


@st.composite
def assessments(draw: st.DrawFn, *, state: str | None = None) -> Assessment:
    """Assessments of dossiers on days, in either reading, and as some day could tell.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(assessments(state="KAZ"))
    ... def test_each_measure_is_there(found):
    ...     assert len(found.measures) == len(found.dossier)
    >>> test_each_measure_is_there()
    """
    dossier = draw(dossiers(state=state))
    known_on = draw(st.none() | days())
    return assess(dossier, draw(days()), strict=draw(st.booleans()), known_on=known_on)


def measure_assessments() -> st.SearchStrategy[MeasureAssessment]:
    """Assessments of measures.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(measure_assessments())
    ... def test_a_draft_is_not_in_effect(found):
    ...     assert not (found.anticipated and found.in_effect.value == "true")
    >>> test_a_draft_is_not_in_effect()
    """
    return _of_one_measure(measures())


def restriction_assessments() -> st.SearchStrategy[RestrictionAssessment]:
    """Assessments of restrictions.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(restriction_assessments())
    ... def test_reviews_are_of_the_restriction(found):
    ...     assert {one.restriction for one in found.reviews} <= {found.restriction}
    >>> test_reviews_are_of_the_restriction()
    """
    one = st.builds(_with_one, measures(), restrictions())
    return _of_one_measure(one).map(lambda found: found.restrictions[0])


def _with_one(measure: Measure, part: Restriction) -> Measure:
    return evolve(measure, restrictions=[part])


@st.composite
def _of_one_measure(draw: st.DrawFn, some: st.SearchStrategy[Measure]) -> MeasureAssessment:
    dossier = Dossier(state=draw(state_codes()), measures=[draw(some)])
    return assess(dossier, draw(days()), strict=draw(st.booleans())).measures[0]


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Comparisons of one dossier on two days.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(comparisons())
    ... def test_nothing_changes_where_nothing_differs(found):
    ...     assert not found.same or found.changes == ()
    >>> test_nothing_changes_where_nothing_differs()
    """
    dossier = draw(dossiers())
    return compare(assess(dossier, draw(days())), assess(dossier, draw(days())))


@st.composite
def review_comparisons(draw: st.DrawFn) -> ReviewComparison:
    """Comparisons of two restrictions under one provision.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(review_comparisons())
    ... def test_both_are_under_one_provision(found):
    ...     assert found.before.provision is found.after.provision
    >>> test_both_are_under_one_provision()
    """
    place = draw(_PROVISION)
    return compare(review(draw(restrictions()), place), review(draw(restrictions()), place))


@st.composite
def trajectories(draw: st.DrawFn) -> Trajectory:
    """Trajectories of dossiers over some hundred days at the most.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, deadline=None)
    ... @given(trajectories())
    ... def test_it_ends_after_it_starts(found):
    ...     assert found.start <= found.end
    >>> test_it_ends_after_it_starts()
    """
    start: Date = draw(days())
    end = start.add(days=draw(st.integers(0, _SPAN)))
    return trajectory(draw(dossiers()), start, end)


_INSTRUMENT = st.sampled_from([one.id for one in instruments()])
_PROVISION = st.sampled_from(provisions())
