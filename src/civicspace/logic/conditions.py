"""The condition tree: eight kinds of node, each a frozen value that prints as a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NoReturn, TypeAlias

import attrs

from civicspace.errors import ConditionError, TruthValueError
from civicspace.logic.terms import Choice, FactSpec

__all__ = [
    "All",
    "Any",
    "AtLeast",
    "AtMost",
    "Balance",
    "Condition",
    "Contains",
    "FactNode",
    "Is",
    "IsIn",
    "Not",
    "facts_of",
    "walk",
]


class _Node:
    """What every node can do: combine with others, print, and refuse to be a bool."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return All((*_parts(self, All), *_parts(other, All)))

    def __or__(self, other: Condition) -> Condition:
        return Any((*_parts(self, Any), *_parts(other, Any)))

    def __invert__(self) -> Condition:
        if isinstance(self, Not):
            return self.of
        return Not(self)  # type: ignore[arg-type]

    def __bool__(self) -> NoReturn:
        raise TruthValueError("a condition is neither true nor false: join conditions with & | ~")


@attrs.frozen
class Is(_Node):
    """The fact has this value.

    >>> from civicspace.model.vocabulary import form, precise
    >>> from civicspace.model.choices import Form
    >>> print((form == Form.BAN) & precise.fails)
    the form is ban and its terms are too vague to foresee what is forbidden or owed
    """

    fact: FactSpec
    value: Choice | bool

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        if isinstance(self.value, bool):
            return self.fact.phrase if self.value else self.fact.denial
        return f"{self.fact.phrase} is {self.value.label}"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class IsIn(_Node):
    """The fact has one of these values."""

    fact: FactSpec
    values: tuple[Choice, ...]

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        return f"{self.fact.phrase} is {_listed([value.label for value in self.values], 'or')}"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class Contains(_Node):
    """The set has at least one of these values; false of the empty set."""

    fact: FactSpec
    values: tuple[Choice, ...]

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        if self.fact.choices is not None and len(self.values) == len(self.fact.choices):
            return f"{self.fact.phrase} include at least one"
        return f"{self.fact.phrase} include {_listed([v.label for v in self.values], 'or')}"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class AtLeast(_Node):
    """The count is this number or more."""

    fact: FactSpec
    number: int

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        return f"{self.fact.phrase} is at least {self.number} {self.fact.unit}"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class AtMost(_Node):
    """The count is this number or less."""

    fact: FactSpec
    number: int

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        return f"{self.fact.phrase} is at most {self.number} {self.fact.unit}"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class All(_Node):
    """Every one of these conditions holds; all of nothing holds.

    >>> print(All(()))
    always
    """

    of: tuple[Condition, ...]

    def __str__(self) -> str:
        return " and ".join(_inside(part, Any) for part in self.of) or "always"


@attrs.frozen
class Any(_Node):
    """At least one of these conditions holds; any of nothing fails.

    >>> print(Any(()))
    never
    """

    of: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(_inside(part, All) for part in self.of) or "never"


@attrs.frozen
class Not(_Node):
    """The condition is known to fail.

    >>> from civicspace.model.vocabulary import aims
    >>> from civicspace.model.choices import Aim
    >>> print(aims.none_of(Aim.MORALS, Aim.HEALTH))
    the aims invoked include neither morals nor health
    """

    of: Condition

    @cached_property
    def sentence(self) -> str:
        """The condition in words, made once: explanations name it again and again."""
        inner = self.of
        if isinstance(inner, Balance):
            return inner.said(denied=True)
        if isinstance(inner, Is) and not isinstance(inner.value, bool):
            return f"{inner.fact.phrase} is not {inner.value.label}"
        if isinstance(inner, IsIn):
            labels = [value.label for value in inner.values]
            if len(labels) == 1:
                return f"{inner.fact.phrase} is not {labels[0]}"
            return f"{inner.fact.phrase} is neither {_listed(labels, 'nor')}"
        if isinstance(inner, Contains):
            labels = [value.label for value in inner.values]
            if inner.fact.choices is not None and len(labels) == len(inner.fact.choices):
                return f"{inner.fact.phrase} include none"
            if len(labels) == 1:
                return f"{inner.fact.phrase} do not include {labels[0]}"
            return f"{inner.fact.phrase} include neither {_listed(labels, 'nor')}"
        return f"it is not so that ({inner})"

    def __str__(self) -> str:
        return self.sentence


