"""Texts, numbers, dates, coded facts and the members of enums: nothing is taken for another."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import attrs
import cattrs
from pendulum import Date

from civicspace.codec.faults import Faults, fault
from civicspace.codec.paths import step
from civicspace.codec.words import shown
from civicspace.errors import InvalidDate, Problem, ProblemsError, nearest
from civicspace.model.dates import When, as_date
from civicspace.model.facts import Facts

__all__ = ["NOUNS", "register"]

#: What a kind of value is called in a message, by the name of its class.
NOUNS = {
    "Right": "right",
    "MeasureKind": "kind",
    "EventKind": "event",
    "Stage": "stage",
    "Certainty": "certainty",
    "Setting": "setting",
    "Aim": "aim",
    "Action": "action",
    "ClaimKind": "kind of claim",
    "ElectionKind": "kind of vote",
    "MeasureStatus": "status",
    "Tribunal": "tribunal",
    "Outcome": "outcome",
    "Confidence": "confidence",
    "Verdict": "verdict",
    "Status": "status",
    "Truth": "truth",
    "Element": "element",
    "Strength": "strength",
    "Step": "kind of step",
    "Basis": "basis",
    "InstrumentKind": "kind of instrument",
    "Force": "force",
    "Target": "persons",
    "CauseKind": "kind of cause",
}


def register(made: cattrs.Converter) -> None:
    """Teach a converter the values that hold no others."""
    made.register_structure_hook(str, _text)
    made.register_structure_hook(bool, _flag)
    made.register_structure_hook(int, _whole_number)
    made.register_structure_hook(When, _when)
    made.register_structure_hook(Date, _day)
    made.register_structure_hook(Facts, _facts)
    made.register_structure_hook_func(_is_enum, _member)
    made.register_unstructure_hook(str, _plain_text)
    made.register_unstructure_hook(When, str)
    made.register_unstructure_hook(Date, lambda day: day.isoformat())
    made.register_unstructure_hook(Facts, lambda facts: facts.to_coded())
    made.register_unstructure_hook_func(_is_enum, lambda member: member.value)


def _text(raw: object, _: object) -> str:
    if type(raw) is not str:
        loose = isinstance(raw, (bool, int, float))
        raise fault(raw, "a text", ": put it in quotes" if loose else "")
    return raw


def _plain_text(text: object) -> object:
    """A text of a kind of its own, as data frames hold them, as a plain one."""
    return str(text) if isinstance(text, str) else text


def _flag(raw: object, _: object) -> bool:
    if type(raw) is not bool:
        raise fault(raw, "true or false")
    return raw


def _whole_number(raw: object, _: object) -> int:
    if type(raw) is not int:
        raise fault(raw, "a whole number")
    return raw


def _when(raw: object, _: object) -> When:
    # A bare year is a number to YAML, and the one date that is.
    text = str(raw) if type(raw) is int and raw >= 0 else raw
    if not isinstance(text, str):
        raise fault(raw, "a date", ": write 2005-05-04, 2005-05 or 2005")
    try:
        return When.parse(text)
    except InvalidDate as wrong:
        raise Faults([Problem(path="", message=str(wrong), given=raw)]) from None


def _day(raw: object, _: object) -> Date:
    try:
        return as_date(raw if isinstance(raw, str) else "")
    except InvalidDate:
        raise fault(raw, "a day of the calendar", ": write 2005-05-04") from None


def _facts(raw: object, _: object) -> Facts:
    if not isinstance(raw, Mapping):
        raise fault(raw, "a mapping of facts")
    try:
        return Facts.from_coded(raw)
    except ProblemsError as wrong:
        raise Faults(_quoted(one) for one in wrong.problems) from None


def _quoted(problem: Problem) -> Problem:
    """An unknown fact is at its own name, which may be any text."""
    if problem.given != problem.path:
        return problem
    return attrs.evolve(problem, path=step("", problem.path))


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(raw: object, kind: type[Enum]) -> Enum:
    if type(raw) is str:
        try:
            return kind(raw)
        except ValueError:
            pass
    accepted = tuple(str(member.value) for member in kind)
    problem = Problem(
        path="",
        message=f"unknown {NOUNS[kind.__name__]} {shown(raw)}",
        given=raw,
        accepted=accepted,
        nearest=nearest(raw, accepted) if isinstance(raw, str) else None,
    )
    raise Faults([problem])
