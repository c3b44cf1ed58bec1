"""Strategies for dossiers as a whole, with their sources and claims."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import strategies as st

from civicspace.model.claims import Claim, ClaimKind
from civicspace.model.dossiers import Dossier, Source
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus
from civicspace.strategies.calendars import calendars
from civicspace.strategies.dates import whens
from civicspace.strategies.measures import measures
from civicspace.strategies.states import derogations, reservations, treaty_actions
from civicspace.strategies.words import ids, notes, some_of, state_codes, texts

__all__ = ["claims", "dossiers", "sources"]

_NOTHING: tuple[str, ...] = ()


def sources(*, id: str | None = None) -> st.SearchStrategy[Source]:
    """Documents that a dossier relies on.

    Args:
        id: The id of the source; any if None.

    >>> from hypothesis import find
    >>> print(find(sources(), lambda source: source.published is not None))
    0 (1 January 2000)
    """
    return st.builds(
        Source,
        id=ids() if id is None else st.just(id),
        title=texts(),
        publisher=notes(),
        published=st.none() | whens(),
        url=_addresses(),
        archived=_addresses(),
        note=notes(),
    )


def claims(
    *, id: str | None = None, measures: Collection[str] = _NOTHING, sources: Collection[str] = ()
) -> st.SearchStrategy[Claim]:
    """Public statements of every kind.

    Args:
        id: The id of the claim; any if None.
        measures: The ids of measures that it may be about.
        sources: The ids that it may cite.

    >>> from hypothesis import find
    >>> find(claims(measures=["law"]), lambda claim: claim.attributed_to is not None).attributed_to
    'law'
    """
    return st.builds(
        Claim,
        id=ids() if id is None else st.just(id),
        text=texts(),
        kind=st.sampled_from(ClaimKind),
        measures=some_of(measures),
        status=st.none() | st.sampled_from(MeasureStatus),
        dated=st.none() | whens(),
        attributed_to=st.none() | st.sampled_from(sorted(measures)) if measures else st.none(),
        rights=st.lists(st.sampled_from(Right), unique=True, max_size=3),
        after=st.none() | whens(),
        note=notes(),
        sources=some_of(sources),
    )


@st.composite
def dossiers(draw: st.DrawFn, *, state: str | None = None) -> Dossier:
    """Dossiers that are valid as a whole: no id occurs twice, and every reference leads somewhere.

    Args:
        state: The code of the State; any if None.

    >>> from hypothesis import given, settings
    >>> import civicspace as cs
    >>> @settings(max_examples=20)
    ... @given(dossiers(state="KAZ"))
    ... def test_nothing_is_lost_in_writing(dossier):
    ...     assert cs.loads(cs.dumps(dossier)) == dossier
    >>> test_nothing_is_lost_in_writing()
    """
    code = draw(state_codes()) if state is None else state
    cited = draw(_names())
    named = draw(_names())
    return Dossier(
        state=code,
        name=draw(notes()),
        title=draw(notes()),
        measures=[draw(measures(id=name, others=named, sources=cited)) for name in named],
        sources=[draw(sources(id=name)) for name in cited],
        calendar=draw(calendars(sources=cited)),
        treaty_actions=draw(st.lists(treaty_actions(state=code), max_size=3)),
        reservations=draw(st.lists(reservations(state=code), max_size=2)),
        derogations=draw(st.lists(derogations(state=code), max_size=2)),
        claims=[draw(claims(id=one, measures=named, sources=cited)) for one in draw(_names())],
        note=draw(notes()),
    )


def _names() -> st.SearchStrategy[list[str]]:
    return st.lists(ids(), unique=True, max_size=3)


def _addresses() -> st.SearchStrategy[str]:
    return st.just("") | ids().map(lambda name: f"https://example.org/{name}")
