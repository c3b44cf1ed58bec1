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
    """The ids of the standards that need it; none where only the provision's own words do."""
    measures: tuple[str, ...] = ()
    """The ids of the measures concerned."""
    settles: int = 0
    """How many reviews some answer to it would settle alone."""
    turns: int = 1
    """How many reviews could turn on it, once the other facts are known."""

    def __str__(self) -> str:
        named = [self.fact, *([f"for {', '.join(self.standards)}"] if self.standards else [])]
        return f"{self.text} ({', '.join(named)})"


def merged(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions about many restrictions as one list, those that settle most in front."""
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
            settles=before.settles + question.settles,
            turns=before.turns + question.turns,
        )
    return by_use(together.values())


def by_use(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions by how many reviews they would settle, those for which nothing stands in before
    their equals; then those that settle none alone, by how many reviews could turn on them.
    """
    return tuple(
        sorted(
            questions,
            key=lambda one: (
                -one.settles,
                one.presumed,
                0 if one.settles else -one.turns,
                one.fact,
            ),
        )
    )
