"""The golden files: what the example on Kazakhstan prints, word for word.

``python tests/golden.py`` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

import io
import runpy
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import civicspace as cs

__all__ = ["DAY", "EXAMPLE", "EXPLAINED", "FOLDER", "MEASURES", "REPORT", "explanation", "report"]

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "data" / "golden"
EXAMPLE = ROOT / "examples" / "kazakhstan_2005.py"

#: The report that the example prints.
REPORT = FOLDER / "kazakhstan_2005.txt"

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


def report() -> str:
    """What the example prints."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        runpy.run_path(str(EXAMPLE))["main"]()
    return printed.getvalue()


def explanation(found: cs.Assessment, measure: str) -> str:
    """The reasoning on a measure, as it prints."""
    return f"{found[measure].explain()}\n"


def _files() -> Iterator[tuple[Path, str]]:
    yield REPORT, report()
    found = cs.assess(cs.load(ROOT / "examples" / "kazakhstan.yaml"), on=DAY)
    for measure in MEASURES:
        yield EXPLAINED / f"{measure}.txt", explanation(found, measure)


if __name__ == "__main__":
    EXPLAINED.mkdir(parents=True, exist_ok=True)
    for file, text in _files():
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {file.relative_to(ROOT)}")
