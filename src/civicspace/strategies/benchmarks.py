"""Strategies for benchmarks: what is asked, in which criteria, and where it was written."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any, TypeVar, overload

from hypothesis import strategies as st

from civicspace.law.provisions import PROVISIONS
from civicspace.model.asked import (
    Asked,
    Beyond,
    Compatible,
    Reached,
    Reform,
    Reformed,
    Respected,
    Tie,
)
from civicspace.model.benchmarks import Benchmark, Criterion, Passage
from civicspace.model.dates import When
from civicspace.model.rights import Right
from civicspace.strategies.dates import whens
from civicspace.strategies.dossiers import sources
from civicspace.strategies.states import undertakings
from civicspace.strategies.words import ids, notes, some_of, state_codes, texts

__all__ = ["asked", "benchmarks", "criteria", "passages"]

K = TypeVar("K", Compatible, Respected, Reformed, Reached, Beyond)

_NOTHING: tuple[str, ...] = ()


@overload
def asked(kind: None = None, *, measures: Collection[str] = ...) -> st.SearchStrategy[Asked]: ...
@overload
def asked(kind: type[K], *, measures: Collection[str] = ...) -> st.SearchStrategy[K]: ...
def asked(kind: Any = None, *, measures: Collection[str] = _NOTHING) -> st.SearchStrategy[Any]:
    """What a State can be asked, under provisions and instruments of the catalogue.

    Args:
        kind: The kind of thing, such as :class:`Reached`; any if None.
        measures: The ids of the measures that it may be about; any if there are none.

    >>> from hypothesis import find
    >>> find(asked(Reached), lambda one: "echr" in one.instruments).tie
    <Tie.SIGNED: 'signed'>
    """
    if kind is None:
        return st.one_of(*(_asked(one, tuple(measures)) for one in K.__constraints__))
    return _asked(kind, tuple(measures))


def passages(*, source: str | None = None) -> st.SearchStrategy[Passage]:
    """Places in a source, read or not.

    Args:
        source: The id of the source; any if None.

    >>> from hypothesis import find
    >>> print(find(passages(source="opinion"), lambda passage: passage.ref != ""))
    opinion, 0 (unverified)
    """
    return st.builds(
        Passage,
        source=ids() if source is None else st.just(source),
        ref=notes(),
        verified=st.booleans(),
    )


@st.composite
def criteria(
    draw: st.DrawFn,
    *,
    id: str | None = None,
    measures: Collection[str] = _NOTHING,
    sources: Collection[str] = _NOTHING,
) -> Criterion:
    """Criteria of every kind; none is asked throughout and by a day at once.

    Args:
        id: The id of the criterion; any if None.
        measures: The ids of the measures that it may be about; any if there are none.
        sources: The ids that its passages may cite.

    >>> from hypothesis import find
    >>> find(criteria(), lambda criterion: criterion.throughout).due is None
    True
    """
    throughout = draw(st.booleans())
    due = None if throughout else draw(st.none() | whens())
    return _criterion(draw, id, due, throughout, measures, sources)


@st.composite
def benchmarks(
    draw: st.DrawFn, *, state: str | None = None, measures: Collection[str] = _NOTHING
) -> Benchmark:
    """Benchmarks that are valid as a whole: no day lies before the announcement.

    Args:
        state: The code of the State that is asked; any State, or every candidate, if None.
        measures: The ids of the measures that they may be about; any if there are none.

    >>> from hypothesis import given, settings
    >>> import civicspace as cs
    >>> @settings(max_examples=20)
    ... @given(benchmarks(state="KAZ"))
    ... def test_no_measure_is_coded_so_only_treaties_can_fail(benchmark):
    ...     for one in cs.meets(cs.Dossier(state="KAZ"), benchmark, on="2007-11-29"):
    ...         treaty = isinstance(one.criterion.asks, cs.Reached)
    ...         assert treaty or one.attainment is not cs.Attainment.NOT_MET
    >>> test_no_measure_is_coded_so_only_treaties_can_fail()
    """
    cited = draw(st.lists(ids(), unique=True, max_size=2))
    named = draw(st.lists(ids(), unique=True, min_size=1, max_size=3))
    size = 3 + len(named)
    drawn = draw(st.lists(whens(), min_size=size, max_size=size))
    announced = min(drawn, key=lambda one: (one.first, one.last))
    drawn.remove(announced)
    due, until, *dues = [draw(st.none() | st.just(one)) for one in drawn]
    return Benchmark(
        id=draw(ids()),
        title=draw(texts()),
        asked_by=draw(texts()),
        asked_of=draw(st.none() | state_codes()) if state is None else state,
        announced=announced,
        due=due,
        until=until,
        for_what=draw(texts()),
        criteria=[
            _criterion(draw, name, own, own is None and draw(st.booleans()), measures, cited)
            for name, own in zip(named, dues, strict=True)
        ],
        sources=[draw(sources(id=name)) for name in cited],
        note=draw(notes()),
    )


def _criterion(
    draw: st.DrawFn,
    name: str | None,
    due: When | None,
    throughout: bool,
    measures: Collection[str],
    cited: Collection[str],
) -> Criterion:
    return Criterion(
        id=draw(ids()) if name is None else name,
        text=draw(texts()),
        asks=draw(asked(measures=measures)),
        due=due,
        throughout=throughout,
        reading=draw(notes()),
        passages=[draw(passages(source=source)) for source in draw(some_of(cited))],
    )


@cache
def _asked(kind: type[Any], measures: tuple[str, ...]) -> st.SearchStrategy[Any]:
    # A measure of which a dossier knows nothing can be asked about as well.
    measure = st.sampled_from(sorted(measures)) if measures else ids()
    if kind is Compatible:
        return st.builds(
            Compatible,
            provisions=_several(st.sampled_from(sorted(PROVISIONS))),
            measures=st.lists(measure, unique=True, max_size=2),
        )
    if kind is Respected:
        return st.builds(Respected, rights=_several(st.sampled_from(Right)), binding=st.booleans())
    if kind is Reformed:
        return st.builds(Reformed, measures=_several(measure), change=st.sampled_from(Reform))
    if kind is Reached:
        return st.builds(Reached, instruments=_several(undertakings()), tie=st.sampled_from(Tie))
    return st.builds(Beyond, why=texts())


def _several(one: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(one, unique=True, min_size=1, max_size=3)
