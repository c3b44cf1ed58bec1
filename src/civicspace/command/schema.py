"""``schema``: the JSON Schema of a kind of file."""

from __future__ import annotations

import argparse
from typing import Any

from civicspace.codec.schema import KINDS, schema_text

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "schema",
        help="the JSON Schema of a kind of file, for editors and other programs",
        description="Print the JSON Schema of a kind of file, for editors and other programs.",
    )
    command.add_argument(
        "kind", nargs="?", choices=KINDS, default=KINDS[0], help=f"{KINDS[0]} if none is named"
    )
    command.set_defaults(run=_run)


def _run(chosen: argparse.Namespace) -> tuple[str, int]:
    return schema_text(chosen.kind).rstrip("\n"), 0
