"""Strategies for the law: citations, exemptions, standards, and members of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from civicspace.law.instruments import INSTRUMENTS
from civicspace.law.provisions import PROVISIONS
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.strategies.coded import conditions
from civicspace.strategies.dates import days
from civicspace.strategies.words import ids, notes, texts

__all__ = ["citations", "exemptions", "instruments", "provisions", "standards"]


def instruments() -> st.SearchStrategy[Instrument]:
    """The instruments of the catalogue.

    >>> from hypothesis import find
    >>> find(instruments(), lambda one: one.interprets == ("iccpr",)).short
    'GC 10'
    """
    return st.sampled_from(list(INSTRUMENTS.values()))


def provisions() -> st.SearchStrategy[Provision]:
    """The provisions of the catalogue.

    >>> from hypothesis import find
    >>> find(provisions(), lambda one: Right.ASSEMBLY in one.rights).id
    'iccpr/21'
    """
    return st.sampled_from(list(PROVISIONS.values()))


def citations() -> st.SearchStrategy[Citation]:
    """Citations of a paragraph or a decision, under the instruments of the catalogue.

    >>> from hypothesis import find
    >>> find(citations(), lambda cited: cited.decision == "").dated
    Date(2000, 1, 1)
    """
    instrument = st.sampled_from(list(INSTRUMENTS))
    return st.builds(
        Citation,
        instrument=instrument,
        ref=texts(),
        short=texts(),
        dated=days(),
        applies_to=st.frozensets(instrument, min_size=1, max_size=3),
        decision=notes(),
        verified=st.booleans(),
    )


def exemptions(names: Iterable[str] | None = None) -> st.SearchStrategy[Exemption]:
    """Named exemptions, for every instrument or for some.

    Args:
        names: The facts that the condition may look at; every fact if None.

    >>> from hypothesis import find
    >>> find(exemptions(), lambda one: len(one.authorities) == 0).only_under
    ()
    """
    return st.builds(
        Exemption,
        id=ids(),
        condition=conditions(names),
        message=texts(),
        authorities=st.lists(citations(), max_size=2),
        only_under=st.lists(st.sampled_from(list(INSTRUMENTS)), unique=True, max_size=2),
    )


@st.composite
def standards(draw: st.DrawFn, *, names: Iterable[str] | None = None) -> Standard:
    """Standards of every element and strength; a conclusive one has no exemption.

    Args:
        names: The facts that the conditions may look at; every fact if None.

    >>> from hypothesis import find
    >>> find(standards(), lambda one: len(one.exemptions) > 0).strength
    <Strength.PRESUMPTIVE: 'presumptive'>
    """
    pool = None if names is None else tuple(names)
    strength = draw(st.sampled_from(Strength))
    most = 0 if strength is Strength.CONCLUSIVE else 2
    return Standard(
        id=draw(ids()),
        right=draw(st.sampled_from(Right)),
        element=draw(st.sampled_from(Element)),
        strength=strength,
        condition=draw(conditions(pool)),
        authorities=draw(st.lists(citations(), min_size=1, max_size=2)),
        message=draw(texts()),
        exemptions=draw(st.lists(exemptions(pool), max_size=most)),
    )
