"""The two readings of what is known: strict, and on the record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from civicspace.law.presumptions import PRESUMPTIONS
from civicspace.logic.conditions import Condition
from civicspace.logic.evaluate import Evaluation, Known, Outcome, evaluate
from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.facts import Facts
from civicspace.model.outlook import Outlook
from civicspace.model.standards import Presumption

__all__ = ["Key", "Readings"]

Key: TypeAlias = tuple[int, int, tuple[str, ...]]
"""What an outlook is about: two gates of the bench, and the ids of the standards behind them."""

#: How an inference of the coder is named where presumptions are named.
CODER = "inferred by the coder"
_INFERRED = Explanation(step=Step.PRESUMPTION, text=CODER, name="coder")


class Readings:
    """What is known of one restriction, read strictly and on the record.

    Strictly, only what is stated is known. On the record, the coder's inferences stand in for
    some of what is not, and the named presumptions for some of the rest. Evaluations are kept,
    so that one restriction can be held against many provisions at the cost of one.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import precise
    >>> read = Readings(Facts(form=Form.BAN), Facts())
    >>> read.strictly(precise.fails).truth.value, read.on_record(precise.fails).truth.value
    ('unknown', 'false')
    """

    def __init__(
        self,
        stated: Facts,
        inferred: Facts,
        presumptions: Iterable[Presumption] = PRESUMPTIONS,
    ) -> None:
        presumptions = tuple(presumptions)
        self.presumes = bool(presumptions)
        """Whether anything is presumed on the record."""
        self.stated = {name: Known(value) for name, value in stated.known().items()}
        self.record = dict(self.stated)
        for name, value in inferred.known().items():
            self.record[name] = Known(value, Basis.PRESUMED, CODER, reason=_INFERRED)
        seen = dict(self.record)
        for presumption in presumptions:
            if presumption.fact in self.record:
                continue
            # Presumptions depend on what is stated or inferred, never on one another. Where that
            # leaves it open, nobody raised what would rule the presumption out.
            rule = presumption.when
            if rule is None or evaluate(rule, seen).truth is not Truth.FALSE:
                self.record[presumption.fact] = Known(
                    presumption.value,
                    Basis.PRESUMED,
                    f"{presumption.id}, {presumption.message}",
                    presumption.neutral,
                    presumption.reason,
                )
        self.truths: list[Truth] = []
        """The truth of each gate of the bench on the stated facts, as far as anybody asked."""
        self.kept: dict[Key, Outlook] = {}
        """Outlooks found before, by what they are about."""
        self.settling: dict[Key, frozenset[str]] = {}
        """Facts found before that would settle it alone."""
        self._strict = Evaluation(self.stated)
        self._record = Evaluation(self.record, on_record=self.presumes)

    @classmethod
    def strict(cls, stated: Facts) -> Readings:
        """Readings in which nothing is presumed, on the record either."""
        return cls(stated, Facts(), presumptions=())

    def strictly(self, condition: Condition) -> Outcome:
        """The condition on the stated facts alone."""
        return self._strict.outcome(condition)

    def on_record(self, condition: Condition) -> Outcome:
        """The condition on the stated, inferred and presumed facts."""
        return self._record.outcome(condition)

    def shown(self, condition: Condition) -> Outcome:
        """The condition on the record, without what merely stands in for what nobody raised.

        The State bears the burden of an exemption, and silence does not show it.
        """
        return self._record.shown.outcome(condition)

    def presumed(self, fact: str) -> bool:
        """Whether something stands in for the fact on the record."""
        known = self.record.get(fact)
        return known is not None and known.basis is Basis.PRESUMED
