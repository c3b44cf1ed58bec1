"""Markdown made from values: text that means itself, tables, anchors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~^])")


def plain(text: object) -> str:
    """Text in which no character is markup."""
    return _SPECIAL.sub(r"\\\1", str(text))


def code(text: object) -> str:
    """Text as code, which has no backtick in it."""
    return f"`{text}`"


def anchor(kind: str, name: str) -> str:
    """The name of the place where a thing is described."""
    return f"{kind}-{re.sub(r'[^a-z0-9]+', '-', name.lower())}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def sentence(text: str) -> str:
    """A clause as a sentence: a capital in front and one full stop behind."""
    text = text.strip()
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def percent(part: int, whole: int) -> str:
    """A share in whole per cent, or "none" where there is no whole."""
    return "none" if whole == 0 else f"{round(100 * part / whole)} %"
