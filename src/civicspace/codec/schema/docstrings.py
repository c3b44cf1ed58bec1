"""Docstrings as descriptions: of classes, of their fields, of the members of enums."""

from __future__ import annotations

import ast
import inspect
import re
from enum import Enum
from functools import cache
from importlib import import_module
from itertools import pairwise

from civicspace.logic.terms import Choice
from civicspace.model.cases import Tribunal
from civicspace.model.rights import Right

__all__ = ["class_said", "fields_said", "member_said"]

_ROLE = re.compile(r":\w+:`~?(?:[\w.]*\.)?(\w+)`")


def class_said(kind: type) -> str:
    """What the docstring of a class says first.

    >>> class_said(Right)
    'A right, with its label, the wider right that it is a part of, and its meaning.'
    """
    return _prose(inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0])


def fields_said(kind: type) -> dict[str, str]:
    """The docstrings that stand under the fields of a class, or the members of an enum.

    >>> from civicspace.model.timeline import Event
    >>> fields_said(Event)
    {'by': 'Who did it.'}
    """
    return {
        name: _prose(said)
        for node in ast.walk(_tree(kind.__module__))
        if isinstance(node, ast.ClassDef) and node.name == kind.__name__
        for field, under in pairwise(node.body)
        if (name := _name(field)) is not None and (said := _text(under)) is not None
    }


def member_said(member: Enum) -> str:
    """What a member of an enum stands for; nothing where its value says it all.

    >>> from civicspace.model.timeline import Stage
    >>> member_said(Right.MOVEMENT), member_said(Stage.INTERIM), member_said(Stage.APPEAL)
    ('Freedom of movement: to move within a country, leave it and come back', \
'Before the merits are heard.', '')
    """
    if isinstance(member, Right):
        return f"{member.label}: {member.meaning}"
    if isinstance(member, Tribunal):
        return member.label
    if isinstance(member, Choice):
        return member.meaning
    return fields_said(type(member)).get(member.name, "")


@cache
def _tree(module: str) -> ast.Module:
    # The docstrings of fields are nowhere but in the source.
    return ast.parse(inspect.getsource(import_module(module)))


def _name(node: ast.stmt) -> str | None:
    """The name that a statement gives a value to."""
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return targets[0].id if isinstance(targets[0], ast.Name) else None


def _text(node: ast.stmt) -> str | None:
    """The text that a statement consists of."""
    value = node.value if isinstance(node, ast.Expr) else None
    text = value.value if isinstance(value, ast.Constant) else None
    return text if isinstance(text, str) else None


def _prose(text: str) -> str:
    """Text without the markup of docstrings, on one line: editors show it as it is."""
    return " ".join(_ROLE.sub(r"\1", text).replace("``", "").split())
