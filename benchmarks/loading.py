"""Loading and writing a large dossier, beside pydantic, mashumaro and msgspec, in one run.

One dossier of 2,000 measures and 6,000 restrictions, whose facts are those of decided cases. Each
library has classes of the same fields: unknown keys are refused, and ids, dates and the values of
the vocabulary are checked. civicspace alone checks besides that references lead somewhere, that ids
are not taken and that parts do not contradict each other, and it alone keeps dates that are known
to the month; the others read every date as a day, which costs them less.

Run it as ``python benchmarks/loading.py``; it needs the benchmark group of pyproject.toml.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable

from loading_peers import peers

import civicspace as cs
from civicspace import casebook

MEASURES, EACH, SOURCES = 2000, 3, 200


def dossier(measures: int = MEASURES) -> cs.Dossier:
    """The dossier: always the same one."""
    rng = random.Random(7)
    facts = [case.facts for case in casebook.bundled() if case.facts]
    rights = list(cs.Right)
    kinds, events = list(cs.MeasureKind), list(cs.EventKind)

    def day() -> str:
        return f"{rng.randint(1992, 2026)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"

    def source() -> list[str]:
        return [f"source-{rng.randrange(SOURCES)}"]

    def measure(number: int) -> cs.Measure:
        first = day()
        return cs.Measure(
            id=f"measure-{number:04}",
            title=f"Law No. {number} on associations, gatherings and the press",
            kind=rng.choice(kinds),
            reference=f"No. {number}-III",
            original_title=f"Қоғамдық бірлестіктер туралы № {number}",
            timeline=[
                cs.Event(event=rng.choice(events), date=first, by="Parliament", sources=source()),
                cs.Event(event=rng.choice(events), date=first, sources=source()),
            ],
            restrictions=[
                cs.Restriction(
                    id=f"restriction-{place}",
                    rights=rng.sample(rights, rng.randint(1, 2)),
                    summary=f"Article {place}: what organisers, founders or editors must do.",
                    facts=rng.choice(facts),
                    since=first if rng.random() < 0.3 else None,
                    sources=source(),
                )
                for place in range(EACH)
            ],
            sources=source(),
        )

    return cs.Dossier(
        state="KAZ",
        name="Kazakhstan",
        measures=[measure(number) for number in range(measures)],
        sources=[
            cs.Source(
                id=f"source-{n}", title=f"Report {n}", publisher="A watchdog", published=day()
            )
            for n in range(SOURCES)
        ],
    )


def main() -> None:
    """Print the medians and the ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    text = cs.dumps(dossier(), compact=True)
    contenders: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {}
    ours = cs.loads(text)
    contenders["civicspace"] = (lambda: cs.loads(text), lambda: cs.dumps(ours, compact=True))
    contenders |= peers(text)
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in contenders}
    for _ in range(rounds):  # in turn, so that what else the machine does touches all alike
        for name, pair in contenders.items():
            for run, found in zip(pair, times[name], strict=True):
                gc.collect()
                begun = time.perf_counter()
                run()
                found.append((time.perf_counter() - begun) * 1000)
    size = len(text.encode()) / 1e6
    print(f"{size:.2f} MB of JSON, {MEASURES:,} measures, {MEASURES * EACH:,} restrictions")
    print(f"{'':<42}{'load ms':>10}{'ratio':>8}{'write ms':>10}{'ratio':>8}")
    base = [statistics.median(part) for part in times["civicspace"]]
    for name, parts in times.items():
        load, write = (statistics.median(part) for part in parts)
        print(f"{name:<42}{load:10.1f}{load / base[0]:8.2f}{write:10.1f}{write / base[1]:8.2f}")


if __name__ == "__main__":
    main()
