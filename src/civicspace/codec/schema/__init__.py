"""The JSON Schemas of documents, as editors and other programs want them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from civicspace.errors import UnknownName

__all__ = ["KINDS", "json_schema", "schema_text", "shipped"]

#: The kinds of document of which there is a schema.
KINDS = ("dossier", "casebook", "review", "assessment", "explanation")


def json_schema(kind: str = "dossier") -> dict[str, Any]:
    """The schema of a kind of document, in JSON Schema 2020-12.

    It says all that can be said of one part of a file by itself: its keys, its values, the names
    that are known. What holds between parts, such as a source that is cited, it cannot say.

    Args:
        kind: ``dossier`` or ``casebook``; or, of results, ``review``, ``assessment`` or
            ``explanation``.

    >>> json_schema("dossier")["$id"]
    'urn:civicspace:schema:dossier:1'
    >>> json_schema()["$defs"]["Facts"]["properties"]["criminal"]["description"]
    'Is it a matter of criminal law, or of a penalty criminal in kind?'

    Raises:
        UnknownName: for any other kind, with the nearest one.
    """
    found: dict[str, Any] = json.loads(schema_text(kind))
    return found


def schema_text(kind: str = "dossier") -> str:
    """The schema of a kind of document as the text that comes with the package.

    >>> print(schema_text("casebook").splitlines()[1])
      "$schema": "https://json-schema.org/draft/2020-12/schema",

    Raises:
        UnknownName: for any other kind, with the nearest one.
    """
    if kind not in KINDS:
        raise UnknownName("schema", str(kind), KINDS)
    return shipped(kind).read_text(encoding="utf-8")


def shipped(kind: str) -> Path:
    """The file in which the schema of a kind of document comes with the package.

    >>> shipped("dossier").name
    'dossier.json'
    """
    return Path(__file__).parent / "data" / f"{kind}.json"
