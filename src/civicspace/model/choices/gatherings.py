"""Coded values: gatherings, arrests and what follows violence."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "ArrestBasis",
    "GatheringKind",
    "Investigation",
    "ViolenceExtent",
    "Weapons",
]


class GatheringKind(Choice):
    """What kind of gathering is it?"""

    ORDINARY = "ordinary", "one announced or planned beforehand"
    SPONTANEOUS = "spontaneous", "an answer to an event that left no time"
    COUNTER = "counter", "a gathering against another"
    SIMULTANEOUS = "simultaneous", "one of several at the same place and time"
    SMALL = "small", "a small one"
    INDOOR = "indoor", "one indoors or on private ground"


class ViolenceExtent(Choice):
    """How far did violence spread in the gathering?"""

    NONE = "none", "there was none"
    ISOLATED = "isolated", "a few people were violent"
    WIDESPREAD = "widespread", "many were, or the gathering as such"


class Weapons(Choice):
    """What means did the police use?"""

    NONE = "none", "none, or hands and shields"
    LESS_LETHAL = "less_lethal", "batons, sprays or the like, against single persons"
    INDISCRIMINATE = "indiscriminate", "gas, water, grenades or projectiles against the crowd"
    FIREARMS = "firearms", "firearms or other lethal means"


class ArrestBasis(Choice):
    """On what basis were people arrested?"""

    SUSPICION = "suspicion", "a suspicion of an offence against each person"
    EXERCISE = "exercise", "the peaceful exercise of a right"
    PRESENCE = "presence", "being there, with no look at the person"
    PREVENTIVE = "preventive", "to keep the person away beforehand"


class Investigation(Choice):
    """Was violence or a threat against those affected investigated?"""

    EFFECTIVE = "effective", "promptly, independently and so that those responsible can be found"
    INEFFECTIVE = "ineffective", "late, by those involved, or with no result to be expected"
    NONE = "none", "not at all"
