"""The bench: the whole catalogue as one circuit, on which many questions can be put at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import attrs
from pendulum import Date

from civicspace.assessment.applicability import confining
from civicspace.law.catalogue import standards_under
from civicspace.law.standards import STANDARDS
from civicspace.logic.circuit import Circuit
from civicspace.logic.evaluate import Knowledge
from civicspace.logic.planes import evaluate_planes, looked_up, truth_at, values_of
from civicspace.logic.truth import Truth
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right
from civicspace.model.standards import Exemption, Standard, Strength

__all__ = ["Bench", "Matter", "bench"]


@attrs.frozen(kw_only=True)
class Matter:
    """What a provision comes to on a day for some rights, as gates of the bench."""

    standards: tuple[Standard, ...]
    """Those that can settle it, in legal order."""
    breaches: tuple[int, ...]
    """For each of them, the gate that holds where it is breached and no exemption lifts it."""
    confined: tuple[int, ...]
    """What the words of the provision confine it to; those whom it protects come last."""
    speaks: int
    """Holds where the provision speaks to the facts."""
    incompatible: int
    """Holds where the provision speaks and one of the standards is breached."""


class Bench:
    """The conditions of the catalogue as gates.

    >>> import civicspace as cs
    >>> matter = bench().matter(cs.provision("iccpr/21"), None, (cs.Right.ASSEMBLY,))
    >>> len(matter.standards) == len(matter.breaches)
    True
    """

    def __init__(self) -> None:
        self.circuit = Circuit()

    def whole(self) -> Circuit:
        """The circuit with the gates of every standard of the catalogue, and of its exemptions."""
        for one in STANDARDS:
            self.circuit.add(one.condition)
            for exemption in one.exemptions:
                self.circuit.add(exemption.condition)
        return self.circuit

    def breach(self, standard: Standard, exemptions: Iterable[Exemption]) -> int:
        """The gate of a standard that none of some exemptions lifts."""
        circuit = self.circuit
        lifted = [circuit.not_(circuit.add(one.condition)) for one in exemptions]
        return circuit.all_of((circuit.add(standard.condition), *lifted))

    def matter(self, place: Provision, day: Date | None, rights: Iterable[Right]) -> Matter:
        """What a provision comes to on a day, for those of its rights that are touched."""
        touched = tuple(rights)
        standards = tuple(
            one
            for one in standards_under(place)
            if one.strength is not Strength.FACTOR
            and any(one.right.related(right) for right in touched)
            and one.authorities_under(place, day)
        )
        circuit = self.circuit
        breaches = tuple(self.breach(one, one.exemptions_under(place, day)) for one in standards)
        confined = tuple(circuit.add(one) for one in confining(place))
        speaks = circuit.all_of(confined)
        return Matter(
            standards=standards,
            breaches=breaches,
            confined=confined,
            speaks=speaks,
            incompatible=circuit.all_of((speaks, circuit.any_of(breaches))),
        )

    def truths(self, known: Knowledge, before: list[Truth]) -> Sequence[Truth]:
        """The truth of each gate on what is known, put into a list that is kept between calls."""
        if len(before) < len(self.circuit):
            planes = evaluate_planes(self.circuit, looked_up(values_of([known])), 1)
            before[:] = [truth_at(plane, 0) for plane in planes]
        return before


@cache
def bench() -> Bench:
    """The bench of the catalogue, made once."""
    return Bench()
