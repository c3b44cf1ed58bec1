"""Strategies for the law: citations, exemptions, standards, and members of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from civicspace.law.instruments import INSTRUMENTS
from civicspace.law.provisions import PROVISIONS
from civicspace.logic.conditions import Condition
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.strategies.coded import conditions
from civicspace.strategies.dates import days
from civicspace.strategies.words import ids, notes, texts

__all__ = ["citations", "exemptions", "instruments", "provisions", "standards"]

_INSTRUMENT = st.sampled_from(list(INSTRUMENTS))

_CITATIONS = st.builds(
    Citation,
    instrument=_INSTRUMENT,
    ref=texts(),
    short=texts(),
    dated=days(),
    applies_to=st.frozensets(_INSTRUMENT, min_size=1, max_size=3),
    decision=notes(),
    verified=st.booleans(),
)


def instruments() -> st.SearchStrategy[Instrument]:
    """The instruments of the catalogue.

    >>> from hypothesis import find
    >>> find(instruments(), lambda one: one.id == "iccpr").short
    'ICCPR'
    """
    return st.sampled_from(list(INSTRUMENTS.values()))


def provisions() -> st.SearchStrategy[Provision]:
    """The provisions of the catalogue.

    >>> from hypothesis import find
    >>> find(provisions(), lambda one: one.id == "iccpr/21").article
    '21'
    """
    return st.sampled_from(list(PROVISIONS.values()))


def citations() -> st.SearchStrategy[Citation]:
    """Citations of a paragraph or a decision, under the instruments of the catalogue.

    >>> from hypothesis import find
    >>> find(citations(), lambda cited: cited.decision == "").dated
    Date(2000, 1, 1)
    """
    return _CITATIONS


def exemptions(names: Iterable[str] | None = None) -> st.SearchStrategy[Exemption]:
    """Named exemptions, for every instrument or for some.

    Args:
        names: The facts that the condition may look at; every fact if None.

    >>> from hypothesis import find
    >>> find(exemptions(), lambda one: len(one.authorities) == 0).only_under
    ()
    """
    return _exemptions(conditions(names))


def standards(names: Iterable[str] | None = None) -> st.SearchStrategy[Standard]:
    """Standards of every element and strength; a conclusive one has no exemption.

    Args:
        names: The facts that the conditions may look at; every fact if None.

    >>> from hypothesis import given, settings
    >>> from civicspace.logic.conditions import facts_of
    >>> @settings(max_examples=20)
    ... @given(standards(["form", "scope"]))
    ... def test_it_looks_at_no_other_fact(standard):
    ...     assert {fact.name for fact in facts_of(standard.condition)} <= {"form", "scope"}
    >>> test_it_looks_at_no_other_fact()
    """
    condition = conditions(names)
    return _standards(condition, st.lists(_exemptions(condition), max_size=2))


def _exemptions(condition: st.SearchStrategy[Condition]) -> st.SearchStrategy[Exemption]:
    return st.builds(
        Exemption,
        id=ids(),
        condition=condition,
        message=texts(),
        authorities=st.lists(_CITATIONS, max_size=2),
        only_under=st.lists(_INSTRUMENT, unique=True, max_size=2),
    )


@st.composite
def _standards(
    draw: st.DrawFn,
    condition: st.SearchStrategy[Condition],
    lifting: st.SearchStrategy[list[Exemption]],
) -> Standard:
    strength = draw(st.sampled_from(Strength))
    return Standard(
        id=draw(ids()),
        right=draw(st.sampled_from(Right)),
        element=draw(st.sampled_from(Element)),
        strength=strength,
        condition=draw(condition),
        authorities=draw(st.lists(_CITATIONS, min_size=1, max_size=2)),
        message=draw(texts()),
        exemptions=() if strength is Strength.CONCLUSIVE else draw(lifting),
    )
