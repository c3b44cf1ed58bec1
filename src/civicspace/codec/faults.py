"""Faults found within one value, with paths from that value on."""

from __future__ import annotations

from civicspace.codec.words import shown
from civicspace.errors import Problem, ProblemsError

__all__ = ["Faults", "fault"]


class Faults(ProblemsError):
    """What is wrong with one value; whoever holds the value puts the way to it in front."""


def fault(raw: object, wanted: str, remedy: str = "") -> Faults:
    """A value is not what is wanted there.

    >>> print(fault("no", "true or false").problems[0])
    "no" is not true or false
    >>> print(fault(None, "a list").problems[0])
    a blank is not a list: leave the key out if it is not known
    """
    if raw is None:
        remedy = ": leave the key out if it is not known"
    return Faults([Problem(path="", message=f"{shown(raw)} is not {wanted}{remedy}", given=raw)])
