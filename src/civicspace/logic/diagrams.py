"""Decision diagrams: what a circuit comes to in every completion of its unknown facts.

A diagram asks the variables one after another, each at most once on a way, and ends in yes or no.
Parts that come to the same are one part, so that two circuits that agree everywhere are one
diagram, and a variable that is asked nowhere in it bears on nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from civicspace.logic.circuit import Circuit, Gate, Op
from civicspace.logic.variables import Variable, variables_of

__all__ = ["NO", "YES", "Diagrams"]

NO, YES = 0, 1
"""The diagrams that say no, and yes, whatever the facts are."""


class Diagrams:
    """The diagrams of a circuit in which nothing is known.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> circuit = Circuit()
    >>> rule = circuit.add((form == Form.BAN) & precise.fails)
    >>> diagrams = Diagrams(circuit)
    >>> [one.fact.name for one in diagrams.asked(diagrams.of(rule))]
    ['form', 'precise']
    >>> diagrams.of(circuit.add((form == Form.BAN) & (form != Form.BAN))) == NO
    True
    """

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.variables = variables_of(circuit)
        # Nodes by number: the variable asked, and the node that each option leads to. The first
        # two are the ends.
        end = len(self.variables)
        self._asks = [end, end]
        self._ways: list[tuple[int, ...]] = [(), ()]
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._both: dict[tuple[int, int], int] = {}
        self._either: dict[tuple[int, int], int] = {}
        self._denied: dict[int, int] = {NO: YES, YES: NO}
        self._gates: dict[int, int] = {}
        self._looks: dict[int, list[tuple[int, int]]] = {}
        for at, variable in enumerate(self.variables):
            for place, options in variable.looks.items():
                self._looks.setdefault(place, []).append((at, options))

    def __len__(self) -> int:
        return len(self._asks)

    def of(self, place: int) -> int:
        """The diagram of a gate."""
        for one in sorted(self.circuit.below(place)):
            if one not in self._gates:
                self._gates[one] = self._made(one, self.circuit.gates[one])
        return self._gates[place]

    def asked(self, *diagrams: int) -> tuple[Variable, ...]:
        """The variables that bear on some of these diagrams."""
        seen: set[int] = set()
        waiting = list(diagrams)
        while waiting:
            node = waiting.pop()
            if node > YES and node not in seen:
                seen.add(node)
                waiting += self._ways[node]
        bearing = {self._asks[node] for node in seen}
        return tuple(one for at, one in enumerate(self.variables) if at in bearing)

    def _made(self, place: int, gate: Gate) -> int:
        if gate.op is Op.LOOK:
            return self.any_of(
                self._node(
                    at,
                    tuple(
                        options >> option & 1 for option in range(len(self.variables[at].options))
                    ),
                )
                for at, options in self._looks.get(place, ())
            )
        inputs = [self._gates[one] for one in gate.inputs]
        if gate.op is Op.NOT:
            return self.not_(inputs[0])
        if gate.op is Op.ALL:
            return self.all_of(inputs)
        if gate.op is Op.ANY:
            return self.any_of(inputs)
        for favour in range(gate.against, len(inputs)):
            inputs[favour] = self.not_(inputs[favour])
        return self._at_least(gate.margin + len(inputs) - gate.against, inputs)

    def _at_least(self, number: int, diagrams: Sequence[int]) -> int:
        """Where so many of these say yes, or more."""
        reached = [YES] + [NO] * max(number, 0)
        for done, one in enumerate(diagrams):
            # What comes after cannot make up for more than there is left.
            lowest = max(1, number - (len(diagrams) - done) + 1)
            for so_many in range(min(done + 1, number), lowest - 1, -1):
                more = self.all_of((one, reached[so_many - 1]))
                reached[so_many] = self.any_of((reached[so_many], more))
        return reached[max(number, 0)]

    def all_of(self, diagrams: Iterable[int]) -> int:
        """Where all of these say yes."""
        made = YES
        for one in sorted(set(diagrams)):
            made = self._and(made, one)
        return made

    def any_of(self, diagrams: Iterable[int]) -> int:
        """Where one of these says yes."""
        made = NO
        for one in sorted(set(diagrams)):
            made = self._or(made, one)
        return made

    def not_(self, diagram: int) -> int:
        """Where this one says no."""
        made = self._denied.get(diagram)
        if made is None:
            made = self._node(
                self._asks[diagram], tuple(self.not_(way) for way in self._ways[diagram])
            )
            self._denied[diagram] = made
            self._denied[made] = diagram
        return made

    def _and(self, one: int, other: int) -> int:
        if one == other or other == YES:
            return one
        if one == YES:
            return other
        if NO in (one, other):
            return NO
        key = (one, other) if one < other else (other, one)
        made = self._both.get(key)
        if made is None:
            made = self._both[key] = self._joined(self._and, *key)
        return made

    def _or(self, one: int, other: int) -> int:
        if one == other or other == NO:
            return one
        if one == NO:
            return other
        if YES in (one, other):
            return YES
        key = (one, other) if one < other else (other, one)
        made = self._either.get(key)
        if made is None:
            made = self._either[key] = self._joined(self._or, *key)
        return made

    def _joined(self, join: Callable[[int, int], int], one: int, other: int) -> int:
        first, second = self._asks[one], self._asks[other]
        if first == second:
            ways = tuple(map(join, self._ways[one], self._ways[other]))
            return self._node(first, ways)
        if first < second:
            return self._node(first, tuple([join(way, other) for way in self._ways[one]]))
        return self._node(second, tuple([join(one, way) for way in self._ways[other]]))

    def _node(self, at: int, ways: tuple[int, ...]) -> int:
        if ways.count(ways[0]) == len(ways):
            return ways[0]
        key = (at, ways)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._asks)
            self._asks.append(at)
            self._ways.append(ways)
        return number
