"""Results in and out as text and files."""

from __future__ import annotations

from os import PathLike
from typing import Literal, TypeGuard

from civicspace.codec.collection import uncollected
from civicspace.codec.files import file_named, given_text, read_file
from civicspace.codec.results.documents import from_document, to_document
from civicspace.codec.results.kinds import Result, result_name
from civicspace.codec.results.layout import json_layout, json_line
from civicspace.codec.text import read
from civicspace.codec.yaml_text import write_yaml
from civicspace.errors import InvalidValue, ResultError

__all__ = ["dumps_result", "is_result", "load_result", "loads_result"]


def dumps_result(
    result: Result,
    *,
    form: Literal["json", "yaml"] = "json",
    compact: bool = False,
    outlook: bool = False,
) -> str:
    """Write a result as JSON text, or as YAML, with all that is needed to read and explain it.

    What is written can be read back as the same result: what could not be is refused.

    Args:
        result: What was found: an assessment, a review, an explanation and the like.
        form: JSON or YAML. YAML takes many times as long, and is meant for small results.
        compact: Write JSON in one line, for bulk, and not with a line for each part.
        outlook: Work out what each review may still come to, so that it is stored as well. Else it
            is stored where somebody asked for it before.

    >>> import civicspace as cs
    >>> review = cs.review({"activity": "assemble", "form": "ban"}, under="udhr/20")
    >>> loads_result(dumps_result(review)) == review
    True

    Raises:
        ResultError: with everything in it that cannot be written.
        InvalidValue: for another form, or compact YAML.
        MissingExtra: for YAML, if no YAML writer is installed.
    """
    if form not in ("json", "yaml"):
        raise InvalidValue(f'"{form}" is no form to write: use json or yaml')
    if compact and form == "yaml":
        raise InvalidValue("only JSON can be compact")
    with uncollected():
        document = to_document(result, outlook=outlook)
        if form == "yaml":
            return write_yaml(document)
        return json_line(document) if compact else json_layout(document)


def is_result(thing: object) -> TypeGuard[Result]:
    """Whether something is of a kind that :func:`dumps_result` writes.

    >>> is_result("a text")
    False
    """
    return result_name(thing) is not None


def loads_result(text: str) -> Result:
    """Read a result from JSON or YAML text, as :func:`civicspace.dumps` wrote it.

    It is what it was: standards and explanations come from the text and not from the catalogue
    installed. Only :meth:`~civicspace.model.findings.Review.open_questions` and
    :meth:`~civicspace.model.findings.Review.bounds` of a review that was stored without its outlook
    are worked out with the standards installed, when somebody asks; if these give another review
    than the one stored, they raise a :class:`~civicspace.errors.ResultError` instead.

    >>> import civicspace as cs
    >>> found = cs.standing("KAZ", "iccpr", on="2005-05-12")
    >>> loads_result(dumps_result(found)).status
    <Status.SIGNED: 'signed'>

    Raises:
        ResultError: with every fault in the text, each with its line.
        VersionError: if it was written for a later format.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    text = given_text(text, ResultError)
    with uncollected():
        return from_document(read(text, json_only=False), None)


def load_result(path: str | PathLike[str]) -> Result:
    """Read a result from a JSON or YAML file; else as :func:`loads_result`.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> import civicspace as cs
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "standing.json")
    ...     cs.dump(cs.standing("KAZ", "iccpr", on="2005-05-12"), file)
    ...     load_result(file).status
    <Status.SIGNED: 'signed'>

    Raises:
        ResultError: with every fault in the file, each with its line; or if the file cannot be
            read at all.
        VersionError: if it was written for a later format.
        MissingExtra: if it is YAML and no YAML reader is installed.
    """
    name = file_named(path, ResultError)
    text = read_file(name, ResultError)
    with uncollected():
        return from_document(read(text, json_only=name.lower().endswith(".json")), name)
