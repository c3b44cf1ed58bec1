"""Changes: in which direction something went, and what brought it about."""

from __future__ import annotations

from enum import Enum

import attrs

from civicspace.logic.truth import NotABool
from civicspace.model.convert import text, when_or_none
from civicspace.model.dates import When

__all__ = ["Cause", "CauseKind", "Direction"]


class CauseKind(Enum):
    """What sort of thing changed, or differs."""

    MEASURE = "measure"
    """The status of a measure: it was introduced, came into force, was suspended, ended."""
    RESTRICTION = "restriction"
    """The days on which a restriction itself held, within the life of its measure."""
    WINDOW = "window"
    """A window in which a restriction bites opened or closed."""
    STANDING = "standing"
    """What an instrument was for the State: signed, entered into force, denounced."""
    RESERVATION = "reservation"
    """A reservation or declaration to an instrument; it stands beside the verdicts."""
    DEROGATION = "derogation"
    """A derogation from an instrument; it stands beside the verdicts."""
    PROVISION = "provision"
    """A provision came to apply, as where a protocol added it."""
    STANDARD = "standard"
    """An authority came to state a standard."""
    EXEMPTION = "exemption"
    """An exemption from a standard was given up."""
    FACT = "fact"
    """A fact of a restriction is stated, or presumed by the coder, in another way."""
    RIGHTS = "rights"
    """A restriction touches other rights."""
    RECORD = "record"
    """A measure or a restriction is in one dossier only, or was not known by then."""
    READING = "reading"
    """One is read strictly and the other on the record."""

    @property
    def order(self) -> int:
        """Its place among the kinds, from 0."""
        return list(CauseKind).index(self)


class Direction(NotABool):
    """Which way something went. It is no truth value, so it cannot be used as one."""

    BETTER = "better"
    """A breach is gone."""
    WORSE = "worse"
    """A breach has come."""
    MIXED = "mixed"
    """Better in part and worse in part."""
    LESS_KNOWN = "less is known"
    """It was decided, and no longer is; nobody can say whether it got better or worse."""
    MORE_KNOWN = "more is known"
    """It was open, and now is decided; nobody can say whether it got better or worse."""
    NOT_COMPARABLE = "not comparable"
    """No breach before or after, and not the same: nothing spoke to it, or nobody was struck."""
    SAME = "same"

    @property
    def reverse(self) -> Direction:
        """The direction the other way round.

        >>> Direction.BETTER.reverse, Direction.MIXED.reverse
        (<Direction.WORSE: 'worse'>, <Direction.MIXED: 'mixed'>)
        """
        return _REVERSE.get(self, self)


_REVERSE = {
    Direction.BETTER: Direction.WORSE,
    Direction.WORSE: Direction.BETTER,
    Direction.LESS_KNOWN: Direction.MORE_KNOWN,
    Direction.MORE_KNOWN: Direction.LESS_KNOWN,
}


@attrs.frozen(kw_only=True)
class Cause:
    """One thing that was one way before and another way after.

    >>> entry = Cause(kind=CauseKind.STANDING, what="iccpr", name="ICCPR", before="signed",
    ...               after="bound", date="2006-04-24", because="in force since 24 April 2006")
    >>> print(entry)
    ICCPR: signed -> bound (in force since 24 April 2006)
    >>> print(entry.mirrored)
    ICCPR: bound -> signed (in force since 24 April 2006)

    Raises:
        InvalidValue: if ``what``, ``before`` or ``after`` is blank.
        InvalidDate: if ``date`` is no date.
    """

    kind: CauseKind
    what: str = attrs.field(validator=text)
    """The id of what changed: a measure, ``measure/restriction``, an instrument, a standard, a
    fact, a setting."""
    before: str = attrs.field(validator=text)
    """What it was, in words."""
    after: str = attrs.field(validator=text)
    """What it is, in words."""
    date: When | None = attrs.field(converter=when_or_none, default=None)
    """When it changed; None where two things are compared that stand side by side."""
    because: str = ""
    """The event that did it, in words, with its date."""
    name: str = ""
    """What people call it; the id where it is empty."""

    @property
    def text(self) -> str:
        """The cause in one line."""
        why = f" ({self.because})" if self.because else ""
        return f"{self.name or self.what}: {self.before} -> {self.after}{why}"

    @property
    def mirrored(self) -> Cause:
        """The same, with before and after exchanged."""
        return attrs.evolve(self, before=self.after, after=self.before)

    def __str__(self) -> str:
        return self.text
