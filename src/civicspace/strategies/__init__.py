"""Hypothesis strategies for every type of the model and every result, to test what uses them.

Whatever they draw is valid. They need the extra ``civicspace[testing]``. Importing them also
tells Hypothesis how to draw these types, and ``pendulum.Date``, wherever it looks at annotations.

>>> from hypothesis import given
>>> from civicspace import Measure, MeasureStatus, strategies
>>> @given(strategies.measures(), strategies.days())
... def test_the_status_is_one_that_the_dates_allow(measure, day):
...     status = measure.status(day)
...     assert status is MeasureStatus.UNKNOWN or {status} == measure.possible_statuses(day)
>>> test_the_status_is_one_that_the_dates_allow()
"""

from __future__ import annotations

from civicspace.errors import MissingExtra

try:
    from hypothesis import strategies as _st
except ImportError:
    raise MissingExtra("civicspace.strategies", "testing") from None

from pendulum import Date

from civicspace.assessment.comparison import Comparison, ReviewComparison
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
)
from civicspace.assessment.trajectory import Trajectory
from civicspace.logic.explain import Explanation
from civicspace.model.asked import Beyond, Compatible, Reached, Reformed, Respected
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.calendars import Calendar
from civicspace.model.cases import Case, Casebook, Ruling
from civicspace.model.changes import Cause
from civicspace.model.claims import Claim
from civicspace.model.dates import Span, When
from civicspace.model.dossiers import Dossier, Source
from civicspace.model.elections import Election, Round
from civicspace.model.facts import Facts
from civicspace.model.findings import Finding, Review, Standing
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.measures import Guarantee, Measure, Restriction
from civicspace.model.remedies import Remedies
from civicspace.model.standards import Exemption, Standard
from civicspace.model.states import Derogation, Reservation, State, TreatyAction
from civicspace.model.timeline import Event
from civicspace.model.weights import Weights
from civicspace.model.windows import Window
from civicspace.strategies.benchmarks import asked, benchmarks, criteria, passages
from civicspace.strategies.calendars import calendars, elections, rounds, windows
from civicspace.strategies.cases import casebooks, cases, rulings
from civicspace.strategies.changes import causes
from civicspace.strategies.coded import conditions, fact_values, facts, truths
from civicspace.strategies.dates import days, spans, whens
from civicspace.strategies.dossiers import claims, dossiers, sources
from civicspace.strategies.explanations import explanations
from civicspace.strategies.measures import (
    events,
    guarantees,
    measures,
    restrictions,
    timelines,
)
from civicspace.strategies.results import (
    assessments,
    comparisons,
    findings,
    measure_assessments,
    remedies,
    restriction_assessments,
    review_comparisons,
    reviews,
    standings,
    trajectories,
)
from civicspace.strategies.standards import (
    citations,
    exemptions,
    instruments,
    provisions,
    standards,
)
from civicspace.strategies.states import derogations, reservations, states, treaty_actions
from civicspace.strategies.weights import weights
from civicspace.strategies.words import ids, notes, state_codes, texts

__all__ = [
    "asked",
    "assessments",
    "benchmarks",
    "calendars",
    "casebooks",
    "cases",
    "causes",
    "citations",
    "claims",
    "comparisons",
    "conditions",
    "criteria",
    "days",
    "derogations",
    "dossiers",
    "elections",
    "events",
    "exemptions",
    "explanations",
    "fact_values",
    "facts",
    "findings",
    "guarantees",
    "ids",
    "instruments",
    "measure_assessments",
    "measures",
    "notes",
    "passages",
    "provisions",
    "remedies",
    "reservations",
    "restriction_assessments",
    "restrictions",
    "review_comparisons",
    "reviews",
    "rounds",
    "rulings",
    "sources",
    "spans",
    "standards",
    "standings",
    "state_codes",
    "states",
    "texts",
    "timelines",
    "trajectories",
    "treaty_actions",
    "truths",
    "weights",
    "whens",
    "windows",
]

_st.register_type_strategy(Date, days())
_st.register_type_strategy(When, whens())
_st.register_type_strategy(Span, spans())
_st.register_type_strategy(Facts, facts())
_st.register_type_strategy(Event, events())
_st.register_type_strategy(Restriction, restrictions())
_st.register_type_strategy(Guarantee, guarantees())
_st.register_type_strategy(Measure, measures())
_st.register_type_strategy(Source, sources())
_st.register_type_strategy(Window, windows())
_st.register_type_strategy(Round, rounds())
_st.register_type_strategy(Election, elections())
_st.register_type_strategy(Calendar, calendars())
_st.register_type_strategy(Claim, claims())
_st.register_type_strategy(State, states())
_st.register_type_strategy(TreatyAction, treaty_actions())
_st.register_type_strategy(Reservation, reservations())
_st.register_type_strategy(Derogation, derogations())
_st.register_type_strategy(Citation, citations())
_st.register_type_strategy(Instrument, instruments())
_st.register_type_strategy(Provision, provisions())
_st.register_type_strategy(Exemption, exemptions())
_st.register_type_strategy(Standard, standards())
_st.register_type_strategy(Dossier, dossiers())
_st.register_type_strategy(Cause, causes())
_st.register_type_strategy(Ruling, rulings())
_st.register_type_strategy(Case, cases())
_st.register_type_strategy(Casebook, casebooks())
_st.register_type_strategy(Compatible, asked(Compatible))
_st.register_type_strategy(Respected, asked(Respected))
_st.register_type_strategy(Reformed, asked(Reformed))
_st.register_type_strategy(Reached, asked(Reached))
_st.register_type_strategy(Beyond, asked(Beyond))
_st.register_type_strategy(Passage, passages())
_st.register_type_strategy(Criterion, criteria())
_st.register_type_strategy(Benchmark, benchmarks())
_st.register_type_strategy(Weights, weights())
_st.register_type_strategy(Explanation, explanations())
_st.register_type_strategy(Standing, standings())
_st.register_type_strategy(Review, reviews())
_st.register_type_strategy(Finding, findings())
_st.register_type_strategy(Remedies, remedies())
_st.register_type_strategy(Assessment, assessments())
_st.register_type_strategy(MeasureAssessment, measure_assessments())
_st.register_type_strategy(RestrictionAssessment, restriction_assessments())
_st.register_type_strategy(Comparison, comparisons())
_st.register_type_strategy(ReviewComparison, review_comparisons())
_st.register_type_strategy(Trajectory, trajectories())
