"""``python -m civicspace.law``: the catalogue in figures, and the share of verified citations."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from civicspace.law.catalogue import authorities, instruments, provisions, standards
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; with ``--unverified``, every citation that was not looked up as well."""
    parser = argparse.ArgumentParser(
        prog="python -m civicspace.law",
        description="The catalogue of standards in figures.",
    )
    parser.add_argument(
        "--unverified", action="store_true", help="list the citations that were not looked up"
    )
    chosen = parser.parse_args(arguments)
    print("\n".join(_figures()))
    if chosen.unverified:
        print("\n".join(_unverified()))
    return 0


def _figures() -> Iterator[str]:
    counts = (len(standards()), len(provisions()), len(instruments()))
    yield "{} standards, {} provisions, {} instruments".format(*counts)
    yield f"citations verified: {_share(authorities())}"
    yield ""
    wide = max(len(right.value) for right in Right)
    for right in Right:
        own = [one for one in standards() if one.right is right]
        if own:
            cited = [
                citation
                for one in own
                for citation in (
                    *one.authorities,
                    *(other for exemption in one.exemptions for other in exemption.authorities),
                )
            ]
            yield f"  {right.value:{wide}}  {len(own):3} standards  {_share(cited)}"


def _share(cited: Sequence[Citation]) -> str:
    read = sum(one.verified for one in cited)
    return f"{read} of {len(cited)} ({read / len(cited):.0%})"


def _unverified() -> Iterator[str]:
    times = Counter(str(one) for one in authorities() if not one.verified)
    yield ""
    yield "Not looked up, and how often cited"
    for cited, many in sorted(times.items(), key=lambda row: (-row[1], row[0])):
        yield f"  {many:3}  {cited.removesuffix(' (unverified)')}"


if __name__ == "__main__":
    sys.exit(main())
