"""Strategies for ids, texts and the codes of States."""

from __future__ import annotations

import string
from collections.abc import Collection
from functools import cache

from hypothesis import strategies as st

from civicspace.law.standing.names import state_names

__all__ = ["ids", "notes", "some_of", "state_codes", "texts"]

_LETTERS = string.ascii_lowercase + string.digits

#: Every character but those that no text file should hold: controls, and halves of surrogates.
_CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"))


def ids() -> st.SearchStrategy[str]:
    """Ids: lower-case letters and digits, joined by single hyphens, dots or underscores.

    >>> from hypothesis import find
    >>> find(ids(), lambda name: "-" in name)
    '0-0'
    """
    return _ids()


def texts(*, max_size: int = 20) -> st.SearchStrategy[str]:
    """Texts of one line in any script, never blank.

    >>> from hypothesis import find
    >>> find(texts(), lambda text: len(text) > 2)
    '000'
    """
    return _texts(max_size)


def notes(*, max_size: int = 20) -> st.SearchStrategy[str]:
    """Texts that may be left empty, as a note, a summary or the name of an author.

    >>> from hypothesis import find
    >>> find(notes(), lambda note: True)
    ''
    """
    return _notes(max_size)


def state_codes() -> st.SearchStrategy[str]:
    """Codes of States: those of ISO 3166-1 alpha-3, and of some States that are no more.

    >>> from hypothesis import find
    >>> find(state_codes(), lambda code: len(code) == 4)
    'CSHH'
    """
    return _state_codes()


def some_of(names: Collection[str], *, max_size: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of these names, none twice; nothing if there are none.

    >>> from hypothesis import find
    >>> find(some_of(["fh-2005"]), lambda some: len(some) > 0)
    ('fh-2005',)
    """
    if not names:
        return st.just(())
    return st.lists(st.sampled_from(sorted(names)), unique=True, max_size=max_size).map(tuple)


# A strategy costs more to make than to draw from, so each is made once.


@cache
def _ids() -> st.SearchStrategy[str]:
    part = st.text(_LETTERS, min_size=1, max_size=6)
    more = st.lists(st.tuples(st.sampled_from("-._"), part).map("".join), max_size=2)
    return st.tuples(part, more.map("".join)).map("".join)


@cache
def _texts(max_size: int) -> st.SearchStrategy[str]:
    return st.text(_CHARACTERS, min_size=1, max_size=max_size).filter(str.strip)


@cache
def _notes(max_size: int) -> st.SearchStrategy[str]:
    return st.just("") | _texts(max_size)


@cache
def _state_codes() -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(state_names(), key=lambda code: (len(code), code)))
