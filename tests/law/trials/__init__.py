"""Trials: for each standard a measure that it alone breaches, and a near miss that it lets pass."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from tests.law.trials.trial import Trial

__all__ = ["TRIALS", "Trial"]

TRIALS: tuple[Trial, ...] = tuple(
    trial
    for module in sorted(found.name for found in iter_modules(__path__) if found.name != "trial")
    for trial in import_module(f"{__name__}.{module}").TRIALS
)
"""Every trial, by module and in the order written."""
