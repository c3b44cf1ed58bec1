"""Text to plain data, whichever form it is in."""

from __future__ import annotations

import re

from civicspace.codec.json_text import read_json
from civicspace.codec.parsed import Parsed, broken, half_character
from civicspace.codec.yaml_text import read_yaml
from civicspace.errors import MissingExtra, Problem

__all__ = ["read"]

#: How JSON begins: a list, or a mapping whose first key is in quotes. YAML can begin so too.
_LIKE_JSON = re.compile(r'\s*(?:\{\s*["}]|\[)')


def read(text: str, *, json_only: bool) -> Parsed:
    """The data in a YAML or JSON text.

    Raises:
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    half = _half(text)
    if half is not None:
        return broken(half)
    if json_only:
        return read_json(text)
    if _LIKE_JSON.match(text) is None:
        return read_yaml(text)
    as_json = read_json(text)
    if not as_json.broken:
        return as_json
    # It may be YAML in its flow style, with words not in quotes or a comma too many.
    try:
        as_yaml = read_yaml(text)
    except MissingExtra:
        return as_json
    return as_json if as_yaml.broken else as_yaml


def _half(text: str) -> Problem | None:
    try:
        text.encode()
    except UnicodeEncodeError as wrong:
        before = text[: wrong.start]
        return Problem(
            path="",
            message=half_character(text) or "",
            line=before.count("\n") + 1,
            column=wrong.start - before.rfind("\n"),
        )
    return None
