"""Dossiers in and out: load, loads, dump, dumps."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Literal

from civicspace.codec.checks import cross_checks
from civicspace.codec.converter import converter
from civicspace.codec.paths import Positions, located, nested
from civicspace.codec.reading import positions_in, read_json, read_yaml
from civicspace.errors import (
    DossierError,
    InvalidValue,
    MissingExtra,
    Problem,
    ProblemsError,
    VersionError,
)
from civicspace.model.dossiers import Dossier

__all__ = ["FORMAT", "dump", "dumps", "load", "loads"]

#: The version of the format that is written, and the latest that is read.
FORMAT = 1

#: The fields whose members belong to the dossier's State and need not name it.
_OF_STATE = ("treaty_actions", "reservations", "derogations")


def load(path: str | PathLike[str]) -> Dossier:
    """Read a dossier from a YAML or JSON file.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "kz.yaml")
    ...     _ = file.write_text("civicspace: 1\\nstate: KAZ\\nname: Kazakhstan\\n")
    ...     load(file).name
    'Kazakhstan'

    Raises:
        DossierError: with every fault in the file, each with its line; or if the file cannot be
            read at all.
        VersionError: if it was written for a later format; it is a DossierError too.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    name = fspath(path)
    try:
        text = Path(name).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise _unreadable(name, f"not UTF-8 text: byte {wrong.start} is wrong") from None
    except FileNotFoundError:
        raise _unreadable(name, "no such file") from None
    except IsADirectoryError:
        raise _unreadable(name, "this is a folder: give a file") from None
    except (OSError, ValueError) as wrong:
        raise _unreadable(name, f"cannot be read: {wrong}") from None
    return _read(text, name, json_only=name.lower().endswith(".json"))


