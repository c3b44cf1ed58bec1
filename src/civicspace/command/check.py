"""``check``: whether files can be read, and all that is wrong with those that cannot."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from civicspace.command.checking import Checked, checked
from civicspace.command.formats import FORMATS
from civicspace.command.inputs import found
from civicspace.errors import MissingExtra

__all__ = ["register"]

_ABOUT = """\
Check dossiers and casebooks (YAML or JSON) and print every problem, each with its line.

A folder stands for every file in it, and in the folders in it, that ends in .yaml, .yml or .json
and has the key `civicspace`; what begins with a dot is passed over. A file that is named is always
checked. A file with the key `cases` is a casebook, and one with the key `result` a stored result.
"""

_STATUS = """\
exit status:
  0  there is nothing wrong
  1  there are problems
  2  the check could not be done: there is no such file, nothing to check, or YAML cannot be read
"""


def register(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "check",
        help="all that is wrong with files, each with its line",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="a file, a folder, or - for standard input"
    )
    command.add_argument(
        "--format",
        choices=tuple(FORMATS),
        default="text",
        help="text for people, json for programs, github for the annotations of a workflow",
    )
    command.add_argument(
        "--skip-others",
        action="store_true",
        help="pass over files without the key `civicspace`, even if they are named",
    )
    command.add_argument(
        "--quiet", action="store_true", help="print nothing; the exit status tells"
    )
    command.set_defaults(run=_run)


def _run(chosen: argparse.Namespace) -> tuple[str, int]:
    inputs, missing = found(chosen.files, skip_others=chosen.skip_others)
    results: list[Checked] = []
    for one in inputs:
        try:
            results.append(checked(one))
        except MissingExtra as wrong:
            missing.append(f"{one}: {wrong}")
    if not inputs and not missing and not chosen.skip_others:
        missing.append("there is nothing to check")
    for one in missing:
        print(f"civicspace: {one}", file=sys.stderr)
    status = 2 if missing else int(any(one.error is not None for one in results))
    return "" if chosen.quiet else FORMATS[chosen.format](results), status
