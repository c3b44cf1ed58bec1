"""Dossiers in and out: load, loads, dump, dumps."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Literal

from civicspace.codec.files import file_named, given_text, name_of, read_file
from civicspace.codec.json_backend import STANDARD
from civicspace.codec.quick import quick_dossier, quick_text
from civicspace.codec.replacing import replace_file
from civicspace.codec.structure import FORMAT, from_data, to_data
from civicspace.codec.text import read
from civicspace.codec.yaml_text import write_yaml
from civicspace.errors import DossierError, InvalidValue
from civicspace.model.dossiers import Dossier

if TYPE_CHECKING:
    from civicspace.codec.results.kinds import Result

__all__ = ["FORMAT", "dump", "dumps", "load", "loads"]


def load(path: str | PathLike[str]) -> Dossier:
    r"""Read a dossier from a YAML or JSON file.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "kz.yaml")
    ...     _ = file.write_text("civicspace: 1\nstate: KAZ\nname: Kazakhstan\n")
    ...     load(file).name
    'Kazakhstan'

    Raises:
        DossierError: with every fault in the file, each with its line; or if the file cannot be
            read at all.
        VersionError: if it was written for a later format; it is a DossierError too.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    name = file_named(path, DossierError)
    text = read_file(name)
    return quick_dossier(text) or from_data(
        read(text, json_only=name.lower().endswith(".json")), name
    )


def loads(text: str) -> Dossier:
    """Read a dossier from YAML or JSON text.

    >>> loads('{"civicspace": 1, "state": "KAZ"}')
    <Dossier KAZ, measures: 0, sources: 0>

    Raises:
        DossierError: with every fault in the text, each with its line.
        VersionError: if it was written for a later format; it is a DossierError too.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    text = given_text(text, DossierError)
    return quick_dossier(text) or from_data(read(text, json_only=False), None)


def dumps(
    dossier: Dossier | Result,
    *,
    form: Literal["json", "yaml"] = "json",
    compact: bool = False,
    outlook: bool = False,
) -> str:
    """Write a dossier, or a result, as JSON text or as YAML; what is at its default is left out.

    JSON is set over several lines, for people, or in one with ``compact=True``, for bulk.

    What is written can be read back as the same: what could not be is refused. Results, which
    :func:`civicspace.loads_result` reads, have their tables with them; ``outlook`` works out for
    them what each review may still come to, so that it is stored as well.

    >>> print(dumps(Dossier(state="KAZ", name="Kazakhstan")))
    {
      "civicspace": 1,
      "state": "KAZ",
      "name": "Kazakhstan"
    }

    Raises:
        DossierError: with every fault in the dossier, such as a source that is not in it.
        ResultError: with everything in the result that cannot be written.
        InvalidValue: for anything but a dossier or a result, another form, or compact YAML.
        MissingExtra: for YAML, if no YAML writer is installed.
    """
    if not isinstance(dossier, Dossier):
        from civicspace.codec.results.texts import dumps_result, is_result

        if not is_result(dossier):
            raise InvalidValue(
                f"{type(dossier).__name__} cannot be written: give a Dossier or a result"
            )
        return dumps_result(dossier, form=form, compact=compact, outlook=outlook)
    if form not in ("json", "yaml"):
        raise InvalidValue(f'"{form}" is no form to write: use json or yaml')
    if compact and form == "yaml":
        raise InvalidValue("only JSON can be compact")
    if form == "yaml":
        return write_yaml(to_data(dossier))
    text = quick_text(dossier, compact=compact)
    return text or STANDARD.print(to_data(dossier), compact)


def dump(
    dossier: Dossier | Result,
    path: str | PathLike[str],
    *,
    compact: bool = False,
    outlook: bool = False,
) -> None:
    """Write a dossier, or a result, to a file: YAML if its name ends in .yaml or .yml, else JSON.

    JSON is set over several lines, for people, or in one with ``compact=True``, for bulk. Results
    are read with :func:`civicspace.load_result`; for ``outlook`` see :func:`dumps`.

    The text is made before the file is touched, so what cannot be written leaves the file as it
    was.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "kz.json")
    ...     dump(Dossier(state="KAZ", name="Kazakhstan"), file)
    ...     load(file).name
    'Kazakhstan'

    Raises:
        DossierError: with every fault in the dossier, such as a source that is not in it.
        ResultError: with everything in the result that cannot be written.
        InvalidValue: for anything but a dossier or a result, or a file that cannot be written.
        MissingExtra: for YAML, if no YAML writer is installed.
    """
    name = name_of(path)
    if name is None:
        raise InvalidValue(f"{type(path).__name__} is not a path: give the name of a file")
    yaml = name.lower().endswith((".yaml", ".yml"))
    text = dumps(dossier, form="yaml" if yaml else "json", compact=compact, outlook=outlook)
    content = (text if text.endswith("\n") else f"{text}\n").encode()
    replace_file(name, content)
