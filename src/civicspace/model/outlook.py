"""Outlooks: what a review may still come to once the unknown facts are known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from civicspace.errors import InvalidValue
from civicspace.model.questions import Question
from civicspace.model.verdicts import Verdict

__all__ = ["Bounds", "Outlook", "Prospect"]

#: Verdicts from the best for the State to the worst.
_ORDER = (
    Verdict.NOT_APPLICABLE,
    Verdict.COMPATIBLE,
    Verdict.UNDETERMINED,
    Verdict.INCOMPATIBLE,
)


@attrs.frozen(kw_only=True)
class Bounds:
    """The best and the worst verdict that the unknown facts leave possible.

    >>> import civicspace as cs
    >>> print(cs.review({"activity": "assemble", "form": "ban"}, under="iccpr/21").bounds())
    from compatible to incompatible
    """

    best: Verdict
    worst: Verdict

    @property
    def settled(self) -> bool:
        """Whether no completion of the facts could change the verdict."""
        return self.best is self.worst

    def __str__(self) -> str:
        if self.settled:
            return f"{self.best.words} in any case"
        return f"from {self.best.words} to {self.worst.words}"


def _some(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not value:
        raise InvalidValue("some verdict is possible in any case, and none is given")


@attrs.frozen(kw_only=True)
class Outlook:
    """Every verdict that some completion of the facts allows, and what would decide between them.

    A completion answers every question that the facts stated leave open, in any way that the
    vocabulary allows. What was merely presumed is open as well.

    Raises:
        InvalidValue: if no verdict is possible.
    """

    possible: frozenset[Verdict] = attrs.field(validator=_some)
    questions: tuple[Question, ...] = ()
    """The facts on which it turns, those that settle most in front."""

    @property
    def bounds(self) -> Bounds:
        """The best and the worst of the possible verdicts."""
        found = [one for one in _ORDER if one in self.possible]
        return Bounds(best=found[0], worst=found[-1])


class Prospect:
    """An outlook that is worked out when somebody looks at it, and then kept.

    >>> found = Prospect.of(Outlook(possible=frozenset({Verdict.COMPATIBLE})))
    >>> found.outlook.bounds.settled, found.settling
    (True, frozenset())
    """

    __slots__ = ("_found", "_made", "_settling")

    def __init__(
        self, made: Callable[[], Outlook], settling: Callable[[], frozenset[str]] | None = None
    ) -> None:
        self._made = made
        self._settling = settling
        self._found: Outlook | None = None

    @classmethod
    def of(cls, outlook: Outlook) -> Prospect:
        """The prospect of an outlook that is known."""
        made = cls(lambda: outlook)
        made._found = outlook
        return made

    @property
    def known(self) -> Outlook | None:
        """The outlook, if it has been worked out.

        >>> Prospect(lambda: Outlook(possible=frozenset({Verdict.COMPATIBLE}))).known is None
        True
        """
        return self._found

    @property
    def outlook(self) -> Outlook:
        """The whole outlook."""
        if self._found is None:
            self._found = self._made()
        return self._found

    @property
    def settling(self) -> frozenset[str]:
        """The facts of which one answer alone would settle the verdict; they cost less to find."""
        if self._found is None and self._settling is not None:
            return self._settling()
        return frozenset(one.fact for one in self.outlook.questions if one.settles)

    def __reduce__(self) -> tuple[object, ...]:
        return (Prospect.of, (self.outlook,))
