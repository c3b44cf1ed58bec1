"""The quick way: JSON without a fault to a dossier and back, and no word on any fault.

It gives up at the first thing that is not as it has to be. The careful way, which takes ten times
as long, then finds out what is wrong, and tells all of it. Both accept the same texts, and make the
same of them.
"""

from __future__ import annotations

from threading import Lock
from typing import Any

from civicspace.codec.collection import uncollected
from civicspace.codec.json_backend import backend
from civicspace.codec.parsed import MOST_CHARACTERS
from civicspace.codec.quick_records import GiveUp, QuickReader, reader
from civicspace.codec.quick_written import QuickWriter, writer
from civicspace.codec.references import refers_well
from civicspace.codec.shape import class_shape, file_shape
from civicspace.codec.structure import FORMAT
from civicspace.model.dossiers import Dossier

__all__ = ["quick_dossier", "quick_text"]

#: QuickReader and writer count as they go, so that they do one thing at a time.
_ONE = Lock()


def quick_dossier(text: str) -> Dossier | None:
    """The dossier that a JSON text stands for; None if it is no such text, or has any fault.

    >>> quick_dossier('{"civicspace": 1, "state": "KAZ"}')
    <Dossier KAZ, measures: 0, sources: 0>
    >>> quick_dossier('{"civicspace": 1, "state": "Kazakhstan"}') is None
    True
    """
    if len(text) > MOST_CHARACTERS or not text.lstrip(" \t\r\n").startswith("{"):
        return None
    with _ONE, uncollected():
        try:
            return _dossier(text, reader())
        except Exception:  # whatever it is, the careful way says it better
            return None


def quick_text(dossier: Dossier, *, compact: bool = False) -> str | None:
    """The JSON text of a dossier; None if anything in it could not be read back as it is.

    >>> print(quick_text(Dossier(state="KAZ")))
    {
      "civicspace": 1,
      "state": "KAZ"
    }
    """
    with _ONE, uncollected():
        try:
            return _text(dossier, writer(), compact)
        except Exception:  # whatever it is, the careful way says it better
            return None


def _dossier(text: str, read: QuickReader) -> Dossier:
    data = backend().parse(text)
    version = data["civicspace"]
    if version.__class__ is not int or version != FORMAT:
        raise GiveUp
    body, problems = class_shape(data)
    if problems:
        raise GiveUp
    read.begin()
    dossier: Dossier = read.converter.structure(body, Dossier)
    # The version is no field; each source has its id as one, and in the text as the key of a
    # mapping; and the State, which is written once, stands in each of the acts.
    keys = read.keys + len(data) - len(body) + _keys_of_acts(data, body)
    if keys != _keys_written(text) or not refers_well(dossier, read.cited):
        raise GiveUp
    return dossier


def _keys_of_acts(data: dict[str, Any], body: dict[str, Any]) -> int:
    """How many keys more the acts have in the text than in the shape of the class."""
    return sum(
        len(said) - len(made)
        for field in ("treaty_actions", "reservations", "derogations")
        for said, made in zip(data.get(field, ()), body.get(field, ()), strict=True)
    )


def _keys_written(text: str) -> int:
    """How many keys a JSON text has: more than were read, if one occurs twice.

    A key ends in a quotation mark and a colon. Within a text the mark is escaped; where a colon
    follows it there, it counts as well: then the count is too great, and the quick way given up.
    """
    return text.encode().translate(None, b" \t\r\n").count(b'":')


def _text(dossier: Dossier, write: QuickWriter, compact: bool) -> str:
    write.begin()
    plain = write.of(Dossier)(dossier)
    if not refers_well(dossier, write.cited):
        raise GiveUp
    return backend().print({"civicspace": FORMAT, **file_shape(plain)}, compact)