def loads(text: str) -> Dossier:
    """Read a dossier from YAML or JSON text.

    >>> loads('{"civicspace": 1, "state": "KAZ"}')
    <Dossier KAZ: 0 measures, 0 sources>

    Raises:
        DossierError: with every fault in the text, each with its line.
        VersionError: if it was written for a later format; it is a DossierError too.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    if not isinstance(text, str):
        raise DossierError([Problem(path="", message=f"{type(text).__name__} is not text")])
    return _read(text.removeprefix("\ufeff"), None, json_only=False)


def dumps(dossier: Dossier, *, form: Literal["json", "yaml"] = "json") -> str:
    """Write a dossier as JSON text, or as YAML; what is at its default is left out.

    >>> print(dumps(Dossier(state="KAZ", name="Kazakhstan")))
    {
      "civicspace": 1,
      "state": "KAZ",
      "name": "Kazakhstan"
    }

    Raises:
        InvalidValue: for anything but a dossier, or another form.
        MissingExtra: for YAML, if no YAML writer is installed.
    """
    if not isinstance(dossier, Dossier):
        raise InvalidValue(f"{type(dossier).__name__} cannot be written: give a Dossier")
    plain = _plain(dossier)
    if form == "json":
        return json.dumps(plain, ensure_ascii=False, indent=2)
    if form == "yaml":
        return _yaml(plain)
    raise InvalidValue(f'"{form}" is no form to write: use json or yaml')


def dump(dossier: Dossier, path: str | PathLike[str]) -> None:
    """Write a dossier to a file: YAML if its name ends in .yaml or .yml, else JSON.

    The text is made before the file is touched, so what cannot be written leaves the file as it
    was.

    Raises:
        InvalidValue: for anything but a dossier, or a file that cannot be written.
        MissingExtra: for YAML, if no YAML writer is installed.
    """
    name = fspath(path)
    yaml = name.lower().endswith((".yaml", ".yml"))
    text = dumps(dossier, form="yaml" if yaml else "json")
    try:
        Path(name).write_text(text if text.endswith("\n") else f"{text}\n", encoding="utf-8")
    except (OSError, ValueError) as wrong:
        raise InvalidValue(f"{name} cannot be written: {wrong}") from None


def _read(text: str, file: str | None, *, json_only: bool) -> Dossier:
    data, positions = _parsed(text, file, json_only=json_only)
    if not isinstance(data, Mapping):
        message = "a dossier is a mapping that begins with `civicspace: 1`"
        raise DossierError([Problem(path="", message=message, file=file, line=1)])
    _check_version(data, positions, file)
    problems: list[Problem] = list(cross_checks(data))
    body, misplaced = _body(data)
    problems += misplaced
    dossier: Dossier | None = None
    try:
        dossier = converter().structure(body, Dossier)
    except ProblemsError as wrong:
        problems += [_renamed(one, body) for one in wrong.problems]
    if problems or dossier is None:
        raise DossierError(located(problems, positions or positions_in(text), file))
    return dossier


def _parsed(text: str, file: str | None, *, json_only: bool) -> tuple[Any, Positions]:
    if json_only:
        return read_json(text, file), {}
    if text.lstrip()[:1] == "{":
        # JSON, or YAML in its flow style; a JSON reader is there in any case.
        try:
            return read_json(text, file), {}
        except DossierError as wrong:
            try:
                return read_yaml(text, file)
            except MissingExtra:
                raise wrong from None
    return read_yaml(text, file)


def _check_version(data: Mapping[str, Any], positions: Positions, file: str | None) -> None:
    line = positions.get("civicspace", (1, 1))[0]
    version = data.get("civicspace")
    if type(version) is int and 1 <= version <= FORMAT:
        return
    if type(version) is int and version > FORMAT:
        message = (
            f"this file is in format {version} and this civicspace reads up to {FORMAT}:"
            " upgrade with pip install --upgrade civicspace"
        )
        raise VersionError([Problem(path="civicspace", message=message, file=file, line=line)])
    if "civicspace" not in data:
        message = "the version of the format is missing: begin with `civicspace: 1`"
    else:
        message = f"{version!r} is no version of the format: begin with `civicspace: 1`"
    raise DossierError([Problem(path="civicspace", message=message, file=file, line=line)])


def _body(data: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    """The data in the shape of the class: sources as a list, the State in each of its acts."""
    body = {key: value for key, value in data.items() if key != "civicspace"}
    problems = []
    sources = body.pop("sources", None)
    if isinstance(sources, Mapping):
        listed = []
        for name, source in sources.items():
            if isinstance(source, Mapping):
                if "id" in source:
                    where = nested([Problem(path="id", message='unknown key "id"')], name)
                    problems += nested(where, "sources")
                listed.append({**source, "id": name})
            else:
                message = "a source is a mapping with title, publisher, published, url"
                where = nested([Problem(path="", message=message)], name)
                problems += nested(where, "sources")
        body["sources"] = listed
    elif sources is not None:
        problems.append(Problem(path="sources", message="sources are a mapping of id to source"))
    for field in _OF_STATE:
        items = body.get(field)
        if isinstance(items, list):
            body[field] = [
                {"state": data.get("state"), **item} if isinstance(item, Mapping) else item
                for item in items
            ]
    return body, problems


def _renamed(problem: Problem, body: Mapping[str, Any]) -> Problem:
    """A fault in ``sources[3]`` is one in the source with that id, for who wrote the file."""
    import re

    import attrs

    match = re.match(r"sources\[(\d+)\]", problem.path)
    if match is None:
        return problem
    name = body["sources"][int(match[1])]["id"]
    return attrs.evolve(problem, path=f"sources.{name}{problem.path[match.end() :]}")


def _plain(dossier: Dossier) -> dict[str, Any]:
    plain: dict[str, Any] = {"civicspace": FORMAT, **converter().unstructure(dossier)}
    if "sources" in plain:
        plain["sources"] = {source.pop("id"): source for source in plain["sources"]}
    for field in _OF_STATE:
        for item in plain.get(field, ()):
            if item["state"] == dossier.state:
                del item["state"]
    return plain


def _yaml(plain: dict[str, Any]) -> str:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        raise MissingExtra("writing YAML", "yaml") from None
    out = io.StringIO()
    writer = YAML()
    writer.width = 100
    writer.dump(plain, out)
    return out.getvalue()


def _unreadable(file: str, message: str) -> DossierError:
    return DossierError([Problem(path="", message=message, file=file)])
