"""A dossier from a JSON-LD document of ours, in whatever layout, strictly."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from civicspace.codec.linked.documents import dossier_document
from civicspace.codec.linked.fields import Field, Form, fields_of
from civicspace.codec.linked.literals import plain_value
from civicspace.codec.linked.names import Names, of_right
from civicspace.codec.linked.same import differences, told
from civicspace.codec.linked.statements import Literal, Node, Statements, Value
from civicspace.codec.linked.terms import NAMESPACE, shortened, term
from civicspace.codec.parsed import Parsed
from civicspace.codec.paths import step
from civicspace.codec.structure import from_data
from civicspace.codec.words import shown
from civicspace.errors import DossierError, Problem, UnknownName, nearest
from civicspace.model.dates import Precision, When
from civicspace.model.dossiers import Dossier
from civicspace.model.rights import Right

__all__ = ["dossier"]

_DOSSIER = f"{NAMESPACE}Dossier"
_VALUES = (Form.PLAIN, Form.CODE, Form.WHEN, Form.DAY)


def dossier(document: object, *, name: str | None = None) -> Dossier:
    """Read a dossier from a JSON-LD document that ``document`` made.

    The layout may be lost: what an RDF library made of it, expanded or flattened or in a graph
    together with other things, gives the same dossier. What is said of other things is not looked
    at. What is said of the things in the dossier must be exactly what ``document`` says of
    them: a statement that is added, changed or left out is a fault, and nothing is guessed.

    No context is fetched: a document with any other context than ours is refused.

    Args:
        document: A mapping or a list, as ``json.loads`` gives it.
        name: The name of the dossier, where the document has several.

    >>> from civicspace.codec import linked
    >>> made = linked.document(Dossier(state="KAZ", name="Kazakhstan"))
    >>> dossier(made)
    <Dossier KAZ, measures: 0, sources: 0>
    >>> dossier({"@context": "https://schema.org", "@type": "Legislation"})
    Traceback (most recent call last):
    civicspace.errors.DossierError: 1 problem in the dossier
      @context: the context "https://schema.org" is elsewhere, and nothing is fetched: give the \
