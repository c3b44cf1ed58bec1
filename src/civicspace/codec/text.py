"""Text to plain data, whichever form it is in."""

from __future__ import annotations

import re
from functools import partial

import attrs

from civicspace.codec.json_text import read_json
from civicspace.codec.parsed import MOST_CHARACTERS, Parsed, broken, half_character
from civicspace.codec.yaml_text import read_yaml
from civicspace.errors import MissingExtra, Problem

__all__ = ["read"]

#: How JSON begins: a list, or a mapping whose first key is in quotes. YAML can begin so too.
_LIKE_JSON = re.compile(r'\s*(?:\{\s*["}]|\[)')

#: A text that begins like JSON and is none is tried as YAML if it is no longer than this. Nobody
#: writes more than that by hand in YAML's flow style, and of broken JSON YAML has nothing to say.
_MOST_FLOW = 100_000


#: Where a line ends, to the reader of either form.
_JSON_BREAK, _YAML_BREAK = re.compile(r"\r?\n"), re.compile(r"\r\n|[\r\n]")


def read(text: str, *, json_only: bool) -> Parsed:
    """The data in a YAML or JSON text without the byte order mark that may stand before it.

    Raises:
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    wrong = _too_long(text) or _second_mark(text) or _half(text)
    if wrong is not None:
        return _with_rows(broken(wrong), text, _JSON_BREAK)
    if json_only:
        return _json(text)
    if _LIKE_JSON.match(text) is None:
        return _yaml(text)
    as_json = _json(text)
    if not as_json.broken or len(text) > _MOST_FLOW:
        return as_json
    # It may be YAML in its flow style, with words not in quotes or a comma too many.
    try:
        as_yaml = _yaml(text)
    except MissingExtra:
        return as_json
    return as_json if as_yaml.broken else as_yaml


def _json(text: str) -> Parsed:
    return _with_rows(read_json(text), text, _JSON_BREAK)


def _yaml(text: str) -> Parsed:
    return _with_rows(read_yaml(text), text, _YAML_BREAK)


def _with_rows(parsed: Parsed, text: str, line_break: re.Pattern[str]) -> Parsed:
    return attrs.evolve(parsed, rows=partial(line_break.split, text))


def _too_long(text: str) -> Problem | None:
    if len(text) <= MOST_CHARACTERS:
        return None
    message = f"a text of more than {MOST_CHARACTERS:,} characters: divide it into several dossiers"
    return Problem(path="", message=message)


def _second_mark(text: str) -> Problem | None:
    if not text.startswith("\ufeff"):
        return None
    message = "a second byte order mark, where one is enough: leave it out"
    return Problem(path="", message=message, line=1, column=1)


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
