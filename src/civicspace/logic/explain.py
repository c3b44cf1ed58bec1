"""The explanation tree: built by evaluation itself, and never in need of it again."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs

from civicspace.logic.truth import Truth

__all__ = ["Basis", "Explanation", "Step"]


class Basis(Enum):
    """Where the value of a fact comes from."""

    STATED = "stated"
    """A source says so."""
    PRESUMED = "presumed"
    """Nobody says so; a named presumption or the coder's inference stands in for it."""
    UNKNOWN = "unknown"
    """Nothing is known."""


class Step(Enum):
    """What a node of an explanation is."""

    VERDICT = "verdict"
    RULE = "rule"
    EXEMPTION = "exemption"
    ALL = "all"
    ANY = "any"
    NOT = "not"
    BALANCE = "balance"
    SIDE = "side"
    """One scale of a balance."""
    FACT = "fact"
    NOTE = "note"


_MARKS = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "not known"}


@attrs.frozen(kw_only=True)
class Explanation:
    """One step of the reasoning, with the steps that it rests on.

    >>> leaf = Explanation(step=Step.FACT, text="the form is ban", truth=Truth.TRUE,
    ...                    basis=Basis.STATED)
    >>> print(leaf)
    - yes: the form is ban (stated)
    """

    step: Step
    text: str
    """What is asked or held, as a sentence without a full stop."""
    truth: Truth | None = None
    """Whether it is so; None for a heading or a note."""
    decisive: bool = True
    """Whether it bears on the truth of the step above it."""
    children: tuple[Explanation, ...] = ()
    fact: str | None = None
    """For a fact: its name in the vocabulary."""
    found: str = ""
    """For a fact: what was found, in words."""
    basis: Basis | None = None
    """For a fact: where its value comes from."""
    because: str = ""
    """Why it is held: the presumption used, or the authority."""

    def walk(self) -> Iterator[Explanation]:
        """Every step, this one first, in the order of the reasoning."""
        yield self
        for child in self.children:
            yield from child.walk()

    def decisive_steps(self) -> Iterator[Explanation]:
        """The steps that bear on the result, and no others."""
        yield self
        for child in self.children:
            if child.decisive:
                yield from child.decisive_steps()

    def __str__(self) -> str:
        return "\n".join(self._lines(0))

    def _lines(self, depth: int) -> Iterator[str]:
        yield "  " * depth + self._line()
        if self.because and self.step in (Step.RULE, Step.EXEMPTION) and self.decisive:
            yield "  " * (depth + 1) + f"authority: {self.because}"
        for child in self._shown():
            yield from child._lines(depth + 1)

    def _shown(self) -> Iterator[Explanation]:
        """The steps to print below this one: of what bears on nothing, only the first line.

        A rule is read as the list of its conditions, so the step that joins them is passed over;
        on a scale of a balance only what lies there, or may yet tip it, is named.
        """
        if not self.decisive:
            return
        for child in self.children:
            if self.step is Step.SIDE and not child._on_its_scale():
                continue
            if child.step is Step.ALL and self.step in (Step.RULE, Step.EXEMPTION):
                yield from child.children
            else:
                yield child

    def _on_its_scale(self) -> bool:
        """Whether it lies on its scale of a balance, or is unknown and may yet tip it."""
        return self.truth is Truth.TRUE or (self.truth is Truth.UNKNOWN and self.decisive)

    def _says(self, found: str) -> bool:
        """Whether the sentence ends with that value, and not with one that merely ends like it."""
        return self.text.endswith(tuple(f" {word} {found}" for word in _BEFORE_VALUE))

    def _line(self) -> str:
        mark = "" if self.truth is None else f"{_MARKS[self.truth]}: "
        if self.step is Step.EXEMPTION and self.truth is Truth.UNKNOWN:
            mark = "not shown: "
        found = ""
        if self.found and self.found not in _FLAGS and not self._says(self.found):
            found = f"; it is {self.found}"
        basis = ""
        if self.basis is Basis.STATED:
            basis = " (stated)"
        elif self.basis is Basis.PRESUMED:
            basis = f" (presumed: {self.because})" if self.because else " (presumed)"
        return f"- {mark}{self.text}{found}{basis}"


#: What can stand before the last value in the sentence of a condition.
_BEFORE_VALUE = ("is", "not", "or", "nor", "include")

#: How a flag was found, which its own sentence says already.
_FLAGS = ("so", "not so")
