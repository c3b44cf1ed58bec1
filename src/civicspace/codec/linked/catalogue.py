"""What findings refer to: instruments, provisions, standards and their authorities, each once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from civicspace.codec.linked.names import of_authority, of_law
from civicspace.codec.linked.published import subjects
from civicspace.law.cite import find_instrument
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.standards import Standard

__all__ = ["Catalogue"]


class Catalogue:
    """Collects what was referred to, in the order in which it was."""

    def __init__(self) -> None:
        self._nodes: dict[str, dict[str, Any]] = {}

    def nodes(self) -> Iterator[dict[str, Any]]:
        """A node for each."""
        yield from self._nodes.values()

    def instrument(self, one: Instrument) -> None:
        """A treaty, a commitment or another document."""
        name = of_law("instrument", one.id)
        if name in self._nodes:
            return
        node: dict[str, Any] = {
            "@id": name,
            "@type": "Instrument",
            "id": one.id,
            "title": one.title,
            "schema:alternateName": one.short,
            "kind": one.kind.value,
            "force": one.force.value,
            "adopted": one.adopted.isoformat(),
        }
        if one.in_force is not None:
            node["in_force"] = one.in_force.isoformat()
        self._nodes[name] = node

    def provision(self, one: Provision) -> None:
        """An article or a paragraph."""
        name = of_law("provision", one.id)
        if name in self._nodes:
            return
        self.instrument(find_instrument(one.instrument))
        self._nodes[name] = {
            "@id": name,
            "@type": "Provision",
            "id": one.id,
            "title": one.title,
            "dcterms:isPartOf": {"@id": of_law("instrument", one.instrument)},
            "dcterms:subject": subjects(one.rights),
        }

    def standard(self, one: Standard) -> None:
        """A standard, with all its authorities."""
        name = of_law("standard", one.id)
        if name in self._nodes:
            return
        self._nodes[name] = {
            "@id": name,
            "@type": "Standard",
            "id": one.id,
            "dcterms:description": {"@language": "en", "@value": one.message},
            "dcterms:subject": subjects([one.right]),
            "element": one.element.value,
            "strength": one.strength.value,
            "dcterms:references": [
                {"@id": of_authority(one, cited)} for cited in dict.fromkeys(one.authorities)
            ],
        }
        for cited in one.authorities:
            self._authority(of_authority(one, cited), cited)

    def _authority(self, name: str, cited: Citation) -> None:
        self.instrument(find_instrument(cited.instrument))
        self._nodes[name] = {
            "@id": name,
            "@type": "Citation",
            "dcterms:bibliographicCitation": str(cited),
            "under": of_law("instrument", cited.instrument),
            "since": cited.dated.isoformat(),
            "text_read": cited.verified,
        }
