"""The layout of a document as JSON text: a line for each record of a table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from civicspace.codec.results.kinds import TABLES

__all__ = ["json_layout", "json_line"]

_ON_ONE_LINE = json.JSONEncoder(ensure_ascii=False)


def json_layout(document: Mapping[str, Any]) -> str:
    """The document as JSON text, which programs read and people can compare line by line.

    >>> print(json_layout({"civicspace": 1, "steps": {"1": {"step": "note", "text": "a note"}}}))
    {
      "civicspace": 1,
      "steps": {
        "1": {"step": "note", "text": "a note"}
      }
    }
    """
    parts = (f"  {_line(key)}: {_part(key, value)}" for key, value in document.items())
    return "{\n" + ",\n".join(parts) + "\n}"


def json_line(document: Mapping[str, Any]) -> str:
    """The document as JSON text in one line.

    >>> json_line({"civicspace": 1, "result": "standing"})
    '{"civicspace":1,"result":"standing"}'
    """
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _part(key: str, value: Any) -> str:
    if key in TABLES:
        return "{\n" + ",\n".join(_records(value)) + "\n  }"
    # No text in JSON has a line break in it: those that there are stand between its parts.
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")


def _records(table: Mapping[str, Any]) -> Iterator[str]:
    for key, record in table.items():
        yield f"    {_line(key)}: {_line(record)}"


def _line(value: Any) -> str:
    return _ON_ONE_LINE.encode(value)
