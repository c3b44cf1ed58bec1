"""Strategies for decided cases."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from civicspace.law.provisions import PROVISIONS
from civicspace.model.cases import Case, Casebook, Confidence, Outcome, Ruling, Tribunal
from civicspace.model.rights import Right
from civicspace.strategies.coded import facts
from civicspace.strategies.dates import days
from civicspace.strategies.words import ids, notes, state_codes, texts

__all__ = ["casebooks", "cases", "rulings"]


def rulings(*, under: str | None = None) -> st.SearchStrategy[Ruling]:
    """Rulings under any provision that is known.

    Args:
        under: The id of the provision; any if None.

    >>> from hypothesis import find
    >>> find(rulings(under="iccpr/21"), lambda ruling: True).outcome
    <Outcome.VIOLATION: 'violation'>
    """
    return st.builds(
        Ruling,
        provision=_provisions() if under is None else st.just(under),
        right=st.sampled_from(Right),
        outcome=st.sampled_from(Outcome),
        facts=facts(),
        differs=notes(),
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Decided cases, with one ruling or a few under different provisions.

    >>> from hypothesis import find
    >>> len(find(cases(), lambda case: len(case.rulings) > 1).rulings)
    2
    """
    under = draw(st.lists(_provisions(), unique=True, min_size=1, max_size=3))
    return Case(
        id=draw(ids()),
        name=draw(texts()),
        tribunal=draw(st.sampled_from(Tribunal)),
        number=draw(notes()),
        decided=draw(days()),
        state=draw(state_codes()),
        measured=draw(notes()),
        summary=draw(texts()),
        facts=draw(facts()),
        rulings=[draw(rulings(under=one)) for one in under],
        grounds=draw(notes()),
        confidence=draw(st.sampled_from(Confidence)),
        coding=draw(st.sampled_from(Confidence)),
        sources=draw(st.lists(texts(), max_size=2)),
    )


def casebooks() -> st.SearchStrategy[Casebook]:
    """Casebooks, in which no two cases have the same id.

    >>> from hypothesis import find
    >>> find(casebooks(), lambda book: True).cases
    ()
    """
    some = st.lists(cases(), max_size=2, unique_by=lambda case: case.id)
    return st.builds(Casebook, title=notes(), note=notes(), cases=some)


@cache
def _provisions() -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(PROVISIONS))
