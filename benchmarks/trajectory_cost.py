"""How long the trajectory of the example takes: Kazakhstan from 1993 to 2026.

``python benchmarks/trajectory_cost.py``
"""

from __future__ import annotations

import time
from pathlib import Path

import civicspace as cs

EXAMPLE = Path(__file__).parents[1] / "examples" / "kazakhstan.yaml"
RUNS = 3


def main() -> None:
    """Print the time of the first run and the median of some more."""
    dossier = cs.load(EXAMPLE)
    cs.standards()
    took = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        found = cs.trajectory(dossier, "1993-01-01", "2026-12-31")
        took.append(time.perf_counter() - begin)
    begin = time.perf_counter()
    page = str(found)
    printed = time.perf_counter() - begin
    restrictions = sum(len(one.restrictions) for one in dossier)
    print(f"{len(dossier)} measures, {restrictions} restrictions, 1993 to 2026")
    print(f"{found.looked_at} days looked at, {len(found)} change points, {len(found.turns)} turns")
    print(f"first run {took[0]:.2f} s, median of {RUNS} {sorted(took)[RUNS // 2]:.2f} s")
    print(f"one page of {len(page.splitlines())} lines in {printed:.3f} s")


if __name__ == "__main__":
    main()
