"""What is said where no docstring speaks to who writes a file."""

from __future__ import annotations

from enum import Enum

from civicspace.codec.schema.docstrings import class_said
from civicspace.model.rights import Right

__all__ = ["enum_said", "key_said"]

#: Of keys whose fields have no docstring of their own: by the name of the key, or by that of the
#: class as well where the key means something else there.
_SAID = {
    "action": "What the State did.",
    "adopted": "The day on which it was adopted.",
    "against": "What weighs against the measure.",
    "amends": "The ids of the measures of the dossier that it changes.",
    "article": "Where it stands.",
    "authorities": "What says so.",
    "calendar": "Elections, emergencies and other times that open and close.",
    "certainty": "How surely it is known.",
    "changes": "What would be changed.",
    "children": "The steps that it rests on.",
    "condition": "When it applies.",
    "date": "When it happened.",
    "decided": "The day of the decision.",
    "depositary": "Who keeps the treaty.",
    "derogations": "Derogations that add to the bundled ones.",
    "dossier": "The dossier that was assessed.",
    "elections": "Elections and referendums, from which windows follow.",
    "element": "Its place in the legal test.",
    "event": "What happened.",
    "exemptions": "What lifts a breach where it holds.",
    "explanation": "The reasoning, step by step.",
    "fact": "The name of the fact.",
    "facts": "What happened, in the words of the vocabulary.",
    "favour": "What weighs for the measure.",
    "force": "What it can do to a State.",
    "found": "What was found.",
    "guarantees": "What a constitution or a law of the State itself promises.",
    "id": "Its id, which nothing else of its kind in the file has.",
    "instrument": "The instrument, by its id.",
    "kind": "What sort it is.",
    "measure": "The measure.",
    "measures": "The measures.",
    "message": "What is said of it, in a sentence.",
    "name": "What it is called.",
    "note": "What a reader has to know.",
    "number": "The number.",
    "occasion": "Such as the election.",
    "of": "The condition, or the conditions, within it.",
    "on": "The day.",
    "opens": "The first day.",
    "outcome": "What was held.",
    "possible": "What it can still come to.",
    "provision": "The provision.",
    "provisions": "The articles concerned, such as 21, as texts.",
    "published": "When it came out.",
    "publisher": "Who put it out.",
    "related": "The ids of the measures of the dossier to read with it.",
    "replaces": "The ids of the measures of the dossier in whose place it comes.",
    "reservations": "Reservations and declarations that add to the bundled ones.",
    "restriction": "The restriction.",
    "restrictions": "What it forbids, asks or does, one thing each.",
    "right": "The right that the ruling is on.",
    "rights": "The rights that it promises.",
    "rulings": "What was held, provision by provision; at least one.",
    "setting": "Which time it is.",
    "source": "Where it was read.",
    "sources": "The ids of the sources that say so.",
    "stage": "Which step of the way it was.",
    "standard": "The standard.",
    "standing": "How the State stood to the instrument.",
    "start": "The first day.",
    "state": "The State.",
    "status": "What it was.",
    "step": "What the step is.",
    "strength": "What a breach of it settles.",
    "summary": "What it does, in one sentence.",
    "supersedes": "The ids of the instruments in whose place it comes.",
    "symbol": "The number of the document.",
    "text": "What was said, in other words than the speaker's.",
    "timeline": "What happened to it, in order; from this follows what it was on a day.",
    "title": "What it is called, for people.",
    "tribunal": "Who decided.",
    "url": "Its address.",
    "value": "The value.",
    "values": "The values.",
    "Casebook.cases": "The decided cases.",
    "Casebook.title": "What the casebook is about.",
    "Derogation.state": "The State of the dossier, unless another is named.",
    "Dossier.title": "What the dossier is about.",
    "Exemption.condition": "When it lifts a breach.",
    "Measure.title": "The title in English, for readers.",
    "Reservation.kind": "A reservation, or a declaration.",
    "Reservation.state": "The State of the dossier, unless another is named.",
    "TreatyAction.state": "The State of the dossier, unless another is named.",
}


def key_said(kind: type, key: str) -> str:
    """What the value of a key of a class is.

    >>> from civicspace.model.measures import Measure
    >>> key_said(Measure, "note")
    'What a reader has to know.'
    """
    return _SAID.get(f"{kind.__name__}.{key}") or _SAID[key]


def enum_said(kind: type[Enum]) -> str:
    """What a member of an enum says.

    >>> enum_said(Right)
    'A right, by its id.'
    """
    return "A right, by its id." if kind is Right else class_said(kind)
