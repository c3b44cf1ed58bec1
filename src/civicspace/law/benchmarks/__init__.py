"""Benchmarks that States were really asked to meet, by id.

Each stands in a module of its own, in words of our own, and says for every passage whether it was
read. None is invented: who asked, when and for what is on public record.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from civicspace.errors import UnknownName
from civicspace.law.benchmarks.coe_accession_armenia import COE_ACCESSION_ARMENIA
from civicspace.law.benchmarks.eu_copenhagen import EU_COPENHAGEN
from civicspace.law.benchmarks.osce_chair_bid import OSCE_CHAIR_BID
from civicspace.law.benchmarks.osce_madrid import OSCE_MADRID
from civicspace.law.standing.names import find_state
from civicspace.model.benchmarks import Benchmark

__all__ = ["BENCHMARKS", "benchmark", "benchmarks"]

BENCHMARKS: Mapping[str, Benchmark] = MappingProxyType(
    {one.id: one for one in (EU_COPENHAGEN, COE_ACCESSION_ARMENIA, OSCE_CHAIR_BID, OSCE_MADRID)}
)


def benchmark(name: str) -> Benchmark:
    """The benchmark with this id.

    >>> benchmark("osce-madrid-2007-kazakhstan").announced
    When('2007-11-29')

    Raises:
        UnknownName: with the nearest id.
    """
    found = BENCHMARKS.get(name)
    if found is None:
        raise UnknownName("benchmark", name, BENCHMARKS)
    return found


def benchmarks(*, asked_of: str | None = None) -> tuple[Benchmark, ...]:
    """Every benchmark that comes with the library, or those that a State was asked to meet.

    Those that are asked of any candidate are among them, whether or not the State was one.

    Args:
        asked_of: The code of the State.

    >>> [one.id for one in benchmarks(asked_of="KAZ")][1:]
    ['osce-chairmanship-2009-kazakhstan', 'osce-madrid-2007-kazakhstan']

    Raises:
        UnknownName: if no State has the code.
    """
    if asked_of is None:
        return tuple(BENCHMARKS.values())
    code = find_state(asked_of).code
    return tuple(one for one in BENCHMARKS.values() if one.asked_of in (None, code))
