"""Files in, with our own errors."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from civicspace.codec.parsed import MOST_CHARACTERS
from civicspace.errors import DossierError, Problem, ProblemsError

__all__ = ["file_named", "given_text", "name_of", "read_file"]

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

_FOLDER = "this is a folder: give a file"
_NO_FILE = "this is no ordinary file: read its text yourself and give that"


def name_of(path: str | PathLike[str]) -> str | None:
    """The name of a file, or None for what is no path at all."""
    try:
        name: object = fspath(path)
    except TypeError:
        return None
    return name if isinstance(name, str) else None


def file_named(path: str | PathLike[str], error: type[ProblemsError]) -> str:
    """The name of a file that is to be read.

    Raises:
        ProblemsError: of the type given, for what is no path at all.
    """
    name = name_of(path)
    if name is None:
        message = f"{type(path).__name__} is not a path: give the name of a file"
        raise error([Problem(path="", message=message)])
    return name


def given_text(text: object, error: type[ProblemsError]) -> str:
    """A text that is to be read; one byte order mark at its beginning is left out.

    Raises:
        ProblemsError: of the type given, for what is no text at all.
    """
    if not isinstance(text, str):
        message = f"{type(text).__name__} is not text: give a str"
        raise error([Problem(path="", message=message)])
    return text.removeprefix("\ufeff")


def read_file(name: str, error: type[ProblemsError] = DossierError) -> str:
    """The text of a file; one byte order mark at its beginning is left out.

    Raises:
        ProblemsError: of the type given, if there is no such file, or no text in it, or too much.
    """
    try:
        return _text(name)
    except _Unreadable as wrong:
        raise error(wrong.problems) from None


class _Unreadable(ProblemsError):
    """A file that cannot be read; the reader of its kind of file says so in its own error."""


def _text(name: str) -> str:
    content = _content(name)
    if len(content) > MOST_CHARACTERS:
        message = f"a file of more than {MOST_CHARACTERS:,} bytes: divide it into several dossiers"
        raise _unreadable(name, message)
    if content.startswith(_UTF_16) or b"\0" in content[:2]:
        raise _unreadable(name, "this is UTF-16 text: save it as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        # The decoder leaves the mark out before it counts.
        before = content[: wrong.start + len(content) - len(wrong.object)]
        message = (
            f"not UTF-8 text: the byte {content[len(before)]:#04x},"
            f" with {len(before):,} bytes before it, is wrong here"
        )
        raise _unreadable(name, message, before.count(b"\n") + 1) from None


def _content(name: str) -> bytes:
    """What is in a file, or the beginning of what is too much."""
    try:
        mode = Path(name).stat().st_mode
        # A pipe or a device may have no end, and is not even opened.
        if S_ISREG(mode):
            with Path(name).open("rb") as file:
                return file.read(MOST_CHARACTERS + 1)
    except FileNotFoundError:
        raise _unreadable(name, "no such file") from None
    except (OSError, ValueError) as wrong:
        raise _unreadable(name, f"cannot be read: {_reason(wrong)}") from None
    raise _unreadable(name, _FOLDER if S_ISDIR(mode) else _NO_FILE)


def _reason(wrong: OSError | ValueError) -> str:
    return str(getattr(wrong, "strerror", None) or wrong)


def _unreadable(name: str, message: str, line: int | None = None) -> _Unreadable:
    return _Unreadable([Problem(path="", message=message, file=name, line=line)])
