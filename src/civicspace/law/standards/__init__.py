"""The standards: one module a right."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from civicspace.model.standards import Standard

__all__ = ["STANDARDS"]

STANDARDS: tuple[Standard, ...] = tuple(
    standard
    for module in sorted(found.name for found in iter_modules(__path__))
    for standard in import_module(f"{__name__}.{module}").STANDARDS
)
"""Every standard of the catalogue, by module and in the order written."""
