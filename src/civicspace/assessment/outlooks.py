"""What a review may still come to: the verdicts that completions allow, and what they turn on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

import attrs
from pendulum import Date

from civicspace.assessment.bench import Matter, bench
from civicspace.assessment.favourable import favourable
from civicspace.assessment.readings import Key, Readings
from civicspace.logic.circuit import Circuit
from civicspace.logic.diagrams import NO, YES, Diagrams
from civicspace.logic.planes import Plane, evaluate_planes
from civicspace.logic.truth import Truth
from civicspace.logic.variables import Variable, look_with, variables_of
from civicspace.model.facts import spec
from civicspace.model.instruments import Provision
from civicspace.model.measures import Measure
from civicspace.model.outlook import Outlook
from civicspace.model.questions import Question, by_use
from civicspace.model.rights import Right
from civicspace.model.verdicts import Verdict

__all__ = ["outlook", "settling"]

#: Up to so many groups of the members of a set, every set of them is tried as an answer.
_GROUPS = 8


def outlook(
    place: Provision,
    day: Date | None,
    rights: Iterable[Right],
    read: Readings,
    measure: Measure | None = None,
) -> Outlook:
    """What a provision may still come to on the facts stated, in every completion of the others.

    Nothing is estimated: a verdict is possible if and only if some completion gives it, and a fact
    is asked for if and only if some completion of the others leaves the verdict to it.
    """
    left = _left(place, day, rights, read)
    # Many provisions come to the same gates, and then to the same outlook.
    found = read.kept.get(left.key)
    if found is None:
        found = read.kept[left.key] = left.outlook(read)
    if measure is None:
        return found
    return attrs.evolve(
        found,
        questions=tuple(attrs.evolve(one, measures=(measure.id,)) for one in found.questions),
    )


def settling(
    place: Provision, day: Date | None, rights: Iterable[Right], read: Readings
) -> frozenset[str]:
    """The facts of which one answer alone would settle the verdict, whatever the others are.

    They are the first of the open questions, and cost less to find than all of them.
    """
    left = _left(place, day, rights, read)
    found = read.settling.get(left.key)
    if found is None:
        names, ways = left.settling()
        # Where answers settle it one way only, it may be so in any case, and nothing is open. Most
        # often some completion in the State's favour shows that it is not.
        if len(ways) == 1 and ways >= left.seen():
            names &= frozenset(one.fact for one in outlook(place, day, rights, read).questions)
        found = read.settling[left.key] = names
    return found


@attrs.frozen
class _Left:
    """What the facts stated leave of the gates of a matter."""

    matter: Matter
    circuit: Circuit
    speaks: Truth | int
    incompatible: Truth | int
    breaches: tuple[Truth | int, ...]

    @property
    def key(self) -> Key:
        """What its outlook depends on: two standards may be one gate, and are named apart."""
        standards = tuple([one.id for one in self.matter.standards])
        return (self.matter.speaks, self.matter.incompatible, standards)

    def settling(self) -> tuple[frozenset[str], frozenset[Verdict]]:
        """The facts that settle it with one answer, and the verdicts that such answers give."""
        if isinstance(self.speaks, Truth) and isinstance(self.incompatible, Truth):
            return frozenset(), frozenset()
        variables = variables_of(self.circuit)
        answers = list(_answers(variables))
        ways = self._ways(variables, [answer for _, answer in answers])
        if not self.matter.standards:
            # That it speaks settles nothing where no standard does.
            del ways[Verdict.UNDETERMINED]
        decided = 0
        for where in ways.values():
            decided |= where
        names = frozenset(name for lane, (name, _) in enumerate(answers) if decided >> lane & 1)
        return names, frozenset(verdict for verdict, where in ways.items() if where)

    def seen(self) -> frozenset[Verdict]:
        """The verdicts of some completions in the State's favour, or nearly; a quick look."""
        variables = variables_of(self.circuit)
        ways = self._ways(variables, favourable(variables))
        return frozenset(verdict for verdict, where in ways.items() if where)

    def _ways(
        self, variables: Sequence[Variable], cases: Sequence[Mapping[int, int]]
    ) -> dict[Verdict, int]:
        """For each verdict the cases in which it is the only one left."""
        lanes = (1 << len(cases)) - 1
        planes = evaluate_planes(self.circuit, look_with(self.circuit, variables, cases), lanes)
        spoken, silent = _plane(self.speaks, planes, lanes)
        breached, fine = _plane(self.incompatible, planes, lanes)
        return {
            Verdict.NOT_APPLICABLE: silent,
            Verdict.INCOMPATIBLE: breached,
            self._unbreached: spoken & fine,
        }

    @property
    def _unbreached(self) -> Verdict:
        """What it comes to where it speaks, and nothing is breached."""
        return Verdict.COMPATIBLE if self.matter.standards else Verdict.UNDETERMINED

    def outlook(self, read: Readings) -> Outlook:
        diagrams = Diagrams(self.circuit)
        speaks, incompatible, *breaches = (
            (YES if one is Truth.TRUE else NO) if isinstance(one, Truth) else diagrams.of(one)
            for one in (self.speaks, self.incompatible, *self.breaches)
        )
        possible = frozenset(
            verdict
            for verdict, where in (
                (Verdict.NOT_APPLICABLE, diagrams.not_(speaks)),
                (Verdict.INCOMPATIBLE, incompatible),
                (self._unbreached, diagrams.all_of((speaks, diagrams.not_(incompatible)))),
            )
            if where != NO
        )
        asked = diagrams.asked(speaks, incompatible)
        if not asked:
            return Outlook(possible=possible)
        names, _ = self.settling()
        needed: dict[str, list[str]] = {one.fact.name: [] for one in asked}
        for standard, breach in zip(self.matter.standards, breaches, strict=True):
            for name in {one.fact.name for one in diagrams.asked(breach)} & needed.keys():
                needed[name].append(standard.id)
        return Outlook(
            possible=possible,
            questions=by_use(
                Question(
                    fact=name,
                    text=spec(name).question,
                    presumed=read.presumed(name),
                    # A fact may decide whether the provision speaks, and bear on no standard.
                    standards=tuple(sorted(standards))
                    or tuple(one.id for one in self.matter.standards),
                    settles=int(name in names),
                )
                for name, standards in needed.items()
            ),
        )


