"""Coded restrictions: each with the State and the measure that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from civicspace.errors import InvalidValue
from civicspace.model.convert import to_tuple
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier
from civicspace.model.facts import Facts
from civicspace.model.measures import MeasureKind, Restriction
from civicspace.model.timeline import EventKind

__all__ = ["Coded", "CodedRestriction", "rows_of"]


@attrs.frozen(kw_only=True)
class CodedRestriction:
    """A restriction, with what a table tells of the State and the measure that it belongs to.

    >>> from civicspace import Restriction, Right
    >>> ban = Restriction(id="ban", rights=[Right.ASSEMBLY])
    >>> CodedRestriction(restriction=ban, state="KAZ").state
    'KAZ'

    Raises:
        InvalidValue: if a part of it is of the wrong type.
    """

    restriction: Restriction
    state: str | None = None
    """The code of the State."""
    measure: str | None = None
    """The id of the measure."""
    title: str = ""
    """The title of the measure."""
    kind: MeasureKind | None = None
    events: tuple[tuple[EventKind, When], ...] = attrs.field(converter=to_tuple, default=())
    """What happened to the measure, and when."""

    def __attrs_post_init__(self) -> None:
        own: object = self.restriction
        if not isinstance(own, Restriction):
            raise InvalidValue(f"{own!r} is no Restriction")
        for facts in (own.facts, own.presumed):
            if type(facts) is not Facts:
                raise InvalidValue(f"restriction {own.id}: {facts!r} is no Facts")
        for pair in self.events:
            if type(pair) is not tuple or list(map(type, pair)) != [EventKind, When]:
                raise InvalidValue(f"{pair!r} is no event: give pairs of EventKind and When")


#: What coded restrictions are made of.
Coded = Dossier | CodedRestriction | Restriction


def rows_of(given: Coded | Iterable[Coded]) -> Iterator[CodedRestriction]:
    """The restrictions in what is given, in its order.

    Raises:
        InvalidValue: for anything else.
    """
    what: object = given
    if isinstance(what, Dossier):
        yield from _of_dossier(what)
    elif isinstance(what, Restriction):
        yield CodedRestriction(restriction=what)
    elif isinstance(what, CodedRestriction):
        yield what
    elif isinstance(what, Iterable) and not isinstance(what, (str, bytes)):
        for one in what:
            if not isinstance(one, Coded):
                raise _strange(one)
            yield from rows_of(one)
    else:
        raise _strange(what)


def _strange(given: object) -> InvalidValue:
    return InvalidValue(
        f"{type(given).__name__} holds no coded restrictions: give dossiers or restrictions"
    )


def _of_dossier(dossier: Dossier) -> Iterator[CodedRestriction]:
    for measure in dossier.measures:
        events = tuple((event.event, event.date) for event in measure.timeline)
        for restriction in measure.restrictions:
            yield CodedRestriction(
                restriction=restriction,
                state=dossier.state,
                measure=measure.id,
                title=measure.title,
                kind=measure.kind,
                events=events,
            )
