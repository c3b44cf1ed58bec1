"""Is this measure compatible with what this State has undertaken, on this date, and why?

Import the package and use the names below; each is loaded when it is first used.

>>> import civicspace as cs
>>> r = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, under="iccpr/21")
>>> r.verdict
<Verdict.INCOMPATIBLE: 'incompatible'>
"""

from __future__ import annotations

# Type checkers know this name; importing it from typing would double the cost of the package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from civicspace import casebook as casebook
    from civicspace import strategies as strategies
    from civicspace.assessment.benchmark import meets as meets
    from civicspace.assessment.benchmark_results import BenchmarkResult as BenchmarkResult
    from civicspace.assessment.benchmark_results import CriterionResult as CriterionResult
    from civicspace.assessment.claims import ClaimCheck as ClaimCheck
    from civicspace.assessment.claims import check as check
    from civicspace.assessment.compare import compare as compare
    from civicspace.assessment.comparison import Comparison as Comparison
    from civicspace.assessment.comparison import ReviewComparison as ReviewComparison
    from civicspace.assessment.comparison import RightShift as RightShift
    from civicspace.assessment.country import assess as assess
    from civicspace.assessment.pictures import Breach as Breach
    from civicspace.assessment.pictures import Picture as Picture
    from civicspace.assessment.pictures import Verdicts as Verdicts
    from civicspace.assessment.profile import Presence as Presence
    from civicspace.assessment.profile import Profile as Profile
    from civicspace.assessment.profile import profile as profile
    from civicspace.assessment.ranking import Ranking as Ranking
    from civicspace.assessment.ranking import ranking as ranking
    from civicspace.assessment.remedy import remedies as remedies
    from civicspace.assessment.results import Assessment as Assessment
    from civicspace.assessment.results import MeasureAssessment as MeasureAssessment
    from civicspace.assessment.results import RestrictionAssessment as RestrictionAssessment
    from civicspace.assessment.review import review as review
    from civicspace.assessment.score import Score as Score
    from civicspace.assessment.score import Sensitivity as Sensitivity
    from civicspace.assessment.score import score as score
    from civicspace.assessment.shifts import FindingShift as FindingShift
    from civicspace.assessment.shifts import VerdictShift as VerdictShift
    from civicspace.assessment.standing import standing as standing
    from civicspace.assessment.supposing import Supposition as Supposition
    from civicspace.assessment.supposing import suppose as suppose
    from civicspace.assessment.trajectory import ChangePoint as ChangePoint
    from civicspace.assessment.trajectory import RightTurn as RightTurn
    from civicspace.assessment.trajectory import Trajectory as Trajectory
    from civicspace.assessment.trajectory import trajectory as trajectory
    from civicspace.codec import arrow as arrow
    from civicspace.codec import linked as linked
    from civicspace.codec.dossiers import dump as dump
    from civicspace.codec.dossiers import dumps as dumps
    from civicspace.codec.dossiers import load as load
    from civicspace.codec.dossiers import loads as loads
    from civicspace.codec.results.texts import load_result as load_result
    from civicspace.codec.results.texts import loads_result as loads_result
    from civicspace.codec.schema import json_schema as json_schema
    from civicspace.errors import CasebookError as CasebookError
    from civicspace.errors import CivicspaceError as CivicspaceError
    from civicspace.errors import ConditionError as ConditionError
    from civicspace.errors import DossierError as DossierError
    from civicspace.errors import ExplanationError as ExplanationError
    from civicspace.errors import FactsError as FactsError
    from civicspace.errors import InvalidDate as InvalidDate
    from civicspace.errors import InvalidValue as InvalidValue
    from civicspace.errors import MissingExtra as MissingExtra
    from civicspace.errors import Problem as Problem
    from civicspace.errors import ResultError as ResultError
    from civicspace.errors import TableError as TableError
    from civicspace.errors import TruthValueError as TruthValueError
    from civicspace.errors import UnknownName as UnknownName
    from civicspace.errors import VersionError as VersionError
    from civicspace.law.benchmarks import benchmark as benchmark
    from civicspace.law.benchmarks import benchmarks as benchmarks
    from civicspace.law.catalogue import instrument as instrument
    from civicspace.law.catalogue import instruments as instruments
    from civicspace.law.catalogue import provision as provision
    from civicspace.law.catalogue import provisions as provisions
    from civicspace.law.catalogue import right as right
    from civicspace.law.catalogue import rights as rights
    from civicspace.law.catalogue import standard as standard
    from civicspace.law.catalogue import standards as standards
    from civicspace.law.catalogue import state as state
    from civicspace.logic.explain import Basis as Basis
    from civicspace.logic.explain import Explanation as Explanation
    from civicspace.logic.explain import Step as Step
    from civicspace.logic.truth import Truth as Truth
    from civicspace.model import choices as choices
    from civicspace.model import vocabulary as vocabulary
    from civicspace.model.asked import Beyond as Beyond
    from civicspace.model.asked import Compatible as Compatible
    from civicspace.model.asked import Reached as Reached
    from civicspace.model.asked import Reform as Reform
    from civicspace.model.asked import Reformed as Reformed
    from civicspace.model.asked import Respected as Respected
    from civicspace.model.asked import Tie as Tie
    from civicspace.model.benchmarks import Attainment as Attainment
    from civicspace.model.benchmarks import Benchmark as Benchmark
    from civicspace.model.benchmarks import Criterion as Criterion
    from civicspace.model.benchmarks import Passage as Passage
    from civicspace.model.calendars import Calendar as Calendar
    from civicspace.model.cases import Case as Case
    from civicspace.model.cases import Casebook as Casebook
    from civicspace.model.cases import Confidence as Confidence
    from civicspace.model.cases import Outcome as Outcome
    from civicspace.model.cases import Ruling as Ruling
    from civicspace.model.cases import Tribunal as Tribunal
    from civicspace.model.changes import Cause as Cause
    from civicspace.model.changes import CauseKind as CauseKind
    from civicspace.model.changes import Direction as Direction
    from civicspace.model.claims import Claim as Claim
    from civicspace.model.claims import ClaimKind as ClaimKind
    from civicspace.model.claims import Holding as Holding
    from civicspace.model.dates import Precision as Precision
    from civicspace.model.dates import Span as Span
    from civicspace.model.dates import When as When
    from civicspace.model.dossiers import Dossier as Dossier
    from civicspace.model.dossiers import Source as Source
    from civicspace.model.elections import Election as Election
    from civicspace.model.elections import ElectionKind as ElectionKind
    from civicspace.model.elections import Round as Round
    from civicspace.model.facts import Facts as Facts
    from civicspace.model.findings import Finding as Finding
    from civicspace.model.findings import Review as Review
    from civicspace.model.findings import Standing as Standing
    from civicspace.model.findings import Status as Status
    from civicspace.model.instruments import Citation as Citation
    from civicspace.model.instruments import Force as Force
    from civicspace.model.instruments import Instrument as Instrument
    from civicspace.model.instruments import Provision as Provision
    from civicspace.model.knowledge import Knowledge as Knowledge
    from civicspace.model.knowledge import knowledge as knowledge
    from civicspace.model.measures import Guarantee as Guarantee
    from civicspace.model.measures import Measure as Measure
    from civicspace.model.measures import MeasureKind as MeasureKind
    from civicspace.model.measures import Restriction as Restriction
    from civicspace.model.outlook import Bounds as Bounds
    from civicspace.model.questions import Question as Question
    from civicspace.model.remedies import Change as Change
    from civicspace.model.remedies import Remedies as Remedies
    from civicspace.model.remedies import Remedy as Remedy
    from civicspace.model.rights import Right as Right
    from civicspace.model.standards import Element as Element
    from civicspace.model.standards import Exemption as Exemption
    from civicspace.model.standards import Presumption as Presumption
    from civicspace.model.standards import Standard as Standard
    from civicspace.model.standards import Strength as Strength
    from civicspace.model.states import Action as Action
    from civicspace.model.states import Derogation as Derogation
    from civicspace.model.states import Reservation as Reservation
    from civicspace.model.states import State as State
    from civicspace.model.states import TreatyAction as TreatyAction
    from civicspace.model.statuses import MeasureStatus as MeasureStatus
    from civicspace.model.timeline import Certainty as Certainty
    from civicspace.model.timeline import Event as Event
    from civicspace.model.timeline import EventKind as EventKind
    from civicspace.model.timeline import Stage as Stage
    from civicspace.model.verdicts import Verdict as Verdict
    from civicspace.model.weights import Weights as Weights
    from civicspace.model.weights import WeightsError as WeightsError
    from civicspace.model.windows import Window as Window

