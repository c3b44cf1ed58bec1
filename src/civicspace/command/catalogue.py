"""``catalogue``: the standards in figures."""

from __future__ import annotations

import argparse
from typing import Any

from civicspace.report.catalogue import catalogue_figures, unverified_citations

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command."""
    said = "the catalogue in figures, and what share of its citations is verified"
    command = commands.add_parser("catalogue", help=said, description=f"Print {said}.")
    command.add_argument(
        "--unverified", action="store_true", help="list the citations that were not looked up"
    )
    command.set_defaults(run=_run)


def _run(chosen: argparse.Namespace) -> tuple[str, int]:
    parts = [catalogue_figures()]
    if chosen.unverified:
        parts.append(unverified_citations())
    return "\n\n".join(parts), 0
