"""Look-ups in the body of law: instruments, provisions, rights, standards."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from civicspace.errors import UnknownName
from civicspace.law.cite import find_instrument
from civicspace.law.instruments import ALIASES, INSTRUMENTS
from civicspace.law.provisions import PROVISIONS
from civicspace.law.standards import STANDARDS
from civicspace.law.standing.names import named_state
from civicspace.model.dates import Day, as_date
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.rights import Right
from civicspace.model.standards import Standard
from civicspace.model.states import State

__all__ = [
    "authorities",
    "citations_of",
    "instrument",
    "instruments",
    "provision",
    "provisions",
    "right",
    "rights",
    "standard",
    "standards",
    "standards_under",
    "state",
    "verified_share",
]


def instrument(name: str) -> Instrument:
    """The instrument with this id, or another name under which it is known.

    >>> instrument("osce-copenhagen-1990").force
    <Force.POLITICAL: 'political'>

    Raises:
        UnknownName: with the nearest id.
    """
    return find_instrument(name)


def instruments() -> tuple[Instrument, ...]:
    """Every instrument known.

    >>> instrument("iccpr") in instruments()
    True
    """
    return tuple(INSTRUMENTS.values())


def provision(name: str) -> Provision:
    """The provision with this id: the instrument and the article, as ``iccpr/21``.

    >>> provision("osce-copenhagen-1990/9.2").rights[0].value
    'assembly'

    Raises:
        UnknownName: with the nearest id.
    """
    head, _, article = name.partition("/")
    found = PROVISIONS.get(f"{ALIASES.get(head, head)}/{article}")
    if found is None:
        raise UnknownName("provision", name, PROVISIONS)
    return found


def provisions(*, right: Right | str | None = None) -> tuple[Provision, ...]:
    """Every provision known, or those that protect a right.

    >>> [p.id for p in provisions(right="assembly")][:2]
    ['iccpr/21', 'osce-copenhagen-1990/9.2']
    """
    if right is None:
        return tuple(PROVISIONS.values())
    wanted = right if isinstance(right, Right) else Right.find(right)
    return tuple(found for found in PROVISIONS.values() if found.protects(wanted))


def right(name: str) -> Right:
    """The right with this id.

    >>> right("assembly").label
    'Freedom of peaceful assembly'

    Raises:
        UnknownName: with the nearest id.
    """
    return Right.find(name)


def rights() -> tuple[Right, ...]:
    """Every right of the taxonomy.

    >>> Right.FUNDING in rights()
    True
    """
    return tuple(Right)


def state(name: str) -> State:
    """The State with this code of ISO 3166-1, alpha-3 or alpha-2, or this English name.

    States that are no more have their four letters of ISO 3166-3. The codes that ISO 3166-1 leaves
    to users, such as ``XAA``, are States without a name.

    >>> state("KAZ")
    State(code='KAZ', name='Kazakhstan')
    >>> state("DDDE").name
    'German Democratic Republic'

    Raises:
        UnknownName: if there is no such State, with the nearest code.
    """
    return named_state(name)


def standard(name: str) -> Standard:
    """The standard with this id.

    >>> first = standards(right="assembly")[0]
    >>> standard(first.id) is first
    True

    Raises:
        UnknownName: with the nearest id.
    """
    found = _by_id().get(name)
    if found is None:
        raise UnknownName("standard", name, _by_id())
    return found


def standards(
    *,
    right: Right | str | None = None,
    on: Day | None = None,
    under: Provision | str | None = None,
) -> tuple[Standard, ...]:
    """The catalogue as it stood: standards on a right, stated by a day, under a provision.

    >>> before, after = (standards(right="assembly", on=day)
    ...                  for day in ("1990-01-01", "2021-01-01"))
    >>> set(before) < set(after)
    True

    Raises:
        UnknownName: for an unknown right or provision.
        InvalidDate: if ``on`` is no date.
    """
    day = None if on is None else as_date(on)
    wanted = Right.find(right) if isinstance(right, str) else right
    place = provision(under) if isinstance(under, str) else under
    found: Iterable[Standard] = STANDARDS
    if wanted is not None:
        found = (one for one in found if one.right.within(wanted))
    if place is not None:
        found = (one for one in found if one.authorities_under(place, day))
    elif day is not None:
        found = (one for one in found if one.since <= day)
    return tuple(found)


@cache
def standards_under(place: Provision) -> tuple[Standard, ...]:
    """The standards that some authority states under a provision's instrument, in legal order,
    for rights that the provision protects.
    """
    return tuple(
        sorted(
            (
                one
                for one in STANDARDS
                if not place.read_with.isdisjoint(one.instruments)
                and any(one.right.related(own) for own in place.rights)
            ),
            key=lambda one: one.element.order,
        )
    )


def authorities() -> tuple[Citation, ...]:
    """Every citation in the catalogue, exemptions included, once for each standard using it."""
    return tuple(citation for one in STANDARDS for citation in citations_of(one))


def citations_of(one: Standard) -> tuple[Citation, ...]:
    """Every citation of a standard, those of its exemptions included.

    >>> len(citations_of(standard("assembly.weighing"))) > 5
    True
    """
    lifted = (citation for other in one.exemptions for citation in other.authorities)
    return (*one.authorities, *lifted)


def verified_share() -> tuple[int, int]:
    """How many of these citations are verified, the paragraph itself read, and how many there are.

    >>> verified, total = verified_share()
    >>> 0 < verified <= total
    True
    """
    cited = authorities()
    return sum(one.verified for one in cited), len(cited)


@cache
def _by_id() -> dict[str, Standard]:
    return {one.id: one for one in STANDARDS}