__version__ = "0.1.0.dev0"

#: Where each public name lives. Nothing is imported until a name is used, so that importing the
#: package costs next to nothing.
_HOMES = {
    "assessment.benchmark": ("meets",),
    "assessment.benchmark_results": ("BenchmarkResult", "CriterionResult"),
    "assessment.profile": ("Presence", "Profile", "profile"),
    "assessment.ranking": ("Ranking", "ranking"),
    "assessment.score": ("Score", "Sensitivity", "score"),
    "assessment.claims": ("ClaimCheck", "check"),
    "assessment.compare": ("compare",),
    "assessment.comparison": ("Comparison", "ReviewComparison", "RightShift"),
    "assessment.country": ("assess",),
    "assessment.remedy": ("remedies",),
    "assessment.review": ("review",),
    "assessment.shifts": ("FindingShift", "VerdictShift"),
    "assessment.standing": ("standing",),
    "assessment.supposing": ("Supposition", "suppose"),
    "assessment.pictures": ("Breach", "Picture", "Verdicts"),
    "assessment.trajectory": ("ChangePoint", "RightTurn", "Trajectory", "trajectory"),
    "codec.dossiers": ("dump", "dumps", "load", "loads"),
    "codec.results.texts": ("load_result", "loads_result"),
    "codec.schema": ("json_schema",),
    "errors": (
        "CasebookError",
        "CivicspaceError",
        "ConditionError",
        "DossierError",
        "ExplanationError",
        "FactsError",
        "InvalidDate",
        "InvalidValue",
        "MissingExtra",
        "Problem",
        "ResultError",
        "TableError",
        "TruthValueError",
        "UnknownName",
        "VersionError",
    ),
    "law.benchmarks": ("benchmark", "benchmarks"),
    "law.catalogue": (
        "instrument",
        "instruments",
        "provision",
        "provisions",
        "right",
        "rights",
        "standard",
        "standards",
        "state",
    ),
    "logic.explain": ("Basis", "Explanation", "Step"),
    "logic.truth": ("Truth",),
    "assessment.results": ("Assessment", "MeasureAssessment", "RestrictionAssessment"),
    "model.calendars": ("Calendar",),
    "model.asked": ("Beyond", "Compatible", "Reached", "Reform", "Reformed", "Respected", "Tie"),
    "model.benchmarks": ("Attainment", "Benchmark", "Criterion", "Passage"),
    "model.cases": ("Case", "Casebook", "Confidence", "Outcome", "Ruling", "Tribunal"),
    "model.changes": ("Cause", "CauseKind", "Direction"),
    "model.claims": ("Claim", "ClaimKind", "Holding"),
    "model.dates": ("Precision", "Span", "When"),
    "model.dossiers": ("Dossier", "Source"),
    "model.elections": ("Election", "ElectionKind", "Round"),
    "model.facts": ("Facts",),
    "model.findings": ("Finding", "Review", "Standing", "Status"),
    "model.instruments": ("Citation", "Force", "Instrument", "Provision"),
    "model.knowledge": ("Knowledge", "knowledge"),
    "model.measures": ("Guarantee", "Measure", "MeasureKind", "Restriction"),
    "model.outlook": ("Bounds",),
    "model.questions": ("Question",),
    "model.remedies": ("Change", "Remedies", "Remedy"),
    "model.verdicts": ("Verdict",),
    "model.rights": ("Right",),
    "model.standards": ("Element", "Exemption", "Presumption", "Standard", "Strength"),
    "model.states": ("Action", "Derogation", "Reservation", "State", "TreatyAction"),
    "model.weights": ("Weights", "WeightsError"),
    "model.statuses": ("MeasureStatus",),
    "model.timeline": ("Certainty", "Event", "EventKind", "Stage"),
    "model.windows": ("Window",),
}
_HOME = {name: f"civicspace.{module}" for module, names in _HOMES.items() for name in names}
#: Modules that are public as a whole.
_MODULES = {
    "casebook": "civicspace.casebook",
    "arrow": "civicspace.codec.arrow",
    "choices": "civicspace.model.choices",
    "linked": "civicspace.codec.linked",
    "strategies": "civicspace.strategies",
    "vocabulary": "civicspace.model.vocabulary",
}

__all__ = sorted([*_HOME, *_MODULES, "__version__"])  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:
    # Were it to see this, a type checker would take every misspelt name for a public one.
    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in _HOME:
            value = getattr(import_module(_HOME[name]), name)
        elif name in _MODULES:
            value = import_module(_MODULES[name])
        else:
            raise AttributeError(f"module 'civicspace' has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
