"""Facts and their values in results: by name, and as the vocabulary codes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from civicspace.codec.faults import Faults, fault
from civicspace.codec.parsed import MOST_DIGITS, TOO_GREAT
from civicspace.codec.paths import step
from civicspace.errors import FactsError, Problem
from civicspace.logic.terms import Choice, FactSpec, Kind
from civicspace.model.facts import coded_value, spec

if TYPE_CHECKING:
    from civicspace.codec.results.reading import ResultReader
    from civicspace.codec.results.writing import ResultWriter

__all__ = ["Coded", "Fact", "fact_value", "fact_values", "unchanged"]


class Fact:
    """The form of the definition of a fact: its name, for the vocabulary has the rest."""

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is not FactSpec or _fact(value.name) != value:
            message = f"{getattr(value, 'name', value)} is not a fact of the vocabulary"
            raise Faults([Problem(path="", message=message, given=value)])
        return value.name

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if type(raw) is not str:
            raise fault(raw, "the name of a fact")
        return _fact(raw)


def _fact(name: str) -> FactSpec:
    try:
        return spec(name)
    except FactsError as wrong:
        raise Faults(attrs.evolve(one, path="") for one in wrong.problems) from None


class Coded:
    """The form of a value of a fact; which values there are, the fact decides, and so who has it
    looks at the value again.
    """

    def written(self, value: Any, writer: ResultWriter) -> Any:
        """The plain data of a value."""
        if type(value) is frozenset:
            return sorted(str(getattr(one, "value", one)) for one in value)
        if type(value) is int and abs(value) >= 10**MOST_DIGITS:
            raise Faults([Problem(path="", message=TOO_GREAT, given=value)])
        return value.value if isinstance(value, Choice) else value

    def read(self, raw: Any, reader: ResultReader) -> Any:
        """The value that plain data stand for."""
        if raw is None:
            raise fault(raw, "a value of a fact")
        return raw


def fact_value(fact: FactSpec, coded: object, path: str) -> Any:
    """The value of a fact that a coded one stands for; None for None.

    Raises:
        Faults: if the fact can have no such value.
    """
    found = coded_value(fact, coded)
    if isinstance(found, Problem):
        raise Faults([attrs.evolve(found, path=path)])
    return found


def fact_values(
    fact: FactSpec, coded: list[Any], path: str, *, members: bool = False
) -> tuple[Any, ...]:
    """The values of a fact that a list of coded ones stands for.

    Args:
        fact: The fact.
        coded: The list.
        path: Where it stands.
        members: Whether they are members of a fact that is a set.

    Raises:
        Faults: with each of them that the fact cannot have.
    """
    found: list[Any] = []
    problems: list[Problem] = []
    within = members and fact.kind is Kind.SET
    for index, one in enumerate(coded):
        value = coded_value(fact, [one] if within else one)
        if isinstance(value, Problem):
            problems.append(attrs.evolve(value, path=step(path, index)))
        else:
            found += value if within else [value]
    if problems:
        raise Faults(problems)
    return tuple(found)


def unchanged(value: Any, again: Mapping[str, Any]) -> None:
    """See that what was written of a value is read back as it was.

    Raises:
        Faults: with each field of which that is not so.
    """
    wrong = [name for name, one in again.items() if getattr(value, name) != one]
    if wrong:
        message = "it would be read back as another"
        raise Faults(
            [Problem(path=name, message=message, given=getattr(value, name)) for name in wrong]
        )
