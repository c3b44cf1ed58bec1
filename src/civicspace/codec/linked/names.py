"""Names: the IRI of each thing in a dossier, and back."""

from __future__ import annotations

import re
from urllib.parse import quote

import attrs

from civicspace.codec.linked.terms import NAMESPACE
from civicspace.codec.words import shown
from civicspace.errors import InvalidValue
from civicspace.model.instruments import Citation
from civicspace.model.standards import Standard

__all__ = ["BASE", "Names", "of_authority", "of_law", "of_right", "root_of"]

BASE = "urn:civicspace:"

#: A scheme and a colon, and after them none of the characters that no IRI has (RFC 3987).
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x20\x7f<>\"{}|\\^`]*")


def root_of(base: str, state: str) -> str:
    """The name of a State's dossier: the base, and the State's code in lower-case letters.

    Raises:
        InvalidValue: if the base is no beginning of an IRI.
    """
    given: object = base
    if not isinstance(given, str) or _IRI.fullmatch(given) is None:
        raise InvalidValue(
            f"{shown(given)} is no base for names: give the beginning of an IRI, such as {BASE}"
        )
    return base + state.lower()


@attrs.frozen
class Names:
    """The names of the things in one dossier.

    >>> names = Names("urn:civicspace:kaz")
    >>> names.restriction("law", "ban")
    'urn:civicspace:kaz/measure/law/restriction/ban'
    >>> names.id_in("source", names.source("fh-2005"))
    'fh-2005'
    """

    root: str
    """The name of the dossier itself."""

    def part(self, noun: str, id: str) -> str:
        """The name of a source, a measure, a claim or an election."""
        return f"{self.root}/{noun}/{id}"

    def measure(self, id: str) -> str:
        """The name of a measure."""
        return self.part("measure", id)

    def source(self, id: str) -> str:
        """The name of a source."""
        return self.part("source", id)

    def restriction(self, measure: str, id: str) -> str:
        """The name of a restriction of a measure."""
        return f"{self.measure(measure)}/restriction/{id}"

    def id_in(self, noun: str, name: str) -> str | None:
        """The id of what has this name, if the name is one of this dossier."""
        head = self.part(noun, "")
        return name.removeprefix(head) if name.startswith(head) else None


def of_right(id: str) -> str:
    """The name of a right, or of a kind of measure and the like, whatever the dossier.

    >>> of_right("assembly")
    'urn:civicspace:ns:right/assembly'
    """
    return of_law("right", id)


def of_law(noun: str, id: str) -> str:
    """The name of something of the catalogue: an instrument, a provision, a standard.

    >>> of_law("provision", "iccpr/21")
    'urn:civicspace:ns:provision/iccpr/21'
    """
    return f"{NAMESPACE}{noun}/{quote(id, safe='/')}"


def of_authority(standard: Standard, cited: Citation) -> str:
    """The name of one of the authorities of a standard, by its place among them."""
    return f"{of_law('standard', standard.id)}/authority/{standard.authorities.index(cited) + 1}"
