"""What can be asked from a terminal: the commands of ``python -m civicspace``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

import civicspace
from civicspace.command import catalogue, check, schema

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: What stands after the name of the program; that of this process if None.

    Returns:
        0 if all is well, 1 if problems were found, 2 if it could not run.
    """
    parser = argparse.ArgumentParser(
        prog="python -m civicspace", description="Is a measure compatible with human rights?"
    )
    parser.add_argument(
        "--version", action="version", version=f"civicspace {civicspace.__version__}"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for each in (check, schema, catalogue):
        each.register(commands)
    chosen = parser.parse_args(arguments)
    text, status = chosen.run(chosen)
    _print(text)
    return int(status)


def _print(text: str) -> None:
    """Print, whatever the encoding of the output is, and whether or not anybody reads it."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    try:
        if text:
            print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who read the output has enough. Python would complain of the same pipe on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
