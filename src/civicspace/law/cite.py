"""How standards cite: a paragraph of a document, or a decided case."""

from __future__ import annotations

from civicspace.errors import UnknownName
from civicspace.law.instruments import ALIASES, INSTRUMENTS
from civicspace.model.instruments import Citation, Instrument

__all__ = ["case", "cite", "find_instrument"]


def find_instrument(name: str) -> Instrument:
    """The instrument with this id or a name under which others know it.

    >>> find_instrument("hrc-gc37").id
    'gc37'

    Raises:
        UnknownName: with the nearest id.
    """
    found = INSTRUMENTS.get(ALIASES.get(name, name))
    if found is None:
        raise UnknownName("instrument", name, [*INSTRUMENTS, *ALIASES])
    return found


def cite(instrument: str, ref: str, *, verified: bool = False) -> Citation:
    """A paragraph of a document; it is an authority for that document and what it interprets.

    >>> print(cite("gc31", "para. 6", verified=True))
    GC 31, para. 6
    """
    document = find_instrument(instrument)
    return Citation(
        instrument=document.id,
        ref=ref,
        short=document.short,
        dated=document.since,
        applies_to=frozenset({document.id, *document.interprets}),
        verified=verified,
    )


def case(
    instrument: str, ref: str, decision: str, *, date: str, verified: bool = False
) -> Citation:
    """A decided case: an authority under the instrument that it applies, since its date.

    >>> print(case("iccpr", "art. 21", "Kivenmaa v. Finland, 412/1990", date="1994-03-31"))
    Kivenmaa v. Finland, 412/1990 (ICCPR art. 21) (unverified)
    """
    applied = find_instrument(instrument)
    return Citation(
        instrument=applied.id,
        ref=ref,
        short=applied.short,
        dated=date,
        applies_to=frozenset({applied.id}),
        decision=decision,
        verified=verified,
    )
