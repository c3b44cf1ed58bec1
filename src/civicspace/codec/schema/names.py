"""The names that are known: members of enums, States, instruments, provisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from civicspace.codec.schema.docstrings import member_said
from civicspace.law.instruments import ALIASES, INSTRUMENTS
from civicspace.law.provisions import PROVISIONS
from civicspace.law.standing.names import state_names

__all__ = ["instruments", "members", "names", "provisions", "states"]

#: The codes that ISO 3166-1 leaves to users.
_MADE_UP = "^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$"


def names(said: Mapping[str, str]) -> dict[str, Any]:
    """One of these names; each with what it stands for, as editors show it.

    >>> names({"ban": "it may not be done", "cap": ""})
    {'type': 'string', 'enum': ['ban', 'cap'], 'enumDescriptions': ['it may not be done', '']}
    """
    made: dict[str, Any] = {"type": "string", "enum": list(said)}
    if any(said.values()):
        # Not a keyword of JSON Schema: editors read it, and validators pass over it.
        made["enumDescriptions"] = list(said.values())
    return made


def members(kind: type[Enum], among: Iterable[Enum] | None = None) -> dict[str, Any]:
    """One of the members of an enum, or of some of them.

    >>> from civicspace.model.cases import Outcome
    >>> members(Outcome)["enum"]
    ['violation', 'no-violation']
    """
    some = set(kind if among is None else among)
    return names({str(one.value): member_said(one) for one in kind if one in some})


def states() -> dict[str, Any]:
    """A State, by its code.

    >>> known, made_up = states()["anyOf"]
    >>> known["enum"].index("KAZ") == known["enumDescriptions"].index("Kazakhstan")
    True
    """
    said = state_names()
    return {
        "description": "A State, by its code of ISO 3166-1 alpha-3, or of ISO 3166-3 for one that"
        " is no more.",
        "anyOf": [
            names({code: said[code] for code in sorted(said, key=lambda code: (len(code), code))}),
            {
                "description": "A code that ISO 3166-1 leaves to users: a State without a name.",
                "type": "string",
                "pattern": _MADE_UP,
            },
        ],
    }


def instruments() -> dict[str, Any]:
    """An instrument, by its id or a name under which others know it.

    >>> "iccpr" in instruments()["enum"], "hrc-gc37" in instruments()["enum"]
    (True, True)
    """
    said = {one.id: one.title for one in INSTRUMENTS.values()}
    said |= {alias: f"The same as {name}: {said[name]}" for alias, name in ALIASES.items()}
    return {"description": "An instrument, by its id.", **names(said)}


def provisions() -> dict[str, Any]:
    """A provision, by its id, also with another name of its instrument.

    >>> "iccpr/21" in provisions()["enum"]
    True
    """
    said = {one.id: one.title for one in PROVISIONS.values()}
    for alias, name in ALIASES.items():
        for own in [one for one in PROVISIONS if one.partition("/")[0] == name]:
            said[f"{alias}/{own.partition('/')[2]}"] = f"The same as {own}: {said[own]}"
    return {"description": "A provision, by its id: the instrument and the article.", **names(said)}
