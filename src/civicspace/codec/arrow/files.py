"""Parquet files in and out."""

from __future__ import annotations

import io
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import pyarrow as pa
import pyarrow.parquet

from civicspace.codec.arrow.conforming import contradictions
from civicspace.codec.arrow.finding_rows import Found
from civicspace.codec.arrow.findings import findings
from civicspace.codec.arrow.intake import Extra, check_version, examined, kind_of, taken
from civicspace.codec.arrow.restrictions import restrictions
from civicspace.codec.arrow.rows import Coded
from civicspace.codec.arrow.sheets import FINDINGS, RESTRICTIONS
from civicspace.codec.files import file_named, name_of
from civicspace.codec.replacing import replace_file
from civicspace.errors import InvalidValue, Problem, TableError, VersionError

__all__ = ["read", "write"]

# Type checkers do not know what pyarrow makes at run time.
_pq: Any = pyarrow.parquet


def write(what: object, path: str | PathLike[str], *, extra: Extra = "refuse") -> None:
    """Write a table to a Parquet file, with what its columns mean; or objects, as a table.

    The file is made whole before it takes the place of what was there. Each page has a checksum,
    so that damaged values are not read as others.

    Args:
        what: A table of coded restrictions or of findings, or a data frame; or what
            ``restrictions`` or ``findings`` takes.
        path: The name of the file.
        extra: What is done with other columns, as ``conform`` has it.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from civicspace import Restriction, Right
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "kz.parquet")
    ...     write(Restriction(id="ban", rights=[Right.ASSEMBLY]), file)
    ...     read(file).column("restriction").to_pylist()
    ['ban']

    Raises:
        TableError: with every column, type and value that does not fit.
        VersionError: if the table says that it is in a later format.
        InvalidValue: for what makes no table, or a file that cannot be written.
    """
    name = name_of(path)
    if name is None:
        raise InvalidValue(f"{type(path).__name__} is not a path: give the name of a file")
    table = _in_order(taken(_table(what)), extra)
    content = io.BytesIO()
    _pq.write_table(table, content, compression="zstd", write_page_checksum=True)
    replace_file(name, content.getvalue())


def _table(what: Any) -> object:
    """The table of objects; anything else as it is."""
    if hasattr(what, "__arrow_c_stream__") or hasattr(what, "__arrow_c_array__"):
        return what
    if not isinstance(what, (Coded, Found)) and isinstance(what, Iterable):
        what = list(what)
        if not what:
            raise InvalidValue("nothing is given: to write an empty table, give the table")
        of = what[0]
    else:
        of = what
    return findings(what) if isinstance(of, Found) else restrictions(what)


def _in_order(table: pa.Table, extra: Extra) -> pa.Table:
    """The table in the schema of its kind.

    Raises:
        TableError: with every fault in it.
    """
    sheet = kind_of(table, (RESTRICTIONS, FINDINGS))
    known, problems = examined(table, sheet, extra)
    if sheet is RESTRICTIONS:
        problems = problems or list(contradictions(known))
    if problems:
        raise TableError(problems)
    return known


def read(path: str | PathLike[str], *, extra: Extra = "refuse") -> pa.Table:
    """Read a table of coded restrictions or of findings from a Parquet file, whoever wrote it.

    Which of the two it is, its metadata say; where they do not, its columns. It comes in
    ``schema`` or in ``findings_schema``.

    Args:
        path: The name of the file.
        extra: What is done with other columns, as ``conform`` has it.

    Raises:
        TableError: with every column, type and value that does not fit; or if the file cannot be
            read at all.
        VersionError: if it says that it is in a later format.
        InvalidValue: for another ``extra``.
    """
    name = file_named(path, TableError)
    try:
        # A pipe or a device may have no end, and is not even opened.
        if not Path(name).is_file():
            raise _unreadable(name, _no_file(Path(name)))
        with Path(name).open("rb") as stream:
            return _in_order(taken(_parquet(stream)), extra)
    except (TableError, VersionError) as wrong:
        raise type(wrong)([attrs.evolve(one, file=name) for one in wrong.problems]) from None
    except OSError as wrong:
        raise _unreadable(name, f"cannot be read: {wrong.strerror}") from None


def _no_file(path: Path) -> str:
    if path.is_dir():
        return "this is a folder: give a file"
    return "this is no ordinary file" if path.exists() else "no such file"


def _parquet(stream: BinaryIO) -> pa.Table:
    """The table in a file; before the table itself is read, its version is.

    Raises:
        TableError: if it cannot be read.
        VersionError: if it is in a later format.
    """
    try:
        file = _pq.ParquetFile(stream, page_checksum_verification=True)
        check_version(file.schema_arrow.metadata or {})
        return file.read()
    except (TableError, VersionError):
        raise
    except Exception as wrong:
        # The reader is not ours, and a damaged file breaks it in many ways.
        message = f"not to be read as Parquet: {wrong}"
        raise TableError([Problem(path="", message=message)]) from None


def _unreadable(name: str, message: str) -> TableError:
    return TableError([Problem(path="", message=message, file=name)])
