"""What parses and prints JSON: orjson where it is installed, and else the standard library.

Both refuse more than either would alone, so that they come to the same: whatever is refused here is
left to the careful reader, which says why.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import attrs

__all__ = ["STANDARD", "Backend", "backend"]


@attrs.frozen
class Backend:
    """A pair of functions; each raises whatever it likes where it cannot go on."""

    parse: Callable[[str], Any]
    print: Callable[[Any, bool], str]
    """Plain data as text: over several lines, or compact in one."""


@cache
def backend() -> Backend:
    """The one to use; orjson is three times as fast.

    >>> backend().print({"civicspace": 1, "state": "KAZ"}, True)
    '{"civicspace":1,"state":"KAZ"}'
    """
    try:
        import orjson
    except ImportError:
        return STANDARD

    def text(data: Any, compact: bool) -> str:
        return orjson.dumps(data, option=None if compact else orjson.OPT_INDENT_2).decode()

    return Backend(orjson.loads, text)


def _parse(text: str) -> Any:
    text.encode()  # fails on half a character
    if "\\ud" in text or "\\uD" in text:
        raise ValueError("perhaps half a character, written as an escape")
    return json.loads(text)  # NaN and the like are numbers, and no part of a dossier may be one


def _print(data: Any, compact: bool) -> str:
    if compact:
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    else:
        text = json.dumps(data, ensure_ascii=False, indent=2)
    text.encode()  # fails on half a character
    return text


#: The standard library.
STANDARD = Backend(_parse, _print)
