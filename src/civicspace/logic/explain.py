"""The explanation tree: built by evaluation itself, and never in need of it again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import attrs

from civicspace.logic.truth import Truth

__all__ = ["Basis", "Explanation", "Step", "aside", "relied_on"]


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
    DEFINITION = "definition"
    """What the provision protects and speaks to."""
    RULE = "rule"
    """A standard: true where it is breached."""
    EXEMPTION = "exemption"
    """What lifts the rule above it where it holds."""
    CONFLICT = "conflict"
    """Two rules that part ways on the same facts; both are named, and neither wins."""
    ALL = "all"
    ANY = "any"
    NOT = "not"
    BALANCE = "balance"
    SIDE = "side"
    """One scale of a balance."""
    FACT = "fact"
    PRESUMPTION = "presumption"
    """Why the fact above it is held, though nobody stated it."""
    NOTE = "note"


@attrs.frozen(kw_only=True)
class Explanation:
    """One step of the reasoning, with the steps that it rests on.

    It prints in plain words. :meth:`markdown` gives the same as Markdown, :meth:`debug` every step
    with its ids, and :meth:`to_dict` data from which :meth:`from_dict` makes an equal tree.

    >>> leaf = Explanation(step=Step.FACT, text="the form is not ban", truth=Truth.FALSE,
    ...                    fact="form", found="ban", said="the form is ban", basis=Basis.STATED)
    >>> print(leaf)
    No: the form is ban.
    >>> print(leaf.debug())
    - fact form: no: the form is not ban (stated)
    """

    step: Step
    text: str
    """What is asked or held, as a sentence without a full stop; for a rule, its message."""
    truth: Truth | None = None
    """Whether it is so; None for a heading or a note."""
    decisive: bool = True
    """Whether it bears on the truth of the step above it."""
    children: tuple[Explanation, ...] = ()
    name: str = ""
    """The id of the rule, exemption, presumption or measure; the scale of a side."""
    provision: str = ""
    """The id of the provision, for a verdict, a definition, a rule or a conflict under one; other
    steps, which many provisions may share, are held under that of the step above them."""
    element: str = ""
    """For a rule: its place in the legal test."""
    strength: str = ""
    """For a rule: what a breach of it settles."""
    fact: str | None = None
    """For a fact: its name in the vocabulary."""
    found: str = ""
    """For a fact: what was found, in words; for a verdict, the verdict."""
    said: str = ""
    """For a fact or a balance: what was found, as a clause."""
    basis: Basis | None = None
    """For a fact: where its value comes from."""
    because: str = ""
    """Why it is held: the presumption used, or the authorities."""

    def walk(self) -> Iterator[Explanation]:
        """Every step, this one first, in the order of the reasoning, each with its provision."""
        yield self
        for child in self.children:
            yield from _under(self.provision, child).walk()

    def decisive_steps(self) -> Iterator[Explanation]:
        """The steps that bear on the result, and no others, each with its provision."""
        yield self
        for child in self.children:
            if child.decisive:
                yield from _under(self.provision, child).decisive_steps()

    def plain(self, width: int = 100) -> str:
        """The reasoning in plain words, for a lawyer or a journalist; this is how it prints.

        What decides comes first, with the facts and presumptions that it rests on; what was looked
        at and failed is named at the end.
        """
        from civicspace.logic.plain import plain

        return plain(self, width)

    def markdown(self) -> str:
        """The same in Markdown, with the ids of rules, exemptions and presumptions."""
        from civicspace.logic.markdown import markdown

        return markdown(self)

    def debug(self) -> str:
        """Every step as an indented tree: what it is, its id, its truth, and where facts come from.

        A step that does not bear on the one above it begins with ``~``.
        """
        from civicspace.logic.indented import indented

        return "\n".join(indented(self))

    def to_dict(self) -> dict[str, Any]:
        """The tree as plain data, ready for JSON, with the version of the format at its root.

        >>> Explanation(step=Step.NOTE, text="a note").to_dict()
        {'explanation': 1, 'step': 'note', 'text': 'a note', 'decisive': True}
        """
        from civicspace.logic.explain_data import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Explanation:
        """The tree that :meth:`to_dict` made into data.

        >>> note = Explanation(step=Step.NOTE, text="a note")
        >>> Explanation.from_dict(note.to_dict()) == note
        True

        Raises:
            ExplanationError: with every fault at once; or, alone, that the version is not known.
        """
        from civicspace.logic.explain_data import from_dict

        return from_dict(data)

    def __str__(self) -> str:
        return self.plain()


def aside(step: Explanation) -> Explanation:
    """The same step, marked as one that does not bear on the step above it.

    It is called for every second node that evaluation makes, where ``attrs.evolve`` takes three
    times as long.
    """
    return Explanation(
        step=step.step,
        text=step.text,
        truth=step.truth,
        decisive=False,
        children=step.children,
        name=step.name,
        provision=step.provision,
        element=step.element,
        strength=step.strength,
        fact=step.fact,
        found=step.found,
        said=step.said,
        basis=step.basis,
        because=step.because,
    )


def relied_on(step: Explanation) -> Iterator[Explanation]:
    """The steps that bear on the result; of what lies on a scale of a balance, only what is so."""
    yield step
    for child in step.children:
        if child.decisive and not (step.step is Step.SIDE and child.truth is Truth.FALSE):
            yield from relied_on(child)


def _under(provision: str, step: Explanation) -> Explanation:
    """The step, named under the provision of the one above it unless it names its own."""
    if step.provision or not provision:
        return step
    return attrs.evolve(step, provision=provision)
