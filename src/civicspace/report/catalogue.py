"""The catalogue of standards in figures, as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from civicspace.law.catalogue import authorities, citations_of, instruments, provisions, standards
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right

__all__ = ["catalogue_figures", "unverified_citations"]


def catalogue_figures() -> str:
    """How many standards there are for each right, and what share of the citations is verified.

    >>> print(catalogue_figures().splitlines()[1].partition(" of ")[0][:19])
    citations verified:
    """
    counts = (len(standards()), len(provisions()), len(instruments()))
    lines = [
        "{} standards, {} provisions, {} instruments".format(*counts),
        f"citations verified: {_share(authorities())}",
        "",
    ]
    wide = max(len(right.value) for right in Right)
    for right in Right:
        own = [one for one in standards() if one.right is right]
        if own:
            cited = [citation for one in own for citation in citations_of(one)]
            lines.append(f"  {right.value:{wide}}  {len(own):3} standards  {_share(cited)}")
    return "\n".join(lines)


def unverified_citations() -> str:
    """Every citation that was not looked up, the most frequent first.

    >>> unverified_citations().splitlines()[0]
    'Not looked up, and how often cited'
    """
    times = Counter(str(one) for one in authorities() if not one.verified)
    rows = sorted(times.items(), key=lambda row: (-row[1], row[0]))
    return "\n".join(
        [
            "Not looked up, and how often cited",
            *(f"  {many:3}  {cited.removesuffix(' (unverified)')}" for cited, many in rows),
        ]
    )


def _share(cited: Sequence[Citation]) -> str:
    read = sum(one.verified for one in cited)
    return f"{read} of {len(cited)} ({read / len(cited):.0%})"
