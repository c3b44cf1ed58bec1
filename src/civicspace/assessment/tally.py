"""Tables of counts and shares, with the least and the most that the unknowns allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from civicspace.errors import UnknownName

__all__ = ["Count", "Item", "Row", "Table", "tally"]


@attrs.frozen
class Count:
    """How many there are on the record, and the least and the most that there can be.

    >>> print(Count(3, 1, 7))
    3 (1 to 7)
    """

    value: int
    low: int
    high: int

    @property
    def known(self) -> bool:
        """Whether the unknowns leave it no room."""
        return self.low == self.high

    def __str__(self) -> str:
        return str(self.value) if self.known else f"{self.value} ({self.low} to {self.high})"


@attrs.frozen(kw_only=True)
class Row:
    """One line of a table: how many, and what share of the whole table's total."""

    key: str
    label: str
    count: Count
    share: Fraction | None
    """Of the total on the record, exactly; None where the total is 0."""
    share_low: Fraction | None
    """The least share that the unknowns allow; None where they allow a total of 0 only."""
    share_high: Fraction | None


@attrs.frozen(kw_only=True, repr=False)
class Table:
    """Counts by one dimension; each thing counted is in one row.

    Iterating gives the rows that are not empty whatever comes to be known; every other member of
    the dimension is found by its id, with a count of 0.

    >>> items = [Item(keys=frozenset({"a"}), recorded="a", sure=True),
    ...          Item(keys=frozenset({"a", "b"}), recorded="b", sure=False)]
    >>> table = tally("letter", "letters", {"a": "A", "b": "B"}, items)
    >>> [(row.key, str(row.count), str(row.share)) for row in table]
    [('a', '1 (1 to 2)', '1/2'), ('b', '1 (0 to 1)', '1/2')]
    """

    name: str
    counted: str
    """What is counted: the denominator of the shares."""
    total: Count
    rows: tuple[Row, ...]

    def __repr__(self) -> str:
        return f"<Table of {self.counted} by {self.name}: {self.total}>"

    def __iter__(self) -> Iterator[Row]:
        return (row for row in self.rows if row.count.high)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, key: str) -> Row:
        """The row with this key.

        Raises:
            UnknownName: with the nearest key.
        """
        for row in self.rows:
            if row.key == key:
                return row
        raise UnknownName(self.name, key, [row.key for row in self.rows])

    def __str__(self) -> str:
        lines = [f"{self.counted} by {self.name}: {self.total}"]
        width = max((len(row.label) for row in self), default=0)
        lines += [f"  {row.label:<{width}}  {row.count}{_percent(row)}" for row in self]
        return "\n".join(lines)


@attrs.frozen(kw_only=True)
class Item:
    """One thing to count: where it may belong, where it does on the record, and whether it is
    counted whatever comes to be known.
    """

    keys: frozenset[str]
    recorded: str | None
    sure: bool


def tally(name: str, counted: str, labels: Mapping[str, str], items: Iterable[Item]) -> Table:
    """Count things by a dimension whose members and labels are given, in that order."""
    every = tuple(items)
    total = Count(
        sum(one.recorded is not None for one in every), sum(one.sure for one in every), len(every)
    )
    return Table(
        name=name,
        counted=counted,
        total=total,
        rows=tuple(_row(key, label, every, total) for key, label in labels.items()),
    )


def _row(key: str, label: str, items: tuple[Item, ...], total: Count) -> Row:
    value = sum(one.recorded == key for one in items)
    low = sum(one.sure and one.keys == {key} for one in items)
    high = sum(key in one.keys for one in items)
    # The share is least when all that may be elsewhere is there, and most when all that may be
    # here is here and nothing else that might not count does. Either is of a total that is not 0.
    elsewhere_low = sum(one.sure and key not in one.keys for one in items)
    elsewhere_high = sum(bool(one.keys - {key}) for one in items)
    return Row(
        key=key,
        label=label,
        count=Count(value, low, high),
        share=_share(value, total.value),
        share_low=_least(low, elsewhere_high, high),
        share_high=_most(high, elsewhere_low, elsewhere_high),
    )


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


def _least(low: int, elsewhere: int, high: int) -> Fraction | None:
    if not low + elsewhere:
        # Whatever is counted at all is counted here.
        return Fraction(1) if high else None
    return Fraction(low, low + elsewhere)


def _most(high: int, elsewhere: int, perhaps: int) -> Fraction | None:
    if not high + elsewhere:
        # Whatever is counted at all is counted elsewhere.
        return Fraction(0) if perhaps else None
    return Fraction(high, high + elsewhere)


def _percent(row: Row) -> str:
    return "" if row.share is None else f", {float(row.share):.0%}"
