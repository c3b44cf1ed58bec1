"""What is to be checked: files, those of folders, and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from civicspace.command.keys import top_keys

__all__ = ["STDIN", "found"]

#: The name that stands for standard input.
STDIN = "-"

_SUFFIXES = (".yaml", ".yml", ".json")


def found(names: Iterable[str], *, skip_others: bool = False) -> tuple[list[str], list[str]]:
    """The files that names stand for, and what is wrong with the names of which there is none.

    Args:
        names: Files, folders, and ``-`` for standard input.
        skip_others: Whether a file is passed over that is named and is none of ours.
    """
    inputs: dict[str, None] = {}
    missing: list[str] = []
    for name in names:
        if name == STDIN:
            inputs[name] = None
        elif os.path.isdir(name):
            inputs |= dict.fromkeys(_within(name, missing))
        elif not os.path.exists(name):
            missing.append(f"{name}: no such file or folder")
        elif not skip_others or _is_ours(Path(name)):
            inputs[name] = None
    return list(inputs), missing


def _within(folder: str, missing: list[str]) -> Iterator[str]:
    def unread(wrong: OSError) -> None:
        missing.append(f"{wrong.filename}: cannot be read: {wrong.strerror}")

    for place, folders, files in os.walk(folder, onerror=unread):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for file in sorted(files):
            path = Path(place, file)
            ours = file.lower().endswith(_SUFFIXES) and not file.startswith(".")
            if ours and path.is_file() and _is_ours(path):
                yield str(path)


def _is_ours(path: Path) -> bool:
    try:
        # What is no UTF-8 has its keys in letters that any encoding shares.
        return "civicspace" in top_keys(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return True  # why it cannot be read will be told
