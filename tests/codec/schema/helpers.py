"""What a schema says of data, what the loader says of them, and where the two may differ."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.results.texts import loads_result
from civicspace.codec.schema import json_schema
from civicspace.errors import ResultError

__all__ = ["BEYOND", "KINDS", "disagreements", "errors", "faults", "validator"]

#: What people write.
KINDS = ("dossier", "casebook")

_LOADERS: dict[str, Callable[[str], object]] = {
    "dossier": cs.loads,
    "casebook": loads_casebook,
    "review": loads_result,
    "assessment": loads_result,
    "explanation": loads_result,
}

#: What no schema can say: how the loader speaks of what holds between parts of a file.
BEYOND = {
    "a reference leads nowhere": r'no (?:measure|source) has the id ".*"',
    "an id occurs twice": r'the \w+ ".*" is there already, at \[\d+\]',
    "two rulings are under one provision": r"case .* has two rulings under one provision",
    "it ends before it begins": r".*\bends before it (?:begins|starts)",
    "a window closes before it opens": r"the window of \w+ closes before it opens",
    "the dates of an election contradict each other": (
        r"it is called after .*|the campaign for .* opens before it is called"
        r"|the campaign opens after .*|the quiet days before .* begin before the campaign"
        r"|the quiet days begin after .*|the last day of .* comes before its first"
        r"|the results come before .*|the results of round \d+ come after .*|round \d+ .*"
    ),
    "an event comes before its measure": r".*, before it was .*",
    "a restriction lies outside of its measure": (
        r"it (?:ends|begins) .*, (?:before|after) the measure is .*"
    ),
    "a measure names itself": r'".*" is this measure itself: name another one',
    "two facts contradict each other": r"`.*` contradicts `.*`: .*",
    "a fact is stated and presumed": r"restriction .*: stated and presumed at once: .*",
    # To JSON Schema 7.0 is a whole number; the loader asks for 7.
    "a whole number is written as a fraction": r"[-\d.e+]+\.0 is (?:not|no) .*",
    "a text holds half a character": r".* is half a character: no file can hold it",
    "a result cites what is in no table": r'\w+ has no ".*"',
    # Of a condition: what a fact is compared with depends on the fact.
    "a fact can have no such value": (
        r"unknown value .*|.* is not (?:one of the values of the vocabulary|true or false)"
    ),
}

#: What the schema refuses and the loader takes, since it does no harm.
_STRICTER: dict[str, Callable[[ValidationError], bool]] = {
    "a value is twice in a set": lambda error: error.validator == "uniqueItems",
    "a day is written as a range from itself to itself": lambda error: (
        error.validator == "pattern" and _doubled(str(error.instance))
    ),
}


def _doubled(text: str) -> bool:
    first, slash, last = text.partition("/")
    return slash == "/" and first == last


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """The error, or where several schemas would do, what each has against it."""
    yield from [leaf for one in error.context or () for leaf in _leaves(one)] or [error]


def _pattern(_: object, pattern: str, instance: object, __: object) -> Iterator[ValidationError]:
    # As ECMA-262 has it, and the specification asks for it: `$` is the end, not a line's end.
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def validator(kind: str) -> Any:
    """A validator with the schema of a kind of file."""
    # The stubs of the library have no types here.
    extended: Any = validators.extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return extended(json_schema(kind))


def errors(data: object, kind: str = "dossier") -> list[ValidationError]:
    """What the schema says against data."""
    return list(validator(kind).iter_errors(data))


def faults(data: object, kind: str = "dossier") -> list[str]:
    """What the loader says against data."""
    try:
        _LOADERS[kind](json.dumps(data))
    except (cs.DossierError, cs.CasebookError, ResultError) as wrong:
        return [problem.message for problem in wrong.problems]
    return []


def disagreements(data: object, kind: str = "dossier") -> list[str]:
    """What one of the two has against data that the other takes, but for what is named above."""
    refused, said = errors(data, kind), faults(data, kind)
    if not refused:
        return [one for one in said if not any(re.fullmatch(way, one) for way in BEYOND.values())]
    if said:
        return []
    return [
        f"{error.json_path}: {error.message}"
        for error in refused
        if not any(harmless(leaf) for harmless in _STRICTER.values() for leaf in _leaves(error))
    ]
