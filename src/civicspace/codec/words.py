"""Values as messages speak of them."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["shown"]

#: A text longer than this is shown by its beginning.
_LONG = 60


def shown(raw: object) -> str:
    """A value as a message speaks of it, in the words of the file and not of the program.

    >>> [shown(raw) for raw in ("no", None, True, 7.9, [1], {})]
    ['"no"', 'a blank', 'true', '7.9', 'a list', 'a mapping']
    """
    if isinstance(raw, str):
        return f'"{raw}"' if len(raw) <= _LONG else f'"{raw[:_LONG]}..."'
    if raw is None:
        return "a blank"
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, Mapping):
        return "a mapping"
    if isinstance(raw, (list, tuple)):
        return "a list"
    return str(raw)
