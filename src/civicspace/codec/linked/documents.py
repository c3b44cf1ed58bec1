"""Documents in JSON-LD: a dossier, or an assessment."""

from __future__ import annotations

from typing import Any

from civicspace.assessment.results import Assessment
from civicspace.codec.linked.findings import assessment_nodes
from civicspace.codec.linked.names import BASE, Names, root_of
from civicspace.codec.linked.terms import context
from civicspace.codec.linked.writing import NodeWriter
from civicspace.codec.structure import FORMAT, to_data
from civicspace.errors import InvalidValue
from civicspace.model.dates import Day, When
from civicspace.model.dossiers import Dossier

__all__ = ["document", "dossier_document"]


def document(
    thing: Dossier | Assessment, *, base: str = BASE, on: Day | None = None
) -> dict[str, Any]:
    """A dossier or an assessment as a JSON-LD document, in plain data for ``json.dumps``.

    Every field of a dossier stands in it, so that ``dossier`` reads the same dossier again.
    Beside them stands what schema.org, ELI and Dublin Core can say of the same things.

    An assessment is written by itself: the verdicts, the standings, and the findings with what they
    cite. It refers to the things of the dossier by the names that they have there under the same
    base, so that both can stand in one graph.

    Args:
        thing: What to write.
        base: The beginning of all names. Give one of your own, such as an address that you hold,
            before you publish: two dossiers on one State under one base are one thing to a graph.
        on: For a dossier: the day for which to say whether its acts were in force. Without it
            nothing is said of that: a document does not know today's date.

    >>> from civicspace import Dossier
    >>> made = document(Dossier(state="KAZ", name="Kazakhstan"))
    >>> del made["@context"]
    >>> made
    {'@id': 'urn:civicspace:kaz', '@type': 'Dossier', 'civicspace': 1, 'state': 'KAZ', \
'name': 'Kazakhstan'}

    Raises:
        InvalidValue: for anything else; or if the base is no beginning of an IRI; or for a day with
            an assessment, which has its own.
        InvalidDate: if ``on`` is no date.
        DossierError: with every fault in the dossier, such as a source that is not in it.
    """
    given: object = thing
    if isinstance(given, Dossier):
        root = root_of(base, given.state)
        return dossier_document(given, root, None if on is None else When.on(on))
    if not isinstance(given, Assessment):
        raise InvalidValue(
            f"{type(given).__name__} cannot be written: give a Dossier or an Assessment"
        )
    if on is not None:
        raise InvalidValue(f"an assessment has its own day, {given.on}: leave `on` out")
    names = Names(root_of(base, given.state))
    return {"@context": context(), "@graph": assessment_nodes(given, names)}


def dossier_document(dossier: Dossier, root: str, on: When | None) -> dict[str, Any]:
    """The document of a dossier under a name of its own."""
    to_data(dossier)  # What could not be read back is refused before anything is written.
    node = NodeWriter(dossier, Names(root), on).root()
    head = {"@id": node.pop("@id"), "@type": node.pop("@type"), "civicspace": FORMAT}
    if on is not None:
        head["on"] = str(on)
    return {"@context": context(), **head, **node}
