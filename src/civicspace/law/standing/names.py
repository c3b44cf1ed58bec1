"""Codes and names of States, from the country-code library; former States from a table of ours."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import iso3166

from civicspace.errors import UnknownName, nearest
from civicspace.law.standing import former_names
from civicspace.model.states import State

__all__ = ["find_state", "state_names"]

#: The codes that ISO 3166-1 leaves to users: a State that somebody made up may have one.
_MADE_UP = re.compile(r"AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]")

_LONGEST_CODE = 4


def find_state(code: str) -> State:
    """The State with this code: ISO 3166-1 alpha-3, or ISO 3166-3 for one that is no more.

    A code that ISO 3166-1 leaves to users, such as ``XAA``, is a State that has no name.

    >>> find_state("KAZ").name, find_state("SUHH").name
    ('Kazakhstan', 'Soviet Union')

    Raises:
        UnknownName: if no State has it, with the code of the State that is nearest by code or name.
    """
    names = state_names()
    if code in names:
        return State(code=code, name=names[code])
    if isinstance(code, str) and _MADE_UP.fullmatch(code):
        return State(code=code)
    raise _unknown(code)


def named_state(name: str) -> State:
    """The State with this code or name, in English and in any case: ``KAZ``, ``KZ``, ``Moldova``.

    >>> named_state("kz").code, named_state("Moldova").code
    ('KAZ', 'MDA')

    Raises:
        UnknownName: if there is no such State, or two have the name.
    """
    code = _by_name().get(name.casefold()) if isinstance(name, str) else None
    return find_state(code if code is not None else name)


@cache
def state_names() -> dict[str, str]:
    """The name of each State and territory in the list, by its code.

    >>> state_names()["KAZ"]
    'Kazakhstan'
    """
    names = {country.alpha3: country.name for country in iso3166.countries}
    return {**names, **former_names()}


@cache
def _by_name() -> dict[str, str]:
    """The code for each name and for each other code, in small letters."""
    found: dict[str, str] = {}
    short: dict[str, str] = {}
    for country in iso3166.countries:
        # "Moldova, Republic of" is Moldova; "Korea" could be either, so it is neither.
        short[country.alpha3] = country.name.partition(",")[0].casefold()
        for name in (country.alpha2, country.alpha3, country.name, country.apolitical_name):
            found[name.casefold()] = country.alpha3
    times = Counter(short.values())
    for code, name in short.items():
        if times[name] == 1:
            found.setdefault(name, code)
    for code, name in former_names().items():
        found.setdefault(code.casefold(), code)
        found.setdefault(name.casefold(), code)
    return found


def _unknown(given: object) -> UnknownName:
    """The error, with the code that belongs to the nearest code or name."""
    text = str(given)
    names = _by_name()
    near = names.get(text.casefold()) or _letters_swapped(text)
    if near is None and len(text) > _LONGEST_CODE:
        name = nearest(text, names)
        near = None if name is None else names[name]
    return UnknownName("State", text, state_names(), near)


def _letters_swapped(code: str) -> str | None:
    """A code with the same first letter and the same others in another order."""
    letters = (code[:1], sorted(code[1:]))
    return next((one for one in state_names() if (one[0], sorted(one[1:])) == letters), None)
