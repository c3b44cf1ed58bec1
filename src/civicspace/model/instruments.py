"""Instruments: the documents of international law, their provisions, and how to cite them."""

from __future__ import annotations

from enum import Enum

import attrs
from pendulum import Date

from civicspace.logic.conditions import Condition
from civicspace.model.choices import Aim, Target
from civicspace.model.convert import date_or_none, text, to_date, to_tuple
from civicspace.model.rights import Right

__all__ = ["Citation", "Force", "Instrument", "InstrumentKind", "Provision"]


class Force(Enum):
    """What a document can do to a State, apart from whether this State accepted it."""

    BINDING = "binding"
    """A treaty: it binds those who are party."""
    POLITICAL = "political"
    """A commitment that States made to each other, not as law."""
    DECLARATORY = "declaratory"
    """A declaration adopted for all; it states principles and binds nobody by itself."""
    INTERPRETIVE = "interpretive"
    """The reading of a treaty by the body set up to watch over it."""
    SOFT = "soft"
    """Guidance by experts or institutions; it persuades."""


class InstrumentKind(Enum):
    """What sort of document it is."""

    TREATY = "treaty"
    POLITICAL_COMMITMENT = "political-commitment"
    DECLARATION = "declaration"
    GENERAL_COMMENT = "general-comment"
    GUIDELINES = "guidelines"
    PRINCIPLES = "principles"
    RESOLUTION = "resolution"
    REPORT = "report"


@attrs.frozen(kw_only=True)
class Instrument:
    """A treaty, a political commitment, a general comment or another document.

    >>> import civicspace as cs
    >>> cs.instrument("iccpr").short, cs.instrument("gc37").interprets
    ('ICCPR', ('iccpr',))
    """

    id: str = attrs.field(validator=text)
    title: str = attrs.field(validator=text)
    short: str = attrs.field(validator=text)
    """The name by which lawyers cite it."""
    kind: InstrumentKind
    force: Force
    adopted: Date = attrs.field(converter=to_date)
    in_force: Date | None = attrs.field(converter=date_or_none, default=None)
    """For a treaty: the day on which the treaty itself entered into force."""
    body: str = ""
    """Who adopted it."""
    symbol: str = ""
    interprets: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """The ids of the instruments that it interprets."""
    depositary: str = ""
    entry_rule: str = ""
    """When it enters into force for one State, with the article."""
    supersedes: tuple[str, ...] = attrs.field(converter=to_tuple, default=())

    @property
    def since(self) -> Date:
        """The day from which it can be relied on: entry into force, or else adoption."""
        return self.in_force or self.adopted

    def __str__(self) -> str:
        return self.short


_PERSONS = {
    Target.CHILD: "children",
    Target.FOREIGNER: "foreigners",
    Target.MINORITY: "minorities",
    Target.UNION: "unions",
}


@attrs.frozen(kw_only=True)
class Provision:
    """An article or paragraph that protects rights, and the limits that it allows.

    >>> import civicspace as cs
    >>> cs.provision("iccpr/21").rights
    (<Right.ASSEMBLY: 'assembly'>,)
    """

    id: str = attrs.field(validator=text)
    """The instrument and the article: ``iccpr/21``."""
    instrument: str
    article: str
    title: str
    rights: tuple[Right, ...] = attrs.field(converter=to_tuple)
    """The rights protected, the main one first; each stands for its parts as well."""
    aims: frozenset[Aim] | None = None
    """The aims for which limits are allowed; None when the text has no list."""
    closed_list: bool = False
    """Whether an aim outside the list can never be enough."""
    tests: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """What a limit must meet, in the order of the text."""
    limited_by: str | None = None
    """The provision that states the limits, where they stand elsewhere."""
    derogable: bool | None = None
    """Whether it may be derogated from in an emergency; None when no clause speaks of it."""
    when: Condition | None = None
    """The facts in which it speaks, where its words confine it: citizens, human rights work."""
    only_for: Target | None = None
    """Those whom it protects, where it does not protect everybody: children, unions."""
    follows: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """The instruments whose meaning and scope it has, by its own text's word."""
    since: Date | None = attrs.field(converter=date_or_none, default=None)
    """For one that follows another: the day before which it said nothing."""
    note: str = ""
    verified: bool = False
    """Whether the text of the paragraph was read."""

    @property
    def read_with(self) -> frozenset[str]:
        """The instruments whose authorities speak under it: its own, and those it follows.

        >>> import civicspace as cs
        >>> sorted(cs.provision("eucfr/11").read_with)
        ['echr', 'eucfr']
        """
        return frozenset((self.instrument, *self.follows))

    @property
    def persons(self) -> str:
        """Those whom it protects, in words; empty where it protects everybody.

        >>> import civicspace as cs
        >>> cs.provision("crc/15").persons
        'children'
        """
        return "" if self.only_for is None else _PERSONS.get(self.only_for, self.only_for.label)

    def protects(self, right: Right) -> bool:
        """Whether the right is one of those protected, or a part of one."""
        return any(right.within(own) for own in self.rights)


@attrs.frozen(kw_only=True)
class Citation:
    """A reference to a document, to the paragraph.

    >>> print(Citation(instrument="gc37", ref="para. 38", short="GC 37", dated="2020-07-23"))
    GC 37, para. 38 (unverified)
    """

    instrument: str = attrs.field(validator=text)
    """The instrument cited; for a decision, the treaty that it applies."""
    ref: str = attrs.field(validator=text)
    """The article or paragraph."""
    short: str = attrs.field(validator=text)
    """The name to print before the reference."""
    dated: Date = attrs.field(converter=to_date)
    """The day since which it can be relied on."""
    applies_to: frozenset[str] = frozenset()
    """The instruments under which it is an authority."""
    decision: str = ""
    """For a decided case: its name and number."""
    verified: bool = False
    """Whether the paragraph itself was read."""

    def __str__(self) -> str:
        name = self.decision or f"{self.short}, {self.ref}"
        if self.decision:
            name = f"{self.decision} ({self.short} {self.ref})"
        return name if self.verified else f"{name} (unverified)"
