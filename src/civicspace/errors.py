"""The errors that leave civicspace: every one of them ours, and each says what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import attrs

from civicspace.excerpts import drawn, marked

__all__ = [
    "CasebookError",
    "CivicspaceError",
    "ConditionError",
    "DossierError",
    "ExplanationError",
    "FactsError",
    "InvalidDate",
    "InvalidValue",
    "MissingExtra",
    "Problem",
    "ProblemsError",
    "ResultError",
    "TableError",
    "TruthValueError",
    "UnknownName",
    "VersionError",
    "few_searches",
    "nearest",
]

#: A list of accepted names longer than _MANY is not printed whole: its first _SOME are.
_MANY, _SOME = 24, 12

#: A message or a path longer than this is cut in its middle when it is printed.
_LONG = 400

_NUMBERED = ("line", "column")

#: A name longer than this is no slip of the pen, and nothing is near it.
_LONGEST_NAME = 100

#: So many different names are looked up while one input is read: with more mistakes it would take
#: long, and who mends the first ones will see what is wrong with the rest.
_SEARCHES = 200

_found: ContextVar[dict[tuple[str, tuple[str, ...]], str | None] | None]
_found = ContextVar("names looked up while an input is read", default=None)


class CivicspaceError(Exception):
    """Whatever goes wrong in civicspace is a kind of this."""


class TruthValueError(CivicspaceError, TypeError):
    """A three-valued answer was used as if it were true or false.

    >>> import civicspace as cs
    >>> bool(cs.Truth.UNKNOWN)
    Traceback (most recent call last):
    civicspace.errors.TruthValueError: Truth.UNKNOWN is neither true nor false: compare with `is`
    """


class ConditionError(CivicspaceError, TypeError):
    """A condition compares a fact with something that fact can never be."""


class InvalidDate(CivicspaceError, ValueError):
    """What was given is not a date, or not one that exists.

    >>> import civicspace as cs
    >>> cs.When.parse("2005-02-30")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    civicspace.errors.InvalidDate: "2005-02-30" is not a date: no such day; write 2005-05-04...
    """


class InvalidValue(CivicspaceError, ValueError):
    """A value breaks an invariant of the type that it was given to."""

    def __init__(self, message: str, faults: Iterable[tuple[str, str]] = ()) -> None:
        self.faults = tuple(faults)
        """What is wrong, part by part: where in the value, and what; empty if it is one thing."""
        super().__init__(message)


class UnknownName(CivicspaceError, LookupError):
    """A name that is not known, with the nearest one that is.

    >>> raise UnknownName("right", "asembly", ["assembly", "association"])
    Traceback (most recent call last):
    civicspace.errors.UnknownName: unknown right "asembly": did you mean "assembly"?
    """

    def __init__(
        self, kind: str, given: str, accepted: Iterable[str], near: str | None = None
    ) -> None:
        self.kind = kind
        self.given = given
        self.accepted = tuple(accepted)
        self.nearest = near or nearest(given, self.accepted)
        super().__init__(kind, given, self.accepted, near)

    def __str__(self) -> str:
        return f'unknown {self.kind} "{self.given}"{hint(self.nearest, self.accepted)}'


class MissingExtra(CivicspaceError, ImportError):
    """An optional dependency is needed for this, and is not installed."""

    def __init__(self, purpose: str, extra: str) -> None:
        self.purpose = purpose
        self.extra = extra
        super().__init__(purpose, extra)

    def __str__(self) -> str:
        return f'{self.purpose} needs an extra: pip install "civicspace[{self.extra}]"'


@attrs.frozen(kw_only=True)
class Problem:
    """One fault in some input: where it stands, what was given and what would be accepted.

    >>> p = Problem(path="measures[0].kind", message='unknown kind "lwa"',
    ...             file="kz.yaml", line=7, nearest="law")
    >>> print(p)
    kz.yaml:7: measures[0].kind: unknown kind "lwa": did you mean "law"?
    """

    path: str
    """The place in the data, such as ``measures[0].timeline[2].date``."""
    message: str
    """What is wrong, in one sentence, without the place."""
    given: object = None
    accepted: tuple[str, ...] = ()
    """The values that would have been accepted, when there is a list of them."""
    nearest: str | None = None
    """The accepted value most like the one given."""
    file: str | None = None
    line: int | None = None
    """The line, counted from 1, when the input was text."""
    column: int | None = None
    """The column, counted from 1, of the key or of the member of a list that is at fault."""
    excerpt: str | None = attrs.field(default=None, eq=False, repr=False)
    """The text of the line; it plays no part when problems are compared."""

    @property
    def help(self) -> str:
        """What to do about it: the nearest name, or else what is accepted; empty if neither is.

        >>> Problem(path="kind", message="m", nearest="law").help
        'did you mean "law"?'
        """
        return hint(self.nearest, self.accepted)[2:]

    @property
    def columns(self) -> tuple[int, int] | None:
        """The column in which what is at fault begins, and the one after its end, from 1.

        None without a line or a column. They are the value's where the value is at fault, and the
        key's where the key is.

        >>> Problem(path="kind", message="m", given="lwa", line=1, column=1,
        ...         excerpt="kind: lwa").columns
        (7, 10)
        """
        if self.line is None or self.column is None:
            return None
        if self.excerpt is None:
            return self.column, self.column + 1
        start, end = marked(self.excerpt, self.column, self.path, self.given)
        return start + 1, end + 1

    def render(self, *, gutter: int = 0) -> str:
        """The problem on several lines, with the line of the text and what is wrong underlined.

        Args:
            gutter: How many characters the number of the line takes at least, so that several
                problems stand in line.

        >>> print(Problem(path="measures[0].kind", message='unknown kind "lwa"', given="lwa",
        ...               file="kz.yaml", line=7, column=5, nearest="law",
        ...               excerpt="    kind: lwa").render())
        kz.yaml:7:11: unknown kind "lwa"
          |
        7 |     kind: lwa
          |           ^^^
          = path: measures[0].kind
          = help: did you mean "law"?
        """
        columns = self.columns
        gutter = max(gutter, len(str(self.line or "")))
        rows = [f"{self._place(columns)}{_printable(_cut(self.message))}"]
        if self.line is not None and self.excerpt is not None:
            start, end = columns or (1, len(self.excerpt) + 1)
            rows += drawn(self.excerpt, self.line, (start - 1, end - 1), gutter)
        for noun, said in (("path", _cut(self.path)), ("help", self.help)):
            if said:
                rows.append(f"{'':{gutter}} = {noun}: {_printable(said)}")
        return "\n".join(rows)

    def _place(self, columns: tuple[int, int] | None) -> str:
        numbers = [] if self.line is None else [str(self.line), *map(str, (columns or ())[:1])]
        if self.file is not None:
            return f"{_printable(':'.join([self.file, *numbers]))}: "
        words = (f"{noun} {number}" for noun, number in zip(_NUMBERED, numbers, strict=False))
        said = ", ".join(words)
        return f"{said}: " if said else ""

    def __str__(self) -> str:
        """The problem on one line, whatever was given."""
        place = ""
        if self.file is not None:
            place = f"{self.file}: " if self.line is None else f"{self.file}:{self.line}: "
        elif self.line is not None:
            place = f"line {self.line}: "
        where = f"{_cut(self.path)}: " if self.path else ""
        near = hint(self.nearest, self.accepted)
        return _printable(f"{place}{where}{_cut(self.message)}{near}")


class ProblemsError(CivicspaceError, ValueError):
    """Input with one fault or many; all of them are in :attr:`problems`."""

    noun = "input"

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join([self._head, *(f"  {problem}" for problem in self.problems)])

    def render(self, *, most: int = 50) -> str:
        r"""The problems for a reader: each with the line of the text, and what is wrong underlined.

        It is plain text for a terminal or a log, with no colours.

        Args:
            most: How many problems are shown; of the others only their number is told.

        >>> import civicspace as cs
        >>> try:
        ...     cs.loads("civicspace: 1\nstate: KAZ\nnaem: Kazakhstan")
        ... except cs.DossierError as error:
        ...     print(error.render())
        1 problem in the dossier
        <BLANKLINE>
        line 3, column 1: unknown key "naem"
          |
        3 | naem: Kazakhstan
          | ^^^^
          = path: naem
          = help: did you mean "name"?
        """
        shown = self.problems[: max(most, 0)]
        gutter = max((len(str(one.line or "")) for one in shown), default=0)
        parts = [self._head, *(one.render(gutter=gutter) for one in shown)]
        left = len(self.problems) - len(shown)
        if left:
            parts.append(f"... and {left:,} more problem{'' if left == 1 else 's'}")
        return "\n\n".join(parts)

    @property
    def _head(self) -> str:
        many = len(self.problems)
        return f"{many} problem{'' if many == 1 else 's'} in the {self.noun}"


class FactsError(ProblemsError):
    """Facts that are not in the vocabulary, or values that a fact cannot have."""

    noun = "facts"


class DossierError(ProblemsError):
    """A dossier that cannot be read; it lists every fault at once."""

    noun = "dossier"


class CasebookError(ProblemsError):
    """A casebook that cannot be read; it lists every fault at once."""

    noun = "casebook"


class TableError(ProblemsError):
    """A table that cannot be read or made; it lists every fault at once."""

    noun = "table"


class ExplanationError(ProblemsError):
    """Data that are no explanation; it lists every fault at once."""

    noun = "explanation"


class ResultError(ProblemsError):
    """A stored result that cannot be read, or one that cannot be stored; it lists every fault."""

    noun = "result"


class VersionError(DossierError):
    """A file written for another version of the format."""

    def __str__(self) -> str:
        return str(self.problems[0])


def nearest(given: str, accepted: Iterable[str]) -> str | None:
    """The accepted name most like the given one, or None when nothing is near.

    >>> nearest("asembly", ["assembly", "association"])
    'assembly'
    >>> nearest("zebra", ["assembly", "association"]) is None
    True
    """
    if len(given) > _LONGEST_NAME:
        return None
    names = tuple(accepted)
    found = _found.get()
    if found is None:
        return _search(given, names)
    if len(found) < _SEARCHES and (given, names) not in found:
        found[given, names] = _search(given, names)
    return found.get((given, names))


@contextmanager
def few_searches() -> Iterator[None]:
    """Within this, the nearest name is looked for no more than two hundred times.

    >>> with few_searches():
    ...     slips = [nearest(f"asembly{number}", ["assembly"]) for number in range(201)]
    >>> slips.count("assembly"), slips[-1] is None
    (200, True)
    """
    before = _found.set({})
    try:
        yield
    finally:
        _found.reset(before)


def _search(given: str, accepted: tuple[str, ...]) -> str | None:
    by_lower = {name.lower(): name for name in accepted}
    key = given.lower().replace(" ", "_")
    for candidate in (key, key.replace("_", "-")):
        found = difflib.get_close_matches(candidate, by_lower, n=1, cutoff=0.6)
        if found:
            return by_lower[found[0]]
    return None


def hint(near: str | None, accepted: tuple[str, ...]) -> str:
    """The end of a message: the nearest name, or else what is accepted.

    >>> hint(None, ("law", "draft")), hint("law", ("law", "draft"))
    ('; accepted: law, draft', ': did you mean "law"?')
    """
    if near is not None:
        return f': did you mean "{near}"?'
    if not accepted:
        return ""
    shown = accepted if len(accepted) <= _MANY else accepted[:_SOME]
    names = ", ".join(_cut(name, _LONGEST_NAME) for name in shown)
    more = "" if shown == accepted else f" and {len(accepted) - _SOME} more"
    return f"; accepted: {names}{more}"


def _cut(text: str, longest: int = _LONG) -> str:
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} ... {text[-half:]}"


def _printable(text: str) -> str:
    """The text with line breaks, controls and the like escaped, so that it stays one line."""
    if text.isprintable():
        return text
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text
    )
