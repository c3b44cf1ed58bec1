"""A file written whole, or not at all."""

from __future__ import annotations

import os
import stat
from errno import EACCES
from pathlib import Path
from tempfile import mkstemp

from civicspace.errors import InvalidValue

__all__ = ["replace_file"]


def replace_file(name: str, content: bytes) -> None:
    """Put a file in the place of the one that bears the name, once it is written to its end.

    Raises:
        InvalidValue: if it cannot be written; what was there stays as it was.
    """
    try:
        target = Path(name).resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device has no content to keep, and a folder refuses
        else:
            _replace(target, content)
    except FileNotFoundError:
        raise InvalidValue(f"{name} cannot be written: there is no such folder") from None
    except (OSError, ValueError, RuntimeError) as wrong:
        reason = getattr(wrong, "strerror", None) or wrong
        raise InvalidValue(f"{name} cannot be written: {reason}") from None


def _replace(target: Path, content: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))  # a new file in its place needs no right
    handle, beside = mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    try:
        with open(handle, "wb") as stream:
            stream.write(content)
        os.chmod(beside, _mode(target))
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those of any new file."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
