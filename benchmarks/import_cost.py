"""What ``import civicspace`` costs, beside bare Python and beside its dependencies alone.

Run it with ``python benchmarks/import_cost.py``. Each command is a whole process; they run in turn,
so that a machine that slows down slows all of them, and medians are compared.
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter

COMMANDS = {
    "bare Python": "pass",
    "import civicspace": "import civicspace",
    "import attrs, pendulum": "import attrs, pendulum",
    "the model, through cs.Facts": "import civicspace as cs; cs.Facts",
    "the law, through cs.standards()": "import civicspace as cs; cs.standards()",
    "attrs, pendulum and cattrs": "import attrs, pendulum, cattrs",
}
RUNS = 15


def seconds(code: str) -> float:
    """The time of one process that runs the code."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return perf_counter() - start


def main() -> None:
    """Print medians, and ratios to the two that matter."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for run in range(RUNS + 1):
        for name, code in COMMANDS.items():
            spent = seconds(code)
            if run:  # the first round only warms the caches
                times[name].append(spent)
    middle = {name: median(found) for name, found in times.items()}
    bare, both = middle["bare Python"], middle["import attrs, pendulum"]
    print(f"{'':<34}{'ms':>8}{'x bare':>10}{'x attrs + pendulum':>21}")
    for name, found in middle.items():
        print(f"{name:<34}{found * 1000:>8.1f}{found / bare:>10.2f}{found / both:>21.2f}")


if __name__ == "__main__":
    main()
