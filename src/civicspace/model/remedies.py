"""Remedies: changes within a drafter's reach that end every breach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

import attrs

from civicspace.logic.evaluate import in_words
from civicspace.model.facts import spec
from civicspace.model.instruments import Citation
from civicspace.model.verdicts import Verdict

__all__ = ["Change", "Remedies", "Remedy"]


@attrs.frozen(kw_only=True)
class Change:
    """One fact that would have to be otherwise.

    >>> from civicspace.model.choices import Scope
    >>> print(Change(fact="scope", old=Scope.BLANKET, to=Scope.GENERAL))
    the reach: general instead of blanket
    """

    fact: str
    old: object
    """What is stated, or stands in for it on the record; None where nothing does."""
    to: object
    """The value that would do, of several the one nearest to what there is."""
    others: tuple[object, ...] = ()
    """Other values that would do as well, with the rest of the remedy unchanged."""
    citations: tuple[Citation, ...] = ()
    """The authorities that ask for it: those of the breached standards that look at the fact."""

    def __str__(self) -> str:
        fact = spec(self.fact)
        if isinstance(self.to, bool):
            return fact.phrase if self.to else fact.denial
        said = f"{fact.phrase}: {_words(self.to, fact.unit)}"
        return said if self.old is None else f"{said} instead of {_words(self.old, fact.unit)}"


def _words(value: object, unit: str) -> str:
    return f"{in_words(value)} {unit}" if unit else in_words(value)


@attrs.frozen(kw_only=True)
class Remedy:
    """Changes that together end every breach, while no part of them does.

    >>> import civicspace as cs
    >>> ban = {"activity": "assemble", "form": "ban", "scope": "general", "legal_basis": "none",
    ...        "evidence": "specific", "reasons": "weighed"}
    >>> remedy = cs.remedies(cs.review(ban, under="iccpr/21"))[0]
    >>> str(remedy), remedy.verdict, remedy.citations[0].ref
    ('the legal basis: regulation instead of none', <Verdict.COMPATIBLE: 'compatible'>, 'art. 21')
    """

    changes: tuple[Change, ...]
    verdict: Verdict
    """What the worst review comes to on the record once they are made; never incompatible."""
    restriction: str = ""
    """The id of the restriction that is changed."""

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The authorities that ask for the changes, each once."""
        every = (cited for change in self.changes for cited in change.citations)
        return tuple(dict.fromkeys(every))

    def __str__(self) -> str:
        return "; ".join(map(str, self.changes))


@attrs.frozen(kw_only=True)
class Remedies(Sequence[Remedy]):
    """The remedies of one restriction, the smallest and least intrusive first.

    It is a sequence: ``remedies[0]`` is the least that a drafter could do, ``len`` counts them.

    >>> import civicspace as cs
    >>> found = cs.remedies(cs.review({"activity": "assemble", "form": "ban"}, under="udhr/20"))
    >>> found.breached, found.mendable, found[0].changes[0].fact
    (('assembly.weighing',), True, 'milder_tried')
    """

    found: tuple[Remedy, ...]
    restriction: str
    breached: tuple[str, ...]
    """The ids of the standards that are breached now."""
    beyond: tuple[str, ...] = ()
    """The ids of those that no drafting mends, whatever it changes."""
    most: int
    """How many changes were made at once at the most, every set of them being tried; of a fact that
    is a set, to change each group of its members is one.
    """
    whole: bool
    """Whether these are all the minimal sets there are, larger ones included."""
    tried: int
    """How many drafts were tried."""
    heavier: bool = False
    """Whether changes were tried as well that do not make the restriction lighter."""

    @property
    def mendable(self) -> bool | None:
        """Whether drafting can mend it; None where nothing was found, and larger sets of changes or
        heavier ones remain.
        """
        if self.found or not self.breached:
            return True
        return False if self.beyond or (self.whole and self.heavier) else None

    @overload
    def __getitem__(self, index: int) -> Remedy: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Remedy, ...]: ...
    def __getitem__(self, index: int | slice) -> Remedy | tuple[Remedy, ...]:
        return self.found[index]

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Remedy]:
        return iter(self.found)

    def __str__(self) -> str:
        if not self.breached:
            return "nothing to mend: no standard is breached"
        lines = []
        if self.mendable is False:
            named = ", ".join(self.beyond or self.breached)
            lines.append(f"cannot be mended by drafting, whatever it says: {named}")
        elif self.mendable is None:
            heavier = "" if self.heavier else " that makes it lighter; heavier ones were not tried"
            lines.append(f"no remedy was found{heavier}")
        lines += [f"{number}. {one}" for number, one in enumerate(self.found, 1)]
        if not self.whole:
            lines.append(f"all sets of up to {self.most} changes were tried, not all larger ones")
        return "\n".join(lines)
