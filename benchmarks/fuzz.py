"""The fuzz run: spoilt dossiers and casebooks by the hundred thousand, in JSON and in YAML.

Each input has to be read, or refused by an error of civicspace that can be printed, within a second
of the processor's time and two gigabytes of memory. What is read has to be the same when it is
written and read again, and the same the careful way as the quick way.

Run it as ``python benchmarks/fuzz.py --inputs 1000000 --processes 2 --keep found``; it needs the
development tools. The same seed gives the same inputs. What fails is kept in the folder, to be
moved to ``tests/data/seeds``, which is tested.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import signal
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import attrs
from fuzz_inputs import bases, spoilt

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.converter import converter
from civicspace.codec.structure import from_data
from civicspace.codec.text import read
from civicspace.errors import ProblemsError
from civicspace.model.cases import Casebook

#: Seconds of the processor's time: what is slow fails, and what takes much longer is ended.
SLOW, ENDED = 1.0, 10.0
MEMORY = 2 << 30
BATCH = 250


class Ended(BaseException):
    """An input took too long; no reader takes this for an error of its own."""


def dossier(text: str, folder: Path) -> cs.Dossier:
    """A dossier from text."""
    return cs.loads(text)


def dossier_again(found: cs.Dossier, text: str, folder: Path) -> Iterator[cs.Dossier]:
    """The same, written and read again, and read the careful way."""
    yield cs.loads(cs.dumps(found))
    yield from_data(read(text.removeprefix("\ufeff"), json_only=False), None)


def file(text: str, folder: Path) -> cs.Dossier:
    """A dossier from a file."""
    name = "kz.json" if text.lstrip().startswith("{") else "kz.yaml"
    (folder / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    return cs.load(folder / name)


def file_again(found: cs.Dossier, text: str, folder: Path) -> Iterator[cs.Dossier]:
    """The same, written to a file in YAML and read again."""
    cs.dump(found, folder / "again.yaml")
    yield cs.load(folder / "again.yaml")


def casebook(text: str, folder: Path) -> Casebook:
    """A casebook from text."""
    return loads_casebook(text)


def casebook_again(found: Casebook, text: str, folder: Path) -> Iterator[Casebook]:
    """The same, read once more from its data."""
    data = {"civicspace": 1, **converter().unstructure(found, Casebook)}
    yield loads_casebook(json.dumps(data))


@attrs.frozen
class Target:
    """One way to read, and how often it is taken."""

    run: Callable[[str, Path], Any]
    again: Callable[[Any, str, Path], Iterator[Any]]
    """What has to be the same as was read, each in another way."""
    kind: str
    """Which good texts are spoilt for it."""
    yaml: bool
    weight: int

    @property
    def name(self) -> str:
        """As it is printed, and as files of it are named."""
        return f"{self.run.__name__}.{'yaml' if self.yaml else 'json'}"


TARGETS = (
    Target(dossier, dossier_again, "dossier", False, 68),
    Target(dossier, dossier_again, "dossier", True, 15),
    Target(file, file_again, "dossier", False, 2),
    Target(file, file_again, "dossier", True, 2),
    Target(casebook, casebook_again, "casebook", False, 10),
    Target(casebook, casebook_again, "casebook", True, 3),
)


@attrs.define
class Tally:
    """What came of some inputs."""

    counts: Counter[str] = attrs.field(factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    memory: int = 0
    """The peak of the process, in kilobytes."""
    failures: list[tuple[str, str, str]] = attrs.field(factory=list)
    """Name, reason and input."""

    def add(self, other: Tally) -> None:
        """Take in what came of others."""
        self.counts += other.counts
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)
        self.failures += other.failures


@cache
def texts_of(kind: str, yaml: bool) -> list[str]:
    """The good texts of a kind."""
    return bases(kind)[yaml]


def made(seed: int, index: int) -> tuple[Target, str]:
    """An input: always the same for its number."""
    rng = Random(f"{seed}:{index}")
    [target] = rng.choices(TARGETS, [one.weight for one in TARGETS])
    return target, spoilt(rng, texts_of(target.kind, target.yaml), yaml=target.yaml)


def outcome(target: Target, text: str, folder: Path) -> str:
    """What came of an input: "accepted", "refused", or what failed."""
    step = "read"
    try:
        try:
            found = target.run(text, folder)
        except cs.CivicspaceError as wrong:
            step = "print"
            printed(wrong).encode()
            return "refused"
        step = "read again"
        for other in target.again(found, text, folder):
            if other != found:
                return "it is read again as another"
    except Ended:
        return f"{step}: not ended within {ENDED} s"
    except Exception as foreign:
        return f"{step}: {foreign!r:.300}"
    return "accepted"


def printed(wrong: cs.CivicspaceError) -> str:
    """An error in each form in which it is shown."""
    return f"{wrong}\n{wrong.render()}" if isinstance(wrong, ProblemsError) else str(wrong)


def ended(number: int, frame: Any) -> None:
    """The processor's time is up."""
    raise Ended


