"""A body of law made for one test, so that the engine is seen without the law."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import civicspace as cs

__all__ = ["Law", "law"]

Law = Callable[..., None]


@pytest.fixture
def law(monkeypatch: pytest.MonkeyPatch) -> Law:
    """Put these standards, and no others, in the place of the catalogue."""

    def put(*standards: cs.Standard) -> None:
        for room in ("review", "bench"):
            monkeypatch.setattr(
                f"civicspace.assessment.{room}.standards_under", lambda place: standards
            )

    return put
