"""A long run: generated dossiers and results are written, read back and compared by value and type.

The everyday tests try some dozens of each kind; this tries a hundred thousand. Four in ten are
dossiers, the rest results of every kind, drawn by the strategies of civicspace; one text in twenty
is YAML, the others are JSON. Whatever does not come back as it was is shown, and ends the run.

Run it as ``python benchmarks/round_trips.py [how many] [processes]``.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace import strategies
from civicspace.codec.results.texts import loads_result

sys.path.insert(0, str(Path(__file__).parents[1]))  # the comparison is that of the tests

from tests.alike import assert_alike

MANY, PROCESSES = 100_000, 2

#: So many are drawn in one go, from a seed of their own, so that a run can be told again.
BATCH = 500

#: A batch has so many at the least, for the first that are drawn are the simplest there are.
LEAST = 30

#: One text in so many is YAML, which takes longer.
YAML = 20

#: Of each thousand, how many are of which kind.
SHARES: Mapping[str, int] = {
    "dossiers": 400,
    "explanations": 220,
    "standings": 120,
    "reviews": 120,
    "findings": 50,
    "restriction_assessments": 20,
    "measure_assessments": 20,
    "remedies": 20,
    "review_comparisons": 20,
    "assessments": 5,
    "comparisons": 3,
    "trajectories": 2,
}

Batch = tuple[str, int, int]


def tried(batch: Batch) -> Counter[tuple[str, str]]:
    """A batch of one kind, each written and read back; how many there were, by kind and form."""
    name, number, many = batch
    strategy: st.SearchStrategy[Any] = getattr(strategies, name)()
    read: Callable[[str], Any] = cs.loads if name == "dossiers" else loads_result
    found: Counter[tuple[str, str]] = Counter()

    @seed(number)
    @settings(
        max_examples=many,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def check(one: Any) -> None:
        form: Any = "yaml" if (found.total() + number) % YAML == 0 else "json"
        again = read(cs.dumps(one, form=form))
        assert_alike(one, again)
        assert one == again
        found[name, form] += 1

    check()
    return found


def batches(many: int) -> Iterator[Batch]:
    """The batches of a run; kinds take turns, so that the pace is the same all along."""
    left = {name: many * share // 1000 for name, share in SHARES.items()}
    left["dossiers"] += many - sum(left.values())
    number = 0
    while any(left.values()):
        for name, rest in left.items():
            size = min(rest, max(BATCH * SHARES[name] // 1000, LEAST))
            left[name] -= size
            number += 1
            if size:
                yield name, number, size


def main() -> None:
    """Run it and print the counts."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    processes = int(sys.argv[2]) if len(sys.argv) > 2 else PROCESSES
    start = time.perf_counter()
    done: Counter[tuple[str, str]] = Counter()
    with get_context("spawn").Pool(processes) as pool:
        for told, found in enumerate(pool.imap_unordered(tried, batches(many)), 1):
            done += found
            if told % 200 == 0:
                pace = done.total() / (time.perf_counter() - start)
                print(f"{done.total():>7} so far, {pace:.0f} a second", file=sys.stderr)
    took = time.perf_counter() - start
    for (name, form), count in sorted(done.items()):
        print(f"{name:<24} {form}  {count:>7}")
    print(f"{'all':<24}       {done.total():>7}")
    print(f"{took:.0f} s with {processes} processes: {done.total() / took:.0f} a second")


if __name__ == "__main__":
    main()
