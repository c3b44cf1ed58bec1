"""The shape of a file and the shape of the class: sources by id, and each State named once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from civicspace.codec.paths import step
from civicspace.codec.words import shown
from civicspace.errors import Problem

__all__ = ["class_shape", "file_path", "file_shape"]

#: The fields whose members belong to the dossier's State and need not name it.
_OF_STATE = ("treaty_actions", "reservations", "derogations")

#: The State of the acts in a dossier that does not say its own well; that fault is told once.
_NO_STATE = "ZZZ"
_STATE = re.compile(r"[A-Z]{3,4}")

_SOURCE = "a source is a mapping with title, publisher, published, url, archived, note"
_SOURCES = "sources are a mapping of ids to sources"


def class_shape(data: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    """What a file says, as the classes want it, and what cannot be brought into that shape."""
    body = {key: value for key, value in data.items() if key != "civicspace"}
    problems: list[Problem] = []
    if "sources" in body:
        body["sources"], problems = _listed(body["sources"])
    state = data.get("state")
    said = isinstance(state, str) and _STATE.fullmatch(state) is not None
    own = {"state": state if said else _NO_STATE}
    for field in _OF_STATE:
        items = body.get(field)
        if isinstance(items, list):
            body[field] = [{**own, **item} if isinstance(item, Mapping) else item for item in items]
    return body, problems


def file_path(path: str, body: Mapping[str, Any]) -> str:
    """Where the file has what stands at a path of the class.

    >>> file_path("sources[0].title", {"sources": [{"id": "fh-2005"}]})
    'sources.fh-2005.title'
    """
    match = re.match(r"sources\[(\d+)\]", path)
    if match is None:
        return path
    return step("sources", body["sources"][int(match[1])]["id"]) + path[match.end() :]


def file_shape(plain: Mapping[str, Any]) -> dict[str, Any]:
    """What the classes say, as a file has it."""
    shaped = dict(plain)
    if "sources" in shaped:
        shaped["sources"] = {
            source["id"]: {key: value for key, value in source.items() if key != "id"}
            for source in shaped["sources"]
        }
    for field in _OF_STATE:
        if field in shaped:
            shaped[field] = [_without_state(item, plain["state"]) for item in shaped[field]]
    return shaped


def _without_state(item: Mapping[str, Any], state: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key != "state" or value != state}


def _listed(sources: object) -> tuple[list[dict[str, Any]], list[Problem]]:
    if not isinstance(sources, Mapping):
        return [], [Problem(path="sources", message=f"{shown(sources)} will not do: {_SOURCES}")]
    listed: list[dict[str, Any]] = []
    problems: list[Problem] = []
    for name, source in sources.items():
        path = step("sources", name)
        if not isinstance(source, Mapping):
            problems.append(Problem(path=path, message=_SOURCE, given=source))
            continue
        if "id" in source:
            message = "the id of a source is the key that it stands under: leave `id` out"
            problems.append(Problem(path=step(path, "id"), message=message, given=source["id"]))
        listed.append({**source, "id": name})
    return listed, problems
