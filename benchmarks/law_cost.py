"""What it costs to load the whole body of law, above the bare import: time and memory.

Whole processes, in turn: `import civicspace`, and the same with every standard, provision and
instrument and the acts of every State under every treaty read. Medians, in milliseconds and MB.
Run it where bytecode may be written: compiling on each round would take as long again.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 15

BARE = "import civicspace"
LAW = """
import civicspace as cs
from civicspace.law.standing import acts, osce_participation, reservations, treaties
from civicspace.law.standing.names import state_names
cs.standards(); cs.provisions(); cs.instruments(); osce_participation()
"""
STANDINGS = (
    LAW
    + """
for treaty in treaties():
    for state in state_names():
        acts(state, treaty); reservations(state, treaty)
"""
)
PEAK = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def measured(code: str) -> tuple[float, float]:
    """Milliseconds of a whole process, and its peak memory in MB."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code + PEAK], check=True, capture_output=True, text=True
    )
    return (time.perf_counter() - began) * 1000, int(done.stdout) / 1024


def main() -> None:
    """Print the medians and what each step adds to the bare import."""
    steps = {"bare import": BARE, "the catalogue": LAW, "and every State's acts": STANDINGS}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, code in steps.items():
            found[name].append(measured(code))
    times = {name: statistics.median(t for t, _ in rows) for name, rows in found.items()}
    sizes = {name: statistics.median(m for _, m in rows) for name, rows in found.items()}
    for name in steps:
        more_time = times[name] - times["bare import"]
        more_size = sizes[name] - sizes["bare import"]
        print(
            f"{name:24} {times[name]:7.1f} ms {sizes[name]:6.1f} MB"
            f"   above the bare import: {more_time:6.1f} ms {more_size:5.1f} MB"
        )


if __name__ == "__main__":
    main()
