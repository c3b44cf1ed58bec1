"""``python -m civicspace.casebook``: the agreement with decided cases, printed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from civicspace.casebook import printed
from civicspace.casebook.files import bundled
from civicspace.casebook.score import score
from civicspace.codec.casebooks import load_casebook
from civicspace.errors import CivicspaceError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how far the standards agree with the tribunals; 0, or 2 if the cases cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m civicspace.casebook",
        description="How far the standards agree with decided cases.",
    )
    parser.add_argument(
        "files", nargs="*", help="casebooks of your own (YAML or JSON); the bundled ones if none"
    )
    parser.add_argument(
        "--further",
        action="store_true",
        help="the bundled cases that were set apart while the standards were written",
    )
    parser.add_argument(
        "--standards", action="store_true", help="what each standard contributed, as well"
    )
    chosen = parser.parse_args(arguments)
    try:
        cases = (
            [case for file in chosen.files for case in load_casebook(file).cases]
            if chosen.files
            else bundled("further" if chosen.further else "decided")
        )
        found = score(cases)
    except CivicspaceError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    parts = [printed.summary(found)]
    if found.pairs:
        parts += [
            printed.groups(found, "tribunal", lambda pair: pair.case.tribunal.label),
            printed.groups(found, "right", lambda pair: pair.ruling.right.label),
            printed.groups(found, "provision", lambda pair: pair.ruling.provision),
            printed.groups(found, "decade", lambda pair: f"{pair.case.decided.year // 10 * 10}s"),
            printed.disagreements(found),
        ]
    if chosen.standards:
        parts.append(printed.standards(found))
    print("\n\n".join(parts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
