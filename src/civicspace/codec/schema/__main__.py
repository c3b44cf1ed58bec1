"""``python -m civicspace.codec.schema``: write the schemas that come with the package anew."""

from __future__ import annotations

import sys
from pathlib import Path

from civicspace.codec.schema import KINDS, shipped
from civicspace.codec.schema.written import written

__all__ = ["main"]


def main(folder: Path) -> None:
    """Write every schema into a folder."""
    for kind in KINDS:
        (folder / shipped(kind).name).write_text(written(kind), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shipped("dossier").parent)
