"""The golden files: what the example on Kazakhstan prints, and why decided cases come out so.

``python tests/golden.py`` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

import io
import runpy
import textwrap
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import civicspace as cs
from civicspace import casebook
from civicspace.casebook.agreement import Pair

__all__ = [
    "CASES",
    "DAY",
    "EXAMPLE",
    "EXPLAINED",
    "FOLDER",
    "MEASURES",
    "REPORT",
    "RULINGS",
    "explanation",
    "report",
    "ruling",
    "rulings",
]

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "data" / "golden"
EXAMPLE = ROOT / "examples" / "kazakhstan_2005.py"

#: The report that the example prints.
REPORT = FOLDER / "kazakhstan_2005.txt"

#: How the example changed over the years, on one page.
TRAJECTORY = FOLDER / "kazakhstan_1993_2026.txt"
SPAN = ("1993-01-01", "2026-12-31")

#: The explanations of some measures on a day, one file a measure.
EXPLAINED = FOLDER / "explanations"
DAY = "2005-05-12"
MEASURES = (
    "kz-1995-assemblies-act",
    "kz-2005-election-law-foreigners",
    "kz-2005-natsec-unregistered-associations",
    "kz-2005-post-campaign-assembly-ban",
    "kz-2005-respublika-closure-order",
)

#: The explanations of some rulings, one file a ruling: of most tribunals, on every sort of right,
#: breaches and none, exemptions that hold, and both rulings that come out otherwise here.
CASES = FOLDER / "cases"
RULINGS = {
    "hrc-412-1990": "iccpr/21",
    "hrc-780-1997": "iccpr/19",
    "hrc-1296-2004": "iccpr/22",
    "hrc-61-1979": "iccpr/19",
    "hrc-3297-2019": "iccpr/25",
    "hrc-943-2000": "iccpr/25",
    "hrc-1867-2009": "iccpr/21",
    "ecthr-ziliberberg-2004": "echr/11",
    "ecthr-alekseyev-2010": "echr/11",
    "ecthr-ucp-1998": "echr/11",
    "ecthr-surek-1-1999": "echr/10",
    "ecthr-hirst-2005": "echr-p1/3",
    "ecthr-kharitonov-2020": "echr/10",
    "ecthr-sinkova-2018": "echr/10",
    "iacthr-herrera-ulloa-2004": "achr/13",
    "iacthr-castaneda-gutman-2008-a": "achr/23",
    "acthpr-konate-2014": "achpr/9",
    "achpr-malawi-aa-mauritania-2000": "achpr/10",
    "venice-hungary-lexngo-2017": "echr/11",
    "cjeu-rt-france-2022": "eucfr/11",
}


def report() -> str:
    """What the example prints."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        runpy.run_path(str(EXAMPLE))["main"]()
    return printed.getvalue()


def explanation(found: cs.Assessment, measure: str) -> str:
    """The reasoning on a measure, as it prints."""
    return f"{found[measure].explain()}\n"


def rulings() -> dict[str, Pair]:
    """The rulings that are explained, each with its review."""
    cases = [case for case in casebook.bundled() if case.id in RULINGS]
    return {
        pair.case.id: pair
        for pair in casebook.score(cases).pairs
        if pair.ruling.provision == RULINGS[pair.case.id]
    }


def ruling(pair: Pair) -> str:
    """What happened and what the tribunal held, and then the reasoning, as it prints."""
    case = pair.case
    held = f"{case.tribunal.label}, {case.decided}: {pair.ruling.outcome.value.replace('-', ' ')}"
    name = f"{case.name}, {case.number}".rstrip(", ")
    told = [line for text in (name, held, case.summary) for line in textwrap.wrap(text, 100)]
    if not pair.agrees:
        told += textwrap.wrap(f"It comes out otherwise here. {pair.ruling.differs}", 100)
    return "\n".join([*told, "", str(pair.review.explain()), ""])


def _files() -> Iterator[tuple[Path, str]]:
    yield REPORT, report()
    kazakhstan = cs.load(ROOT / "examples" / "kazakhstan.yaml")
    yield TRAJECTORY, f"{cs.trajectory(kazakhstan, *SPAN)}\n"
    found = cs.assess(kazakhstan, on=DAY)
    for measure in MEASURES:
        yield EXPLAINED / f"{measure}.txt", explanation(found, measure)
    for name, pair in rulings().items():
        yield CASES / f"{name}.txt", ruling(pair)


if __name__ == "__main__":
    for folder in (EXPLAINED, CASES):
        folder.mkdir(parents=True, exist_ok=True)
    for file, text in _files():
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {file.relative_to(ROOT)}")
