"""Whole documents: what is the same in the schema of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from civicspace.codec.schema.records import Definitions, closed
from civicspace.codec.structure import FORMAT

__all__ = ["document"]

_VERSION = {
    "description": "The version of the format; it is looked at before anything else.",
    "type": "integer",
    "const": FORMAT,
}


def document(kind: str, root: Mapping[str, Any], definitions: Definitions) -> dict[str, Any]:
    """The schema of a document, with the version of the format in front.

    >>> root = {"description": "Nothing.", "properties": {}, "required": []}
    >>> document("nothing", root, Definitions())["required"]
    ['civicspace']
    """
    properties = {"civicspace": _VERSION, **root["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:civicspace:schema:{kind}:{FORMAT}",
        "description": root["description"],
        **closed(properties, ["civicspace", *root["required"]]),
        "$defs": dict(sorted(definitions.made.items())),
    }
