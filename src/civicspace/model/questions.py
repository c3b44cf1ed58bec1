"""Questions: the facts that are missing, and what they would bear on."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = ["Question", "by_use", "merged"]


@attrs.frozen(kw_only=True)
class Question:
    """A fact that is missing, and what it would bear on.

    >>> print(Question(fact="scope", text="How wide does it reach?", presumed=False,
    ...                standards=("assembly.blanket-ban",)))
    How wide does it reach? (scope, for assembly.blanket-ban)
    """

    fact: str
    text: str
    """The question in the vocabulary's words."""
    presumed: bool
    """Whether a presumption stands in for it now."""
    standards: tuple[str, ...]
    """The ids of the standards that need it."""
    measures: tuple[str, ...] = ()
    """The ids of the measures concerned."""

    def __str__(self) -> str:
        return f"{self.text} ({self.fact}, for {', '.join(self.standards)})"


def merged(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions about many restrictions as one list, those that bear on most in front."""
    together: dict[str, Question] = {}
    for question in questions:
        before = together.get(question.fact)
        if before is None:
            together[question.fact] = question
            continue
        together[question.fact] = Question(
            fact=question.fact,
            text=question.text,
            presumed=before.presumed and question.presumed,
            standards=tuple(sorted({*before.standards, *question.standards})),
            measures=tuple(sorted({*before.measures, *question.measures})),
        )
    return by_use(together.values())


def by_use(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions with those that nothing stands in for in front, then by how much they bear on."""
    return tuple(
        sorted(
            questions,
            key=lambda one: (
                one.presumed,
                -len(one.measures) * len(one.standards),
                -len(one.standards),
                one.fact,
            ),
        )
    )
