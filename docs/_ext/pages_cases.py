"""The casebook as tables: how far the standards agree with the tribunals."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from myst_text import plain, table

from civicspace.casebook import Agreement, Pair, bundled, score


@cache
def _decided() -> Agreement:
    return score(bundled())


@cache
def _further() -> Agreement:
    return score(bundled("further"))


def agreement() -> str:
    """The score in one table: the casebook, and the cases that were set apart."""
    rows = [
        [name, str(len({pair.case.id for pair in found.pairs})), *_figures(found)]
        for name, found in (("The casebook", _decided()), ("Cases set apart", _further()))
    ]
    return table(["", "Cases", *_HEAD], rows)


_HEAD = ["Rulings", "Agreement", "Balanced", "Violations found", "Others left alone"]


def _figures(found: Agreement) -> list[str]:
    there = found.where(lambda pair: pair.violation)
    not_there = found.where(lambda pair: not pair.violation)
    return [
        str(len(found)),
        f"{found.agreement:.3f}",
        f"{found.balanced:.3f}",
        _of(there),
        _of(not_there),
    ]


def _of(half: Agreement) -> str:
    return f"{half.right} of {len(half)}" if half.pairs else "-"


def by_tribunal() -> str:
    """The score of the casebook, tribunal by tribunal."""
    return _by("Tribunal", lambda pair: pair.case.tribunal.label)


def by_right() -> str:
    """The score of the casebook, right by right."""
    return _by("Right", lambda pair: pair.ruling.right.label)


def _by(head: str, key: Callable[[Pair], str]) -> str:
    groups = sorted(_decided().by(key).items(), key=lambda row: (-len(row[1]), row[0]))
    return table([head, *_HEAD], [[plain(name), *_figures(found)] for name, found in groups])


def disagreements() -> str:
    """The rulings of the casebook that come out otherwise, and why they are left so."""
    rows = [
        [
            f"{plain(pair.case.name)}, {pair.case.decided.year}",
            pair.ruling.provision,
            pair.ruling.outcome.value,
            plain(pair.ruling.differs),
        ]
        for pair in _decided().disagreements
    ]
    return table(["Case", "Under", "Held", "Why it is left so"], rows)


WRITERS: dict[str, Callable[[], str]] = {
    "agreement": agreement,
    "agreement-by-tribunal": by_tribunal,
    "agreement-by-right": by_right,
    "disagreements": disagreements,
}
"""What is generated here, by name."""
