"""The functions of Arrow over columns."""

from __future__ import annotations

from typing import Any

import pyarrow.compute

__all__ = ["pc"]

#: They are made when pyarrow is imported, so that no type checker can know of them.
pc: Any = pyarrow.compute
