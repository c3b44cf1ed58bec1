"""Variables: the unknown facts of a circuit, with as few options as its gates can tell apart.

Values that no gate tells apart are one option, and a set is one variable for each group of members
that no gate tells apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from civicspace.logic.circuit import Circuit
from civicspace.logic.conditions import AtLeast, AtMost, Contains, FactNode
from civicspace.logic.evaluate import holds
from civicspace.logic.planes import Plane
from civicspace.logic.terms import FactSpec, Kind

__all__ = ["Option", "Variable", "look_with", "variables_of"]


@attrs.frozen
class Option:
    """Values of a variable that no gate tells apart."""

    values: tuple[object, ...]
    """The values; for a group of members of a set, whether one of them is in it."""


@attrs.frozen
class Variable:
    """An unknown fact, or for a set one group of its members, with its options."""

    fact: FactSpec
    options: tuple[Option, ...]
    members: tuple[object, ...] = ()
    """For a set: the members of the group."""
    looks: Mapping[int, int] = attrs.field(factory=dict, eq=False)
    """For each gate that looks at it: the options with which the gate holds, as bits."""


def variables_of(circuit: Circuit) -> tuple[Variable, ...]:
    """The variables that the gates of a circuit look at.

    >>> from civicspace.model.choices import Aim, Form
    >>> from civicspace.model.vocabulary import aims, form
    >>> circuit = Circuit()
    >>> rule = circuit.add((form == Form.BAN) & aims.none_of(Aim.HEALTH, Aim.MORALS))
    >>> [(one.fact.name, len(one.options)) for one in variables_of(circuit)]
    [('form', 2), ('aims', 2)]
    """
    looks: dict[str, list[tuple[int, FactNode]]] = {}
    for place, node in circuit.looks():
        looks.setdefault(node.fact.name, []).append((place, node))
    return tuple(one for nodes in looks.values() for one in _variables(nodes))


def _variables(nodes: Sequence[tuple[int, FactNode]]) -> Iterator[Variable]:
    fact = nodes[0][1].fact
    if fact.kind is Kind.SET:
        groups: dict[tuple[bool, ...], list[object]] = {}
        for member in fact.choices or ():
            told = tuple(isinstance(one, Contains) and member in one.values for _, one in nodes)
            groups.setdefault(told, []).append(member)
        for told, members in groups.items():
            if any(told):
                yield Variable(
                    fact,
                    (Option((False,)), Option((True,))),
                    tuple(members),
                    {place: 0b10 for (place, _), one in zip(nodes, told, strict=True) if one},
                )
        return
    alike: dict[tuple[bool, ...], list[object]] = {}
    for value in _values(fact, [node for _, node in nodes]):
        alike.setdefault(tuple(holds(node, value) for _, node in nodes), []).append(value)
    yield Variable(
        fact,
        tuple(Option(tuple(values)) for values in alike.values()),
        (),
        {
            place: sum(1 << option for option, told in enumerate(alike) if told[look])
            for look, (place, _) in enumerate(nodes)
        },
    )


def _values(fact: FactSpec, nodes: Iterable[FactNode]) -> Iterator[object]:
    """Enough values for all that the nodes can tell apart; of a count, those where one turns."""
    if fact.kind is Kind.FLAG:
        yield from (False, True)
    elif fact.kind is Kind.CHOICE:
        yield from fact.choices or ()
    else:
        turns = {0}
        for node in nodes:
            if isinstance(node, AtLeast):
                turns.add(node.number)
            elif isinstance(node, AtMost):
                turns.add(node.number + 1)
        # No count is below nought, so that nothing turns there.
        yield from sorted(turn for turn in turns if turn >= 0)


def look_with(
    circuit: Circuit, variables: Sequence[Variable], cases: Sequence[Mapping[int, int]]
) -> Callable[[FactNode], Plane]:
    """How a circuit looks at its variables in many cases, one a lane.

    Args:
        circuit: The circuit.
        variables: Its variables, as :func:`variables_of` gives them.
        cases: For each case the option of each variable that is fixed, both by their places.
    """
    lanes = (1 << len(cases)) - 1
    chosen: dict[tuple[int, int], int] = {}
    for lane, case in enumerate(cases):
        for at, option in case.items():
            chosen[at, option] = chosen.get((at, option), 0) | 1 << lane
    nodes = dict(circuit.looks())
    readers: dict[FactNode, list[tuple[int, int]]] = {node: [] for node in nodes.values()}
    for at, variable in enumerate(variables):
        for place, holding in variable.looks.items():
            readers[nodes[place]].append((at, holding))

    def look(node: FactNode) -> Plane:
        yes, no = 0, lanes
        for at, holding in readers[node]:
            here = away = 0
            for option in range(len(variables[at].options)):
                where = chosen.get((at, option), 0)
                if holding >> option & 1:
                    here |= where
                else:
                    away |= where
            yes |= here
            no &= away
        return yes, no

    return look