def batch(task: tuple[int, int, int]) -> Tally:
    """Read a row of inputs, in a process of its own."""
    seed, first, last = task
    tally = Tally()
    with TemporaryDirectory() as folder:
        for index in range(first, last):
            target, text = made(seed, index)
            signal.setitimer(signal.ITIMER_PROF, ENDED)
            begun = time.process_time()
            try:
                came = outcome(target, text, Path(folder))
            finally:
                took = time.process_time() - begun
                signal.setitimer(signal.ITIMER_PROF, 0)
            name = f"{target.run.__name__}-{seed}-{index}.{target.name.rpartition('.')[2]}"
            tally.slowest = max(tally.slowest, (took, name))
            if took > SLOW and came in ("accepted", "refused"):
                came = f"slow: {took:.1f} s"
            fine = came in ("accepted", "refused")
            tally.counts[f"{target.name} {came if fine else 'failed'}"] += 1
            if not fine:
                tally.failures.append((name, came, text))
    tally.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return tally


def prepare() -> None:
    """Bound the process, and make the good texts."""
    for target in TARGETS:
        texts_of(target.kind, target.yaml)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, ended)
    warnings.simplefilter("error")


def tallies(asked: argparse.Namespace) -> Iterator[Tally]:
    """What came of each batch."""
    end = asked.start + asked.inputs
    tasks = [
        (asked.seed, first, min(first + BATCH, end)) for first in range(asked.start, end, BATCH)
    ]
    if asked.processes == 1:
        prepare()
        yield from map(batch, tasks)
        return
    with multiprocessing.get_context("spawn").Pool(asked.processes, prepare) as pool:
        yield from pool.imap_unordered(batch, tasks)


def report(whole: Tally, seconds: float) -> str:
    """The counts of a run, for people."""
    lines = [f"{'':24}{'accepted':>10}{'refused':>10}{'failed':>10}"]
    outcomes = ("accepted", "refused", "failed")
    for target in TARGETS:
        row = [whole.counts[f"{target.name} {one}"] for one in outcomes]
        lines.append(f"{target.name:24}" + "".join(f"{number:>10,}" for number in row))
    sums = [sum(whole.counts[f"{one.name} {came}"] for one in TARGETS) for came in outcomes]
    lines.append(f"{'all':24}" + "".join(f"{number:>10,}" for number in sums))
    many = sum(sums)
    lines.append(f"{many:,} inputs in {seconds:,.0f} s, {many / seconds:,.0f} a second")
    lines.append(f"slowest: {whole.slowest[0]:.3f} s of processor time, {whole.slowest[1]}")
    lines.append(f"peak memory of a process: {whole.memory / 1024:,.0f} MB")
    return "\n".join(lines)


def main() -> int:
    """Run it, print what came of it, and keep what failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--start", type=int, default=0, help="the number of the first input")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="a folder for what fails")
    asked = parser.parse_args()
    whole, begun, told = Tally(), time.perf_counter(), 0.0
    for tally in tallies(asked):
        whole.add(tally)
        for name, why, text in tally.failures:
            print(f"{name}: {why}", file=sys.stderr)
            if asked.keep is not None:
                asked.keep.mkdir(parents=True, exist_ok=True)
                (asked.keep / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        if (now := time.perf_counter() - begun) - told > 10:
            told = now
            print(f"{whole.counts.total():,} of {asked.inputs:,}, {now:.0f} s", file=sys.stderr)
    print(report(whole, time.perf_counter() - begun))
    return 1 if whole.failures else 0


if __name__ == "__main__":
    sys.exit(main())