def _left(place: Provision, day: Date | None, rights: Iterable[Right], read: Readings) -> _Left:
    on = bench()
    matter = on.matter(place, day, rights)
    truths = on.truths(read.stated, read.truths)
    gates = (matter.speaks, matter.incompatible, *matter.breaches)
    circuit, (speaks, incompatible, *breaches) = on.circuit.left(truths, gates)
    return _Left(matter, circuit, speaks, incompatible, tuple(breaches))


def _answers(variables: Sequence[Variable]) -> Iterator[tuple[str, Mapping[int, int]]]:
    """Every answer to each question alone, as the options of its variables.

    Of a set with many groups of members, the answers tried are those with one group at most.
    """
    by_fact: dict[str, list[int]] = {}
    for at, one in enumerate(variables):
        by_fact.setdefault(one.fact.name, []).append(at)
    for name, places in by_fact.items():
        options = [range(len(variables[at].options)) for at in places]
        for chosen in product(*options) if len(places) <= _GROUPS else _one_at_most(len(places)):
            yield name, dict(zip(places, chosen, strict=True))


def _one_at_most(many: int) -> Iterator[tuple[int, ...]]:
    yield (0,) * many
    for at in range(many):
        yield tuple([int(one == at) for one in range(many)])


def _plane(gate: Truth | int, planes: Sequence[Plane], lanes: int) -> Plane:
    if isinstance(gate, Truth):
        return (lanes if gate is Truth.TRUE else 0, lanes if gate is Truth.FALSE else 0)
    return planes[gate]
