"""The keys of a file, by which it is known what it is, before it is read."""

from __future__ import annotations

import json
import re

__all__ = ["top_keys"]

#: A key of YAML in no other mapping, or the first of all keys.
_KEY = re.compile(r"""^(?:\{\s*)?["']?([\w-]+)["']?\s*:(?=\s)""", re.MULTILINE)


def top_keys(text: str) -> frozenset[str]:
    r"""The keys of the mapping that a text is; of a text with faults, as many as can be seen.

    >>> sorted(top_keys("civicspace: 1\nstate: KAZ\nmeasures:\n  - id: law\n"))
    ['civicspace', 'measures', 'state']
    """
    text = text.removeprefix("\ufeff")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return frozenset(_KEY.findall(text))
    return frozenset(data if isinstance(data, dict) else ())
