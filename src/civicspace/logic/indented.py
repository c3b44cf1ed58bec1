"""An explanation for whoever works on the rules: every step, indented, with its id."""

from __future__ import annotations

from collections.abc import Iterator

from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.truth import Truth

__all__ = ["indented"]

_MARKS = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "not known"}

#: What can stand before the last value in the sentence of a condition.
_BEFORE_VALUE = ("is", "not", "or", "nor", "include")

#: How a flag was found, which its own sentence says already.
_FLAGS = ("so", "not so")


def indented(step: Explanation, depth: int = 0) -> Iterator[str]:
    """The lines of a step and of all below it."""
    yield f"{'  ' * depth}{'-' if step.decisive else '~'} {_line(step)}"
    if step.because and step.step is not Step.FACT:
        yield f"{'  ' * (depth + 1)}authority: {step.because}"
    for child in step.children:
        yield from indented(child, depth + 1)


def _line(step: Explanation) -> str:
    head = " ".join(word for word in (step.step.value, step.fact or step.name) if word)
    if step.provision:
        head += f" [{step.provision}]"
    mark = "" if step.truth is None else f"{_MARKS[step.truth]}: "
    about = ", ".join(word for word in (step.element, step.strength) if word)
    return f"{head}: {mark}{step.text}{_found(step)}{_basis(step)}{about and f' ({about})'}"


def _found(step: Explanation) -> str:
    """What was found, unless the sentence says it already."""
    if step.step is Step.VERDICT or not step.found or step.found in _FLAGS:
        return ""
    said = step.text.endswith(tuple(f" {word} {step.found}" for word in _BEFORE_VALUE))
    return "" if said else f"; it is {step.found}"


def _basis(step: Explanation) -> str:
    if step.basis is Basis.STATED:
        return " (stated)"
    if step.basis is Basis.PRESUMED:
        # Where a presumption stands below it, that says why.
        return (
            f" (presumed: {step.because})" if step.because and not step.children else " (presumed)"
        )
    return ""
