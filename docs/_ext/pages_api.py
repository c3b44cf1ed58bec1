"""The API reference: which names there are, and small helps for autodoc."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import ModuleInfo, walk_packages
from typing import Any

from docutils import nodes
from myst_text import code, plain, sentence, table
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon.docstring import GoogleDocstring

import civicspace
from civicspace.logic.terms import Choice

_VALUES = ("attribute", "data", "property")

#: The docstrings of attributes as they were written, by the name of the attribute.
_WRITTEN: dict[str, list[str]] = {}


def _keep(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Remember the docstring of a value before napoleon reads what precedes a colon as its type."""
    if what in _VALUES:
        _WRITTEN[name] = list(lines)


def _restore(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Put the docstring of a value back, with its sections formatted as those of a function."""
    if what in _VALUES:
        kept = _WRITTEN.pop(name)
        lines[:] = GoogleDocstring(kept, app.config, app, "function", name, obj, options).lines()
        if not kept and isinstance(obj, (Choice, civicspace.Right)):
            lines.append(sentence(obj.meaning))


def _no_signature(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, signature: str | None, returned: str
) -> tuple[str, None] | None:
    """Show no call for an enum, whose members are there already."""
    return ("", None) if isinstance(obj, type) and issubclass(obj, Enum) else None


def _public_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.Element
) -> nodes.Node | None:
    """Lead from a public name to the module that is its home."""
    name = str(node.get("reftarget", "")).removeprefix("civicspace.").removeprefix("cs.")
    home = civicspace._HOME.get(name)
    if node.get("refdomain") != "py" or home is None:
        return None
    node["reftarget"] = f"{home}.{name}"
    return env.domains["py"].resolve_xref(
        env, node["refdoc"], app.builder, "obj", node["reftarget"], node, contnode
    )


def public_names() -> str:
    """Every name to import from the package, by the room that is its home."""
    by_room: dict[str, list[str]] = {}
    for name, home in civicspace._HOME.items():
        by_room.setdefault(home.split(".")[1], []).append(name)
    parts = []
    order = ("errors", "logic", "model", "law", "assessment", "codec")
    for room, names in sorted(by_room.items(), key=lambda item: order.index(item[0])):
        rows = [
            [f"{{py:obj}}`{name} <{civicspace._HOME[name]}.{name}>`", _summary(name)]
            for name in sorted(names, key=str.lower)
        ]
        parts += [f"## [{room}](api/{room}.md)", table(["Name", "What it is"], rows)]
    return "\n\n".join(parts)


def _summary(name: str) -> str:
    said = inspect.getdoc(getattr(civicspace, name)) or ""
    return plain(" ".join(said.split("\n\n")[0].split()).replace("``", ""))


def modules(room: str) -> str:
    """The reference of a room, module by module."""
    parts = []
    for name in _modules(room):
        parts.append(f"## {code(name)}")
        bases = "   :show-inheritance:\n" if room == "errors" else ""
        parts.append(f"```{{eval-rst}}\n.. automodule:: {name}\n{bases}```")
    return "\n\n".join(parts)


def _modules(room: str) -> Iterator[str]:
    """The modules of a room that hold names of their own."""
    place = import_module(f"civicspace.{room}")
    if not hasattr(place, "__path__"):
        yield place.__name__
        return
    if _own(place.__name__):
        yield place.__name__
    found: Iterator[ModuleInfo] = walk_packages(place.__path__, f"{place.__name__}.")
    # The coded values are many and are looked up by name, so they come last.
    for one in sorted(found, key=lambda module: (".choices" in module.name, module.name)):
        if not _private(one.name) and _own(one.name):
            yield one.name


#: Packages of data: each is described as a whole, or on a page of its own.
_DATA = (
    "civicspace.law.benchmarks.",
    "civicspace.law.instruments.",
    "civicspace.law.provisions.",
    "civicspace.law.standards.",
    "civicspace.law.standing.tables",
    "civicspace.model.vocabulary.",
)


def _private(name: str) -> bool:
    return name.startswith(_DATA) or any(part.startswith("_") for part in name.split("."))


def _own(name: str) -> bool:
    """Whether a module defines what it makes public, and does not only gather it."""
    module = import_module(name)
    source = Path(module.__file__ or "").read_text(encoding="utf-8")
    starts = ("class {}(", "class {}:", "def {}(", "{}: ", "{} = ")
    public = getattr(module, "__all__", ())
    return any(f"\n{start.format(name)}" in source for name in public for start in starts)


WRITERS: dict[str, Callable[..., str]] = {"api": public_names, "modules": modules}
"""What is generated here, by name."""


def setup(app: Sphinx) -> None:
    """Connect the helps to the build."""
    app.connect("autodoc-process-docstring", _keep, priority=400)
    app.connect("autodoc-process-docstring", _restore, priority=600)
    app.connect("autodoc-process-signature", _no_signature)
    app.connect("missing-reference", _public_name)
