"""The sessions in the README and the documentation run as tests, and so do the dossiers there.

A block in ``pycon`` is a session and must print what it shows. A block in ``yaml`` is a dossier, or
becomes one with the two lines that every dossier begins with in front; it must load, and the
sessions after it find its text as ``text``. If its first line is a comment with the name of a file,
the file must hold the rest.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from doctest import ELLIPSIS
from pathlib import Path
from typing import Any

from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract import DocTestStringParser
from sybil.parsers.myst import CodeBlockParser

ROOT = Path(__file__).parent

#: How the documentation is made is no part of it; Sphinx runs these modules, and nothing else does.
collect_ignore_glob = ["docs/conf.py", "docs/_ext/*", "docs/_build/*"]

_HEAD = "civicspace: 1\nstate: KAZ\n"


class SessionParser:
    """Finds the examples in blocks of ``pycon``."""

    def __init__(self) -> None:
        self.blocks = CodeBlockParser("pycon", evaluator=_nothing)
        self.examples = DocTestStringParser(DocTestEvaluator(ELLIPSIS))

    def __call__(self, document: Document) -> Iterable[Region]:
        """Every example of every block of the document."""
        for block in self.blocks(document):
            for region in self.examples(block.parsed, document.path):
                region.adjust(block, block.parsed)
                yield region


def _nothing(example: Example) -> None:
    """A block is run example by example, and not as a whole."""


def _loads(example: Example) -> None:
    """Load a dossier, and check it against the file that it says it is."""
    import civicspace as cs

    text = str(example.parsed)
    first, _, rest = text.partition("\n")
    if first.startswith("# "):
        text = rest
        assert text == (ROOT / first[2:]).read_text(encoding="utf-8"), f"{first[2:]} differs"
    if not text.startswith("civicspace:"):
        text = _HEAD + text
    cs.loads(text)
    example.namespace["text"] = text


def _at_the_root(namespace: dict[str, Any]) -> None:
    namespace["_before"] = os.getcwd()
    os.chdir(ROOT)


def _back_again(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_before"])


pytest_collect_file = Sybil(
    parsers=[SessionParser(), CodeBlockParser("yaml", evaluator=_loads)],
    patterns=["README.md", "docs/*.md", "docs/api/*.md"],
    setup=_at_the_root,
    teardown=_back_again,
).pytest()
