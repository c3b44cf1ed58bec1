"""The schemas as text, made from the classes."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from civicspace.codec.schema.files import casebook, dossier
from civicspace.codec.schema.results import result

__all__ = ["MAKERS", "written"]

MAKERS: dict[str, Callable[[], dict[str, Any]]] = {
    "dossier": dossier,
    "casebook": casebook,
    **{kind: partial(result, kind) for kind in ("review", "assessment", "explanation")},
}
"""What makes the schema of each kind of document."""


def written(kind: str) -> str:
    """The schema of a kind of document as it is shipped.

    >>> print(written("casebook").splitlines()[1])
      "$schema": "https://json-schema.org/draft/2020-12/schema",
    """
    return json.dumps(MAKERS[kind](), ensure_ascii=False, indent=2) + "\n"
