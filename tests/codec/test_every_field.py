"""Every field of every class of the model is given a value of every wrong kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
import pytest
from pendulum import Date

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.scalars import NOUNS
from civicspace.codec.words import shown
from civicspace.errors import Problem, ProblemsError
from civicspace.logic.terms import Kind
from civicspace.model.cases import Casebook

#: One value of every kind that JSON has, and those that other readers take for one another.
VALUES: tuple[object, ...] = (
    *(None, True, False, 0, 1, 7, -1, 7.0, 7.9, 1e400, "", "no", "true", "null", "7", "7.0"),
    *([], [None], [7], [["a"]], {}, {"a": 1}),
)

#: What is said of a value of the wrong kind, by the kind that is wanted.
WANTED: dict[Any, str] = {
    str: "is not a text",
    bool: "is not true or false",
    int: "is not a whole number",
    cs.When: "is not a date",
    Date: "is not a day of the calendar",
}


def wanted(kind: Any) -> tuple[Any, bool]:
    """What kind of value a field takes, and whether a blank will do."""
    parts = [part for part in get_args(kind) if part is not NoneType]
    if NoneType in get_args(kind):
        [only] = parts
        return only, True
    return kind, False


def is_series(kind: Any) -> bool:
    return get_origin(kind) in (tuple, frozenset)


def fits(value: object, kind: Any) -> bool:
    """Whether a value is of the kind that is wanted, whatever else may be wrong with it."""
    if is_series(kind):
        return isinstance(value, list)
    if attrs.has(kind) and kind is not cs.When:
        return isinstance(value, dict)
    if kind is cs.When:
        # A bare year is a number to YAML, and no number here is one.
        return isinstance(value, str)
    plain = str if kind is Date or issubclass(kind, Enum) else kind
    return type(value) is plain


def said_of(value: object, kind: Any) -> str:
    """How a message begins that refuses a value."""
    if is_series(kind):
        return f"{shown(value)} is not a list"
    if kind is cs.Facts:
        return f"{shown(value)} is not a mapping of facts"
    if kind is cs.When and type(value) is int and value >= 0:
        return f'"{value}" is not a date'
    if kind in WANTED:
        return f"{shown(value)} {WANTED[kind]}"
    if attrs.has(kind):
        return f"{shown(value)} is not a mapping with {attrs.fields(kind)[0].name}, "
    return f"unknown {NOUNS[kind.__name__]} {shown(value)}"


Wrap = Callable[[object], object]


def put(wrap: Wrap, name: str, *, listed: bool = False) -> Wrap:
    """What puts a part under a key of what another puts in its place."""
    return lambda part: wrap({name: [part] if listed else part})


def itself(part: object) -> object:
    return part


def classes(kind: Any, path: str = "", wrap: Wrap = itself) -> Iterator[tuple[Any, str, Wrap]]:
    """Every class in another, with the path to one of it, and what puts one there."""
    yield kind, path, wrap
    for field in attrs.fields(attrs.resolve_types(kind)):
        inner, _ = wanted(field.type)
        listed = is_series(inner)
        inside = get_args(inner)[0] if listed else inner
        at = f"{path}.{field.name}" if path else field.name
        if inside is cs.Source:
            yield inside, f"{at}.a", put(put(wrap, field.name), "a")
        elif attrs.has(inside) and inside not in (cs.When, cs.Facts):
            inner_path = f"{at}[0]" if listed else at
            yield from classes(inside, inner_path, put(wrap, field.name, listed=listed))


def problems_at(data: Any, root: Any, form: str) -> dict[str, Problem]:
    """The problems with data, each by its path."""
    whole = {"civicspace": 1} | data
    text = json.dumps(whole, indent=1)
    if form == "yaml":
        lines = (f"{name}: {json.dumps(value)}\n" for name, value in whole.items())
        text = "".join(lines).replace("Infinity", ".inf")
    else:
        text = text.replace("Infinity", "1e400")
    read: Callable[[str], object] = loads_casebook if root is Casebook else cs.loads
    with pytest.raises(ProblemsError) as caught:
        read(text)
    return {problem.path: problem for problem in caught.value.problems}


CLASSES = [(root, *found) for root in (cs.Dossier, Casebook) for found in classes(root)]


@pytest.mark.parametrize("form", ["json", "yaml"])
class TestEveryField:
    """Every field of every class refuses every value of another kind, and nothing is made of it."""

    @pytest.mark.parametrize(
        ("root", "kind", "path", "wrap"), CLASSES, ids=lambda part: getattr(part, "__name__", None)
    )
    def test_of_a_class(self, root: Any, kind: Any, path: str, wrap: Wrap, form: str) -> None:
        fields = {
            field.name: (*wanted(field.type), field.default is attrs.NOTHING)
            for field in attrs.fields(attrs.resolve_types(kind))
            if (kind, field.name) not in ((cs.Source, "id"), (cs.Dossier, "sources"))
        }
        for value in VALUES:
            wrong = {
                name: (of, needed)
                for name, (of, blank, needed) in fields.items()
                if not fits(value, of) and (value is not None or needed or not blank)
            }
            found = problems_at(wrap(dict.fromkeys(wrong, value)), root, form) if wrong else {}

            for name, (of, needed) in wrong.items():
                problem = found[f"{path}.{name}" if path else name]
                missing = value is None and needed
                said = f"`{name}` is missing" if missing else said_of(value, of)
                assert problem.message.startswith(said)
                assert missing or json.dumps(problem.given) == json.dumps(value)
                assert problem.line is not None

    @pytest.mark.parametrize(
        ("root", "kind", "path", "wrap"), CLASSES, ids=lambda part: getattr(part, "__name__", None)
    )
    def test_of_the_lists_in_a_class(
        self, root: Any, kind: Any, path: str, wrap: Wrap, form: str
    ) -> None:
        series = {
            field.name: get_args(wanted(field.type)[0])[0]
            for field in attrs.fields(attrs.resolve_types(kind))
            if is_series(wanted(field.type)[0]) and field.name != "sources"
        }
        for value in VALUES:
            wrong = {name: of for name, of in series.items() if not fits(value, of)}
            lists = {name: [value] for name in wrong}
            found = problems_at(wrap(lists), root, form) if wrong else {}

            for name, of in wrong.items():
                problem = found[f"{path}.{name}[0]" if path else f"{name}[0]"]
                assert problem.message.startswith(said_of(value, of))

    @pytest.mark.parametrize("field", ["facts", "presumed"])
    def test_of_the_vocabulary(self, form: str, field: str) -> None:
        kinds = {Kind.FLAG: bool, Kind.COUNT: int, Kind.CHOICE: str, Kind.SET: list}
        wanted_of = {name: kinds[term.spec.kind] for name, term in cs.vocabulary.TERMS.items()}
        for value in VALUES:
            if value is None:  # a fact that is blank is unknown
                continue
            wrong = [name for name, kind in wanted_of.items() if type(value) is not kind]
            data = {"measures": [{"restrictions": [{field: dict.fromkeys(wrong, value)}]}]}

            found = problems_at({"state": "KAZ"} | data, cs.Dossier, form)

            for name in wrong:
                problem = found[f"measures[0].restrictions[0].{field}.{name}"]
                assert " is not " in problem.message
                assert json.dumps(problem.given) == json.dumps(value)


class TestEveryClassIsTried:
    """The walk over the model comes to every class, so that the tests above leave none out."""

    def test_names(self) -> None:
        assert {kind.__name__ for _, kind, _, _ in CLASSES} == {
            *("Dossier", "Measure", "Event", "Restriction", "Guarantee", "Source", "Calendar"),
            *("Window", "Election", "Round", "TreatyAction", "Reservation", "Derogation", "Claim"),
            *("Casebook", "Case", "Ruling"),
        }
