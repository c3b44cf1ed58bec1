"""Benchmarks: what a State is asked to meet, by whom, by when and for what."""

from __future__ import annotations

from collections import Counter

import attrs

from civicspace.errors import InvalidValue, UnknownName
from civicspace.logic.truth import NotABool, Truth
from civicspace.model.asked import Asked
from civicspace.model.convert import identifier, state_code, text, to_tuple, to_when, when_or_none
from civicspace.model.dates import When
from civicspace.model.dossiers import Source

__all__ = ["Attainment", "Benchmark", "Criterion", "Passage"]


class Attainment(NotABool):
    """What became of something that was asked, as of a day. It is no truth value.

    >>> Attainment.MET_LATE.words
    'met late'
    """

    MET = "met"
    MET_LATE = "met-late"
    """It is so on the day, and was not yet so on the day by which it was asked."""
    NOT_MET = "not-met"
    CANNOT_TELL = "cannot-tell"
    """What is known does not settle it."""
    NOT_YET_DUE = "not-yet-due"
    """It is not so, and the day by which it was asked has not passed."""
    NOT_YET_ASKED = "not-yet-asked"
    NO_LONGER_ASKED = "no-longer-asked"

    @property
    def words(self) -> str:
        """The attainment as words."""
        return str(self.value).replace("-", " ")

    @property
    def truth(self) -> Truth:
        """Whether what was asked is kept; unknown while nothing can be said of it yet.

        >>> Attainment.MET_LATE.truth, Attainment.NOT_YET_DUE.truth
        (<Truth.TRUE: 'true'>, <Truth.UNKNOWN: 'unknown'>)
        """
        if self in (Attainment.MET, Attainment.MET_LATE):
            return Truth.TRUE
        return Truth.FALSE if self is Attainment.NOT_MET else Truth.UNKNOWN


@attrs.frozen(kw_only=True)
class Passage:
    """The place in a source where something was asked.

    >>> print(Passage(source="opinion", ref="para. 13"))
    opinion, para. 13 (unverified)
    """

    source: str = attrs.field(validator=identifier)
    """The id of a source of the benchmark."""
    ref: str = ""
    """The paragraph or the page; empty for the source as a whole."""
    verified: bool = False
    """Whether this place was read, and says so."""

    def __str__(self) -> str:
        said = f"{self.source}, {self.ref}" if self.ref else self.source
        return said if self.verified else f"{said} (unverified)"


@attrs.frozen(kw_only=True)
class Criterion:
    """One thing that is asked, in words of our own, and how it is held against a dossier.

    >>> from civicspace.model.asked import Reached
    >>> tie = Criterion(id="covenant", text="The Covenant is ratified.", due="2006-12-31",
    ...                 asks=Reached(instruments=["iccpr"]))
    >>> tie.due
    When('2006-12-31')

    Raises:
        InvalidValue: if it is asked throughout and by a day at once.
    """

    id: str = attrs.field(validator=identifier)
    text: str = attrs.field(validator=text)
    """What is asked, in one sentence."""
    asks: Asked
    due: When | None = attrs.field(converter=when_or_none, default=None)
    """The last day by which it is asked, where that differs from the benchmark's own."""
    throughout: bool = False
    """Whether it is asked from the first day on, though the rest has a day to be done by."""
    reading: str = ""
    """Where our test is narrower or wider than the words asked: how, in one sentence."""
    passages: tuple[Passage, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        if self.throughout and self.due is not None:
            raise InvalidValue(f"criterion {self.id} is asked throughout, and yet by a day")


@attrs.frozen(kw_only=True, repr=False)
class Benchmark:
    """What a State is asked to meet: who asks, since when, by when, and for what.

    >>> from civicspace.model.asked import Reached
    >>> entry = Benchmark(id="entry", title="To come in", asked_by="The club", announced="2000-06",
    ...                   for_what="membership", criteria=[Criterion(
    ...                       id="echr", text="The Convention is ratified.",
    ...                       asks=Reached(instruments=["echr"]))])
    >>> entry, entry["echr"].text
    (<Benchmark entry: 1 criterion>, 'The Convention is ratified.')

    Raises:
        InvalidValue: without a criterion; if two criteria or sources have one id; if a day lies
            before the announcement; if a passage names a source that is not there.
    """

    id: str = attrs.field(validator=identifier)
    title: str = attrs.field(validator=text)
    asked_by: str = attrs.field(validator=text)
    asked_of: str | None = attrs.field(
        validator=attrs.validators.optional(state_code), default=None
    )
    """The code of the State asked; None for every candidate."""
    announced: When = attrs.field(converter=to_when)
    """Since when it is asked."""
    due: When | None = attrs.field(converter=when_or_none, default=None)
    """The last day by which it is asked; None where it is asked at all times."""
    until: When | None = attrs.field(converter=when_or_none, default=None)
    """The first day on which it was no longer asked."""
    for_what: str = attrs.field(validator=text)
    """What the State would have by meeting it."""
    criteria: tuple[Criterion, ...] = attrs.field(converter=to_tuple)
    sources: tuple[Source, ...] = attrs.field(converter=to_tuple, default=())
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.criteria:
            raise InvalidValue(f"benchmark {self.id} asks nothing: give it a criterion")
        for noun, ids in (
            ("criteria", [one.id for one in self.criteria]),
            ("sources", [one.id for one in self.sources]),
        ):
            twice = sorted(name for name, times in Counter(ids).items() if times > 1)
            if twice:
                raise InvalidValue(f"two {noun} of {self.id} have the id {', '.join(twice)}")
        known = {one.id for one in self.sources}
        for one in self.criteria:
            for passage in one.passages:
                if passage.source not in known:
                    raise InvalidValue(
                        f"criterion {one.id} cites {passage.source}, no source of {self.id}"
                    )
        days = [("due", self.due), ("until", self.until)]
        days += [(f"{one.id}, due", one.due) for one in self.criteria]
        for name, day in days:
            if day is not None and day.before(self.announced) is Truth.TRUE:
                raise InvalidValue(
                    f"benchmark {self.id}: {name} ({day}) lies before it was announced"
                    f" ({self.announced})"
                )

    def __repr__(self) -> str:
        many = len(self.criteria)
        return f"<Benchmark {self.id}: {many} criteri{'on' if many == 1 else 'a'}>"

    def __getitem__(self, criterion: str) -> Criterion:
        """The criterion with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.criteria:
            if one.id == criterion:
                return one
        raise UnknownName("criterion", criterion, [one.id for one in self.criteria])

    def due_of(self, criterion: Criterion) -> When | None:
        """The last day by which a criterion is asked; None where it is asked at all times."""
        if criterion.throughout:
            return None
        return self.due if criterion.due is None else criterion.due

    def source(self, name: str) -> Source:
        """The source with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        for one in self.sources:
            if one.id == name:
                return one
        raise UnknownName("source", name, [one.id for one in self.sources])
