"""Circuits: many conditions as one list of gates, each sub-condition that they share kept once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

import attrs

from civicspace.logic.conditions import (
    All,
    Any,
    Balance,
    Condition,
    FactNode,
    Not,
)
from civicspace.logic.truth import Truth

__all__ = ["Circuit", "Gate", "Op"]


class Op(Enum):
    """What a gate does with its inputs."""

    LOOK = "look"
    """Looks at one fact."""
    ALL = "all"
    ANY = "any"
    NOT = "not"
    WEIGH = "weigh"
    """The first inputs lie on the scale against, the others on the scale for it."""


@attrs.frozen
class Gate:
    """One step of a circuit; its inputs are gates before it, by their places."""

    op: Op
    inputs: tuple[int, ...] = ()
    node: FactNode | None = None
    """For a look: the node of the condition."""
    against: int = 0
    """For a balance: how many inputs lie on the scale against the measure."""
    margin: int = 0


class Circuit:
    """The gates of many conditions, each after those it needs.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> circuit = Circuit()
    >>> ban = circuit.add(form == Form.BAN)
    >>> vague = circuit.add((form == Form.BAN) & precise.fails)
    >>> ban, vague, len(circuit)
    (0, 2, 3)
    >>> circuit.add(form == Form.BAN)
    0
    """

    def __init__(self) -> None:
        self.gates: list[Gate] = []
        self._places: dict[Gate, int] = {}
        # Hashing a tree costs as much as walking it; the condition is kept so that its id is not
        # used again.
        self._seen: dict[int, tuple[Condition, int]] = {}

    def __len__(self) -> int:
        return len(self.gates)

    def add(self, condition: Condition) -> int:
        """Put a condition into the circuit, and give the place of its gate."""
        known = self._seen.get(id(condition))
        if known is None:
            known = self._seen[id(condition)] = (condition, self._added(condition))
        return known[1]

    def put(self, gate: Gate) -> int:
        """Put a gate at the end, unless it is there, and give its place."""
        place = self._places.get(gate)
        if place is None:
            place = self._places[gate] = len(self.gates)
            self.gates.append(gate)
        return place

    def all_of(self, inputs: Iterable[int]) -> int:
        """A gate that holds where all these do."""
        return self._joined(Op.ALL, inputs)

    def any_of(self, inputs: Iterable[int]) -> int:
        """A gate that holds where one of these does."""
        return self._joined(Op.ANY, inputs)

    def not_(self, place: int) -> int:
        """A gate that holds where that one fails."""
        gate = self.gates[place]
        return gate.inputs[0] if gate.op is Op.NOT else self.put(Gate(Op.NOT, (place,)))

    def _added(self, condition: Condition) -> int:
        if isinstance(condition, All):
            return self.all_of(map(self.add, condition.of))
        if isinstance(condition, Any):
            return self.any_of(map(self.add, condition.of))
        if isinstance(condition, Not):
            return self.not_(self.add(condition.of))
        if isinstance(condition, Balance):
            inputs = (*condition.against, *condition.favour)
            return self.put(
                Gate(
                    Op.WEIGH,
                    tuple(map(self.add, inputs)),
                    against=len(condition.against),
                    margin=condition.margin,
                )
            )
        return self.put(Gate(Op.LOOK, node=condition))

    def _joined(self, op: Op, inputs: Iterable[int]) -> int:
        places = tuple(dict.fromkeys(inputs))
        return places[0] if len(places) == 1 else self.put(Gate(op, places))

    def looks(self) -> tuple[tuple[int, FactNode], ...]:
        """The gates that look at a fact, with the nodes of their conditions."""
        return tuple(
            (place, gate.node) for place, gate in enumerate(self.gates) if gate.node is not None
        )

    def below(self, place: int) -> frozenset[int]:
        """A gate and all those that it needs, by their places."""
        found: set[int] = set()
        waiting = [place]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting += self.gates[one].inputs
        return frozenset(found)

    def left(
        self, truths: Sequence[Truth], places: Iterable[int]
    ) -> tuple[Circuit, tuple[Truth | int, ...]]:
        """What is left of some gates where the truth of every gate is known as far as it is.

        Args:
            truths: The truth of each gate.
            places: The gates that matter.

        Returns:
            A circuit of only those gates that are not known, and for each of the places its truth
            or, where it is not known, its place in that circuit.
        """
        small = Circuit()
        moved: dict[int, int] = {}
        wanted = tuple(places)
        for place in self._below(truths, wanted):
            gate = self.gates[place]
            if gate.op is Op.WEIGH:
                moved[place] = small.put(_lightened(gate, truths, moved))
                continue
            inputs = tuple(moved[one] for one in gate.inputs if one in moved)
            if gate.op in (Op.ALL, Op.ANY):
                moved[place] = small._joined(gate.op, inputs)
            elif gate.op is Op.NOT:
                moved[place] = small.not_(inputs[0])
            else:
                moved[place] = small.put(gate)
        return small, tuple(moved.get(place, truths[place]) for place in wanted)

    def _below(self, truths: Sequence[Truth], places: tuple[int, ...]) -> list[int]:
        """The gates that are not known, among those given and what they need, in order."""
        found: set[int] = set()
        waiting = [place for place in places if truths[place] is Truth.UNKNOWN]
        while waiting:
            place = waiting.pop()
            if place not in found:
                found.add(place)
                waiting += [one for one in self.gates[place].inputs if truths[one] is Truth.UNKNOWN]
        return sorted(found)


def _lightened(gate: Gate, truths: Sequence[Truth], moved: dict[int, int]) -> Gate:
    """A balance without what is known, which counts towards the margin instead."""
    against, favour = gate.inputs[: gate.against], gate.inputs[gate.against :]
    margin = gate.margin
    margin -= sum(truths[one] is Truth.TRUE for one in against)
    margin += sum(truths[one] is Truth.TRUE for one in favour)
    open_against = [moved[one] for one in against if one in moved]
    open_favour = [moved[one] for one in favour if one in moved]
    return Gate(
        Op.WEIGH,
        (*open_against, *open_favour),
        against=len(open_against),
        margin=margin,
    )
