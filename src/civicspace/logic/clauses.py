"""From the steps of an explanation to the clauses of a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.truth import Truth

__all__ = ["Speaker", "behind", "in_a_sentence", "reasons", "weights"]


def behind(step: Explanation) -> list[Explanation]:
    """The facts and balances that make a step what it is, each once, in the order of the rule.

    Where all of several things had to hold, the first that failed is enough.
    """
    found: dict[str, Explanation] = {}
    for leaf in _leaves(step):
        # What is known of a fact is said once, however many parts of the rule ask for it; of what
        # is not known each question is another one.
        key = leaf.said or leaf.text
        found.setdefault(key if leaf.step is Step.FACT else f"{leaf.step} {key}", leaf)
    return list(found.values())


def reasons(rule: Explanation) -> list[Explanation]:
    """The facts and balances behind the condition of a rule, unless its reasons are left out."""
    return behind(rule.children[0]) if rule.children else []


def _leaves(step: Explanation) -> Iterable[Explanation]:
    if step.step in (Step.FACT, Step.BALANCE, Step.NOTE):
        return (step,)
    bearing = [child for child in step.children if child.decisive]
    if not bearing:
        return (step,)
    if step.step is Step.ALL and step.truth is Truth.FALSE:
        return _leaves(bearing[0])
    return (leaf for child in bearing for leaf in _leaves(child))


def weights(balance: Explanation) -> str:
    """How many things lie on the two scales, in words."""
    against, favour = (
        sum(item.truth is Truth.TRUE for item in side.children) for side in balance.children
    )
    many = {0: "nothing weighs", 1: "one thing weighs"}.get(against, f"{against} things weigh")
    return f"{many} against it and {favour or 'nothing'} for it"


def in_a_sentence(text: str) -> str:
    """A text with a capital at its beginning and a full stop at its end.

    >>> in_a_sentence("the form is ban"), in_a_sentence("May it?")
    ('The form is ban.', 'May it?')
    """
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")


class Speaker:
    """Says facts in clauses; the reason why something is presumed it gives once.

    >>> why = Explanation(step=Step.PRESUMPTION, name="burden.evidence",
    ...                   text="the State showed no threat on facts", because="GC 31, para. 6")
    >>> fact = Explanation(step=Step.FACT, text="the evidence is none", truth=Truth.TRUE,
    ...                    said="the evidence is none", basis=Basis.PRESUMED, children=(why,))
    >>> speaker = Speaker()
    >>> speaker.clause(fact)
    'the evidence is none (taken to be so, since the State showed no threat on facts)'
    >>> speaker.clause(fact), Speaker(ids=True).clause(fact)
    ('the evidence is none (taken to be so)', 'the evidence is none (taken to be so, since the \
State showed no threat on facts: `burden.evidence`)')
    """

    def __init__(self, *, ids: bool = False) -> None:
        self.ids = ids
        """Whether the ids of presumptions, rules and exemptions are named."""
        self._given: set[str] = set()

    def clause(self, leaf: Explanation) -> str:
        """What is known of a fact, or what is not; how a balance comes out."""
        if leaf.step is Step.BALANCE:
            return weights(leaf)
        if leaf.truth is Truth.UNKNOWN:
            return f"whether {leaf.text}"
        return (leaf.said or leaf.text) + self._basis(leaf)

    def clauses(self, leaves: Iterable[Explanation]) -> str:
        """Several of them in a row."""
        return "; ".join(map(self.clause, leaves))

    def joined(self, leaves: Iterable[Explanation]) -> str:
        """Several of them as one thing."""
        *first, last = map(self.clause, leaves)
        return f"{', '.join(first)} and {last}" if first else last

    def scale(self, side: Explanation) -> str:
        """What lies on one scale of a balance."""
        items = Counter(
            self._item(item) for item in side.children if item.truth is Truth.TRUE
        ).items()
        said = (item if times == 1 else f"{item} (counted twice)" for item, times in items)
        return "; ".join(said) or "nothing"

    def _item(self, item: Explanation) -> str:
        """A thing on a scale: what is so, and not which exceptions from it do not apply."""
        if item.step is Step.ALL:
            plain = [child for child in item.children if child.step is not Step.NOT]
            if plain:
                leaves = [leaf for child in plain for leaf in behind(child)]
                return self.joined(leaves)
        return self.joined(behind(item))

    def _basis(self, leaf: Explanation) -> str:
        if leaf.step is Step.NOTE and leaf.because:
            return f" ({leaf.because})"
        if leaf.basis is not Basis.PRESUMED:
            return ""
        reason = next((one for one in leaf.children if one.step is Step.PRESUMPTION), None)
        if reason is None:
            return f" (taken to be so: {leaf.because})" if leaf.because else " (taken to be so)"
        name = f": `{reason.name}`" if self.ids else ""
        if not reason.because:
            # An inference of the coder stands on no authority.
            return f" ({reason.text})"
        if reason.name in self._given:
            return f" (taken to be so{name})"
        self._given.add(reason.name)
        return f" (taken to be so, since {reason.text}{name})"
