"""Terms: the named facts that conditions speak of, and the operators that read as law."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from civicspace.errors import ConditionError

if TYPE_CHECKING:
    from civicspace.logic.conditions import Condition

__all__ = [
    "Choice",
    "ChoiceTerm",
    "CountTerm",
    "FactSpec",
    "FlagTerm",
    "Kind",
    "SetTerm",
    "Term",
    "choice",
    "count",
    "flag",
    "set_of",
]


class Choice(Enum):
    """A coded value with its definition as docstring.

    >>> class Colour(Choice):
    ...     RED = "red", "the colour of blood"
    >>> Colour.RED.value, Colour.RED.__doc__, Colour("red") is Colour.RED
    ('red', 'the colour of blood', True)
    """

    _value_: str

    def __new__(cls, value: str, meaning: str = "") -> Choice:
        """Make a member of its value and its definition."""
        member = object.__new__(cls)
        member._value_ = value
        member.__doc__ = meaning
        return member

    @property
    def meaning(self) -> str:
        """The definition of the value."""
        return self.__doc__ or ""

    @property
    def label(self) -> str:
        """The value as words.

        >>> class Size(Choice):
        ...     VERY_BIG = "very_big", "more than a house"
        >>> Size.VERY_BIG.label
        'very big'
        """
        return self._value_.replace("non_", "non-").replace("_", " ")

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class Kind(Enum):
    """What values a fact can have."""

    FLAG = "flag"
    CHOICE = "choice"
    SET = "set"
    COUNT = "count"


@attrs.frozen(kw_only=True)
class FactSpec:
    """What a fact is: its name, kind, question, and how to speak of it.

    >>> FactSpec(name="notice_hours", kind=Kind.COUNT, question="How long beforehand?",
    ...          drafter=True, phrase="the notice asked for", unit="hours").unit
    'hours'
    """

    name: str
    kind: Kind
    question: str
    """What a coder answers, without deciding whether the measure is lawful."""
    drafter: bool
    """Whether whoever writes or applies the measure can change it."""
    phrase: str
    """How a sentence speaks of it; for a flag, what is so when it holds."""
    denial: str = ""
    """For a flag: what is so when it fails."""
    choices: type[Choice] | None = None
    """For a choice or a set: the enum of its values."""
    unit: str = ""
    """For a count: what is counted."""

    @property
    def accepted(self) -> tuple[str, ...]:
        """The accepted values as text, for messages."""
        if self.choices is not None:
            return tuple(member.value for member in self.choices)
        return ("true", "false") if self.kind is Kind.FLAG else ()


C = TypeVar("C", bound=Choice)


class Term:
    """A fact as it is written in conditions."""

    __slots__ = ("spec",)

    def __init__(self, spec: FactSpec) -> None:
        self.spec = spec

    def __repr__(self) -> str:
        return f"<{self.spec.kind.value} {self.spec.name}>"

    __hash__ = object.__hash__

    def _check(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        choices = self.spec.choices
        if not values:
            raise ConditionError(f"{self.spec.name} is compared with nothing: give a value")
        for value in values:
            if choices is None or type(value) is not choices:
                accepted = choices.__name__ if choices is not None else "nothing"
                raise ConditionError(
                    f"{self.spec.name} can never be {value!r}: it takes a value of {accepted}"
                )
        return values


class ChoiceTerm(Term, Generic[C]):
    """A fact with one value out of an enum: ``form == Form.BAN``, ``form.is_in(...)``."""

    __slots__ = ()
    __hash__ = Term.__hash__

    def __eq__(self, value: C) -> Condition:  # type: ignore[override]
        from civicspace.logic.conditions import Is

        return Is(self.spec, self._check((value,))[0])

    def __ne__(self, value: C) -> Condition:  # type: ignore[override]
        return ~(self == value)

    def is_in(self, *values: C) -> Condition:
        """It is one of these."""
        from civicspace.logic.conditions import IsIn

        return IsIn(self.spec, self._check(values))


class FlagTerm(Term):
    """A fact that holds or fails: ``precise.holds``, ``precise.fails``."""

    __slots__ = ()

    @property
    def holds(self) -> Condition:
        """It is so."""
        from civicspace.logic.conditions import Is

        return Is(self.spec, True)

    @property
    def fails(self) -> Condition:
        """It is not so; never merely unknown."""
        from civicspace.logic.conditions import Is

        return Is(self.spec, False)


class SetTerm(Term, Generic[C]):
    """A fact with any number of values: ``aims.any_of(Aim.MORALS)``."""

    __slots__ = ()

    def any_of(self, *values: C) -> Condition:
        """At least one of these is among them."""
        from civicspace.logic.conditions import Contains

        return Contains(self.spec, self._check(values))

    def none_of(self, *values: C) -> Condition:
        """None of these is among them; true of the empty set."""
        return ~self.any_of(*values)

    def all_of(self, *values: C) -> Condition:
        """Each of these is among them."""
        from civicspace.logic.conditions import All

        return All(tuple(self.any_of(value) for value in self._check(values)))

    @property
    def is_empty(self) -> Condition:
        """It is known to have no value at all."""
        from civicspace.logic.conditions import Contains

        assert self.spec.choices is not None
        return ~Contains(self.spec, tuple(self.spec.choices))


class CountTerm(Term):
    """A whole number with a unit: ``notice_hours > 48``."""

    __slots__ = ()

    def __ge__(self, number: int) -> Condition:
        from civicspace.logic.conditions import AtLeast

        return AtLeast(self.spec, self._number(number))

    def __gt__(self, number: int) -> Condition:
        return self >= self._number(number) + 1

    def __le__(self, number: int) -> Condition:
        from civicspace.logic.conditions import AtMost

        return AtMost(self.spec, self._number(number))

    def __lt__(self, number: int) -> Condition:
        return self <= self._number(number) - 1

    def _number(self, number: int) -> int:
        if type(number) is not int:
            raise ConditionError(
                f"{self.spec.name} can never be {number!r}:"
                f" it takes a whole number of {self.spec.unit}"
            )
        return number


def choice(
    name: str, choices: type[C], question: str, phrase: str, *, drafter: bool
) -> ChoiceTerm[C]:
    """Define a fact with one value out of an enum."""
    spec = FactSpec(
        name=name,
        kind=Kind.CHOICE,
        question=question,
        drafter=drafter,
        phrase=phrase,
        choices=choices,
    )
    return ChoiceTerm[C](spec)


def set_of(name: str, choices: type[C], question: str, phrase: str, *, drafter: bool) -> SetTerm[C]:
    """Define a fact with any number of values out of an enum."""
    spec = FactSpec(
        name=name,
        kind=Kind.SET,
        question=question,
        drafter=drafter,
        phrase=phrase,
        choices=choices,
    )
    return SetTerm[C](spec)


def flag(name: str, question: str, holds: str, fails: str, *, drafter: bool) -> FlagTerm:
    """Define a fact that holds or fails, with a clause for each."""
    spec = FactSpec(
        name=name, kind=Kind.FLAG, question=question, drafter=drafter, phrase=holds, denial=fails
    )
    return FlagTerm(spec)


def count(name: str, unit: str, question: str, phrase: str, *, drafter: bool) -> CountTerm:
    """Define a whole number with its unit."""
    spec = FactSpec(
        name=name, kind=Kind.COUNT, question=question, drafter=drafter, phrase=phrase, unit=unit
    )
    return CountTerm(spec)
