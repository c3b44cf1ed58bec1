"""What people write, as schemas: dossiers and casebooks."""

from __future__ import annotations

from typing import Any

import attrs

from civicspace.codec.schema.documents import document
from civicspace.codec.schema.names import instruments, provisions, states
from civicspace.codec.schema.records import Definitions
from civicspace.model.cases import Casebook
from civicspace.model.dossiers import Dossier, Source
from civicspace.model.states import Derogation, Reservation, TreatyAction

__all__ = ["casebook", "dossier"]

#: Each of these acts is one of the dossier's State unless it names another.
_OF_STATE = (TreatyAction, Reservation, Derogation)

#: The keys of a dossier whose texts name another part of it.
_REFERENCES = {"amends", "attributed_to", "measures", "related", "replaces", "sources"}


class _FileDefinitions(Definitions):
    """What a file defines in which every name of the law must be known."""

    def __init__(self) -> None:
        super().__init__()
        self.shared = {
            **super().shared,
            "State": states,
            "Instrument": instruments,
            "Provision": provisions,
        }

    def name(self, field: attrs.Attribute[Any]) -> str | None:
        if field.name in ("instrument", "provision"):
            return field.name.capitalize()
        return super().name(field)


class _DossierDefinitions(_FileDefinitions):
    """What a dossier defines."""

    def needed(self, kind: type, field: attrs.Attribute[Any]) -> bool:
        own = kind in _OF_STATE and field.name == "state"
        return super().needed(kind, field) and not own

    def name(self, field: attrs.Attribute[Any]) -> str | None:
        return "Id" if field.name in _REFERENCES else super().name(field)


def dossier() -> dict[str, Any]:
    """The schema of a dossier.

    >>> made = dossier()
    >>> made["required"]
    ['civicspace', 'state']
    >>> made["properties"]["sources"]["additionalProperties"]
    {'$ref': '#/$defs/Source'}
    """
    definitions = _DossierDefinitions()
    root = definitions.record(Dossier)
    # In a file the id of a source is the key that it stands under.
    definitions.made["Source"] = definitions.record(Source, without=("id",))
    root["properties"]["sources"] = {
        "description": "The sources, by the ids under which they are cited.",
        "type": "object",
        "propertyNames": {"$ref": "#/$defs/Id"},
        "additionalProperties": {"$ref": "#/$defs/Source"},
    }
    return document("dossier", root, definitions)


def casebook() -> dict[str, Any]:
    """The schema of a casebook.

    >>> sorted(casebook()["properties"])
    ['cases', 'civicspace', 'note', 'title']
    """
    definitions = _FileDefinitions()
    return document("casebook", definitions.record(Casebook), definitions)