one of linked.context(), or the expanded form without a context

    Raises:
        DossierError: with every fault, each with its place in the document or in the dossier.
        VersionError: if it was written for a later format; it is a DossierError too.
        UnknownName: if the document has no dossier of that name.
    """
    said = Statements(document)
    if said.problems:
        raise DossierError(said.problems)
    root = _root(said, name)
    reader = _Reader(said, Names(str(root.id)))
    data = reader.record(root, Dossier, "")
    version = reader.extra(root, "civicspace")
    if version is None:
        reader.fault("civicspace", "the version of the format is missing", None)
        raise DossierError(reader.problems)
    data["civicspace"] = version
    data["sources"] = reader.sources(data.get("sources", []))
    spoilt = frozenset(problem.path for problem in reader.problems)
    parsed = Parsed(data, _nowhere, tuple(reader.problems), spoilt)
    found = from_data(parsed, None)
    _check(said, root, found, reader)
    return found


def _nowhere(wanted: Collection[str] | None = None) -> Mapping[str, tuple[int, int]]:
    """Where values stand in a text: there is no text."""
    return {}


def _root(said: Statements, name: str | None) -> Node:
    roots = [node for node in said.typed(_DOSSIER) if node.named]
    names = [str(node.id) for node in roots]
    if name is not None:
        if name not in names:
            raise UnknownName("dossier", name, names)
        return Node(name)
    if len(roots) == 1:
        return roots[0]
    message = "there is no dossier in it: no node with a name has the type Dossier"
    if roots:
        message = "there are several dossiers in it: name the one that is meant"
    raise DossierError([Problem(path="", message=message, accepted=tuple(names))])


def _check(said: Statements, root: Node, found: Dossier, reader: _Reader) -> None:
    """Refuse what ``document`` would not have said, or what it would have said besides."""
    name, state = str(root.id), found.state.lower()
    problems: list[Problem] = []
    if not name.endswith(state):
        message = f"the name of the dossier, {shown(name)}, does not end in {state}"
        problems.append(Problem(path="@id", message=message, given=name))
    on = reader.extra(root, "on")
    day = _day(on)
    if on is not None and day is None:
        problems.append(Problem(path="on", message=f"{shown(on)} is not one day", given=on))
    if not problems:
        made = Statements(dossier_document(found, name, day))
        problems += differences(said, made, root)
    if problems:
        raise DossierError(problems)


def _day(said: object) -> When | None:
    try:
        when = When.parse(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return when if when is not None and when.precision is Precision.DAY else None


class _Reader:
    """Reads the things of one dossier as the plain data of a file."""

    def __init__(self, said: Statements, names: Names) -> None:
        self.said = said
        self.names = names
        self.problems: list[Problem] = []
        self._seen: set[Node] = set()

    def record(self, node: Node, kind: Any, path: str) -> dict[str, Any]:
        """The fields of a thing; what is not said of it is left out."""
        if node in self._seen:
            # It would be read once for each place, and again for each place of its parts.
            self.fault(path, "the same node stands in two places", node.id)
            return {}
        self._seen.add(node)
        values = self.said.of(node)
        data: dict[str, Any] = {}
        for field in fields_of(kind):
            given = values.get(field.iri, ())
            inner = step(path, field.name)
            if len(given) > 1:
                self.fault(inner, f"it is said {len(given)} times: it has one value", None)
            elif given:
                data[field.name] = self._field(field, given[0], inner)
        return data

    def extra(self, node: Node, key: str) -> Any:
        """What is said of a dossier that is no field of it."""
        given = self.said.of(node).get(term(key).iri, ())
        one = given[0] if len(given) == 1 else None
        return plain_value(one) if isinstance(one, Literal) else None

    def sources(self, listed: list[dict[str, Any]]) -> dict[str, Any]:
        """The sources by id, as a file has them."""
        found: dict[str, Any] = {}
        for index, source in enumerate(listed):
            name = source.pop("id", None)
            path = step(step("sources", index), "id")
            if not isinstance(name, str):
                wrong = "`id` is missing" if name is None else f"{shown(name)} is not a text"
                self.fault(path, wrong, name)
            elif name in found:
                self.fault(path, f'the source "{name}" is there already', name)
            else:
                found[name] = source
        return found

    def fault(self, path: str, message: str, given: object) -> None:
        """Something that is wrong at a place of the dossier."""
        self.problems.append(Problem(path=path, message=message, given=given))

    def _field(self, field: Field, given: Value, path: str) -> Any:
        if not field.many:
            return self._one(field, given, path)
        if not isinstance(given, tuple):
            self.fault(path, f"{told(given)} is not a list", None)
            return []
        return [self._one(field, one, step(path, index)) for index, one in enumerate(given)]

    def _one(self, field: Field, given: Value, path: str) -> Any:
        match field.form, given:
            case (Form.RECORD, Node()):
                return self.record(given, field.of, path)
            case (Form.FACTS, Node()):
                return self._facts(given, path)
            case (Form.REFERENCE, Node()):
                return self._reference(field, given, path)
            case (Form.RIGHT, Node()):
                return self._right(given, path)
            case (Form.PLAIN | Form.CODE | Form.WHEN | Form.DAY, Literal()):
                return plain_value(given)
        wanted = "a value" if field.form in _VALUES else "a node"
        self.fault(path, f"{told(given)} is not {wanted}", None)
        return {} if field.form in (Form.RECORD, Form.FACTS) else ""

    def _reference(self, field: Field, given: Node, path: str) -> str:
        found = self.names.id_in(field.refers, str(given.id))
        if found is None:
            example = self.names.part(field.refers, "...")
            message = f"{told(given)} is no name of a {field.refers} of this dossier: {example}"
            self.fault(path, message, given.id)
        return found or ""

    def _right(self, given: Node, path: str) -> str:
        ids = {of_right(right.value): right.value for right in Right}
        found = ids.get(str(given.id))
        if found is None:
            short = shortened(str(given.id))
            accepted = tuple(shortened(name) for name in ids)
            message = f"unknown right {shown(short)}"
            near = nearest(short, accepted)
            problem = Problem(
                path=path, message=message, given=short, accepted=accepted, nearest=near
            )
            self.problems.append(problem)
        return found or ""

    def _facts(self, node: Node, path: str) -> dict[str, Any]:
        if node in self._seen:
            self.fault(path, "the same node stands in two places", node.id)
            return {}
        self._seen.add(node)
        head = term("fact:").iri
        coded: dict[str, Any] = {}
        for iri, values in self.said.of(node).items():
            if iri.startswith(head):
                coded[iri.removeprefix(head)] = self._fact(values)
        return coded

    def _fact(self, values: tuple[Value, ...]) -> Any:
        plain = [
            [plain_value(one) for one in value if isinstance(one, Literal)]
            if isinstance(value, tuple)
            else plain_value(value)
            for value in values
            if isinstance(value, (Literal, tuple))
        ]
        return plain[0] if len(plain) == len(values) == 1 else plain