@attrs.frozen
class Balance(_Node):
    """What weighs against the measure outweighs what weighs for it, each thing counting once.

    The things on the two scales and the margin are written out, so that a reader can dispute each.

    >>> from civicspace.model.choices import Evidence
    >>> from civicspace.model.vocabulary import evidence, heard, milder_tried
    >>> print(Balance(against=(evidence == Evidence.NONE, heard.fails),
    ...               favour=(milder_tried.holds,)))
    what weighs against it (the evidence of a threat is none; those affected could not put their \
case beforehand) outweighs what weighs for it (something milder was tried or seriously considered)

    Its denial with a margin of nought or less is the other way about: what weighs for the measure
    outweighs what weighs against it.

    Raises:
        ConditionError: if nothing is on the scale against it.
    """

    against: tuple[Condition, ...]
    favour: tuple[Condition, ...] = ()
    margin: int = 1
    """By how many things it outweighs, at the least."""

    def __attrs_post_init__(self) -> None:
        if not self.against:
            raise ConditionError("a balance needs something that weighs against the measure")

    def said(self, *, denied: bool = False, listed: bool = True) -> str:
        """It, or its denial, as a sentence, with the things on each scale or without."""
        against, favour = "what weighs against it", "what weighs for it"
        if listed:
            against += f" ({'; '.join(map(str, self.against))})"
            favour += f" ({'; '.join(map(str, self.favour)) or 'nothing'})"
        heavy, light, by = against, favour, self.margin
        if by < 1:
            # By nought or less: the other scale is not heavier by so much, or is when denied.
            heavy, light, by, denied = favour, against, 1 - by, not denied
        verb = "does not outweigh" if denied else "outweighs"
        return f"{heavy} {verb} {light}" + ("" if by == 1 else f" by {by} or more")

    def __str__(self) -> str:
        return self.said()


Condition: TypeAlias = Is | IsIn | Contains | AtLeast | AtMost | All | Any | Not | Balance
"""Any node of the tree."""

FactNode: TypeAlias = Is | IsIn | Contains | AtLeast | AtMost
"""A node that looks at one fact."""


def walk(condition: Condition) -> Iterator[Condition]:
    """Every node, parents first, in the order written."""
    yield condition
    if isinstance(condition, Not):
        yield from walk(condition.of)
    elif isinstance(condition, (All, Any)):
        for part in condition.of:
            yield from walk(part)
    elif isinstance(condition, Balance):
        for part in (*condition.against, *condition.favour):
            yield from walk(part)


def facts_of(condition: Condition) -> tuple[FactSpec, ...]:
    """The facts a condition looks at, each once, in the order written.

    >>> from civicspace.model.vocabulary import form, scope
    >>> from civicspace.model.choices import Form, Scope
    >>> rule = (form == Form.BAN) & (scope == Scope.BLANKET)
    >>> [fact.name for fact in facts_of(rule)]
    ['form', 'scope']
    """
    seen: dict[str, FactSpec] = {}
    for node in walk(condition):
        if not isinstance(node, (All, Any, Not, Balance)):
            seen.setdefault(node.fact.name, node.fact)
    return tuple(seen.values())


def _parts(node: object, kind: type[All] | type[Any]) -> tuple[Condition, ...]:
    """The node itself, or its parts if it is of the kind: a & b & c is one flat node."""
    if not isinstance(node, _Node):
        raise ConditionError(f"a condition can be joined with a condition only, not with {node!r}")
    if isinstance(node, kind):
        return node.of
    return (node,)  # type: ignore[return-value]


def _inside(part: Condition, kind: type[All] | type[Any]) -> str:
    return f"({part})" if isinstance(part, kind) and len(part.of) > 1 else str(part)


def _listed(words: list[str], joint: str) -> str:
    """Words as a list in a sentence: a, b or c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
