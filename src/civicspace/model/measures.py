"""Measures: what governments do, told as events, and the restrictions that they impose."""

from __future__ import annotations

from enum import Enum

import attrs

from civicspace.errors import InvalidValue
from civicspace.logic.explain import Basis
from civicspace.logic.truth import Truth
from civicspace.model.choices import Aim
from civicspace.model.convert import duplicates, identifier, ids_of, text, to_tuple, when_or_none
from civicspace.model.dates import Day, When, as_date
from civicspace.model.facts import Facts, spec
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus, possible_statuses, status_of
from civicspace.model.timeline import Certainty, Event

__all__ = ["Guarantee", "Measure", "MeasureKind", "Restriction"]

_NOTHING = Facts()


class MeasureKind(Enum):
    """What sort of act it is."""

    CONSTITUTION = "constitution"
    LAW = "law"
    AMENDMENT = "amendment"
    DRAFT = "draft"
    DECREE = "decree"
    ORDER = "order"
    JUDGMENT = "judgment"
    PRACTICE = "practice"


@attrs.frozen(kw_only=True)
class Restriction:
    """One thing that a measure forbids, asks or does, with the rights touched and its facts.

    >>> from civicspace.model.choices import Form
    >>> ban = Restriction(id="ban", rights=[Right.ASSEMBLY], facts=Facts(form=Form.BAN),
    ...                   presumed=Facts(precise=False))
    >>> ban.basis("form"), ban.basis("precise"), ban.basis("scope")
    (<Basis.STATED: 'stated'>, <Basis.PRESUMED: 'presumed'>, <Basis.UNKNOWN: 'unknown'>)

    Raises:
        InvalidValue: if a fact is both stated and presumed, or it ends before it begins.
    """

    id: str = attrs.field(validator=identifier)
    rights: tuple[Right, ...] = attrs.field(converter=to_tuple)
    """The rights that it touches, the one touched first in front."""
    facts: Facts = _NOTHING
    """What the sources state."""
    presumed: Facts = _NOTHING
    """What the coder infers and no source states; a strict reading leaves it out."""
    summary: str = ""
    since: When | None = attrs.field(converter=when_or_none, default=None)
    """From when it held, where that differs from the measure's own life."""
    until: When | None = attrs.field(converter=when_or_none, default=None)
    """The first day on which it no longer held, where that differs."""
    certainty: Certainty = Certainty.VERIFIED
    note: str = ""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        if not self.rights:
            raise InvalidValue(f"restriction {self.id} touches no right")
        if self.presumed and (twice := [name for name in self.presumed if name in set(self.facts)]):
            raise InvalidValue(
                f"restriction {self.id}: stated and presumed at once: {', '.join(twice)}"
            )
        if self.since and self.until and self.until.before(self.since) is Truth.TRUE:
            raise InvalidValue(f"restriction {self.id} ends before it begins")

    def basis(self, fact: str) -> Basis:
        """Whether a fact is stated, presumed by the coder, or unknown.

        Raises:
            FactsError: if the vocabulary has no such fact.
        """
        name = spec(fact).name
        if getattr(self.facts, name) is not None:
            return Basis.STATED
        return Basis.UNKNOWN if getattr(self.presumed, name) is None else Basis.PRESUMED

    def holds(self, on: Day) -> Truth:
        """Whether its own bounds include the day; the measure's life is not looked at."""
        day = as_date(on)
        begun = Truth.TRUE if self.since is None else self.since.by(day)
        ended = Truth.FALSE if self.until is None else self.until.by(day)
        return begun & ~ended

    def touches(self, right: Right) -> bool:
        """Whether it touches the right or a part of it."""
        return any(own.within(right) for own in self.rights)


@attrs.frozen(kw_only=True)
class Guarantee:
    """What a constitution or a law of the State itself promises.

    >>> article = Guarantee(id="article-32", rights=[Right.ASSEMBLY],
    ...                     text="People may gather in peace.", aims=frozenset({Aim.HEALTH}))
    >>> article.rights, article.aims
    ((<Right.ASSEMBLY: 'assembly'>,), frozenset({Aim.HEALTH}))
    """

    id: str = attrs.field(validator=identifier)
    rights: tuple[Right, ...] = attrs.field(converter=to_tuple)
    text: str = attrs.field(validator=text)
    """What is promised, in other words than the law's own."""
    article: str = ""
    aims: frozenset[Aim] | None = None
    """The aims for which the text allows limits; None when it is not known."""
    certainty: Certainty = Certainty.VERIFIED
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())


@attrs.frozen(kw_only=True)
class Measure:
    """A law, draft, decree, order, judgment or practice, with its life told as events.

    >>> from civicspace.model.timeline import EventKind
    >>> bill = Measure(id="bill", title="A bill", kind=MeasureKind.DRAFT, timeline=[
    ...     Event(event=EventKind.INTRODUCED, date="2005-04-20"),
    ...     Event(event=EventKind.STRUCK_DOWN, date="2005-08-23")])
    >>> bill.status("2005-04-19"), bill.status("2005-05-12"), bill.status("2005-08-23")
    (<MeasureStatus.NOT_YET: 'not-yet'>, <MeasureStatus.DRAFT: 'draft'>, \
<MeasureStatus.ENDED: 'ended'>)

    Raises:
        InvalidValue: if two restrictions have the same id.
    """

    id: str = attrs.field(validator=identifier)
    title: str = attrs.field(validator=text)
    kind: MeasureKind
    timeline: tuple[Event, ...] = attrs.field(converter=to_tuple, default=())
    restrictions: tuple[Restriction, ...] = attrs.field(converter=to_tuple, default=())
    guarantees: tuple[Guarantee, ...] = attrs.field(converter=to_tuple, default=())
    reference: str = ""
    """The number and date of the act, or the court."""
    original_title: str = ""
    """The title in the language of the State."""
    amends: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    replaces: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    related: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    certainty: Certainty = Certainty.VERIFIED
    note: str = ""
    unknown: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """What was looked for and not found."""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        ids = ids_of(self.restrictions, "Restriction")
        if len(set(ids)) < len(ids):
            twice = duplicates(ids)
            raise InvalidValue(f"measure {self.id} has two restrictions {', '.join(twice)}")

    def status(self, on: Day) -> MeasureStatus:
        """What the measure was on a day; UNKNOWN where its dates do not settle it."""
        return status_of(self.possible_statuses(on))

    def possible_statuses(self, on: Day) -> frozenset[MeasureStatus]:
        """Every status that its dates allow on a day.

        >>> from civicspace.model.timeline import EventKind
        >>> law = Measure(id="law", title="A law", kind=MeasureKind.LAW, timeline=[
        ...     Event(event=EventKind.SIGNED, date="2005-07-08"),
        ...     Event(event=EventKind.IN_FORCE, date="2005-07")])
        >>> sorted(status.value for status in law.possible_statuses("2005-07-10"))
        ['adopted', 'in-force']
        """
        return possible_statuses(self.timeline, as_date(on))

    def restriction(self, name: str) -> Restriction:
        """The restriction with this id.

        Raises:
            UnknownName: with the nearest id.
        """
        from civicspace.errors import UnknownName

        for one in self.restrictions:
            if one.id == name:
                return one
        raise UnknownName("restriction", name, [one.id for one in self.restrictions])
