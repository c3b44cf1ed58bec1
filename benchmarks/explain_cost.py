"""What a review costs, and what it costs to explain it: medians over the decided cases.

Each case is reviewed on the day it was decided. `explain()` builds the whole tree, with every
standard that was looked at; the layouts are made from a tree that is there already.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import civicspace as cs
from civicspace import casebook

ROUNDS = 5

T = TypeVar("T")


def measured(times: list[float], step: Callable[[], T]) -> T:
    """What the step gives; the milliseconds that it took are noted."""
    began = time.perf_counter()
    found = step()
    times.append((time.perf_counter() - began) * 1000)
    return found


def main() -> None:
    """Print the median and the 90th percentile of each step."""
    times: dict[str, list[float]] = {
        name: [] for name in ("review", "explain", "plain words", "markdown", "debug", "data")
    }
    cases = casebook.bundled()
    casebook.score(cases)  # Conditions make their sentences once; that is not measured.
    for _ in range(ROUNDS):
        for case in cases:
            for ruling in case.rulings:
                facts = case.facts_under(ruling.provision)
                review = measured(
                    times["review"], partial(cs.review, facts, ruling.provision, on=case.decided)
                )
                tree = measured(times["explain"], review.explain)
                measured(times["plain words"], tree.plain)
                measured(times["markdown"], tree.markdown)
                measured(times["debug"], tree.debug)
                measured(times["data"], tree.to_dict)
    print(f"{len(times['review'])} reviews")
    for name, found in times.items():
        most = statistics.quantiles(found, n=10)[-1]
        print(
            f"{name:12} median {statistics.median(found):6.3f} ms   nine of ten in {most:6.3f} ms"
        )


if __name__ == "__main__":
    main()
