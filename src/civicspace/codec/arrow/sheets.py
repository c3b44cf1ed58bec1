"""The two kinds of table: coded restrictions and findings."""

from __future__ import annotations

from civicspace.codec.arrow.columns import Cells, Column, Sheet, of_enum, of_fact
from civicspace.model.findings import Status
from civicspace.model.measures import MeasureKind
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Strength
from civicspace.model.timeline import Certainty, EventKind
from civicspace.model.verdicts import Verdict
from civicspace.model.vocabulary import TERMS

__all__ = ["FACTS", "FINDINGS", "RESTRICTIONS"]

#: A column for each fact, in the order of the vocabulary.
FACTS = tuple(of_fact(term.spec) for term in TERMS.values())


def _text(name: str, question: str, *, repeated: bool = False, is_id: bool = False) -> Column:
    return Column(name=name, cells=Cells.TEXT, question=question, repeated=repeated, is_id=is_id)


def _texts(name: str, question: str) -> Column:
    return Column(name=name, cells=Cells.TEXTS, question=question)


_STATE = Column(
    name="state",
    cells=Cells.TEXT,
    question="Whose measure is it? The code of the State by ISO 3166-1 alpha-3.",
    repeated=True,
    is_state=True,
)
_MEASURE = _text("measure", "Which measure is it, by its id?", repeated=True, is_id=True)

#: One row a restriction. No fact has the name of a column in front of the facts.
RESTRICTIONS = Sheet(
    name="restrictions",
    columns=(
        _STATE,
        _MEASURE,
        _text("restriction", "Which restriction of the measure is it, by its id?", is_id=True),
        _text("title", "What is the measure called?", repeated=True),
        of_enum("kind", MeasureKind, "What sort of act is the measure?"),
        of_enum(
            "events",
            EventKind,
            "What happened to the measure, in the order in which it is told?",
            cells=Cells.VALUES,
        ),
        Column(
            name="event_dates",
            cells=Cells.WHENS,
            question="When did each of the events happen?",
        ),
        of_enum(
            "rights",
            Right,
            "Which rights does the restriction touch, the one touched first in front?",
            cells=Cells.VALUES,
        ),
        _text("summary", "What does the restriction forbid, ask or do?"),
        Column(
            name="since",
            cells=Cells.WHEN,
            question="From when did it hold, where that differs from the measure's own life?",
        ),
        Column(
            name="until",
            cells=Cells.WHEN,
            question="Which was the first day on which it no longer held, where that differs?",
        ),
        of_enum("certainty", Certainty, "How surely is it known?"),
        _text("note", "What else is to be said?"),
        _texts("sources", "Which sources tell of it, by their ids?"),
        Column(
            name="presumed",
            cells=Cells.VALUES,
            question="Which of the facts in this row does the coder infer, and no source state?",
            members={name: name for name in TERMS},
        ),
        *FACTS,
    ),
)

#: One row a finding.
FINDINGS = Sheet(
    name="findings",
    columns=(
        _STATE,
        Column(name="on", cells=Cells.DAY, question="The law of which day was applied?"),
        _MEASURE,
        _text("restriction", "Which restriction was reviewed, by its id?", repeated=True),
        Column(
            name="in_effect",
            cells=Cells.FLAG,
            question="Was the restriction in effect that day? Null where it is not known.",
        ),
        _text("provision", "Under which provision?", repeated=True),
        _text("instrument", "Of which instrument?", repeated=True),
        of_enum("review", Verdict, "What is the verdict under the provision as a whole?"),
        _text("standard", "Which standard was held against it?", repeated=True),
        of_enum("right", Right, "Which right does the standard guard?"),
        of_enum("element", Element, "To which step of the legal test does it belong?"),
        of_enum("strength", Strength, "How much does a breach of the standard settle?"),
        of_enum("verdict", Verdict, "What is the verdict under the standard, on the record?"),
        of_enum("strict", Verdict, "What is it on the stated facts alone?"),
        Column(
            name="breach",
            cells=Cells.FLAG,
            question="Does it settle that the restriction is incompatible?",
        ),
        of_enum("standing", Status, "How did the State stand to the instrument that day?"),
        Column(name="since", cells=Cells.DAY, question="Since which day did it stand so?"),
        Column(
            name="binding",
            cells=Cells.FLAG,
            question="Was the instrument law for the State that day? Null where no State is given.",
        ),
        _texts("citations", "Which authorities state the standard?"),
        _texts("presumptions", "What does the verdict rest on that nobody stated?"),
        Column(
            name="open",
            cells=Cells.VALUES,
            question="Which unknown or presumed facts could still change the verdict?",
            members={name: name for name in TERMS},
        ),
        _texts("lifted_by", "Which exemptions lift what would be a breach, by their ids?"),
        _text("message", "What is wrong with a restriction that breaches it?", repeated=True),
    ),
)
