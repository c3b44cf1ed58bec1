"""``python -m civicspace``: what can be asked from a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from civicspace.report.catalogue import catalogue_figures, unverified_citations

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0, or 2 if the command is not known."""
    parser = argparse.ArgumentParser(prog="python -m civicspace", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    catalogue = commands.add_parser(
        "catalogue", help="the catalogue in figures, and what share of its citations is verified"
    )
    catalogue.add_argument(
        "--unverified", action="store_true", help="list the citations that were not looked up"
    )
    chosen = parser.parse_args(arguments)
    print(catalogue_figures())
    if chosen.unverified:
        print()
        print(unverified_citations())
    return 0


if __name__ == "__main__":
    sys.exit(main())
