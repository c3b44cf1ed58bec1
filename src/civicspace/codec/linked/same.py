"""Whether two documents say the same of a dossier, and where they part."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from civicspace.codec.linked.statements import Literal, Node, Statements, Value
from civicspace.codec.linked.terms import XSD, shortened
from civicspace.codec.paths import step
from civicspace.codec.words import shown
from civicspace.errors import Problem

__all__ = ["differences", "told"]


def differences(given: Statements, made: Statements, root: Node) -> list[Problem]:
    """What the first says of a dossier and its parts, and the second does not, or the reverse."""
    return list(_Comparison(given, made, root).found())


def told(value: Value) -> str:
    """A value as a message speaks of it."""
    if isinstance(value, Literal):
        plain = value.datatype == f"{XSD}string"
        more = value.language or ("" if plain else shortened(value.datatype))
        return f"{shown(value.text)} ({more})" if more else shown(value.text)
    if isinstance(value, tuple):
        return "a list"
    return shown(shortened(value.id)) if isinstance(value.id, str) else "a node without a name"


class _Comparison:
    """Goes through two documents at once, from name to name."""

    def __init__(self, given: Statements, made: Statements, root: Node) -> None:
        self.given = given
        self.made = made
        self.head = f"{root.id}/"
        self._seen = {root}
        # The nearest nodes come first, so that each is looked at in the place where it belongs.
        self._next = deque([(root, "")])

    def found(self) -> Iterator[Problem]:
        """Every difference."""
        while self._next:
            node, path = self._next.popleft()
            said, due = self.given.of(node), self.made.of(node)
            for iri in dict.fromkeys([*said, *due]):
                inner = step(path, shortened(iri))
                yield from self._values(said.get(iri, ()), due.get(iri, ()), inner)
        for node in self.given.nodes():
            if self._own(node) and node not in self._seen:
                message = f"{shown(str(node.id))} is described, and is no part of the dossier"
                yield Problem(path="", message=message, given=node.id)

    def _own(self, node: Node) -> bool:
        """Whether what is said of a node belongs to the dossier; an assessment of it does not."""
        name = str(node.id)
        return name.startswith(self.head) and not name.startswith(f"{self.head}assessment/")

    def _values(
        self, given: tuple[Value, ...], made: tuple[Value, ...], path: str
    ) -> Iterator[Problem]:
        if len(given) == len(made) == 1:
            yield from self._pair(given[0], made[0], path)
            return
        for value in given:
            if value not in made:
                yield _problem(path, value, "does not follow from the dossier")
        for value in made:
            if value not in given:
                yield _problem(path, value, "follows from the dossier, and is not said")

    def _pair(self, given: Value, made: Value, path: str) -> Iterator[Problem]:
        match given, made:
            case tuple(), tuple() if len(given) == len(made):
                for index, (one, other) in enumerate(zip(given, made, strict=True)):
                    yield from self._pair(one, other, step(path, index))
            case Node(), Node() if given == made:
                if self._own(given) and given not in self._seen:
                    self._seen.add(given)
                    self._next.append((given, path))
            case _ if given != made:
                message = f"does not follow from the dossier, which has {told(made)}"
                yield _problem(path, given, message)


def _problem(path: str, value: Value, message: str) -> Problem:
    return Problem(path=path, message=f"{told(value)} {message}")
