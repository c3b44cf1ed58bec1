"""Files in and out, with our own errors."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path

from civicspace.errors import DossierError, InvalidValue, Problem

__all__ = ["name_of", "read_file", "write_file"]

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def name_of(path: str | PathLike[str]) -> str | None:
    """The name of a file, or None for what is no path at all."""
    try:
        name: object = fspath(path)
    except TypeError:
        return None
    return name if isinstance(name, str) else None


def read_file(name: str) -> str:
    """The text of a file.

    Raises:
        DossierError: if there is no such file, or no text in it.
    """
    try:
        content = Path(name).read_bytes()
    except FileNotFoundError:
        raise _unreadable(name, "no such file") from None
    except IsADirectoryError:
        raise _unreadable(name, "this is a folder: give a file") from None
    except (OSError, ValueError) as wrong:
        raise _unreadable(name, f"cannot be read: {_reason(wrong)}") from None
    if content.startswith(_UTF_16):
        raise _unreadable(name, "this is UTF-16 text: save it as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = wrong.object[: wrong.start].count(b"\n") + 1
        message = f"not UTF-8 text: the byte {wrong.object[wrong.start]:#04x} is wrong here"
        raise _unreadable(name, message, line) from None


def write_file(name: str, content: bytes) -> None:
    """Write a file.

    Raises:
        InvalidValue: if it cannot be written.
    """
    try:
        Path(name).write_bytes(content)
    except FileNotFoundError:
        raise InvalidValue(f"{name} cannot be written: there is no such folder") from None
    except (OSError, ValueError) as wrong:
        raise InvalidValue(f"{name} cannot be written: {_reason(wrong)}") from None


def _reason(wrong: OSError | ValueError) -> str:
    return str(getattr(wrong, "strerror", None) or wrong)


def _unreadable(name: str, message: str, line: int | None = None) -> DossierError:
    return DossierError([Problem(path="", message=message, file=name, line=line)])
