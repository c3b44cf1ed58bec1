"""The kinds of thing that a State can be asked: each says what in a dossier would show it."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs

from civicspace.errors import InvalidValue
from civicspace.model.convert import text, to_tuple
from civicspace.model.rights import Right

__all__ = [
    "Asked",
    "Beyond",
    "Compatible",
    "Reached",
    "Reform",
    "Reformed",
    "Respected",
    "Tie",
]


class Reform(Enum):
    """What is to be done with a measure.

    >>> Reform("repealed")
    <Reform.REPEALED: 'repealed'>
    """

    ENACTED = "enacted"
    """It comes into force."""
    AMENDED = "amended"
    """It is changed, or another takes its place, after the benchmark was announced."""
    REPEALED = "repealed"
    """It ends."""


class Tie(Enum):
    """How far a State is to go with a treaty.

    >>> [tie.value for tie in Tie]
    ['signed', 'ratified', 'in-force']
    """

    SIGNED = "signed"
    RATIFIED = "ratified"
    """Its act is deposited, whether or not the treaty is in force for it yet."""
    IN_FORCE = "in-force"


def _some(instance: Any, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
    if not value:
        raise InvalidValue(f"{type(instance).__name__} names no {attribute.name}")


@attrs.frozen(kw_only=True)
class Compatible:
    """That the law in force is compatible with provisions, whether or not they bind the State.

    >>> Compatible(provisions=["osce-moscow-1991/26"], measures=["media-law"]).measures
    ('media-law',)

    Raises:
        InvalidValue: without a provision.
    """

    provisions: tuple[str, ...] = attrs.field(converter=to_tuple, validator=_some)
    """The ids of provisions, as ``osce-copenhagen-1990/9.2``."""
    measures: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """The measures concerned, with whatever amends them; empty for all that a dossier has."""


@attrs.frozen(kw_only=True)
class Respected:
    """That no measure in force goes against some rights, under whatever speaks to the State.

    >>> Respected(rights=[Right.ASSEMBLY]).binding
    False

    Raises:
        InvalidValue: without a right.
    """

    rights: tuple[Right, ...] = attrs.field(converter=to_tuple, validator=_some)
    """Each stands for its parts as well."""
    binding: bool = False
    """Whether only treaties in force for the State count."""


@attrs.frozen(kw_only=True)
class Reformed:
    """That measures are enacted, amended or repealed, whatever the new text says.

    >>> Reformed(measures=["media-law"]).change
    <Reform.AMENDED: 'amended'>

    Raises:
        InvalidValue: without a measure.
    """

    measures: tuple[str, ...] = attrs.field(converter=to_tuple, validator=_some)
    """The ids of the measures in the dossier."""
    change: Reform = Reform.AMENDED


@attrs.frozen(kw_only=True)
class Reached:
    """That the State has tied itself to instruments.

    >>> Reached(instruments=["echr"], tie=Tie.SIGNED).tie.value
    'signed'

    Raises:
        InvalidValue: without an instrument.
    """

    instruments: tuple[str, ...] = attrs.field(converter=to_tuple, validator=_some)
    tie: Tie = Tie.RATIFIED


@attrs.frozen(kw_only=True)
class Beyond:
    """Something asked that no dossier speaks to, so that nobody can tell from here.

    It stays in the list, because what is left out would look as if it were met.

    >>> Beyond(why="It is about the economy.").why
    'It is about the economy.'
    """

    why: str = attrs.field(validator=text)


#: Whatever can be asked.
Asked = Compatible | Respected | Reformed | Reached | Beyond
