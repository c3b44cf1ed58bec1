"""Planes: a circuit evaluated in many lanes at once, in three values.

A plane is a pair of whole numbers whose bits are lanes: where it is known to hold, and where it is
known to fail. A lane in neither is unknown. The operators of a whole number work on all its lanes
in one step, so that a thousand cases cost little more than one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from civicspace.logic.circuit import Circuit, Gate, Op
from civicspace.logic.conditions import FactNode
from civicspace.logic.evaluate import Knowledge, holds
from civicspace.logic.truth import Truth

__all__ = [
    "Plane",
    "Values",
    "evaluate_planes",
    "looked_up",
    "recorded_planes",
    "truth_at",
    "values_of",
]

Plane: TypeAlias = tuple[int, int]
"""The lanes in which it is known to hold, and those in which it is known to fail."""

Values: TypeAlias = Mapping[str, Sequence[tuple[object, int]]]
"""For each fact that is known anywhere, its values with the lanes that have them."""


def values_of(
    rows: Sequence[Knowledge], *, neutral: bool = True
) -> dict[str, list[tuple[object, int]]]:
    """What is known in each of many cases, one a lane.

    Args:
        rows: What is known in each case.
        neutral: Whether to take what merely stands in for what nobody raised as well.
    """
    found: dict[str, dict[object, int]] = {}
    for lane, row in enumerate(rows):
        for name, known in row.items():
            if neutral or not known.neutral:
                lanes = found.setdefault(name, {})
                lanes[known.value] = lanes.get(known.value, 0) | 1 << lane
    return {name: list(lanes.items()) for name, lanes in found.items()}


def looked_up(values: Values) -> Callable[[FactNode], Plane]:
    """How a circuit looks at facts with these values."""

    def look(node: FactNode) -> Plane:
        yes = no = 0
        for value, lanes in values.get(node.fact.name, ()):
            if holds(node, value):
                yes |= lanes
            else:
                no |= lanes
        return yes, no

    return look


def evaluate_planes(
    circuit: Circuit,
    look: Callable[[FactNode], Plane],
    lanes: int,
    *,
    on_record: bool = False,
    shown: Sequence[Plane] | None = None,
) -> list[Plane]:
    """The plane of each gate.

    Args:
        circuit: The circuit.
        look: The plane of a node that looks at a fact.
        lanes: The lanes, as a number with a bit for each.
        on_record: Whether what is not known weighs nothing in a balance; otherwise the balance
            stays open as long as the unknown could tip it.
        shown: The planes in which what lies on a balance is looked up; None for these.

    >>> from civicspace.logic.evaluate import Known
    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form, precise
    >>> circuit = Circuit()
    >>> rule = circuit.add((form == Form.BAN) & precise.fails)
    >>> cases = [{"form": Known(Form.BAN)}, {"precise": Known(True)}]
    >>> planes = evaluate_planes(circuit, looked_up(values_of(cases)), 0b11)
    >>> truth_at(planes[rule], 0), truth_at(planes[rule], 1)
    (<Truth.UNKNOWN: 'unknown'>, <Truth.FALSE: 'false'>)
    """
    planes: list[Plane] = []
    for gate in circuit.gates:
        if gate.op is Op.LOOK:
            assert gate.node is not None
            planes.append(look(gate.node))
        elif gate.op is Op.NOT:
            yes, no = planes[gate.inputs[0]]
            planes.append((no, yes))
        elif gate.op is Op.WEIGH:
            planes.append(_weighed(gate, planes if shown is None else shown, lanes, on_record))
        elif gate.op is Op.ALL:
            yes, no = lanes, 0
            for one in gate.inputs:
                holding, failing = planes[one]
                yes &= holding
                no |= failing
            planes.append((yes, no))
        else:
            yes, no = 0, lanes
            for one in gate.inputs:
                holding, failing = planes[one]
                yes |= holding
                no &= failing
            planes.append((yes, no))
    return planes


def recorded_planes(
    circuit: Circuit, record: Values, shown: Values, lanes: int
) -> tuple[list[Plane], list[Plane]]:
    """The plane of each gate on the record, and on what of it was shown.

    What was shown leaves out what merely stands in for what nobody raised: only that lies on a
    balance, and only that can show an exemption.
    """
    seen = evaluate_planes(circuit, looked_up(shown), lanes, on_record=True)
    return evaluate_planes(circuit, looked_up(record), lanes, on_record=True, shown=seen), seen


def _weighed(gate: Gate, shown: Sequence[Plane], lanes: int, on_record: bool) -> Plane:
    """Where a balance tips.

    With a for what lies on the scale against, f for what lies on the other, it tips where
    a - f reaches the margin. What fails on the scale for it counts as if it lay on the other: then
    it is enough to count how many of all inputs speak against, and only once for each reading.
    """
    favours = len(gate.inputs) - gate.against
    against = [shown[one] for one in gate.inputs[: gate.against]]
    favour = [shown[one] for one in gate.inputs[gate.against :]]
    enough = gate.margin + favours
    if on_record:
        yes = _at_least(
            enough, [*(one[0] for one in against), *(lanes & ~one[0] for one in favour)], lanes
        )
        return yes, lanes & ~yes
    yes = _at_least(enough, [*(one[0] for one in against), *(one[1] for one in favour)], lanes)
    # It fails where so many speak for the measure that those left cannot reach the margin.
    too_few = len(gate.inputs) - enough + 1
    no = _at_least(too_few, [*(one[1] for one in against), *(one[0] for one in favour)], lanes)
    return yes, no


def _at_least(number: int, planes: Iterable[int], lanes: int) -> int:
    """The lanes that are set in so many of these planes or more."""
    if number <= 0:
        return lanes
    # The count of each lane, its digits in base two spread over as many planes.
    digits: list[int] = []
    for plane in planes:
        for place, digit in enumerate(digits):
            digits[place] = digit ^ plane
            plane &= digit
            if not plane:
                break
        else:
            if plane:
                digits.append(plane)
    if number >> len(digits):
        return 0
    # Compare with the number from the highest digit down.
    above, level = 0, lanes
    for place in reversed(range(len(digits))):
        if number >> place & 1:
            level &= digits[place]
        else:
            above |= level & digits[place]
            level &= ~digits[place]
    return above | level


def truth_at(plane: Plane, lane: int) -> Truth:
    """The truth in one lane."""
    if plane[0] >> lane & 1:
        return Truth.TRUE
    return Truth.FALSE if plane[1] >> lane & 1 else Truth.UNKNOWN
