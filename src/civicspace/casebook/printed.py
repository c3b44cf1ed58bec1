"""The agreement as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from civicspace.casebook.agreement import Agreement, Pair
from civicspace.model.dates import written
from civicspace.model.findings import Verdict

__all__ = ["disagreements", "groups", "standards", "summary"]

_WIDTH = 100


def summary(found: Agreement) -> str:
    """The score, in three lines."""
    cases = len({pair.case.id for pair in found.pairs})
    return (
        f"{cases} decided cases, {len(found)} rulings\n"
        f"  agreement           {found.agreement:.3f} ({found.right} of {len(found)})\n"
        f"  balanced agreement  {found.balanced:.3f} (violations and the others, each one half)\n"
        f"  undetermined        {found.undetermined} (counted as wrong)"
    )


def groups(found: Agreement, title: str, key: Callable[[Pair], str]) -> str:
    """The score by group, one a line."""
    rows = sorted(found.by(key).items(), key=lambda row: (-len(row[1]), row[0]))
    wide = max(len(name) for name, _ in rows)
    lines = [f"By {title}", f"  {'':{wide}}  rulings  agree  violations  others"]
    for name, part in rows:
        lines.append(
            f"  {name:{wide}}  {len(part):7}  {part.agreement:5.3f}"
            f"  {_share(part, violation=True):>10}  {_share(part, violation=False):>6}"
        )
    return "\n".join(lines)


def _share(part: Agreement, *, violation: bool) -> str:
    half = part.where(lambda pair: pair.violation is violation)
    return f"{half.right}/{len(half)}" if half.pairs else "-"


def disagreements(found: Agreement) -> str:
    """Each ruling that comes out otherwise, with both reasonings."""
    wrong = found.disagreements
    if not wrong:
        return "Disagreements: none"
    lines = [f"Disagreements ({len(wrong)})"]
    for pair in wrong:
        case = pair.case
        lines += [
            "",
            f"  {case.name}, {written(case.decided)}, {pair.ruling.provision} [{case.id}]",
            *_said("The tribunal", f"{pair.ruling.outcome.value}. {case.grounds}"),
            *_said("Here", " ".join(_here(pair))),
        ]
        if pair.ruling.differs:
            lines += _said("Left so", pair.ruling.differs)
    return "\n".join(lines)


def _here(pair: Pair) -> Iterator[str]:
    yield f"{pair.review.verdict.value}."
    for finding in pair.review.breaches:
        yield f"{finding.standard.message} [{finding.standard.id}]"
    if pair.review.verdict is Verdict.COMPATIBLE:
        lifted = [one for one in pair.review.findings if one.lifted_by]
        for finding in lifted:
            names = ", ".join(one.id for one in finding.lifted_by)
            yield f"{finding.standard.id} is lifted: {names}."
        if not lifted:
            yield f"None of {len(pair.review.findings)} standards is breached."


def _said(who: str, what: str) -> list[str]:
    return textwrap.wrap(
        f"{who}: {' '.join(what.split())}",
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="      ",
    )


def standards(found: Agreement) -> str:
    """What each standard contributed, one a line."""
    rows: list[Any] = list(found.contributions())
    wide = max((len(row.standard) for row in rows), default=8)
    lines = [
        "Standards: breached where the tribunal found a violation (right) or none (wrong);",
        "and how often each alone made the breach",
        f"  {'':{wide}}  right  wrong  alone right  alone wrong",
    ]
    lines += [
        f"  {row.standard:{wide}}  {row.right:5}  {row.wrong:5}"
        f"  {row.decisive_right:11}  {row.decisive_wrong:11}"
        for row in rows
    ]
    return "\n".join(lines)
