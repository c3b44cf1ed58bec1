"""Profiles: what presses on whom, in counts and shares; no index."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum

import attrs
from pendulum import Date

from civicspace.assessment.breaches import Breach, breaches
from civicspace.assessment.grounds import STANDING_WORDS
from civicspace.assessment.page import many
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
    worst,
)
from civicspace.assessment.tally import Count, Item, Table, tally
from civicspace.errors import UnknownName
from civicspace.logic.truth import Truth
from civicspace.model.choices import Form
from civicspace.model.dates import written
from civicspace.model.findings import Status, Verdict
from civicspace.model.measures import MeasureKind
from civicspace.model.rights import Right
from civicspace.model.standards import Element
from civicspace.model.statuses import MeasureStatus

__all__ = ["Presence", "Profile", "profile"]


class Presence(Enum):
    """How a measure was there on a day: the rows of the table ``status``.

    >>> import civicspace as cs
    >>> found = cs.profile(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"))
    >>> [row.key for row in found.table("status").rows][:3]
    ['live', 'dormant', 'anticipated']
    """

    LIVE = "live"
    """In force, and able to strike."""
    DORMANT = "dormant"
    """In force, and none of its restrictions could strike anybody that day."""
    ANTICIPATED = "anticipated"
    """A draft, or adopted and not yet in force."""
    SUSPENDED = "suspended"
    ENDED = "ended"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"
    """Its dates do not settle it."""


@attrs.frozen(kw_only=True, repr=False)
class Profile:
    """What the measures of a dossier amount to on a day, in counts and shares.

    It is no index. It counts what was coded, so two dossiers that are not equally complete cannot
    be compared by it; how many measures are coded stands in it for that reason. Every count has
    the least and the most that the unknowns leave: the least is what the stated facts alone show.

    A breach is one standard that one restriction in force goes against, counted once, with the
    strongest text that states it. The tables ``right``, ``whole`` (the widest right), ``element``,
    ``force``, ``kind`` and ``form`` count breaches; ``verdict`` counts restrictions in effect, and
    ``status`` measures.

    >>> import civicspace as cs
    >>> ban = cs.Restriction(id="ban", rights=[Right.ASSEMBLY], facts=cs.Facts.from_coded(
    ...     {"activity": "assemble", "form": "ban", "scope": "blanket", "aims": ["stability"]}))
    >>> law = cs.Measure(id="law", title="A law", kind=MeasureKind.LAW, restrictions=[ban],
    ...                  timeline=[cs.Event(event=cs.EventKind.IN_FORCE, date="2004-06-01")])
    >>> found = cs.profile(cs.assess(cs.Dossier(state="KAZ", measures=[law]), on="2006-05-01"))
    >>> found.table("whole")["assembly"].share, found.coded
    (Fraction(1, 1), 1)
    """

    state: str
    name: str
    """The State's name."""
    on: Date
    coded: int
    """How many measures the dossier has, whatever their status that day."""
    restrictions: int
    """How many restrictions these measures have."""
    breaches: Count
    tables: tuple[Table, ...]

    def __repr__(self) -> str:
        return f"<Profile of {self.state} on {self.on}: {many(self.coded, 'measure')} coded>"

    def table(self, name: str) -> Table:
        """The table by this dimension.

        Raises:
            UnknownName: with the nearest name.
        """
        for one in self.tables:
            if one.name == name:
                return one
        raise UnknownName("table", name, [one.name for one in self.tables])

    def __iter__(self) -> Iterator[Table]:
        return iter(self.tables)

    def __str__(self) -> str:
        head = (
            f"{self.name} on {written(self.on)}: {many(self.coded, 'measure')} coded, with"
            f" {many(self.restrictions, 'restriction')}\n"
            "Counts of what is coded; in brackets the least and the most that the unknowns leave.\n"
            "No index: dossiers that are not equally complete cannot be compared by it."
        )
        return "\n\n".join([head, *(str(one) for one in self.tables if one.name != "right")])


def profile(assessment: Assessment) -> Profile:
    """Count an assessment's breaches, restrictions and measures.

    >>> import civicspace as cs
    >>> empty = profile(cs.assess(cs.Dossier(state="KAZ"), on="2005-05-12"))
    >>> empty.breaches, empty.table("right")["assembly"].share
    (Count(value=0, low=0, high=0), None)
    """
    found = breaches(assessment)
    tables = [tally(name, "breaches", labels, map(item, found)) for name, labels, item in _BREACHES]
    live = assessment.effective()
    tables.append(tally("verdict", "restrictions in effect", _VERDICTS, map(_by_verdict, live)))
    tables.append(tally("status", "measures", _PRESENCE, map(_by_presence, assessment)))
    return Profile(
        state=assessment.state,
        name=assessment.name,
        on=assessment.on,
        coded=len(assessment.measures),
        restrictions=sum(len(one.restrictions) for one in assessment),
        breaches=tables[0].total,
        tables=tuple(tables),
    )


def _by(key: Callable[[Breach], str]) -> Callable[[Breach], Item]:
    """What counts a breach under the one key that it has."""

    def item(breach: Breach) -> Item:
        name = key(breach)
        recorded = None if breach.force is None else name
        return Item(keys=frozenset({name}), recorded=recorded, sure=breach.sure is not None)

    return item


def _by_force(breach: Breach) -> Item:
    return Item(
        keys=frozenset(one.value for one in breach.possible),
        recorded=None if breach.force is None else breach.force.value,
        sure=breach.sure is not None,
    )


def _whole(breach: Breach) -> str:
    *_, widest = breach.standard.right.lineage
    return str(widest.value)


def _form(breach: Breach) -> str:
    """The form as coded, stated or inferred; what nobody coded is in a row of its own."""
    form = breach.restriction.facts.form or breach.restriction.presumed.form
    return _UNCODED if form is None else str(form.value)


def _by_verdict(one: RestrictionAssessment) -> Item:
    strict = worst(one.verdicts(strict=True))
    verdict = worst(one.verdicts())
    if one.in_effect is not Truth.TRUE and verdict is Verdict.INCOMPATIBLE:
        # What was perhaps in force is perhaps a breach.
        verdict = Verdict.UNDETERMINED
    keys = {strict, verdict}
    if strict is Verdict.UNDETERMINED:
        keys = set(_OPEN)
    return Item(
        keys=frozenset(str(key.value) for key in keys),
        recorded=str(verdict.value),
        sure=one.in_effect is Truth.TRUE,
    )


def _by_presence(one: MeasureAssessment) -> Item:
    keys: set[Presence] = set()
    for status in one.possible:
        keys |= _in_force(one) if status is MeasureStatus.IN_FORCE else {_STATUSES[status]}
    recorded = _STATUSES.get(one.status, Presence.DORMANT if one.dormant else Presence.LIVE)
    if one.status is MeasureStatus.UNKNOWN:
        # On the record it is in a row of its own, and it may belong to any that its dates allow.
        keys.add(recorded)
    return Item(keys=frozenset(key.value for key in keys), recorded=str(recorded.value), sure=True)


def _in_force(one: MeasureAssessment) -> set[Presence]:
    """What a measure may be, were it in force: live, dormant, or either."""
    bites = [part.bites for part in one.restrictions if part.in_effect is not Truth.FALSE]
    if not bites or Truth.TRUE in bites:
        return {Presence.LIVE}
    return {Presence.DORMANT} if set(bites) == {Truth.FALSE} else {Presence.LIVE, Presence.DORMANT}


_UNCODED = "not-coded"

#: What a restriction may turn out to be whose verdict the stated facts leave open.
_OPEN = tuple(Verdict)

_STATUSES = {
    MeasureStatus.DRAFT: Presence.ANTICIPATED,
    MeasureStatus.ADOPTED: Presence.ANTICIPATED,
    MeasureStatus.SUSPENDED: Presence.SUSPENDED,
    MeasureStatus.ENDED: Presence.ENDED,
    MeasureStatus.NOT_YET: Presence.NOT_YET,
    MeasureStatus.UNKNOWN: Presence.UNKNOWN,
}


def _words(enum: type[Enum]) -> dict[str, str]:
    return {str(one.value): re.sub("[-_]", " ", str(one.value)) for one in enum}


_VERDICTS = _words(Verdict)
_PRESENCE = {
    **_words(Presence),
    "live": "in force",
    "dormant": "in force, dormant that day",
    "anticipated": "draft, or not yet in force",
}
_ELEMENTS = {**_words(Element), "non-discrimination": "non-discrimination"}
_RIGHTS = {str(one.value): one.label for one in Right}
_WHOLES = {str(one.value): one.label for one in Right if one.parent is None}

#: The tables of breaches: the name, the members with their labels, and what counts one breach.
_BREACHES: tuple[tuple[str, Mapping[str, str], Callable[[Breach], Item]], ...] = (
    ("right", _RIGHTS, _by(lambda breach: str(breach.standard.right.value))),
    ("whole", _WHOLES, _by(_whole)),
    ("element", _ELEMENTS, _by(lambda breach: str(breach.standard.element.value))),
    (
        "force",
        {str(one.value): STANDING_WORDS[one] for one in Status if one.counts},
        _by_force,
    ),
    ("kind", _words(MeasureKind), _by(lambda breach: str(breach.measure.kind.value))),
    ("form", {**_words(Form), _UNCODED: "not coded"}, _by(_form)),
)
