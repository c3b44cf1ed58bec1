"""The API reference: small helps for autodoc."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon import GoogleDocstring

import civicspace

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


def _public_bases(app: Sphinx, name: str, obj: Any, options: Any, bases: list[Any]) -> None:
    """Name no private class as a base."""
    bases[:] = [base for base in bases if not getattr(base, "__name__", "").startswith("_")]


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


def setup(app: Sphinx) -> None:
    """Connect the helps to the build."""
    app.connect("autodoc-process-docstring", _keep, priority=400)
    app.connect("autodoc-process-docstring", _restore, priority=600)
    app.connect("autodoc-process-bases", _public_bases)
    app.connect("missing-reference", _public_name)
