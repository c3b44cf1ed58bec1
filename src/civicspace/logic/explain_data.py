"""An explanation as plain data, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from civicspace.errors import ExplanationError, Problem, nearest
from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.truth import Truth

__all__ = ["MOST_DEEP", "TOO_DEEP", "VERSION", "from_dict", "to_dict"]

VERSION = 1
"""The version of the format."""


#: Steps within each other, at most; the reasoning for a whole country needs sixteen.
MOST_DEEP = 50

TOO_DEEP = f"steps within each other, more than {MOST_DEEP} deep"

_VERSION_KEY = "explanation"
_BEGIN = f'it begins with "{_VERSION_KEY}": {VERSION}'
_TEXTS = ("name", "element", "strength", "fact", "found", "said", "because")
_KEYS = ("step", "text", "truth", "decisive", "provision", *_TEXTS, "basis", "children")
_CHOICES: dict[str, type[Enum]] = {"step": Step, "truth": Truth, "basis": Basis}

#: The steps that name their provision; the others, which provisions share, are held under that of
#: the step above them.
_NAMING = (Step.VERDICT, Step.DEFINITION, Step.RULE, Step.CONFLICT)


def to_dict(step: Explanation) -> dict[str, Any]:
    """The tree as mappings, lists, texts and booleans; what is empty is left out."""
    level = {id(step): step}
    for _ in range(MOST_DEEP):
        level = {id(child): child for one in level.values() for child in one.children}
    if level:
        raise ExplanationError([Problem(path="", message=TOO_DEEP)])
    return {_VERSION_KEY: VERSION, **_node(step, step.provision)}


def _node(step: Explanation, provision: str) -> dict[str, Any]:
    node: dict[str, Any] = {"step": step.step.value, "text": step.text}
    if step.truth is not None:
        node["truth"] = step.truth.value
    node["decisive"] = step.decisive
    if provision:
        node["provision"] = provision
    for key in _TEXTS:
        value = getattr(step, key)
        if value:
            node[key] = value
    if step.basis is not None:
        node["basis"] = step.basis.value
    if step.children:
        node["children"] = [_node(one, one.provision or provision) for one in step.children]
    return node


def from_dict(data: Mapping[str, Any]) -> Explanation:
    """The tree that some data describe; all that is wrong with them is told at once."""
    unfit = _version_fault(data)
    if unfit is not None:
        raise ExplanationError([unfit])
    body = {key: value for key, value in data.items() if key != _VERSION_KEY}
    if _too_deep(body):
        raise ExplanationError([Problem(path="", message=TOO_DEEP)])
    problems = list(_faults(body, ""))
    if problems:
        raise ExplanationError(problems)
    return _step(body, "")


def _version_fault(data: object) -> Problem | None:
    """What is wrong with the version of the format, which is looked at before anything else."""
    if not isinstance(data, Mapping):
        return Problem(path="", message=f"{data!r} is no explanation: it is a mapping; {_BEGIN}")
    if _VERSION_KEY not in data:
        return Problem(path=_VERSION_KEY, message=f"the version of the format is missing: {_BEGIN}")
    version = data[_VERSION_KEY]
    message = f"{version!r} is no version of the format: {_BEGIN}"
    if type(version) is int and version >= 1:
        if version == VERSION:
            return None
        message = (
            f"this explanation is in format {version} and this civicspace reads up to {VERSION}:"
            " upgrade with pip install --upgrade civicspace"
        )
    return Problem(path=_VERSION_KEY, message=message, given=version)


def _too_deep(body: Mapping[str, Any]) -> bool:
    """Whether there are too many steps within each other; whatever is no step has none."""
    level: dict[int, object] = {id(body): body}
    for _ in range(MOST_DEEP):
        level = {
            id(child): child
            for node in level.values()
            if isinstance(node, Mapping)
            and isinstance(below := node.get("children"), (list, tuple))
            for child in below
        }
    return any(isinstance(node, Mapping) for node in level.values())


def _step(node: Mapping[str, Any], above: str) -> Explanation:
    step = Step(node["step"])
    provision = node.get("provision", "")
    return Explanation(
        step=step,
        text=node["text"],
        truth=Truth(node["truth"]) if "truth" in node else None,
        decisive=node["decisive"],
        children=tuple(_step(child, provision) for child in node.get("children", ())),
        provision=provision if step in _NAMING or provision != above else "",
        basis=Basis(node["basis"]) if "basis" in node else None,
        **{key: node[key] for key in _TEXTS if key in node},
    )


def _faults(node: object, path: str) -> Iterator[Problem]:
    """Everything wrong with a step and those below it."""
    if not isinstance(node, Mapping):
        yield Problem(path=path, message=f"a step is a mapping, not {node!r}", given=node)
        return
    dot = f"{path}." if path else ""
    for key in node:
        if key not in _KEYS:
            near = nearest(str(key), _KEYS)
            yield Problem(
                path=f"{dot}{key}",
                message=f'unknown key "{key}"',
                given=key,
                accepted=_KEYS,
                nearest=near,
            )
    for key in ("step", "text", "decisive"):
        if key not in node:
            yield Problem(path=f"{dot}{key}", message="a step needs this key")
    for key, kind in _CHOICES.items():
        if key in node:
            yield from _choice_faults(node[key], kind, f"{dot}{key}")
    for key in ("text", "provision", *_TEXTS):
        if key in node and not isinstance(node[key], str):
            yield Problem(
                path=f"{dot}{key}", message=f"{node[key]!r} is not a text", given=node[key]
            )
    if not isinstance(node.get("decisive", True), bool):
        given = node["decisive"]
        yield Problem(
            path=f"{dot}decisive",
            message=f"{given!r} is not a truth",
            given=given,
            accepted=("true", "false"),
        )
    children = node.get("children", [])
    if not isinstance(children, (list, tuple)):
        yield Problem(
            path=f"{dot}children", message=f"{children!r} is not a list of steps", given=children
        )
        return
    for index, child in enumerate(children):
        yield from _faults(child, f"{dot}children[{index}]")


def _choice_faults(given: object, kind: type[Enum], path: str) -> Iterator[Problem]:
    accepted = tuple(str(member.value) for member in kind)
    if given not in accepted:
        shown = f'"{given}"' if isinstance(given, str) else repr(given)
        yield Problem(
            path=path,
            message=f"unknown {path.rpartition('.')[2]} {shown}",
            given=given,
            accepted=accepted,
            nearest=nearest(given, accepted) if isinstance(given, str) else None,
        )
